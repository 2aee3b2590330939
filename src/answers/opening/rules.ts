import type { Static } from '@sinclair/typebox'
import type { OpeningRuleModel } from '../../catalogue/malls/model.js'
import { dayOfNumber, minutesOfTime, numberOfDay, weekdayOfNumber } from '../../kernel/day-number.js'
import { DAYS, type DAY_REASONS, type OPENING_BASES, type OPENING_SCOPES, type OPENING_STATES } from '../../vocabulary.js'
import type { LocalizedText } from '../../kernel/text.js'
import type { CalendarDayKind } from '../calendar.js'

export type OpeningRule = Static<typeof OpeningRuleModel>
export type OpeningState = (typeof OPENING_STATES)[number]
type Scope = (typeof OPENING_SCOPES)[number]

/** Minutes of a day, from the first up to but without the second. */
export interface Interval { from: number; until: number }
export interface Reason { kind: (typeof DAY_REASONS)[number]; name: LocalizedText | null }
/** Who says so. */
export type Statement = Pick<OpeningRule, 'source' | 'confidence' | 'locator' | 'note'>

/** One day. `intervals` are null where hours are not known; where the day itself is not sure they are those that it would have. */
export interface DayPlan {
  day: number
  state: OpeningState
  intervals: Interval[] | null
  opens: string | null
  closes: string | null
  quota: number | null
  basis: (typeof OPENING_BASES)[number] | null
  reasons: Reason[]
  /** The statements that the day follows, the one that decides first; empty: it follows from the calendar, or from none. */
  stated: readonly Statement[]
}

/** The same day, of which it is not sure any more whether it is open. */
export const doubted = (plan: DayPlan, kind: Reason['kind']): DayPlan => ({ ...plan, state: 'unknown', basis: null, reasons: [...plan.reasons, { kind, name: null }] })

export const CLOSED = { intervals: [], opens: null, closes: null, quota: null, stated: [] } as const

export const statementOf = ({ source, confidence, locator, note }: Statement): Statement => ({ source, confidence, locator, note })

/** Each once. */
export const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]

/** What the rules of one scope say of a day; undefined: nothing. */
export interface Said { state: OpeningState; intervals: Interval[] | null; opens: string | null; closes: string | null; quota: number | null; reasons: Reason[]; rule: OpeningRule; stated: readonly Statement[] }

export function saidOf(rules: readonly OpeningRule[], scope: Scope, day: number): Said | undefined {
  const holding = nearest(rules.filter((rule) => rule.scope === scope && covers(rule, day)))
  return holding[0] ? together(holding, holding[0], scope) : undefined
}

function covers({ days, from, until }: OpeningRule, day: number): boolean {
  if (days !== null && !days.includes(DAYS[weekdayOfNumber(day)] as (typeof DAYS)[number])) return false
  const date = from === null && until === null ? '' : dayOfNumber(day)
  return (from === null || from <= date) && (until === null || date <= until)
}

/** The narrowest period goes before wider ones, the later of two before the former, and a rule for named weekdays before one for any. */
function nearest(rules: readonly OpeningRule[]): OpeningRule[] {
  const ranks = rules.map(rankOf)
  const best = ranks.reduce<string | undefined>((least, rank) => (least === undefined || rank < least ? rank : least), undefined)
  return rules.filter((_, at) => ranks[at] === best)
}

const LONGEST = 99_999_999
function rankOf({ days, from, until }: OpeningRule): string {
  const length = from !== null && until !== null ? numberOfDay(until) - numberOfDay(from) : LONGEST
  const begun = from === null ? LONGEST : LONGEST - numberOfDay(from)
  return `${String(length).padStart(8, '0')} ${String(begun).padStart(8, '0')} ${days === null ? 1 : 0}`
}

function together(rules: readonly OpeningRule[], rule: OpeningRule, scope: Scope): Said {
  const reasons: Reason[] = scope === 'period' ? [{ kind: 'period', name: rule.name }] : []
  const stated = distinct(rules.map(statementOf))
  const closed = rules.filter((one) => one.closed)
  const quota = rules.find((one) => one.quota !== null)?.quota ?? null
  if (closed.length === rules.length) return { state: 'closed', intervals: [], opens: null, closes: null, quota: null, reasons: scope === 'regular' ? [{ kind: 'day_off', name: null }] : reasons, rule, stated }
  if (closed.length > 0) return { state: 'unknown', intervals: null, opens: null, closes: null, quota, reasons: [...reasons, { kind: 'hours_conflict', name: null }], rule, stated }
  const hoursOf = rules.map(intervalsOf)
  const conflict = doConflict(hoursOf)
  const intervals = conflict ? [] : unionOf(hoursOf.flat())
  const opens = least(rules.map((one) => one.opens))
  const closes = greatest(rules.map((one) => one.closes))
  const days: Reason[] = namesDays(rule) ? [] : [{ kind: 'days_unknown', name: null }]
  const hours: Reason[] = intervals.length === 0 ? [{ kind: conflict ? 'hours_conflict' : 'hours_unknown', name: null }] : []
  return { state: days.length > 0 ? 'unknown' : 'open', intervals: intervals.length > 0 ? intervals : null, opens, closes, quota, reasons: [...reasons, ...days, ...hours], rule, stated }
}

const WEEK = 7
/** A period of a week or less names its days by itself. Of a longer one, as of ordinary hours, weekdays that are not stated are not known. */
const namesDays = ({ scope, days, from, until }: OpeningRule): boolean =>
  days !== null || (scope === 'period' ? from !== null && until !== null && numberOfDay(until) - numberOfDay(from) < WEEK : scope !== 'regular')

/** Statements that share some minutes of a day and not all of them. What shares none are parts of the day. */
const doConflict = (stated: readonly Interval[][]): boolean =>
  stated.some((one, at) => stated.slice(at + 1).some((other) => JSON.stringify(one) !== JSON.stringify(other) && common(one, other).length > 0))

const given = (times: readonly (string | null)[]): string[] => times.filter((time) => time !== null).sort()
const least = (times: readonly (string | null)[]): string | null => given(times)[0] ?? null
const greatest = (times: readonly (string | null)[]): string | null => given(times).pop() ?? null

/** From opening to closing without the breaks; none where either time is not known. */
function intervalsOf({ opens, closes, breaks }: OpeningRule): Interval[] {
  if (opens === null || closes === null || opens >= closes) return []
  return breaks.reduce<Interval[]>((open, { from, until }) => without(open, { from: minutesOfTime(from), until: minutesOfTime(until) }), [{ from: minutesOfTime(opens), until: minutesOfTime(closes) }])
}

const without = (intervals: readonly Interval[], gap: Interval): Interval[] =>
  intervals.flatMap(({ from, until }) => (gap.from < gap.until ? [{ from, until: Math.min(until, gap.from) }, { from: Math.max(from, gap.until), until }] : [{ from, until }]))
    .filter(({ from, until }) => from < until)

/** In order and without overlap; what touches is one. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const united: Interval[] = []
  for (const { from, until } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = united[united.length - 1]
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else united.push({ from, until })
  }
  return united
}

export const common = (one: readonly Interval[], other: readonly Interval[]): Interval[] =>
  unionOf(one.flatMap((a) => other.map((b) => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) })).filter(({ from, until }) => from < until)))

/** Kinds of special days in the order in which they decide. */
export const SPECIAL: readonly CalendarDayKind[] = ['national_holiday', 'regional_holiday', 'collective_leave']
