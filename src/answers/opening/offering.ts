import type { OfferingModel } from '../../catalogue/offerings/model.js'
import { firstDayOf, lastDayOf, type Day } from '../../kernel/day.js'
import { dayOfNumber, minutesOfTime, numberOfDay, weekdayOfNumber } from '../../kernel/day-number.js'
import { DAYS } from '../../vocabulary.js'
import type { KnownCalendar } from '../calendar.js'
import { CLOSED, common, distinct, doubted, saidOf, SPECIAL, statementOf, type DayPlan, type Reason, type Said, type Statement } from './rules.js'
import { planSite, type SitePlace } from './site.js'

export type OfferingPlace = Pick<OfferingModel, 'status' | 'days' | 'hours' | 'sessions' | 'schedule' | 'quota' | 'since' | 'until' | keyof Statement>
type Session = OfferingPlace['sessions'][number]

const reason = (kind: Reason['kind'], name: Reason['name'] = null): Reason => ({ kind, name })
const closed = (day: number, offering: OfferingPlace, ...reasons: Reason[]): DayPlan => ({ day, state: 'closed', ...CLOSED, intervals: [], basis: 'offering', stated: [statementOf(offering)], reasons })

/** What may be open where the site itself does not say enough: the statements of the offering decide then. */
const LEFT_OPEN: readonly string[] = ['hours_unknown', 'days_unknown']
/** A session is stated for its very days, whatever the holidays of that year are. */
const DECIDED: readonly string[] = [...LEFT_OPEN, 'calendar_unknown']
const LAST_MINUTE = 24 * 60

/** One day of an offering: never wider than its site, whose hours hold where the offering states none of its own. */
export function planOffering(offering: OfferingPlace, site: SitePlace, calendar: KnownCalendar, day: number): DayPlan {
  const gone = lifeOf(offering, dayOfNumber(day))
  const of = planSite(site, calendar, day)
  if (gone) return mayChange(gone) && dayOfNumber(day) > calendar.known && of.state !== 'closed' ? doubted(of, gone) : closed(day, offering, reason(gone))
  if (of.state === 'closed') return contradicts(offering, of) ? { ...doubted(doubted(of, 'session'), 'hours_conflict'), intervals: null } : of
  const plan = withinSite(offering, of, calendar, day)
  return offering.status === 'unknown' && plan.state === 'open' ? doubted(plan, 'offering_status_unknown') : plan
}

/** What is announced or suspended today may be given on a later day. */
const mayChange = (gone: Reason['kind']): boolean => gone === 'offering_announced' || gone === 'offering_suspended'

/** The same as far as it is known: an offering that no source names only may be given while its site is open. */
export function planNamed(offering: OfferingPlace & Pick<OfferingModel, 'evidence'>, site: SitePlace, calendar: KnownCalendar, day: number): DayPlan {
  const plan = planOffering(offering, site, calendar, day)
  return offering.evidence === 'inferred' && plan.state === 'open' ? doubted(plan, 'not_confirmed') : plan
}

function lifeOf({ status, since, until }: OfferingPlace, date: Day): Reason['kind'] | undefined {
  if (status === 'announced') return 'offering_announced'
  if (status === 'suspended') return 'offering_suspended'
  if (status === 'ended' || (until !== null && date > lastDayOf(until))) return 'offering_ended'
  return since !== null && date < firstDayOf(since) ? 'offering_not_begun' : undefined
}

function withinSite(offering: OfferingPlace, of: DayPlan, calendar: KnownCalendar, day: number): DayPlan {
  const date = dayOfNumber(day)
  const session = stays(offering, date)
  if (session) return inSession(session, offering, of)
  if (offering.days !== null && !offering.days.includes(DAYS[weekdayOfNumber(day)] as (typeof DAYS)[number])) return closed(day, offering, reason('not_given_that_day'))
  if (isBySession(offering)) return outsideSessions(offering, of, date)
  if (offering.hours.length > 0) return byOwnHours(offering, of, calendar)
  if (offering.days !== null && onlyLeftOpen(of) && calendar.spanOf(day)) return { ...of, state: 'open', basis: 'offering', stated: [statementOf(offering), ...of.stated], quota: offering.quota ?? of.quota }
  if (offering.days === null && offering.schedule !== null) return { ...doubted(of, 'schedule_in_words'), quota: offering.quota }
  return offering.quota === null ? of : { ...of, quota: offering.quota, stated: [...of.stated, statementOf(offering)] }
}

/** Given in visiting sessions only: where days of the week are stated too, they are those of the sessions. */
export const isBySession = ({ sessions, hours }: OfferingPlace): boolean => sessions.length > 0 && !hours.some(({ scope }) => scope === 'regular')

const stays = ({ sessions }: OfferingPlace, date: Day): Session | undefined => sessions.find(({ from, until }) => from <= date && date <= until)

/** A session of a day or two is stated for a day of the week on which the site does not open. A longer one may well have days off. */
function contradicts(offering: OfferingPlace, { day, reasons }: DayPlan): boolean {
  const session = stays(offering, dayOfNumber(day))
  return session !== undefined && numberOfDay(session.until) - numberOfDay(session.from) < 2 && reasons.every(({ kind }) => kind === 'day_off')
}

