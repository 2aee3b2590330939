import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CACHE_CONTROL, matches, tagOf } from '../http/conditional.js'
import { digestOf } from '../kernel/identity.js'
import { textOfMinute } from '../kernel/moment.js'
import { originOf } from './addresses.js'
import type { Asked, Embed, Rendered, View } from './context.js'
import { frame } from './frame.js'
import { checkForm, type CommonQuery } from './parameters.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer tells of the minute at which it is asked for. */
    momentary?: boolean
  }
}

/** Of pages that tell whether it is open now. */
const MOMENTARY = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400'

const CODINGS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes)
}
type Coding = keyof typeof CODINGS
const SMALLEST_FIRST = ['br', 'gzip'] as const satisfies readonly Coding[]

/** A view as a page or a fragment. What was made of it is given again while the catalogue and the day, or the minute, stay the same. */
export async function sendView<Q extends CommonQuery>(embed: Embed, request: FastifyRequest, reply: FastifyReply, view: (asked: Asked<Q>) => Promise<View>): Promise<FastifyReply> {
  const { momentary = false } = request.routeOptions.config
  const asked = askedOf<Q>(embed, request)
  const key = keyOf(embed, request)
  const render = async () => rendered(asked, await view(asked), momentary)
  const answer = await embed.kept.obtain(key, render)
  if (momentary) embed.conditional.momentary(request, reply)
  reply.headers(answer.headers)
  if (embed.conditional.tag(request, reply, answer.headers.etag)) return reply
  const coding = codingOf(request)
  if (coding !== undefined) reply.header('content-encoding', coding)
  return reply.send(coding === undefined ? answer.bytes : await compressed(answer, coding))
}

/** An early hook: sends what is kept of the answer before the request is taken apart any further. */
export const sendKept = (embed: Embed) => (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  const key = request.method === 'GET' ? keyOf(embed, request) : undefined
  const answer = key === undefined ? undefined : embed.kept.get(key)
  const coding = codingOf(request)
  const bytes = coding === undefined ? answer?.bytes : answer?.compressed.get(coding)
  if (!answer || !bytes) return done()
  const unchanged = matches(request.headers['if-none-match'] ?? '', answer.headers.etag)
  const headers = { ...reply.getHeaders(), ...answer.headers } as OutgoingHttpHeaders
  if (!unchanged) {
    headers['content-length'] = bytes.length
    if (coding !== undefined) headers['content-encoding'] = coding
  }
  reply.hijack()
  reply.raw.writeHead(unchanged ? 304 : 200, headers).end(unchanged ? undefined : bytes)
}

/** What an answer depends on; undefined: this process does not know for certain of which revision it is. */
function keyOf({ config, now, today }: Embed, request: FastifyRequest): string | undefined {
  if (request.begunAt === null) return undefined
  const state = request.routeOptions.config.momentary ? textOfMinute({ instant: now() }) : today()
  return `${request.begunAt} ${state} ${originOf(request, config)} ${request.url}`
}

/** Tagged by what it says, whatever made it say so: the catalogue, the hour, or another edition of the program. */
function rendered(asked: Asked, view: View, momentary: boolean): Rendered {
  const body = asked.whole ? frame(asked, view) : `${view.body.text}\n`
  const bytes = Buffer.from(body)
  return {
    bytes, compressed: new Map(), size: 2 * bytes.length,
    headers: {
      'content-type': 'text/html; charset=utf-8', 'content-language': asked.language, 'cache-control': momentary ? MOMENTARY : CACHE_CONTROL, vary: 'accept-encoding, min-catalogue-revision', etag: tagOf(['embed', digestOf(body)]),
      ...(asked.whole ? {} : { 'x-robots-tag': 'noindex' })
    }
  }
}

async function compressed({ bytes, compressed }: Rendered, coding: Coding): Promise<Buffer> {
  const done = compressed.get(coding) ?? await CODINGS[coding](bytes)
  compressed.set(coding, done)
  return done
}

/** The smallest form that the client takes. */
function codingOf({ headers }: Pick<FastifyRequest, 'headers'>): Coding | undefined {
  const accepted = headers['accept-encoding']
  if (typeof accepted !== 'string') return undefined
  const names = accepted.split(',').map((one) => one.trim()).filter((one) => !/;\s*q=0(\.0*)?$/.test(one)).map((one) => one.split(';', 1)[0])
  return SMALLEST_FIRST.find((one) => names.includes(one))
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
