import type { Day } from '../../kernel/day.js'
import { invalidParameter } from '../../kernel/errors.js'
import type { Cursor } from '../../kernel/page.js'
import type { Language } from '../../vocabulary.js'
import type { Collection, Sort } from './collection.js'
import type { PublishedNoun } from './draft.js'
import type { Condition, Near, OpenAtCondition, Selection, WordsCondition } from './filter.js'
import { OPEN, type Way } from './way.js'

/** What is asked of one list or of many at once: which records, on which day, in which order. */
export interface Asked { selection: Selection; sort: string | undefined; day: Day }

/** How lists show a record, or all of it. */
export type Form = 'item' | 'whole'

/** The column of this form: ready text in Indonesian, or the document with all languages. */
export const columnOf = (form: Form, language: Language | 'all'): string =>
  (language === 'id' ? { item: 'item_body', whole: 'body' } : { item: 'item::text', whole: 'document::text' })[form]

const EARTH_RADIUS_M = 6_371_009

/** Collects values with their types and hands out their places. */
export class Statement {
  readonly values: unknown[] = []
  readonly types: string[] = []
  place = (value: unknown, type: string): string => {
    this.types.push(type)
    return `$${this.values.push(value)}::${type}`
  }
}

/** The order asked for, and its name as cursors hold it. */
/** `name` is that of the list too: a cursor of another list is no place in this one. */
export function chooseSort(collection: Collection, asked: Pick<Asked, 'sort' | 'selection'>): { name: string; sort: Sort } {
  const { name, sort } = orderOf(collection, asked)
  return { name: `${collection.noun} by ${name}`, sort }
}

function orderOf(collection: Collection, { sort, selection }: Pick<Asked, 'sort' | 'selection'>): { name: string; sort: Sort } {
  const name = sort ?? (selection.near ? 'distance' : wordsIn(selection) ? 'relevance' : 'name')
  if (name === 'relevance') {
    if (!wordsIn(selection)) throw invalidParameter('sort', '"relevance" needs "q"')
    return { name, sort: RELEVANCE }
  }
  if (name === 'distance') {
    if (!selection.near) throw invalidParameter('sort', '"distance" needs "near"')
    return { name: `distance from ${selection.near.latitude},${selection.near.longitude}`, sort: { description: 'nearest first', expression: 'distance', type: 'float8' } }
  }
  const known = collection.sorts[name]
  if (!known) throw invalidParameter('sort', `"${name}" is not a known order`, [...Object.keys(collection.sorts), ...('near' in collection.filters ? ['distance'] : [])].join(', '))
  return { name, sort: known }
}

const RELEVANCE: Sort = { description: 'what answers the words best first', expression: 'relevance', type: 'float8', descending: true }
export const wordsIn = ({ conditions }: Pick<Selection, 'conditions'>): WordsCondition | undefined => conditions.find((condition): condition is WordsCondition => condition.kind === 'words')

/** Concepts are of no region. */
function wordsSql(statement: Statement, { concepts, query, beside, regions }: WordsCondition): string {
  const byConcept = `concept = any(${statement.place(concepts, 'text[]')})`
  const there = regions.length === 0 ? '' : ` and (noun = 'reference_service' or facets && ${statement.place(regions, 'text[]')})`
  const ways = [`(${byConcept}${there})`, ...(query === null ? [] : [`words @@ ${statement.place(query, 'tsquery')}`]), ...(beside === null ? [] : [`(words @@ ${statement.place(beside, 'tsquery')}${there})`])]
  return `(${ways.join(' or ')})`
}

/** How well a record answers, of 10,000: as well as its concept, or by how much of its own names was asked for. */
function relevanceSql(statement: Statement, { concepts, scores, query: whole, beside, count }: WordsCondition): string {
  const byConcept = `(select max(score) from unnest(${statement.place(concepts, 'text[]')}, ${statement.place(scores, 'int[]')}) asked(concept, score) where asked.concept = published.concept)`
  const query = beside ?? whole
  const byName = query === null ? '0' : `case when words @@ ${statement.place(query, 'tsquery')} then floor(${BY_NAME_LEAST} + ${BY_NAME_MORE} * least(1, ${statement.place(count, 'float8')} / greatest(length(words), 1))) else 0 end`
  return `greatest(${byConcept}, ${byName})::float8`
}

/** What a name of its own is worth: the more, the more of it was asked for. */
export const BY_NAME_LEAST = 5000
export const BY_NAME_MORE = 4000

/** Where the rows of a list come from; with a point also how far they are from it. What is sought comes first: nothing is planned across `offset 0`. */
export function fromSql(statement: Statement, near: Near | undefined, way: Way = OPEN, words?: WordsCondition): string {
  const found = rowsSql(statement, near, way)
  return words ? `(select *, ${relevanceSql(statement, words)} as relevance from ${found}) published` : found
}

function rowsSql(statement: Statement, near: Near | undefined, way: Way): string {
  const rows = way.kind === 'seek' ? `(select * from published where ${facetSql(statement, way.by)} offset 0) published` : 'published'
  return near ? `(select *, ${distanceSql(statement, near)} as distance from ${rows}) published` : rows
}

const facetSql = (statement: Statement, { facets }: Extract<Condition, { kind: 'anyOf' }>): string => `facets && ${statement.place(facets, 'text[]')}`

