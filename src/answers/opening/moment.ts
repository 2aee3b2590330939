import { minutesOfTime } from '../../kernel/day-number.js'
import type { Minute } from '../../kernel/zones.js'
import type { DayPlan, Interval, OpeningState } from './rules.js'

export type PlanOf = (day: number) => DayPlan

/** How far ahead the next opening is looked for, in days. */
const FARTHEST = 400

export interface NowOpen { state: OpeningState; closesAt: Minute | null; opensAt: Minute | null }

/** Whether it is open at a minute, until when, and when it opens next. Null: not known. */
export function openAt(planOf: PlanOf, { day, minute }: Minute): NowOpen {
  const plan = planOf(day)
  const state = stateAt(plan, minute)
  const current = state === 'open' ? plan.intervals?.find((one) => within(one, minute)) : undefined
  return { state, closesAt: current ? { day, minute: current.until } : null, opensAt: nextOpening(planOf, { day, minute }, plan) }
}

const within = ({ from, until }: Interval, minute: number): boolean => from <= minute && minute < until

export function stateAt({ state, intervals, opens, closes }: DayPlan, minute: number): OpeningState {
  if (state === 'closed') return 'closed'
  if (intervals === null) return isOutside(opens, closes, minute) ? 'closed' : 'unknown'
  if (!intervals.some((one) => within(one, minute))) return 'closed'
  return state
}

/** Of hours that are known in part: before opening and after closing it is closed all the same. */
const isOutside = (opens: string | null, closes: string | null, minute: number): boolean =>
  (opens !== null && minute < minutesOfTime(opens)) || (closes !== null && minute >= minutesOfTime(closes))

/** A day in between of which nothing is sure hides the next opening. */
function nextOpening(planOf: PlanOf, { day, minute }: Minute, today: DayPlan): Minute | null {
  for (let ahead = 0; ahead <= FARTHEST; ahead++) {
    const plan = ahead === 0 ? today : planOf(day + ahead)
    if (plan.state === 'closed') continue
    const next = plan.intervals?.find(({ from }) => ahead > 0 || from > minute)
    if (plan.state === 'unknown' || plan.intervals === null) {
      if (ahead === 0 && isOver(plan, minute)) continue
      return null
    }
    if (next) return { day: day + ahead, minute: next.from }
  }
  return null
}

const isOver = ({ intervals, closes }: DayPlan, minute: number): boolean =>
  (intervals === null ? closes !== null && minute >= minutesOfTime(closes) : intervals.every(({ from }) => from <= minute))

/** Where so many open minutes after a minute end; or the day on which it cannot be told any more. */
export type Elapsed = { end: Minute; stopped: null } | { end: null; stopped: number }

export function afterOpenMinutes(planOf: PlanOf, start: Minute, minutes: number): Elapsed {
  let left = minutes
  for (let ahead = 0; ahead <= FARTHEST; ahead++) {
    const day = start.day + ahead
    const plan = planOf(day)
    if (plan.state === 'closed') continue
    if (plan.state === 'unknown' || plan.intervals === null) return { end: null, stopped: day }
    for (const { from, until } of plan.intervals) {
      const begin = ahead === 0 ? Math.max(from, start.minute) : from
      if (begin > until || (begin === until && left > 0)) continue
      if (left <= until - begin) return { end: { day, minute: begin + left }, stopped: null }
      left -= until - begin
    }
  }
  return { end: null, stopped: start.day + FARTHEST }
}
