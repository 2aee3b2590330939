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
 * One name of a concept, with the terms that it is made of. `of` is the discontinued concept whose name it was; `place`: where the concept stands among
 * those that an editor names for these words; null: it is a name of its own; `after`: how many words stand before it in what the editor wrote.
 */
export interface Form { text: string; kind: FormKind; terms: readonly string[]; of: string | null; place: number | null; after: number }

/** Why a concept is a hit: which of its names, and how the words typed came to it. */
export interface Reason { kind: FormKind | 'misspelling' | 'keyword'; words: string; of: string | null }

export interface Ranked { code: string; /** 0 to 1. */ score: number; /** Whether it may be shown as an answer, or only be offered. */ confident: boolean; reason: Reason }

/** What does not depend on the question is worked out once: `typed` as it would be typed, `weight` of all its terms, the one that tells most, and the verbs that tell it from others. */
interface Weighed extends Form { typed: string; weight: number; telling: string | undefined; variants: readonly string[] }

/** `tells`: terms that are a name, or part of one. */
interface Indexed { concept: Concept; forms: Weighed[]; bag: ReadonlyMap<string, number>; wants: readonly string[]; tells: ReadonlySet<string> }

/** How much a term counts by where it stands: in a name; in what else is said of a service, as do sorts of things, "letter", in what people say for it. */
const IN_NAME = 1
const IN_KEYWORDS = 0.4
/** Verbs tell variants apart, and say little alone; so do numbers. */
const VERB = 0.45
/** So do words that only come along in what people say: "in the street". */
const CONTEXT = 0.5
/** What no name knows, against the rarest word of all names: told beside, a number, or what no service gives. */
const UNKNOWN = 0.2
const NUMBER = 0.1
const OUTSIDE = 1.2
/** Who did not say "lost" did not lose it. */
const OTHER_VARIANT = 0.65
/** Who said "lost" and is answered by a name without it. */
const ASTRAY = 0.1
/** From here on a hit is an answer. */
const CONFIDENT = 0.45
/** The same where the word that tells most of a name was not typed. */
const SURE = 0.55
/** From here on a name was said word for word. */
const SAID = 0.98
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
  readonly #forms: { form: Weighed; folded: string; one: Indexed }[]
  /** Of these, those that have a term, and those in which a word begins with two letters. */
  readonly #formsOf = new Map<string, number[]>()
  readonly #formsBy = new Map<string, number[]>()
  /** How much of what is asked each of them says: kept empty between questions, since making it anew takes longer than filling it. */
  readonly #said: Float64Array

  constructor(concepts: readonly Concept[], entries: readonly Entry[], places: Iterable<string> = []) {
    const pointing = entries.filter(({ referenceServices }) => referenceServices)
    const names = concepts.flatMap((concept) => [...Object.values(concept.name), ...concept.aliases, ...concept.formerNames])
    this.lexicon = new Lexicon(entries, names, places)
    this.#noteMost(concepts)
    const successors = new Map<string, Concept[]>()
    for (const one of concepts) if (one.discontinued && one.successor) successors.set(one.successor, [...successors.get(one.successor) ?? [], one])
    this.#indexed = concepts.map((concept) => this.#index(concept, pointing, successors.get(concept.code) ?? []))
    for (const one of this.#indexed) for (const term of one.bag.keys()) push(this.#byTerm, term, one)
    for (const [term, holders] of this.#byTerm) {
      const often = holders.reduce((sum, { bag }) => sum + (bag.get(term) as number), 0)
      const tells = holders.some(({ tells }) => tells.has(term))
      if (tells) this.#telling.add(term)
      this.#weights.set(term, Math.log(1 + concepts.length / often) * (this.lexicon.isVerb(term) || isNumber(term) ? VERB : tells ? 1 : CONTEXT))
    }
    for (const { forms } of this.#indexed) for (const form of forms) this.#weigh(form)
    this.#forms = this.#indexed.flatMap((one) => one.forms.map((form) => ({ form, folded: ` ${form.typed}`, one })))
    this.#said = new Float64Array(this.#forms.length)
    for (const [at, { form }] of this.#forms.entries()) {
      for (const term of form.terms) push(this.#formsOf, term, at)
      for (const beginning of new Set(form.typed.split(' ').map(beginningOf))) push(this.#formsBy, beginning, at)
    }
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
    const add = (text: string, kind: FormKind, of: string | null = null, place: number | null = null, after = 0) => void forms.push({ text, kind, terms: [...new Set(this.lexicon.termsOf(text))], of, place, after, typed: wordsOf(text).join(' '), weight: 0, telling: undefined, variants: [] })
    const former = new Set(concept.formerNames.map(fold))
    const names = Object.entries(concept.name)
    for (const [language, text] of names) add(text, language === 'id' ? 'name' : 'translation')
    for (const [language, text] of names) for (const part of partsOf(text)) add(part, language === 'id' ? 'name' : 'translation')
    for (const text of concept.formerNames) add(text, 'old_name', goneBy(gone, text))
    for (const text of concept.aliases) if (!former.has(fold(text))) add(text, 'alias', goneBy(gone, text))
    for (const one of gone) for (const text of [one.name.id, ...partsOf(one.name.id), ...one.aliases]) if (!former.has(fold(text))) add(text, 'old_name', one.code)
    for (const { kind, words, referenceServices } of pointing) {
      const place = referenceServices?.indexOf(concept.code) ?? -1
      if (place !== -1) for (const [after, text] of words.entries()) add(text, kind === 'old_name' || kind === 'translation' ? kind : 'everyday', goneBy(gone, text), place, after)
    }
    const bag = new Map<string, number>()
    for (const text of concept.keywords) for (const term of this.lexicon.termsOf(text)) bag.set(term, IN_KEYWORDS)
    for (const { kind, terms } of forms) {
      const isSaying = kind === 'everyday' && terms.length > 1
      for (const term of terms) bag.set(term, Math.max(bag.get(term) ?? 0, isSaying && this.lexicon.isGeneral(term) ? IN_KEYWORDS : IN_NAME))
    }
    const wants = this.lexicon.termsOf(concept.name.id).filter((term) => this.lexicon.isVariant(term))
    const tells = new Set(forms.filter(({ place, terms }) => place === null || terms.length === 1).flatMap(({ terms }) => terms))
    return { concept, forms, bag, wants, tells }
  }

  #weigh(form: Weighed): void {
    form.weight = sum(form.terms.map((term) => this.#weightOf(term)))
    form.telling = heaviest(form.terms, (one) => this.#weightOf(one))
    form.variants = form.terms.filter((one) => this.lexicon.isVariant(one))
  }

  /** Where a word stands in no name, a part of what the rarest of all names weighs, or more of it. */
  #weightOf(term: string): number {
    const known = this.#weights.get(term)
    if (known !== undefined) return known
    const rarest = Math.log(1 + this.#indexed.length)
    if (isNumber(term)) return rarest * NUMBER
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
    const asked = uniqueBy(terms).map((term) => this.#senseOf(term))
    if (asked.length === 0) return []
    const candidates = new Set(asked.flatMap(({ term }) => this.#byTerm.get(term) ?? []))
    const typed = words.join(' ')
    const saying = this.#say(asked)
    const ranked = [...candidates].flatMap((one) => this.#score(one, saying.get(one) ?? [], asked, typed) ?? [])
    for (const forms of saying.values()) for (const at of forms) this.#said[at] = 0
    return ranked.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
  }

  #senseOf(one: Term): Sense {
    const { term } = one
    const [isVerb, isOutside, isTelling] = [this.lexicon.isVerb(term), this.lexicon.isOutside(term), this.#telling.has(term)]
    const isBeside = !isTelling && !isNumber(term) && !isVerb && !isOutside
    return { ...one, weight: this.#weightOf(term), isVerb, isOutside, isTelling, isBeside, isVariant: this.lexicon.isVariant(term), isGeneral: this.lexicon.isGeneral(term) }
  }

  /** The names that say something of what is asked, by their concepts. */
  #say(asked: readonly Sense[]): Map<Indexed, number[]> {
    const touched: number[] = []
    for (const { term, quality, weight } of asked) {
      for (const at of this.#formsOf.get(term) ?? []) {
        if (this.#said[at] === 0) touched.push(at)
        ;(this.#said[at] as number) += quality * weight
      }
    }
    const saying = new Map<Indexed, number[]>()
    for (const at of touched) push(saying, (this.#forms[at] as { one: Indexed }).one, at)
    return saying
  }

  /** What to offer where nothing is an answer. */
  guesses(ranked: readonly Ranked[]): readonly Ranked[] {
    return ranked.slice(0, GUESSES)
  }

  /** `forms`: its names that say something of what was asked. Undefined where it is not even a guess. */
  #score({ concept, bag, wants }: Indexed, forms: readonly number[], asked: readonly Sense[], typed: string): Ranked | undefined {
    let [said, telling, beside] = [0, 0, 0]
    for (const { term, quality, weight, isBeside } of asked) {
      const held = bag.get(term)
      if (held === undefined && isBeside) beside = Math.max(beside, weight)
      else telling += weight
      if (held !== undefined) said += held * quality * weight
    }
    const all = telling + beside
    const covered = said / all
    const { form, match } = this.#bestForm(forms, { asked, all, typed })
    const common = 0.03 * Math.log(1 + concept.services) / Math.log(1 + this.#mostServices)
    const unasked = wants.some((want) => !asked.some(({ term }) => term === want)) ? 0.05 : 0
    const astray = form && asked.some(({ isVariant, term }) => isVariant && !form.terms.includes(term)) ? ASTRAY : 0
    const gone = concept.discontinued && concept.successor ? 0.1 : 0
    const score = Math.max(0, Math.min(1, (0.5 * covered + 0.5 * match) * 0.97 + common - unasked - astray - gone))
    if (score < LEAST) return undefined
    const [known, missing] = [asked.filter(({ term }) => bag.has(term)), asked.filter(({ term }) => !bag.has(term))]
    const misspelt = known.some(({ by }) => by === 'misspelling')
    const anchored = form !== undefined && known.some(({ term }) => term === form.telling)
    const reason = form ? { kind: misspelt ? 'misspelling' as const : kindOf(form, asked), words: form.text, of: form.of } : { kind: 'keyword' as const, words: '', of: null }
    const few = known.filter(({ isVerb, isGeneral }) => !isVerb && !isGeneral).length < 2
    const strange = [...known.filter(({ isOutside }) => isOutside), ...missing.filter((one) => isStrange(one) || (few && one.isBeside))]
    const confident = covered >= CONFIDENT && score >= (anchored ? CONFIDENT : SURE) && (match >= SAID || known.some(({ isTelling }) => isTelling)) && (strange.length === 0 || this.#isNamed(forms, asked, strange))
    return { code: concept.code, score, confident, reason }
  }

  /** Whether a whole name was said in one piece, that is not only of a sort of thing. */
  #isNamed(forms: readonly number[], asked: readonly Sense[], strange: readonly Sense[]): boolean {
    return forms.some((at) => {
      const { form } = this.#forms[at] as { form: Weighed }
      if (!this.#isName(form, strange) || form.terms.every((term) => this.lexicon.isGeneral(term))) return false
      const said = asked.filter(({ term }) => form.terms.includes(term))
      if (said.length < form.terms.length) return false
      const [from, to] = [Math.min(...said.map((one) => one.from)), Math.max(...said.map((one) => one.to))]
      return !strange.some((one) => one.from > from && one.to < to)
    })
  }

  /** What people say in one word, "baby" or "bank", may be about anything, but where only one concept knows it, and nothing is said that no service gives. */
  #isName({ kind, terms }: Form, strange: readonly Sense[]): boolean {
    if (terms.length > 1 || kind === 'name' || kind === 'alias') return true
    return !strange.some(({ isOutside }) => isOutside) && (kind !== 'everyday' || this.#byTerm.get(terms[0] as string)?.length === 1)
  }

  /** The name that says most of what was asked, and asks least besides. */
  #bestForm(forms: readonly number[], { asked, all, typed }: { asked: readonly Sense[]; all: number; typed: string }): { form: Weighed | undefined; match: number } {
    let best: { form: Weighed | undefined; match: number } = { form: undefined, match: 0 }
    for (const at of forms) {
      const [{ form }, said] = [this.#forms[at] as { form: Weighed }, this.#said[at] as number]
      const exact = form.typed === typed
      const same = form.terms.length === asked.length && said === all
      const other = form.variants.length > 0 && form.variants.some((one) => asked.every(({ term }) => term !== one)) ? OTHER_VARIANT : 1
      const match = (exact ? 0.99 : same ? 0.98 : Math.min(0.95, other * (said / all) * (0.4 + 0.6 * Math.min(1, said / form.weight)))) + (form.place === 0 ? 0.01 : 0)
      if (match > best.match || (match === best.match && best.form && ORDER[form.kind] < ORDER[best.form.kind])) best = { form, match }
    }
    return best
  }

  /** Names that go on where the text ends: first those that begin with it, then those in which a later word does. */
  *goingOn(text: string): Generator<{ code: string; form: Form; services: number; begins: boolean }> {
    const [first, ...others] = wordsOf(text)
    if (first === undefined) return
    const folded = ` ${[first, ...others].join(' ')}`
    const all = first.length === 1 && others.length === 0 ? this.#forms.keys() : this.#formsBy.get(beginningOf(first)) ?? []
    for (const index of all) {
      const { form, folded: name, one: { concept: { code, services } } } = this.#forms[index] as { form: Form; folded: string; one: Indexed }
      const at = name.indexOf(folded)
      if (at !== -1) yield { code, form, services, begins: at === 0 }
    }
  }
}

/** What a term that was asked says to the catalogue. */
interface Sense extends Term {
  weight: number
  isVerb: boolean
  /** It tells variants of a service apart. */
  isVariant: boolean
  isOutside: boolean
  isGeneral: boolean
  isTelling: boolean
  /** What is no name, nor part of one, tells little: where it was, or how it came about. All such words together weigh as much as the heaviest. */
  isBeside: boolean
}

/** Whether a term that a concept does not know speaks of something else: then the rest must say a whole name. */
const isStrange = ({ term, isOutside, isGeneral, isVerb, isVariant, isTelling }: Sense): boolean =>
  isOutside || (!isGeneral && (isVerb ? isVariant : isTelling && !isNumber(term)))

const ORDER: Record<FormKind, number> = { name: 0, alias: 1, old_name: 2, translation: 3, everyday: 4 }

const beginningOf = (word: string): string => word.slice(0, 2)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

const isNumber = (term: string): boolean => /^\p{N}+$/u.test(term)

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
