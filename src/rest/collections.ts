import type { TObject, TSchema } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenNoun } from '../catalogue/answering/open-at.js'
import { answerDetail, answerList, type Shape } from '../catalogue/published/answer.js'
import type { Collection, Filter } from '../catalogue/published/collection.js'
import { belongingTo, type Condition, type Query } from '../catalogue/published/filter.js'
import { findPublished } from '../catalogue/published/get.js'
import { wordsConditionOf } from '../catalogue/search/condition.js'
import { setCaching, tagOf } from '../http/conditional.js'
import { languageOf } from '../http/language.js'
import type { ErrorCode } from '../kernel/errors.js'
import { isUuid } from '../kernel/identity.js'
import { dayOfMinute, readMinute, textOfMinute } from '../kernel/moment.js'
import { ref } from '../kernel/schema.js'
import type { Language, Noun } from '../vocabulary.js'
import type { Api } from './context.js'
import { checkFields } from './fields.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { detailOf, detailQuery, listQuery, pageOf, pathParams } from './schemas.js'

interface Told { operationId: string; summary: string; description?: string; tag: string }

/** `GET /malls`. */
export function addList(api: Api, path: string, collection: Collection, told: Told & { item: TObject }): void {
  api.app.get(path, { schema: listSchema(collection, told) }, async (request, reply) =>
    sendList(api, request, reply, collection, told.item))
}

/** `GET /malls/{mall}`. */
export function addDetail(api: Api, path: string, collection: Collection, told: Told & { model: TObject }): void {
  const parameter = parameterOf(path)
  const schema = {
    ...described({ description: `${told.summary}, as it holds today or on the day of \`asOf\`.`, ...told }), params: pathParams(parameter), querystring: detailQuery(collection, told.model),
    response: { 200: success('The record', detailOf(told.model, collection)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'withdrawn') }
  }
  api.app.get(path, { schema }, async (request, reply) => {
    const asked = shapeOf(api, request, told.model)
    const related = revisionOfIncludes(api, collection, asked)
    const { body, code, revision, fromDay } = await together(api, request, asked, () => answerDetail(api.db, collection, paramOf(request, parameter), asked))
    return send(api, request, reply, body, [collection.noun, code, revision, fromDay, ...related], asked.language)
  })
}

/** `GET /malls/{mall}/services`: the list of `collection` with one filter given by the path. An unknown mall is a 404, not an empty list. */
export function addListWithin(api: Api, path: string, collection: Collection, told: Told & { item: TObject; parent: Collection; filter: string }): void {
  const parameter = parameterOf(path)
  const schema = { ...listSchema(collection, told, [told.filter], told.parent), params: pathParams(parameter) }
  api.app.get(path, { schema }, async (request, reply) => {
    const code = await codeOf(api, told.parent, paramOf(request, parameter))
    return sendList(api, request, reply, collection, told.item, { parent: told.parent, code, facet: facetOf(collection, told.filter, request) })
  })
}

/** Lists are filtered by code; a UUID costs one statement more. */
async function codeOf(api: Api, parent: Collection, given: string): Promise<string> {
  if (!isUuid(given)) return given
  const found = await findPublished(api.db, parent.noun, { code: given, day: api.today(), language: 'id', withFacets: false })
  return found?.code ?? given
}

function facetOf(collection: Collection, filter: string, request: FastifyRequest): string {
  const { facets, any } = collection.filters[filter] as Extract<Filter, { kind: 'facet' }>
  return ((request.query as Query)['evidence'] === 'any' ? (any ?? facets) : facets)[0] as string
}

/** What is open at the moment asked for, as a condition; and on which day the list is then asked, unless that is told. */
export async function openIn(api: Api, request: FastifyRequest, reply: FastifyReply, noun: OpenNoun, given: string) {
  const minute = readMinute('openAt', given, api.now())
  if (given === 'now') api.conditional.momentary(request, reply)
  const day = (request.query as { asOf?: string }).asOf ?? dayOfMinute(minute)
  const revisions = [api.live.of(['mall', 'site', 'offering', 'calendar']), textOfMinute(minute)]
  return { day, revisions, condition: await api.openings.conditionOf(noun, minute, api.today()) }
}

interface Within { parent: Collection; code: string; facet: string }

