import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import { CatalogueError } from '../kernel/errors.js'
import { clientKeysOf, type KeyHolder } from './client-keys.js'
import type { App } from './types.js'

declare module 'fastify' {
  interface FastifyRequest {
    keyHolder: KeyHolder | undefined
  }
}

/** Who is counted longest ago makes room: about five megabytes. */
const MOST_CLIENTS = 20_000
/** A household or an office has a network of this length (RFC 6177), and may take any address in it. */
const IPV6_NETWORK = 64

export interface RateCounts { address: number; key: number; unknown_key: number }
type Limits = Pick<Config, 'rateLimitPerMinute' | 'rateLimitKeysFile'>

/** What is asked by machines of the operator, and costs nothing. */
export const isUncounted = (url: string): boolean => url.startsWith('/health/') || url === '/metrics'

/** Counts requests by key, else by address. After the answers that need no counting, before a body is read. */
export function addRateLimit(app: App, limits: Limits): RateCounts {
  const { rateLimitPerMinute } = limits
  const refused: RateCounts = { address: 0, key: 0, unknown_key: 0 }
  const keys = clientKeysOf(limits)
  if (rateLimitPerMinute === 0) return refused
  app.register(rateLimit, {
    global: false, timeWindow: '1 minute', cache: MOST_CLIENTS,
    keyGenerator: ({ keyHolder, ip }) => (keyHolder ? `key ${keyHolder.name}` : normalizeIP(ip, IPV6_NETWORK)),
    max: ({ keyHolder }) => keyHolder?.perMinute ?? rateLimitPerMinute
  })
  app.decorateRequest('keyHolder')
  let count: ReturnType<App['createRateLimit']> | undefined
  app.addHook('preParsing', async (request, reply) => {
    if (isUncounted(request.url)) return
    const given = keys && keyIn(request)
    request.keyHolder = given === undefined ? undefined : keys?.find(given)
    count ??= app.createRateLimit()
    const counted = await count(request)
    if (!counted.isAllowed) sayLimit(reply, request.keyHolder ? 'key' : 'address', counted)
    refuse(counted, { isKnown: request.keyHolder !== undefined, hasKey: given !== undefined, reply, refused })
  })
  return refused
}

/** As a bearer token (RFC 6750). Other schemes belong to whatever stands before the server. */
function keyIn({ headers: { authorization = '' } }: FastifyRequest): string | undefined {
  return /^bearer +(\S+)$/i.exec(authorization)?.[1]
}

interface Counted { max: number; remaining: number; ttlInSeconds: number; isExceeded: boolean }
type Outcome = Awaited<ReturnType<ReturnType<App['createRateLimit']>>>

/** As draft-ietf-httpapi-ratelimit-headers-10 has it. */
function sayLimit(reply: FastifyReply, policy: string, { max, remaining, ttlInSeconds }: Counted): void {
  reply.headers({ 'ratelimit-policy': `"${policy}";q=${max};w=60`, ratelimit: `"${policy}";r=${remaining};t=${ttlInSeconds}` })
}

/** Who guesses keys is counted like anybody else. */
function refuse(counted: Outcome, { hasKey, isKnown, reply, refused }: { hasKey: boolean; isKnown: boolean; reply: FastifyReply; refused: RateCounts }): void {
  if (!counted.isAllowed && counted.isExceeded) {
    refused[isKnown ? 'key' : 'address'] += 1
    throw new CatalogueError('rate_limited', { seconds: counted.ttlInSeconds })
  }
  if (hasKey && !isKnown) {
    refused.unknown_key += 1
    reply.header('www-authenticate', 'Bearer')
    throw new CatalogueError('unknown_key')
  }
}
