import fc from 'fast-check'
import t from 'tap'
import { KnownCalendar, type CalendarDayKind } from '../../src/answers/calendar.js'
import { Counting } from '../../src/answers/due/counting.js'
import { dueLimits, dueOver, type DueQuestion } from '../../src/answers/due/limits.js'
import { readLimit, type Moment, type TimeLimit } from '../../src/answers/due/readings.js'
import { Situation } from '../../src/answers/applicability/situation.js'
import { planSite } from '../../src/answers/opening/site.js'
import { dayOfNumber, numberOfDay, weekdayOfNumber } from '../../src/kernel/day-number.js'
import { CALENDAR_DAY_KINDS } from '../../src/vocabulary.js'
import { aCondition, aService } from './standards.js'
import { aCalendar, aLimit, aRule, countingOn, knownOn, MONDAY_TO_FRIDAY, SHIPPED } from './calendars.js'

/** What is known of a case, of a service with nothing but these limits. */
function situationOf(limits: readonly TimeLimit[], given: Record<string, string> = {}): Situation {
  return new Situation(aService({ limits, cases: [...new Set(limits.flatMap(({ cases }) => cases))] }), new Map(Object.entries(given)))
}

const on = (day: string, minute?: number): Moment => ({ day: numberOfDay(day), minute })
const TODAY = '2026-11-22'
const LEAVE_OFF = aRule({ scope: 'collective_leave', closed: true })
const LEAVE_WORKED = aRule({ scope: 'collective_leave', opens: '08:00', closes: '12:00' })

/** Complete file, limit, due with collective leave off and worked, as the decrees give it. */
const VECTORS: [complete: string, workingDays: number, off: string, worked: string][] = [
  ['2025-03-27', 5, '2025-04-14', '2025-04-07'],
  ['2025-08-15', 1, '2025-08-19', '2025-08-18'],
  ['2026-03-17', 4, '2026-03-30', '2026-03-24'],
  ['2026-05-26', 3, '2026-06-03', '2026-06-02'],
  ['2025-12-23', 2, '2025-12-29', '2025-12-26']
]

t.test('working days over holidays, with collective leave off or worked as the place treats it', async (t) => {
  for (const [complete, value, off, worked] of VECTORS) {
    const by = (rule?: typeof LEAVE_OFF) => readLimit(aLimit({ value }), on(complete), countingOn(TODAY, rule ? [rule] : []))
    t.match(by(LEAVE_OFF), { readings: [{ by: off, collectiveLeave: null }], notes: [] }, `${complete} off`)
    t.match(by(LEAVE_WORKED), { readings: [{ by: worked, collectiveLeave: null }], notes: [] }, `${complete} worked`)
    t.match(by(), { readings: [{ by: off, collectiveLeave: 'off' }, { by: worked, collectiveLeave: 'worked' }], notes: ['leave_treatment_unknown'] }, `${complete}, where nobody says`)
  }
})

t.test('a six-day week', async (t) => {
  const counting = new Counting(knownOn(TODAY), [LEAVE_OFF], undefined, [[0, 1, 2, 3, 4, 5]])
  t.match(readLimit(aLimit({ value: 5 }), on('2025-03-27'), counting).readings, [{ by: '2025-04-11', workingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }])
})

t.test('a place that opens on Saturdays may count them or not: both readings', async (t) => {
  const counting = countingOn(TODAY, [LEAVE_OFF, aRule({ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], opens: '08:00', closes: '12:00' })])
  t.match(readLimit(aLimit({ value: 5 }), on('2025-03-27'), counting), { readings: [{ by: '2025-04-14', workingDays: { length: 5 } }, { by: '2025-04-11', workingDays: { length: 6 } }], notes: ['working_week_unknown'] })
  t.match(readLimit(aLimit({ value: 1 }), on('2026-11-23'), counting), { readings: [{ by: '2026-11-24' }], notes: [] }, 'one reading where it makes no difference')
})

t.test('the calendar as it was known on a day: 18 August 2025 was added on the 7th', async (t) => {
  const before = readLimit(aLimit(), on('2025-08-15'), countingOn('2025-08-06', [LEAVE_OFF]))
  t.match(before.readings, [{ by: '2025-08-18', skipped: [{ date: '2025-08-16', reasons: [{ kind: 'weekend' }] }, { date: '2025-08-17', reasons: [{ kind: 'weekend' }, { kind: 'national_holiday' }] }] }])
  const after = readLimit(aLimit(), on('2025-08-15'), countingOn('2025-08-07', [LEAVE_OFF]))
  t.match(after.readings, [{ by: '2025-08-19', skipped: { length: 3, 2: { date: '2025-08-18', reasons: [{ kind: 'collective_leave' }] } } }])
})