async function sendList(api: Api, request: FastifyRequest, reply: FastifyReply, collection: Collection, item: TObject, within?: Within): Promise<FastifyReply> {
  const query = request.query as Query & { limit: number }
  const open = query['openAt'] === undefined ? undefined : await openIn(api, request, reply, collection.noun as OpenNoun, String(query['openAt']))
  const shape = open ? { ...shapeOf(api, request, item), day: open.day } : shapeOf(api, request, item)
  const revisions = [api.live.of(query['q'] === undefined ? [collection.noun] : [collection.noun, 'reference_service', 'word', 'region']), ...revisionOfIncludes(api, collection, shape), ...open?.revisions ?? []]
  const words = query['q'] === undefined ? undefined : wordsConditionOf(await api.searching.index(api.today()), String(query['q']), query)
  const compute = () => answerList(api.db, collection, {
    ...shape, query, within: [...(within ? conditionsOf(within, query) : []), ...(open ? [open.condition] : []), ...(words ? [words] : [])], sort: query['sort'] as string | undefined, limit: query.limit,
    after: query['after'] as string | undefined, count: query['count'] === 'true'
  })
  const answer = await (open ? compute() : together(api, request, shape, compute)) // "now" may be another minute for the next
  if (within && answer.empty) await mustExist(api, within, shape)
  linkNext(api, request, reply, answer.next)
  return send(api, request, reply, answer.body, [collection.noun, 'list', ...revisions, shape.day], shape.language)
}

/** All that an answer depends on; undefined: this process does not know for certain of which revision it is. `today`: where the answer tells of today beside its day. */
export function stateOf({ url, begunAt }: FastifyRequest, { language, day, today = day }: Pick<Shape, 'language' | 'day'> & { today?: string }): string | undefined {
  return begunAt === null ? undefined : `${begunAt} ${day} ${today} ${language} ${url}`
}

/** Equal requests at the same time ask the database once, where it is known of which revision the answer is at least. */
function together<T>({ inFlight }: Api, request: FastifyRequest, shape: Shape, answer: () => Promise<T>): Promise<T> {
  const state = stateOf(request, shape)
  return state === undefined ? answer() : inFlight.share(state, answer)
}

function conditionsOf({ parent, code, facet }: Within, query: Query): Condition[] {
  return belongingTo(parent.noun, facet, code).filter(({ kind }) => kind !== 'exampleOf' || query['example'] === undefined)
}

/** Throws the 404 or 410 of the parent. */
async function mustExist(api: Api, { parent, code }: Within, shape: Shape): Promise<void> {
  await answerDetail(api.db, parent, code, { ...shape, fields: undefined, include: undefined })
}

export function send(api: Api, request: FastifyRequest, reply: FastifyReply, body: string, parts: readonly (string | number)[], language: Language, type = 'application/json'): FastifyReply {
  const etag = tagOf([...parts, language])
  if (api.conditional.tag(request, reply, etag)) return reply
  return setCaching(reply, etag, language).header('content-type', `${type}; charset=utf-8`).send(body)
}

export function shapeOf(api: Api, request: FastifyRequest, model: TSchema): Shape {
  const { lang, asOf, fields, include } = request.query as { lang?: Language; asOf?: string; fields?: string; include?: string }
  if (fields !== undefined) checkFields(fields, model as TObject)
  return { day: asOf ?? api.today(), language: languageOf(request, lang), fields, include }
}

/** With the day: related records may read differently on the next one, before the catalogue has taken a revision for it. */
function revisionOfIncludes(api: Api, collection: Collection, { include, day }: Shape): (number | string)[] {
  if (include === undefined) return []
  const nouns = include.split(',').flatMap((name) => collection.includes[name.trim()]?.noun ?? []) as Noun[]
  return [api.live.of(nouns), day]
}

export const paramOf = (request: FastifyRequest, name: string): string => (request.params as Record<string, string>)[name] as string
export const parameterOf = (path: string): string => /:(\w+)/.exec(path)?.[1] ?? ''

/** The next page, if there is one, in the header `Link`. */
export function linkNext({ app }: Api, request: FastifyRequest, reply: FastifyReply, cursor: string | null): void {
  if (cursor) reply.header('link', `<${app.base}${nextAddress(request.url, cursor)}>; rel="next"`)
}

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

