import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../db/client.js'
import type { Made } from '../http/answering.js'
import { CACHE_CONTROL, tagOf } from '../http/tags.js'
import { digestOf } from '../kernel/identity.js'
import { originOf } from './addresses.js'
import type { Asked, Embed, View } from './context.js'
import { frame } from './frame.js'
import { checkForm, type CommonQuery } from './parameters.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer tells of the minute at which it is asked for. */
    momentary?: boolean
  }
}

/** Of pages that tell whether it is open now. */
const TELLS_NOW = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400'

/** A view as a page or a fragment. */
export async function sendView<Q extends CommonQuery>(embed: Embed, request: FastifyRequest, reply: FastifyReply, view: (asked: Asked<Q>, db: Db) => Promise<View>): Promise<FastifyReply> {
  const { momentary = false } = request.routeOptions.config
  const asked = askedOf<Q>(embed, request)
  return embed.answering.send(request, reply, `embed ${asked.origin} ${request.url}`, async (db) => rendered(asked, await view(asked, db), momentary))
}

/** Tagged by what it says, whatever made it say so: the catalogue, the hour, or another edition of the program. */
function rendered(asked: Asked, view: View, momentary: boolean): Made {
  const body = asked.whole ? frame(asked, view) : `${view.body.text}\n`
  return {
    body, parts: [], momentary, saysHost: true,
    headers: {
      'content-type': 'text/html; charset=utf-8', 'content-language': asked.language, 'cache-control': momentary ? TELLS_NOW : CACHE_CONTROL, vary: 'accept-encoding, min-catalogue-revision', etag: tagOf(['embed', digestOf(body)]),
      ...(asked.whole ? {} : { 'x-robots-tag': 'noindex' })
    }
  }
}

function askedOf<Q extends CommonQuery>({ config, today, now }: Embed, request: FastifyRequest): Asked<Q> {
  const query = request.query as Q
  const whole = query.fragment === '0'
  checkForm(request.givenQuery, whole)
  const origin = originOf(request, config)
  return {
    language: query.lang, origin, base: whole ? request.server.base : origin, path: request.url.split('?', 1)[0] as string, query, given: request.givenQuery,
    whole, heading: query.heading ?? (whole ? 1 : 2), day: today(), now: now(), reportUrl: config.reportUrl
  }
}
