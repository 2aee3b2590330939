import type { Db } from '../../db/client.js'
import type { PublishedNoun } from '../published/draft.js'
import type { Edition, PublishedRecord } from '../published/write.js'
import { rebuild, type Changed, type Targets } from './rebuild.js'

/** Published documents after whose change the database counts anew. */
const MANY = 10_000

/**
 * Writes what is published of these records again, and into the change log each that reads differently now. Returns how many do. `db` is one
 * connection within a transaction that holds the state.
 */
export async function publish(db: Db, targets: Targets, edition: Edition, actor: string, progress?: (done: number) => void): Promise<Changed> {
  const changed = await rebuild(db, targets, edition, (noun, records) => logChanged(db, noun, records, edition, actor), progress)
  // Otherwise lists are planned by what was there before, until the database looks by itself.
  if (sumOf(changed) > MANY) await db.query('analyze published')
  return changed
}

export const sumOf = (changed: Changed): number => [...changed.values()].reduce((sum, count) => sum + count, 0)

/** What was written itself stands in the log already. */
async function logChanged(db: Db, noun: PublishedNoun, records: readonly PublishedRecord[], { revision, at }: Edition, actor: string): Promise<void> {
  await db.query(
    `insert into changes (revision, noun, id, code, kind, at, actor)
     select $1, $4, id, code, 'updated', $2, $3 from unnest($5::uuid[], $6::text[]) changed(id, code) on conflict do nothing`,
    [revision, at, actor, noun, records.map(({ id }) => id), records.map(({ code }) => code)]
  )
}
