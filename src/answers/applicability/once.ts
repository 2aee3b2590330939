import type { Applicable } from './facts.js'
import { outcomesOf } from './questions.js'
import type { Situation } from './situation.js'

/** A line that may apply: which of those that say the same is shown, and the facts that decide whether one of them does. */
export interface Once<L> { shown: L; decidedBy: string[] }

/** Lines that say the same under other facts are one. Those that cannot apply are left out. */
export function onceEach<L extends Applicable>(lines: readonly L[], contentOf: (line: L) => unknown, situation: Situation): Once<L>[] {
  const byContent = new Map<string, L[]>()
  for (const line of lines) {
    const content = JSON.stringify(contentOf(line))
    byContent.set(content, [...byContent.get(content) ?? [], line])
  }
  return [...byContent.values()].flatMap((same) => {
    const shown = same.find((line) => situation.holds(line) === 'yes') ?? same.find((line) => situation.holds(line) === 'open')
    return shown ? [{ shown, decidedBy: outcomesOf({ lines: same, outcome: (holds) => String(same.some(holds)) }, situation).decidedBy }] : []
  })
}
