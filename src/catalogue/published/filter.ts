import { isDay } from '../../kernel/day.js'
import { minutesOfDuration } from '../../kernel/duration.js'
import { invalidParameter, together } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import type { Visibility } from '../../vocabulary.js'
import type { Collection, Filter } from './collection.js'
import { visibilityOf, type ListState, type PublishedNoun } from './draft.js'

/** One condition on `published`, ready for SQL. */
export type Condition =
  | { kind: 'anyOf'; facets: string[] }
  | { kind: 'noneOf'; facets: string[] }
  | { kind: 'atMost'; column: string; value: number }
  | { kind: 'updatedSince'; instant: string }
  | { kind: 'name'; pattern: string }
  /** Invented records only where the record that they are listed under is invented too. */
  | { kind: 'exampleOf'; noun: PublishedNoun; code: string }
  | OpenAtCondition
  | WordsCondition

/** One of these codes, or of an offering that has the times of its site, at one of these sites. */
export interface OpenAtCondition { kind: 'openAt'; codes: string[]; sites: string[] }

/** Only what belongs to one record, such as the services of a mall; what is invented only where that is invented too. */
export const belongingTo = (noun: PublishedNoun, facet: string, code: string): Condition[] => [{ kind: 'anyOf', facets: [`${facet}:${code}`] }, { kind: 'exampleOf', noun, code }]

/**
 * Forms of these concepts, or names of their own that fit: `scores` are of the concepts, of 10,000; `query` is the text of a `tsquery`, and `count` how many words it
 * looks for. Where the words name regions (`regions`, as facets), they are those of the record; `beside` looks for the other words.
 */
export interface WordsCondition { kind: 'words'; concepts: string[]; scores: number[]; query: string | null; beside: string | null; regions: string[]; count: number }

export interface Near { latitude: number; longitude: number; radius: number | undefined }

/** What a reader asks of a list, checked. */
export interface Selection { conditions: Condition[]; near: Near | undefined; visibility: Visibility[] }

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** Most values in one filter: each costs a look-up. */
const MOST_VALUES = 50

export function selectionOf(collection: Collection, query: Query): Selection {
  const any = query['evidence'] === 'any'
  const radius = query['radius']
  const given = Object.entries(collection.filters).filter(([parameter]) => query[parameter] !== undefined)
  let near: Near | undefined
  const conditions = together<Condition[][]>(...given.map(([parameter, filter]) => () => {
    if (filter.kind === 'openAt' || filter.kind === 'words') return []
    if (filter.kind !== 'near') return conditionsOf(parameter, filter, String(query[parameter]), any)
    near = nearOf(parameter, String(query[parameter]), radius)
    return []
  }), () => {
    if (radius !== undefined && !given.some(([, { kind }]) => kind === 'near')) throw invalidParameter('radius', 'is given without "near"', 'near=LATITUDE,LONGITUDE&radius=METRES')
    return []
  })
  return { conditions: conditions.flat(), near, visibility: visibleIn(query) }
}

function conditionsOf(parameter: string, filter: Exclude<Filter, { kind: 'near' | 'openAt' | 'words' }>, given: string, any: boolean): Condition[] {
  switch (filter.kind) {
    case 'facet': return facetConditions(parameter, any ? (filter.any ?? filter.facets) : filter.facets, filter, given)
    case 'atMost': return [{ kind: 'atMost', column: filter.column, value: rupiahOf(parameter, given) }]
    case 'within': return [{ kind: 'atMost', column: filter.column, value: durationOf(parameter, given) }]
    case 'updatedSince': return [{ kind: 'updatedSince', instant: instantOf(parameter, given) }]
    case 'name': return [{ kind: 'name', pattern: `%${given.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` }]
  }
}

type Allowed = Pick<Extract<Filter, { kind: 'facet' }>, 'words' | 'form'>

