import fc from 'fast-check'
import t from 'tap'
import { KnownCalendar, type CalendarDayKind } from '../../src/answers/calendar.js'
import { answerOpening, type OpeningMaterial } from '../../src/answers/opening/answer.js'
import { openAt, stateAt } from '../../src/answers/opening/moment.js'
import { plansOf } from '../../src/answers/opening/plans.js'
import type { OpeningRule } from '../../src/answers/opening/rules.js'
import { dayOfNumber, minutesOfTime, numberOfDay, timeOfMinutes, weekdayOfNumber } from '../../src/kernel/day-number.js'
import { CALENDAR_DAY_KINDS, DAYS, MALL_STATUSES, OFFERING_STATUSES, OPENING_SCOPES } from '../../src/vocabulary.js'
import { aCalendar, anOffering, aPlace, aRule, aSession, knownOn, MONDAY_TO_FRIDAY, SHIPPED } from './calendars.js'

const TODAY = '2026-11-22'
const LAST_MONDAY = '2026-11-16'
const DAY_HOURS = aRule({ days: ['mon', 'tue', 'wed', 'thu'], opens: '08:00', closes: '15:00', breaks: [{ from: '12:00', until: '13:00' }] })
const FRIDAY = aRule({ days: ['fri'], opens: '08:00', closes: '11:00' })
const WEEK = [DAY_HOURS, FRIDAY]

const dayIn = (place: Partial<OpeningMaterial>, date: string, calendar = knownOn(TODAY)) => plansOf(aPlace(place), calendar)(numberOfDay(date))
const site = (...hours: OpeningRule[]) => ({ site: { ...aPlace().site, hours } })
const given = (offering: Parameters<typeof anOffering>[0], hours = WEEK) => ({ ...site(...hours), offering: anOffering(offering) })
const on = (date: string, time: string) => ({ day: numberOfDay(date), minute: minutesOfTime(time) })
const span = (from: string, until: string) => ({ from: minutesOfTime(from), until: minutesOfTime(until) })

t.test('an ordinary week: breaks, a short Friday, days off', async (t) => {
  t.match(dayIn(site(...WEEK), '2026-11-23'), { state: 'open', intervals: [span('08:00', '12:00'), span('13:00', '15:00')], basis: 'site', reasons: [] })
  t.match(dayIn(site(...WEEK), '2026-11-27'), { state: 'open', intervals: [span('08:00', '11:00')] })
  t.match(dayIn(site(...WEEK), '2026-11-28'), { state: 'closed', intervals: [], reasons: [{ kind: 'day_off' }] })
})

t.test('holidays close, unless the site says otherwise; of collective leave nobody knows where it says nothing', async (t) => {
  t.match(dayIn(site(...WEEK), '2026-12-25'), { state: 'closed', basis: 'calendar', reasons: [{ kind: 'national_holiday', name: { en: 'Christmas Day' } }] })
  t.match(dayIn(site(...WEEK), '2026-12-24'), { state: 'unknown', intervals: null, reasons: [{ kind: 'collective_leave' }, { kind: 'leave_unknown' }] })
  t.match(dayIn(site(...WEEK, aRule({ scope: 'collective_leave', closed: true })), '2026-12-24'), { state: 'closed', basis: 'site', reasons: [{ kind: 'collective_leave' }] })
  t.match(dayIn(site(...WEEK, aRule({ scope: 'collective_leave', opens: '08:00', closes: '12:00', quota: 150 })), '2026-12-24'), { state: 'open', intervals: [span('08:00', '12:00')], quota: 150 })
  t.match(dayIn(site(...WEEK, aRule({ scope: 'national_holiday', opens: '09:00', closes: '11:00' })), '2026-12-25'), { state: 'open', intervals: [span('09:00', '11:00')] })
  t.match(dayIn(site(...WEEK), '2026-08-17', knownOn('2025-09-18')), { state: 'unknown', intervals: [{}, {}], reasons: [{ kind: 'calendar_unknown' }] }, 'before the decree was known')
})

