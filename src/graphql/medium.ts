import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import type { Db } from '../db/client.js'
import type { Answering } from '../http/answering.js'
import { languageOf } from '../http/language.js'
import { CatalogueError, describeError } from '../kernel/errors.js'
import { digestOf } from '../kernel/identity.js'
import type { Language } from '../vocabulary.js'
import { makeEngine, type Engine, type EngineParts, type Ready } from './engine.js'
import { beyondLimit, Refused, showError, type Shown } from './failures.js'
import { fromAddress, fromBody, type Question } from './question.js'

export interface MediumParts extends EngineParts { db: Db; answering: Answering; edition: string }

export const makeMedium = async (parts: MediumParts): Promise<Medium> => new Medium(await makeEngine(parts), parts)

const JSON_TYPE = 'application/json'
const GRAPHQL_TYPE = 'application/graphql-response+json'
type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE

interface Answer { data?: unknown; errors?: readonly GraphQLFormattedError[]; extensions?: object }
/** With the status that it has where the client knows the statuses of GraphQL over HTTP. */
interface Outcome { answer: Answer; status: number; /** The request itself could not be read. */ unread: boolean }

/** Failures are told, and explained in the log, under the id of each request that they answer: several may have asked the same. */
type Tell = (request: FastifyRequest) => Outcome
interface Result { failed: boolean; tell: Tell }

/** An answer with failures is not kept. */
class Failed extends Error {
  constructor(readonly tell: Tell) { super('the answer has failures') }
}

/** Questions and answers as they travel. */
export class Medium {
  constructor(private readonly engine: Engine, private readonly parts: MediumParts) {}

  close = (): Promise<void> => this.engine.close()

  get = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => this.#send(request, reply, fromAddress(request.query))

  post = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { body } = request
    if (!Array.isArray(body)) return this.#send(request, reply, fromBody(body))
    const type = mediaTypeOf(request)
    const outcomes = await this.#answerAll(request, languageOf(request, undefined), this.#batchOf(body))
    return sendText(reply, type, 200, JSON.stringify(outcomes.map(({ answer }) => answer)))
  }

  async #send(request: FastifyRequest, reply: FastifyReply, question: Question): Promise<FastifyReply> {
    const type = mediaTypeOf(request)
    const language = languageOf(request, undefined)
    const key = JSON.stringify(['graphql', request.method, type, language, question])
    try {
      return await this.parts.answering.send(request, reply, key, async (db) => {
        const ready = this.#checked(request, language, question)
        const { failed, tell } = await this.#run(db, language, ready)
        if (failed) throw new Failed(tell)
        const parts = ['graphql', this.parts.edition, digestOf(key)]
        return { body: JSON.stringify(tell(request).answer), parts, momentary: isOfTheMoment(ready), headers: { 'content-type': `${type}; charset=utf-8`, 'content-language': language } }
      })
    } catch (error) {
      if (error instanceof Failed) return sendOutcome(reply, type, error.tell(request))
      throw error
    }
  }

  #checked(request: FastifyRequest, language: Language, question: Question): Ready {
    const ready = this.#prepared(language, question)
    if ('tell' in ready) throw new Failed(ready.tell)
    if (request.method !== 'POST' && ready.operation.operation !== 'query') throw new CatalogueError('method_not_allowed', { method: 'GET' })
    this.engine.checkCosts([ready])
    return ready
  }

  /** What keeps a request from being read at all. */
  refuse(request: FastifyRequest, reply: FastifyReply, error: Error): FastifyReply {
    const type = (request.type([JSON_TYPE, GRAPHQL_TYPE]) || JSON_TYPE) as MediaType
    const { answer, status, unread } = this.#outcomeOf(request, languageOf(request, undefined), error)
    if (status === 405) reply.header('allow', 'POST')
    return sendOutcome(reply, type, { answer, status, unread: unread || status === 401 || status >= 404 })
  }

  #batchOf(body: unknown[]): Question[] {
    const allowed = this.parts.config.graphqlMaxBatch
    if (body.length > allowed) throw beyondLimit('batch', allowed, body.length)
    if (body.length === 0) throw new CatalogueError('malformed_request', {}, [{ field: 'body', problem: 'is an empty list', allowed: `1 to ${allowed} queries` }])
    return body.map((one, at) => fromBody(one, `${at}.`))
  }

  async #answerAll(request: FastifyRequest, language: Language, questions: readonly Question[]): Promise<Outcome[]> {
    const prepared = questions.map((question) => this.#prepared(language, question))
    this.engine.checkCosts(prepared.filter((one): one is Ready => !('tell' in one)))
    const results = await Promise.all(prepared.map((one) => ('tell' in one ? one : this.#run(this.parts.db, language, one))))
    return results.map(({ tell }) => tell(request))
  }

  async #run(db: Db, language: Language, ready: Ready): Promise<Result> {
    try {
      const { data, errors } = await this.engine.run(db, ready, language)
      const cost = ready.wantsCost ? { extensions: { cost: { cost: ready.cost, allowed: this.parts.config.graphqlMaxCost } } } : {}
      return {
        failed: errors !== undefined,
        tell: (request) => {
          const shown = errors?.map((error) => this.#shown(request, language, error))
          return { answer: { ...(shown ? { errors: shown.map(({ formatted }) => formatted) } : {}), data: data ?? null, ...cost }, status: statusOf(data, shown), unread: false }
        }
      }
    } catch (error) {
      return this.#failure(language, error as Error)
    }
  }

  #prepared(language: Language, question: Question): Ready | Result {
    try {
      return this.engine.prepare(question)
    } catch (error) {
      return this.#failure(language, error as Error)
    }
  }

  #failure(language: Language, error: Error): Result {
    return { failed: true, tell: (request) => this.#outcomeOf(request, language, error) }
  }

  #outcomeOf(request: FastifyRequest, language: Language, error: Error): Outcome {
    const shown = error instanceof Refused ? error.errors.map((one) => this.#shown(request, language, one, error)) : [this.#shown(request, language, error)]
    const code = shown[0]?.code ?? 'internal'
    return { answer: { errors: shown.map(({ formatted }) => formatted) }, status: describeError(new CatalogueError(code)).status, unread: code === 'malformed_request' }
  }

  #shown(request: FastifyRequest, language: Language, error: Error, refused?: Refused): Shown {
    const shown = showError(error, { language, requestId: request.id }, refused?.code)
    if (shown.unexpected) request.log.error({ err: shown.unexpected }, 'a GraphQL query failed')
    return shown
  }
}

