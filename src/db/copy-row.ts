import { isDay } from '../kernel/day.js'

/** How the values of a column are written: those of enums as text. */
export type ColumnType = keyof typeof WRITERS
/** A day, a moment, a UUID, a range of days and a vector of words are text as PostgreSQL reads them; JSON is text too. */
export type CopyValue = string | number | boolean | null | readonly (string | number)[]

/**
 * One row in the binary format of COPY: the database takes it in two thirds of the time of a row of text, in which it looks at every character. As bytes, since many
 * rows that wait as text would keep the garbage collector busy.
 */
export function copyRow(types: readonly ColumnType[], values: readonly CopyValue[]): Buffer {
  at = 0
  int16(types.length)
  for (const [column, type] of types.entries()) {
    const value = values[column]
    if (value == null) int32(NULL)
    else sized(WRITERS[type] as (value: CopyValue) => void, value)
  }
  return Buffer.from(bytes.subarray(0, at))
}

const NULL = -1
/** Rows are made one at a time, here, and copied once their length is known. */
let bytes = Buffer.allocUnsafe(64 * 1024)
let at = 0

/** No character of a text takes more bytes. */
const WIDEST = 3

function room(length: number): void {
  if (at + length > bytes.length) bytes = Buffer.concat([bytes.subarray(0, at)], Math.max(2 * bytes.length, at + length))
}
function int16(value: number): void { room(2); at = bytes.writeInt16BE(value, at) }
function int32(value: number): void { room(4); at = bytes.writeInt32BE(whole(value), at) }
function int64(value: bigint): void { room(8); at = bytes.writeBigInt64BE(value, at) }
function float64(value: number): void { room(8); at = bytes.writeDoubleBE(value, at) }
function text(value: string): void { room(WIDEST * value.length); at += bytes.write(value, at) }

function sized<T>(write: (value: T) => void, value: T): void {
  const before = at
  int32(0)
  write(value)
  bytes.writeInt32BE(at - before - 4, before)
}

function whole(value: number): number {
  if (!Number.isInteger(value)) throw new TypeError(`${value} is no whole number`)
  return value
}

const DAY_MS = 86_400_000
const EPOCH_MS = Date.UTC(2000, 0, 1)
const ENDLESS: Record<string, number> = { '-infinity': -0x80000000, infinity: 0x7fffffff }
function date(day: string): void {
  if (!(day in ENDLESS) && !isDay(day)) throw new TypeError(`"${day}" is no day`)
  int32(ENDLESS[day] ?? (Date.parse(day) - EPOCH_MS) / DAY_MS)
}

const [TEXT_OID, FLOAT8_OID] = [25, 701]
const elements = <T>(oid: number, write: (value: T) => void) => (values: readonly T[]): void => {
  int32(values.length === 0 ? 0 : 1)
  int32(0) // none of them is null
  int32(oid)
  if (values.length === 0) return
  int32(values.length)
  int32(1)
  for (const value of values) sized(write, value)
}

const [LOWER_INCLUDED, LOWER_ENDLESS, UPPER_ENDLESS] = [0x02, 0x08, 0x10]
function daterange(range: string): void {
  const [, from, to] = /^\[([^,]*),([^)]*)\)$/.exec(range) as unknown as [string, string, string]
  room(1)
  at = bytes.writeUInt8((from ? LOWER_INCLUDED : LOWER_ENDLESS) | (to ? 0 : UPPER_ENDLESS), at)
  for (const day of [from, to]) if (day) sized(date, day)
}

const WEIGHTS: Record<string, number> = { A: 3, B: 2, C: 1, D: 0 }
/** `'kia':2B,4A 'kartu':1A`: words of letters and digits. */
function tsvector(value: string): void {
  const words = value.split(' ')
  int32(words.length)
  for (const word of words) {
    const end = word.lastIndexOf("'")
    text(`${word.slice(1, end)}\0`)
    const all = word.slice(end + 2).split(',')
    int16(all.length)
    for (const place of all) {
      room(2)
      at = bytes.writeUInt16BE((WEIGHTS[place.slice(-1)] as number) << 14 | Number(place.slice(0, -1)), at)
    }
  }
}

const JSONB_VERSION = 1

const WRITERS = {
  text,
  json: text,
  jsonb: (value: string) => { room(1); at = bytes.writeUInt8(JSONB_VERSION, at); text(value) },
  uuid: (value: string) => { room(16); at += bytes.write(value.replaceAll('-', ''), at, 'hex') },
  boolean: (value: boolean) => { room(1); at = bytes.writeUInt8(value ? 1 : 0, at) },
  int: int32,
  bigint: (value: number) => int64(BigInt(value)),
  float8: float64,
  date,
  timestamptz: (moment: string) => int64(BigInt(Date.parse(moment) - EPOCH_MS) * 1000n),
  daterange,
  tsvector,
  'text[]': elements(TEXT_OID, text),
  'float8[]': elements(FLOAT8_OID, float64)
}
