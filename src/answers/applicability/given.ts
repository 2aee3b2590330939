import type { Static } from '@sinclair/typebox'
import { aliasesOf, termsOf, conditionsIn, type Applicable, type Owner } from './facts.js'
import type { FactModel } from './model.js'
import type { Given } from './situation.js'

export interface Told { given: Static<typeof FactModel>[]; notes: 'fact_not_considered'[] }

/**
 * The facts as they were given, each with whether these lines, of which the answer is made, say anything of it. A line without cases is for all of
 * them, and one without channels for all that the procedure names: cases are always spoken of, and a channel where it is named.
 */
export function tellGiven(owner: Owner, given: Given, lines: readonly Applicable[]): Told {
  if (given.size === 0) return { given: [], notes: [] }
  const conditions = conditionsIn(owner.standard)
  const aliases = aliasesOf(owner)
  const spoken = new Set(lines.flatMap((line) => termsOf(line, conditions)).map(({ fact }) => fact))
  const channels = new Set<string>([...(owner.standard.published.procedure.content?.channels ?? []).map(({ kind }) => kind), ...lines.flatMap((line) => line.channels ?? [])])
  const isConsidered = (name: string, value: string): boolean => {
    if (name === 'case') return true
    if (name === 'channel') return channels.has(value)
    const fact = aliases.get(name)?.fact ?? name
    return spoken.has(fact) || (fact === 'applicant' && owner.cases.some(({ applicant }) => applicant != null))
  }
  const told = [...given].map(([name, value]) => ({ name, value, considered: isConsidered(name, value) }))
  return { given: told, notes: told.every(({ considered }) => considered) ? [] : ['fact_not_considered'] }
}
