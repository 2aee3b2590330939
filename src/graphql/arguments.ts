import type { DueOfMany } from '../catalogue/answering/due.js'
import type { OpeningAsked } from '../catalogue/answering/opening.js'
import { viaOf, type PathAsked } from '../catalogue/answering/path.js'
import { checkRegion, distinctCodes, type RawFacts } from '../catalogue/answering/given.js'
import { numberOf } from '../catalogue/answering/fee.js'
import type { PossibleAsked } from '../catalogue/answering/possible.js'
import type { Collection, Filter } from '../catalogue/published/collection.js'
import { selectionOf, withExamples, type Query, type Selection } from '../catalogue/published/filter.js'
import type { PagesRequest } from '../catalogue/published/pages.js'
import type { FacetName } from '../catalogue/search/facets.js'
import type { SearchedNoun } from '../catalogue/search/hits.js'
import { checkedText } from '../catalogue/search/question.js'
import type { SearchAsked } from '../catalogue/search/search.js'
import type { SuggestAsked } from '../catalogue/search/suggest.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { SEARCHED_NOUNS } from '../vocabulary.js'
import type { Day } from '../kernel/day.js'
import { invalidParameter, together } from '../kernel/errors.js'
import { checkReasonable, readDayOrMinute, readMinute } from '../kernel/moment.js'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../kernel/page.js'
import { LISTS, wordOf } from './words.js'

type Values = Readonly<Record<string, unknown>>
export interface ListArguments { first?: number | null; after?: string | null; last?: number | null; before?: string | null; filter?: Values | null; sort?: string | null }

/** The question as the catalogue is asked it. */
export function dueQuestionOf({ complete, event, known }: DueArguments, today: Day): DueOfMany['question'] {
  checkReasonable('event', event ?? undefined)
  return {
    complete: complete == null ? (event == null ? today : null) : readDayOrMinute('complete', complete), event: event ?? null, known: known ?? today
  }
}

export interface PathArguments extends CaseArguments, HeldArguments { via?: readonly { code: string; case?: string | null }[] | null; region?: string | null }

export function pathAskedOf({ via, region, ...given }: PathArguments): Omit<PathAsked, 'day'> {
  checkRegion(region ?? undefined)
  const through = distinctCodes('via', (via ?? []).map(({ code, case: one }) => (one == null ? code : `${code}:${one}`)))
  return { facts: factsOf(given), have: heldOf(given), via: viaOf(through), region: region ?? undefined }
}

export interface PossibleArguments extends HeldArguments, PageArguments { region?: string | null; state?: string | null; example?: string | null }

export function possibleAskedOf({ region, state, example, first, after, ...given }: PossibleArguments): Omit<PossibleAsked, 'day' | 'language'> {
  checkRegion(region ?? undefined)
  return {
    have: heldOf(given), region: region ?? undefined, state: state == null ? undefined : (wordOf('PossibleState', state) as PossibleAsked['state']), example: example === 'ANY', limit: limitOf(first, undefined), after: after ?? undefined
  }
}

export interface PageArguments { first?: number | null; after?: string | null }

export interface SearchArguments { q: string; filter?: Values | null; type?: readonly string[] | null; form?: string | null; beneath?: number | null; facets?: readonly string[] | null; first?: number | null; after?: string | null }

/** Services shown beneath a concept. */
const [USUALLY_BENEATH, MOST_BENEATH] = [3, 20]

