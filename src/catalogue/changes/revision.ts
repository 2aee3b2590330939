import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'

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

export async function takeRevision(db: Db, revision: number): Promise<void> {
  await db.query('update catalogue_state set revision = $1', [revision])
  await db.query(`select pg_notify('${REVISION_CHANNEL}', $1)`, [String(revision)])
}
