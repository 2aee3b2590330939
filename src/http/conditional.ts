import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, RequestListener, Server } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LiveRevisions } from '../catalogue/changes/live.js'
import type { Day } from '../kernel/day.js'
import type { Language } from '../vocabulary.js'
import { isNewEnough, REVISION } from './revision.js'

export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'
/** Of what is true for a minute. */
const MOMENTARY = 'public, max-age=60'
export const VARY = 'accept-language, accept-encoding, min-catalogue-revision'

declare module 'fastify' {
  interface FastifyRequest {
    /** The catalogue's revision when the request began, where it is known for certain: the answer is at least that new. */
    begunAt: number | null
  }
}

/** `headers` are those of the 304 in a row, name and value in turn, as Node writes them soonest. */
interface Remembered { etag: string; revision: number; day: Day; route: string; vary: string; headers?: readonly string[] }

/** What the app does with every request, for those that it never sees. */
export interface Ahead {
  headers: Readonly<Record<string, string>>
  requestId: (request: IncomingMessage) => string
  /** Told after each answer. */
  answered: (route: string, seconds: number) => void
}

/** Answers given lately, by address and language header, with the revision at which their tags were right. */
const MOST_REMEMBERED = 20_000
/** Longer keys than ordinary addresses and headers make are not worth their memory. */
const LONGEST_KEY = 500

/**
 * Answers `If-None-Match` before anything else where this process knows that the tag is still right: the same address was answered with it at
 * the revision that still holds. Tags are weak: the compressed forms of one answer share them.
 */
export class Conditional {
  readonly #answers = new Map<string, Remembered>()
  #always: readonly string[] = []

  constructor(private readonly live: LiveRevisions, private readonly today: () => Day) {}

  /** An early hook: ends the request with 304, or lets it go on. */
  early = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const known = this.#unchanged(request)
    if (known) return notModified(reply, known.etag)
    if (this.live.certain) request.begunAt = this.live.revision
    done()
  }

  /**
   * The same ahead of the app: taking a request apart, only to say that nothing has changed, takes longer than saying it. Addresses that the app
   * first rewrites are left to the hook.
   */
  answerAhead(server: Server, { headers, requestId, answered }: Ahead): void {
    this.#always = Object.entries(headers).flat()
    const [serve] = server.listeners('request') as [RequestListener]
    server.off('request', serve).on('request', (request, response) => {
      const begun = performance.now()
      const known = request.method === 'GET' && isNewEnough(request.headers, this.live) ? this.#unchanged(request as Asked) : undefined
      if (!known) return serve(request, response)
      response.writeHead(304, this.#headersOf(known).concat('request-id', requestId(request))).end()
      answered(known.route, (performance.now() - begun) / 1000)
    })
  }

  /** Made when they are first needed: most answers are never asked for again with their tag. */
  #headersOf(known: Remembered): readonly string[] {
    return known.headers ??= [...this.#always, 'cache-control', CACHE_CONTROL, 'vary', known.vary, 'etag', known.etag, REVISION, String(known.revision)]
  }

  #unchanged({ url, headers }: Asked): Remembered | undefined {
    const given = headers['if-none-match']
    if (given === undefined || !this.live.certain) return undefined
    const known = this.#answers.get(keyOf({ url, headers }))
    return known && known.revision === this.live.revision && matches(given, known.etag) && known.day === this.today() ? known : undefined
  }

  /** Sets the tag of an answer; true when the client has it already, and the 304 is sent. */
  tag(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
    const revision = request.begunAt
    if (revision !== null) this.#remember(keyOf(request), { etag, revision, day: this.today(), route: request.routeOptions.url ?? '', vary: String(reply.getHeader('vary') ?? VARY) })
    const given = request.headers['if-none-match']
    if (given === undefined || !matches(given, etag)) return false
    notModified(reply, etag)
    return true
  }

  /** The answer is about the moment at which it is given: it is neither remembered nor kept for longer than a minute. */
  momentary(request: FastifyRequest, reply: FastifyReply): void {
    request.begunAt = null
    reply.header('cache-control', MOMENTARY)
  }

  #remember(key: string, answer: Remembered): void {
    if (key.length > LONGEST_KEY) return
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    if (this.#answers.size > MOST_REMEMBERED) this.#answers.delete(this.#answers.keys().next().value as string)
  }
}

type Asked = { url: string; headers: IncomingHttpHeaders }

function keyOf({ url, headers }: Asked): string {
  const languages = headers['accept-language']
  return languages === undefined ? url : `${url}\n${languages}`
}

/** Weak comparison (RFC 9110, section 13.1.2). */
export function matches(given: string, etag: string): boolean {
  if (given === etag || given === '*') return true
  const opaque = etag.replace(/^W\//, '')
  return given.split(',').some((one) => one.trim().replace(/^W\//, '') === opaque)
}

/** Past the steps of an answer with a body, which take longer than all the rest. Of what describes the body, only the tag is said again (RFC 9110, 15.4.5). */
function notModified(reply: FastifyReply, etag: string): void {
  reply.hijack()
  const headers = reply.getHeaders() as OutgoingHttpHeaders
  headers['cache-control'] ??= CACHE_CONTROL
  headers.vary ??= VARY
  headers.etag = etag
  reply.raw.writeHead(304, headers).end()
}

export function setCaching(reply: FastifyReply, etag: string, language: Language): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', CACHE_CONTROL)
  return reply.header('etag', etag).header('vary', VARY).header('content-language', language)
}

/** Tag of what a request asked: by revision, day and language, never by looking at the answer. */
export function tagOf(parts: readonly (string | number)[]): string {
  const text = parts.join('-')
  return `W/"${STRANGE.test(text) ? text.replaceAll(new RegExp(STRANGE, 'g'), '') : text}"`
}

/** What would end a tag, or could not stand in a header. */
const STRANGE = /[^\w.@/~-]/

