import type { Static } from '@sinclair/typebox'
import type { Situation } from '../applicability/situation.js'
import type { Fee } from './amounts.js'
import type { FeeRangeModel } from './model.js'
import { isPrice, linesOf, paidOf, type FeePart } from './parts.js'

export type Range = Static<typeof FeeRangeModel>

/** Prices of which something is to be paid, though no line says how much for the numbers that were given. */
export function uncoveredIn(prices: readonly FeePart[], situation: Situation): FeePart[] {
  const uncovered = prices.filter((part) => paidOf(part, (fee) => situation.holds(fee) !== 'no') === undefined)
  return uncovered.length === prices.length ? uncovered : uncovered.filter(isChoice)
}

/** The ranges of a number for which a price is stated, joined where they meet, the lowest first; empty: for any. */
export function rangesOf(name: string, prices: readonly FeePart[], situation: Situation): Range[] {
  const ranged = prices.filter((part) => linesOf(part).every((fee) => situation.holds(fee) === 'no' || isRanged(fee, name)))
  const deciding = ranged.length === prices.length ? ranged : ranged.filter(isChoice)
  const ranges = deciding.flatMap(linesOf).filter((fee) => isPrice(fee) && situation.holds(fee) !== 'no').map(({ quantity }) => ({ above: quantity?.above ?? null, upTo: quantity?.upTo ?? null }))
  return joined(ranges)
}

/** A line that stands alone is not paid outside its range; of lines of which one is paid, another would have to say how much. */
const isChoice = ({ lines }: FeePart): boolean => lines.length > 1
const isRanged = ({ counted, quantity }: Fee, name: string): boolean => counted[0]?.name === name && quantity !== null && !quantity.excess

function joined(ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  for (const range of [...ranges].sort((a, b) => (a.above ?? -1) - (b.above ?? -1))) {
    const last = found[found.length - 1]
    if (last && (last.upTo === null || (range.above ?? -1) <= last.upTo)) last.upTo = last.upTo === null || range.upTo === null ? null : Math.max(last.upTo, range.upTo)
    else found.push({ ...range })
  }
  return found
}

export const isWithin = (value: number, { above, upTo }: Range): boolean => value > (above ?? -1) && value <= (upTo ?? Infinity)