t.test('a collective leave of some weekdays and months only holds on those', async (t) => {
  const leave = aRule({ scope: 'collective_leave', days: ['mon', 'tue', 'wed', 'thu'], from: '2025-04-01', until: '2025-04-30', opens: '08:00', closes: '12:00', quota: 150 })
  const friday = aRule({ ...leave, days: ['fri'], closes: '11:00', quota: 100 })
  t.match(dayIn(site(leave, friday), '2025-04-03'), { state: 'open', quota: 150 })
  t.match(dayIn(site(leave, friday), '2025-04-04'), { state: 'open', intervals: [span('08:00', '11:00')], quota: 100 })
  t.match(dayIn(site(leave, friday), '2025-12-26'), { state: 'unknown' }, 'and says nothing of others')
})

t.test('special periods: Ramadan keeps the days of the week, a festival names its own', async (t) => {
  const ramadan = aRule({ scope: 'period', from: '2026-02-18', until: '2026-03-18', name: { id: 'Ramadan' }, opens: '08:00', closes: '14:00' })
  t.match(dayIn(site(...WEEK, ramadan), '2026-02-23'), { state: 'open', intervals: [span('08:00', '14:00')], reasons: [{ kind: 'period', name: { id: 'Ramadan' } }] })
  t.match(dayIn(site(...WEEK, ramadan), '2026-02-22'), { state: 'closed', reasons: [{ kind: 'period' }, { kind: 'day_off' }] }, 'no Sunday')
  t.match(dayIn(site(ramadan), '2026-02-23'), { state: 'unknown', intervals: [{}], reasons: [{ kind: 'period' }, { kind: 'days_unknown' }] }, 'where the week is not stated, on which days is not known')
  t.match(dayIn(site(...WEEK, ramadan, aRule({ ...ramadan, days: ['fri'], closes: '11:30' })), '2026-02-20'), { state: 'open', intervals: [span('08:00', '11:30')] }, 'named weekdays go before the others')
  const festival = aRule({ scope: 'period', from: '2026-02-20', until: '2026-02-22', opens: '08:00', closes: '22:00' })
  t.match(dayIn(site(...WEEK, ramadan, festival), '2026-02-22'), { state: 'open', intervals: [span('08:00', '22:00')] }, 'the narrower period goes before the wider one, and means its Sunday')
  t.match(dayIn(site(...WEEK, ramadan), '2026-03-18'), { state: 'unknown', reasons: [{ kind: 'collective_leave' }, { kind: 'leave_unknown' }] })
  const shut = aRule({ scope: 'period', from: '2026-03-16', until: '2026-03-27', closed: true })
  t.match(dayIn(site(...WEEK, ramadan, shut), '2026-03-18'), { state: 'closed', reasons: [{ kind: 'collective_leave' }, { kind: 'period' }] })
})

t.test('hours that are known in part, and statements that conflict', async (t) => {
  const part = [aRule({ days: [...MONDAY_TO_FRIDAY, 'sat'] }), aRule({ days: [...MONDAY_TO_FRIDAY], closes: '14:00' })]
  const plan = dayIn(site(...part), '2026-11-23')
  t.match(plan, { state: 'open', intervals: null, opens: null, closes: '14:00', reasons: [{ kind: 'hours_unknown' }] })
  t.same(['13:59', '14:00'].map((time) => stateAt(plan, minutesOfTime(time))), ['unknown', 'closed'])
  const conflict = dayIn(site(aRule({ days: ['mon'], opens: '08:00', closes: '15:00' }), aRule({ days: ['mon'], opens: '08:30', closes: '16:00' })), '2026-11-23')
  t.match(conflict, { intervals: null, opens: '08:00', closes: '16:00', reasons: [{ kind: 'hours_conflict' }] })
  t.same(['07:59', '10:00', '16:00'].map((time) => stateAt(conflict, minutesOfTime(time))), ['closed', 'unknown', 'closed'])
  t.match(dayIn(site(aRule({ days: ['mon'], opens: '08:00', closes: '12:00' }), aRule({ days: ['mon'], opens: '13:00', closes: '15:00' })), '2026-11-23'), { intervals: [span('08:00', '12:00'), span('13:00', '15:00')] }, 'parts of a day do not')
  t.match(dayIn(site(aRule({ days: ['mon'], closed: true }), DAY_HOURS), '2026-11-23'), { state: 'unknown' })
  t.match(dayIn(site(aRule({ opens: '08:00', closes: '15:00' })), '2026-11-23'), { state: 'unknown', reasons: [{ kind: 'days_unknown' }] })
  t.match(dayIn(site(), '2026-11-23'), { state: 'unknown', intervals: null, reasons: [{ kind: 'hours_unknown' }] })
})

