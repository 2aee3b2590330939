import type { TObject, TSchema } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reading } from '../catalogue/changes/reading.js'
import type { OpenNoun } from '../catalogue/answering/open-at.js'
import { answerDetail, answerList, shape, type Shape } from '../catalogue/published/answer.js'
import type { Collection, Filter } from '../catalogue/published/collection.js'
import { belongingTo, type Condition, type Query } from '../catalogue/published/filter.js'
import { findPublished } from '../catalogue/published/get.js'
import { wordsConditionOf } from '../catalogue/search/condition.js'
import type { Db } from '../db/client.js'
import type { Made } from '../http/answering.js'
import { languageOf } from '../http/language.js'
import type { Day } from '../kernel/day.js'
import type { ErrorCode } from '../kernel/errors.js'
import { isUuid } from '../kernel/identity.js'
import { dayOfMinute, readMinute } from '../kernel/moment.js'
import { ref } from '../kernel/schema.js'
import type { Language } from '../vocabulary.js'
import { checkOfDetail, checkOfList } from './checks.js'
import type { Api } from './context.js'
import { checkFields } from './fields.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { detailOf, detailQuery, listQuery, pageOf, pathParams } from './schemas.js'

interface Told { operationId: string; summary: string; description?: string; tag: string }

/** `GET /malls`. */
export function addList(api: Api, path: string, collection: Collection, told: Told & { item: TObject }): void {
  api.app.get(path, { schema: listSchema(collection, told), config: { check: checkOfList(collection, told.item) } }, async (request, reply) =>
    sendList(api, request, reply, collection, told.item))
}

/** `GET /malls/{mall}`. */
export function addDetail(api: Api, path: string, collection: Collection, told: Told & { model: TObject }): void {
  const parameter = parameterOf(path)
  const schema = {
    ...described({ description: `${told.summary}, as it holds today or on the day of \`asOf\`.`, ...told }), params: pathParams(parameter), querystring: detailQuery(collection, told.model),
    response: { 200: success('The record', detailOf(told.model, collection)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'withdrawn') }
  }
  api.app.get(path, { schema, config: { check: checkOfDetail(collection, told.model) } }, async (request, reply) => {
    const asked = shapeOf(api, request, told.model)
    return answer(api, request, reply, asked, async (db) => {
      const { body, code, revision, fromDay } = await answerDetail(db, collection, paramOf(request, parameter), asked)
      const parts = [collection.noun, code, revision, fromDay]
      return asked.include === undefined ? { body, parts, tag: 'whole' } : { body, parts }
    })
  })
}

/** `GET /malls/{mall}/services`: the list of `collection` with one filter given by the path. An unknown mall is a 404, not an empty list. */
export function addListWithin(api: Api, path: string, collection: Collection, told: Told & { item: TObject; parent: Collection; filter: string }): void {
  const parameter = parameterOf(path)
  const schema = { ...listSchema(collection, told, [told.filter], told.parent), params: pathParams(parameter) }
  api.app.get(path, { schema, config: { check: checkOfList(collection, told.item) } }, async (request, reply) =>
    sendList(api, request, reply, collection, told.item, { parent: told.parent, given: paramOf(request, parameter), facet: facetOf(collection, told.filter, request) }))
}

/** Lists are filtered by code; a UUID costs one statement more. */
async function codeOf(db: Db, day: Day, { parent, given }: Within): Promise<string> {
  if (!isUuid(given)) return given
  const found = await findPublished(db, parent.noun, { code: given, day, language: 'id', withFacets: false })
  return found?.code ?? given
}

function facetOf(collection: Collection, filter: string, request: FastifyRequest): string {
  const { facets, any } = collection.filters[filter] as Extract<Filter, { kind: 'facet' }>
  return ((request.query as Query)['evidence'] === 'any' ? (any ?? facets) : facets)[0] as string
}

/** What conditions are worked out from. */
export type Knowledge = Pick<Api, 'openings' | 'searching'>

/** The moment for which something is asked; on which day the list is then asked, unless that is told; and what is open then, as a condition. */
export function openingAsked(api: Api, request: FastifyRequest, noun: OpenNoun, given: string) {
  const minute = readMinute('openAt', given, api.now())
  const day = (request.query as { asOf?: string }).asOf ?? dayOfMinute(minute)
  return { day, momentary: given === 'now', condition: (db: Db, { openings }: Pick<Knowledge, 'openings'> = api) => openings.conditionOf(db, noun, minute, api.today()) }
}

/** `given`: code or UUID of the record that the list belongs to. */
interface Within { parent: Collection; given: string; facet: string }

/** How a list is to be shaped; and what it is asked for beside its filters, as a look at the catalogue tells it. */
export function listAsked(api: Api, request: FastifyRequest, collection: Collection, model: TObject) {
  const query = request.query as Query
  const open = query['openAt'] === undefined ? undefined : openingAsked(api, request, collection.noun as OpenNoun, String(query['openAt']))
  const shape = shapeOf(api, request, model)
  const conditions = async (db: Db, known: Knowledge = api): Promise<Condition[]> => [
    ...(open ? [await open.condition(db, known)] : []), ...(query['q'] === undefined ? [] : [wordsConditionOf(await known.searching.index(db, api.today()), String(query['q']), query)])
  ]
  return { asked: open ? { ...shape, day: open.day } : shape, momentary: open?.momentary, conditions }
}

