import type { Static } from '@sinclair/typebox'
import { aliasesOf, termsOf, conditionsIn, type Applicable, type Owner } from './facts.js'
import type { FactModel } from './model.js'
import type { Given } from './situation.js'

export interface Told { given: Static<typeof FactModel>[]; notes: 'fact_not_considered'[] }

/**
 * The facts as they were given, each with whether these lines, of which the answer is made, say anything of it. A line without cases is for all of
 * them, and one without channels for all through which one can apply: those are always spoken of.
 */
export function tellGiven(owner: Owner, given: Given, lines: readonly Applicable[]): Told {
  if (given.size === 0) return { given: [], notes: [] }
  const conditions = conditionsIn(owner.standard)
  const aliases = aliasesOf(owner)
  const spoken = new Set(lines.flatMap((line) => termsOf(line, conditions)).map(({ fact }) => fact))
  const offered = new Set<string>((owner.standard.published.procedure.content?.channels ?? []).map(({ kind }) => kind))
  const isConsidered = (name: string, value: string): boolean =>
    name === 'case' || spoken.has(aliases.get(name)?.fact ?? name) || (name === 'channel' && offered.has(value)) || (name === 'applicant' && owner.cases.some(({ applicant }) => applicant != null))
  const told = [...given].map(([name, value]) => ({ name, value, considered: isConsidered(name, value) }))
  return { given: told, notes: told.every(({ considered }) => considered) ? [] : ['fact_not_considered'] }
}
