import type { Db } from '../../db/client.js'
import { invalidParameter } from '../../kernel/errors.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import type { SEARCHED_NOUNS } from '../../vocabulary.js'
import { AGENCIES } from '../agencies/collection.js'
import { DOCUMENTS } from '../documents/collection.js'
import { MALLS } from '../malls/collection.js'
import type { Collection, Filter } from '../published/collection.js'
import { selectionOf, type Near, type Query, type Selection } from '../published/filter.js'
import { BY_NAME_LEAST, BY_NAME_MORE, columnOf, conditionsOfSql, conditionsSql, fromSql, nameOf, Statement } from '../published/statement.js'
import { REFERENCE_SERVICES } from '../reference-services/collection.js'
import { SERVICES } from '../services/collection.js'
import type { Day } from '../../kernel/day.js'
import type { Language } from '../../vocabulary.js'
import type { LocalizedText } from '../../kernel/text.js'
import { wordsOf } from './fold.js'
import type { FoundHit, OwnName } from './found.js'
import { textQueryOf } from './text-query.js'
import type { Question } from './understood.js'

export type SearchedNoun = (typeof SEARCHED_NOUNS)[number]

export const COLLECTIONS: Readonly<Record<SearchedNoun, Collection>> = { reference_service: REFERENCE_SERVICES, service: SERVICES, mall: MALLS, agency: AGENCIES, document: DOCUMENTS }

/** Parameters that shape a selection of any noun. */
const EVERYWHERE = ['evidence', 'example', 'outOfForce', 'near', 'radius']

export interface Wanted { query: Query; day: Day; language: Language }

/** Where the next page begins. */
export interface After { score: number; place: string; key: string }

const CURSOR = 'search'
export const keyOf = ({ noun, code }: Pick<FoundHit, 'noun' | 'code'>): string => `${noun}:${code}`
export const cursorOf = (hit: FoundHit): string => writeCursor(CURSOR, { key: `${String(hit.score).padStart(5, '0')} ${hit.place}`, code: keyOf(hit) })

export function afterOf(cursor: string | undefined): After | undefined {
  if (cursor === undefined) return undefined
  const { key, code } = readCursor(CURSOR, 'text', cursor)
  const text = String(key)
  if (!/^\d{5} /.test(text)) throw invalidParameter('after', 'cannot be read')
  return { score: Number(text.slice(0, 5)), place: text.slice(6), key: code }
}

/** As the database compares texts, by the bytes of UTF-8. That is the order of UTF-16, in which JavaScript compares, but where both differ in units from the first half of a pair on. */
export function bytes(one: string, other: string): number {
  if (one === other) return 0
  const shorter = Math.min(one.length, other.length)
  for (let at = 0; at < shorter; at++) {
    const [unit, otherUnit] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (unit === otherUnit) continue
    return unit >= FIRST_HALF && otherUnit >= FIRST_HALF ? Buffer.compare(Buffer.from(one), Buffer.from(other)) : unit - otherUnit
  }
  return one.length - other.length
}

/** Of a pair, which stands for one character. */
const FIRST_HALF = 0xd800

/** The best first; equals by place, then by key, byte by byte as the database sorts them. */
export const inOrder = (one: FoundHit, other: FoundHit): number => other.score - one.score || bytes(one.place, other.place) || bytes(keyOf(one), keyOf(other))
export const isAfter = (hit: FoundHit, after: After | undefined): boolean =>
  !after || hit.score < after.score || (hit.score === after.score && (bytes(hit.place, after.place) || bytes(keyOf(hit), after.key)) > 0)

/** The selection of one noun; undefined where a filter is asked for that the noun does not have: then none of it fits. */
export function selectionFor(noun: SearchedNoun, query: Query): Selection | undefined {
  const { filters } = COLLECTIONS[noun]
  const asked = Object.entries(query).filter(([name, value]) => value !== undefined && Object.hasOwn(SERVICES.filters, name) && !EVERYWHERE.includes(name))
  if (asked.some(([name]) => !isSame(filters[name], SERVICES.filters[name]))) return undefined
  const fits = 'near' in filters ? query : { ...query, near: undefined, radius: undefined }
  if (query['radius'] !== undefined && !('near' in filters)) return undefined
  const selection = selectionOf(COLLECTIONS[noun], fits)
  return query['radius'] === undefined ? { ...selection, near: undefined } : selection
}

/** The status of a mall is another than that of a service. */
const isSame = (filter: Filter | undefined, other: Filter | undefined): boolean =>
  filter !== undefined && filter.kind === other?.kind && (filter.kind !== 'facet' || other.kind !== 'facet' || filter.words?.join() === other.words?.join())

/** Whether anything is asked beside the words. */
export const isFiltered = (query: Query): boolean =>
  Object.entries(query).some(([name, value]) => value !== undefined && (EVERYWHERE.includes(name) ? name !== 'near' : Object.hasOwn(SERVICES.filters, name)))

