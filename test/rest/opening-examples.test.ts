import { join } from 'node:path'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, codes, openApp, walk } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'

const db = await catalogueDatabase(t)
const { findings } = await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
if (findings.length > 0) throw new Error(JSON.stringify(findings))
const app = await openApp(t, db)

const [MAIN, NORTH, VAN, FORMER] = ['sites/mpp-contoh/utama', 'sites/mpp-contoh/utara', 'sites/mpp-contoh/keliling', 'sites/mpp-contoh/lama']
const given = (service: string, site = 'utama') => `offerings/${service}@mpp-contoh/${site}`
const [DRUGS, SATURDAY, WEDDING, BANK, PASSPORT] = [given('bnn-contoh.skhpn'), given('imigrasi-contoh.paspor-simpatik'), given('kua-contoh.nikah-di-mal'), given('bank-daerah-contoh.bank-layanan'), given('imigrasi-contoh.paspor-biasa-baru')]

/** Expected by hand from the hours of the example mall: place, when, state, closes, opens next, quota, reasons of the day. */
const CASES: [place: string, at: string, state: string, closes: string | null, opens: string | null, quota: number | null, reasons: string[]][] = [
  [MAIN, '2026-11-23T12:00', 'closed', null, '2026-11-23T13:00', null, []],
  [MAIN, '2026-11-23T11:59', 'open', '2026-11-23T12:00', '2026-11-23T13:00', null, []],
  [MAIN, '2026-11-27T11:45', 'closed', null, '2026-11-27T13:00', null, []],
  [MAIN, '2026-11-28T11:00', 'open', '2026-11-28T12:00', '2026-11-30T08:00', 200, []],
  [MAIN, '2026-11-29T11:00', 'closed', null, '2026-11-30T08:00', null, ['day_off']],
  [MAIN, '2026-02-23T14:45', 'closed', null, '2026-02-24T08:00', null, ['period']],
  [MAIN, '2026-02-27T12:00', 'closed', null, '2026-02-27T12:30', null, ['period']],
  [MAIN, '2026-02-21T09:00', 'closed', null, '2026-02-23T08:00', null, ['period']],
  [MAIN, '2026-03-18T09:00', 'open', '2026-03-18T12:00', '2026-03-20T08:00', 150, ['collective_leave']],
  [MAIN, '2026-03-19T09:00', 'closed', null, '2026-03-20T08:00', null, ['national_holiday']],
  [MAIN, '2026-09-09T09:00', 'closed', null, '2026-09-10T08:00', null, ['regional_holiday']],
  [MAIN, '2026-10-07T17:45', 'closed', null, '2026-10-07T18:30', null, ['period']],
  [MAIN, '2026-10-07T19:59', 'open', '2026-10-07T20:00', '2026-10-08T08:00', null, ['period']],
  [NORTH, '2026-11-23T10:00', 'unknown', null, null, null, ['days_unknown']],
  [BANK, '2026-12-24T12:00', 'closed', null, '2026-12-28T08:00', null, ['collective_leave', 'leave_unknown']],
  [NORTH, '2026-11-23T13:30', 'closed', null, null, null, ['days_unknown']],
  [NORTH, '2026-11-22T10:00', 'closed', null, null, null, ['day_off']],
  [VAN, '2026-11-23T09:30', 'open', '2026-11-23T12:00', '2026-11-24T09:00', null, []],
  [FORMER, '2026-11-23T09:30', 'closed', null, null, null, ['site_closed']],
  [DRUGS, '2026-12-15T10:00', 'open', '2026-12-15T14:00', '2026-12-16T09:00', 40, ['session']],
  [DRUGS, '2026-11-24T10:00', 'closed', null, '2026-12-15T09:00', null, ['no_session']],
  [DRUGS, '2026-11-26T10:00', 'closed', null, '2026-12-15T09:00', null, ['not_given_that_day']],
  [DRUGS, '2026-12-22T10:00', 'unknown', null, null, null, ['sessions_unknown']],
  [SATURDAY, '2026-11-28T09:00', 'open', '2026-11-28T12:00', '2026-12-12T08:00', 50, ['session']],
  [SATURDAY, '2026-12-05T09:00', 'closed', null, '2026-12-12T08:00', null, ['no_session']],
  [WEDDING, '2026-11-25T12:30', 'closed', null, '2026-11-25T13:00', 3, []],
  [WEDDING, '2026-11-27T10:30', 'closed', null, '2026-12-02T08:30', 3, []],
  [WEDDING, '2026-02-25T09:00', 'closed', null, null, null, ['period']],
  [WEDDING, '2026-02-23T09:00', 'closed', null, null, null, ['not_given_that_day']],
  [BANK, '2026-11-23T14:30', 'closed', null, '2026-11-24T08:00', null, []],
  [BANK, '2026-12-24T09:00', 'unknown', null, null, null, ['collective_leave', 'leave_unknown']],
  [given('bank-daerah-contoh.bank-layanan', 'utara'), '2026-11-23T10:00', 'open', '2026-11-23T13:30', '2026-11-26T08:30', null, ['days_unknown']],
  [given('bank-daerah-contoh.bank-layanan', 'utara'), '2026-11-24T10:00', 'closed', null, '2026-11-26T08:30', null, ['not_given_that_day']],
  [PASSPORT, '2026-11-23T10:00', 'closed', null, '2026-11-24T08:00', null, ['not_given_that_day']]
]

