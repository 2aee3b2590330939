import { choicesOf, holdsUnder } from '../applicability/questions.js'
import type { Situation } from '../applicability/situation.js'
import type { Fee } from './amounts.js'
import type { FeeLine, TotalFee } from './model.js'
import { isOpenByNumber, isPrice, isSurcharge, linesOf, paidOf, type FeePart } from './parts.js'

type Line = FeePart['lines'][number]
export interface Sum { from: number | null; to: number | null; exact: boolean }
const UNKNOWN: Sum = { from: null, to: null, exact: false }

/** Over every choice of answers that is still possible: the least, the most, and whether they are all the same. */
export function totalOf(parts: readonly FeePart[], lines: readonly FeeLine[], situation: Situation, incomplete: boolean): TotalFee {
  const sum = sumOver(parts, situation)
  if (!incomplete) return { certain: sum.exact ? sum.from : certainOf(lines), ...sum }
  return { certain: certainOf(lines), from: sum.from === 0 ? null : sum.from, to: null, exact: false }
}

function sumOver(parts: readonly FeePart[], situation: Situation): Sum {
  const open = [...new Set(parts.flatMap((part) => linesOf(part).flatMap((fee) => situation.openIn(fee))))]
  const choices = choicesOf(open, situation)
  if (!choices) return { ...sumOf(parts, (fee) => situation.holds(fee) === 'yes'), to: null, exact: false }
  const sums = choices.map((choice) => sumOf(parts, (fee) => holdsUnder(fee, choice, situation)))
  const [first = UNKNOWN] = sums
  const froms = sums.map(({ from }) => from)
  const tos = sums.map(({ to }) => to)
  return {
    from: froms.includes(null) ? null : Math.min(...froms as number[]), to: tos.includes(null) ? null : Math.max(...tos as number[]),
    exact: sums.every(({ exact, from }) => exact && from === first.from)
  }
}

/** What is paid where it is known which lines hold. Without a line that is the price itself nothing is known: a surcharge comes on top of one. */
export function sumOf(parts: readonly FeePart[], holds: (fee: Fee) => boolean): Sum {
  const chosen = parts.map((part) => ({ part, paid: paidOf(part, holds) }))
  if (chosen.some(({ part, paid }) => paid === undefined && part.lines.length > 1)) return UNKNOWN
  const priced = chosen.filter(({ part, paid = [] }) => paid.some((at) => isPrice((part.lines[at] as Line).fee)))
  if (priced.length === 0) return UNKNOWN
  const total = added(priced.map(({ part, paid = [] }) => rangeOf(part, paid)))
  const withPrice = priced.some(({ part }) => !isSurcharge(part))
  return withPrice ? total : { ...total, to: null, exact: false }
}

/** At least what is known of it; at most only where all of it is. */
function added(sums: readonly Sum[]): Sum {
  const froms = sums.flatMap(({ from }) => from ?? [])
  const tos = sums.flatMap(({ to }) => to ?? [])
  const sumUp = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
  return { from: froms.length === 0 ? null : sumUp(froms), to: tos.length < sums.length ? null : sumUp(tos), exact: sums.every(({ exact }) => exact) }
}

/** Of several lines of which one is paid: what stands beside the price, such as a deposit, adds nothing to it. */
function rangeOf(part: FeePart, paid: readonly number[]): Sum {
  const lines = paid.map((at) => part.lines[at] as Line).map((line) => (isPrice(line.fee) ? line : { ...line, amount: { ...line.amount, from: 0, to: 0 } }))
  const froms = lines.map(({ amount }) => amount.from)
  const tos = lines.map(({ amount }) => amount.to)
  const from = isOpenByNumber(part) ? 0 : froms.includes(null) ? null : Math.min(...froms as number[])
  const to = tos.includes(null) ? null : Math.max(...tos as number[])
  return { from, to, exact: from === to && from !== null && lines.every(({ fee, amount }) => !fee.approximate && amount.needs.length === 0) }
}

/** What costs nothing for itself makes no certain sum of 0: the whole may cost more. */
function certainOf(lines: readonly FeeLine[]): number | null {
  const certain = lines.filter(({ fee, applies, from, to }) => isPrice(fee) && applies === 'yes' && from !== null && from === to && !fee.approximate)
  return certain.reduce((sum, { from }) => sum + (from as number), 0) || null
}
