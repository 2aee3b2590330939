import type { Day } from '../../kernel/day.js'
import { firstDayOf, lastDayOf } from '../../kernel/day.js'
import { dayOfNumber } from '../../kernel/day-number.js'
import type { MALL_STATUSES } from '../../vocabulary.js'
import type { CalendarDay, CalendarDayKind, KnownCalendar } from '../calendar.js'
import type { Stated } from '../working-days.js'
import { CLOSED, distinct, doubted, saidOf, SPECIAL, type DayPlan, type OpeningRule, type Reason, type Said } from './rules.js'

/** What decides when a site is open. */
export interface SitePlace {
  hours: readonly OpeningRule[]
  openedOn: string | null
  closedOn: string | null
  mallStatus: (typeof MALL_STATUSES)[number]
}

const reason = (kind: Reason['kind'], name: Reason['name'] = null): Reason => ({ kind, name })
const closed = (day: number, basis: DayPlan['basis'], ...reasons: Reason[]): DayPlan => ({ day, state: 'closed', ...CLOSED, intervals: [], basis, reasons })
const unknown = (day: number, reasons: Reason[], said?: Said): DayPlan =>
  ({ day, state: 'unknown', intervals: said?.intervals ?? null, opens: said?.opens ?? null, closes: said?.closes ?? null, quota: said?.quota ?? null, basis: null, reasons, stated: said?.stated ?? [] })
const as = (day: number, { rule: _, ...said }: Said, reasons: Reason[] = []): DayPlan =>
  ({ day, ...said, basis: said.state === 'unknown' ? null : 'site', reasons: [...reasons, ...said.reasons] })

/**
 * One day of a site. What the site states of a kind of day goes first, then closed periods, then special periods, then the ordinary week.
 * A mall that is not open yet may have opened by a later day. National and regional holidays without a word of the site are days off by decree; collective leave is not, and then nobody knows.
 */
export function planSite(site: SitePlace, calendar: KnownCalendar, day: number): DayPlan {
  const date = dayOfNumber(day)
  const gone = lifeOf(site, date)
  const plan = planHours(site.hours, calendar, day)
  if (gone === 'mall_not_open' && date > calendar.known) return plan.state === 'closed' ? plan : doubted(plan, gone)
  if (gone) return closed(day, 'site', reason(gone))
  if (site.mallStatus === 'unknown' && plan.state === 'open') return doubted(plan, 'mall_status_unknown')
  return plan
}

function lifeOf({ openedOn, closedOn, mallStatus }: SitePlace, date: Day): Reason['kind'] | undefined {
  if (mallStatus === 'closed') return 'mall_closed'
  if (mallStatus === 'committed' || mallStatus === 'planned') return 'mall_not_open'
  if (openedOn !== null && date < firstDayOf(openedOn)) return 'site_not_open'
  if (closedOn !== null && date > lastDayOf(closedOn)) return 'site_closed'
  return undefined
}

export function planHours(hours: readonly OpeningRule[], calendar: KnownCalendar, day: number): DayPlan {
  const period = saidOf(hours, 'period', day)
  const special = mostSpecial(calendar.on(day))
  if (period?.state === 'closed') return as(day, period, special ? [reason(special.kind, special.name)] : [])
  if (special) return planSpecial(hours, special, day)
  const said = period ? withinWeek(hours, period, day) : saidOf(hours, 'regular', day)
  if (said === undefined) return planUnsaid(hours, day)
  if (said.state !== 'closed' && !calendar.spanOf(day)) return unknown(day, [...said.reasons, reason('calendar_unknown')], said)
  return said.state === 'unknown' ? unknown(day, said.reasons, said) : as(day, said)
}

/** A long period that names no weekdays has those of the ordinary week, where that is stated. */
function withinWeek(hours: readonly OpeningRule[], period: Said, day: number): Said {
  const reasons = period.reasons.filter(({ kind }) => kind !== 'days_unknown')
  if (reasons.length === period.reasons.length) return period
  if (isDayOff(hours, day)) return { ...period, state: 'closed', intervals: [], opens: null, closes: null, quota: null, reasons: [...reasons, reason('day_off')] }
  const ordinary = saidOf(hours, 'regular', day)
  return ordinary?.state === 'open' ? { ...period, state: 'open', reasons, stated: distinct([...period.stated, ...ordinary.stated]) } : period
}

function mostSpecial(days: readonly CalendarDay[]): CalendarDay | undefined {
  return SPECIAL.flatMap((kind) => days.filter((day) => day.kind === kind))[0]
}

function planSpecial(hours: readonly OpeningRule[], { kind, name }: CalendarDay, day: number): DayPlan {
  const said = saidOf(hours, kind, day)
  const reasons = [reason(kind, name)]
  if (said) return as(day, said, reasons)
  if (isDayOff(hours, day)) return closed(day, 'site', ...reasons, reason('day_off'))
  return kind === 'collective_leave' ? unknown(day, [...reasons, reason('leave_unknown')]) : closed(day, 'calendar', ...reasons)
}

function planUnsaid(hours: readonly OpeningRule[], day: number): DayPlan {
  return isDayOff(hours, day) ? closed(day, 'site', reason('day_off')) : unknown(day, [reason('hours_unknown')])
}

/** The ordinary week is stated, and this weekday is not in it. */
function isDayOff(hours: readonly OpeningRule[], day: number): boolean {
  const date = dayOfNumber(day)
  const ordinary = hours.filter(({ scope, from, until }) => scope === 'regular' && (from === null || from <= date) && (until === null || date <= until))
  const said = saidOf(hours, 'regular', day)
  return ordinary.length > 0 && ordinary.every(({ days }) => days !== null) && (said === undefined || said.state === 'closed')
}

/** What the hours say of whether special days are worked. */
export const statedIn = (hours: readonly OpeningRule[], kind: CalendarDayKind): Stated => (day) => {
  const said = saidOf(hours, 'period', day)?.state === 'closed' ? 'closed' : saidOf(hours, kind, day)?.state
  return said === undefined || said === 'unknown' ? undefined : said === 'open'
}
