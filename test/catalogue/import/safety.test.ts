import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue, type ImportReport } from '../../../src/catalogue/import/index.js'
import { pause } from '../../../src/kernel/wait.js'
import { aDataset, aFullCatalogue, aMinimalCatalogue, aMinimalDocument, aMinimalSource, writeFolder, type Catalogue } from '../../support/builders.js'
import { testDatabase } from '../../support/database.js'
import { imported, NOW, stateOf } from '../../support/state.js'
import { untilSure } from '../../support/until.js'

const revisionOf = async (pool: pg.Pool) => Number((await pool.query('select revision from catalogue_state')).rows[0].revision)
const folderOf = (t: Test, given: Partial<Catalogue> = {}) => writeFolder(t, aMinimalCatalogue(given))
const other = (t: Test, code: string, catalogue: Partial<Catalogue> = { sources: [aMinimalSource({ code })] }) => writeFolder(t, catalogue, { dataset: aDataset({ code }) })

t.test('imports at the same time come one after the other, and their revisions have no gap', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const codes = ['a', 'b', 'c', 'd', 'e']
  const reports = await Promise.all(codes.map((code) => imported(pool, other(t, code))))
  t.same(reports.map(({ revision }) => revision).sort(), [2, 3, 4, 5, 6])
  const { rows } = await pool.query('select revision, code from changes where noun = $1 and revision > 1', ['source'])
  t.same(new Map(rows.map(({ revision, code }) => [code, revision])), new Map(reports.map(({ revision, dataset }) => [dataset, revision])), 'each change bears the revision of its import')
  t.equal(await revisionOf(pool), 6)
})

t.test('of two equal imports at the same time one changes everything and the other nothing', async (t) => {
  const pool = await testDatabase(t)
  const folder = writeFolder(t, aFullCatalogue())
  const reports = await Promise.all([imported(pool, folder), imported(pool, folder)])
  t.same(reports.map(({ revision }) => revision).sort(), [1, null])
  t.equal(await revisionOf(pool), 1)
})

/** Starts both, the second behind the first, while a third holds them up: both have checked their folders by then. */
async function oneBehindTheOther(pool: pg.Pool, first: string, second: string): Promise<[ImportReport, ImportReport]> {
  const holder = await pool.connect()
  await holder.query('begin')
  await holder.query('select from catalogue_state for update')
  const reports: Promise<ImportReport>[] = []
  for (const folder of [first, second]) {
    reports.push(importCatalogue(pool, folder, { now: () => NOW }))
    await waiting(pool, reports.length)
  }
  await holder.query('commit')
  holder.release()
  return await Promise.all(reports) as [ImportReport, ImportReport]
}

async function waiting(pool: pg.Pool, count: number): Promise<void> {
  const asleep = `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`
  await untilSure(`${count} imports at once`, async () => (await pool.query(asleep)).rows[0].count === count)
}

t.test('what another import has withdrawn in the meantime is missing', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t, { documents: [aMinimalDocument(), aMinimalDocument({ code: 'kk' })] }))
  const [first, second] = await oneBehindTheOther(pool, folderOf(t), other(t, 'lain', { documents: [aMinimalDocument({ code: 'lain', broader: 'kk' })] }))
  t.match(first, { revision: 2, findings: [] })
  t.match(second, { revision: null, findings: [{ path: 'broader', problem: 'there is no document "kk"' }] })
  t.equal(await revisionOf(pool), 2)
})

t.test('what another import has named in the meantime cannot be withdrawn', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t, { documents: [aMinimalDocument(), aMinimalDocument({ code: 'kk' })] }))
  const [first, second] = await oneBehindTheOther(pool, other(t, 'lain', { documents: [aMinimalDocument({ code: 'lain', broader: 'kk' })] }), folderOf(t))
  t.match(first, { revision: 2, findings: [] })
  t.match(second, { revision: null, findings: [{ problem: 'would withdraw document kk, which document lain of another data set still names' }] })
})

t.test('a code that another import has taken in the meantime is taken', async (t) => {
  const pool = await testDatabase(t)
  const bring = (name: string) => ({ documents: [aMinimalDocument({ code: 'baru', name })] })
  const [first, second] = await oneBehindTheOther(pool, other(t, 'satu', bring('Satu')), other(t, 'dua', bring('Dua')))
  t.match(first, { revision: 1, findings: [] })
  t.match(second, { revision: null, findings: [{ path: 'code', problem: '"baru" is taken by a record of another data set' }] })
  t.match((await pool.query('select dataset, content from documents')).rows, [{ dataset: 'satu', content: { name: 'Satu' } }])
})

