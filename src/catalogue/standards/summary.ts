import type { Static } from '@sinclair/typebox'
import type { Scope, TimeUnit } from '../../vocabulary.js'
import type { FeeSummary, TimeSummary } from './model.js'
import type { Fee, TimeLimit } from './record.js'

type FeeRecord = Static<typeof Fee>
type TimeLimitRecord = Static<typeof TimeLimit>

/** Kinds that are the price of the service. Deposits, taxes, penalties, surcharges and what third parties take are not. */
const PRICES: readonly string[] = ['free', 'fixed', 'per_unit', 'formula', 'local_tariff']

/**
 * Whether the service costs its applicant something. Lines under a condition are exceptions and left aside, unless there are no others.
 * A line "free" beside priced ones frees a part only (`priced`), unless it is for certain cases (`mixed`). Free, but priced under some
 * condition, is `mixed` too: nobody must take it for free. Of fees that are known only in part neither "free" nor an upper end is told.
 */
export function feeSummary(fees: readonly FeeRecord[] | null, incomplete = false): FeeSummary {
  const summary = summaryOf(fees)
  if (!incomplete) return summary
  return summary.status === 'free' ? { status: 'unknown', from: null, to: null } : { ...summary, to: null }
}

function summaryOf(fees: readonly FeeRecord[] | null): FeeSummary {
  const lines = ordinaryPrices(fees ?? [])
  const priced = lines.filter((fee) => fee.kind !== 'free')
  const freeForSome = lines.some((fee) => fee.kind === 'free' && ((fee.cases?.length ?? 0) > 0 || (fee.channels?.length ?? 0) > 0))
  if (lines.length === 0) return { status: 'unknown', from: null, to: null }
  const pricedUnderCondition = (fees ?? []).some((fee) => PRICES.includes(fee.kind) && fee.kind !== 'free' && fee.when != null)
  if (priced.length === 0) return pricedUnderCondition ? { status: 'mixed', from: 0, to: null } : { status: 'free', from: 0, to: 0 }
  const amounts = priced.flatMap((fee) => (fee.amount == null ? [] : [fee.amount, fee.amountMax ?? fee.amount]))
  const known = amounts.length > 0
  return {
    status: freeForSome ? 'mixed' : 'priced',
    from: freeForSome ? 0 : known ? Math.min(...amounts) : null,
    to: known && priced.every((fee) => fee.amount != null) ? Math.max(...amounts) : null
  }
}

function ordinaryPrices(fees: readonly FeeRecord[]): FeeRecord[] {
  const prices = fees.filter((fee) => PRICES.includes(fee.kind))
  const ordinary = prices.filter((fee) => fee.when == null)
  return ordinary.length > 0 ? ordinary : prices.filter((fee) => fee.kind !== 'free')
}

/** Minutes of the calendar, for comparing only: a working day counts as one day, a month as thirty. Never shown as a promise. */
const MINUTES: Record<TimeUnit, number> = { minute: 1, hour: 60, day: 1440, working_day: 1440, month: 43_200 }
export const minutesOf = ({ value, unit }: { value: number; unit: TimeUnit }): number => Math.round(value * MINUTES[unit])
/** The promise is the upper end of a published range. */
const promised = (limit: TimeLimitRecord) => minutesOf({ value: limit.valueMax ?? limit.value, unit: limit.unit })

export function shortestLimit(limits: readonly TimeLimitRecord[] | null): TimeLimitRecord | undefined {
  return (limits ?? []).filter((limit) => limit.direction !== 'before' && limit.when == null).sort((a, b) => promised(a) - promised(b))[0]
}

export function timeSummary(limits: readonly TimeLimitRecord[] | null, scope: Scope | null): TimeSummary | null {
  const limit = shortestLimit(limits)
  if (!limit || !scope) return null
  const { value, valueMax = null, unit, atMost = false, approximate = false, starts } = limit
  return { value, valueMax, unit, atMost, approximate, starts, scope }
}

export const shortestMinutes = (limits: readonly TimeLimitRecord[] | null): number | null => {
  const limit = shortestLimit(limits)
  return limit ? promised(limit) : null
}
