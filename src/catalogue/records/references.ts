import type { Path } from './path.js'
import type { ImportedNoun } from './nouns.js'

export type Target = ImportedNoun | 'site'
export interface Reference { path: Path; target: Target; code: string }

/** Which member of a record names which other record. */
const BY_MEMBER: Record<string, Target> = {
  source: 'source', instrument: 'legal_instrument', decree: 'legal_instrument', amends: 'legal_instrument', repealedBy: 'legal_instrument',
  document: 'document', broader: 'document', agency: 'agency', operator: 'agency', region: 'region', jurisdiction: 'region',
  referenceService: 'reference_service', referenceServices: 'reference_service', supersedes: 'calendar'
}
const BY_NOUN: Partial<Record<ImportedNoun | 'dataset', Record<string, Target>>> = {
  region: { parent: 'region', successor: 'region' },
  agency: { parent: 'agency', successor: 'agency' },
  reference_service: { successor: 'reference_service' },
  service: { site: 'site' }
}

const TARGETS: ReadonlySet<string> = new Set([BY_MEMBER, ...Object.values(BY_NOUN)].flatMap((targets) => Object.values(targets)))

/** Whether records of other nouns, or others of the same, can name records of this one. */
export const isNamedByOthers = (noun: string): boolean => TARGETS.has(noun)

/** A map, since a member of a wrong record may be called anything, also `constructor`. */
const ALWAYS = new Map(Object.entries(BY_MEMBER))
const OF_NOUN = new Map(Object.entries(BY_NOUN).map(([noun, own]) => [noun, new Map([...ALWAYS, ...Object.entries(own)])]))

/** The path is good only within the call: it goes on to the next place. */
type Visit = (target: Target, code: string, path: Path) => void

/** Visits every code in the record (or manifest of a data set) that must be the code of some other record. */
export function visitReferences(noun: ImportedNoun | 'dataset', value: unknown, visit: Visit): void {
  within(value, OF_NOUN.get(noun) ?? ALWAYS, [], visit)
}

/** Every such code, with its place. */
export function referencesOf(noun: ImportedNoun | 'dataset', value: unknown): Reference[] {
  const found: Reference[] = []
  visitReferences(noun, value, (target, code, path) => found.push({ target, code, path: [...path] }))
  return found
}

function within(value: unknown, targets: ReadonlyMap<string, Target>, path: (string | number)[], visit: Visit): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) below(at, value[at], undefined)
  } else {
    for (const member of Object.keys(value)) below(member, (value as Record<string, unknown>)[member], targets.get(member))
  }
  function below(step: string | number, held: unknown, target: Target | undefined): void {
    if (target === undefined && typeof held !== 'object') return
    path.push(step)
    if (target) visitCodes(held, target, path, visit)
    within(held, targets, path, visit)
    path.pop()
  }
}

function visitCodes(held: unknown, target: Target, path: Path, visit: Visit): void {
  if (typeof held === 'string') visit(target, held, path)
  if (Array.isArray(held)) for (const [at, code] of held.entries()) if (typeof code === 'string') visit(target, code, [...path, at])
}
