import type { Day } from '../kernel/day.js'
import { dayOfNumber, weekdayOfNumber } from '../kernel/day-number.js'
import type { LocalizedText } from '../kernel/text.js'
import type { DAY_REASONS } from '../vocabulary.js'
import type { CalendarDay, KnownCalendar, Span } from './calendar.js'

/** Whether a special day is worked; undefined: nobody says. */
export type Stated = (day: number, weekday: number) => boolean | undefined

/** How working days are counted at a place. */
export interface Treatment {
  /** Weekdays that are worked, 0 is Monday. */
  week: readonly number[]
  /** What the place says of collective leave, and of regional holidays. */
  leave: Stated
  regional: Stated
}

export interface Off { kind: (typeof DAY_REASONS)[number]; name: LocalizedText | null }
export interface SkippedDay { date: Day; reasons: Off[] }

/**
 * The working days of one calendar under one treatment. `leaveWorked` decides of collective leave of which the place says nothing. Days are
 * counted one by one: limits are short, and every day that does not count is told anyway.
 */
export class WorkingDays {
  constructor(readonly calendar: KnownCalendar, readonly treatment: Treatment, readonly leaveWorked: boolean) {}

  isWorked(day: number): boolean {
    const weekday = weekdayOfNumber(day)
    if (!this.treatment.week.includes(weekday)) return false
    return this.calendar.on(day).every((special) => this.#worksOn(special, day, weekday))
  }

  #worksOn({ kind }: CalendarDay, day: number, weekday: number): boolean {
    if (kind === 'collective_leave') return this.treatment.leave(day, weekday) ?? this.leaveWorked
    return kind === 'regional_holiday' && this.treatment.regional(day, weekday) === true
  }

  /** The n-th working day after a day, which is not counted itself. Undefined: the calendar is not known so far. */
  after(day: number, n: number): number | undefined {
    const span = this.calendar.spans.find(({ first, last }) => first - 1 <= day && day <= last)
    if (!span) return undefined
    let at = day
    for (let left = n; left > 0 && at <= span.last;) if (this.isWorked(++at)) left -= 1
    return at > span.last ? undefined : at
  }

  /** The n-th working day before a day, which is not counted itself. */
  before(day: number, n: number): number | undefined {
    const span = this.calendar.spans.find(({ first, last }) => first <= day && day <= last + 1)
    if (!span) return undefined
    let at = day
    for (let left = n; left > 0 && at >= span.first;) if (this.isWorked(--at)) left -= 1
    return at < span.first ? undefined : at
  }

  /** Days in between that are not worked, and why. */
  skipped({ first, last }: Span): SkippedDay[] {
    const skipped: SkippedDay[] = []
    for (let day = first; day <= last; day++) if (!this.isWorked(day)) skipped.push({ date: dayOfNumber(day), reasons: this.whyOff(day) })
    return skipped
  }

  /** Why a day is not worked; empty where it is. */
  whyOff(day: number): Off[] {
    const weekday = weekdayOfNumber(day)
    const weekend: Off[] = this.treatment.week.includes(weekday) ? [] : [{ kind: 'weekend', name: null }]
    return [...weekend, ...this.calendar.on(day).filter((special) => !this.#worksOn(special, day, weekday)).map(({ kind, name }) => ({ kind, name }))]
  }
}
