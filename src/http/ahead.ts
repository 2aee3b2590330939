import type { IncomingMessage, RequestListener, Server } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Answer, Answers, Holds } from '../cache/answers.js'
import type { LiveRevisions } from '../catalogue/changes/live.js'
import { codingOf, type Coding } from '../cache/codings.js'
import { hasCredentials } from './credentials.js'
import { isNewEnough, REVISION } from './revision.js'
import { matches } from './tags.js'

/** What the app does with every request, for those that it never sees. */
export interface Around {
  requestId: (request: IncomingMessage) => string
  /** Of answers of a route with a status. */
  counter: (route: string, status: number) => Count
}
/** Counts one more answer, which took so many seconds. */
export type Count = (seconds: number) => void

/** Request headers on which answers depend; `host` only where the answer says it, with who says so where a proxy does: not everybody is believed. */
interface Asked { language: string | undefined; accept: string | undefined; encoding: string | undefined; host: string | undefined }

/** What an address was answered with for some request headers. */
interface Known {
  readonly asked: Asked
  readonly key: string
  readonly etag: string
  readonly holds: Holds
  readonly route: string
  /** In bytes, about. */
  readonly size: number
  readonly coding: Coding | undefined
  readonly headers: Answer['headers']
  /** Made when they are first needed: most answers are never asked for again. Name and value in turn, as Node writes them soonest. */
  whole?: readonly string[]
  unchanged?: readonly string[]
  counts?: { whole: Count; unchanged: Count }
}

/** Browsers of all kinds ask for one address with some few sets of headers. */
const MOST_VARIANTS = 8
/** A 304 needs nothing but this: it is remembered for longer than the bytes. */
const MOST_REMEMBERED = 30_000
/** In bytes, about, of all that is remembered: who writes every address and header otherwise does not fill the memory. */
const MOST_BYTES = 48_000_000
/** What one takes beside its address, key and request headers, about: most of it are the headers of its answer. */
const OVERHEAD = 1_600
/** Longer than ordinary addresses and headers together are: not worth their memory. */
const LONGEST = 1_500

/** Of what describes a body, a 304 says only the tag (RFC 9110, 15.4.5). */
const OF_THE_BODY = new Set(['content-type', 'content-language', 'content-security-policy', 'link', 'x-robots-tag'])

/**
 * Answers what was answered before, and is still right, before the app sees the request: taking a request apart, only to send what lies ready, takes
 * longer than sending it. The same address with the same headers leads to the answer; whatever means the same in other words meets it in the app.
 */
export class Ahead {
  readonly #known: LRUCache<string, Known[]>
  readonly counts = { whole: 0, unchanged: 0 }

  constructor(private readonly answers: Answers, private readonly live: LiveRevisions, mostBytes = MOST_BYTES) {
    this.#known = new LRUCache<string, Known[]>({ max: MOST_REMEMBERED, maxSize: mostBytes, sizeCalculation: (all) => all.reduce((sum, { size }) => sum + size, 0) })
  }

  /** What all that is remembered takes, about. */
  get bytes(): number {
    return this.#known.calculatedSize
  }

  remember(request: FastifyRequest, key: string, { etag, holds, headers, body, saysHost }: Answer): void {
    const { originalUrl: url } = request
    const asked = askedIn(request.raw, saysHost)
    const length = lengthOf(asked) + url.length
    if (length > LONGEST) return
    const coding = body.codedAs(codingOf(asked.encoding))
    const others = this.#known.peek(url)?.filter((one) => !fits(one.asked, request.raw)).slice(1 - MOST_VARIANTS)
    const known: Known = { asked, key, etag, holds, coding, headers, route: request.routeOptions.url ?? '', size: OVERHEAD + length + key.length }
    this.#known.set(url, others ? [...others, known] : [known])
  }

  install(server: Server, { requestId, counter }: Around): void {
    const countsOf = (known: Known) => known.counts ??= { whole: counter(known.route, 200), unchanged: counter(known.route, 304) }
    const [serve] = server.listeners('request') as [RequestListener]
    server.off('request', serve).on('request', (request, response) => {
      const begun = performance.now()
      const known = this.#find(request)
      if (!known) return serve(request, response)
      const given = request.headers['if-none-match']
      if (given !== undefined && matches(given, known.etag)) {
        response.writeHead(304, [...unchangedOf(known), ...this.#own(requestId(request))]).end()
        this.counts.unchanged += 1
        return countsOf(known).unchanged((performance.now() - begun) / 1000)
      }
      const bytes = this.#bytesOf(known)
      if (!bytes) return serve(request, response)
      response.writeHead(200, [...wholeOf(known), 'content-length', String(bytes.length), ...this.#own(requestId(request))]).end(bytes)
      this.counts.whole += 1
      countsOf(known).whole((performance.now() - begun) / 1000)
    })
  }

  #own(requestId: string): string[] {
    return [REVISION, String(this.live.revision), 'request-id', requestId]
  }

  #find(request: IncomingMessage): Known | undefined {
    if (request.method !== 'GET' || hasCredentials(request.headers) || !isNewEnough(request.headers, this.live)) return undefined
    const known = this.#known.get(request.url as string)?.find((one) => fits(one.asked, request))
    return known !== undefined && this.answers.isFresh(known.holds) ? known : undefined
  }

  #bytesOf({ key, holds, coding }: Known): Buffer | undefined {
    const answer = this.answers.peek(key)
    return answer?.holds === holds ? answer.body.ready(coding) : undefined
  }
}

const wholeOf = (known: Known): readonly string[] => known.whole ??= [...Object.entries(known.headers).flat(), ...(known.coding === undefined ? [] : ['content-encoding', known.coding])]
const unchangedOf = (known: Known): readonly string[] => known.unchanged ??= Object.entries(known.headers).filter(([name]) => !OF_THE_BODY.has(name)).flat()

const lengthOf = ({ language = '', accept = '', encoding = '', host = '' }: Asked): number => language.length + accept.length + encoding.length + host.length

/** Each is compared by itself: putting them together for every request would take longer than finding the answer. */
const fits = ({ language, accept, encoding, host }: Asked, request: IncomingMessage): boolean =>
  language === request.headers['accept-language'] && accept === request.headers.accept && encoding === request.headers['accept-encoding'] && (host === undefined || host === hostIn(request))

function askedIn(request: IncomingMessage, saysHost: boolean): Asked {
  const { headers } = request
  return { language: headers['accept-language'], accept: headers.accept, encoding: headers['accept-encoding'] as string | undefined, host: saysHost ? hostIn(request) : undefined }
}

function hostIn({ headers: { host, 'x-forwarded-host': forwarded, 'x-forwarded-proto': scheme }, socket }: IncomingMessage): string {
  return forwarded === undefined && scheme === undefined ? `${host}` : `${host} ${forwarded?.toString()} ${scheme?.toString()} ${socket.remoteAddress}`
}