t.test('a weekday that is stated to be closed is a day off', async (t) => {
  t.match(dayIn(site(...WEEK, aRule({ days: ['sun'], closed: true, source: 'door' })), '2026-11-22'), { state: 'closed', reasons: [{ kind: 'day_off' }], stated: [{ source: 'door' }] })
  t.same(dayIn(given({ hours: [aRule({ days: ['mon'], closed: true })] }), '2026-11-23').reasons, [{ kind: 'not_given_that_day', name: null }], 'of an offering alone it is not given then')
})

t.test('every statement on which hours rest is cited once, the one that decides first', async (t) => {
  const days = aRule({ days: [...MONDAY_TO_FRIDAY], source: 'days' })
  const closing = aRule({ days: [...MONDAY_TO_FRIDAY], closes: '14:00', source: 'closing' })
  const cited = (date: string, ...hours: OpeningRule[]) => dayIn(site(...hours), date).stated.map(({ source }) => source)
  t.same(cited('2026-11-20', days, closing, closing), ['days', 'closing'])
  t.same(cited('2026-11-20', aRule({ days: ['fri'], source: 'closing', opens: '08:00', closes: '14:00' }), aRule({ days: ['fri'], closed: true, source: 'days' })), ['closing', 'days'], 'those that conflict too')
  const ramadan = aRule({ scope: 'period', from: '2026-02-18', until: '2026-03-18', opens: '08:00', closes: '14:00', source: 'ramadan' })
  t.same(cited('2026-02-23', aRule({ days: ['mon'], opens: '08:00', closes: '15:00', source: 'days' }), ramadan), ['ramadan', 'days'], 'a period with the days of the ordinary week')
})

t.test('a period in which an offering is not given is told once', async (t) => {
  const ramadan = aRule({ scope: 'period', days: [...MONDAY_TO_FRIDAY], from: '2026-02-18', until: '2026-03-18', name: { id: 'Ramadan' }, opens: '08:00', closes: '14:00' })
  const shut = aRule({ ...ramadan, opens: null, closes: null, closed: true })
  t.same(dayIn(given({ days: ['wed'], hours: [shut] }, [...WEEK, ramadan]), '2026-02-25').reasons, [{ kind: 'period', name: { id: 'Ramadan' } }])
  t.same(dayIn(given({ days: ['wed'], hours: [aRule({ ...ramadan, closes: '11:00' })] }, [...WEEK, ramadan]), '2026-02-25').reasons, [{ kind: 'period', name: { id: 'Ramadan' } }])
  t.same(dayIn(given({ hours: [aRule({ scope: 'collective_leave', closed: true })] }), '2026-12-24').reasons.map(({ kind }) => kind), ['collective_leave'], 'and a day of leave on which it is not given, whatever the site does')
})

t.test('malls and sites that are not there yet or not any more', async (t) => {
  const place = (mall: (typeof MALL_STATUSES)[number], dates = {}) => ({ site: { ...aPlace().site, hours: WEEK, mall: { status: mall }, ...dates } })
  t.match(dayIn(place('planned'), LAST_MONDAY), { state: 'closed', reasons: [{ kind: 'mall_not_open' }] })
  t.match(dayIn(place('planned'), '2026-11-23'), { state: 'unknown', basis: null, reasons: [{ kind: 'mall_not_open' }] }, 'by a later day it may have opened')
  t.match(dayIn(place('planned'), '2026-11-28'), { state: 'closed', reasons: [{ kind: 'day_off' }] })
  t.match(dayIn(place('closed'), '2026-11-23'), { state: 'closed', reasons: [{ kind: 'mall_closed' }] })
  t.match(dayIn(place('unknown'), '2026-11-23'), { state: 'unknown', reasons: [{ kind: 'mall_status_unknown' }] })
  t.match(dayIn(place('open', { openedOn: '2026-12' }), '2026-11-30'), { state: 'closed', reasons: [{ kind: 'site_not_open' }] })
  t.match(dayIn(place('open', { openedOn: '2026-12' }), '2026-12-01'), { state: 'open' })
  t.match(dayIn(place('open', { closedOn: '2026-11-23' }), '2026-11-24'), { state: 'closed', reasons: [{ kind: 'site_closed' }] })
})

