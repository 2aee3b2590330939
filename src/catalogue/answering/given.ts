import { aliasesOf, factsOf, type Owner } from '../../answers/applicability/facts.js'
import type { Given } from '../../answers/applicability/situation.js'
import { CatalogueError } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'

/** What stood in the address: facts that every address takes, those that only the standard knows, and the names of all its other parameters. */
export interface RawFacts { named: Readonly<Record<string, string | undefined>>; others: Readonly<Record<string, string>>; parameters: readonly string[] }

/** Facts about the case, and numbers for fees. A name that the standard does not know is an unknown parameter. */
export function getGiven(owner: Owner, { named, others, parameters }: RawFacts, inputs: readonly string[] = []): { given: Given; numbers: ReadonlyMap<string, string> } {
  const known = [...new Set([...parameters, ...factsOf(owner).keys(), ...aliasesOf(owner).keys(), ...inputs])]
  const wrong = Object.keys(others).filter((name) => !known.includes(name))
  if (wrong.length > 0) {
    throw new CatalogueError('unknown_parameter', {}, wrong.slice(0, 100).map((field) => ({
      field: field.slice(0, 200), problem: 'is neither a parameter of this address nor a condition of this service', allowed: known.join(', '), nearest: nearest(field, known)
    })))
  }
  const given = [...Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])), ...Object.entries(others).filter(([name]) => !inputs.includes(name))]
  return { given: new Map(given.sort(([a], [b]) => (a < b ? -1 : 1))), numbers: new Map(Object.entries(others).filter(([name]) => inputs.includes(name))) }
}
