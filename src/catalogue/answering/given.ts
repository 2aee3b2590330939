import { aliasesOf, factsOf, type Owner } from '../../answers/applicability/facts.js'
import type { Given } from '../../answers/applicability/situation.js'
import { CatalogueError, invalidParameter } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import { FORMS } from '../published/collection.js'

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

/** Of a parameter that names a region. */
export function checkRegion(given: string | undefined): void {
  if (given !== undefined && !FORMS.region.pattern.test(given)) throw invalidParameter('region', `"${given}" can be no region`, FORMS.region.says)
}

/** Most documents that anybody lists. */
const MOST_HELD = 100

/** Codes of what a person has, each once. */
export function distinctCodes(parameter: string, given: readonly string[]): string[] {
  const codes = [...new Set(given.map((code) => code.trim()))]
  if (codes.includes('')) throw invalidParameter(parameter, 'has an empty value', 'codes with commas between')
  if (codes.length > MOST_HELD) throw invalidParameter(parameter, `has ${codes.length} values`, `at most ${MOST_HELD}`)
  return codes.sort()
}

/** The answer of each; null for one of several that does not know such a case or condition. Asked about one alone, what is wrong is thrown. */
export function answerEach<T, A>(ones: readonly T[], { alone }: { alone: boolean }, answer: (one: T, at: number) => A): (A | null)[] {
  return ones.map((one, at) => {
    try {
      return answer(one, at)
    } catch (error) {
      return refusedOf(error, alone)
    }
  })
}

function refusedOf(error: unknown, alone: boolean): null {
  if (!alone && error instanceof CatalogueError && UNFITTING.has(error.code)) return null
  throw error
}

const UNFITTING: ReadonlySet<string> = new Set(['invalid_parameter', 'unknown_parameter'])
