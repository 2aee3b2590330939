import type pg from 'pg'
import { expectMuch } from '../../db/bulk.js'
import { inTransaction, type Db } from '../../db/client.js'
import { dayOf } from '../../kernel/day.js'
import { everySo } from '../../kernel/steps.js'
import { lockState, takeRevision } from '../changes/revision.js'
import { ChangedScopes } from '../changes/scopes.js'
import { PUBLISHED_NOUNS } from '../published/draft.js'
import { TABLES } from '../records/stored.js'
import { publish, sumOf } from './publish.js'
import type { Targets } from './rebuild.js'

/** Raised by every change of the program by which equal records are published otherwise: a new member, facet or order of words. */
export const PUBLISHED_FORM = 3

const SAID_EVERY = 5_000

/**
 * Brings a database that an earlier version has published into the form of this one: all records are published again, in one transaction that
 * readers do not wait for. Returns how many read differently now. Of several processes one does so, and the others wait for it.
 */
export async function republish(pool: pg.Pool, say: (message: string) => void, now = () => new Date()): Promise<number> {
  if (await formOf(pool) >= PUBLISHED_FORM) return 0
  const changed = await inTransaction(pool, async (db) => {
    await expectMuch(db)
    const { revision } = await lockState(db)
    if (await formOf(db) >= PUBLISHED_FORM) return 0
    const edition = { revision: revision + 1, at: now(), scopes: new ChangedScopes() }
    const isTold = everySo(SAID_EVERY)
    const changed = await publish(db, await everything(db), edition, 'upgrade', (done) => { if (isTold(done)) say(`${done} records published in the form of this version`) })
    await beginForm(db)
    const count = sumOf(changed)
    if (count > 0) await takeRevision(db, edition.revision, dayOf(edition.at), edition.scopes)
    return count
  })
  if (changed > 0) say(`${changed} records read differently in the form of this version`)
  return changed
}

/** What an empty database is filled with is in the form of this version. `db` is within the transaction that fills it. */
export async function beginForm(db: Db): Promise<void> {
  await db.query('update catalogue_state set form = $1', [PUBLISHED_FORM])
}

async function formOf(db: Db): Promise<number> {
  const { rows } = await db.query<{ form: number }>('select form from catalogue_state')
  return rows[0]?.form ?? 0
}

async function everything(db: Db): Promise<Targets> {
  const targets: Targets = new Map()
  for (const noun of PUBLISHED_NOUNS) {
    const { rows } = await db.query<{ id: string }>(`select id from ${TABLES[noun]} where withdrawn_at is null order by id`)
    targets.set(noun, new Set(rows.map(({ id }) => id)))
  }
  return targets
}
