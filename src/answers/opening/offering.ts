import type { OfferingModel } from '../../catalogue/offerings/model.js'
import { firstDayOf, lastDayOf, type Day } from '../../kernel/day.js'
import { dayOfNumber, minutesOfTime, weekdayOfNumber } from '../../kernel/day-number.js'
import { DAYS } from '../../vocabulary.js'
import type { KnownCalendar } from '../calendar.js'
import { CLOSED, common, saidOf, SPECIAL, type DayPlan, type Reason, type Said } from './rules.js'
import { planSite, type SitePlace } from './site.js'

export type OfferingPlace = Pick<OfferingModel, 'status' | 'days' | 'hours' | 'sessions' | 'schedule' | 'quota' | 'since' | 'until'>
type Session = OfferingPlace['sessions'][number]

const reason = (kind: Reason['kind'], name: Reason['name'] = null): Reason => ({ kind, name })
const closed = (day: number, ...reasons: Reason[]): DayPlan => ({ day, state: 'closed', ...CLOSED, intervals: [], basis: 'offering', reasons })

/** What may be open where the site itself does not say enough: the statements of the offering decide then. */
const LEFT_OPEN: readonly string[] = ['hours_unknown', 'days_unknown']

/** One day of an offering: never wider than its site, whose hours hold where the offering states none of its own. */
export function planOffering(offering: OfferingPlace, site: SitePlace, calendar: KnownCalendar, day: number): DayPlan {
  const gone = lifeOf(offering, dayOfNumber(day))
  if (gone) return closed(day, reason(gone))
  const of = planSite(site, calendar, day)
  if (of.state === 'closed') return of
  const plan = withinSite(offering, of, calendar, day)
  return offering.status === 'unknown' && plan.state === 'open' ? { ...plan, state: 'unknown', reasons: [...plan.reasons, reason('offering_status_unknown')] } : plan
}

function lifeOf({ status, since, until }: OfferingPlace, date: Day): Reason['kind'] | undefined {
  if (status === 'announced') return 'offering_announced'
  if (status === 'suspended') return 'offering_suspended'
  if (status === 'ended' || (until !== null && date > lastDayOf(until))) return 'offering_ended'
  return since !== null && date < firstDayOf(since) ? 'offering_not_begun' : undefined
}

function withinSite(offering: OfferingPlace, of: DayPlan, calendar: KnownCalendar, day: number): DayPlan {
  const date = dayOfNumber(day)
  const session = offering.sessions.find(({ from, until }) => from <= date && date <= until)
  if (session) return inSession(session, offering, of)
  if (offering.days !== null && !offering.days.includes(DAYS[weekdayOfNumber(day)] as (typeof DAYS)[number])) return closed(day, reason('not_given_that_day'))
  if (offering.sessions.length > 0 && offering.days === null && offering.hours.length === 0) return outsideSessions(offering.sessions, of, date)
  if (offering.hours.length > 0) return byOwnHours(offering, of, calendar)
  if (offering.days !== null && onlyLeftOpen(of) && calendar.spanOf(day)) return { ...of, state: 'open', basis: 'offering', quota: offering.quota ?? of.quota }
  if (offering.days === null && offering.schedule !== null) return { ...of, state: 'unknown', reasons: [...of.reasons, reason('schedule_in_words')], quota: offering.quota }
  return { ...of, quota: offering.quota ?? of.quota }
}

function inSession({ opens, closes, quota }: Session, offering: OfferingPlace, of: DayPlan): DayPlan {
  const own = opens !== null && closes !== null && opens < closes ? [{ from: minutesOfTime(opens), until: minutesOfTime(closes) }] : null
  const intervals = own ?? of.intervals
  return {
    day: of.day, state: 'open', intervals, opens: opens ?? of.opens, closes: closes ?? of.closes, quota: quota ?? offering.quota, basis: 'offering', rule: null,
    reasons: [...of.reasons.filter(({ kind }) => !LEFT_OPEN.includes(kind)), reason('session'), ...(intervals ? [] : [reason('hours_unknown')])]
  }
}

/** Between two sessions there is none; before the first and after the last that are known there may be. */
function outsideSessions(sessions: readonly Session[], of: DayPlan, date: Day): DayPlan {
  const between = sessions.some(({ until }) => until < date) && sessions.some(({ from }) => from > date)
  return between ? closed(of.day, reason('no_session')) : { ...of, state: 'unknown', reasons: [...of.reasons, reason('sessions_unknown')] }
}

function byOwnHours(offering: OfferingPlace, of: DayPlan, calendar: KnownCalendar): DayPlan {
  const { hours, days, quota } = offering
  const special = SPECIAL.find((kind) => calendar.on(of.day).some((one) => one.kind === kind))
  const said = saidOf(hours, 'period', of.day) ?? saidOf(hours, special ?? 'regular', of.day)
  if (said === undefined) return notSaid(offering, of, special !== undefined)
  if (said.state === 'closed') return { ...closed(of.day, ...of.reasons, ...said.reasons, reason('not_given_that_day')), rule: said.rule }
  const daysKnown = days !== null || said.rule.days !== null || said.rule.scope !== 'regular'
  const intervals = narrowed(said, of)
  const known = calendar.spanOf(of.day) !== undefined
  const conflict = said.reasons.some(({ kind }) => kind === 'hours_conflict')
  const sure = known && !conflict && (of.state === 'open' || (daysKnown && onlyLeftOpen(of)))
  const reasons = [...of.reasons, ...said.reasons].filter(({ kind }) => !LEFT_OPEN.includes(kind) && kind !== 'calendar_unknown')
  const left = [...(known ? [] : [reason('calendar_unknown')]), ...(of.state === 'open' || daysKnown ? [] : [reason('days_unknown')]), ...(intervals ? [] : [reason('hours_unknown')])]
  return {
    day: of.day, state: sure ? 'open' : 'unknown', intervals, opens: said.opens ?? of.opens, closes: said.closes ?? of.closes, quota: said.quota ?? quota ?? null,
    basis: sure ? 'offering' : null, reasons: [...reasons, ...left], rule: said.rule
  }
}

const DOUBTS: readonly string[] = ['calendar_unknown', 'leave_unknown', 'mall_status_unknown', 'hours_conflict']
/** The site is not known to be open, and only because its days or hours are not stated. */
const onlyLeftOpen = (of: DayPlan): boolean => of.state === 'unknown' && of.reasons.every(({ kind }) => !DOUBTS.includes(kind))

/** Within the hours of the site, where both are known and have something in common. */
function narrowed(said: Said, of: DayPlan): DayPlan['intervals'] {
  if (said.intervals === null) return null
  const both = of.intervals === null ? [] : common(said.intervals, of.intervals)
  return both.length > 0 ? both : said.intervals
}

/** Own hours are stated, but not for such a day. */
function notSaid({ hours }: OfferingPlace, of: DayPlan, special: boolean): DayPlan {
  const ordinary = hours.filter(({ scope }) => scope === 'regular')
  if (!special && ordinary.length > 0 && ordinary.every(({ days }) => days !== null)) return closed(of.day, ...of.reasons, reason('not_given_that_day'))
  return { ...of, state: 'unknown', basis: null, reasons: [...of.reasons, reason(special ? 'leave_unknown' : 'hours_unknown')] }
}
