import { mock } from 'node:test'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { rollDay } from '../../src/catalogue/changes/days.js'
import { keepDay } from '../../src/jobs/keep-day.js'
import { dayOf, type Day } from '../../src/kernel/day.js'
import type { Log } from '../../src/kernel/log.js'
import { pause } from '../../src/kernel/wait.js'
import { aFee, aMinimalAgency, aMinimalCatalogue, aMinimalOffering, aMinimalReferenceService, aMinimalService, writeFolder, type Catalogue } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { imported, NOW, stateOf } from '../support/state.js'
import { until } from '../support/until.js'

/** Imported on 2 March 2026: a local standard from the 5th to the 9th, and a norm that changes on the 12th. */
const MARCH: Partial<Catalogue> = {
  'reference-services': [aMinimalReferenceService({ standards: [{ validTo: '2026-03-11', fees: [aFee({ kind: 'fixed', amount: 1 })] }, { validFrom: '2026-03-12', fees: [aFee()] }] })],
  services: [
    aMinimalService({ standards: [{ validFrom: '2026-03-05', validTo: '2026-03-09', fees: [aFee()] }] }),
    aMinimalService({ code: 'disdukcapil-kudus.lain', referenceService: null, name: 'Lain', sector: 'agama', standards: [{ validFrom: '2020-01-01', fees: [aFee()] }] })
  ]
}

async function march(t: Test, given = MARCH): Promise<pg.Pool> {
  const pool = await testDatabase(t)
  await imported(pool, writeFolder(t, aMinimalCatalogue(given)))
  return pool
}

const roll = (pool: pg.Pool, day: Day) => rollDay(pool, day, new Date(`${day}T01:00:00+07:00`))
const told = async (pool: pg.Pool, revision: number) =>
  (await pool.query(`select noun || ' ' || code as what, kind, actor, at, previous from changes where revision = $1 order by 1`, [revision])).rows
const stateRow = async (pool: pg.Pool) => (await pool.query('select revision, day::text as day from catalogue_state')).rows[0]

const KUDUS = 'service disdukcapil-kudus.ktp-el-baru'

t.test('the days up to the first import are no news', async (t) => {
  const pool = await march(t)
  t.same(await stateRow(pool), { revision: 1, day: '2026-03-02' })
  t.equal(await roll(pool, dayOf(NOW)), 0)
  t.same(await stateRow(pool), { revision: 1, day: '2026-03-02' })
})

t.test('before anything was imported no day is news', async (t) => {
  const pool = await testDatabase(t)
  const before = await stateOf(pool)
  t.equal(await roll(pool, '2026-03-05'), 0)
  t.same(await stateOf(pool), before)
})

t.test('a day on which nothing begins takes no revision', async (t) => {
  const pool = await march(t)
  t.equal(await roll(pool, '2026-03-04'), 0)
  t.same(await stateRow(pool), { revision: 1, day: '2026-03-04' })
  t.equal(await roll(pool, '2026-03-04'), 0, 'nor does the same day again')
  t.equal(await roll(pool, '2026-03-01'), 0, 'nor one that is over')
  t.same(await stateRow(pool), { revision: 1, day: '2026-03-04' })
})

t.test('a day on which a standard begins or ends takes a revision and stands in the log', async (t) => {
  const pool = await march(t)
  t.equal(await roll(pool, '2026-03-05'), 1)
  t.same(await told(pool, 2), [{ what: KUDUS, kind: 'began', actor: 'calendar', at: new Date('2026-03-05T01:00:00+07:00'), previous: null }])
  t.equal(await roll(pool, '2026-03-09'), 0, 'the last day is a day of the standard')
  t.equal(await roll(pool, '2026-03-10'), 1)
  t.match(await told(pool, 3), [{ what: KUDUS, at: new Date('2026-03-10T01:00:00+07:00') }])
  t.equal(await roll(pool, '2026-03-12'), 2, 'a norm, and the service that shows it')
  t.match(await told(pool, 4), [{ what: 'reference_service ktp-el-baru' }, { what: KUDUS }])
  t.same(await stateRow(pool), { revision: 4, day: '2026-03-12' })
})

t.test('several days at once are one revision, and each record stands in it once', async (t) => {
  const pool = await march(t)
  t.equal(await roll(pool, '2027-01-01'), 2)
  t.match(await told(pool, 2), [{ what: 'reference_service ktp-el-baru', kind: 'began' }, { what: KUDUS, kind: 'began' }])
  t.equal(await roll(pool, '2027-01-02'), 0)
})