t.test('beyond the last known calendar nothing is guessed', async (t) => {
  const counting = countingOn(TODAY, [LEAVE_OFF])
  t.match(readLimit(aLimit({ value: 3 }), on('2026-12-29'), counting), { readings: [{ by: null, beyond: '2026-12-31', skipped: [] }], notes: ['beyond_calendar'] })
  t.match(readLimit(aLimit({ value: 2 }), on('2026-12-29'), counting), { readings: [{ by: '2026-12-31' }], notes: [] })
  t.match(readLimit(aLimit({ value: 1, valueMax: 5 }), on('2026-12-29'), counting), { readings: [{ from: '2026-12-30', by: null, beyond: '2026-12-31' }] })
  t.match(readLimit(aLimit(), on('2024-06-03'), counting), { readings: [{ by: null, beyond: null }] }, 'nor before the first')
  t.match(readLimit(aLimit({ unit: 'day', value: 14 }), on('2026-12-29'), counting).readings[0], { counted: 'calendar_days', by: '2027-01-12', falls: null }, 'days of the calendar need none')
  t.equal(knownOn('2025-09-18').knownUntil('2025-08-01'), '2025-12-31')
  t.equal(knownOn('2025-09-19').knownUntil('2025-08-01'), '2026-12-31')
  t.equal(knownOn(TODAY).knownUntil('2027-01-01'), null)
})

t.test('"1 hari" stays ambiguous: both readings', async (t) => {
  const { readings, notes } = readLimit(aLimit({ unit: 'day' }), on('2026-11-20'), countingOn(TODAY))
  t.match(readings, [{ counted: 'calendar_days', by: '2026-11-21', falls: [{ kind: 'weekend' }] }, { counted: 'working_days', by: '2026-11-23' }])
  t.same(notes, ['ambiguous_day'])
})

t.test('no day at all is the same day, whatever a day is', async (t) => {
  const { readings, notes } = readLimit(aLimit({ unit: 'day', value: 0 }), on('2026-11-22'), countingOn(TODAY))
  t.match(readings, [{ counted: 'calendar_days', by: '2026-11-22', falls: [{ kind: 'weekend' }] }])
  t.equal(readings.length, 1)
  t.same(notes, [])
})

t.test('a published range has both ends', async (t) => {
  t.match(readLimit(aLimit({ value: 1, valueMax: 5 }), on('2026-11-20'), countingOn(TODAY)).readings, [{ from: '2026-11-23', by: '2026-11-27' }])
})

t.test('months end with a shorter month', async (t) => {
  t.match(readLimit(aLimit({ unit: 'month' }), on('2026-01-31'), countingOn(TODAY)).readings, [{ counted: 'months', by: '2026-02-28', falls: [{ kind: 'weekend' }] }])
  t.match(readLimit(aLimit({ unit: 'month', value: 3 }), on('2026-11-30'), countingOn(TODAY)).readings, [{ by: '2027-02-28', falls: null }])
})

t.test('limits that run backwards give the latest day to file', async (t) => {
  const limit = aLimit({ value: 10, starts: 'event', direction: 'before' })
  const ask = (question: Partial<DueQuestion>) => dueLimits([limit], { situation: situationOf([limit]), start: null, event: null, ...question }, countingOn(TODAY))[0]
  t.match(ask({ event: '2026-11-30' }), { readings: [{ by: '2026-11-16', skipped: { length: 4, 0: { date: '2026-11-21' } } }], notes: [] })
  t.match(ask({ event: '2026-11-30', start: on('2026-11-16') }), { notes: ['in_time'] })
  t.match(ask({ event: '2026-11-30', start: on('2026-11-17') }), { notes: ['too_late'] })
  t.match(ask({ start: on('2026-11-16') }), { readings: [], notes: ['event_needed'] })
  t.match(ask({ event: '2027-02-01' }), { readings: [{ by: null, beyond: '2026-12-31' }], notes: ['beyond_calendar'] }, 'from a day after the known calendar: its last day')
  t.match(ask({ event: '2024-06-03' }), { readings: [{ by: null, beyond: null }], notes: ['beyond_calendar'] }, 'from a day before it there is none')
  const range = readLimit(aLimit({ ...limit, value: 2, valueMax: 5 }), on('2026-11-30'), countingOn(TODAY)).readings
  t.match(range, [{ from: '2026-11-23', by: '2026-11-26' }], 'the ends of a range in the order of time')
})