export function orderSql({ expression, descending }: Sort, backwards = false): string {
  const direction = (descending === true) === backwards ? 'asc' : 'desc'
  return expression === 'code' ? `code ${direction}` : `${expression} ${direction}, code ${direction}`
}

/** Only what comes after this record in the order, or before it. */
export function afterSql(statement: Statement, { key, code }: Cursor, sort: Sort, side: 'after' | 'before' = 'after'): string {
  const compare = (sort.descending === true) === (side === 'after') ? '<' : '>'
  const type = sort.type === 'text' ? 'text collate "C"' : sort.type
  return ` and (${sort.expression}, code) ${compare} (${statement.place(key, type)}, ${statement.place(code, 'text collate "C"')})`
}

export const conditionsSql = (statement: Statement, { noun }: Collection, asked: Pick<Asked, 'selection' | 'day'>, way: Way = OPEN): string => conditionsOfSql(statement, [noun], asked, way)

/** The same conditions for records of several nouns. */
export function conditionsOfSql(statement: Statement, nouns: readonly PublishedNoun[], { selection, day }: Pick<Asked, 'selection' | 'day'>, way: Way = OPEN): string {
  const { visibility, conditions, near } = selection
  const place = statement.place(day, 'date')
  return [
    oneOfSql('noun', nouns),
    oneOfSql('visibility', visibility),
    `from_day <= ${place}`,
    `to_day > ${place}`,
    ...inOneOrder(conditions).filter((condition) => way.kind !== 'seek' || condition !== way.by).map((condition) => conditionSql(statement, condition, way)),
    ...(near ? ['distance is not null'] : []),
    ...(near?.radius === undefined ? [] : [`distance <= ${statement.place(near.radius, 'float8')}`])
  ].join(' and ')
}

const oneOfSql = (column: string, words: readonly string[]): string => (words.length === 1 ? `${column} = '${words[0]}'` : `${column} in (${words.map((one) => `'${one}'`).join(', ')})`)

/** All exclusions are one condition, and last: fewer forms of statement for the database to prepare. */
function inOneOrder(conditions: readonly Condition[]): Condition[] {
  const excluded = conditions.flatMap((condition) => (condition.kind === 'noneOf' ? condition.facets : []))
  return [...conditions.filter(({ kind }) => kind !== 'noneOf'), ...(excluded.length > 0 ? [{ kind: 'noneOf' as const, facets: excluded }] : [])]
}

function conditionSql(statement: Statement, condition: Condition, way: Way): string {
  switch (condition.kind) {
    // What may be null is looked up by no index.
    case 'anyOf': return way.kind === 'open' ? facetSql(statement, condition) : `coalesce(${facetSql(statement, condition)}, false)`
    case 'noneOf': return `not facets && ${statement.place(condition.facets, 'text[]')}`
    case 'atMost': return `${condition.column} <= ${statement.place(condition.value, 'bigint')}`
    // A stretch that begins is a change too, though nobody wrote it on that day.
    case 'updatedSince': {
      const instant = statement.place(condition.instant, 'timestamptz')
      return `(updated_at >= ${instant} or (from_day > '-infinity' and from_day >= (${instant} at time zone 'Asia/Jakarta')::date))`
    }
    case 'exampleOf': return `(not example or exists (select from published parent where parent.noun = '${condition.noun}' and parent.code = ${statement.place(condition.code, 'text')} and parent.example))`
    case 'openAt': return openAtSql(statement, condition)
    case 'words': return wordsSql(statement, condition)
    case 'name': return `names like ${statement.place(condition.pattern, 'text')}`
  }
}

/** So many are found by index; of more, most records of a page fit, and each is looked up by hash while the order of the page leads. */
const FEW = 50

function openAtSql(statement: Statement, { codes, sites }: OpenAtCondition): string {
  if (codes.length + sites.length === 0) return 'false'
  const few = codes.length <= FEW && sites.length <= FEW
  const atSite = few ? `facets && ${statement.place(sites.map((site) => `site:${site}`), 'text[]')}` : `split_part(code, '@', 2) in (select unnest(${statement.place(sites, 'text[]')}))`
  return `(code ${few ? `= any(${statement.place(codes, 'text[]')})` : `in (select unnest(${statement.place(codes, 'text[]')}))`} or (facets @> '{times:site}' and ${atSite}))`
}

/** Metres to the nearest of the record's points, on a sphere; null without a point. */
function distanceSql(statement: Statement, { latitude, longitude }: Near): string {
  const [lat, lon] = [statement.place(latitude, 'float8'), statement.place(longitude, 'float8')]
  return `(select min(2 * ${EARTH_RADIUS_M} * asin(sqrt(least(1, power(sind((y - ${lat}) / 2), 2) + cosd(${lat}) * cosd(y) * power(sind((x - ${lon}) / 2), 2)))))
    from unnest(latitudes, longitudes) point(y, x))`
}

/** Each prepared statement costs memory on every connection, for as long as that lives. */
const MOST_PREPARED = 200

/** A statement is prepared once a connection under a name that follows from its text; rare ones beyond the bound are not. */
const names = new Map<string, string>()
export function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_PREPARED) return known
  const name = `list-${names.size}`
  names.set(text, name)
  return name
}
