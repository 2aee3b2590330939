import type { CalendarModel } from '../catalogue/calendars/model.js'
import type { Day } from '../kernel/day.js'
import { dayOfNumber, numberOfDay } from '../kernel/day-number.js'
import type { LocalizedText } from '../kernel/text.js'
import type { CALENDAR_DAY_KINDS } from '../vocabulary.js'

export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number]
export type CalendarVersion = Pick<CalendarModel, 'code' | 'name' | 'year' | 'version' | 'knownFrom' | 'supersedes'> & {
  region: { code: string } | null
  days: readonly { date: Day; kind: CalendarDayKind; name: LocalizedText }[]
}
export interface CalendarDay { kind: CalendarDayKind; name: LocalizedText }

/** Days by number, first and last included. */
export interface Span { first: number; last: number }

const NONE: readonly CalendarDay[] = []

/**
 * The calendar as it was known on a day, for a region: of the country and of each region that holds there, the version of each year that was
 * the last one decreed by then. Days of a year without a national calendar are not known: nobody can tell which of them are holidays.
 */
export class KnownCalendar {
  readonly versions: readonly CalendarVersion[]
  /** Years with a national calendar, as spans without a gap, in order. */
  readonly spans: readonly Span[]
  readonly #days = new Map<number, CalendarDay[]>()

  constructor(all: readonly CalendarVersion[], readonly known: Day, regions: readonly string[]) {
    this.versions = inForce(all.filter(({ knownFrom, region }) => knownFrom <= known && (region === null || regions.includes(region.code))))
    this.spans = spansOf(this.versions.filter(({ region }) => region === null).map(({ year }) => year))
    for (const { days } of this.versions) for (const { date, kind, name } of days) this.#add(numberOfDay(date), { kind, name })
  }

  #add(number: number, day: CalendarDay): void {
    const there = this.#days.get(number)
    if (there) there.push(day)
    else this.#days.set(number, [day])
  }

  /** What the decrees say of a day; a day may be several things. */
  on(number: number): readonly CalendarDay[] {
    return this.#days.get(number) ?? NONE
  }

  /** The years without a gap in which a day lies. */
  spanOf(number: number): Span | undefined {
    return this.spans.find(({ first, last }) => first <= number && number <= last)
  }

  /** The last day of which it is known whether it is a holiday, counted from a day on; null: that day itself is not known. */
  knownUntil(day: Day): Day | null {
    const span = this.spanOf(numberOfDay(day))
    return span ? dayOfNumber(span.last) : null
  }

  /** Whether days of the region itself are known for a year. Where none are, there may still be some. */
  hasRegional(year: number): boolean {
    return this.versions.some((version) => version.region !== null && version.year === year)
  }
}

/** Of each region and year the last version. */
function inForce(known: readonly CalendarVersion[]): CalendarVersion[] {
  const last = new Map<string, CalendarVersion>()
  for (const version of known) {
    const key = `${version.region?.code ?? ''} ${version.year}`
    if (version.version >= (last.get(key)?.version ?? 0)) last.set(key, version)
  }
  return [...last.values()].sort((a, b) => a.year - b.year || (a.region?.code ?? '').localeCompare(b.region?.code ?? ''))
}

function spansOf(years: readonly number[]): Span[] {
  const spans: Span[] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const [first, last] = [numberOfDay(`${year}-01-01`), numberOfDay(`${year}-12-31`)]
    const former = spans[spans.length - 1]
    if (former && former.last + 1 === first) former.last = last
    else spans.push({ first, last })
  }
  return spans
}
