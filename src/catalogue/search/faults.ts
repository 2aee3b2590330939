import { wordsOf } from './fold.js'
import { CircularWords, Lexicon, type Entry } from './lexicon.js'

export interface Fault { word: Entry; path: (string | number)[]; problem: string; allowed?: string }

/**
 * What is wrong with the words of the search as a whole: meanings that lead back to where they began, words that mean two things, and meanings
 * that neither a record nor another entry knows.
 */
export function faultsOf(entries: readonly Entry[], names: readonly string[]): Fault[] {
  const all = [...names, ...entries.flatMap(({ words, means }) => [...words, ...(means == null ? [] : [means])])]
  const plain = new Lexicon(entries, all, [], 'as written')
  const faults = [...clashes(entries, plain), ...empties(entries, plain)]
  try {
    return [...faults, ...unknowns(entries, names)]
  } catch (error) {
    if (!(error instanceof CircularWords)) throw error
    const word = entries.find(({ code }) => code === error.code) as Entry
    return [...faults, { word, path: ['means'], problem: `leads back to itself: ${error.circle.join(' → ')}`, allowed: 'words that do not lead back here' }]
  }
}

/** The same words, as roots, in two entries that put others in their place. */
function* clashes(entries: readonly Entry[], plain: Lexicon): Generator<Fault> {
  const known = new Map<string, Entry>()
  for (const word of entries) {
    if (word.means == null) continue
    for (const [at, text] of word.words.entries()) {
      const key = plain.termsOf(text).join(' ')
      const former = known.get(key)
      if (former && former !== word && former.means !== word.means) yield { word, path: ['words', at], problem: `"${text}" is in ${former.code} already, where it means "${former.means}"`, allowed: 'one meaning of each word' }
      known.set(key, former ?? word)
    }
  }
}

function* empties(entries: readonly Entry[], plain: Lexicon): Generator<Fault> {
  for (const word of entries) {
    if (word.kind === 'filler') continue
    for (const [at, text] of word.words.entries()) {
      const telling = plain.termsOf(text).length
      if (telling === 0) yield { word, path: ['words', at], problem: `"${text}" consists of fillers`, allowed: 'a word that tells something' }
      else if (telling === 1 && word.kind === 'outside' && wordsOf(text).length > 1) yield { word, path: ['words', at], problem: `"${text}" is a single word beside fillers`, allowed: 'words that only together are about something else' }
    }
  }
}

function* unknowns(entries: readonly Entry[], names: readonly string[]): Generator<Fault> {
  const lexicon = new Lexicon(entries, names)
  const known = new Set(names.flatMap((name) => lexicon.termsOf(name)))
  for (const { kind, words, referenceServices } of entries) if (referenceServices || kind === 'outside') for (const term of words.flatMap((one) => lexicon.termsOf(one))) known.add(term)
  for (const word of entries) {
    const unknown = word.means == null ? undefined : lexicon.termsOf(word.means).find((term) => !known.has(term))
    if (unknown !== undefined) yield { word, path: ['means'], problem: `"${unknown}" is in no name, and no other entry leads from it to a service`, allowed: 'words that names of records have' }
  }
}
