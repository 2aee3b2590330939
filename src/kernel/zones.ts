import type { TimeZone } from '../vocabulary.js'
import { dayOfNumber, timeOfMinutes } from './day-number.js'

/** Minutes ahead of UTC, the same in every season, and the names by which calendars know the zones. */
const ZONES = {
  WIB: { ahead: 7 * 60, name: 'Asia/Jakarta' },
  WITA: { ahead: 8 * 60, name: 'Asia/Makassar' },
  WIT: { ahead: 9 * 60, name: 'Asia/Jayapura' }
} as const satisfies Record<TimeZone, { ahead: number; name: string }>

/** A minute of a day, local. */
export interface Minute { day: number; minute: number }

const MINUTE_MS = 60_000
const PER_DAY = 24 * 60

export const ianaNameOf = (zone: TimeZone): string => ZONES[zone].name
export const offsetOf = (zone: TimeZone): string => `+${timeOfMinutes(ZONES[zone].ahead)}`

export function localOf(instant: Date, zone: TimeZone): Minute {
  const minutes = Math.floor(instant.getTime() / MINUTE_MS) + ZONES[zone].ahead
  return { day: Math.floor(minutes / PER_DAY), minute: ((minutes % PER_DAY) + PER_DAY) % PER_DAY }
}

/** `2026-11-23T15:00:00+07:00`. The last minute of a day is the first of the next. */
export function dateTimeOf({ day, minute }: Minute, zone: TimeZone): string {
  const at = minute === PER_DAY ? { day: day + 1, minute: 0 } : { day, minute }
  return `${dayOfNumber(at.day)}T${timeOfMinutes(at.minute)}:00${offsetOf(zone)}`
}
