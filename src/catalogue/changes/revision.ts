import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { ChangedScopes } from './scopes.js'

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

/** Ends what changes the catalogue: whatever it wrote stands in the log already. */
export async function takeRevision(db: Db, revision: number, today: Day, scopes: ChangedScopes): Promise<void> {
  await scopes.write(db, revision)
  await db.query(`update catalogue_state set revision = $1, history = catalogue_history(), day = case day when '${NO_DAY}' then $2 else day end`, [revision, today])
  await db.query(`select pg_notify('${REVISION_CHANNEL}', $1)`, [String(revision)])
}

/** `standby`: the server follows another one, and may be behind it. */
export interface ChangesSince { revision: number; history: string; standby: boolean; scopes: [scope: number, revision: number][] }

/** The state, and the scopes that have changed since a revision, in one snapshot. */
export async function readChangedScopes(db: Db, since: number): Promise<ChangesSince> {
  const { rows: [row] } = await db.query<Omit<ChangesSince, 'scopes'> & { scopes: ChangesSince['scopes'] | null }>(`
    select revision, history, pg_is_in_recovery() as standby, (select json_agg(json_build_array(scope, s.revision)) from scopes s where s.revision > $1) as scopes
    from catalogue_state`, [since])
  return { revision: 0, history: '', standby: false, ...row, scopes: row?.scopes ?? [] }
}