t.test('an offering follows its site, within days, hours and quota of its own', async (t) => {
  t.match(dayIn(given({ quota: 30 }), '2026-11-23'), { state: 'open', intervals: [{}, {}], quota: 30, basis: 'site' })
  t.match(dayIn(given({ days: ['tue', 'thu'] }), '2026-11-23'), { state: 'closed', reasons: [{ kind: 'not_given_that_day' }], basis: 'offering' })
  t.match(dayIn(given({ days: ['tue', 'thu'] }), '2026-11-24'), { state: 'open' })
  t.match(dayIn(given({ days: ['tue', 'thu'] }, []), '2026-11-24'), { state: 'open', intervals: null, basis: 'offering' }, 'its own days, where those of the site are not stated')
  const morning = aRule({ days: ['mon', 'sat'], opens: '09:00', closes: '12:30', quota: 20 })
  t.match(dayIn(given({ hours: [morning] }), '2026-11-23'), { state: 'open', intervals: [span('09:00', '12:00')], quota: 20, basis: 'offering' }, 'never wider than the site')
  t.match(dayIn(given({ hours: [morning] }), '2026-11-24'), { state: 'closed', reasons: [{ kind: 'not_given_that_day' }] })
  t.match(dayIn(given({ hours: [morning] }), '2026-11-28'), { state: 'closed', reasons: [{ kind: 'day_off' }] })
  t.match(dayIn(given({ hours: [aRule({ days: ['mon'], opens: '16:00', closes: '18:00' })] }), '2026-11-23'), { state: 'unknown', intervals: null, reasons: [{ kind: 'hours_conflict' }] }, 'times at which the site is closed')
  t.match(dayIn(given({ schedule: { id: 'Hari tertentu' } }), '2026-11-23'), { state: 'unknown', reasons: [{ kind: 'schedule_in_words' }] })
  t.match(dayIn(given({ days: ['fri'] }), '2026-12-25'), { state: 'closed', reasons: [{ kind: 'national_holiday' }] })
})

t.test('an offering that is not given, not any more, or not for certain', async (t) => {
  for (const [status, kind] of [['announced', 'offering_announced'], ['suspended', 'offering_suspended'], ['ended', 'offering_ended']] as const) {
    t.match(dayIn(given({ status }), LAST_MONDAY), { state: 'closed', reasons: [{ kind }] })
    t.match(dayIn(given({ status }), '2026-11-23'), { state: status === 'ended' ? 'closed' : 'unknown', reasons: [{ kind }] }, 'by a later day it may have changed')
  }
  t.match(dayIn(given({ status: 'unknown' }), '2026-11-23'), { state: 'unknown', reasons: [{ kind: 'offering_status_unknown' }] })
  t.match(dayIn(given({ evidence: 'inferred' }), '2026-11-23'), { state: 'unknown', basis: null, reasons: [{ kind: 'not_confirmed' }] })
  t.match(dayIn(given({ since: '2026-12' }), '2026-11-30'), { state: 'closed', reasons: [{ kind: 'offering_not_begun' }] })
  t.match(dayIn(given({ until: '2026-11' }), '2026-12-01'), { state: 'closed', reasons: [{ kind: 'offering_ended' }] })
})

