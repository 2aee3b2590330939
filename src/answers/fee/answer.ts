import type { ServiceModel } from '../../catalogue/services/model.js'
import type { Day } from '../../kernel/day.js'
import type { Owner } from '../applicability/facts.js'
import { tellGiven } from '../applicability/given.js'
import { outcomesOf, questionsOf } from '../applicability/questions.js'
import { Situation, type Given } from '../applicability/situation.js'
import { originOf, startNotes } from '../standing.js'
import type { Fee, FeeNote, Numbers } from './amounts.js'
import { linesOfPart, noteIdle } from './lines.js'
import type { FeeAnswer, FeeLine, TotalFee } from './model.js'
import { isPrice, isSurcharge, linesOf, mayHold, paidOf, partsOf, type FeePart } from './parts.js'
import { isWithin, rangesOf, uncoveredIn } from './ranges.js'
import { sumOf, totalOf } from './total.js'

/** A published service, in one language. */
export interface FeeMaterial { service: Pick<ServiceModel, 'code' | 'name' | 'cases' | 'sources' | 'example'> & { standard: Pick<ServiceModel['standard'], 'published' | 'national' | 'local'> } }
export interface FeeAsked { asOf: Day; given: Given; numbers: Numbers }

/** What a service costs this person: every line, the total of what is the price, and what is still to be asked. */
export function answerFee({ service }: FeeMaterial, { asOf, given, numbers }: FeeAsked): FeeAnswer {
  const { scope, incomplete, content } = service.standard.published.fees
  const { situation, parts, prices, total, lines: counted } = countFee(service, { given, numbers })
  const holding = prices.filter((part) => mayHold(part, situation))
  const deciding = decidingAmounts(parts, prices, situation)
  const lines = counted && counted.map((line) => noteIdle(line, deciding))
  const told = tellGiven(service, given, content ?? [])
  const named = JSON.stringify(lines)
  return {
    code: service.code, name: service.name, asOf, given: told.given, scope, incomplete, free: freeOf(total, incomplete), total, lines,
    inputs: inputsOf(lines ?? [], holding, situation, numbers), questions: questionsOf(lines ?? [], situation, deciding),
    notes: [...(content ? notesOf(holding, situation) : []), ...told.notes, ...startNotes([originOf(service.standard, scope)], asOf)],
    sources: service.sources.filter(({ code }) => named.includes(`"source":"${code}"`)), example: service.example
  }
}

/** The price of a service in a case; null: nobody has stated one. */
export const priceOf = (owner: Owner, given: Given): TotalFee | null => countFee(owner, { given, numbers: new Map() }).total

function countFee(owner: Owner, { given, numbers }: Omit<FeeAsked, 'asOf'>) {
  const { incomplete, content } = owner.standard.published.fees
  const situation = new Situation(owner, given)
  const parts = partsOf(content ?? [], numbers)
  const prices = parts.filter((part) => linesOf(part).some(isPrice))
  const lines = content && parts.flatMap((part) => linesOfPart(part, situation))
  return { situation, parts, prices, lines, total: lines && totalOf(prices, lines, situation, incomplete) }
}

/** The facts that still change the total or what stands beside it; others change only which line says that nothing is to be paid. */
function decidingAmounts(parts: readonly FeePart[], prices: readonly FeePart[], situation: Situation): ReadonlySet<string> {
  const total = outcomesOf({ lines: prices.flatMap(linesOf), outcome: (holds: (line: Fee) => boolean) => JSON.stringify(sumOf(prices, holds)) }, situation)
  const beside = parts.map((part) => outcomesOf({ lines: linesOf(part), outcome: (holds: (line: Fee) => boolean) => JSON.stringify(besideOf(part, holds)) }, situation))
  return new Set([total, ...beside].flatMap(({ decidedBy }) => decidedBy))
}

const besideOf = (part: FeePart, holds: (line: Fee) => boolean) =>
  (paidOf(part, holds) ?? []).flatMap((at) => part.lines[at] ?? []).filter(({ fee }) => !isPrice(fee)).map(({ fee, amount }) => [fee.kind, fee.name, amount.from, amount.to])

function freeOf(total: TotalFee | null, incomplete: boolean): FeeAnswer['free'] {
  if (total?.exact && total.from === 0 && !incomplete) return 'yes'
  return (total?.from ?? 0) > 0 ? 'no' : 'unknown'
}

/** Each number once, though several lines need it; also where it lies outside of what all lines cover. */
function inputsOf(lines: readonly FeeLine[], holding: readonly FeePart[], situation: Situation, numbers: Numbers): FeeAnswer['inputs'] {
  const fees = [...lines.filter(({ applies }) => applies !== 'replaced').map(({ fee }) => fee), ...uncoveredIn(holding, situation).flatMap(linesOf)]
  const needed = fees.flatMap((fee) => [...fee.counted, ...fee.formula?.inputs ?? []])
  return [...new Map(needed.map((input) => [input.name, input])).values()].map((input) => {
    const value = numbers.get(input.name) ?? null
    const ranges = rangesOf(input.name, holding, situation)
    return { ...input, value, ranges, covered: value === null ? null : ranges.length === 0 || ranges.some((range) => isWithin(value, range)) }
  })
}

function notesOf(holding: readonly FeePart[], situation: Situation): FeeNote[] {
  const fees = holding.flatMap(linesOf).filter((fee) => isPrice(fee) && situation.holds(fee) !== 'no')
  return [
    ...(fees.length === 0 ? ['none_stated' as const] : []),
    ...(fees.length > 0 && holding.every(isSurcharge) ? ['base_unknown' as const] : []),
    ...(uncoveredIn(holding, situation).length > 0 ? ['number_not_covered' as const] : [])
  ]
}
