import { outcomesOf } from '../applicability/questions.js'
import type { Situation } from '../applicability/situation.js'
import type { Fee } from './amounts.js'
import type { FeeLine } from './model.js'
import { isOpenByNumber, isPrice, linesOf, outcomeOf, type FeePart } from './parts.js'

/** The lines of a part that are paid or may be. */
export function linesOfPart(part: FeePart, situation: Situation): FeeLine[] {
  return part.lines.flatMap(({ fee, amount }, at) => {
    if (situation.holds(fee) === 'no' || amount.inRange === 'no') return []
    const { outcomes, decidedBy } = outcomesOf({ lines: linesOf(part), outcome: (holds: (line: Fee) => boolean) => outcomeOf(part, at, holds) }, situation)
    const applies = appliesOf(outcomes, isOpenByNumber(part))
    const before = applies === 'open' ? part.lines.slice(0, at).filter((one) => one.amount.inRange === 'open' && situation.holds(one.fee) !== 'no') : []
    const needs = [...new Set([...amount.needs, ...before.flatMap((one) => one.amount.needs)])]
    const notes = [...new Set([...amount.notes, ...before.flatMap((one) => one.amount.notes.filter((note) => note === 'count_not_named'))])]
    return [{ fee, part: isPrice(fee) ? 'price' as const : 'beside' as const, applies, decidedBy, needs, from: amount.from, to: amount.to, notes }]
  })
}

/** A line that is open, and that neither a number nor one of these facts closes, of which the amounts depend, says so. */
export function noteIdle(line: FeeLine, deciding: ReadonlySet<string>): FeeLine {
  const { applies, decidedBy, needs, notes } = line
  const isIdle = applies === 'open' && needs.length === 0 && !notes.includes('count_not_named') && !decidedBy.some((fact) => deciding.has(fact))
  return isIdle ? { ...line, notes: [...notes, 'no_difference'] } : line
}

function appliesOf(outcomes: ReadonlySet<string> | undefined, openByNumber: boolean): FeeLine['applies'] {
  if (outcomes?.size !== 1 || outcomes.has('open')) return 'open'
  if (outcomes.has('not')) return 'replaced'
  return openByNumber ? 'open' : 'yes'
}
