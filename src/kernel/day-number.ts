import type { Day } from './day.js'

const DAY_MS = 86_400_000

/** Days since 1 January 1970, for counting. */
export const numberOfDay = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)

/** Most questions are about the same few years, and writing a day out takes longer than everything else that counting does with it. */
const written = new Map<number, Day>()
const MOST_WRITTEN = 20_000

export function dayOfNumber(number: number): Day {
  const known = written.get(number)
  if (known !== undefined) return known
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
  if (written.size < MOST_WRITTEN) written.set(number, day)
  return day
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
export const weekdayOfNumber = (number: number): number => (((number + 3) % 7) + 7) % 7

/** So many months on; the 31st becomes the last day where the month is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** Minutes of a day of `HH:MM`, and back. */
export const minutesOfTime = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
export const timeOfMinutes = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