export function searchAskedOf({ q, filter, type, form, beneath, facets, first, after }: SearchArguments): Omit<SearchAsked, 'day' | 'today' | 'language'> {
  const [query, limit] = together(() => {
    const { q: twice, ...others } = queryOf(SERVICES, filter ?? {})
    if (twice !== undefined) throw invalidParameter('filter.q', 'is given beside "q"', 'one of the two')
    selectionOf(SERVICES, others)
    return others
  }, () => limitOf(first, undefined), () => {
    if (beneath != null && (beneath < 0 || beneath > MOST_BENEATH)) throw invalidParameter('beneath', `${beneath} is not allowed`, `a whole number from 0 to ${MOST_BENEATH}`)
  }, () => { checkedText(q) })
  return {
    q, query, form: (form == null ? 'groups' : wordOf('SearchForm', form)) as SearchAsked['form'], nouns: type == null ? SEARCHED_NOUNS : type.map((noun) => wordOf('SearchedNoun', noun) as SearchedNoun),
    beneath: beneath ?? USUALLY_BENEATH, limit, after: after ?? undefined, facets: [...new Set((facets ?? []).map((facet) => wordOf('SearchFacetName', facet) as FacetName))]
  }
}

export interface SuggestArguments { q: string; example?: string | null }
export const suggestAskedOf = ({ q, example }: SuggestArguments): Omit<SuggestAsked, 'day' | 'language'> => ({ q, example: example === 'ANY' })

export interface OpeningArguments { at?: string | null; from?: Day | null; to?: Day | null; known?: Day | null }

export function openingAskedOf({ at, from, to, known }: OpeningArguments, { today, now }: { today: Day; now: Date }): OpeningAsked {
  const [asked] = together(() => readMinute('at', String(at ?? 'now'), now), () => { checkReasonable('from', from ?? undefined) }, () => { checkReasonable('to', to ?? undefined) })
  return { at: asked, from: from ?? undefined, to: to ?? undefined, known: known ?? today }
}

interface Pair<T> { name: string; value: T }
export interface CaseArguments { case?: string | null; channel?: string | null; applicant?: string | null; represented?: boolean | null; facts?: readonly Pair<string>[] | null }
export interface DueArguments extends CaseArguments { complete?: string | null; event?: Day | null; site?: string | null; known?: Day | null }
export interface FeeArguments extends CaseArguments { inputs?: readonly Pair<number>[] | null }
export interface HeldArguments { have?: readonly string[] | null }

const CASE_ARGUMENTS = ['case', 'channel', 'applicant', 'represented']

/** Facts about a person's case; those that only the standard knows come by name, like the numbers that its fees need. */
export function factsOf({ case: one, channel, applicant, represented, facts, inputs }: FeeArguments): RawFacts {
  const named = {
    case: one ?? undefined, channel: channel == null ? undefined : wordOf('Channel', channel), applicant: applicant == null ? undefined : wordOf('Applicant', applicant), represented: represented == null ? undefined : String(represented)
  }
  return { named, others: byName([...facts ?? [], ...together<Pair<string>[]>(...(inputs ?? []).map((input) => () => textOfNumber(input)))]), parameters: CASE_ARGUMENTS }
}

function textOfNumber({ name, value }: Pair<number>): Pair<string> {
  numberOf(name, String(value))
  return { name, value: String(value) }
}

function byName(pairs: readonly Pair<string>[]): Record<string, string> {
  for (const [at, { name }] of pairs.entries()) {
    if (CASE_ARGUMENTS.includes(name)) throw invalidParameter(name, 'is given by name', 'the argument of that name')
    if (pairs.findIndex((pair) => pair.name === name) < at) throw invalidParameter(name.slice(0, 200), 'is given more than once', 'once')
  }
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]))
}

export const heldOf = ({ have }: HeldArguments): string[] => distinctCodes('have', have ?? [])

/** A page as the catalogue is asked for it. `below`: of a record that may be invented. */
export function pageRequestOf(collection: Collection, { first, after, last, before, filter, sort }: ListArguments, below: boolean): Pick<PagesRequest, 'limit' | 'backwards' | 'after' | 'before' | 'sort' | 'selection'> & { query: Query } {
  if (first != null && last != null) throw invalidParameter('last', 'is given together with "first"', 'one of the two')
  const [limit, asked] = together<[number, { query: Query; selection: Selection }, void, void]>(() => limitOf(first, last), () => {
    const query = queryOf(collection, filter ?? {})
    return { query, selection: selectionFor(collection, query, below) }
  }, () => { if (filter?.['openAt'] != null) readMinute('openAt', String(filter['openAt']), new Date()) }, () => { if (filter?.['q'] != null) checkedText(String(filter['q'])) })
  return { limit, backwards: last != null, after: after ?? undefined, before: before ?? undefined, sort: sort == null ? undefined : sortOf(collection, sort), ...asked }
}

