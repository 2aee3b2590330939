import type { FastifyReply } from 'fastify'
import type { Language } from '../vocabulary.js'

export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'
export const VARY = 'accept-language, accept-encoding, min-catalogue-revision'

/** Weak comparison (RFC 9110, section 13.1.2). */
export function matches(given: string, etag: string): boolean {
  if (given === etag || given === '*') return true
  const opaque = etag.replace(/^W\//, '')
  return given.split(',').some((one) => one.trim().replace(/^W\//, '') === opaque)
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
