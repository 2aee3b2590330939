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

/** A member of a wrong record may be called anything, also `constructor`. */
const targetOf = (noun: ImportedNoun | 'dataset', member: string): Target | undefined =>
  [BY_NOUN[noun] ?? {}, BY_MEMBER].find((targets) => Object.hasOwn(targets, member))?.[member]

/** Every code in the record (or manifest of a data set) that must be the code of some other record. */
export function* referencesOf(noun: ImportedNoun | 'dataset', value: unknown, path: Path = []): Generator<Reference> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* referencesOf(noun, item, [...path, at])
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, held] of Object.entries(value)) {
      const target = targetOf(noun, member)
      if (target) yield* codesIn(held, target, [...path, member])
      if (typeof held === 'object') yield* referencesOf(noun, held, [...path, member])
    }
  }
}

function* codesIn(held: unknown, target: Target, path: Path): Generator<Reference> {
  if (typeof held === 'string') yield { path, target, code: held }
  if (Array.isArray(held)) for (const [at, code] of held.entries()) if (typeof code === 'string') yield { path: [...path, at], target, code }
}