/** Nothing is asked beside the words, and no point. */
export const isPlain = (query: Query): boolean => !isFiltered(query) && query['near'] === undefined

/** Rows are read in Indonesian, or with all languages. */
export const storedFor = ({ language, everyLanguage }: { language: Language; everyLanguage: boolean }): Language => (everyLanguage ? 'en' : language)

/** Order among equals: the asked region first, or what is nearest, then by name. */
export function placeSql(statement: Statement, { regions }: Pick<Question, 'regions'>, near: boolean): string {
  if (near) return `case when distance is null then '~' else lpad(round(distance)::text, 9, '0') end || ' ' || name`
  return regions.length === 0 ? 'name' : `case when facets && ${statement.place(regions.map(({ code }) => `region:${code}`), 'text[]')} then '0' else '1' end || name`
}

/** By how much of a name was asked for: names that say little more stand higher, and papers lower. */
function nameScoreSql(statement: Statement, { all, share }: NonNullable<Question['names']>): string {
  return `floor(case noun when 'document' then 0.75 else 1 end * ${statement.place(share, 'float8')} * (${BY_NAME_LEAST} + ${BY_NAME_MORE} * least(1, ${statement.place(all.length, 'float8')} / greatest(length(words), 1))))::int`
}

/** The same in memory, to the last bit. */
export const nameScore = ({ noun, length }: { noun: SearchedNoun; length: number }, { all, share }: NonNullable<Question['names']>): number =>
  Math.floor((noun === 'document' ? 0.75 : 1) * share * (BY_NAME_LEAST + BY_NAME_MORE * Math.min(1, all.length / Math.max(length, 1))))

const AFTER = (statement: Statement, after: After | undefined): string => (after
  ? ` and (-score, place, key) > (${statement.place(-after.score, 'int')}, ${statement.place(after.place, 'text')} collate "C", ${statement.place(after.key, 'text')} collate "C")` : '')

export interface NamedRequest extends Wanted { question: Question; nouns: readonly SearchedNoun[]; limit: number; after: After | undefined }

/** Records by words of names that no concept has. One statement, in which nouns that are selected alike are one branch. */
export async function findNamed(db: Db, { question, nouns, query, day, language, limit, after }: NamedRequest): Promise<FoundHit[]> {
  const { names, regions, answers } = question
  if (!names) return []
  const statement = new Statement()
  const words = namesSql(statement, question)
  const beneath = answers.length === 0 ? '' : ` and (noun <> 'service' or concept is null or concept <> all(${statement.place(answers.map(({ code }) => code), 'text[]')}))`
  const parts = selectedAlike(askedFor(nouns, question), query).map(({ nouns, selection, near }) => {
    const from = near ? fromSql(statement, near) : soughtSql(statement, selection, words)
    return `select noun::text, code, ${nameScoreSql(statement, names)} as score, (${placeSql(statement, { regions }, near !== undefined)}) collate "C" as place, (noun::text || ':' || code) collate "C" as key, ${columnOf('item', language)} as body
      from ${from} where ${conditionsOfSql(statement, nouns, { selection, day })} and ${words}${beneath}`
  })
  if (parts.length === 0) return []
  const text = `select noun, code, score, place, body from (${parts.join(' union all ')}) found where true${AFTER(statement, after)} order by score desc, place, key limit ${statement.place(limit, 'int')}`
  return (await db.query<FoundHit>({ name: nameOf(text), text, values: statement.values })).rows
}

/** For each name the first of those that bear it, by their codes. One statement. */
export async function findBearers(db: Db, names: readonly OwnName[], { day, language, limit }: Pick<NamedRequest, 'day' | 'language' | 'limit'>): Promise<FoundHit[][]> {
  const statement = new Statement()
  const column = (key: keyof OwnName, type: string) => statement.place(names.map((name) => name[key]), type)
  const asked = [column('noun', 'noun[]'), column('name', 'text[]'), column('concept', 'text[]'), column('words', 'tsvector[]')]
  const own = { selection: selectionFor('service', {}) as Selection, day }
  const text = `select (asked.at - 1)::int as at, asked.noun::text, found.code, asked.name as place, found.body from unnest(${asked.join(', ')}) with ordinality asked(noun, name, concept, words, at) cross join lateral (
      select code, ${columnOf('item', language)} as body from published
      where published.noun = asked.noun and name = asked.name and words = asked.words and concept is not distinct from asked.concept and ${conditionsOfSql(statement, ['service', 'mall', 'agency', 'document'], own)}
      order by code limit ${statement.place(limit, 'int')}
    ) found`
  const { rows } = await db.query<Omit<FoundHit, 'score'> & { at: number }>({ name: nameOf(text), text, values: statement.values })
  const found = names.map((): FoundHit[] => [])
  for (const { at, ...hit } of rows) (found[at] as FoundHit[]).push({ ...hit, score: 0 })
  return found
}

