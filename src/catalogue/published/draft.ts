import type { Stretch } from '../../kernel/day.js'
import type { LocalizedText } from '../../kernel/text.js'
import type { Noun, Visibility } from '../../vocabulary.js'

/** Nouns that have a public list and detail. */
export const PUBLISHED_NOUNS = [
  'region', 'mall', 'agency', 'service', 'reference_service', 'offering', 'document', 'legal_instrument', 'calendar'
] as const satisfies readonly Noun[]
export type PublishedNoun = (typeof PUBLISHED_NOUNS)[number]

/** One stretch of days of one record, as its noun builds it; the writer adds revision and time. */
export interface Draft {
  stretch: Stretch
  visibility: Visibility
  name: LocalizedText
  /** Further words that the filter by name finds. */
  otherNames: readonly string[]
  /** Code of the reference service that it is, or is a form of. */
  concept?: string | null
  /** Names that the search knows it by beside those of its concept; left out: all that it has. */
  ownNames?: readonly string[]
  /** `mall:mpp-kudus`: what lists filter on. */
  facets: Iterable<string>
  /** `document:kk`: what the document shows. */
  refs: ReadonlySet<string>
  feeMin?: number | null
  timeMin?: number | null
  points?: readonly { latitude: number; longitude: number }[]
  /** What the document begins with, and its entry in lists too. */
  base: object
  document: object
  item: object
}

/** What lists need to be asked for, beside being asked for examples. */
export type ListState = 'listed' | 'inferred' | 'out_of_force'
const INVENTED = { listed: 'example', inferred: 'example_inferred', out_of_force: 'example_out_of_force' } as const satisfies Record<ListState, Visibility>

export const visibilityOf = (state: ListState, example: boolean): Visibility => (example ? INVENTED[state] : state)

export const everyLanguageOf = (text: LocalizedText): string[] => Object.values(text)

export function* facet(kind: string, values: Iterable<string | null | undefined> | string | null | undefined): Generator<string> {
  if (typeof values === 'string') yield `${kind}:${values}`
  else for (const value of values ?? []) if (value != null) yield `${kind}:${value}`
}
