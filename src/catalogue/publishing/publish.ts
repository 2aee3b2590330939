import type { Db } from '../../db/client.js'
import type { PublishedNoun } from '../published/draft.js'
import type { Edition } from '../published/write.js'
import { rebuild, type Changed, type Targets } from './rebuild.js'

/** Published documents after whose change the database counts anew. */
const MANY = 10_000

/**
 * Writes what is published of these records again, and into the change log each that reads differently now. Returns how many do. `db` is one
 * connection within a transaction that holds the state.
 */
export async function publish(db: Db, targets: Targets, edition: Edition, actor: string, progress?: (done: number) => void): Promise<Changed> {
  const changed = await rebuild(db, targets, edition, (noun, ids) => logChanged(db, noun, ids, edition, actor), progress)
  // Otherwise lists are planned by what was there before, until the database looks by itself.
  if (sumOf(changed) > MANY) await db.query('analyze published')
  return changed
}

export const sumOf = (changed: Changed): number => [...changed.values()].reduce((sum, count) => sum + count, 0)

/** What was written itself stands in the log already. */
async function logChanged(db: Db, noun: PublishedNoun, ids: readonly string[], { revision, at }: Edition, actor: string): Promise<void> {
  await db.query(
    `insert into changes (revision, noun, id, code, kind, at, actor)
     select distinct $1::bigint, noun, id, code, 'updated'::change_kind, $2::timestamptz, $3 from published where noun = $4 and id = any($5)
     on conflict do nothing`, [revision, at, actor, noun, ids]
  )
}
