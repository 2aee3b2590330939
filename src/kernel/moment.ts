import type { TimeZone } from '../vocabulary.js'
import { dayOf, isDay, type Day } from './day.js'
import { dayOfNumber, minutesOfTime, numberOfDay, timeOfMinutes } from './day-number.js'
import { invalidParameter } from './errors.js'
import { localOf, type Minute } from './zones.js'

/** A minute that is asked about: on the clock of each place, or the same everywhere. */
export type AskedMinute = { local: Minute; instant?: never } | { instant: Date; local?: never }

const ALLOWED = 'now, a local time YYYY-MM-DDTHH:MM, or an instant with zone such as 2026-11-23T10:00+07:00, from 1900 to 2199'
/** Around these nothing is known, and calendars of computers differ. */
export const isReasonable = (day: Day): boolean => day >= '1900' && day < '2200'
export function checkReasonable(field: string, day: Day | undefined): void {
  if (day !== undefined && !isReasonable(day)) throw invalidParameter(field, `nothing is known of ${day}`, 'a day from 1900-01-01 to 2199-12-31')
}

const FORM = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/

export function readMinute(parameter: string, given: string, now: Date): AskedMinute {
  if (given === 'now') return { instant: now }
  const [, date = '', time = '', zone] = FORM.exec(given.replace(' ', '+')) ?? [] // a plus in an address arrives as a blank
  if (!isDay(date) || !isReasonable(date)) throw invalidParameter(parameter, `"${given}" is not a moment`, ALLOWED)
  return zone === undefined ? { local: { day: numberOfDay(date), minute: minutesOfTime(time) } } : { instant: new Date(`${date}T${time}:00${zone}`) }
}

export const minuteIn = ({ local, instant }: AskedMinute, zone: TimeZone): Minute => local ?? localOf(instant, zone)

/** The day of the catalogue at that moment. */
export const dayOfMinute = ({ local, instant }: AskedMinute): Day => (local ? dayOfNumber(local.day) : dayOf(instant))

/** Equal minutes are equal texts. */
export const textOfMinute = ({ local, instant }: AskedMinute): string =>
  (local ? `${dayOfNumber(local.day)}T${timeOfMinutes(local.minute)}` : `${instant.toISOString().slice(0, 16)}Z`)

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/

/** A day alone, or a local time to the minute. */
export function readDayOrMinute(parameter: string, given: string): string {
  const [, date = '', time] = LOCAL.exec(given) ?? []
  if (!isDay(date) || !isReasonable(date)) throw invalidParameter(parameter, `"${given}" is neither a day nor a local time`, 'YYYY-MM-DD or YYYY-MM-DDTHH:MM from 1900 to 2199, local time of the site without a zone')
  return time === undefined ? date : `${date}T${time}`
}
