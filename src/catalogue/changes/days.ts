import type pg from 'pg'
import { inTransaction, type Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { PublishedNoun } from '../published/draft.js'
import { lockState, readState, takeRevision } from './revision.js'
import { ChangedScopes, MANY } from './scopes.js'

/**
 * A day on which a standard begins or ends is a change too: it takes a revision and stands in the change log. The published rows of the new
 * day were written long before. A record that goes out of force has ended; for any other something begins, be it what held before.
 * Returns the number of records that read differently from today.
 */
export async function rollDay(pool: pg.Pool, today: Day, at: Date): Promise<number> {
  const known = await readState(pool)
  if (known.revision === 0 || known.day >= today) return 0 // without the lock: who starts does not wait for an import
  return inTransaction(pool, async (db) => {
    const state = await lockState(db)
    if (state.day >= today) return 0
    const revision = state.revision + 1
    const { rowCount } = await db.query(
      `insert into changes (revision, noun, id, code, kind, at, actor)
       select $1, noun, id, min(code), case
         when bool_or(visibility in ('out_of_force', 'example_out_of_force') and to_day > $3) and bool_or(visibility not in ('out_of_force', 'example_out_of_force') and from_day <= $2) then 'ended' else 'began' end::change_kind, $4, 'calendar'
       from published where (from_day > $2 and from_day <= $3) or (to_day > $2 and to_day <= $3) group by noun, id`, [revision, state.day, today, at]
    )
    await db.query('update catalogue_state set day = $1', [today])
    if (rowCount) await takeRevision(db, revision, today, await scopesBetween(db, state.day, today))
    return rowCount ?? 0
  })
}

/** Of the stretches that end, and of those that begin. */
async function scopesBetween(db: Db, before: Day, today: Day): Promise<ChangedScopes> {
  const { rows } = await db.query<{ noun: PublishedNoun; facets: string[] }>(
    'select noun, facets from published where (from_day > $1 and from_day <= $2) or (to_day > $1 and to_day <= $2) limit $3', [before, today, MANY + 1])
  const scopes = new ChangedScopes()
  for (const { noun, facets } of rows) scopes.addFacets(noun, facets)
  return scopes
}