export function limitOf(first: number | null | undefined, last: number | null | undefined): number {
  const [field, limit] = last == null ? ['first', first ?? DEFAULT_LIMIT] as const : ['last', last] as const
  if (limit < 1 || limit > MAX_LIMIT) throw invalidParameter(field, `${limit} is not allowed`, `a whole number from 1 to ${MAX_LIMIT}`)
  return limit
}

/** NAME_DESC is `-name`, TIME_LIMIT `timeLimit`. */
function sortOf({ sorts }: Collection, name: string): string {
  const key = (sort: string) => (sort.startsWith('-') ? `${sort.slice(1)}-desc` : sort).replace(/([a-z])([A-Z])/g, '$1_$2').replace('-', '_').toUpperCase()
  return Object.keys(sorts).find((sort) => key(sort) === name) ?? name.toLowerCase()
}

/** The filter as REST's parameters say it: both are then checked and understood by the same function. */
export function queryOf(collection: Collection, { not, near, evidence, example, outOfForce, openAt: _, ...filters }: Values): Query {
  const excluded = (not ?? {}) as Values
  const query: Record<string, Query[string]> = { ...nearOf(near as Near | null | undefined) }
  for (const name of new Set([...Object.keys(filters), ...Object.keys(excluded)])) {
    const filter = collection.filters[name] as Filter
    const values = [...listOf(name, filters[name]).map((value) => textOf(filter, value)), ...listOf(name, excluded[name]).map((value) => `!${textOf(filter, value)}`)]
    if (values.length > 0) query[name] = values.join(',')
  }
  if (evidence === 'ANY') query['evidence'] = 'any'
  if (example != null) query['example'] = EXAMPLES[example as keyof typeof EXAMPLES]
  if (outOfForce === true) query['outOfForce'] = 'true'
  return query
}

const EXAMPLES = { NONE: 'false', ONLY: 'true', ANY: 'any' } as const

interface Near { latitude: number; longitude: number; radius?: number | null }
/** Metres: as far as any two places of the country are from each other. */
const FARTHEST = 5_000_000

function nearOf(near: Near | null | undefined): Query {
  if (near == null) return {}
  const { latitude, longitude, radius } = near
  if (radius != null && (radius < 1 || radius > FARTHEST)) throw invalidParameter('radius', `${radius} is not allowed`, `a whole number from 1 to ${FARTHEST}`)
  return { near: `${decimal(latitude)},${decimal(longitude)}`, ...(radius == null ? {} : { radius }) }
}

/** Never with an exponent. */
const decimal = (number: number): string => number.toFixed(10).replace(/\.?0+$/, '')

function listOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value) && value.length === 0) throw invalidParameter(name, 'is an empty list', 'values, or leave it out')
  return value == null ? [] : [value].flat()
}

const FREE: Readonly<Record<string, string>> = { YES: 'true', NO: 'false', UNKNOWN: 'unknown' }

/** Words of closed lists have names in capitals here. Commas would make two values of one. */
function textOf(filter: Filter, value: unknown): string {
  if (filter.kind !== 'facet' || typeof value !== 'string') return String(value)
  if (!filter.words) return value.replaceAll(',', '\\,').replace(/^!/, '\\!')
  if (filter.words.includes('unknown') && filter.words.includes('true')) return FREE[value] as string
  const list = Object.entries(LISTS).find(([, words]) => words === filter.words)?.[0] ?? ''
  return wordOf(list, value)
}

function selectionFor(collection: Collection, query: Query, below: boolean): Selection {
  const selection = selectionOf(collection, query)
  if (below && query['example'] === undefined) selection.visibility = withExamples(query)
  return selection
}
