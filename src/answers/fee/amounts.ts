import type { Static } from '@sinclair/typebox'
import type { FeeModel } from '../../catalogue/standards/model.js'
import type { FEE_NOTES } from '../../vocabulary.js'
import { parseFormula, valueOf } from '../formula.js'

export type Fee = Static<typeof FeeModel>
export type FeeNote = (typeof FEE_NOTES)[number]
export type Numbers = ReadonlyMap<string, number>

/** What a line costs if it is paid. `from` and `to` are null where they are not known, or have no bound. */
export interface Amount {
  from: number | null
  to: number | null
  /** Whether the amount holds for the number of units; open: the number was not given. */
  inRange: 'yes' | 'no' | 'open'
  needs: string[]
  notes: FeeNote[]
}

/** More rupiah than any fee has: what is beyond is a slip in the inputs. */
const MOST = 1e15

const KNOWN = { inRange: 'yes', needs: [], notes: [] } as const
const known = (from: number | null, to: number | null): Amount => ({ ...KNOWN, needs: [], notes: [], from, to })

export function amountOf(fee: Fee, numbers: Numbers): Amount {
  const amount = fee.kind === 'free' ? known(0, 0) : fee.formula ? computed(fee.formula, numbers) : counted(fee, numbers)
  return { ...amount, notes: [...amount.notes, ...(fee.approximate ? ['approximate' as const] : []), ...(amount.from === null && amount.to === null && amount.needs.length === 0 ? ['amount_unknown' as const] : [])] }
}

function computed({ inputs, expression }: NonNullable<Fee['formula']>, numbers: Numbers): Amount {
  const needs = inputs.map(({ name }) => name).filter((name) => !numbers.has(name))
  if (needs.length > 0) return { ...known(null, null), needs }
  const value = valueOf(parseFormula(expression), numbers)
  const rounded = value === undefined ? undefined : Math.round(value)
  if (rounded === undefined || rounded < 0 || rounded > MOST) return { ...known(null, null), notes: ['not_computable'] }
  return known(rounded, rounded)
}

/** An amount that is paid once, or for each of so many units. */
function counted(fee: Fee, numbers: Numbers): Amount {
  const one = { from: fee.amount, to: fee.amount === null ? null : fee.amountMax ?? fee.amount }
  const needs = fee.counted.map(({ name }) => name).filter((name) => !numbers.has(name))
  const inRange = rangeOf(fee, numbers)
  if (fee.kind === 'fixed') return { ...KNOWN, ...one, inRange, needs: inRange === 'open' ? needs : [], notes: inRange === 'open' && needs.length === 0 ? ['count_not_named'] : [] }
  if (fee.counted.length === 0) return notCounted(fee, one, inRange)
  if (needs.length > 0) return { ...KNOWN, inRange, needs, notes: [], ...boundsOf(fee, one) }
  const units = unitsOf(fee, numbers)
  return { ...KNOWN, needs: [], notes: [], inRange, from: times(one.from, units), to: times(one.to, units) }
}

/** Nobody has named what is counted: the amount is that of one unit, and the price of so many as may be. */
function notCounted({ kind, unit, quantity }: Fee, one: { from: number | null; to: number | null }, inRange: Amount['inRange']): Amount {
  if (kind !== 'per_unit' && (unit === null || one.from === null) && !quantity) return { ...known(one.from, one.to), inRange }
  return { ...known(quantity?.excess ? 0 : one.from, null), inRange, notes: ['count_not_named'] }
}

function rangeOf({ quantity, counted }: Fee, numbers: Numbers): Amount['inRange'] {
  if (!quantity || quantity.excess) return 'yes'
  const given = counted[0] === undefined ? undefined : numbers.get(counted[0].name)
  if (given === undefined) return 'open'
  return given > (quantity.above ?? -1) && given <= (quantity.upTo ?? Infinity) ? 'yes' : 'no'
}

function unitsOf({ quantity, counted }: Fee, numbers: Numbers): number {
  const [first = 0, ...others] = counted.map(({ name }) => numbers.get(name) as number)
  const paid = quantity?.excess ? Math.max(0, Math.min(first, quantity.upTo ?? Infinity) - (quantity.above ?? 0)) : first
  return others.reduce((product, number) => product * number, paid)
}

/** Before the number of units is given: at least one, or as many as the range begins and ends with. */
function boundsOf({ quantity, counted }: Fee, one: { from: number | null; to: number | null }): { from: number | null; to: number | null } {
  const least = quantity?.excess ? 0 : Math.max(1, quantity?.above ?? 0)
  const most = counted.length > 1 || quantity?.upTo == null ? null : quantity.upTo - (quantity.excess ? quantity.above ?? 0 : 0)
  return { from: times(one.from, least), to: most === null ? null : times(one.to, most) }
}

const times = (amount: number | null, units: number): number | null => {
  const product = amount === null ? null : Math.round(amount * units)
  return product === null || product > MOST ? null : product
}