t.test('files that change between checking and writing are found, and nothing changes', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const before = await stateOf(pool)
  for (const spoil of ['- {code: kk, name: Kartu Keluarga}\n', '- {code: [}\n', '- {code: kk, kind: nothing}\n']) {
    const folder = folderOf(t, { documents: [aMinimalDocument({ name: 'Lain' })] })
    const holder = await pool.connect()
    await holder.query('begin')
    await holder.query('select from catalogue_state for update')
    const report = importCatalogue(pool, folder, { now: () => NOW })
    await waiting(pool, 1)
    writeFileSync(join(folder, 'documents', 'later.yaml'), spoil)
    await holder.query('commit')
    holder.release()
    t.match(await report, { revision: null, findings: [{ file: 'documents/later.yaml', problem: 'was changed during the import' }] })
    t.same(await stateOf(pool), before)
  }
})

t.test('what the database refuses leaves nothing behind, and the next import finds everything as it was', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  await pool.query(`alter table calendars add constraint no_2031 check (year <> 2031) not valid`)
  const before = await stateOf(pool)
  const folder = folderOf(t, { documents: [aMinimalDocument({ name: 'Lain' })], calendars: [{ ...aMinimalCatalogue().calendars[0] as Catalogue['calendars'][0], year: 2031, days: [{ date: '2031-01-01', kind: 'national_holiday', name: 'X' }] }] })
  await t.rejects(importCatalogue(pool, folder), { code: '23514', constraint: 'no_2031' })
  t.same(await stateOf(pool), before)
  await pool.query('alter table calendars drop constraint no_2031')
  t.match(await imported(pool, folder), { revision: 2 })
})

/** The same pool, but before the given statement of a transaction something happens. */
function disturbed(pool: pg.Pool, at: number, happens: (client: pg.PoolClient) => Promise<void>): { pool: pg.Pool; statements: () => number } {
  let count = 0
  const disturb = (client: pg.PoolClient) => new Proxy(client, {
    get(target, name) {
      const held: unknown = Reflect.get(target, name)
      if (name !== 'query') return typeof held === 'function' ? (held as () => unknown).bind(target) : held
      return async (...given: Parameters<typeof client.query>) => {
        if ((given[0] as unknown) !== 'ROLLBACK' && ++count === at) await happens(target)
        return target.query(...given)
      }
    }
  })
  const connect = async () => disturb(await pool.connect())
  return { pool: new Proxy(pool, { get: (target, name) => (name === 'connect' ? connect : (Reflect.get(target, name) as () => unknown).bind(target)) }), statements: () => count }
}

const CHANGED: Partial<Catalogue> = { documents: [aMinimalDocument({ name: 'Lain' }), aMinimalDocument({ code: 'kk' })], calendars: [] }

t.test('wherever an import fails, it leaves nothing behind', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const before = await stateOf(pool)
  const folder = folderOf(t, CHANGED)
  const dry = disturbed(pool, 0, async () => {})
  await imported(dry.pool, folder, { dryRun: true })
  for (let at = 1; at <= dry.statements(); at++) {
    const { pool: broken } = disturbed(pool, at, () => Promise.reject(new Error('out of luck')))
    await t.rejects(importCatalogue(broken, folder), { message: 'out of luck' })
    const after = await stateOf(pool)
    if (JSON.stringify(after) !== JSON.stringify(before)) t.same(after, before, `failing at statement ${at} of ${dry.statements()}`)
  }
  t.ok(dry.statements() > 30)
  t.same(await stateOf(pool), before)
  t.match(await imported(pool, folder), { revision: 2 }, 'and the next one succeeds')
})

t.test('whenever the database ends the session of an import, it leaves nothing behind, and the process goes on', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const before = await stateOf(pool)
  const folder = folderOf(t, CHANGED)
  for (const at of [2, 4, 9, 20, 33]) {
    const { pool: broken } = disturbed(pool, at, (client) => endSession(pool, client))
    await t.rejects(importCatalogue(broken, folder), Error)
    t.same(await stateOf(pool), before, `ended before statement ${at}`)
  }
  t.match(await imported(pool, folder), { revision: 2 })
})

t.test('a session that ends in the middle of a statement leaves nothing behind', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  await pool.query(`create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(90); return new; end $$`)
  await pool.query('create trigger slowly before insert on documents for each row execute function slowly()')
  const before = await stateOf(pool)
  const import_ = importCatalogue(pool, folderOf(t, CHANGED))
  const failed = t.rejects(import_, { code: '57P01' })
  for (let ended = 0; ended === 0; await pause(10)) {
    ended = (await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)).rowCount ?? 0
  }
  await failed
  t.same(await stateOf(pool), before)
})

/** As a restart of the server does, or an operator who loses patience; long enough ago that the client has noticed. */
async function endSession(pool: pg.Pool, client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query('select pg_backend_pid() as pid')
  await pool.query('select pg_terminate_backend($1, 5000)', [rows[0].pid])
  await pause(50)
}
