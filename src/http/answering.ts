import { randomUUID } from 'node:crypto'
import type { OutgoingHttpHeader } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { holdsOf, sizeOf, type Answer, type Answers, type Begun } from '../cache/answers.js'
import { Body, codingOf } from '../cache/codings.js'
import { Reading } from '../catalogue/changes/reading.js'
import type { LiveRevisions } from '../catalogue/changes/live.js'
import type { Db } from '../db/client.js'
import type { Ahead } from './ahead.js'
import { hasCredentials } from './credentials.js'
import { dayOf } from '../kernel/day.js'
import { addRevision, Waits } from './revision.js'
import { CACHE_CONTROL, matches, tagOf, VARY } from './tags.js'
import type { App } from './types.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined: this process did not know for certain. */
    begun: Begun | undefined
  }
}

/** Of what is true for a minute. */
const MOMENTARY = 'public, max-age=60'

/** What is made of it. */
export interface Made {
  body: string | Buffer
  /** Headers of the answer beside those of every answer; an `etag` among them says all by itself. */
  headers: Record<string, string>
  /** What the tag is made of, beside the last revision of what the answer rests on; `tag: 'whole'`: these say all. */
  parts: readonly (string | number)[]
  tag?: 'whole'
  /** It tells of the minute in which it is asked for. */
  momentary?: boolean | undefined
  /** It names the address under which people reach the server, which each request may write otherwise. */
  saysHost?: boolean
}

/** Headers that belong to one request. */
const OWN = new Set(['request-id', 'catalogue-revision', 'ratelimit', 'ratelimit-policy', 'retry-after'])

/** Every public answer goes through here: it is kept as long as what it rests on has not changed, and read only when it is not there. */
export class Answering {
  readonly waits: Waits

  constructor(private readonly db: Db, readonly live: LiveRevisions, private readonly answers: Answers, private readonly ahead: Ahead) {
    this.waits = new Waits(live)
  }

  /** Hooks of requests that are answered here. The moment counts from which on the day and the revision may have been looked at: what is known later must not be said of an answer that was begun before. */
  begin(app: App): void {
    addRevision(app, this.live, this.waits)
    app.decorateRequest('begun')
    app.addHook('preParsing', (request, _reply, _payload, done) => {
      request.begun = this.answers.begin()
      done()
    })
  }

  /** `key` names the question whole, with the language, but for the day and the moment: requests that mean the same have the same. */
  async send(request: FastifyRequest, reply: FastifyReply, key: string, make: (db: Reading) => Promise<Made>): Promise<FastifyReply> {
    const { begun } = request
    const compute = () => this.#compute(begun, reply, make)
    if (hasCredentials(request.headers)) return this.#reply(request, reply, privately(await compute()), () => {})
    if (!begun) return this.#reply(request, reply, await compute(), () => {})
    const answer = await this.answers.obtain(key, begun, compute)
    if (request.method === 'GET') this.ahead.remember(request, key, answer)
    return this.#reply(request, reply, answer, () => { this.answers.keep(key, { ...answer, size: sizeOf(answer.body) }) })
  }

  /** Without `begun` nobody may take it for what was answered before: its tag is a text that no tag ever had. */
  async #compute(begun: Begun | undefined, reply: FastifyReply, make: (db: Reading) => Promise<Made>): Promise<Answer> {
    const common = commonHeaders(reply)
    const reading = new Reading(this.db)
    const { body, headers, parts, tag, momentary = false, saysHost = false } = await make(reading)
    const { scopes } = reading
    const held = new Body(typeof body === 'string' ? Buffer.from(body) : body)
    const holds = holdsOf(begun, scopes, momentary)
    const mark = begun?.mark ?? ''
    const own = scopes?.length === 0 ? [] : [mark] // what rests on nothing has no history
    const state = tag === 'whole' ? own : [this.#latest(begun, scopes), mark, begun ? dayOf(begun.at) : 'uncertain', ...(momentary ? [holds.from / 60_000] : [])]
    const etag = headers['etag'] ?? tagOf([...parts, ...state, headers['content-language'] ?? ''])
    return {
      body: held, etag, size: sizeOf(held), saysHost,
      headers: { 'cache-control': momentary ? MOMENTARY : CACHE_CONTROL, vary: VARY, ...common, ...headers, etag },
      holds
    }
  }

  /** The database may have been read before what is known by now: then the tag says of when the answer is at least. */
  #latest(begun: Begun | undefined, scopes: Uint16Array | undefined): number | string {
    if (!begun) return randomUUID()
    return begun.revision === this.live.revision ? this.live.latestOf(scopes) : begun.revision
  }

  /** `grown`: the answer takes more room than before. */
  async #reply(request: FastifyRequest, reply: FastifyReply, answer: Answer, grown: () => void): Promise<FastifyReply> {
    const { method, headers: { 'if-none-match': given } } = request
    if (method !== 'POST' && given !== undefined && matches(given, answer.etag)) return notModified(reply, answer)
    const coding = answer.body.codedAs(codingOf(acceptedBy(request)))
    const grows = answer.body.ready(coding) === undefined
    const bytes = await answer.body.in(coding)
    if (grows) grown()
    const headers = method === 'POST' ? unkept(answer.headers) : answer.headers
    const ofTheBody = coding === undefined ? ['content-length', String(bytes.length)] : ['content-length', String(bytes.length), 'content-encoding', coding]
    return sendRaw(reply, 200, headers, ofTheBody, method === 'HEAD' ? undefined : bytes)
  }
}

/** Its headers tell of the one who asked, such as how much more one may ask: caches that others share leave it alone. */
const privately = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, 'cache-control': (answer.headers['cache-control'] as string).replace('public', 'private') } })

/** What was asked by POST no cache keeps. */
const unkept = ({ etag: _, ...headers }: Answer['headers']): Answer['headers'] => ({ ...headers, 'cache-control': 'no-store' })

/** Past the app's own steps of an answer with a body, which take longer than all the rest: the bytes are ready, and in their coding. */
function sendRaw(reply: FastifyReply, status: number, headers: Answer['headers'], more: readonly string[], bytes?: Buffer): FastifyReply {
  const list: OutgoingHttpHeader[] = [...more] // name and value in turn, as Node writes them soonest
  for (const name in headers) list.push(name, headers[name] as string)
  const said = reply.getHeaders()
  for (const name in said) if (headers[name] === undefined && said[name] !== undefined) list.push(name, said[name])
  reply.raw.writeHead(status, list) // before the answer is taken from the app, which tells of what fails here
  reply.hijack()
  reply.raw.end(bytes)
  return reply
}

const acceptedBy = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined => {
  const accepted = headers['accept-encoding']
  return typeof accepted === 'string' ? accepted : undefined
}

function commonHeaders(reply: FastifyReply): Record<string, string> {
  const common: Record<string, string> = {}
  const all = reply.getHeaders()
  for (const name in all) if (!OWN.has(name)) common[name] = String(all[name])
  return common
}

/** Of what describes the body, only the tag is said again (RFC 9110, 15.4.5). */
function notModified(reply: FastifyReply, { headers: { 'cache-control': caching = CACHE_CONTROL, vary = VARY }, etag }: Answer): FastifyReply {
  return sendRaw(reply, 304, { 'cache-control': caching, vary, etag }, [])
}