async function sendList(api: Api, request: FastifyRequest, reply: FastifyReply, collection: Collection, item: TObject, within?: Within): Promise<FastifyReply> {
  const query = request.query as Query & { limit: number }
  const { asked, momentary, conditions } = listAsked(api, request, collection, item)
  return answer(api, request, reply, asked, async (db) => {
    const { body, next, empty } = await answerList(db, collection, {
      ...asked, query, within: [...(within ? await conditionsOf(db, within, asked, query) : []), ...await conditions(db)], sort: query['sort'] as string | undefined, limit: query.limit,
      after: query['after'] as string | undefined, count: query['count'] === 'true'
    })
    if (within && empty) await answerDetail(db, within.parent, within.given, { ...asked, fields: undefined, include: undefined }) // throws its 404 or 410
    return { body, next, parts: [collection.noun, 'list'], momentary }
  })
}

async function conditionsOf(db: Db, within: Within, { day }: Shape, query: Query): Promise<Condition[]> {
  const { parent, facet } = within
  return belongingTo(parent.noun, facet, await codeOf(db, day, within)).filter(({ kind }) => kind !== 'exampleOf' || query['example'] === undefined)
}

/** An answer as its handler makes it: the body, what the tag is made of, and where the next page begins. */
export interface Answered extends Pick<Made, 'body' | 'parts' | 'tag' | 'momentary'> { next?: string | null; type?: string }

/** Every answer of the API: one that is kept, or one that is made of what `make` reads. */
export function answer(api: Api, request: FastifyRequest, reply: FastifyReply, { language }: { language: Language }, make: (db: Reading) => Promise<Answered>): Promise<FastifyReply> {
  return api.answering.send(request, reply, questionOf(request, language), async (db) => {
    const { body, parts, tag, momentary, next = null, type = 'application/json' } = await make(db)
    return { body, parts, ...(tag === undefined ? {} : { tag }), momentary, headers: { 'content-type': `${type}; charset=utf-8`, 'content-language': language, ...(next === null ? {} : { link: nextLink(api, request, next) }) } }
  })
}

/** A record that was worked out, with the fields that were asked for. */
export const textOf = (record: object, { fields }: Pick<Shape, 'fields'>): string => shape(JSON.stringify(record), { language: 'id', fields })

/** The same for every request that means the same: parameters in one order, with the defaults of those that were not given, and the language that was chosen; and whether the address chose it, for the address of the next page says so too. */
function questionOf({ url, query, routeOptions }: FastifyRequest, language: Language): string {
  const given = query as Record<string, unknown>
  const mark = url.indexOf('?')
  let key = `${routeOptions.url}\0${mark < 0 ? url : url.slice(0, mark)}\0${language}\0${given['lang'] !== undefined}` // no address has a NUL: see addAddressLimits
  for (const name of Object.keys(given).sort()) if (name !== 'lang') key += `\0${name}\0${String(given[name])}`
  return key
}

export function shapeOf(api: Api, request: FastifyRequest, model: TSchema): Shape {
  const { lang, asOf, fields, include } = request.query as { lang?: Language; asOf?: string; fields?: string; include?: string }
  if (fields !== undefined) checkFields(fields, model as TObject)
  return { day: asOf ?? api.today(), language: languageOf(request, lang), fields, include }
}

export const paramOf = (request: FastifyRequest, name: string): string => (request.params as Record<string, string>)[name] as string
export const parameterOf = (path: string): string => /:(\w+)/.exec(path)?.[1] ?? ''

/** The next page, for the header `Link`. */
const nextLink = ({ app }: Api, request: FastifyRequest, cursor: string): string => `<${app.base}${nextAddress(request.url, cursor)}>; rel="next"`

export function nextAddress(url: string, cursor: string): string {
  const [path = '', ...query] = url.split('?')
  const parameters = new URLSearchParams(query.join('?'))
  parameters.set('after', cursor)
  return `${path}?${parameters.toString()}`
}

export const described = ({ operationId, summary, description, tag }: Told) => ({ operationId, summary, description: description ?? `${summary}.`, tags: [tag] })

function listSchema(collection: Collection, told: Told & { item: TObject }, without: readonly string[] = [], parent?: Collection) {
  const codes: ErrorCode[] = ['invalid_cursor', ...(parent ? [parent.notFound, 'withdrawn' as const] : [])]
  return {
    ...described({ description: `${told.summary}, filtered, in an order, a page at a time.`, ...told }), querystring: listQuery(collection, told.item, without),
    response: { 200: success('A page of the list', ref(pageOf(told.item)), { paged: true }), 304: NOT_MODIFIED, ...failuresOf(...codes) }
  }
}

