import { Kept } from '../../kernel/kept.js'
import type { LocalizedText } from '../../kernel/text.js'
import { fold, wordsOf } from './fold.js'
import { Lexicon, type Entry, type Term, type Understood } from './lexicon.js'

/** A reference service as the search sees it. */
export interface Concept {
  code: string
  name: LocalizedText
  aliases: readonly string[]
  formerNames: readonly string[]
  /** What is said of it beside its names: cases, products, description. */
  keywords: readonly string[]
  discontinued: boolean
  successor: string | null
  /** Local services beneath it: the only thing that is told anew, by `recount`. */
  services: number
}

export type FormKind = 'name' | 'alias' | 'old_name' | 'translation' | 'everyday'

/**
 * One name of a concept, with the terms that it is made of. `of` is the discontinued concept whose name it was; `place`:
 * where it stands among those that an editor names for these words; null: it is a name of its own.
 */
export interface Form { text: string; kind: FormKind; terms: readonly string[]; of: string | null; place: number | null }

/** Why a concept is a hit: which of its names, and how the words typed came to it. */
export interface Reason { kind: FormKind | 'misspelling' | 'keyword'; words: string; of: string | null }

export interface Ranked { code: string; /** 0 to 1. */ score: number; /** Whether it may be shown as an answer, or only be offered. */ confident: boolean; reason: Reason }

/** What does not depend on the question is worked out once: `typed` as it would be typed, `weight` of all its terms, and the one that tells most. */
interface Weighed extends Form { typed: string; weight: number; telling: string | undefined }

/** `tells`: terms that are a name, or part of one. */
interface Indexed { concept: Concept; forms: Weighed[]; bag: ReadonlyMap<string, number>; wants: ReadonlySet<string>; tells: ReadonlySet<string> }

/** How much a term counts by where it stands. */
const IN_NAME = 1
const IN_KEYWORDS = 0.4
/** Verbs tell variants apart, and say little alone. */
const VERB = 0.45
/** So do words that only come along in what people say: "in the street". */
const CONTEXT = 0.5
/** Against a name that nobody could know. */
const UNKNOWN = 0.5
const OUTSIDE = 1.2
const NUMBER = 0.1
/** From here on a hit is an answer. */
const CONFIDENT = 0.5
/** The same where the word that tells most of a name was not typed. */
const SURE = 0.62
/** Below that it is not even a guess. */
const LEAST = 0.22
const GUESSES = 5
/** Some 5 kB each. */
const MOST_RANKED = 300

/** The concepts of the catalogue with all that they are called: a few hundred, searched in memory, and made anew when a revision touches them. */
export class Concepts {
  readonly lexicon: Lexicon
  readonly #indexed: Indexed[]
  readonly #byTerm = new Map<string, Indexed[]>()
  readonly #weights = new Map<string, number>()
  readonly #telling = new Set<string>()
  #mostServices = 1
  #ranked = new Kept<string, readonly Ranked[]>(MOST_RANKED)
  readonly #forms: { form: Form; folded: string; concept: Concept }[]

