import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { inLanguageOf, type LocalizedText } from '../../kernel/text.js'
import type { Language, SEARCH_FORMS } from '../../vocabulary.js'
import { shape } from '../published/answer.js'
import type { Query } from '../published/filter.js'
import type { Ranked, Reason } from './concepts.js'
import { afterOf, cursorOf, findAlike, findConcepts, findNamed, findServicesOf, inOrder, isAfter, isFiltered, scoreOf, type FoundConcept, type FoundHit, type SearchedNoun } from './hits.js'
import { highlighted } from './highlight.js'
import type { SearchHit, SearchPage, SearchReason } from './model.js'
import { checkedText, examplesIn, questionOf, type Question } from './question.js'
import type { KnownConcept, SearchIndex } from './searching.js'

export interface SearchAsked {
  q: string
  /** Filters, as lists have them. */
  query: Query
  form: (typeof SEARCH_FORMS)[number]
  nouns: readonly SearchedNoun[]
  /** Services shown beneath each concept. */
  beneath: number
  day: Day
  /** Today, for which the services of each concept are counted already. */
  today: Day
  language: Language
  /** Texts in all languages, but for what is marked. */
  everyLanguage?: boolean
  limit: number
  after: string | undefined
}

export type Found = Omit<SearchPage, 'facets'>

/** One page of what answers the words. Two statements at the same time; a third where every service is a hit of its own. */
export async function search(db: Db, index: SearchIndex, asked: SearchAsked): Promise<Found & { question: Question }> {
  const question = questionOf(index, checkedText(asked.q), examplesIn(asked.query))
  const after = afterOf(asked.after)
  const say = sayIn(asked)
  const request = { ...asked, language: storedFor(asked), question, after, limit: asked.limit + 1 }
  const [concepts, named, services] = await Promise.all([
    conceptsOf(db, index, asked, question),
    findNamed(db, request),
    asked.form === 'flat' && asked.nouns.includes('service') ? findServicesOf(db, request) : []
  ])
  const hits = [...concepts.hits.filter((hit) => isAfter(hit, after)), ...named, ...services].sort(inOrder)
  const page = hits.slice(0, asked.limit)
  const last = page.at(-1)
  const empty = page.length === 0 && after === undefined
  return {
    question,
    items: page.map((hit) => toHit(index, question, hit, concepts.found.get(hit.noun === 'reference_service' ? hit.code : ''), asked)),
    next: hits.length > asked.limit && last ? cursorOf(last) : null,
    understood: { text: question.understood.corrected?.join(' ') ?? null, regions: question.regions.map(({ code, name }) => ({ code, name: say(name) })) },
    didYouMean: empty ? await guessesOf(db, index, question, asked) : []
  }
}

/** A text as the answer holds it. */
const sayIn = ({ language, everyLanguage }: SearchAsked) => (text: LocalizedText): LocalizedText => (everyLanguage ? text : inLanguageOf(text, language) as never)
/** Rows are read in Indonesian, or with all languages. */
const storedFor = ({ language, everyLanguage }: SearchAsked): Language => (everyLanguage ? 'en' : language)

/** Concepts, and names of other records that are written much like the words. One statement more. */
async function guessesOf(db: Db, { byCode }: SearchIndex, { guesses }: Question, asked: SearchAsked): Promise<SearchPage['didYouMean']> {
  const concepts = asked.nouns.includes('reference_service') ? guesses.map(({ code }) => ({ noun: 'reference_service' as const, code, name: sayIn(asked)((byCode.get(code) as KnownConcept).name) })) : []
  const alike = (await findAlike(db, asked)).map(({ noun, code, name }) => ({ noun, code, name: sayIn(asked)(name) }))
  return [...concepts, ...alike].slice(0, MOST_GUESSES)
}

const MOST_GUESSES = 5

/** A concept is a hit where it fits itself, or a service beneath it. */
async function conceptsOf(db: Db, index: SearchIndex, asked: SearchAsked, question: Question): Promise<{ hits: FoundHit[]; found: Map<string, FoundConcept> }> {
  if (!asked.nouns.includes('reference_service') && (asked.form === 'flat' || !asked.nouns.includes('service'))) return { hits: [], found: new Map() }
  const filtered = isFiltered(asked.query)
  const after = afterOf(asked.after)
  const hits = question.answers.map(({ code, score }) => ({ noun: 'reference_service' as const, code, score: scoreOf(score), place: '', body: '' })).filter((hit) => isAfter(hit, after))
  const wanted = filtered ? hits : hits.slice(0, asked.limit + 1)
  const counted = (code: string) => (filtered || asked.day !== asked.today ? null : index.byCode.get(code)?.services ?? 0)
  const found = await findConcepts(db, { ...asked, language: storedFor(asked), question, codes: wanted.map(({ code }) => code), beneath: asked.form === 'flat' ? 0 : asked.beneath, counted })
  return { hits: wanted.filter(({ code }) => fits(found.get(code), asked)), found }
}

const fits = (found: FoundConcept | undefined, { form }: SearchAsked): boolean => found !== undefined && (found.fits || (form === 'groups' && found.total > 0))

const MEMBERS: Record<SearchedNoun, 'referenceService' | 'service' | 'mall' | 'agency' | 'document'> = { reference_service: 'referenceService', service: 'service', mall: 'mall', agency: 'agency', document: 'document' }

function toHit(index: SearchIndex, question: Question, { noun, code, score, body }: FoundHit, concept: FoundConcept | undefined, asked: SearchAsked): SearchHit {
  const { language, form } = asked
  const parsed = (text: string) => JSON.parse(asked.everyLanguage ? text : shape(text, { language, fields: undefined })) as { name: string | LocalizedText; referenceService?: { code: string } | null }
  const record = parsed(concept?.body ?? body)
  const name = typeof record.name === 'string' ? record.name : inLanguageOf(record.name, language)
  const ranked = question.answers.find((one) => one.code === (noun === 'reference_service' ? code : noun === 'service' ? record.referenceService?.code : ''))
  return {
    noun, code, score: score / 10_000,
    reason: ranked ? reasonOf(index, ranked.reason, asked) : { kind: 'name', words: name, successorOf: null, answer: null },
    highlight: highlighted(name, index.concepts.lexicon, question.marked),
    referenceService: null, service: null, mall: null, agency: null, document: null, [MEMBERS[noun]]: record,
    services: concept && form === 'groups' ? { items: concept.services.map(parsed), total: concept.total } : null
  } as unknown as SearchHit
}

/** Whoever asks for a service that is gone is told so, and what took its place. */
function reasonOf({ byCode }: SearchIndex, { kind, words, of }: Reason, asked: SearchAsked): SearchReason {
  const gone = of === null ? undefined : byCode.get(of)
  const say = sayIn(asked)
  return { kind, words, successorOf: gone ? { code: gone.code, name: say(gone.name), status: gone.status } : null, answer: gone?.answer ? say(gone.answer) : null }
}

export type { Ranked }
