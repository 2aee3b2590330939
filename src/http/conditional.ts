import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LiveRevisions } from '../catalogue/changes/live.js'
import type { Day } from '../kernel/day.js'
import type { Language } from '../vocabulary.js'

export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'
/** Of what is true for a minute. */
const MOMENTARY = 'public, max-age=60'
export const VARY = 'accept-language, accept-encoding'

declare module 'fastify' {
  interface FastifyRequest {
    /** The catalogue's revision when the request began, where it is known for certain: the answer is at least that new. */
    begunAt: number | null
  }
}

interface Remembered { etag: string; language: Language; revision: number; day: Day }

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

  constructor(private readonly live: LiveRevisions, private readonly today: () => Day) {}

  /** An early hook: ends the request with 304, or lets it go on. */
  early = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (!this.live.certain) return done()
    const given = request.headers['if-none-match']
    const known = given === undefined ? undefined : this.#answers.get(keyOf(request))
    if (known && known.revision === this.live.revision && matches(given as string, known.etag) && known.day === this.today()) {
      notModified(reply, known.etag, known.language)
    } else {
      request.begunAt = this.live.revision
      done()
    }
  }

  /** Sets the tag of an answer; true when the client has it already, and the 304 is sent. */
  tag(request: FastifyRequest, reply: FastifyReply, etag: string, language: Language): boolean {
    const revision = request.begunAt
    if (revision !== null) this.#remember(keyOf(request), { etag, language, revision, day: this.today() })
    const given = request.headers['if-none-match']
    if (given === undefined || !matches(given, etag)) return false
    notModified(reply, etag, language)
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

function keyOf({ url, headers }: FastifyRequest): string {
  const languages = headers['accept-language']
  return languages === undefined ? url : `${url}\n${languages}`
}

/** Weak comparison (RFC 9110, section 13.1.2). */
export function matches(given: string, etag: string): boolean {
  if (given === etag || given === '*') return true
  const opaque = etag.replace(/^W\//, '')
  return given.split(',').some((one) => one.trim().replace(/^W\//, '') === opaque)
}

/** Past the steps of an answer with a body, which take longer than all the rest. */
function notModified(reply: FastifyReply, etag: string, language: Language): void {
  reply.hijack()
  const headers = reply.getHeaders() as OutgoingHttpHeaders
  headers['cache-control'] ??= CACHE_CONTROL
  headers.vary ??= VARY
  headers.etag = etag
  headers['content-language'] = language
  reply.raw.writeHead(304, headers).end()
}

export function setCaching(reply: FastifyReply, etag: string, language: Language): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', CACHE_CONTROL)
  return reply.header('etag', etag).header('vary', VARY).header('content-language', language)
}

/** Tag of what a request asked: by revision, day and language, never by looking at the answer. */
export const tagOf = (parts: readonly (string | number)[]): string => `W/"${parts.join('-')}"`