const HOURS = [
  aRule({ days: ['mon', 'tue', 'wed', 'thu'], opens: '08:00', closes: '15:30', breaks: [{ from: '12:00', until: '13:00' }] }),
  aRule({ days: ['fri'], opens: '08:00', closes: '11:00' }), aRule({ scope: 'national_holiday', closed: true })
]
const place = (hours = HOURS) => ({ hours, openedOn: null, closedOn: null, mallStatus: 'open' as const })
const openCounting = (hours = HOURS) => new Counting(knownOn(TODAY), hours, (day) => planSite(place(hours), knownOn(TODAY), day))

t.test('hours and minutes run while it is open', async (t) => {
  const by = (limit: Partial<TimeLimit>, at: Moment) => readLimit(aLimit(limit), at, openCounting())
  t.match(by({ unit: 'minute', value: 30 }, on('2026-11-23', 9 * 60)), { readings: [{ counted: 'opening_hours', by: '2026-11-23T09:30' }], notes: [] })
  t.match(by({ unit: 'minute', value: 30 }, on('2026-11-23', 11 * 60 + 45)).readings, [{ by: '2026-11-23T13:15' }], 'over the break')
  t.match(by({ unit: 'hour', value: 1 }, on('2026-11-20', 10 * 60 + 30)).readings, [{ by: '2026-11-23T08:30', skipped: [{ date: '2026-11-21' }, { date: '2026-11-22' }] }], 'over the weekend after a short Friday')
  t.match(by({ unit: 'minute', value: 15 }, on('2026-12-25', 600)).readings, [{ by: '2026-12-28T08:15', skipped: [{ date: '2026-12-25', reasons: [{ kind: 'national_holiday' }] }, {}, {}] }])
  t.match(by({ unit: 'hour', value: 24 }, on('2026-11-23', 540)), { readings: [{ counted: 'opening_hours', by: '2026-11-26T14:30' }, { counted: 'clock', by: '2026-11-24T09:00' }] }, 'whole days of hours: both readings')
  t.match(by({ unit: 'minute', value: 15, valueMax: 480 }, on('2026-11-23', 540)).readings, [{ from: '2026-11-23T09:15', by: '2026-11-24T10:30' }])
  t.match(by({ unit: 'minute', value: 0 }, on('2026-11-23', 540)).readings, [{ by: '2026-11-23T09:00' }])
})

t.test('where it cannot be counted on, either the hours of the next day are not known or its calendar', async (t) => {
  const by = (at: Moment, hours = HOURS) => readLimit(aLimit({ unit: 'hour', value: 20 }), at, openCounting(hours))
  t.match(by(on('2026-12-23', 540)), { readings: [{ by: null, beyond: '2026-12-23' }], notes: ['hours_unknown'] }, 'a day of collective leave')
  t.match(by(on('2026-12-29', 540)), { readings: [{ by: null, beyond: '2026-12-31' }], notes: ['beyond_calendar'] })
  const closing = aRule({ days: ['mon'], closes: '14:00' })
  t.match(by(on('2026-11-22', 540), [closing]), { readings: [{ counted: 'opening_hours', by: null, beyond: '2026-11-22' }], notes: ['hours_unknown'] })
})

t.test('hours by the clock tell what the day is on which they end', async (t) => {
  const falls = (limit: Partial<TimeLimit>, at: Moment) => readLimit(aLimit(limit), at, countingOn(TODAY)).readings.map(({ by, falls }) => [by, falls?.map(({ kind }) => kind) ?? null])
  t.same(falls({ unit: 'hour', value: 24 }, on('2026-12-24', 1380)), [['2026-12-25T23:00', ['national_holiday']]])
  t.same(falls({ unit: 'hour', value: 24 }, on('2026-11-20')), [['2026-11-21', ['weekend']]])
  t.same(falls({ unit: 'minute', value: 15 }, on('2026-11-23', 600)), [['2026-11-23T10:15', []]])
  t.same(falls({ unit: 'minute', value: 15 }, on('2026-11-23')), [[null, null]])
  t.same(falls({ unit: 'hour', value: 24 }, on('2026-12-31', 600)), [['2027-01-01T10:00', null]], 'beyond the calendar it is not known')
})

