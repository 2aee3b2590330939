import type { Db } from '../../db/client.js'
import { obtainAll } from '../../kernel/kept.js'
import { shape } from '../published/answer.js'
import { selectionOf, type Selection } from '../published/filter.js'
import { columnOf, conditionsSql, fromSql, nameOf, Statement } from '../published/statement.js'
import { REFERENCE_SERVICES } from '../reference-services/collection.js'
import { SERVICES } from '../services/collection.js'
import type { Beneath, FoundConcept, Told } from './found.js'
import { isPlain, placeSql, selectionFor, storedFor, type Wanted } from './hits.js'
import type { PlaceRecords } from './place-records.js'
import type { Question } from './understood.js'
import type { SearchIndex } from './searching.js'

export interface ConceptRequest extends Wanted { question: Question; codes: readonly string[]; beneath: number; everyLanguage: boolean; counted: (code: string) => number | null; there: PlaceRecords | undefined }

/**
 * Concepts with the first services beneath them: those that no filter and no point touches are read once in each state of the catalogue, and what is `there`
 * goes before the others. One statement for those that were not read.
 */
export async function obtainConcepts(db: Db, index: SearchIndex, request: ConceptRequest): Promise<Map<string, FoundConcept>> {
  const { question, query, beneath, there, language, everyLanguage } = request
  if (!isPlain(query)) return findConcepts(db, request)
  if (!there) return obtainKnown(db, index, request)
  const found = await obtainKnown(db, index, { ...request, question: { ...question, regions: [] }, beneath: 2 * beneath })
  const said = ({ code, body }: Beneath) => ({ code, body: everyLanguage ? body : shape(body, { language, fields: undefined }) })
  return new Map([...found].map(([code, one]) => [code, { ...one, services: firstThere(there.beneath(code), one.services, beneath, said) }]))
}

/** Of twice as many as are shown, enough are elsewhere. */
function firstThere(there: readonly Beneath[], all: readonly Beneath[], beneath: number, said: (service: Beneath) => Beneath): readonly Beneath[] {
  const elsewhere = there.length >= beneath ? [] : all.filter(({ code }) => !there.some((one) => one.code === code))
  return [...there.slice(0, beneath).map(said), ...elsewhere].slice(0, beneath)
}

async function obtainKnown(db: Db, { rows }: SearchIndex, request: ConceptRequest): Promise<Map<string, FoundConcept>> {
  const { question: { regions }, codes, beneath, language, everyLanguage, day } = request
  const kind = JSON.stringify([day, everyLanguage ? '' : language, beneath, regions.map(({ code }) => code)])
  const found = await obtainAll(rows, codes.map((code) => kind + code), async (missing) => {
    const concepts = await findConcepts(db, { ...request, codes: missing.map((key) => key.slice(kind.length)) })
    return new Map([...concepts].map(([code, concept]) => [kind + code, concept]))
  })
  return new Map([...found.values()].map((concept) => [concept.code, concept]))
}

async function findConcepts(db: Db, { question, codes, query, day, language, everyLanguage, beneath, counted }: ConceptRequest): Promise<Map<string, FoundConcept>> {
  if (codes.length === 0) return new Map()
  const statement = new Statement()
  const stored = storedFor({ language, everyLanguage })
  const asked = statement.place(codes, 'text[]')
  const own = selectionFor('reference_service', query)
  const local = selectionFor('service', query) as Selection
  const near = query['near'] === undefined ? undefined : selectionOf(SERVICES, query).near
  const from = fromSql(statement, near)
  const conditions = `concept = asked.concept and ${conditionsSql(statement, SERVICES, { selection: local, day })}`
  const service = `code || ' ' || ${columnOf('item', stored)}`
  const first = statement.place(beneath, 'int')
  const here = near || question.regions.length === 0 ? undefined : statement.place(question.regions.map(({ code }) => `region:${code}`), 'text[]')
  const onDay = statement.place(day, 'date')
  const fits = own ? `exists (select from published where code = asked.concept and ${conditionsSql(statement, REFERENCE_SERVICES, { selection: own, day })})` : 'false'
  const isCounted = codes.every((code) => counted(code) !== null)
  // In the order of the index: putting all services of a concept in order by their places takes a hundred times longer.
  const firstOf = (rows: string, where: string, place: '0' | '1') => `select ${service} as body, '${place}' || name as place, code from ${rows} where ${where} order by name, code limit ${first}`
  const beneathIt = here
    ? `select body from ((${firstOf('here published', `concept = asked.concept`, '0')}) union all (${firstOf('published', `${conditions} and not facets && ${here}`, '1')})) placed order by place, code limit ${first}`
    : `select ${service} from ${from} where ${conditions} order by ${placeSql(statement, question, near !== undefined)}, code limit ${first}`
  const text = `${here ? `with here as materialized (select * from published where facets && ${here} and concept = any(${asked}) and ${conditionsSql(statement, SERVICES, { selection: local, day })}) ` : ''}select asked.concept as code, own.body, ${fits} as fits,
      array(${beneathIt}) as services
      ${isCounted ? '' : `, (select count(*)::int from ${from} where ${conditions}) as total`}
    from unnest(${asked}) asked(concept) cross join lateral (
      select ${columnOf('item', stored)} as body from published where noun = 'reference_service' and code = asked.concept and from_day <= ${onDay} and to_day > ${onDay}
    ) own`
  const { rows } = await db.query<Omit<FoundConcept, 'name' | 'services' | 'total'> & { services: string[]; total?: number }>({ name: nameOf(text), text, values: statement.values })
  const said = (text: string) => (everyLanguage ? text : shape(text, { language, fields: undefined }))
  return new Map(rows.map((row) => [row.code, { ...row, name: (JSON.parse(said(row.body)) as Told).name, body: said(row.body), services: row.services.map((text) => toBeneath(text, said)), total: row.total ?? counted(row.code) ?? 0 }]))
}

/** A code has no blank. */
function toBeneath(text: string, said: (text: string) => string): Beneath {
  const at = text.indexOf(' ')
  return { code: text.slice(0, at), body: said(text.slice(at + 1)) }
}