/** Who asks for papers alone gets them in any case. */
export const askedFor = (nouns: readonly SearchedNoun[], { papers }: Question): readonly SearchedNoun[] =>
  (papers || !nouns.includes('reference_service') ? nouns : nouns.filter((noun) => noun !== 'document'))

/** Rows by index: those with the words, and with what is filtered by. Nothing else is looked up, which would take longer than to look at them. */
function soughtSql(statement: Statement, { conditions }: Selection, words: string): string {
  const facets = conditions.flatMap((one) => (one.kind === 'anyOf' ? [` and facets && ${statement.place(one.facets, 'text[]')}`] : []))
  return `(select * from published where ${words}${facets.join('')} offset 0) published`
}

interface Alike { nouns: SearchedNoun[]; selection: Selection; near: Near | undefined }

/** Nouns of records with names of their own, those with the same conditions together. */
function selectedAlike(nouns: readonly SearchedNoun[], query: Query): Alike[] {
  const groups = new Map<string, Alike>()
  for (const noun of nouns) {
    const selection = noun === 'reference_service' ? undefined : selectionFor(noun, query)
    if (!selection) continue
    const near = query['near'] !== undefined && 'near' in COLLECTIONS[noun].filters ? selectionOf(COLLECTIONS[noun], query).near : undefined
    const key = JSON.stringify([selection, near])
    groups.set(key, { nouns: [...groups.get(key)?.nouns ?? [], noun], selection, near })
  }
  return [...groups.values()]
}

/** The words, or those beside the name of a region, where the record is in that region. */
function namesSql(statement: Statement, { names, regions }: Question): string {
  const { all, beside } = names as NonNullable<Question['names']>
  const whole = `words @@ ${statement.place(textQueryOf(all), 'tsquery')}`
  if (beside === null) return whole
  return `(${whole} or (words @@ ${statement.place(textQueryOf(beside), 'tsquery')} and facets && ${statement.place(regions.map(({ code }) => `region:${code}`), 'text[]')}))`
}

/** Services of the concepts, each by itself: below their concept in score, and in their order among themselves. One statement. */
export async function findServicesOf(db: Db, { question, query, day, language, limit, after }: Omit<NamedRequest, 'nouns'>): Promise<FoundHit[]> {
  if (question.answers.length === 0) return []
  const statement = new Statement()
  const codes = statement.place(question.answers.map(({ code }) => code), 'text[]')
  const scores = statement.place(question.answers.map(({ score }) => Math.max(0, scoreOf(score) - 1)), 'int[]')
  const near = query['near'] === undefined ? undefined : selectionOf(SERVICES, query).near
  const selection = selectionFor('service', query) as Selection
  const place = `(${placeSql(statement, question, near !== undefined)}) collate "C"`
  const bound = after ? ` and (asked.score < ${statement.place(after.score, 'int')} or (asked.score = ${statement.place(after.score, 'int')}
    and (${place}, ('service:' || code) collate "C") > (${statement.place(after.place, 'text')} collate "C", ${statement.place(after.key, 'text')} collate "C")))` : ''
  const first = statement.place(limit, 'int')
  const text = `select 'service' as noun, found.code, asked.score, found.place, found.body from unnest(${codes}, ${scores}) asked(concept, score) cross join lateral (
      select code, ${place} as place, ${columnOf('item', language)} as body from ${fromSql(statement, near)}
      where concept = asked.concept and ${conditionsSql(statement, SERVICES, { selection, day })}${bound} order by ${place}, code limit ${first}
    ) found order by asked.score desc, found.place, found.code limit ${first}`
  return (await db.query<FoundHit>({ name: nameOf(text), text, values: statement.values })).rows
}

export interface AlikeRequest extends Wanted { q: string; nouns: readonly SearchedNoun[] }

/** Records whose own names hold something written like the words. One statement. */
export async function findAlike(db: Db, { q, nouns, query, day }: AlikeRequest): Promise<{ noun: SearchedNoun; code: string; name: LocalizedText }[]> {
  const statement = new Statement()
  const typed = statement.place(wordsOf(q).join(' '), 'text')
  const parts = selectedAlike(nouns, query).map(({ nouns, selection }) => {
    const from = selection.near ? fromSql(statement, selection.near) : soughtSql(statement, selection, `words is not null and ${typed} <% names`)
    return `select noun::text, code, item->'name' as name, word_similarity(${typed}, names) as alike from ${from} where ${conditionsOfSql(statement, nouns, { selection, day })} and words is not null and ${typed} <% names`
  })
  if (parts.length === 0) return []
  const text = `select noun, code, name from (${parts.join(' union all ')}) found order by alike desc, code limit 5`
  return (await db.query<{ noun: SearchedNoun; code: string; name: LocalizedText }>({ name: nameOf(text), text, values: statement.values })).rows
}

/** Of 10,000, so that it is the same number everywhere. */
export const scoreOf = (score: number): number => Math.round(score * 10_000)
