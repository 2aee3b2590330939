import type pg from 'pg'
import t, { type Test } from 'tap'
import { LiveRevisions } from '../../../src/catalogue/changes/live.js'
import { numberOf } from '../../../src/catalogue/changes/scopes.js'
import { importCatalogue } from '../../../src/catalogue/import/index.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder, type Catalogue } from '../../support/builders.js'
import { testDatabase } from '../../support/database.js'
import { imported } from '../../support/state.js'
import { until } from '../../support/until.js'

/** The last revision that changed anything of these nouns, as far as the process knows. */
const latest = (live: LiveRevisions, nouns: readonly string[]) => live.latestOf(Uint16Array.from(nouns, numberOf))
const quiet = { warn: () => {} }
const folderOf = (t: Test, given: Partial<Catalogue> = {}) => writeFolder(t, aMinimalCatalogue(given))
const renamed = (t: Test, name: string) => folderOf(t, { documents: [aMinimalDocument({ name })] })

/** Patient with a slow machine: no answer of the database comes too late. */
const PATIENT = { stalenessMs: 60_000 }

async function started(t: Test, pool: pg.Pool, log = quiet): Promise<LiveRevisions> {
  const live = new LiveRevisions(pool, log, PATIENT)
  await live.start()
  t.teardown(() => live.close())
  return live
}

/** Ends the sessions that listen, as a restart of the server does. */
const endListeners = (pool: pg.Pool) => pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ~ 'from scopes s where|c.reltuples' and pid <> pg_backend_pid()`)

/** The same pool, with another way to connect. */
const connecting = (pool: pg.Pool, connect: () => Promise<pg.PoolClient>) =>
  new Proxy(pool, { get: (target, name) => (name === 'connect' ? connect : (Reflect.get(target, name) as () => unknown).bind(target)) })

/** A pool that gives a further connection only when it is let. */
function held(pool: pg.Pool) {
  let letGo = () => {}
  let open: Promise<void> | undefined
  const hold = () => { open = new Promise((resolve) => { letGo = () => { open = undefined; resolve() } }) }
  return { pool: connecting(pool, async () => { await open; return pool.connect() }), hold, letGo: () => { letGo() } }
}

t.test('once started it knows the revision, and that of each noun', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  await imported(pool, renamed(t, 'KTP'))
  const live = await started(t, pool)
  t.match(live, { certain: true, revision: 2 })
  for (const [noun, revision] of Object.entries({ document: 2, service: 2, mall: 1, standard: 1 })) t.equal(latest(live, [noun]), revision, noun)
  t.equal(latest(live, ['mall', 'agency']), 1)
  t.equal(latest(live, ['mall', 'document']), 2)
  t.equal(latest(live, []), 0)
})

t.test('an empty catalogue is known to be empty', async (t) => {
  const live = await started(t, await testDatabase(t))
  t.match(live, { certain: true, revision: 0 })
  t.equal(latest(live, ['mall']), 0)
})

t.test('before it is started and after it is closed nothing is certain', async (t) => {
  const pool = await testDatabase(t)
  const live = new LiveRevisions(pool, quiet, PATIENT)
  t.equal(live.certain, false)
  await live.start()
  t.equal(live.certain, true)
  await live.close()
  t.equal(live.certain, false)
  t.equal(pool.idleCount, pool.totalCount, 'its connection is given back')
})

t.test('a revision is known as soon as it is taken', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const live = await started(t, pool)
  for (const revision of [2, 3, 4]) {
    await imported(pool, renamed(t, `KTP ${revision}`))
    t.ok(await until(() => live.certain && live.revision === revision))
    t.equal(latest(live, ['document']), revision)
    t.equal(latest(live, ['mall']), 1)
  }
})

t.test('what changes nothing tells nobody', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  await started(t, pool)
  const heard: string[] = []
  const listener = await pool.connect()
  t.teardown(() => listener.release(true))
  listener.on('notification', ({ payload }) => { heard.push(payload ?? '') })
  await listener.query('listen catalogue_revision')
  await imported(pool, folderOf(t))
  await imported(pool, renamed(t, 'KTP'), { dryRun: true })
  await importCatalogue(pool, writeFolder(t, {}, { files: { 'sources/a.yaml': '' } }))
  await imported(pool, renamed(t, 'KTP'))
  t.ok(await until(() => heard.length > 0))
  t.same(heard, ['2'])
})

t.test('while it cannot listen nothing is certain, and afterwards it knows what it has missed', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const warnings: string[] = []
  const connections = held(pool)
  const live = await started(t, connections.pool, { warn: ((_: object, message: string) => { warnings.push(message) }) as never })
  connections.hold()
  await endListeners(pool)
  t.ok(await until(() => !live.certain))
  await imported(pool, renamed(t, 'KTP'))
  t.equal(live.certain, false)
  connections.letGo()
  t.ok(await until(() => live.certain), 'it listens again')
  t.equal(live.revision, 2)
  t.same(warnings, ['lost sight of the catalogue revision, trying again'])
  await imported(pool, renamed(t, 'Kartu'))
  t.ok(await until(() => live.certain && live.revision === 3), 'and goes on as before')
})

t.test('a connection that breaks has a successor at once, and later ones come later and later while they break too', async (t) => {
  const pool = await testDatabase(t)
  const pauses: number[] = []
  const { setTimeout: real } = globalThis
  let broken = 0
  const live = await started(t, connecting(pool, () => (broken-- > 0 ? Promise.reject(new Error('away')) : pool.connect())))
  t.intercept(globalThis, 'setTimeout', { value: (work: () => void, milliseconds: number) => {
    if (!String(work).includes('#retry')) return real(work, milliseconds)
    pauses.push(milliseconds)
    return real(work, 0)
  } })
  broken = 7
  await endListeners(pool)
  t.ok(await until(() => pauses.length === 8 && live.certain))
  t.same(pauses, [0, 50, 100, 200, 500, 1_000, 1_000, 1_000])
})

t.test('losing sight again and again leaves no connection behind', async (t) => {
  const pool = await testDatabase(t)
  let lost = 0
  const live = await started(t, pool, { warn: () => { lost += 1 } })
  for (let round = 1; round < 3; round++) {
    await endListeners(pool)
    t.ok(await until(() => lost === round && live.certain))
  }
  await live.close()
  t.equal(pool.idleCount, pool.totalCount)
})

t.test('a database that is away for longer is tried until it is back', async (t) => {
  const pool = await testDatabase(t)
  let tries = 0
  const live = await started(t, connecting(pool, () => (tries++ === 1 ? Promise.reject(new Error('away')) : pool.connect())))
  await endListeners(pool)
  t.ok(await until(() => tries === 3 && live.certain))
})

t.test('closed while it connects again, it gives the connection back', async (t) => {
  const pool = await testDatabase(t)
  let tries = 0
  let arrive = () => {}
  const slow = connecting(pool, async () => {
    if (tries++ > 0) await new Promise<void>((resolve) => { arrive = resolve })
    return pool.connect()
  })
  const live = new LiveRevisions(slow, quiet, PATIENT)
  await live.start()
  await endListeners(pool)
  t.ok(await until(() => tries === 2))
  await live.close()
  arrive()
  t.ok(await until(() => pool.idleCount === pool.totalCount))
  t.equal(live.certain, false)
})

t.test('a start that fails says so', async (t) => {
  const pool = await testDatabase(t)
  const live = new LiveRevisions(connecting(pool, () => Promise.reject(new Error('away'))), quiet)
  await t.rejects(live.start(), { message: 'away' })
  t.equal(live.certain, false)
  await live.close()
})
