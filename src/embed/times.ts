import type { OpeningDay, OpeningModel, OpeningWeekday } from '../answers/opening/model.js'
import type { InWords } from '../kernel/text.js'
import { DAY_NAMES, DAY_REASON_NAMES, OPENING_STATE_NAMES } from '../labels.js'
import { html, type Html } from '../pages/html.js'
import { dateIn, type PageLanguage } from '../pages/language.js'
import type { TimeZone } from '../vocabulary.js'
import { as } from './names.js'
import { wordsIn } from './words.js'

type Opening = InWords<OpeningModel>
type Weekday = InWords<OpeningWeekday>

/** `08.00` in Indonesian, `08:00` in English. */
export const clockIn = (language: PageLanguage) => (time: string): string => (language === 'id' ? time.replace(':', '.') : time)

/** `Senin, 23 November 2026`, or the same in English. */
export function dayInWords(date: string, language: PageLanguage): string {
  const weekday = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date))
  return language === 'id' ? `${weekday}, ${dateIn('id')(date)}` : `${weekday} ${dateIn('en')(date)}`
}

/** A local moment in words: without its day where that is the day of the answer. */
function momentInWords(moment: string, zone: TimeZone, from: string, language: PageLanguage): string {
  const [date = '', rest = ''] = moment.split('T')
  const time = `${wordsIn(language).at(clockIn(language)(rest.slice(0, 5)))} ${zone}`
  return date === from ? time : `${dayInWords(date, language)}, ${time}`
}

/** Whether it is open, with the day that this is said of: the words stay true where the page is kept for a while. */
export function nowInWords({ now, week, timeZone }: Opening, language: PageLanguage): string {
  const say = wordsIn(language)
  const today = now.at.slice(0, 10)
  const state = now.state === 'open' ? (now.closesAt === null ? say.open : say.openUntil(momentInWords(now.closesAt, timeZone, today, language)))
    : now.state === 'closed' ? (now.opensAt === null ? say.closed : say.closedUntil(momentInWords(now.opensAt, timeZone, today, language)))
      : say.openUnknown
  const why = [...(now.state === 'open' ? [] : reasonsInWords(now.reasons.filter(({ kind }) => kind !== 'day_off'), language)), ...(now.state !== 'unknown' && isUnsure(week) ? [say.hoursUnsure] : [])]
  return `${dayInWords(today, language)}: ${state}${why.length === 0 ? '' : ` (${why.join('; ')})`}`
}

/** Whether what decides the ordinary week is a plan, an old page, or sources that disagree. */
const isUnsure = (week: Opening['week']): boolean => week.some(({ stated }) => stated[0]?.confidence === 'low')

const reasonsInWords = (reasons: Weekday['reasons'], language: PageLanguage): string[] => reasons.map(({ kind, name }) => name ?? DAY_REASON_NAMES[kind][language])

/** `08.00–12.00, 13.00–15.00`, or why there are no hours. */
function hoursInWords({ state, intervals, opens, closes, reasons }: Weekday, language: PageLanguage): string {
  const clock = clockIn(language)
  const say = wordsIn(language)
  const spans = intervals?.map((one) => `${clock(one.opens)}–${clock(one.closes)}`) ?? [...(opens === null ? [] : [say.fromTime(clock(opens))]), ...(closes === null ? [] : [say.untilTime(clock(closes))])]
  const why = state === 'open' ? [] : reasonsInWords(reasons.filter(({ kind }) => kind !== 'day_off'), language)
  const said = spans.length > 0 ? spans.join(', ') : state === 'open' ? say.openAtUnknown : OPENING_STATE_NAMES[state][language]
  return `${said}${why.length === 0 ? '' : ` (${why.join('; ')})`}`
}

/** The ordinary week, days with equal hours together; null: nobody has stated it. */
export function weekTable({ week, timeZone }: Opening, language: PageLanguage): Html | null {
  if (week.every(({ state, opens, closes }) => state === 'unknown' && opens === null && closes === null)) return null
  const say = wordsIn(language)
  return html`<table ${as('week')}>
<caption ${as('label')}>${say.week} (${timeZone})</caption>
<tbody>
${runsOf(week, language).map(([first, last, hours]) => html`<tr><th scope="row">${DAY_NAMES[first][language]}${first === last ? null : `–${DAY_NAMES[last][language]}`}</th><td>${hours}</td></tr>
`)}</tbody>
</table>
${remarksOn(week, language).map((words) => html`<p ${as('note')}>${words}</p>\n`)}`
}

/** What a reader must know of the hours: that they are not sure, and what their sources add. */
function remarksOn(week: Opening['week'], language: PageLanguage): string[] {
  const notes = week.flatMap(({ stated }) => stated.flatMap(({ note }) => note ?? []))
  return [...new Set([...(isUnsure(week) ? [wordsIn(language).hoursUnsureNote] : []), ...notes])]
}

type Run = [first: Weekday['weekday'], last: Weekday['weekday'], hours: string]

function runsOf(week: readonly Weekday[], language: PageLanguage): Run[] {
  const runs: Run[] = []
  for (const day of week) {
    const hours = hoursInWords(day, language)
    const last = runs[runs.length - 1]
    if (last && last[2] === hours) last[1] = day.weekday
    else runs.push([day.weekday, day.weekday, hours])
  }
  return runs
}

/** The days to come that are not as the ordinary week has them. */
export function comingDays({ days }: Opening, language: PageLanguage): Html | null {
  const special = days.filter(({ exceptional }) => exceptional)
  if (special.length === 0) return null
  return html`<p ${as('label', 'special')}>${wordsIn(language).coming}</p>
<ul ${as('lines', 'special')}>
${special.map((day: InWords<OpeningDay>) => html`<li>${dayInWords(day.date, language)}: ${hoursInWords(day, language)}</li>
`)}</ul>
`
}
