import { localized, type TextInput } from '../../kernel/text.js'
import type { Path } from '../records/path.js'
import { faultsOf, type Fault } from '../search/faults.js'
import type { Entry as Word } from '../search/lexicon.js'
import type { Entry } from './read.js'

/** Of other data sets. */
export interface KnownWords { entries: readonly Word[]; names: readonly string[] }

/** Records whose names the search knows. */
export const NAMED_NOUNS = ['reference_service', 'document', 'agency', 'mall'] as const

interface Named { name?: TextInput | null; aliases?: readonly string[] | null; formerNames?: readonly (string | { name: TextInput })[] | null; shortName?: string | null; otherNames?: readonly string[] | null }

/** All that a record is called. */
export function namesIn({ name, aliases, formerNames, shortName, otherNames }: Named): string[] {
  const former = (formerNames ?? []).flatMap((one) => (typeof one === 'string' ? one : Object.values(localized(one.name))))
  return [...(name == null ? [] : Object.values(localized(name))), ...aliases ?? [], ...former, ...(shortName == null ? [] : [shortName]), ...otherNames ?? []]
}

/** Gathers the words of a folder and the names that they can mean, and tells in the end what does not fit together. */
export class WordCheck {
  readonly #entries: { entry: Entry; word: Word }[] = []
  readonly #names: string[] = []

  /** An entry whose shape is right. */
  note(noun: string, entry: Entry): void {
    if (noun === 'word') this.#entries.push({ entry, word: entry.value as Word })
    else if ((NAMED_NOUNS as readonly string[]).includes(noun)) this.#names.push(...namesIn(entry.value as Named))
  }

  async breaches(known: { words(): Promise<KnownWords> }): Promise<{ entry: Entry; path: Path; problem: string; allowed?: string }[]> {
    if (this.#entries.length === 0) return []
    const others = await known.words()
    const own = this.#entries.map(({ word }) => word)
    const entries = new Map(this.#entries.map(({ entry, word }) => [word, entry]))
    return faultsOf([...others.entries, ...own], [...others.names, ...this.#names]).flatMap(({ word, ...fault }: Fault) => {
      const entry = entries.get(word)
      return entry ? [{ entry, ...fault }] : []
    })
  }
}