t.test('visiting sessions: on their days, not between them, and beyond them nobody knows', async (t) => {
  const sessions = [aSession({ from: '2026-11-24', until: '2026-11-25', opens: '09:00', closes: '14:00', quota: 40 }), aSession({ from: '2026-12-08', until: '2026-12-09' })]
  const place = given({ sessions, quota: 50 })
  t.match(dayIn(place, '2026-11-25'), { state: 'open', intervals: [span('09:00', '14:00')], quota: 40, reasons: [{ kind: 'session' }], stated: [{ source: 's' }] })
  t.match(dayIn(place, '2026-12-08'), { state: 'open', intervals: [{}, {}], quota: 50 }, 'with the hours of the site where it has none')
  t.match(dayIn(place, '2026-11-30'), { state: 'closed', reasons: [{ kind: 'no_session' }] })
  t.match(dayIn(place, '2026-12-14'), { state: 'unknown', reasons: [{ kind: 'sessions_unknown' }] })
  const onTuesdays = given({ sessions, days: ['tue', 'wed'] })
  t.match(dayIn(onTuesdays, '2026-12-01'), { state: 'closed', reasons: [{ kind: 'no_session' }] }, 'days that are stated too are those of the sessions')
  t.match(dayIn(onTuesdays, '2026-12-15'), { state: 'unknown', reasons: [{ kind: 'sessions_unknown' }] })
  t.match(dayIn(onTuesdays, '2026-12-14'), { state: 'closed', reasons: [{ kind: 'not_given_that_day' }] })
  t.match(dayIn(given({ sessions, hours: [aRule({ days: ['mon'], opens: '08:00', closes: '12:00' })] }), '2026-11-23'), { state: 'open' }, 'beside hours of its own')
  t.match(dayIn(given({ sessions: [aSession({ from: '2026-11-23', until: '2026-11-23', opens: '10:00' })] }), '2026-11-23'), { intervals: [span('10:00', '12:00'), span('13:00', '15:00')] }, 'from its own opening to the closing of the site')
  t.match(dayIn(given({ sessions: [aSession({ from: '2026-11-28', until: '2026-11-28' })] }), '2026-11-28'), { state: 'unknown', reasons: [{ kind: 'day_off' }, { kind: 'session' }, { kind: 'hours_conflict' }] }, 'stated for a Saturday of a site that is closed then')
  t.match(dayIn(given({ sessions: [aSession({ from: '2026-11-23', until: '2026-12-04' })] }), '2026-11-28'), { state: 'closed' }, 'a long one has its days off')
  t.match(dayIn(given({ sessions: [aSession({ from: '2026-12-25', until: '2026-12-25' })] }), '2026-12-25'), { state: 'closed', reasons: [{ kind: 'national_holiday' }] })
  t.match(dayIn({ ...given({ sessions }), site: { ...aPlace().site, hours: WEEK, mall: { status: 'unknown' } } }, '2026-11-25'), { state: 'unknown' })
})

t.test('open now, until when, and when next', async (t) => {
  const now = (date: string, time: string, place = site(...WEEK)) => {
    const { state, closesAt, opensAt } = openAt(plansOf(aPlace(place), knownOn(TODAY)), on(date, time))
    return [state, ...[closesAt, opensAt].map((at) => at && `${dayOfNumber(at.day)} ${timeOfMinutes(at.minute)}`)]
  }
  t.same(now('2026-11-23', '08:00'), ['open', '2026-11-23 12:00', '2026-11-23 13:00'])
  t.same(now('2026-11-23', '12:00'), ['closed', null, '2026-11-23 13:00'], 'closing is closed')
  t.same(now('2026-11-23', '14:59'), ['open', '2026-11-23 15:00', '2026-11-24 08:00'])
  t.same(now('2026-11-27', '11:00'), ['closed', null, '2026-11-30 08:00'], 'over the weekend')
  t.same(now('2026-12-23', '15:30'), ['closed', null, null], 'a day of which nobody knows hides the next opening')
  t.same(now('2026-12-23', '15:30', site(...WEEK, aRule({ scope: 'collective_leave', closed: true }))), ['closed', null, '2026-12-28 08:00'])
  t.same(now('2026-12-31', '15:30'), ['closed', null, null], 'so does the end of the known calendar')
  t.same(now('2026-12-24', '10:00'), ['unknown', null, null])
  t.same(now('2026-11-23', '23:59', site(aRule({ days: [...DAYS], opens: '00:00', closes: '24:00' }))), ['open', '2026-11-23 24:00', '2026-11-24 00:00'])
})