function facetConditions(parameter: string, facets: readonly string[], allowed: Allowed, given: string): Condition[] {
  const values = given.split(',').map((value) => value.trim())
  if (values.length > MOST_VALUES) throw invalidParameter(parameter, `has ${values.length} values`, `at most ${MOST_VALUES}`)
  together(...[...new Set(values)].map((value) => () => { checkValue(parameter, value.replace(/^!/, ''), allowed) }))
  const keys = (list: string[]) => list.flatMap((value) => facets.map((facet) => `${facet}:${value}`))
  const wanted = values.filter((value) => !value.startsWith('!'))
  const excluded = values.filter((value) => value.startsWith('!')).map((value) => value.slice(1))
  return [
    ...(wanted.length > 0 ? [{ kind: 'anyOf' as const, facets: keys(wanted) }] : []),
    ...(excluded.length > 0 ? [{ kind: 'noneOf' as const, facets: keys(excluded) }] : [])
  ]
}

/** A code that nothing has is a question like any other; what cannot be one is a slip. */
function checkValue(parameter: string, value: string, { words, form }: Allowed): void {
  if (value === '') throw invalidParameter(parameter, 'has an empty value', 'values with commas between; !value excludes')
  if (words && !words.includes(value)) throw invalidParameter(parameter, `"${value}" is not one of the known words`, words.join(', '), nearest(value, words))
  if (form && !form.pattern.test(value)) throw invalidParameter(parameter, `"${value}" can be the value of no record`, form.says)
}

function rupiahOf(parameter: string, given: string): number {
  const value = /^\d{1,13}$/.test(given) ? Number(given) : Number.NaN
  if (!Number.isSafeInteger(value)) throw invalidParameter(parameter, `"${given}" is not an amount`, 'whole rupiah, such as 50000')
  return value
}

function durationOf(parameter: string, given: string): number {
  const minutes = minutesOfDuration(given)
  if (minutes === undefined) throw invalidParameter(parameter, `"${given}" is not a duration`, 'ISO 8601 with months, weeks, days, hours, minutes: PT30M, P1D, P2W')
  return minutes
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** A day begins at midnight in Jakarta. */
function instantOf(parameter: string, given: string): string {
  if (isDay(given)) return `${given}T00:00:00+07:00`
  const instant = given.replace(' ', '+') // a plus in an address arrives as a blank
  if (!INSTANT.test(instant) || Number.isNaN(Date.parse(instant)) || !isDay(instant.slice(0, 10))) throw invalidParameter(parameter, `"${given}" is neither a day nor an instant`, 'YYYY-MM-DD or ISO 8601 with zone')
  return instant
}

const POINT = /^(-?\d{1,2}(?:\.\d{1,10})?),(-?\d{1,3}(?:\.\d{1,10})?)$/

function nearOf(parameter: string, given: string, radius: Query[string]): Near {
  const match = POINT.exec(given.replace(/\s/g, ''))
  const [latitude, longitude] = [Number(match?.[1] ?? Number.NaN), Number(match?.[2] ?? Number.NaN)]
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw invalidParameter(parameter, `"${given}" is not a point`, 'LATITUDE,LONGITUDE such as -6.8,110.84')
  return { latitude, longitude, radius: radius === undefined ? undefined : Number(radius) }
}

/** Examples, what is only inferred, and what is out of force stay out unless they are asked for. */
function visibleIn({ example, evidence, outOfForce }: Query): Visibility[] {
  const states: ListState[] = ['listed', ...(evidence === 'any' ? ['inferred' as const] : []), ...(outOfForce === 'true' ? ['out_of_force' as const] : [])]
  return [false, true].filter((invented) => (invented ? example === 'true' || example === 'any' : example !== 'true')).flatMap((invented) => states.map((state) => visibilityOf(state, invented)))
}

/** The same with what is invented. */
export const withExamples = (query: Query): Visibility[] => visibleIn({ ...query, example: 'any' })
