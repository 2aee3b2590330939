import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { dayOfNumber, numberOfDay } from '../../src/kernel/day-number.js'
import { ask, codes, openApp, page, untilKnown, walk } from '../support/app.js'
import { aMinimalCatalogue, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const opening = async (place: string, query = '') => (await ask(app, `/v1/${place}/opening?${query}`)).body

/** Sites that ship: where, when, state, until when, when next, reasons of the day. */
const NOW: [place: string, at: string, state: string, closes: string | null, opens: string | null, reasons: string[]][] = [
  ['sites/mpp-surakarta/utama', '2026-11-23T09:00', 'open', '2026-11-23T15:00:00+07:00', '2026-11-24T08:00:00+07:00', []],
  ['sites/mpp-surakarta/utama', '2026-11-23T07:59', 'closed', null, '2026-11-23T08:00:00+07:00', []],
  ['sites/mpp-surakarta/utama', '2026-11-27T11:00', 'closed', null, '2026-11-30T08:00:00+07:00', []],
  ['sites/mpp-surakarta/utama', '2026-08-17T09:00', 'closed', null, '2026-08-18T08:00:00+07:00', ['national_holiday']],
  ['sites/mpp-surakarta/utama', '2026-12-24T09:00', 'unknown', null, null, ['collective_leave', 'leave_unknown']],
  ['sites/mpp-surakarta/utama', '2027-01-04T09:00', 'unknown', null, null, ['calendar_unknown']],
  ['sites/mpp-dki-jakarta/utama', '2026-11-28T09:00', 'open', '2026-11-28T12:00:00+07:00', '2026-11-30T07:30:00+07:00', []],
  ['sites/mpp-denpasar/utama', '2025-04-03T09:00', 'open', '2025-04-03T12:00:00+08:00', '2025-04-04T08:00:00+08:00', ['collective_leave']],
  ['sites/mpp-denpasar/utama', '2025-04-04T11:30', 'closed', null, null, ['collective_leave']],
  ['sites/mpp-kota-bandung/utama', '2025-03-28T09:00', 'closed', null, null, ['collective_leave', 'period']],
  ['sites/mpp-banyuwangi/utama', '2026-11-24T13:00', 'unknown', null, null, ['hours_unknown']],
  ['sites/mpp-banyuwangi/utama', '2026-11-24T14:00', 'closed', null, null, ['hours_unknown']],
  ['sites/mpp-banyuwangi/utama', '2022-10-05T21:00', 'unknown', null, null, ['period', 'calendar_unknown']],
  ['sites/mpp-batam/utama', '2026-11-24T09:00', 'unknown', null, null, ['mall_status_unknown']],
  ['offerings/kantor-imigrasi-karanganyar.paspor@mpp-karanganyar/utama', '2026-11-24T09:00', 'unknown', null, null, ['hours_unknown']],
  ['offerings/kantor-imigrasi-karanganyar.paspor@mpp-karanganyar/utama', '2026-11-25T09:00', 'closed', null, null, ['not_given_that_day']],
  ['offerings/kantor-imigrasi-semarang.paspor-biasa-baru@mpp-kudus/utama', '2022-05-24T09:00', 'open', '2022-05-24T15:00:00+07:00', '2022-05-25T08:00:00+07:00', ['session']],
  ['offerings/kantor-imigrasi-semarang.paspor-biasa-baru@mpp-kudus/utama', '2026-11-24T09:00', 'unknown', null, null, ['sessions_unknown']],
  ['offerings/kejari-sidoarjo.tilang@mpp-sidoarjo/utama', '2026-11-24T09:00', 'unknown', null, null, ['days_unknown']]
]

for (const [place, at, state, closesAt, opensAt, reasons] of NOW) {
  t.test(`${place} at ${at}`, async (t) => {
    const { now } = await opening(place, `at=${at}`)
    t.match(now, { state, closesAt, opensAt })
    t.same(now.reasons.map(({ kind }: { kind: string }) => kind), reasons)
  })
}

t.test('now is that of the site: in Denpasar it is an hour later', async (t) => {
  t.match(await opening('sites/mpp-denpasar/utama'), { timeZone: 'WITA', utcOffset: '+08:00', now: { at: '2026-11-22T11:00:00+08:00' } })
  t.equal((await opening('sites/mpp-denpasar/utama', 'at=2026-11-23T16:30Z')).now.at, '2026-11-24T00:30:00+08:00', 'an instant')
  t.equal((await opening('sites/mpp-denpasar/utama', 'at=2026-11-23T16:30Z')).from, '2026-11-24', 'and its days')
  t.equal((await opening('sites/mpp-denpasar/utama', 'at=2026-11-23T10:00+07:00')).now.at, '2026-11-23T11:00:00+08:00', 'with a plus that came as a blank')
})

t.test('days, ordinary week, exceptions and what they rest on, in the language asked for', async (t) => {
  const body = await opening('sites/mpp-surakarta/utama', 'from=2026-12-21&to=2026-12-27&at=2026-12-21T09:00&lang=en')
  t.same(body.days.map(({ date, state, exceptional }: any) => [date.slice(8), state, exceptional]), [['21', 'open', false], ['22', 'open', false], ['23', 'open', false], ['24', 'unknown', true], ['25', 'closed', true], ['26', 'closed', false], ['27', 'closed', false]])
  t.match(body, {
    code: 'mpp-surakarta/utama', service: null, from: '2026-12-21', to: '2026-12-27', week: { 4: { weekday: 'fri', closes: '11:00' } }, calendarKnownUntil: '2026-12-31',
    calendars: [{ code: 'libur-2026-v1', decree: { code: 'skb-1497-2-5-2025' } }], notes: ['regional_days_unknown'], sources: [{ code: 'ska-kalbar' }]
  })
  t.same(body.days[4].reasons, [{ kind: 'national_holiday', name: 'Christmas Day' }])
  t.same(body.days[0].stated.map(({ source }: any) => source), ['ska-kalbar'])
  t.equal(body.days.length, 7)
})

t.test('hours that rest on two statements cite both', async (t) => {
  const { days: [day], sources } = await opening('sites/mpp-banyuwangi/utama', 'from=2026-11-20&to=2026-11-20')
  t.match(day, { closes: '14:00', stated: [{ source: 'bwi-detik-2022' }, { source: 'bwi-fest' }] })
  t.ok(['bwi-detik-2022', 'bwi-fest'].every((source) => codes(sources).includes(source)))
})

t.test('a range of at most 62 days; a mistake is told with what is allowed', async (t) => {
  const wrong = (query: string) => ask(app, `/v1/sites/mpp-surakarta/utama/opening?${query}`)
  t.equal((await wrong('from=2026-11-01&to=2027-01-01')).body.days.length, 62)
  t.match(await wrong('from=2026-11-01&to=2027-01-02'), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'to', problem: /63 days/, allowed: 'at most 62 days: up to 2027-01-01' }] } })
  t.match(await wrong('from=2026-11-02&to=2026-11-01'), { status: 400, body: { errors: [{ field: 'to', allowed: 'from 2026-11-02 on' }] } })
  for (const at of ['2026-11-23', '2026-02-30T10:00', '2026-11-23T24:10', 'besok', '0000-01-01T10:00', '9999-12-31T23:59-14:00']) t.match(await wrong(`at=${encodeURIComponent(at)}`), { status: 400, body: { errors: [{ field: 'at', allowed: /YYYY-MM-DDTHH:MM/ }] } }, at)
  for (const query of ['from=2026-02-30', 'to=x', 'from=1066-10-14', 'form=2026-01-01']) t.match(await wrong(query), { status: 400, body: { errors: [{ field: query.split('=')[0] }] } }, query)
  t.match(await ask(app, '/v1/sites/mpp-surakarta/utama/opening?from=2026-08-17&to=2026-08-17&known=2025-09-18'), { body: { calendarKnownUntil: null, days: [{ state: 'unknown' }] } }, 'before the decree')
  t.match(await ask(app, '/v1/sites/mpp-kudus/cabang/opening'), { status: 404, body: { code: 'site_not_found' } })
  t.match(await ask(app, '/v1/sites/mpp-tidak-ada/utama/opening'), { status: 404, body: { code: 'site_not_found' } })
  t.match(await ask(app, '/v1/offerings/a.b@mpp-kudus/utama/opening'), { status: 404, body: { code: 'offering_not_found' } })
})

