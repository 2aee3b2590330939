import type { WordKind } from '../../vocabulary.js'
import { wordsOf } from './fold.js'
import { correctionIn, Spellable } from './spelling.js'
import { originsOf, talkedOriginsOf } from './stem.js'
import type { WordRecord } from './record.js'

export type Entry = Pick<WordRecord, 'code' | 'kind' | 'words' | 'means' | 'referenceServices' | 'usual'>

/** One thing that a text speaks of, in the catalogue's word for it. `from` and `to` are the places of the words that say it. */
export interface Term { term: string; from: number; to: number; /** How the words led here, where they are others. */ by: WordKind | 'misspelling' | null; /** 1, or less where it is guessed. */ quality: number }

/** Words of a text that belong together, and the ways in which a name may say the same. */
export interface Segment { from: number; to: number; ways: readonly (readonly string[])[]; isVerb: boolean }

/** Ways of saying the same that are looked for. */
const MOST_WAYS = 12

/** What a text says. `corrected` are its words as they are understood, where some were misspelt. */
export interface Understood { words: string[]; terms: Term[]; corrected: string[] | null }

/** Words in a phrase at most. */
const LONGEST_PHRASE = 6

interface Rewriting { kind: WordKind; terms: string[] }

/** A circle of meanings: the words of the entries that lead into each other. */
export class CircularWords extends Error {
  constructor(readonly code: string, readonly circle: readonly string[]) { super(`${circle.join(' → ')} is a circle`) }
}

/**
 * The words of the search as data: made of the entries that an editor wrote, and of the names that records have. The same text becomes the same
 * terms, whether it stands in the catalogue or is typed.
 */
export class Lexicon {
  readonly #fillers = new Set<string>()
  readonly #outside = new Set<string>()
  readonly #general = new Set<string>()
  readonly #variants = new Set<string>()
  readonly #usual = new Set<string>()
  readonly #roots = new Set<string>()
  /** Words of which an editor says what they mean: that is not looked for in their parts. */
  readonly #told = new Set<string>()
  readonly #rewritings = new Map<string, Rewriting>()
  readonly #stems = new Map<string, string>()
  readonly #byWord = new Map<string, readonly string[]>()
  readonly #waysBy = new Map<string, string[][]>()
  readonly spellable = new Spellable()

