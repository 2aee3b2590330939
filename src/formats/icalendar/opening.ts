import type { OpeningDay, OpeningModel } from '../../answers/opening/model.js'
import { minutesOfTime, numberOfDay } from '../../kernel/day-number.js'
import { idOf } from '../../kernel/identity.js'
import { DAY_REASON_NAMES, OPENING_STATE_NAMES, wordIn, type Label } from '../../labels.js'
import type { LocalizedText } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import { writeCalendar, type CalendarEvent, type Stretch } from './writer.js'

/** Words that only a calendar for people needs. */
const WORDS = {
  title: { id: 'Hari khusus', en: 'Special days' },
  about: {
    id: 'Hari libur, cuti bersama, masa dengan jam khusus, dan sesi kunjungan. Jam buka biasa tidak termasuk.',
    en: 'Holidays, collective leave, periods with hours of their own, and visiting sessions. The ordinary hours are not in it.'
  },
  unknown: { id: 'Belum diketahui apakah buka', en: 'Not known whether it opens' },
  breaks: { id: 'Istirahat', en: 'Break' },
  quota: { id: 'Kuota sehari', en: 'Quota a day' },
  source: { id: 'Sumber', en: 'Source' }
} as const satisfies Record<string, Label>

export interface OpeningFeed { opening: OpeningModel; language: Language; changedAt: string }

/** The exceptions and sessions of a site or an offering, one event a day. */
export function openingCalendar({ opening, language, changedAt }: OpeningFeed): string {
  const words = language === 'en' ? 'en' : 'id'
  const name = opening.service ? `${said(opening.name)}, ${said(opening.site.name)}` : said(opening.name)
  return writeCalendar({
    name: `${WORDS.title[words]}: ${name}`, description: WORDS.about[words], language: words, zone: opening.timeZone, changedAt,
    events: opening.days.filter(({ exceptional }) => exceptional).map((day) => eventOf(day, opening, words))
  })
}

/** In answers a text is words of one language. */
const said = (text: LocalizedText): string => text as unknown as string

function eventOf(day: OpeningDay, opening: OpeningModel, language: 'id' | 'en'): CalendarEvent {
  const { date, state } = day
  return {
    uid: idOf(opening.service ? 'offering' : 'site', `${opening.code} ${date}`), when: stretchOf(day), summary: summaryOf(day, language), description: descriptionOf(day, opening, language).join('\n'),
    location: said(opening.site.name), category: wordIn(OPENING_STATE_NAMES[state], language), tentative: state === 'unknown'
  }
}

/** The whole day, unless it is known when it is open. */
function stretchOf({ date, state, intervals }: OpeningDay): Stretch {
  const day = numberOfDay(date)
  const [first, last] = [intervals?.[0], intervals?.[intervals.length - 1]]
  if (state !== 'open' || !first || !last) return { firstDay: day, lastDay: day }
  return { from: { day, minute: minutesOfTime(first.opens) }, until: { day, minute: minutesOfTime(last.closes) } }
}

function summaryOf({ state, intervals, reasons }: OpeningDay, language: 'id' | 'en'): string {
  const hours = state === 'open' && intervals?.length ? ` ${intervals.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')}` : ''
  const heading = state === 'unknown' ? WORDS.unknown[language] : `${wordIn(OPENING_STATE_NAMES[state], language)}${hours}`
  const why = reasons.filter(({ kind }) => kind !== 'leave_unknown').map(({ kind, name }) => (name ? said(name) : wordIn(DAY_REASON_NAMES[kind], language))) // the heading says that already
  return why.length > 0 ? `${heading}: ${why.join('; ')}` : heading
}

function descriptionOf({ breaks, quota, stated }: OpeningDay, { sources }: OpeningModel, language: 'id' | 'en'): string[] {
  const [statement] = stated
  const source = sources.find(({ code }) => code === statement?.source)
  return [
    ...breaks.map(({ from, until }) => `${WORDS.breaks[language]}: ${from}–${until}`),
    ...(quota === null ? [] : [`${WORDS.quota[language]}: ${quota}`]),
    ...(statement?.note ? [said(statement.note)] : []),
    ...(source ? [`${WORDS.source[language]}: ${source.title}${source.address ? ` (${source.address})` : ''}`] : [])
  ]
}