t.test('two statements for a site, three for an offering; an answer about a day is remembered, and one about now for its minute', async (t) => {
  const app = await openApp(t, db) // which has answered nothing yet
  const recorder = recordStatements(db)
  const site = '/v1/sites/mpp-surakarta%2Futama/opening?at=2026-11-23T10:00'
  for (const [url, statements] of [[site, 2], ['/v1/offerings/kantor-imigrasi-karanganyar.paspor@mpp-karanganyar/utama/opening?at=2026-11-23T10:00', 3]] as const) {
    const { result, sent } = await recorder.during(() => ask(app, url))
    t.equal(sent.length, statements)
    t.match(await recorder.during(() => ask(app, url, { headers: { 'if-none-match': result.headers['etag'] } })), { result: { status: 304 }, sent: { length: 0 } })
  }
  const now = await ask(app, '/v1/sites/mpp-surakarta/utama/opening')
  t.equal(now.headers['cache-control'], 'public, max-age=60')
  t.match(await recorder.during(() => ask(app, '/v1/sites/mpp-surakarta/utama/opening', { headers: { 'if-none-match': now.headers['etag'] } })), { result: { status: 304 }, sent: { length: 0 } })
})

t.test('a minute later the answer about now has another tag', async (t) => {
  let time = new Date('2026-11-23T07:59:30Z')
  const clocked = await openApp(t, db, { today: () => time })
  const before = await ask(clocked, '/v1/sites/mpp-surakarta/utama/opening')
  const list = await ask(clocked, '/v1/malls?openAt=now&fields=code')
  t.match([before.body.now.state, codes(list.body.items).includes('mpp-surakarta')], ['open', true])
  time = new Date('2026-11-23T08:00:30Z')
  for (const [url, former] of [['/v1/sites/mpp-surakarta/utama/opening', before], ['/v1/malls?openAt=now&fields=code', list]] as const) {
    const after = await ask(clocked, url, { headers: { 'if-none-match': former.headers['etag'] } })
    t.equal(after.status, 200)
    t.not(after.text, former.text)
  }
})

