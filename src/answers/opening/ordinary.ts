import type { Day } from '../../kernel/day.js'
import { dayOfNumber, weekdayOfNumber } from '../../kernel/day-number.js'
import { KnownCalendar, type CalendarVersion } from '../calendar.js'
import type { PlanOf } from './moment.js'
import { isBySession } from './offering.js'
import { plansOf, type Place } from './plans.js'
import type { DayPlan } from './rules.js'

/** What days would be without holidays, special periods and sessions. */
export interface OrdinaryWeek {
  /** From Monday on, as it is in the seven days that begin on a day. Empty: there are sessions only. */
  weekOf: (first: number) => DayPlan[]
  isExceptional: (plan: DayPlan) => boolean
}

export function ordinaryWeek(place: Place, calendar: KnownCalendar): OrdinaryWeek {
  const planOf = ordinaryPlans(place, calendar.known)
  const bySession = place.offering !== null && isBySession(place.offering)
  return {
    weekOf: (first) => (bySession ? [] : Array.from({ length: 7 }, (_, at) => planOf(first + at)).sort((a, b) => weekdayOfNumber(a.day) - weekdayOfNumber(b.day))),
    isExceptional: (plan) => has(plan, 'session') || (!bySession && differ(plan, planOf(plan.day), calendar))
  }
}

const has = ({ reasons }: DayPlan, kind: string): boolean => reasons.some((reason) => reason.kind === kind)

/** That nobody knows the holidays of a year makes none of its days an exception. */
function differ(plan: DayPlan, ordinary: DayPlan, calendar: KnownCalendar): boolean {
  const known = calendar.spanOf(plan.day) !== undefined
  return (known && plan.state !== ordinary.state) || JSON.stringify([plan.intervals, plan.quota]) !== JSON.stringify([ordinary.intervals, ordinary.quota])
}

function ordinaryPlans({ site, offering }: Place, known: Day): PlanOf {
  const regular = <T extends Pick<Place['site'], 'hours'>>(one: T): T => ({ ...one, hours: one.hours.filter(({ scope }) => scope === 'regular') })
  const place = { site: regular(site), offering: offering && { ...regular(offering), sessions: [] } }
  const byYear = new Map<string, PlanOf>()
  return (day) => {
    const year = dayOfNumber(day).slice(0, 4)
    const planOf = byYear.get(year) ?? plansOf(place, withoutHolidays(Number(year), known))
    byYear.set(year, planOf)
    return planOf(day)
  }
}

function withoutHolidays(year: number, known: Day): KnownCalendar {
  const version: CalendarVersion = { code: '', name: { id: '' }, year, version: 1, region: null, knownFrom: known, supersedes: null, days: [] }
  return new KnownCalendar([version], known, [])
}
