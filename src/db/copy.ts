import { from as copyFrom } from 'pg-copy-streams'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import type { Db } from './client.js'
import type { ColumnType } from './copy-row.js'

/** Rows made by `copyRow`, and the types of its columns by their names. */
export interface CopyTarget { table: string; columns: Readonly<Record<string, ColumnType>> }

const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
const TRAILER = Buffer.of(0xff, 0xff)

/** Sends rows through COPY: it costs the database half of what a parameter of JSON costs, or less. `db` must be one connection. */
export async function copyInto(db: Db, { table, columns }: CopyTarget, rows: readonly Buffer[]): Promise<void> {
  const stream = await (db as pg.PoolClient).query(copyFrom(`copy ${table} (${Object.keys(columns).join(', ')}) from stdin (format binary)`)) // what stands before a client may answer later
  stream.end(Buffer.concat([HEADER, ...rows, TRAILER]))
  await finished(stream)
}

/** Before the first row; before each row: how many columns it has, and the length of the only one. */
const [SIGNATURE, BEFORE_ROW] = [19, 6]
const LINE_FEED = 0x0a

/**
 * Rows of one column of text without line feeds, from COPY … TO STDOUT (FORMAT binary), as lines. It costs the database a quarter less than the other formats, which look
 * at every character. Rows move to the front of the bytes that they came in: a line feed takes less room than what stood before the row.
 */
export async function* linesOfCopy(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [skipped, left, begun] = [0, 0, false]
  let held: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    const bytes = held.length > 0 ? Buffer.concat([held, piece]) : piece
    let [from, to] = [Math.min(SIGNATURE - skipped, bytes.length), 0]
    skipped += from
    for (;;) {
      const end = Math.min(from + left, bytes.length)
      bytes.copyWithin(to, from, end)
      to += end - from
      left -= end - from
      from = end
      if (left > 0 || bytes.length - from < BEFORE_ROW) break // what is held at last says that there are no more rows
      left = bytes.readInt32BE(from + 2)
      from += BEFORE_ROW
      if (begun) bytes[to++] = LINE_FEED
      begun = true
    }
    held = bytes.subarray(from)
    if (to > 0) yield bytes.subarray(0, to)
  }
  if (begun) yield Buffer.of(LINE_FEED)
}