t.test('the whole answer: times with their zone, the ordinary week, exceptions, what it rests on', async (t) => {
  const material = aPlace({ ...site(...WEEK), region: { code: '91.71', name: { id: 'Kota Jayapura' }, level: 'city', timeZone: 'WIT' } })
  const ask = (first: string, last: string) => answerOpening(material, { at: on('2026-11-23', '09:30'), first: numberOfDay(first), last: numberOfDay(last), known: TODAY })
  const answer = ask('2026-12-21', '2026-12-27')
  t.match(answer, {
    timeZone: 'WIT', utcOffset: '+09:00', now: { at: '2026-11-23T09:30:00+09:00', state: 'open', closesAt: '2026-11-23T12:00:00+09:00', opensAt: '2026-11-23T13:00:00+09:00' },
    from: '2026-12-21', to: '2026-12-27', calendarKnownUntil: '2026-12-31', calendars: [{ code: 'libur-2026-v1', decree: null }], notes: ['regional_days_unknown'], sources: [{ code: 's' }]
  })
  t.same(answer.week.map(({ weekday, state, opens, closes }) => [weekday, state, opens, closes]), [
    ['mon', 'open', '08:00', '15:00'], ['tue', 'open', '08:00', '15:00'], ['wed', 'open', '08:00', '15:00'], ['thu', 'open', '08:00', '15:00'], ['fri', 'open', '08:00', '11:00'], ['sat', 'closed', null, null], ['sun', 'closed', null, null]
  ])
  t.same(answer.days.map(({ date, state, exceptional }) => [date.slice(8), state, exceptional]), [
    ['21', 'open', false], ['22', 'open', false], ['23', 'open', false], ['24', 'unknown', true], ['25', 'closed', true], ['26', 'closed', false], ['27', 'closed', false]
  ])
  t.same(answer.days[0]?.breaks, [{ from: '12:00', until: '13:00' }])
  t.match(ask('2026-12-30', '2027-01-04'), { notes: ['regional_days_unknown', 'beyond_calendar'], days: { 2: { date: '2027-01-01', state: 'unknown', exceptional: false, reasons: [{ kind: 'calendar_unknown' }] } } })
  t.match(ask('2027-01-04', '2027-01-04'), { calendarKnownUntil: null, calendars: [] })
})

t.test('an offering that is given in sessions only has no ordinary week; its sessions are the exceptions', async (t) => {
  const offering = anOffering({ sessions: [aSession({ from: '2026-11-24', until: '2026-11-24' }), aSession({ from: '2026-12-08', until: '2026-12-08' })] })
  const answer = answerOpening(aPlace({ ...site(...WEEK), offering }), { at: on('2026-11-23', '09:30'), first: numberOfDay('2026-11-23'), last: numberOfDay('2026-11-29'), known: TODAY })
  t.same(answer.week, [])
  t.same(answer.days.filter(({ exceptional }) => exceptional).map(({ date }) => date), ['2026-11-24'])
  t.match(answer, { code: 'disdukcapil.kk@mpp-kudus/utama', service: { code: 'disdukcapil.kk' }, now: { state: 'unknown', reasons: [{ kind: 'sessions_unknown' }] } })
})

t.test('regional holidays close too', async (t) => {
  const all = [...SHIPPED, aCalendar({ code: 'galungan', region: { code: '51' }, days: [{ date: '2026-11-25', kind: 'regional_holiday', name: { id: 'Galungan' } }] })]
  t.match(dayIn(site(...WEEK), '2026-11-25', new KnownCalendar(all, TODAY, ['51.71', '51'])), { state: 'closed', reasons: [{ kind: 'regional_holiday', name: { id: 'Galungan' } }] })
  t.match(dayIn(site(...WEEK), '2026-11-25', new KnownCalendar(all, TODAY, ['33.19', '33'])), { state: 'open' })
})

