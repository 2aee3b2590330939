import ICAL from 'ical.js'
import t from 'tap'
import { writeCalendar, type CalendarEvent } from '../../src/formats/icalendar/writer.js'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { numberOfDay } from '../../src/kernel/day-number.js'
import { ask, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { join } from 'node:path'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const SITE = '/v1/sites/mpp-surakarta/utama/calendar.ics'

const feed = async (url: string) => (await app.inject(url)).payload
const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

t.test('a feed of the days that are not as others, which a calendar program reads', async (t) => {
  const answer = await app.inject(`${SITE}?lang=en`)
  t.match(answer.headers, { 'content-type': 'text/calendar; charset=utf-8', etag: /^W\//, 'content-language': 'en' })
  const calendar = new ICAL.Component(ICAL.parse(answer.payload))
  t.equal(calendar.getFirstPropertyValue('version'), '2.0')
  t.equal(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid'), 'Asia/Jakarta')
  t.same(eventsIn(answer.payload).map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)]), [
    ['Not known whether it opens: Collective leave for Christmas', '2026-12-24', '2026-12-25'],
    ['Closed: Christmas Day', '2026-12-25', '2026-12-26']
  ])
  t.same(eventsIn(answer.payload).map(({ component }) => component.getFirstPropertyValue('status')), ['TENTATIVE', 'CONFIRMED'])
  t.match(await feed(SITE), /SUMMARY;LANGUAGE=id:Tutup: Kelahiran Yesus Kristus \(Natal\)/)
})

t.test('ids of events stay the same, whenever and in whatever language it is asked', async (t) => {
  const ids = async (url: string, today = '2026-11-22') => {
    const one = await openApp(t, db, { today: () => new Date(`${today}T03:00:00Z`) })
    return eventsIn((await one.inject(url)).payload).map(({ uid, startDate }) => `${uid} ${String(startDate)}`)
  }
  const first = await ids(SITE)
  t.same(await ids(`${SITE}?lang=en`, '2026-12-20'), first)
  t.match(first[0], /^[0-9a-f-]{36} 2026-12-24/)
  t.equal(new Set(first).size, first.length)
})

t.test('hours of their own stand in the zone of the site; sessions of a visiting counter are events', async (t) => {
  const april = await openApp(t, db, { today: () => new Date('2025-04-01T03:00:00Z') })
  const leave = eventsIn((await april.inject('/v1/sites/mpp-denpasar/utama/calendar.ics')).payload).find(({ startDate }) => String(startDate).startsWith('2025-04-03'))
  t.match(leave, { summary: 'Buka 08:00–12:00: Cuti bersama Idulfitri', description: /^Kuota sehari: 150\n/ })
  t.same([String(leave?.startDate), String(leave?.endDate), leave?.startDate.zone.tzid], ['2025-04-03T08:00:00', '2025-04-03T12:00:00', 'Asia/Makassar'])
  t.equal(leave?.startDate.toJSDate().toISOString(), '2025-04-03T00:00:00.000Z', 'eight hours ahead of UTC')

  const may = await openApp(t, db, { today: () => new Date('2022-05-20T03:00:00Z') })
  const visits = eventsIn((await may.inject('/v1/offerings/kantor-imigrasi-semarang.paspor-biasa-baru@mpp-kudus/utama/calendar.ics')).payload)
  t.same(visits.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)]), [['2022-05-24', '2022-05-24'], ['2022-05-25', '2022-05-25']].map(([from, until]) =>
    ['Buka 08:00–15:00: Sesi kunjungan', `${from}T08:00:00`, `${until}T15:00:00`]))
})

t.test('a tag that is still right is answered with 304; other types and unknown parameters are refused', async (t) => {
  const { headers } = await app.inject(SITE)
  t.match(await app.inject({ url: SITE, headers: { 'if-none-match': headers['etag'] as string } }), { statusCode: 304, payload: '' })
  for (const accept of ['text/calendar', '*/*', 'text/html, */*;q=0.5']) t.equal((await app.inject({ url: SITE, headers: { accept } })).statusCode, 200, accept)
  t.match(await ask(app, SITE, { headers: { accept: 'application/json' } }), { status: 406, body: { code: 'not_acceptable', detail: /text\/calendar/ } })
  t.match(await ask(app, '/v1/malls', { headers: { accept: 'text/calendar' } }), { status: 406 })
  t.match(await ask(app, `${SITE}?from=2026-01-01`), { status: 400, body: { errors: [{ field: 'from' }] } })
  t.match(await ask(app, '/v1/sites/mpp-kudus/cabang/calendar.ics'), { status: 404, body: { code: 'site_not_found' } })
  t.match(await ask(app, '/v1/offerings/a.b@mpp-kudus/utama/calendar.ics'), { status: 404, body: { code: 'offering_not_found' } })
})

t.test('the feeds of the example mall can be read too', async (t) => {
  const { findings } = await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  t.same(findings, [])
  const one = await openApp(t, db)
  const { items } = (await ask(one, '/v1/malls/mpp-contoh/sites')).body
  for (const { code } of items) {
    const { payload, statusCode } = await one.inject(`/v1/sites/${code}/calendar.ics`)
    t.equal(statusCode, 200)
    t.ok(eventsIn(payload).every(({ summary }) => summary.length > 0), code)
  }
})

const anEvent = (event: Partial<CalendarEvent> = {}): CalendarEvent =>
  ({ uid: 'a', when: { firstDay: numberOfDay('2026-12-25'), lastDay: numberOfDay('2026-12-25') }, summary: 'Tutup', description: '', location: 'MPP', category: 'Tutup', tentative: false, ...event })
const written = (...events: CalendarEvent[]) => writeCalendar({ name: 'Hari khusus', description: 'Uji', language: 'id', zone: 'WIT', changedAt: '2026-11-22T03:00:00.123Z', events })

t.test('any words come through as they are, in lines of at most 75 octets', async (t) => {
  for (const words of ['Koma, titik koma; garis\\miring', 'baris\nbaru\r\nlagi', `${'panjang '.repeat(40)}akhir`, '🏛️'.repeat(60), 'é'.repeat(200), 'BEGIN:VEVENT\r\nUID:lain']) {
    const text = written(anEvent({ summary: words, description: words, location: words }))
    const [event] = eventsIn(text)
    const expected = words.replaceAll('\r\n', '\n')
    t.same([event?.summary, event?.description, event?.location], [expected, expected, expected])
    t.equal(eventsIn(text).length, 1)
    t.ok(text.endsWith('\r\n') && text.slice(0, -2).split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')))
  }
})

t.test('until midnight, over several days, and an empty feed', async (t) => {
  const day = numberOfDay('2026-12-31')
  const [late, days] = eventsIn(written(anEvent({ when: { from: { day, minute: 480 }, until: { day, minute: 1440 } } }), anEvent({ when: { firstDay: day, lastDay: day + 1 } })))
  t.same([String(late?.startDate), String(late?.endDate)], ['2026-12-31T08:00:00', '2027-01-01T00:00:00'])
  t.same([String(days?.startDate), String(days?.endDate)], ['2026-12-31', '2027-01-02'])
  const empty = new ICAL.Component(ICAL.parse(written()))
  t.same(empty.getAllSubcomponents().map(({ name }) => name), ['vtimezone'], 'a calendar has at least one component')
  t.match(written(anEvent()), /DTSTAMP:20261122T030000Z\r\n/)
})
