import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { inLanguageOf, type LocalizedText } from '../../kernel/text.js'
import type { Language, SEARCH_FORMS } from '../../vocabulary.js'
import type { Query } from '../published/filter.js'
import { obtainConcepts } from './concept-rows.js'
import { countFacets, type FacetName } from './facets.js'
import type { FoundConcept, FoundHit, FoundPage } from './found.js'
import { hitText, sayIn } from './hit-text.js'
import { afterOf, cursorOf, findAlike, findServicesOf, inOrder, isAfter, isFiltered, isPlain, scoreOf, storedFor, type SearchedNoun } from './hits.js'
import type { SearchPage } from './model.js'
import { obtainNamed, told } from './named.js'
import { obtainPlaceRecords, type PlaceRecords } from './place-records.js'
import { checkedText, examplesIn, questionOf } from './question.js'
import type { Question } from './understood.js'
import type { KnownConcept, SearchIndex } from './searching.js'

export interface SearchAsked {
  q: string
  /** Filters, as lists have them. */
  query: Query
  form: (typeof SEARCH_FORMS)[number]
  nouns: readonly SearchedNoun[]
  /** Services shown beneath each concept. */
  beneath: number
  /** Filters by whose values the services are counted. */
  facets?: readonly FacetName[]
  day: Day
  /** Today, for which the services of each concept are counted already. */
  today: Day
  language: Language
  /** Texts in all languages, but for what is marked. */
  everyLanguage?: boolean
  limit: number
  after: string | undefined
}

export const search = async (db: Db, index: SearchIndex, asked: SearchAsked): Promise<SearchPage> =>
  JSON.parse((await answerSearch(db, index, asked)).body) as SearchPage

/**
 * One page of what answers the words, as JSON text. One statement for names, or where the words name a regency or a city one for all that it holds, before others, if nobody named it before;
 * at the same time one for concepts that were not asked for before, and those of the facets; one more where every service is a hit of its own, and one where nothing answers. What was found for the same words before is not looked for again.
 */
export async function answerSearch(db: Db, index: SearchIndex, asked: SearchAsked): Promise<{ body: string; next: string | null }> {
  const question = questionOf(index, checkedText(asked.q), examplesIn(asked.query))
  const [{ hits, next }, facets] = await Promise.all([
    obtainPage(db, index, asked, question), asked.facets?.length ? countFacets(db, index, { ...asked, question, facets: asked.facets }) : null
  ])
  const say = sayIn(asked)
  const understood = { text: question.understood.corrected?.join(' ') ?? null, regions: question.regions.map(({ code, name }) => ({ code, name: say(name) })) }
  const didYouMean = hits.length === 0 && asked.after === undefined ? await guessesOf(db, index, question, asked) : []
  const pieces = hits.flatMap((hit, at) => [at === 0 ? '' : ',', ...hitText({ index, question, asked, hit })])
  const rest = JSON.stringify({ next, understood, didYouMean, facets })
  return { body: ['{"items":[', ...pieces, '],', rest.slice(1)].join(''), next }
}

/** First pages of today without filters or a point are looked for once for each question, as it was asked last: people write the same words in many ways. */
function obtainPage(db: Db, index: SearchIndex, asked: SearchAsked, question: Question): Promise<FoundPage> {
  const { query, form, nouns, beneath, day, today, language, everyLanguage = false, limit, after } = asked
  const isUsual = day === today && after === undefined && limit <= MOST_KEPT && beneath <= MOST_KEPT_BENEATH && isPlain(query)
  if (!isUsual) return findPage(db, index, asked, question)
  const kind = [form, beneath, day, language, everyLanguage, limit, ...nouns].join(' ')
  const held = index.found.get(question)
  if (held?.kind === kind) return held.page
  const page = findPage(db, index, asked, question)
  index.found.set(question, { kind, page })
  page.catch(() => { if (index.found.get(question)?.page === page) index.found.forget(question) })
  return page
}

/** Longer pages, and more beneath each concept, are asked for too seldom to be worth their memory. */
const [MOST_KEPT, MOST_KEPT_BENEATH] = [20, 3]

async function findPage(db: Db, index: SearchIndex, asked: SearchAsked, question: Question): Promise<FoundPage> {
  const after = afterOf(asked.after)
  const everyLanguage = asked.everyLanguage === true
  const shaping = { language: asked.language, everyLanguage }
  const request = { ...asked, language: storedFor(shaping), question, after, limit: asked.limit + 1 }
  const there = asked.day === asked.today && isPlain(asked.query) ? await obtainPlaceRecords(db, index.placeRecords, request) : undefined
  const [concepts, named, services] = await Promise.all([
    conceptsOf(db, index, { ...asked, everyLanguage, there }, question),
    obtainNamed(db, index, request, shaping, there),
    asked.form === 'flat' && asked.nouns.includes('service') ? findServicesOf(db, request) : []
  ])
  const hits = [...concepts.hits, ...named, ...services.map((hit) => told(hit, shaping))].sort(inOrder)
  const page = hits.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    hits: page.map((hit) => (hit.noun === 'reference_service' ? { ...hit, concept: concepts.found.get(hit.code) } : hit)),
    next: hits.length > asked.limit && last ? cursorOf(last) : null
  }
}

const MOST_GUESSES = 5

/** Concepts, and names of other records that are written much like the words. One statement more. */
async function guessesOf(db: Db, { byCode }: SearchIndex, { guesses }: Question, asked: SearchAsked): Promise<SearchPage['didYouMean']> {
  const say = sayIn(asked) as (text: LocalizedText) => LocalizedText
  const concepts = asked.nouns.includes('reference_service') ? guesses.map(({ code }) => ({ noun: 'reference_service' as const, code, name: say((byCode.get(code) as KnownConcept).name) })) : []
  const alike = (await findAlike(db, asked)).map(({ noun, code, name }) => ({ noun, code, name: say(name) }))
  return [...concepts, ...alike].slice(0, MOST_GUESSES)
}

/** A concept is a hit where it fits itself, or a service beneath it. */
async function conceptsOf(db: Db, index: SearchIndex, asked: SearchAsked & { everyLanguage: boolean; there: PlaceRecords | undefined }, question: Question): Promise<{ hits: FoundHit[]; found: Map<string, FoundConcept> }> {
  if (!asked.nouns.includes('reference_service') && (asked.form === 'flat' || !asked.nouns.includes('service'))) return { hits: [], found: new Map() }
  const filtered = isFiltered(asked.query)
  const after = afterOf(asked.after)
  const hits = question.answers.map(({ code, score }) => ({ noun: 'reference_service' as const, code, score: scoreOf(score), place: '', body: '' })).filter((hit) => isAfter(hit, after))
  const wanted = filtered ? hits : hits.slice(0, asked.limit + 1)
  const counted = (code: string) => (filtered || asked.day !== asked.today ? null : index.byCode.get(code)?.services ?? 0)
  const found = await obtainConcepts(db, index, { ...asked, question, codes: wanted.map(({ code }) => code), beneath: asked.form === 'flat' ? 0 : asked.beneath, counted })
  return { hits: wanted.filter(({ code }) => fits(found.get(code), asked)), found }
}

const fits = (found: FoundConcept | undefined, { form }: SearchAsked): boolean => found !== undefined && (found.fits || (form === 'groups' && found.total > 0))
