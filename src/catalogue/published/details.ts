import type { Db } from '../../db/client.js'
import { readTogether, type ReadAll } from '../../db/together.js'
import type { Day } from '../../kernel/day.js'
import type { PublishedNoun } from './draft.js'

/** How a detail is read: which columns, and whether by code or by UUID. Those of one name and day can be read together. */
export interface DetailStatement { name: string; noun: PublishedNoun; columns: string; by: 'code' | 'id' }

/** Key, code, revision and first day are one text: one column costs the driver less than four. */
export interface DetailRow { body: string; stamp: string; facets?: string[] }

export async function readDetail(db: Db, statement: DetailStatement, key: string, day: Day): Promise<DetailRow | undefined> {
  const readAll = readerOf(db, statement, day)
  if (key.includes('\0')) return (await readAll([key]))[0] // the database refuses the whole statement
  return readTogether(db, `${statement.name} ${day}`, key, readAll)
}

function readerOf(db: Db, { name, noun, columns, by }: DetailStatement, day: Day): ReadAll<string, DetailRow | undefined> {
  return async (keys) => {
    const one = keys.length === 1
    const text = `select ${columns}, concat_ws(' ', ${by}, code, revision, from_day) as stamp from published
      where noun = '${noun}' and ${by} = ${one ? '$1' : `any($1::${by === 'id' ? 'uuid' : 'text'}[])`} and from_day <= $2 and to_day > $2`
    const { rows } = await db.query<DetailRow>({ name: one ? name : `${name}-many`, text, values: [one ? keys[0] : keys, day] })
    const byKey = new Map(rows.map((row) => [row.stamp.slice(0, row.stamp.indexOf(' ')), row]))
    return keys.map((key) => byKey.get(key))
  }
}