/** Any rules, any calendar of 2026, any offering. */
const times = fc.constantFrom('00:00', '07:30', '08:00', '11:30', '12:00', '13:00', '15:00', '16:00', '22:00', '24:00')
const dates = fc.integer({ min: numberOfDay('2026-01-01'), max: numberOfDay('2026-12-31') })
const dateOrNull = fc.option(dates.map(dayOfNumber))
const weekdays = fc.option(fc.subarray([...DAYS], { minLength: 1 }))
const rules = fc.array(fc.record({
  scope: fc.constantFrom(...OPENING_SCOPES), days: weekdays, from: dateOrNull, until: dateOrNull, closed: fc.boolean(), opens: fc.option(times), closes: fc.option(times),
  breaks: fc.array(fc.record({ from: times, until: times }), { maxLength: 3 }), quota: fc.option(fc.nat(200))
}).map(aRule), { maxLength: 6 })
const sessions = fc.array(fc.record({ from: dates.map(dayOfNumber), until: dates.map(dayOfNumber), opens: fc.option(times), closes: fc.option(times), quota: fc.option(fc.nat(50)) }).map(aSession), { maxLength: 3 })
const offerings = fc.option(fc.record({ status: fc.constantFrom(...OFFERING_STATUSES), evidence: fc.constantFrom('published' as const, 'inferred' as const), days: weekdays, hours: rules, sessions, since: dateOrNull, until: dateOrNull }).map(anOffering))
const special = fc.record({ day: dates, kind: fc.constantFrom(...CALENDAR_DAY_KINDS) })
const calendars = fc.array(special, { maxLength: 40 }).map((days) => calendarOf(days))
const calendarOf = (days: { day: number; kind: CalendarDayKind }[]) => new KnownCalendar([aCalendar({ days: days.map(({ day, kind }) => ({ date: dayOfNumber(day), kind, name: { id: 'Libur' } })) })], TODAY, [])
const places = fc.record({ hours: rules, status: fc.constantFrom(...MALL_STATUSES), offering: offerings }).map(({ hours, status, offering }) => aPlace({ site: { ...aPlace().site, hours, mall: { status } }, offering }))

t.test('intervals lie in order within the day and never overlap; closed days have none; what is not known has a reason', async (t) => {
  fc.assert(fc.property(places, calendars, dates, (place, calendar, day) => {
    const { state, intervals, reasons, basis } = plansOf(place, calendar)(day)
    const ordered = (intervals ?? []).every(({ from, until }, at, all) => from < until && from >= 0 && until <= 1440 && (at === 0 || (all[at - 1] as { until: number }).until < from))
    return ordered && (state !== 'closed' || intervals?.length === 0) && (state !== 'open' || intervals === null || intervals.length > 0) && (state !== 'unknown' || reasons.length > 0) && (state === 'unknown') === (basis === null)
  }), { numRuns: 2000 })
  t.pass()
})

t.test('an offering is never open while its site is closed', async (t) => {
  fc.assert(fc.property(places, calendars, dates, fc.nat(1439), (place, calendar, day, minute) => {
    const [own, of] = [place, { ...place, offering: null }].map((one) => stateAt(plansOf(one, calendar)(day), minute))
    const hasSession = place.offering?.sessions.some(({ from, until }) => from <= dayOfNumber(day) && dayOfNumber(day) <= until) ?? false
    return own !== 'open' || of !== 'closed' || hasSession
  }), { numRuns: 2000 })
  t.pass()
})

t.test('what is told of now agrees with the days: open until it closes, closed until it opens next', async (t) => {
  fc.assert(fc.property(places, calendars, dates, fc.nat(1439), (place, calendar, day, minute) => {
    const planOf = plansOf(place, calendar)
    const { state, closesAt, opensAt } = openAt(planOf, { day, minute })
    const at = (one: number) => stateAt(planOf(Math.floor(one / 1440)), one % 1440)
    const [now, closes, opens] = [day * 1440 + minute, closesAt && closesAt.day * 1440 + closesAt.minute, opensAt && opensAt.day * 1440 + opensAt.minute]
    const between = (first: number, last: number) => Array.from({ length: Math.min(last - first, 3000) }, (_, ahead) => at(first + ahead))
    return state === at(now) && (closes === null) === (state !== 'open') && (closes === null || between(now, closes).every((one) => one === 'open')) &&
      (opens === null || (opens > now && at(opens) === 'open' && between(closes ?? now, opens).every((one) => one !== 'open')))
  }), { numRuns: 1000 })
  t.pass()
})

t.test('adding a holiday opens nothing that says nothing of such days', async (t) => {
  fc.assert(fc.property(fc.array(special, { maxLength: 20 }), special, dates, fc.constantFrom(...CALENDAR_DAY_KINDS), (days, added, day, kind) => {
    const plain = aPlace(site(...WEEK))
    const [before, after] = [days, [...days, { ...added, day, kind }]].map((all) => plansOf(plain, calendarOf(all))(day).state)
    return after !== 'open' && (before !== 'closed' || after === 'closed' || kind === 'collective_leave')
  }))
  t.equal(weekdayOfNumber(numberOfDay('2026-11-23')), 0)
})
