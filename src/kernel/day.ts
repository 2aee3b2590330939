/** A day of the calendar, `YYYY-MM-DD`. Days compare as text. */
export type Day = string

/** Before and after every day, as PostgreSQL writes them. */
export const BEGINNING = '-infinity'
export const END = 'infinity'

/** Jakarta is ahead of UTC by seven hours, in every season. */
const JAKARTA_MS = 7 * 3_600_000
const DAY_MS = 86_400_000
/** Every request asks for the day now. */
let lastAsked = { number: Number.NaN, day: '' }

/** The catalogue's day turns at midnight in Jakarta; the days of a site's own zone are for answers about that site. */
export function dayOf(instant: Date): Day {
  const number = Math.floor((instant.getTime() + JAKARTA_MS) / DAY_MS)
  if (number !== lastAsked.number) lastAsked = { number, day: new Date(number * DAY_MS).toISOString().slice(0, 10) }
  return lastAsked.day
}

/** From midnight in Jakarta to the next, in milliseconds since 1970. */
export function spanOfDay(instant: Date): { from: number; until: number } {
  const number = Math.floor((instant.getTime() + JAKARTA_MS) / DAY_MS)
  return { from: number * DAY_MS - JAKARTA_MS, until: (number + 1) * DAY_MS - JAKARTA_MS }
}

export function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** First day of a day, month or year. */
export const firstDayOf = (partial: string): Day => `${partial}-01-01`.slice(0, 10)

/** Last day of a day, month or year. */
export function lastDayOf(partial: string): Day {
  if (partial.length === 10) return partial
  if (partial.length === 4) return `${partial}-12-31`
  const [year, month] = partial.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** There is no year 0: PostgreSQL refuses it. */
export const isDay = (text: string): boolean => /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** A stretch of days: from the first, up to but without the second. */
export interface Stretch { from: Day; to: Day }

const rank = (day: Day) => (day === BEGINNING ? '' : day === END ? '~' : day)
export const isBefore = (a: Day, b: Day): boolean => rank(a) < rank(b)
export const contains = ({ from, to }: Stretch, day: Day): boolean => !isBefore(day, from) && isBefore(day, to)

/** Cuts all days at the given ones, so that nothing changes within a stretch. */
export function stretchesBetween(cuts: Iterable<Day>): Stretch[] {
  const days = [...new Set([BEGINNING, ...cuts, END])].sort((a, b) => (isBefore(a, b) ? -1 : 1))
  return days.slice(0, -1).map((from, at) => ({ from, to: days[at + 1] as Day }))
}

/** The stretch of `validFrom … validTo` (both included, either may be unknown, either may be partial). */
export const stretchOf = (validFrom?: string | null, validTo?: string | null): Stretch => ({
  from: validFrom ? firstDayOf(validFrom) : BEGINNING,
  to: validTo ? dayAfter(lastDayOf(validTo)) : END
})
