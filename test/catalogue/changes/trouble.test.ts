import t, { type Test } from 'tap'
import { LiveRevisions } from '../../../src/catalogue/changes/live.js'
import { openPrimary } from '../../../src/db/client.js'
import type { Moment } from '../../../src/kernel/confirmed.js'
import { pause } from '../../../src/kernel/wait.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder } from '../../support/builders.js'
import { patientPool, testDatabaseUrl } from '../../support/database.js'
import { migrate } from '../../../src/db/migrate.js'
import { startPair } from '../../support/replication.js'
import { imported } from '../../support/state.js'
import { until, untilSure } from '../../support/until.js'
import { openWire, type Wire } from '../../support/wire.js'

const SETTINGS = { databasePoolSize: 4, databaseStatementTimeoutMs: 60_000 }
const STALENESS_MS = 1_500
const quiet = { warn: () => {} }

interface Opened { live: LiveRevisions; wire: Wire; change: () => Promise<number>; clock: { ahead: number; jump: number } }

/** Revisions followed over a wire, of a catalogue that is changed past it. */
async function opened(t: Test, url: string, stalenessMs = STALENESS_MS): Promise<Opened> {
  const wire = await openWire(t, Number(new URL(url).port || 5432))
  const direct = patientPool(url, SETTINGS)
  const pool = openPrimary(wire.through(url), SETTINGS)
  const clock = { ahead: 0, jump: 0 }
  const clocks = (): Moment => ({ steady: performance.now() + clock.ahead, wall: Date.now() + clock.ahead + clock.jump })
  let live = new LiveRevisions(pool, quiet, { stalenessMs, clocks })
  t.teardown(async () => {
    wire.thaw()
    await live.close()
    await Promise.all([pool.end(), direct.end()])
  })
  let changes = 0
  const change = async () => (await imported(direct, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument({ name: `Kartu ${++changes}` })] })))).revision as number
  await change()
  const started = () => live.start().then(() => true, async () => {
    await live.close()
    live = new LiveRevisions(pool, quiet, { stalenessMs, clocks })
    return false
  })
  await untilSure('it is told in time, and begins', started)
  return { live, wire, change, clock }
}

/** Longest time for which it went on to be certain of less than `revision`, watched until it knows it. */
async function staleFor(live: LiveRevisions, revision: number, since: number): Promise<number> {
  let last = since
  await until(() => {
    const now = performance.now() // before it is asked: the process may be held up in between
    if (live.certain && live.revision < revision) last = now
    return live.certain && live.revision >= revision
  })
  return last - since
}

const TROUBLES: [name: string, begin: (wire: Wire) => void, end: (wire: Wire) => void][] = [
  ['connections break', (wire) => wire.cut(), () => {}],
  ['notifications are lost', (wire) => wire.swallow(), () => {}],
  ['nothing arrives any more, and nobody is told', (wire) => wire.freeze(), (wire) => { setTimeout(() => wire.thaw(), 2 * STALENESS_MS) }]
]

for (const [name, begin, end] of TROUBLES) {
  t.test(`${name}: nobody is certain of an old revision for longer than the bound, and the new one becomes known`, async (t) => {
    const { live, wire, change } = await opened(t, await testDatabaseUrl(t))
    begin(wire)
    const revision = await change()
    const since = performance.now()
    end(wire)
    const stale = await staleFor(live, revision, since)
    t.ok(stale < STALENESS_MS, `${Math.round(stale)} ms`)
    t.ok(await until(() => live.certain && live.revision === revision))
  })
}

t.test('a process that was held up is certain of nothing when it goes on', async (t) => {
  const { live, change, clock } = await opened(t, await testDatabaseUrl(t), 60_000)
  t.equal(live.certain, true)
  clock.ahead += 60_000
  t.equal(live.certain, false)
  await change()
  t.ok(await until(() => live.certain && live.revision === 2))
})

t.test('a clock that jumps back leaves nothing certain for longer; one that jumps ahead ends it until it is confirmed', async (t) => {
  const { live, change, clock } = await opened(t, await testDatabaseUrl(t), 60_000)
  clock.jump = -3_600_000
  t.equal(live.certain, true)
  clock.ahead = 60_000
  t.equal(live.certain, false)
  await change()
  t.ok(await until(() => live.certain))
  clock.jump = 3_600_000
  t.equal(live.certain, false)
})

t.test('a fail-over to a replica that had not got the last revision: what was lost is forgotten, and what takes its number is told apart', async (t) => {
  const { primary, replica } = await startPair(t)
  const pool = patientPool(primary.url, SETTINGS)
  await migrate(pool).finally(() => pool.end())
  const { live, wire, change } = await opened(t, primary.url)
  t.ok(await until(async () => (await replica.sql('select revision from catalogue_state'))[0]?.revision === '1'))
  const { generation, history } = live
  await replica.sql(`alter system set primary_conninfo = ''`)
  await replica.sql('select pg_reload_conf()')
  t.ok(await until(async () => (await replica.sql('select 1 from pg_stat_wal_receiver')).length === 0), 'it gets no more')
  t.equal(await change(), 2)
  t.ok(await until(() => live.revision === 2))
  t.equal(live.history, history, 'the same history so far')
  await primary.kill()
  t.equal((await replica.sql('select revision from catalogue_state'))[0].revision, '1')
  wire.leadTo(replica.port)
  wire.cut()
  await pause(STALENESS_MS)
  t.equal(live.certain, false, 'a server that only follows another makes nothing certain')
  await replica.promote()
  t.ok(await until(() => live.certain))
  t.equal(live.revision, 1)
  const promoted = patientPool(replica.url, SETTINGS)
  t.teardown(() => promoted.end())
  const { revision } = await imported(promoted, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument({ name: 'Kartu lain' })] })))
  t.equal(revision, 2)
  t.ok(await until(() => live.certain && live.revision === 2))
  t.not(live.history, history, 'in another history')
  t.ok(live.generation > generation)
})

t.test('when the database goes back, what was known is forgotten', async (t) => {
  const url = await testDatabaseUrl(t)
  const { live, change } = await opened(t, url)
  await change()
  t.ok(await until(() => live.revision === 2))
  const { generation } = live
  const direct = patientPool(url, SETTINGS)
  t.teardown(() => direct.end())
  await direct.query('update catalogue_state set revision = 1')
  await direct.query('delete from scopes where revision > 1')
  t.ok(await until(() => live.certain && live.revision === 1))
  t.equal(live.generation, generation + 1)
  t.equal(live.latestOf(Uint16Array.from([1, 2, 3])), 0)
})
