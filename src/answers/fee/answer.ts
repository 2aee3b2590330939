import type { ServiceModel } from '../../catalogue/services/model.js'
import type { Day } from '../../kernel/day.js'
import { outcomesOf, questionsOf } from '../applicability/questions.js'
import { Situation, type Given } from '../applicability/situation.js'
import type { Fee, FeeNote, Numbers } from './amounts.js'
import type { FeeAnswer, FeeLine, TotalFee } from './model.js'
import { isOpenByNumber, isPrice, isSurcharge, linesOf, mayHold, outcomeOf, paidOf, partsOf, type FeePart } from './parts.js'
import { sumOf, totalOf } from './total.js'

/** A published service, in one language. */
export interface FeeMaterial { service: Pick<ServiceModel, 'code' | 'name' | 'cases' | 'sources' | 'example'> & { standard: Pick<ServiceModel['standard'], 'published'> } }
export interface FeeAsked { asOf: Day; given: Given; numbers: Numbers }

/** What a service costs this person: every line, the total of what is the price, and what is still to be asked. */
export function answerFee({ service }: FeeMaterial, { asOf, given, numbers }: FeeAsked): FeeAnswer {
  const situation = new Situation(service, given)
  const { scope, incomplete, content } = service.standard.published.fees
  const parts = partsOf(content ?? [], numbers)
  const lines = content && parts.flatMap((part) => linesOfPart(part, situation))
  const prices = parts.filter((part) => linesOf(part).some(isPrice))
  const total = lines && totalOf(prices, lines, situation, incomplete)
  const named = JSON.stringify(lines)
  return {
    code: service.code, name: service.name, asOf, given: [...given].map(([name, value]) => ({ name, value })), scope, incomplete, free: freeOf(total, incomplete), total, lines,
    inputs: inputsOf(lines ?? [], numbers), questions: questionsOf(lines ?? [], situation, decidingAmounts(parts, situation)),
    notes: content ? notesOf(prices, situation) : [], sources: service.sources.filter(({ code }) => named.includes(`"source":"${code}"`)), example: service.example
  }
}

/** The facts that still change the total or what stands beside it; others change only which line says that nothing is to be paid. */
function decidingAmounts(parts: readonly FeePart[], situation: Situation): Set<string> {
  const prices = parts.filter((part) => linesOf(part).some(isPrice))
  const total = outcomesOf({ lines: prices.flatMap(linesOf), outcome: (holds: (line: Fee) => boolean) => JSON.stringify(sumOf(prices, holds)) }, situation)
  const beside = parts.map((part) => outcomesOf({ lines: linesOf(part), outcome: (holds: (line: Fee) => boolean) => JSON.stringify(besideOf(part, holds)) }, situation))
  return new Set([total, ...beside].flatMap(({ decidedBy }) => decidedBy))
}

const besideOf = (part: FeePart, holds: (line: Fee) => boolean) =>
  (paidOf(part, holds) ?? []).flatMap((at) => part.lines[at] ?? []).filter(({ fee }) => !isPrice(fee)).map(({ fee, amount }) => [fee.kind, fee.name, amount.from, amount.to])

function linesOfPart(part: FeePart, situation: Situation): FeeLine[] {
  return part.lines.flatMap(({ fee, amount }, at) => {
    if (situation.holds(fee) === 'no' || amount.inRange === 'no') return []
    const { outcomes, decidedBy } = outcomesOf({ lines: linesOf(part), outcome: (holds: (line: Fee) => boolean) => outcomeOf(part, at, holds) }, situation)
    const { needs, from, to, notes } = amount
    return [{ fee, part: isPrice(fee) ? 'price' as const : 'beside' as const, applies: appliesOf(outcomes, isOpenByNumber(part)), decidedBy, needs, from, to, notes }]
  })
}

function appliesOf(outcomes: ReadonlySet<string> | undefined, openByNumber: boolean): FeeLine['applies'] {
  if (outcomes?.size !== 1 || outcomes.has('open')) return 'open'
  if (outcomes.has('not')) return 'replaced'
  return openByNumber ? 'open' : 'yes'
}

function freeOf(total: TotalFee | null, incomplete: boolean): FeeAnswer['free'] {
  if (total?.exact && total.from === 0 && !incomplete) return 'yes'
  return (total?.from ?? 0) > 0 ? 'no' : 'unknown'
}

/** Each number once, though several lines need it. */
function inputsOf(lines: readonly FeeLine[], numbers: Numbers): FeeAnswer['inputs'] {
  const needed = lines.filter(({ applies }) => applies !== 'replaced').flatMap(({ fee }) => [...fee.counted, ...fee.formula?.inputs ?? []])
  return [...new Map(needed.map((input) => [input.name, input])).values()].map((input) => ({ ...input, value: numbers.get(input.name) ?? null }))
}

function notesOf(prices: readonly FeePart[], situation: Situation): FeeNote[] {
  const holding = prices.filter((part) => mayHold(part, situation))
  const fees = holding.flatMap(linesOf).filter((fee) => isPrice(fee) && situation.holds(fee) !== 'no')
  const uncovered = holding.some((part) => paidOf(part, (fee) => situation.holds(fee) !== 'no') === undefined)
  return [
    ...(fees.length === 0 ? ['none_stated' as const] : []),
    ...(fees.length > 0 && holding.every(isSurcharge) ? ['base_unknown' as const] : []),
    ...(uncovered && holding.every((part) => part.lines.every(({ amount }) => amount.inRange === 'no')) ? ['number_not_covered' as const] : [])
  ]
}