function inSession(session: Session, offering: OfferingPlace, of: DayPlan): DayPlan {
  const { opens, closes, quota } = session
  const intervals = intervalsOf(session, of)
  const isSure = !of.reasons.some(({ kind }) => kind === 'mall_status_unknown')
  return {
    day: of.day, state: isSure ? 'open' : 'unknown', intervals, opens: opens ?? of.opens, closes: closes ?? of.closes, quota: quota ?? offering.quota, basis: isSure ? 'offering' : null,
    stated: [statementOf(session), ...(opens === null || closes === null ? of.stated : [])], reasons: [...of.reasons.filter(({ kind }) => !DECIDED.includes(kind)), reason('session'), ...(intervals ? [] : [reason('hours_unknown')])]
  }
}

/** Its own times; where one or both are not stated, those of the site. */
function intervalsOf({ opens, closes }: Session, { intervals }: DayPlan): DayPlan['intervals'] {
  const [from, until] = [opens === null ? 0 : minutesOfTime(opens), closes === null ? LAST_MINUTE : minutesOfTime(closes)]
  if (opens !== null && closes !== null) return from < until ? [{ from, until }] : null
  const left = intervals === null ? [] : common(intervals, [{ from, until }])
  return left.length > 0 ? left : null
}

/** Between two sessions there is none; before the first and after the last that are known there may be. */
function outsideSessions(offering: OfferingPlace, of: DayPlan, date: Day): DayPlan {
  const { sessions } = offering
  const between = sessions.some(({ until }) => until < date) && sessions.some(({ from }) => from > date)
  return between ? closed(of.day, offering, reason('no_session')) : doubted(of, 'sessions_unknown')
}

function byOwnHours(offering: OfferingPlace, of: DayPlan, calendar: KnownCalendar): DayPlan {
  const { hours, days, quota } = offering
  const special = SPECIAL.find((kind) => calendar.on(of.day).some((one) => one.kind === kind))
  const said = saidOf(hours, 'period', of.day) ?? saidOf(hours, special ?? 'regular', of.day)
  if (said === undefined) return notSaid(offering, of, special !== undefined)
  if (said.state === 'closed') return notGiven(offering, of, said)
  const daysKnown = days !== null || said.rule.days !== null || said.rule.scope !== 'regular'
  const within = narrowed(said, of)
  const outside = within?.length === 0
  const known = calendar.spanOf(of.day) !== undefined
  const agree = !outside && !said.reasons.some(({ kind }) => kind === 'hours_conflict')
  const sure = known && agree && (of.state === 'open' || (daysKnown && onlyLeftOpen(of)))
  const reasons = distinct([...of.reasons, ...said.reasons]).filter(({ kind }) => !LEFT_OPEN.includes(kind) && kind !== 'calendar_unknown')
  const left: Reason['kind'][] = [
    ...(known ? [] : ['calendar_unknown' as const]), ...(of.state === 'open' || daysKnown ? [] : ['days_unknown' as const]),
    ...(outside ? ['hours_conflict' as const] : []), ...(within === null && agree ? ['hours_unknown' as const] : [])
  ]
  return {
    day: of.day, state: sure ? 'open' : 'unknown', intervals: outside ? null : within, opens: outside ? null : said.opens ?? of.opens, closes: outside ? null : said.closes ?? of.closes,
    quota: said.quota ?? quota ?? null, basis: sure ? 'offering' : null, reasons: [...reasons, ...left.map((kind) => reason(kind))],
    stated: distinct([...said.stated, ...(of.intervals === null ? [] : of.stated)])
  }
}

/** A holiday or a period is the reason by itself; a weekday is none. */
function notGiven(offering: OfferingPlace, of: DayPlan, { rule, reasons, stated }: Said): DayPlan {
  const why = rule.scope === 'regular' ? [reason('not_given_that_day')] : reasons
  return { ...closed(of.day, offering, ...distinct([...of.reasons.filter(({ kind }) => kind !== 'leave_unknown'), ...why])), stated }
}

const DOUBTS: readonly string[] = ['calendar_unknown', 'leave_unknown', 'mall_status_unknown', 'hours_conflict']
/** The site is not known to be open, and only because its days or hours are not stated. */
const onlyLeftOpen = (of: DayPlan): boolean => of.state === 'unknown' && of.reasons.every(({ kind }) => !DOUBTS.includes(kind))

/** Within the hours of the site, where both are known; nothing where they have nothing in common. */
const narrowed = (said: Said, of: DayPlan): DayPlan['intervals'] => (said.intervals === null || of.intervals === null ? said.intervals : common(said.intervals, of.intervals))

/** Own hours are stated, but not for such a day: those of the site are only the widest that they can be. */
function notSaid(offering: OfferingPlace, of: DayPlan, special: boolean): DayPlan {
  const ordinary = offering.hours.filter(({ scope }) => scope === 'regular')
  if (!special && ordinary.length > 0 && ordinary.every(({ days }) => days !== null)) return closed(of.day, offering, ...of.reasons, reason('not_given_that_day'))
  return { ...doubted(of, special ? 'leave_unknown' : 'hours_unknown'), intervals: null, quota: offering.quota }
}
