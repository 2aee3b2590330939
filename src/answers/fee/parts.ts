import type { Situation } from '../applicability/situation.js'
import { amountOf, type Amount, type Fee, type Numbers } from './amounts.js'

/** Lines of which at most one is paid, in their order; most stand alone. */
export interface FeePart { lines: readonly { fee: Fee; amount: Amount }[] }

/** What is the price of the service, and what stands beside it. */
const PRICES: readonly Fee['kind'][] = ['free', 'fixed', 'per_unit', 'formula', 'local_tariff', 'surcharge']
export const isPrice = ({ kind }: Fee): boolean => PRICES.includes(kind)

export function partsOf(fees: readonly Fee[], numbers: Numbers): FeePart[] {
  const parts = new Map<string, { fee: Fee; amount: Amount }[]>()
  for (const [at, fee] of fees.entries()) {
    const key = fee.alternative === null ? `line ${at}` : `alternative ${fee.alternative}`
    parts.set(key, [...parts.get(key) ?? [], { fee, amount: amountOf(fee, numbers) }])
  }
  return [...parts.values()].map((lines) => ({ lines }))
}

/**
 * Which lines of a part may be the one that is paid, when it is known which hold: the first that certainly fits its number of units, and those
 * before it of which the number is open. None: nothing is to be paid. Undefined: something is, but no line says how much for that number.
 */
export function paidOf({ lines }: FeePart, holds: (fee: Fee) => boolean): number[] | undefined {
  const holding = lines.flatMap(({ fee }, at) => (holds(fee) ? [at] : []))
  const fitting = holding.filter((at) => lines[at]?.amount.inRange !== 'no')
  const last = fitting.findIndex((at) => lines[at]?.amount.inRange === 'yes')
  if (fitting.length === 0 && holding.length > 0) return undefined
  return last === -1 ? fitting : fitting.slice(0, last + 1)
}

/** Whether it is this line that is paid: as far as the open facts and numbers let it be told. */
export function outcomeOf(part: FeePart, at: number, holds: (fee: Fee) => boolean): 'paid' | 'open' | 'not' {
  const paid = paidOf(part, holds) ?? []
  return !paid.includes(at) ? 'not' : paid.length === 1 ? 'paid' : 'open'
}

/** Surcharges come on top of a price that other lines say; what exempts from them is no price either. */
export const isSurcharge = ({ lines }: FeePart): boolean => lines.some(({ fee }) => fee.kind === 'surcharge') && lines.every(({ fee }) => fee.kind === 'surcharge' || fee.kind === 'free')

/** Of a line that stands alone and is only for some numbers of units, an open number leaves it open too. */
export const isOpenByNumber = ({ lines }: FeePart): boolean => lines.length === 1 && lines[0]?.amount.inRange === 'open'

export const linesOf = (part: FeePart): Fee[] => part.lines.map(({ fee }) => fee)
export const mayHold = (part: FeePart, situation: Situation): boolean => part.lines.some(({ fee }) => situation.holds(fee) !== 'no')