t.test('lists by openAt hold what is known to be open, and nothing else', async (t) => {
  const malls = codes(await walk(app, '/v1/malls'))
  const sites = (await Promise.all(malls.map(async (mall) => codes((await page(app, `/v1/malls/${mall}/sites`)).items)))).flat()
  const offerings = codes(await walk(app, '/v1/offerings?evidence=any&outOfForce=true'))
  for (const at of ['2026-11-23T10:00', '2026-11-28T11:59', '2026-12-24T10:00', '2026-08-17T10:00', '2025-04-03T09:00', '2022-05-25T10:00', '2027-01-04T10:00', '2026-11-23T03:30Z']) {
    const isOpen = async (place: string) => (await opening(place, `at=${at}`)).now.state === 'open'
    const open = async (all: string[], path: string) => (await Promise.all(all.map(async (code) => ((await isOpen(`${path}/${code}`)) ? [code] : [])))).flat()
    t.same(codes(await walk(app, `/v1/malls?openAt=${at}`)).sort(), [...new Set((await open(sites, 'sites')).map((site) => site.split('/')[0]))].sort(), `malls at ${at}`)
    t.same(codes(await walk(app, `/v1/offerings?openAt=${at}&evidence=any&outOfForce=true`, 3)).sort(), (await open(offerings, 'offerings')).sort(), `offerings at ${at}`)
  }
  t.ok((await walk(app, '/v1/offerings?openAt=2026-11-23T10:00')).length > 3)
})

