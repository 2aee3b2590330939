import type { FastifyReply, FastifyRequest } from 'fastify'
import { CACHE_CONTROL, tagOf } from '../http/conditional.js'
import { digestOf } from '../kernel/identity.js'
import { textOfMinute } from '../kernel/moment.js'
import type { Asked, Embed, Rendered, View } from './context.js'
import { frame } from './frame.js'
import { originOf } from './addresses.js'
import type { CommonQuery } from './parameters.js'

/** Of pages that tell whether it is open now. */
const MOMENTARY = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400'

interface Sent<Q extends CommonQuery> { view: (asked: Asked<Q>) => Promise<View>; /** It tells of the minute at which it is asked for. */ momentary?: boolean }

/** Sends a view as a page or a fragment. What was made of it is given again while the catalogue and the day stay the same. */
export async function sendView<Q extends CommonQuery>(embed: Embed, request: FastifyRequest, reply: FastifyReply, { view, momentary = false }: Sent<Q>): Promise<FastifyReply> {
  const asked = askedOf<Q>(embed, request)
  const { begunAt } = request
  const state = momentary ? textOfMinute({ instant: asked.now }) : asked.day
  const key = `${begunAt} ${state} ${asked.origin} ${request.url}`
  const render = async () => rendered(asked, await view(asked))
  const known = begunAt === null ? undefined : embed.kept.get(key)
  const answer = known ?? (begunAt === null ? await render() : await embed.inFlight.share(key, render))
  if (begunAt !== null && !known) embed.kept.set(key, answer)
  if (momentary) embed.conditional.momentary(request, reply)
  reply.header('cache-control', momentary ? MOMENTARY : CACHE_CONTROL).header('vary', 'accept-encoding')
  if (!asked.whole) reply.header('x-robots-tag', 'noindex')
  if (embed.conditional.tag(request, reply, answer.etag)) return reply
  return reply.header('etag', answer.etag).header('content-language', asked.language).type('text/html; charset=utf-8').send(answer.body)
}

/** Tagged by what it says, whatever made it say so: the catalogue, the hour, or another edition of the program. */
function rendered(asked: Asked, view: View): Rendered {
  const body = asked.whole ? frame(asked, view) : `${view.body.text}\n`
  return { body, etag: tagOf(['embed', digestOf(body)]) }
}

function askedOf<Q extends CommonQuery>({ config, today, now }: Embed, request: FastifyRequest): Asked<Q> {
  const query = request.query as Q
  const whole = query.fragment === '0'
  const origin = originOf(request, config)
  return {
    language: query.lang, origin, base: whole ? request.server.base : origin, path: request.url.split('?', 1)[0] as string, query, given: request.givenQuery,
    whole, heading: query.heading ?? (whole ? 1 : 2), day: today(), now: now(), reportUrl: config.reportUrl
  }
}