const isLater = (code: unknown): boolean => code === 'unavailable' || code === 'overloaded'

/** Where nothing at all could be read, and later it can, the status says so: proxies and clients then try again by themselves. */
function statusOf(data: object | null | undefined, errors: readonly Shown[] | undefined): number {
  return errors?.some(({ code }) => isLater(code)) && Object.values(data ?? {}).every((value) => value === null) ? 503 : 200
}

/** A filter in a variable may ask what is open now. */
const isOfTheMoment = ({ ofTheMoment, variables }: Ready): boolean => ofTheMoment === 'always' || (ofTheMoment === 'perhaps' && JSON.stringify(variables).includes('openAt'))

/** Without a header, or where any type will do: plain JSON. */
function mediaTypeOf(request: FastifyRequest): MediaType {
  const type = request.headers.accept === undefined ? JSON_TYPE : request.type([JSON_TYPE, GRAPHQL_TYPE])
  if (type === false) throw new CatalogueError('not_acceptable', { offered: `${GRAPHQL_TYPE} or ${JSON_TYPE}` })
  return type as MediaType
}

/** Clients of plain JSON get 200 for whatever could be read: some look no further otherwise. */
function sendOutcome(reply: FastifyReply, type: MediaType, { answer, status, unread }: Outcome): FastifyReply {
  const wait = answer.errors?.find(({ extensions }) => extensions?.['retryAfter'] !== undefined)?.extensions?.['retryAfter']
  if (wait !== undefined) reply.header('retry-after', String(wait))
  return sendText(reply, type, type === GRAPHQL_TYPE || unread || status >= 500 ? status : 200, JSON.stringify(answer))
}

function sendText(reply: FastifyReply, type: MediaType, status: number, body: string): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  return reply.code(status).header('content-type', `${type}; charset=utf-8`).send(body)
}