t.test('without a time of day the answer runs from opening to closing', async (t) => {
  t.match(readLimit(aLimit({ unit: 'minute', value: 30 }), on('2026-11-23'), openCounting()), { readings: [{ from: '2026-11-23T08:30', by: '2026-11-24T08:30' }], notes: ['time_of_day_unknown'] })
})

t.test('where the hours are not known they are not made up', async (t) => {
  const limit = aLimit({ unit: 'minute', value: 30 })
  t.match(readLimit(limit, on('2026-11-23', 540), countingOn(TODAY)), { readings: [{ counted: 'clock', by: '2026-11-23T09:30' }], notes: ['hours_unknown'] })
  t.match(readLimit(limit, on('2026-11-23'), countingOn(TODAY)), { readings: [{ by: null }], notes: ['hours_unknown', 'time_of_day_unknown'] })
  t.match(readLimit(aLimit({ unit: 'hour', value: 24 }), on('2026-11-23'), countingOn(TODAY)), { readings: [{ counted: 'clock', by: '2026-11-24' }] })
  t.match(readLimit(limit, on('2026-12-24', 600), openCounting()), { readings: [{ counted: 'clock' }], notes: ['hours_unknown'] }, 'a day of collective leave of which the place says nothing')
  t.match(readLimit(aLimit({ unit: 'hour', value: 20 }), on('2026-12-23', 540), openCounting()).readings, [{ counted: 'opening_hours', by: null, beyond: '2026-12-23' }])
})

t.test('regional holidays are days off, unless the place says that it works', async (t) => {
  const calendars = [...SHIPPED, aCalendar({ code: 'galungan', region: { code: '51' }, days: [{ date: '2026-11-24', kind: 'regional_holiday', name: { id: 'Galungan' } }] })]
  const by = (regions: string[], hours = [LEAVE_OFF]) => readLimit(aLimit(), on('2026-11-23'), new Counting(new KnownCalendar(calendars, TODAY, regions), hours)).readings[0]
  t.match(by([]), { by: '2026-11-24' })
  t.match(by(['51.71', '51']), { by: '2026-11-25', skipped: [{ reasons: [{ kind: 'regional_holiday', name: { id: 'Galungan' } }] }] })
  t.match(by(['51'], [aRule({ scope: 'regional_holiday', opens: '08:00', closes: '12:00' })]), { by: '2026-11-24' })
})

t.test('over all limits: earliest, latest, and whether they agree', async (t) => {
  const over = (limits: TimeLimit[], given: Record<string, string> = {}) => dueOver(dueLimits(limits, { situation: situationOf(limits, given), start: on('2026-11-20'), event: null }, countingOn(TODAY)))
  t.same(over([aLimit()]), { from: '2026-11-23', by: '2026-11-23', certain: true })
  t.same(over([aLimit({ unit: 'day' })]), { from: '2026-11-21', by: '2026-11-23', certain: false })
  t.same(over([aLimit({ cases: ['baru'] }), aLimit({ cases: ['hilang'] })]), { from: '2026-11-23', by: '2026-11-23', certain: true }, 'in every case the same')
  t.equal(over([aLimit({ cases: ['baru'] }), aLimit({ value: 2, cases: ['hilang'] })])?.certain, false)
  t.same(over([aLimit({ cases: ['baru'] }), aLimit({ value: 9, cases: ['hilang'] })], { case: 'baru' }), { from: '2026-11-23', by: '2026-11-23', certain: true })
  t.same(over([aLimit({ value: 100 })]), { from: null, by: null, certain: false })
  t.equal(over([]), null)
  const quick = (value: number) => aLimit({ value, when: aCondition('cepat') })
  t.equal(over([quick(1)]), null)
  t.same(over([aLimit({ value: 4 }), quick(1)]), { from: '2026-11-26', by: '2026-11-26', certain: false }, 'a condition that was not given may still change it')
  t.same(over([aLimit({ value: 4 }), quick(4)]), { from: '2026-11-26', by: '2026-11-26', certain: true }, 'unless it comes to the same')
  t.same(over([aLimit({ value: 4 }), quick(1)], { cepat: 'true' }), { from: '2026-11-23', by: '2026-11-26', certain: false }, 'one that holds counts')
  t.same(over([aLimit({ value: 4 }), quick(1)], { cepat: 'false' }), { from: '2026-11-26', by: '2026-11-26', certain: true }, 'one that does not is left out')
})

