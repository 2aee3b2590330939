import fc from 'fast-check'
import t from 'tap'
import {
  BEGINNING, contains, dayAfter, dayBefore, dayOf, END, firstDayOf, isBefore, isDay, lastDayOf, stretchesBetween, stretchOf, type Day
} from '../../src/kernel/day.js'
import { minutesOfDuration } from '../../src/kernel/duration.js'

const aDay = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const fewDays = fc.array(aDay, { maxLength: 12 })

t.test('the day of the catalogue turns at midnight in Jakarta', async (t) => {
  t.equal(dayOf(new Date('2026-03-01T16:59:59Z')), '2026-03-01')
  t.equal(dayOf(new Date('2026-03-01T17:00:00Z')), '2026-03-02')
  t.equal(dayOf(new Date('2025-12-31T23:00:00Z')), '2026-01-01')
})

t.test('the day before the day after is the day', async () => {
  fc.assert(fc.property(aDay, (day) => dayBefore(dayAfter(day)) === day && isBefore(day, dayAfter(day))))
})

t.test('a month, a year and a leap February end where they end', async (t) => {
  t.equal(dayAfter('2024-02-28'), '2024-02-29')
  t.equal(dayAfter('2023-02-28'), '2023-03-01')
  t.equal(dayAfter('2025-12-31'), '2026-01-01')
  t.equal(dayBefore('2024-03-01'), '2024-02-29')
})

const PARTIAL: [partial: string, first: Day, last: Day][] = [
  ['2024', '2024-01-01', '2024-12-31'], ['2024-02', '2024-02-01', '2024-02-29'], ['2023-02', '2023-02-01', '2023-02-28'], ['2000-02', '2000-02-01', '2000-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'], ['2024-04', '2024-04-01', '2024-04-30'], ['2024-12', '2024-12-01', '2024-12-31'], ['2024-07-09', '2024-07-09', '2024-07-09']
]
for (const [partial, first, last] of PARTIAL) {
  t.test(`${partial} is from ${first} to ${last}`, async (t) => t.same([firstDayOf(partial), lastDayOf(partial)], [first, last]))
}

t.test('only days that the calendar has are days', async (t) => {
  for (const day of ['2024-02-29', '2026-12-31', '1900-01-01', '9999-12-31']) t.equal(isDay(day), true, day)
  for (const none of ['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-1-1', '2024-01', '2024', '', 'today', ' 2024-01-01', '2024-01-01T00:00:00Z', '0000-01-01']) t.equal(isDay(none), false, none)
})

t.test('the beginning is before every day, and the end after it', async () => {
  fc.assert(fc.property(aDay, (day) => isBefore(BEGINNING, day) && isBefore(day, END) && !isBefore(day, BEGINNING) && !isBefore(END, day)))
})

t.test('days compare as they follow each other', async () => {
  fc.assert(fc.property(aDay, aDay, (a, b) => isBefore(a, b) === Date.parse(a) < Date.parse(b)))
})

t.test('stretches cover every day exactly once, whatever the cuts', async () => {
  fc.assert(fc.property(fewDays, aDay, (cuts, day) => stretchesBetween(cuts).filter((stretch) => contains(stretch, day)).length === 1))
})

t.test('stretches follow each other without a gap, from the beginning to the end, and break at the cuts only', async (t) => {
  fc.assert(fc.property(fewDays, (cuts) => {
    const stretches = stretchesBetween(cuts)
    t.equal(stretches[0]?.from, BEGINNING)
    t.equal(stretches.at(-1)?.to, END)
    t.same(stretches.slice(1).map(({ from }) => from), [...new Set(cuts)].sort())
    t.same(stretches.slice(1).map(({ from }) => from), stretches.slice(0, -1).map(({ to }) => to))
  }), { numRuns: 30 })
})

t.test('cuts at the beginning and the end cut nothing', async (t) => {
  t.same(stretchesBetween([BEGINNING, END]), [{ from: BEGINNING, to: END }])
})

t.test('a stretch holds its first day and its last, whole months and years of partial ones, and what is unknown is open', async (t) => {
  t.same(stretchOf('2024-05-02', '2024-05-02'), { from: '2024-05-02', to: '2024-05-03' })
  t.same(stretchOf('2024', '2024-02'), { from: '2024-01-01', to: '2024-03-01' })
  t.same(stretchOf('2024-02', '2024'), { from: '2024-02-01', to: '2025-01-01' })
  t.same(stretchOf(null, undefined), { from: BEGINNING, to: END })
  t.equal(contains(stretchOf('2024', '2024'), '2024-12-31'), true)
  t.equal(contains(stretchOf('2024', '2024'), '2025-01-01'), false)
  t.equal(contains(stretchOf('2024', '2024'), '2023-12-31'), false)
})

const DURATIONS: [text: string, minutes: number | undefined][] = [
  ['PT30M', 30], ['P1D', 1440], ['P2W', 20_160], ['P1M', 43_200], ['P1MT1M', 43_201], ['PT2H', 120], ['P1DT2H3M', 1563], ['P0D', 0], ['PT0M', 0],
  ['P', undefined], ['PT', undefined], ['P1DT', undefined], ['P1Y', undefined], ['1D', undefined], ['P-1D', undefined], ['P1.5D', undefined], ['PT30S', undefined],
  ['p1d', undefined], ['P1D ', undefined], ['', undefined], ['P2D1W', undefined], ['P99999999999M', undefined]
]
for (const [text, minutes] of DURATIONS) {
  t.test(`${JSON.stringify(text)} ${minutes === undefined ? 'is no duration' : `has ${minutes} minutes`}`, async (t) => t.equal(minutesOfDuration(text), minutes))
}

t.test('the minutes of a duration are those of its parts', async () => {
  const count = fc.nat({ max: 400 })
  fc.assert(fc.property(count, count, count, count, count, (months, weeks, days, hours, minutes) =>
    minutesOfDuration(`P${months}M${weeks}W${days}DT${hours}H${minutes}M`) === months * 43_200 + weeks * 10_080 + days * 1440 + hours * 60 + minutes))
})