const zoned = (time: string | null) => time && `${time}:00+08:00`
for (const [place, at, state, closes, opens, quota, reasons] of CASES) {
  t.test(`${place} at ${at}`, async (t) => {
    const { body: { now } } = await ask(app, `/v1/${place}/opening?at=${at}`)
    t.same([now.state, now.closesAt, now.opensAt, now.quota], [state, zoned(closes), zoned(opens), quota])
    t.same(now.reasons.map(({ kind }: { kind: string }) => kind), reasons)
  })
}

t.test('a day on the way to a due date on which the site is stated to be closed has its reason', async (t) => {
  const { body: { limits: [{ readings }] } } = await ask(app, '/v1/services/disdukcapil-contoh.akta-kelahiran/due?complete=2026-12-24T11:00&site=mpp-contoh/utama')
  const skipped = readings.flatMap((reading: any) => reading.skipped)
  t.ok(skipped.length > 0 && skipped.every(({ reasons }: any) => reasons.length > 0), JSON.stringify(skipped))
  t.match(skipped.find(({ date }: any) => date === '2026-12-27'), { reasons: [{ kind: 'day_off' }] })
})

t.test('the day of the region is known from the day of its decree on', async (t) => {
  t.match((await ask(app, `/v1/${MAIN}/opening?at=2026-09-09T09:00&known=2026-06-07`)).body, { now: { state: 'open' }, calendars: [{}, { code: 'libur-daerah-contoh-2026-1' }], notes: [] })
  t.match((await ask(app, `/v1/${MAIN}/opening?at=2026-09-09T09:00&known=2026-06-08`)).body, { now: { state: 'closed', reasons: [{ name: 'Pesta Panen Contoh' }] }, calendars: [{}, { code: 'libur-daerah-contoh-2026-2' }] })
})

t.test('lists by openAt agree with the answers, example mall included', async (t) => {
  const query = 'example=true&evidence=any&outOfForce=true'
  const offerings = codes(await walk(app, `/v1/offerings?${query}`))
  for (const at of ['2026-11-24T10:00', '2026-11-28T09:00', '2026-12-15T10:00', '2026-03-18T09:00', '2026-12-24T09:00']) {
    const open = await Promise.all(offerings.map(async (code) => ((await ask(app, `/v1/offerings/${code}/opening?at=${at}&fields=now`)).body.now.state === 'open' ? [code] : [])))
    t.same(codes(await walk(app, `/v1/offerings?${query}&openAt=${at}`)).sort(), open.flat().sort(), `${at}: ${open.flat().length} of ${offerings.length}`)
  }
})
