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
 * The working days of one calendar under one treatment, with the running count of them, so that the n-th working day after any day is
 * one look-up. `leaveWorked` decides of collective leave of which the place says nothing.
 */
export class WorkingDays {
  readonly #spans: { span: Span; counts: Int32Array; days: Int32Array }[]

  constructor(readonly calendar: KnownCalendar, readonly treatment: Treatment, readonly leaveWorked: boolean) {
    this.#spans = calendar.spans.map((span) => this.#indexOf(span))
  }

  #indexOf(span: Span) {
    const length = span.last - span.first + 1
    const counts = new Int32Array(length)
    const days = new Int32Array(length)
    let count = 0
    for (let at = 0; at < length; at++) {
      if (this.isWorked(span.first + at)) days[count++] = span.first + at
      counts[at] = count
    }
    return { span, counts, days: days.subarray(0, count) }
  }

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
    const index = this.#spans.find(({ span }) => span.first - 1 <= day && day <= span.last)
    if (!index) return undefined
    if (n === 0) return day
    const before = day < index.span.first ? 0 : index.counts[day - index.span.first] as number
    return index.days[before + n - 1]
  }

  /** The n-th working day before a day, which is not counted itself. */
  before(day: number, n: number): number | undefined {
    const index = this.#spans.find(({ span }) => span.first <= day && day <= span.last + 1)
    if (!index) return undefined
    if (n === 0) return day
    const until = day === index.span.first ? 0 : index.counts[day - 1 - index.span.first] as number
    return until < n ? undefined : index.days[until - n]
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
