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

/** An address as it was once asked for, with the headers on which its answer depends. `whole` and `unchanged` are headers as Node writes them soonest: name and value in turn. */
interface Known { readonly key: string; readonly etag: string; readonly holds: Holds; readonly route: string; readonly coding: Coding | undefined; readonly whole: readonly string[]; readonly unchanged: readonly string[]; counts?: { whole: Count; unchanged: Count } }

/** A 304 needs nothing but this: it is remembered for longer than the bytes. */
const MOST_REMEMBERED = 30_000
/** Longer than ordinary addresses and headers are: not worth their memory. */
const LONGEST_KEY = 1_500

/** Of what describes a body, a 304 says only the tag (RFC 9110, 15.4.5). */
const OF_THE_BODY = new Set(['content-type', 'content-language', 'content-security-policy', 'link', 'x-robots-tag'])

/**
 * Answers what was answered before, and is still right, before the app sees the request: taking a request apart, only to send what lies ready, takes
 * longer than sending it. The same address with the same headers leads to the answer; whatever means the same in other words meets it in the app.
 */
export class Ahead {
  readonly #known = new LRUCache<string, Known>({ max: MOST_REMEMBERED })
  readonly counts = { whole: 0, unchanged: 0 }

  /** `byHost`: answers hold the address under which people reach the server, and that is what each of them wrote. */
  constructor(private readonly answers: Answers, private readonly live: LiveRevisions, private readonly byHost: boolean) {}

  remember(request: FastifyRequest, key: string, { etag, holds, headers, body }: Answer): void {
    const name = this.#nameOf({ url: request.originalUrl, headers: request.headers })
    if (name.length > LONGEST_KEY) return
    const coding = body.codedAs(codingOf(request.headers['accept-encoding'] as string | undefined))
    const all = Object.entries(headers)
    this.#known.set(name, {
      key, etag, holds, coding, route: request.routeOptions.url ?? '', unchanged: all.filter(([name]) => !OF_THE_BODY.has(name)).flat(),
      whole: [...all.flat(), ...(coding === undefined ? [] : ['content-encoding', coding])]
    })
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
        response.writeHead(304, [...known.unchanged, ...this.#own(requestId(request))]).end()
        this.counts.unchanged += 1
        return countsOf(known).unchanged((performance.now() - begun) / 1000)
      }
      const bytes = this.#bytesOf(known)
      if (!bytes) return serve(request, response)
      response.writeHead(200, [...known.whole, 'content-length', String(bytes.length), ...this.#own(requestId(request))]).end(bytes)
      this.counts.whole += 1
      countsOf(known).whole((performance.now() - begun) / 1000)
    })
  }

  #own(requestId: string): string[] {
    return [REVISION, String(this.live.revision), 'request-id', requestId]
  }

  #find(request: IncomingMessage): Known | undefined {
    if (request.method !== 'GET' || hasCredentials(request.headers) || !isNewEnough(request.headers, this.live)) return undefined
    const name = this.#nameOf(request as Asked)
    const known = this.#known.get(name)
    if (known === undefined || this.answers.isFresh(known.holds)) return known
    this.#known.delete(name)
    return undefined
  }

  #bytesOf({ key, holds, coding }: Known): Buffer | undefined {
    const answer = this.answers.peek(key)
    return answer?.holds === holds ? answer.body.ready(coding) : undefined
  }

  #nameOf({ url, headers }: Asked): string {
    const name = `${url}\n${headers['accept-language'] ?? ''}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}`
    return this.byHost ? `${name}\n${headers.host ?? ''}\n${headers['x-forwarded-host'] ?? ''}\n${headers['x-forwarded-proto'] ?? ''}` : name
  }
}

type Asked = Pick<FastifyRequest, 'headers'> & { url: string }