t.test('openAt goes with other filters, with pages, counts and orders', async (t) => {
  const at = 'openAt=2026-11-23T10:00'
  t.same(codes(await walk(app, `/v1/malls?${at}&province=33&sort=-name`, 1)), ['mpp-kudus', 'mpp-surakarta'])
  t.match(await page(app, `/v1/malls?${at}&count=true&limit=1`), { total: 3, items: { length: 1 }, next: String })
  t.match(await page(app, `/v1/offerings?${at}&mall=mpp-dki-jakarta&include=services&limit=1`), { included: { services: { length: 1 } } })
  t.same(codes((await page(app, `/v1/malls/mpp-surakarta/sites?${at}`)).items), ['mpp-surakarta/utama'])
  t.same(codes((await page(app, '/v1/malls/mpp-surakarta/sites?openAt=2026-11-28T10:00')).items), [])
  t.match(await ask(app, '/v1/offerings?openAt=10:00'), { status: 400, body: { errors: [{ field: 'openAt', allowed: /now/ }] } })
})

t.test('a list by openAt costs three statements more at first, and none afterwards', async (t) => {
  const one = await openApp(t, db)
  const recorder = recordStatements(db)
  const count = async (url: string) => (await recorder.during(() => ask(one, url))).sent.length
  t.same([await count('/v1/malls?openAt=2026-11-23T10:00'), await count('/v1/offerings?openAt=2026-11-23T10:00'), await count('/v1/offerings?openAt=2026-12-01T10:00&limit=1')], [4, 1, 1])
})

t.test('a change of hours changes lists and answers at once', async (t) => {
  const own = await testDatabase(t)
  const load = async (closes: string) => {
    const minimal = aMinimalCatalogue()
    const [mall] = minimal.malls as [any]
    const hours = [{ scope: 'regular', days: ['mon'], opens: '08:00', closes, source: minimal.sources[0]?.code, confidence: 'high' }]
    const { findings } = await importCatalogue(own, writeFolder(t, aMinimalCatalogue({ malls: [{ ...mall, status: 'open', sites: mall.sites.map((site: object) => ({ ...site, hours })) }], calendars: [{ ...minimal.calendars[0], year: 2026 } as never] })))
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
  }
  await load('12:00')
  const one = await openApp(t, own)
  const open = async () => codes((await page(one, '/v1/malls?openAt=2026-11-23T13:00')).items)
  t.same(await open(), [])
  await load('15:00')
  await untilKnown(one, own)
  t.same(await open(), ['mpp-kudus'])
  t.match(await ask(one, '/v1/sites/mpp-kudus/utama/opening?at=2026-11-23T13:00'), { body: { now: { state: 'open', closesAt: '2026-11-23T15:00:00+07:00' } } })
})

t.test('every day of the shipped calendars, at every site that ships, fits its neighbours', async (t) => {
  for (const place of ['sites/mpp-surakarta/utama', 'sites/mpp-dki-jakarta/utama', 'sites/mpp-denpasar/utama', 'sites/mpp-banyuwangi/utama']) {
    for (let first = numberOfDay('2025-01-01'); first < numberOfDay('2026-12-31'); first += 62) {
      const { days } = await opening(place, `from=${dayOfNumber(first)}&to=${dayOfNumber(first + 61)}&at=${dayOfNumber(first)}T10:00&fields=days`)
      t.ok(days.every(({ state, intervals, reasons }: any) => (state === 'open' || reasons.length > 0) && (intervals ?? []).every(({ opens, closes }: any) => opens < closes)), `${place} from ${dayOfNumber(first)}`)
    }
  }
})
