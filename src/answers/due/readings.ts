import type { Static } from '@sinclair/typebox'
import type { TimeLimitModel } from '../../catalogue/standards/model.js'
import type { Day } from '../../kernel/day.js'
import { dayOfNumber, monthsAfter, numberOfDay, timeOfMinutes } from '../../kernel/day-number.js'
import type { Minute } from '../../kernel/zones.js'
import { DAYS, type DUE_NOTES } from '../../vocabulary.js'
import { afterOpenMinutes } from '../opening/moment.js'
import type { WorkingDays } from '../working-days.js'
import type { Counting } from './counting.js'
import type { DueReading } from './model.js'

export type TimeLimit = Static<typeof TimeLimitModel>
export type Note = (typeof DUE_NOTES)[number]
/** When something happened; the minute is undefined where only the day is known. */
export interface Moment { day: number; minute: number | undefined }
export interface Read { readings: DueReading[]; notes: Note[] }

const BLANK = { workingDays: null, collectiveLeave: null, from: null, by: null, beyond: null, skipped: [], falls: null } as const
const blank = (counted: DueReading['counted']): DueReading => ({ counted, ...BLANK, skipped: [] })
const HOURS_OF_DAY = 24

/** Every way to read a limit that runs from a moment, or backwards from the day of an event. */
export function readLimit(limit: TimeLimit, at: Moment, counting: Counting): Read {
  switch (limit.unit) {
    case 'minute': return readMinutes(limit, at, counting, 1)
    case 'hour': return readMinutes(limit, at, counting, 60)
    case 'day': return isSameDay(limit) ? { readings: [readDays(limit, at.day, counting)], notes: [] } : readEither(limit, at.day, counting)
    case 'working_day': return readWorkingDays(limit, at.day, counting)
    case 'month': return { readings: [readMonths(limit, at.day, counting)], notes: [] }
  }
}

/** "Selesai pada hari yang sama": whatever a day is, none is counted. */
const isSameDay = ({ value, valueMax }: TimeLimit): boolean => value === 0 && valueMax === null

/** The ends of a published range in the order of time. Parts of a day are whole days. */
function endsOf({ value, valueMax, direction }: TimeLimit): { near: number; far: number | null; sign: 1 | -1 } {
  return { near: Math.ceil(value), far: valueMax === null ? null : Math.ceil(valueMax), sign: direction === 'before' ? -1 : 1 }
}

/** `from` and `by` in the order of time: backwards, the farther end comes first. */
function ordered<T>(near: T, far: T | null, sign: 1 | -1): { from: T | null; by: T } {
  if (far === null) return { from: null, by: near }
  return sign === 1 ? { from: near, by: far } : { from: far, by: near }
}

/** "Hari", as published, may be either. */
function readEither(limit: TimeLimit, day: number, counting: Counting): Read {
  const working = readWorkingDays(limit, day, counting)
  return { readings: [readDays(limit, day, counting), ...working.readings], notes: ['ambiguous_day', ...working.notes] }
}

function readDays(limit: TimeLimit, day: number, counting: Counting): DueReading {
  const { near, far, sign } = endsOf(limit)
  const { from, by } = ordered(day + sign * near, far === null ? null : day + sign * far, sign)
  return { ...blank('calendar_days'), from: from === null ? null : dayOfNumber(from), by: dayOfNumber(by), falls: fallsOn(by, counting) }
}

function readMonths(limit: TimeLimit, day: number, counting: Counting): DueReading {
  const { near, far, sign } = endsOf(limit)
  const start = dayOfNumber(day)
  const { from, by } = ordered(monthsAfter(start, sign * near), far === null ? null : monthsAfter(start, sign * far), sign)
  return { ...blank('months'), from, by, falls: fallsOn(numberOfDay(by), counting) }
}

function fallsOn(day: number, counting: Counting): DueReading['falls'] {
  return counting.calendar.spanOf(day) ? counting.days(counting.weeks[0] as readonly number[], false).whyOff(day) : null
}

/** By each week that may be meant, with collective leave off and worked; readings that come to the same are one. */
function readWorkingDays(limit: TimeLimit, day: number, counting: Counting): Read {
  const byWeek = counting.weeks.map((week) => [false, true].map((worked) => readIn(limit, day, counting.days(week, worked), week, worked)))
  const leaveMatters = byWeek.some(([off, worked]) => !same(off as DueReading, worked as DueReading))
  const weekMatters = byWeek.some((one) => one.some((reading, at) => !same(reading, (byWeek[0] as DueReading[])[at] as DueReading)))
  const weeks = weekMatters ? byWeek : byWeek.slice(0, 1)
  const readings = weeks.flatMap((one) => (leaveMatters ? one : one.slice(0, 1).map((reading) => ({ ...reading, collectiveLeave: null }))))
  const notes: Note[] = [...(leaveMatters ? ['leave_treatment_unknown' as const] : []), ...(weekMatters ? ['working_week_unknown' as const] : []), ...(readings.some(({ by }) => by === null) ? ['beyond_calendar' as const] : [])]
  return { readings, notes }
}

const same = (one: DueReading, other: DueReading): boolean => one.by === other.by && one.from === other.from