/** A calendar of 2026 with any days, and any question about it. */
const aDay = fc.integer({ min: numberOfDay('2026-01-01'), max: numberOfDay('2026-12-31') })
const special = fc.record({ day: aDay, kind: fc.constantFrom(...CALENDAR_DAY_KINDS) })
const calendarOf = (days: { day: number; kind: CalendarDayKind }[]) => new KnownCalendar([aCalendar({ days: days.map(({ day, kind }) => ({ date: dayOfNumber(day), kind, name: { id: 'Libur' } })) })], TODAY, [])
const limits = fc.record({ value: fc.integer({ min: 0, max: 40 }), more: fc.option(fc.integer({ min: 0, max: 20 })), unit: fc.constantFrom('day' as const, 'working_day' as const, 'month' as const, 'hour' as const, 'minute' as const) })
  .map(({ value, more, unit }) => aLimit({ value, valueMax: more === null ? null : value + more, unit }))
const FAR = '9999-12-31'
const ends = (read: ReturnType<typeof readLimit>) => read.readings.map(({ by }) => by ?? FAR)

t.test('adding a holiday never makes a due date earlier', async (t) => {
  fc.assert(fc.property(fc.array(special, { maxLength: 40 }), special, aDay, limits, (days, added, start, limit) => {
    const [before, after] = [days, [...days, added]].map((all) => ends(readLimit(limit, { day: start, minute: undefined }, new Counting(calendarOf(all), HOURS))))
    const [least, most] = [(list: string[]) => list.reduce((a, b) => (a < b ? a : b), FAR), (list: string[]) => list.reduce((a, b) => (a > b ? a : b), '')]
    return least(after as string[]) >= least(before as string[]) && most(after as string[]) >= most(before as string[])
  }))
  t.pass()
})

t.test('a due date is never before the start, nor the end of a range before its beginning', async (t) => {
  fc.assert(fc.property(fc.array(special, { maxLength: 40 }), aDay, fc.option(fc.integer({ min: 0, max: 1439 })), limits, (days, start, minute, limit) => {
    const calendar = calendarOf(days)
    const counting = new Counting(calendar, HOURS, (day) => planSite(place(), calendar, day))
    return readLimit(limit, { day: start, minute: minute ?? undefined }, counting).readings.every(({ from, by }) => (by === null || by.slice(0, 10) >= dayOfNumber(start)) && (from === null || by === null || from <= by))
  }))
  t.pass()
})

t.test('the n-th working day agrees with counting day by day, forwards and backwards', async (t) => {
  fc.assert(fc.property(fc.array(special, { maxLength: 60 }), aDay, fc.integer({ min: 1, max: 60 }), fc.boolean(), (all, start, value, backwards) => {
    const off = new Set(all.map(({ day }) => day))
    const works = (day: number) => weekdayOfNumber(day) < 5 && !off.has(day)
    const sign = backwards ? -1 : 1
    let day = start
    for (let left = value; left > 0 && dayOfNumber(day).startsWith('2026');) if (works(day += sign)) left -= 1
    const plain = dayOfNumber(day).startsWith('2026') ? dayOfNumber(day) : null
    const { readings } = readLimit(aLimit({ value, direction: backwards ? 'before' : 'after' }), { day: start, minute: undefined }, new Counting(calendarOf(all), [LEAVE_OFF]))
    return readings[0]?.by === plain
  }))
  t.pass()
})

t.test('every day between start and due either counts or is told as skipped, with a reason', async (t) => {
  fc.assert(fc.property(fc.array(special, { maxLength: 60 }), aDay, fc.integer({ min: 1, max: 60 }), (all, start, value) => {
    const { readings } = readLimit(aLimit({ value }), { day: start, minute: undefined }, new Counting(calendarOf(all)))
    return readings.every(({ by, skipped }) => by === null || (numberOfDay(by) - start - skipped.length === value && skipped.every(({ reasons }) => reasons.length > 0)))
  }))
  t.pass()
})

t.test('a week counts from Monday', async (t) => {
  t.same(['2026-11-23', '2026-11-29', '1969-12-31'].map((day) => weekdayOfNumber(numberOfDay(day))), [0, 6, 2])
  t.same(MONDAY_TO_FRIDAY.length, 5)
})