t.test('what goes out of force has ended', async (t) => {
  const pool = await march(t, {
    agencies: [aMinimalAgency({ validTo: '2026-03-04' })], services: [aMinimalService({ offerings: [aMinimalOffering({ until: '2026-03-07' })] })]
  })
  await roll(pool, '2026-03-05')
  t.match(await told(pool, 2), [{ what: 'agency disdukcapil-kudus', kind: 'ended' }, { what: KUDUS, kind: 'ended' }])
  await roll(pool, '2026-03-08')
  t.match(await told(pool, 3), [{ what: 'offering disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama', kind: 'ended' }, { what: KUDUS, kind: 'began' }])
})

t.test('what comes into force has begun', async (t) => {
  const pool = await march(t, { agencies: [aMinimalAgency({ validFrom: '2026-04' })], services: [aMinimalService({ offerings: [aMinimalOffering({ since: '2026-04-02' })] })] })
  await roll(pool, '2026-04-01')
  t.match(await told(pool, 2), [{ what: 'agency disdukcapil-kudus', kind: 'began' }, { what: KUDUS, kind: 'began' }])
  await roll(pool, '2026-04-02')
  t.match(await told(pool, 3), [{ what: 'offering disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama', kind: 'began' }, { what: KUDUS, kind: 'began' }])
})

t.test('what a day has brought is not written: the published rows were there before', async (t) => {
  const pool = await march(t)
  const { published } = await stateOf(pool)
  await roll(pool, '2026-03-12')
  t.equal((await stateOf(pool))['published'], published)
})

t.test('of several instances one rolls the day over', async (t) => {
  const pool = await march(t)
  const counts = await Promise.all(Array.from({ length: 4 }, () => roll(pool, '2026-03-05')))
  t.same(counts.sort(), [0, 0, 0, 1])
  t.same(await stateRow(pool), { revision: 2, day: '2026-03-05' })
})

t.test('an import between the days leaves what they bring', async (t) => {
  const pool = await march(t)
  const changed = writeFolder(t, aMinimalCatalogue({ ...MARCH, agencies: [aMinimalAgency({ name: 'Lain' })] }))
  t.match(await imported(pool, changed, { now: () => new Date('2026-03-06T00:00:00Z') }), { revision: 2 })
  t.equal(await roll(pool, '2026-03-06'), 1)
  t.match(await told(pool, 3), [{ what: KUDUS, kind: 'began' }])
})

/** A log that remembers. */
function listening() {
  const lines: [level: string, message: string][] = []
  const log = Object.fromEntries(['info', 'error'].map((level) => [level, (_: object, message: string) => { lines.push([level, message]) }]))
  return { lines, log: log as unknown as Log }
}

t.test('a running process notices the day within half a minute, once', async (t) => {
  const pool = await march(t)
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => { mock.timers.reset() })
  let now = new Date('2026-03-04T16:59:50Z')
  const { lines, log } = listening()
  const { stop, first } = keepDay(pool, () => now, log)
  await first
  t.same(await stateRow(pool), { revision: 1, day: '2026-03-04' })
  now = new Date('2026-03-04T17:00:10Z') // midnight in Jakarta is over
  mock.timers.tick(30_000)
  t.ok(await until(() => lines.length > 0))
  t.same(lines, [['info', 'the day brought changes']])
  t.same(await stateRow(pool), { revision: 2, day: '2026-03-05' })
  stop()
  now = new Date('2026-03-12T00:00:00Z')
  mock.timers.tick(60_000)
  await pause(50)
  t.same(await stateRow(pool), { revision: 2, day: '2026-03-05' }, 'once stopped, it looks no more')
})

t.test('a day that cannot be rolled over is tried again', async (t) => {
  const pool = await march(t)
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => { mock.timers.reset() })
  let away = true
  const shaky = new Proxy(pool, { get: (target, name) => (name === 'connect' && away ? () => Promise.reject(new Error('away')) : (Reflect.get(target, name) as () => unknown).bind(target)) })
  const { lines, log } = listening()
  const { stop, first } = keepDay(shaky, () => new Date('2026-03-05T00:00:00Z'), log)
  await first
  t.same(lines, [['error', 'the day could not be rolled over']])
  away = false
  mock.timers.tick(30_000)
  t.ok(await until(() => lines.length > 1))
  t.same(lines[1], ['info', 'the day brought changes'])
  stop()
})
