import { from as copyFrom } from 'pg-copy-streams'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import type { Db } from './client.js'

/** A value of one column. Arrays are of one dimension; objects are not taken: JSON goes as text. */
export type CopyValue = string | number | boolean | null | readonly (string | number)[]

/** One row in the text format of COPY, as bytes: many rows that wait as text would keep the garbage collector busy. */
export const copyLine = (values: readonly CopyValue[]): Buffer => Buffer.from(`${values.map(copyField).join('\t')}\n`)

/**
 * Sends rows, made by `copyLine`, through COPY: it costs the database a tenth of what a parameter of JSON costs. `db` must be one
 * connection, and `target` a table with columns: `published (id, code)`.
 */
export async function copyInto(db: Db, target: string, lines: readonly Buffer[]): Promise<void> {
  const stream = await (db as pg.PoolClient).query(copyFrom(`copy ${target} from stdin`)) // what stands before a client may answer later
  stream.end(Buffer.concat(lines))
  await finished(stream)
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'object') return escaped(`{${value.map(element).join(',')}}`)
  return String(value)
}

const element = (value: string | number): string => (typeof value === 'number' ? String(value) : `"${value.replace(/["\\]/g, '\\$&')}"`)

const SPECIAL = /[\\\t\n\r]/g
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
/** Looked for one by one, which is ten times as fast in a long text as by a pattern. */
const isPlain = (text: string): boolean => !text.includes('\\') && !text.includes('\t') && !text.includes('\n') && !text.includes('\r')
const escaped = (text: string): string => (isPlain(text) ? text : text.replace(SPECIAL, (one) => ESCAPES[one] as string))