function readIn(limit: TimeLimit, day: number, days: WorkingDays, week: readonly number[], worked: boolean): DueReading {
  const { near, far, sign } = endsOf(limit)
  const count = (n: number) => (sign === 1 ? days.after(day, n) : days.before(day, n))
  const { from, by } = ordered(count(near), far === null ? null : count(far), sign)
  const reading = { ...blank('working_days'), workingDays: week.map((at) => DAYS[at] as (typeof DAYS)[number]), collectiveLeave: worked ? 'worked' as const : 'off' as const }
  if (by === undefined) return { ...reading, from: dayOrNull(from), beyond: edgeOf(days, day, sign) }
  return { ...reading, from: dayOrNull(from), by: dayOfNumber(by), skipped: days.skipped(sign === 1 ? { first: day + 1, last: by } : { first: Math.min(by, from ?? by), last: day - 1 }) }
}

const dayOrNull = (day: number | null | undefined): Day | null => (day == null ? null : dayOfNumber(day))

/** Where counting left the known calendar; from a day after it, the last day of the calendar. */
function edgeOf({ calendar }: WorkingDays, day: number, sign: 1 | -1): Day | null {
  const span = calendar.spanOf(day)
  if (span) return dayOfNumber(sign === 1 ? span.last : span.first)
  const former = calendar.spans.filter(({ last }) => last < day).pop()
  return former ? dayOfNumber(former.last) : null
}

/** Minutes and hours run while the place is open. Whole days of hours may also mean the clock on the wall; so do all, where hours are not known. */
function readMinutes(limit: TimeLimit, at: Moment, counting: Counting, factor: number): Read {
  const near = Math.ceil(limit.value * factor)
  const far = limit.valueMax === null ? null : Math.ceil(limit.valueMax * factor)
  const open = limit.direction === 'after' && counting.planOf ? readOpen(near, far, at, counting.planOf) : undefined
  const isWholeDays = (far ?? near) >= HOURS_OF_DAY * 60
  const clock = open && !isWholeDays ? [] : [readClock(near, far, at, limit.direction === 'before' ? -1 : 1, counting)]
  const isStopped = open !== undefined && open.by === null
  const hoursKnown = open ? !isStopped || isBeyondCalendar(open, counting) : limit.direction === 'before'
  const notes: Note[] = [...(hoursKnown ? [] : ['hours_unknown' as const]), ...(at.minute === undefined ? ['time_of_day_unknown' as const] : []), ...(isStopped && hoursKnown ? ['beyond_calendar' as const] : [])]
  return { readings: [...(open ? [open] : []), ...clock], notes }
}

/** Whether it is the calendar of the next day that is not known, and not its hours. */
const isBeyondCalendar = ({ beyond }: DueReading, { calendar }: Counting): boolean => beyond !== null && !calendar.spanOf(numberOfDay(beyond) + 1)

/** Undefined where the hours of the first day are not known. Of a day without a time of day: from its opening, and from its closing. */
function readOpen(near: number, far: number | null, { day, minute }: Moment, planOf: NonNullable<Counting['planOf']>): DueReading | undefined {
  const plan = planOf(day)
  if (plan.state === 'unknown' || plan.intervals === null) return undefined
  const last = plan.intervals[plan.intervals.length - 1]?.until ?? 0
  const [begin, end] = minute === undefined ? [{ day, minute: 0 }, { day, minute: last }] : [{ day, minute }, { day, minute }]
  const early = far === null && minute !== undefined ? null : afterOpenMinutes(planOf, begin, near)
  const late = afterOpenMinutes(planOf, end, far ?? near)
  const reading = { ...blank('opening_hours'), from: early?.end ? textOf(early.end) : null }
  if (!late.end) return { ...reading, beyond: dayOfNumber(late.stopped - 1) }
  return { ...reading, by: textOf(late.end), skipped: closedDays(planOf, day, late.end.day) }
}

function closedDays(planOf: NonNullable<Counting['planOf']>, first: number, last: number): DueReading['skipped'] {
  const skipped: DueReading['skipped'] = []
  for (let day = first; day <= last; day++) {
    const plan = planOf(day)
    if (plan.state === 'closed') skipped.push({ date: dayOfNumber(day), reasons: plan.reasons })
  }
  return skipped
}

function readClock(near: number, far: number | null, at: Moment, sign: 1 | -1, counting: Counting): DueReading {
  const { from, by } = ordered(onClock(at, sign * near), far === null ? null : onClock(at, sign * far), sign)
  return { ...blank('clock'), from, by, falls: by === null ? null : fallsOn(numberOfDay(by.slice(0, 10)), counting) }
}

/** Without a time of day only whole days can be told. */
function onClock({ day, minute }: Moment, minutes: number): string | null {
  const perDay = HOURS_OF_DAY * 60
  if (minute === undefined) return minutes % perDay === 0 ? dayOfNumber(day + minutes / perDay) : null
  const end = day * perDay + minute + minutes
  return textOf({ day: Math.floor(end / perDay), minute: ((end % perDay) + perDay) % perDay })
}

export const textOf = ({ day, minute }: Minute): string => (minute === 1440 ? `${dayOfNumber(day + 1)}T00:00` : `${dayOfNumber(day)}T${timeOfMinutes(minute)}`)