  constructor(concepts: readonly Concept[], entries: readonly Entry[], places: Iterable<string> = []) {
    const pointing = entries.filter(({ referenceServices }) => referenceServices)
    const names = concepts.flatMap((concept) => [...Object.values(concept.name), ...concept.aliases, ...concept.formerNames])
    this.lexicon = new Lexicon(entries, names, places)
    this.#noteMost(concepts)
    const successors = new Map<string, Concept[]>()
    for (const one of concepts) if (one.discontinued && one.successor) successors.set(one.successor, [...successors.get(one.successor) ?? [], one])
    this.#indexed = concepts.map((concept) => this.#index(concept, pointing, successors.get(concept.code) ?? []))
    for (const one of this.#indexed) for (const term of one.bag.keys()) this.#byTerm.set(term, [...this.#byTerm.get(term) ?? [], one])
    for (const [term, holders] of this.#byTerm) {
      const often = holders.reduce((sum, { bag }) => sum + (bag.get(term) as number), 0)
      const tells = holders.some(({ tells }) => tells.has(term))
      if (tells) this.#telling.add(term)
      this.#weights.set(term, Math.log(1 + concepts.length / often) * (this.lexicon.isVerb(term) ? VERB : tells ? 1 : CONTEXT))
    }
    for (const { forms } of this.#indexed) for (const form of forms) this.#weigh(form)
    this.#forms = this.#indexed.flatMap(({ concept, forms }) => forms.map((form) => ({ form, folded: ` ${form.typed}`, concept })))
  }

  /** Services come and go far more often than what anything is called. */
  recount(services: ReadonlyMap<string, number>): void {
    for (const { concept } of this.#indexed) concept.services = services.get(concept.code) ?? 0
    this.#noteMost(this.#indexed.map(({ concept }) => concept))
    this.#ranked = new Kept(MOST_RANKED)
  }

  #noteMost(concepts: readonly Concept[]): void {
    this.#mostServices = Math.max(1, ...concepts.map(({ services }) => services))
  }

  get size(): number { return this.#indexed.length }
  hasTerm(term: string): boolean { return this.#byTerm.has(term) }

  #index(concept: Concept, pointing: readonly Entry[], gone: readonly Concept[]): Indexed {
    const forms: Weighed[] = []
    const add = (text: string, kind: FormKind, of: string | null = null, place: number | null = null) => void forms.push({ text, kind, terms: [...new Set(this.lexicon.termsOf(text))], of, place, typed: wordsOf(text).join(' '), weight: 0, telling: undefined })
    const former = new Set(concept.formerNames.map(fold))
    const names = Object.entries(concept.name)
    for (const [language, text] of names) add(text, language === 'id' ? 'name' : 'translation')
    for (const [language, text] of names) for (const part of partsOf(text)) add(part, language === 'id' ? 'name' : 'translation')
    for (const text of concept.formerNames) add(text, 'old_name', goneBy(gone, text))
    for (const text of concept.aliases) if (!former.has(fold(text))) add(text, 'alias', goneBy(gone, text))
    for (const one of gone) for (const text of [one.name.id, ...partsOf(one.name.id), ...one.aliases]) if (!former.has(fold(text))) add(text, 'old_name', one.code)
    for (const { kind, words, referenceServices } of pointing) {
      const place = referenceServices?.indexOf(concept.code) ?? -1
      if (place !== -1) for (const text of words) add(text, kind === 'old_name' || kind === 'translation' ? kind : 'everyday', goneBy(gone, text), place)
    }
    const bag = new Map<string, number>()
    for (const text of concept.keywords) for (const term of this.lexicon.termsOf(text)) bag.set(term, IN_KEYWORDS)
    for (const { terms } of forms) for (const term of terms) bag.set(term, IN_NAME)
    const wants = new Set(this.lexicon.termsOf(concept.name.id).filter((term) => this.lexicon.isVariant(term)))
    const tells = new Set(forms.filter(({ place, terms }) => place === null || terms.length === 1).flatMap(({ terms }) => terms))
    return { concept, forms, bag, wants, tells }
  }

  #weigh(form: Weighed): void {
    form.weight = sum(form.terms.map((term) => this.#weightOf(term)))
    form.telling = heaviest(form.terms, (one) => this.#weightOf(one))
  }

  /** Where a word stands in no name, all names together know it as little as the rarest. */
  #weightOf(term: string): number {
    const known = this.#weights.get(term)
    if (known !== undefined) return known
    const rarest = Math.log(1 + this.#indexed.length)
    if (/^\p{N}+$/u.test(term)) return rarest * NUMBER
    if (this.lexicon.isVerb(term)) return rarest * UNKNOWN * VERB
    return rarest * (this.lexicon.isOutside(term) ? OUTSIDE : UNKNOWN)
  }

  /** Concepts that the text may mean, the likeliest first. The same is asked about many regions. */
  rank(understood: Pick<Understood, 'terms' | 'words'>): readonly Ranked[] {
    const key = JSON.stringify([understood.words, understood.terms.map(({ term, by, quality }) => [term, by, quality])])
    const known = this.#ranked.get(key)
    if (known) return known
    const ranked = this.#rank(understood)
    this.#ranked.set(key, ranked)
    return ranked
  }

  #rank({ terms, words }: Pick<Understood, 'terms' | 'words'>): Ranked[] {
    const asked = uniqueBy(terms)
    if (asked.length === 0) return []
    const weights = asked.map(({ term }) => this.#weightOf(term))
    const all = sum(weights)
    const candidates = new Set(asked.flatMap(({ term }) => this.#byTerm.get(term) ?? []))
    const intents = new Set(asked.filter(({ term }) => this.lexicon.isVerb(term)).map(({ term }) => term))
    const ranked = [...candidates].map((one) => this.#score(one, { asked, weights, all, intents, typed: words.join(' ') }))
    return ranked.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
  }

  /** What to offer where nothing is an answer. */
  guesses(ranked: readonly Ranked[]): readonly Ranked[] {
    return ranked.slice(0, GUESSES)
  }

  #score({ concept, forms, bag, wants }: Indexed, { asked, weights, all, intents, typed }: Asked): Ranked {
    const covered = sum(asked.map(({ term, quality }, at) => (bag.get(term) ?? 0) * quality * (weights[at] as number))) / all
    const { form, match } = this.#bestForm(forms, { asked, weights, all, typed })
    const common = 0.03 * Math.log(1 + concept.services) / Math.log(1 + this.#mostServices)
    const unasked = [...wants].some((want) => !intents.has(want)) ? 0.05 : 0
    const gone = concept.discontinued && concept.successor ? 0.1 : 0
    const score = Math.max(0, Math.min(1, (0.5 * covered + 0.5 * match) * 0.97 + common - unasked - gone))
    const misspelt = asked.some(({ term, by }) => by === 'misspelling' && bag.has(term))
    const anchored = form !== undefined && asked.some(({ term }) => term === form.telling)
    const reason = form ? { kind: misspelt ? 'misspelling' as const : kindOf(form, asked), words: form.text, of: form.of } : { kind: 'keyword' as const, words: '', of: null }
    const tells = asked.some(({ term }) => bag.has(term) && this.#telling.has(term))
    const isNamed = () => forms.some((form) => isName(form) && form.terms.every((one) => asked.some(({ term }) => term === one)))
    const confident = covered >= CONFIDENT && score >= (anchored ? CONFIDENT : SURE) && tells && (!asked.some(({ term }) => this.#isStrange(term, bag)) || isNamed())
    return { code: concept.code, score, confident, reason }
  }

  /** Whether the term speaks of something else: then the rest must say a whole name. */
  #isStrange(term: string, bag: Indexed['bag']): boolean {
    if (this.lexicon.isOutside(term)) return true
    return !bag.has(term) && !/^\p{N}+$/u.test(term) && (!this.lexicon.isVerb(term) || this.lexicon.isVariant(term))
  }

  /** The name that says most of what was asked, and asks least besides. */
  #bestForm(forms: readonly Weighed[], { asked, weights, all, typed }: Omit<Asked, 'intents'>): { form: Weighed | undefined; match: number } {
    let best: { form: Weighed | undefined; match: number } = { form: undefined, match: 0 }
    for (const form of forms) {
      let said = 0
      for (let at = 0; at < asked.length; at++) { // the innermost of all loops: an iterator would take most of its time
        const { term, quality } = asked[at] as Term
        if (form.terms.includes(term)) said += quality * (weights[at] as number)
      }
      if (said === 0) continue
      const exact = form.typed === typed
      const same = form.terms.length === asked.length && said === all
      const match = (exact ? 0.99 : same ? 0.98 : Math.min(0.95, (said / all) * (0.4 + 0.6 * Math.min(1, said / form.weight)))) + (form.place === 0 ? 0.01 : 0)
      if (match > best.match || (match === best.match && best.form && ORDER[form.kind] < ORDER[best.form.kind])) best = { form, match }
    }
    return best
  }

  /** Names that go on where the text ends: first those that begin with it, then those in which a later word does. */
  *goingOn(text: string): Generator<{ code: string; form: Form; services: number; begins: boolean }> {
    const folded = wordsOf(text).join(' ')
    if (folded === '') return
    for (const { form, folded: name, concept: { code, services } } of this.#forms) {
      const at = name.indexOf(` ${folded}`)
      if (at !== -1) yield { code, form, services, begins: at === 0 }
    }
  }
}

interface Asked { asked: readonly Term[]; weights: readonly number[]; all: number; intents: ReadonlySet<string>; typed: string }

const ORDER: Record<FormKind, number> = { name: 0, alias: 1, old_name: 2, translation: 3, everyday: 4 }

/** What people say in one word, "baby" or "bank", may be about anything. */
const isName = ({ kind, terms }: Form): boolean => kind !== 'everyday' || terms.length > 1

/** A name that is reached through other words is a hit by those. */
function kindOf(form: Form, asked: readonly Term[]): FormKind {
  if (form.kind === 'old_name' || form.kind === 'translation') return form.kind
  return asked.some(({ by, term }) => by === 'translation' && form.terms.includes(term)) ? 'translation' : form.kind
}

const goneBy = (gone: readonly Concept[], text: string): string | null =>
  gone.find((one) => [one.name.id, ...partsOf(one.name.id), ...one.aliases].some((name) => fold(name) === fold(text)))?.code ?? null

/** `Izin gangguan (HO)` is `Izin gangguan` and `HO`. A plain word in brackets, as in `Driving licence A (car)`, is no name. */
function partsOf(name: string): string[] {
  const inner = [...name.matchAll(/\(([^)]+)\)/g)].map(([, words]) => words as string)
  const outer = name.replace(/\s*\([^)]*\)/g, '').trim()
  return inner.length > 0 ? [outer, ...inner.filter((part) => /\p{Lu}|\s/u.test(part))] : []
}

function uniqueBy(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>()
  for (const one of terms) if ((best.get(one.term)?.quality ?? 0) < one.quality) best.set(one.term, one)
  return [...best.values()]
}

const heaviest = (terms: readonly string[], weightOf: (term: string) => number): string | undefined =>
  terms.reduce<string | undefined>((best, one) => (best === undefined || weightOf(one) > weightOf(best) ? one : best), undefined)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
