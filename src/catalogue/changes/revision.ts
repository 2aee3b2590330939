import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { ChangedNoun } from '../../vocabulary.js'

export interface CatalogueState { revision: number; day: Day }

/** Channel on which the number of each new revision is announced after its commit. */
export const REVISION_CHANNEL = 'catalogue_revision'

export async function readState(db: Db): Promise<CatalogueState> {
  const { rows } = await db.query('select revision, day::text as day from catalogue_state')
  return rows[0]
}

/** Holds the state until the transaction ends: writers come one after the other, so revisions are gap-free and in commit order. */
export async function lockState(db: Db): Promise<CatalogueState> {
  const { rows } = await db.query('select revision, day::text as day from catalogue_state for update')
  return rows[0]
}

/** What has begun and ended up to the first revision's day is no news. */
const NO_DAY = '0001-01-01'

export async function takeRevision(db: Db, revision: number, today: Day): Promise<void> {
  await db.query(`update catalogue_state set revision = $1, day = case day when '${NO_DAY}' then $2 else day end`, [revision, today])
  await db.query(`select pg_notify('${REVISION_CHANNEL}', $1)`, [String(revision)])
}

/** The last revision in which anything of each noun changed. */
export async function readRevisions(db: Db): Promise<Partial<Record<ChangedNoun, number>>> {
  const { rows } = await db.query<{ noun: ChangedNoun; revision: number | null }>(
    'select noun, (select max(revision) from changes c where c.noun = n.noun) as revision from unnest(enum_range(null::noun)) n(noun)'
  )
  return Object.fromEntries(rows.map(({ noun, revision }) => [noun, revision ?? 0]))
}
