import { dayOfNumber, timeOfMinutes } from '../../kernel/day-number.js'
import { ianaNameOf, offsetOf, type Minute } from '../../kernel/zones.js'
import type { TimeZone } from '../../vocabulary.js'

/** Whole days, the last one included; or from a local minute to another. */
export type Stretch = { firstDay: number; lastDay: number } | { from: Minute; until: Minute }

export interface CalendarEvent {
  uid: string
  when: Stretch
  summary: string
  description: string
  location: string
  category: string
  /** Not certain to be so. */
  tentative: boolean
}

export interface CalendarFeed {
  name: string
  description: string
  language: string
  zone: TimeZone
  /** When what it says last changed, as an instant of ISO 8601. */
  changedAt: string
  events: readonly CalendarEvent[]
}

/** Indonesia has three zones without summer time: one offset holds for all times. */
const timeZone = (zone: TimeZone): string[] => [
  'BEGIN:VTIMEZONE', `TZID:${ianaNameOf(zone)}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${plain(offsetOf(zone))}`, `TZOFFSETTO:${plain(offsetOf(zone))}`, `TZNAME:${zone}`, 'END:STANDARD', 'END:VTIMEZONE'
]

/** Clients that follow a feed look again after this long. */
const REFRESH = 'PT12H'

/** iCalendar (RFC 5545, with the names of RFC 7986). */
export function writeCalendar({ name, description, language, zone, changedAt, events }: CalendarFeed): string {
  const stamp = `${plain(changedAt.slice(0, 19))}Z`
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//mpp-catalog//opening//EN', 'CALSCALE:GREGORIAN',
    words('NAME', name, language), words('X-WR-CALNAME', name), words('DESCRIPTION', description, language), `X-WR-TIMEZONE:${ianaNameOf(zone)}`,
    `LAST-MODIFIED:${stamp}`, `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`, `X-PUBLISHED-TTL:${REFRESH}`,
    ...timeZone(zone), ...events.flatMap((event) => eventLines(event, { language, zone, stamp })), 'END:VCALENDAR'
  ].map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, when, summary, description, location, category, tentative }: CalendarEvent, { language, zone, stamp }: { language: string; zone: TimeZone; stamp: string }): string[] {
  return [
    'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, ...stretchLines(when, zone), words('SUMMARY', summary, language), ...(description === '' ? [] : [words('DESCRIPTION', description, language)]),
    words('LOCATION', location, language), `CATEGORIES:${escaped(category)}`, `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT', 'END:VEVENT'
  ]
}

/** The end is the first day, or the moment, that does not belong to it any more. */
function stretchLines(when: Stretch, zone: TimeZone): string[] {
  if ('firstDay' in when) return [`DTSTART;VALUE=DATE:${plain(dayOfNumber(when.firstDay))}`, `DTEND;VALUE=DATE:${plain(dayOfNumber(when.lastDay + 1))}`]
  const id = ianaNameOf(zone)
  return [`DTSTART;TZID=${id}:${localTime(when.from)}`, `DTEND;TZID=${id}:${localTime(when.until)}`]
}

const PER_DAY = 24 * 60
function localTime({ day, minute }: Minute): string {
  const at = minute === PER_DAY ? { day: day + 1, minute: 0 } : { day, minute }
  return plain(`${dayOfNumber(at.day)}T${timeOfMinutes(at.minute)}:00`)
}

const plain = (text: string): string => text.replace(/[-:]/g, '')
const words = (property: string, text: string, language?: string): string => `${property}${language ? `;LANGUAGE=${language}` : ''}:${escaped(text)}`
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** Octets in a line, without its end (RFC 5545, section 3.1). */
const LONGEST_LINE = 75

/** A character is never cut in two. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line
  let text = ''
  let length = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (length + size > LONGEST_LINE) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += size
  }
  return text
}