  /**
   * `names`: of the concepts; `places`: names that may be typed beside, such as those of regions, which are never taken for slips;
   * `as written`: words stay what they are.
   */
  constructor(entries: readonly Entry[], names: Iterable<string>, places: Iterable<string> = [], form: 'meant' | 'as written' = 'meant') {
    for (const { kind, words } of entries) if (kind === 'filler') for (const word of words.flatMap(wordsOf)) this.#fillers.add(word)
    for (const { kind, words } of entries) if (kind === 'outside') for (const word of words) if (wordsOf(word).length === 1) this.#outside.add(wordsOf(word)[0] as string)
    this.#learn(entries, names, places)
    if (form === 'meant') this.#compile(entries)
    if (form === 'meant') for (const { kind, words } of entries) if (kind === 'outside') for (const word of words.map(wordsOf)) if (word.length > 1) this.#keepOutside(this.#keyOf(word))
    for (const { kind, words } of entries) if (kind === 'general') for (const term of words.flatMap((word) => this.termsOf(word))) this.#general.add(term)
    for (const { kind, means, usual } of entries) {
      if (kind !== 'verb' || means == null) continue
      for (const term of this.termsOf(means)) (usual ? this.#usual : this.#variants).add(term)
    }
  }

  /** Whether the term tells variants of a service apart. */
  isVariant(term: string): boolean { return this.#variants.has(term) }
  isVerb(term: string): boolean { return this.#variants.has(term) || this.#usual.has(term) }
  isOutside(word: string): boolean { return this.#outside.has(word) }
  /** Whether the term is a sort of thing, of which the words beside it tell which. */
  isGeneral(term: string): boolean { return this.#general.has(term) }
  isFiller(word: string): boolean { return this.#fillers.has(word) }
  knows(word: string): boolean { return this.#roots.has(word) || this.#roots.has(this.#stemOf(word)) }

  /** The terms of a text that is written right, such as a name. */
  termsOf(text: string): string[] {
    return this.#rewritten(this.#tell(wordsOf(text))).map(({ term }) => term)
  }

  /** The terms of a single word: remembered, since names have few words. */
  termsOfWord(word: string): readonly string[] {
    const known = this.#byWord.get(word)
    if (known) return known
    const terms = this.termsOf(word)
    if (this.#byWord.size < MOST_STEMS) this.#byWord.set(word, terms)
    return terms
  }

  /** The terms of what somebody typed, with slips put right. */
  understand(text: string): Understood {
    const words = wordsOf(text)
    const corrections = words.map((word) => (this.knows(word) || this.#fillers.has(word) ? undefined : correctionIn(this.spellable, word)))
    const told = this.#tell(words, corrections)
    const terms = this.#rewritten(told)
    const corrected = corrections.some(Boolean) ? words.flatMap((word, at) => corrections[at]?.words ?? [word]) : null
    return { words, terms, corrected }
  }

  /** The parts of a text, each in the ways in which a name may say it: as it was typed, in the word of the catalogue, in other words for that. */
  segmentsOf({ words, terms, corrected }: Understood): Segment[] {
    const written = corrected ?? words
    const parts = new Map<number, Term[]>()
    for (const term of terms) parts.set(term.from, [...parts.get(term.from) ?? [], term])
    return [...parts.values()].map((part) => {
      const { from, to } = part[0] as Term
      const typed = written.length === words.length ? written.slice(from, to + 1) : words.slice(from, to + 1)
      const meant = part.map(({ term }) => term)
      const others = meant.length === 1 ? this.#waysBy.get(meant[0] as string) ?? [] : []
      const ways = new Map([typed, meant.flatMap((term) => term.split(' ')), ...others].map((way) => way.filter((word) => !this.#fillers.has(word))).filter((way) => way.length > 0).map((way) => [way.join(' '), way]))
      return { from, to, ways: [...ways.values()].slice(0, MOST_WAYS), isVerb: meant.every((term) => this.isVerb(term)) }
    })
  }

  #learn(entries: readonly Entry[], names: Iterable<string>, places: Iterable<string>): void {
    for (const name of names) for (const word of wordsOf(name)) this.#add(word, 3)
    for (const { kind, words, means } of entries) {
      if (kind === 'filler') { for (const word of words.flatMap(wordsOf)) this.spellable.add(word, 1) }
      else for (const text of [...words, ...(means == null ? [] : [means])]) {
        const parts = wordsOf(text)
        for (const word of parts) this.#add(word, kind === 'outside' ? 1 : 2)
        if (parts.length === 1 && (means != null || kind === 'outside')) this.#told.add(parts[0] as string)
      }
    }
    for (const place of places) for (const word of wordsOf(place)) this.#add(word, 1)
  }

  #add(word: string, commonness: number): void {
    this.#roots.add(word)
    this.spellable.add(word, commonness)
  }

  /** Meanings are followed to their end once, so that a text is gone through once. */
  #compile(entries: readonly Entry[]): void {
    const meant = new Map<string, { entry: Entry; means: string; words: string[] }>()
    for (const entry of entries) {
      if (entry.means == null) continue
      for (const words of entry.words.map(wordsOf)) meant.set(this.#keyOf(words), { entry, means: entry.means, words })
    }
    const resolve = (key: string, way: readonly string[]): string[] => {
      const known = this.#rewritings.get(key)
      if (known) return known.terms
      const { entry, means } = meant.get(key) as { entry: Entry; means: string }
      if (way.includes(key)) throw new CircularWords(entry.code, [...way.slice(way.indexOf(key)), key])
      const terms = this.#segments(this.#tell(wordsOf(means)).map(({ stem }) => stem), (phrase) => meant.has(phrase) && phrase !== key)
        .flatMap((phrase) => (meant.has(phrase) && phrase !== key ? resolve(phrase, [...way, key]) : [phrase]))
      this.#rewritings.set(key, { kind: entry.kind, terms })
      return terms
    }
    for (const [key, { entry, words }] of meant) {
      const terms = resolve(key, [])
      if (terms.length === 1 && entry.kind !== 'verb') this.#waysBy.set(terms[0] as string, [...this.#waysBy.get(terms[0] as string) ?? [], words])
    }
  }

  /** Words that only together are about what no service gives. */
  #keepOutside(key: string): void {
    this.#outside.add(key)
    if (!this.#rewritings.has(key)) this.#rewritings.set(key, { kind: 'outside', terms: [key] })
  }

  #segments(stems: readonly string[], isPhrase: (phrase: string) => boolean): string[] {
    const parts: string[] = []
    for (let at = 0; at < stems.length;) {
      const length = phraseAt(stems, at, isPhrase)
      parts.push(stems.slice(at, at + length).join(' '))
      at += length
    }
    return parts
  }

  #keyOf(words: readonly string[]): string {
    return this.#tell(words).map(({ stem }) => stem).join(' ')
  }

  /** The words that tell something, as roots. */
  #tell(words: readonly string[], corrections: readonly ({ words: readonly string[]; quality: number } | undefined)[] = []): Told[] {
    return words.flatMap((word, at) => {
      const correction = corrections[at]
      return (correction?.words ?? [word]).filter((one) => !this.#fillers.has(one)).map((one) => ({ stem: this.#stemOf(one), at, quality: correction?.quality ?? 1 }))
    })
  }

  /** The root of a word, as far as it is one that the catalogue knows. */
  #stemOf(word: string): string {
    const known = this.#stems.get(word)
    if (known !== undefined) return known
    const stem = this.#told.has(word) ? word : this.#rootOf(word)
    if (this.#stems.size < MOST_STEMS) this.#stems.set(word, stem)
    return stem
  }

  #rootOf(word: string): string {
    const isRoot = (one: string) => this.#roots.has(one) && !this.#fillers.has(one)
    for (const origin of originsOf(word)) if (isRoot(origin)) return this.#stemOf(origin)
    if (!this.#roots.has(word)) for (const origin of talkedOriginsOf(word)) if (isRoot(origin)) return this.#stemOf(origin)
    return word
  }

  /** The one word that stands for this one: a phrase is the same in other spellings of its words. */
  #plainOf(stem: string): string {
    const terms = this.#rewritings.get(stem)?.terms
    return terms?.length === 1 ? terms[0] as string : stem
  }

  #rewritten(told: readonly Told[]): Term[] {
    const stems = told.map(({ stem }) => stem)
    const plain = stems.map((stem) => this.#plainOf(stem))
    const isPhrase = (phrase: string) => this.#rewritings.has(phrase)
    const terms: Term[] = []
    for (let at = 0; at < told.length;) {
      const [asWritten, asMeant] = [phraseAt(stems, at, isPhrase), phraseAt(plain, at, isPhrase)]
      const length = Math.max(asWritten, asMeant)
      const part = told.slice(at, at + length)
      const rewriting = this.#rewritings.get((asWritten === length ? stems : plain).slice(at, at + length).join(' '))
      const quality = Math.min(...part.map((one) => one.quality))
      const [from, to] = [(part[0] as Told).at, (part[part.length - 1] as Told).at]
      const by = quality < 1 ? 'misspelling' as const : rewriting?.kind ?? null
      for (const term of rewriting?.terms ?? [stems[at] as string]) terms.push({ term, from, to, by, quality })
      at += length
    }
    return terms
  }
}

interface Told { stem: string; at: number; quality: number }

/** What people type is not bounded; what is remembered of it is. */
const MOST_STEMS = 20_000

/** Words of the longest phrase that begins here; one where there is none. */
function phraseAt(stems: readonly string[], at: number, isPhrase: (phrase: string) => boolean): number {
  for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 1; length--) if (isPhrase(stems.slice(at, at + length).join(' '))) return length
  return 1
}
