import type { TSchema } from '@sinclair/typebox'
import { retryAfter } from '../http/failures.js'
import { CatalogueError, ERRORS, type ErrorCode, type ErrorDetail, type ErrorValues } from '../kernel/errors.js'
import { ref } from '../kernel/schema.js'
import { Problem, problemOf } from './problems.js'

const integer = (description: string, example: number) => ({ description, schema: { type: 'integer', minimum: 0, maximum: 1_000_000_000, format: 'int32' }, example })
const line = (description: string, example: string) => ({ description, schema: { type: 'string', maxLength: 2000 }, example })
const counted = 'Only where the operator set a limit and the request counted towards it'

/** Headers of answers. Routes name them, the document describes each once. */
export const HEADERS = {
  'Access-Control-Allow-Origin': line('Every site may read the answers', '*'),
  'Request-Id': line('Id of the request, which is in the log too. A `Request-Id` of 8 to 64 letters, digits and `._-` that the client sends is kept', '4f1c9d0ab2e7-1k'),
  'RateLimit-Policy': line(`The limit that holds, by address or key: requests (q) in seconds (w). ${counted}`, '"address";q=600;w=60'),
  RateLimit: line(`Requests left (r), and seconds until all are there again (t). ${counted}`, '"address";r=599;t=42'),
  'Retry-After': integer('Seconds to wait before asking again', 2),
  'Cache-Control': line('How long the answer may be kept, and be shown while it is asked for again', 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'),
  Vary: line('Request headers on which the answer depends', 'accept-language, accept-encoding, min-catalogue-revision'),
  'Catalogue-Revision': integer('Revision of the catalogue of which the answer is at least; an export is exactly of it. Left out while it is not known for certain', 12),
  ETag: line('Weak tag of the answer. Send it back in `If-None-Match`', 'W/"mall-list-1-id"'),
  'Content-Language': line('Language of the texts. What is not given in it stays Indonesian', 'id'),
  'Catalogue-Day': line('Day of which the answer is', '2026-11-22'),
  'Content-Disposition': line('Name for a file', 'attachment; filename="malls-r12-2026-11-22.ndjson"'),
  Link: line('Address of the next page, as `rel="next"`. Left out on the last page', '</v1/malls?limit=2&after=WyJuYW1lIiwi>; rel="next"')
} as const
type Header = keyof typeof HEADERS

const EVERYWHERE = ['Access-Control-Allow-Origin', 'Request-Id', 'RateLimit-Policy', 'RateLimit'] as const
const UNCHANGED = [...EVERYWHERE, 'Cache-Control', 'Vary', 'ETag', 'Catalogue-Revision'] as const
const CACHED = [...UNCHANGED, 'Content-Language'] as const
const named = (headers: readonly Header[]) => Object.fromEntries(headers.map((header) => [header, {}]))

/** A successful answer. */
export const success = (description: string, schema: TSchema, { paged = false, more = [], type = 'application/json' }: { paged?: boolean; more?: readonly Header[]; type?: string } = {}) => ({
  description, headers: named([...CACHED, ...(paged ? ['Link' as const] : []), ...more]), content: { [type]: { schema } }
})

export const NOT_MODIFIED = { description: 'The client has this answer already: its tag stood in `If-None-Match`', headers: named(UNCHANGED), type: 'null' }

/** What every address of the API can answer when it cannot do what was asked. */
const EVERY: readonly ErrorCode[] = ['unknown_parameter', 'invalid_parameter', 'not_acceptable', 'uri_too_long', 'unknown_key', 'rate_limited', 'internal', 'overloaded', 'revision_not_reached', 'unavailable']

/** The failures that every address has, and these: `failuresOf('mall_not_found')`. */
export function failuresOf(...codes: ErrorCode[]): Record<number, object> {
  const all = [...EVERY, ...codes]
  const statuses = [...new Set(all.map((code) => ERRORS[code][0]))].sort()
  return Object.fromEntries(statuses.map((status) => [status, failure(all.filter((code) => ERRORS[code][0] === status))]))
}

function failure(codes: readonly ErrorCode[]) {
  const waits = codes.some((code) => retryAfter(new CatalogueError(code, { seconds: 1 })) !== undefined)
  return {
    description: codes.map((code) => ERRORS[code][1]).join(', or '),
    headers: named(waits ? [...EVERYWHERE, 'Retry-After'] : EVERYWHERE),
    content: { 'application/problem+json': { schema: ref(Problem), examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])) } }
  }
}

/** Values and details that the examples of errors have. */
const SHOWN: Partial<Record<ErrorCode, { values?: ErrorValues; errors?: ErrorDetail[] }>> = {
  unknown_parameter: { errors: [{ field: 'lmit', problem: 'is not a parameter of this address', allowed: 'limit, after, count, fields, lang, asOf', nearest: 'limit' }] },
  invalid_parameter: { errors: [{ field: 'limit', problem: '"500" is not allowed', allowed: 'a whole number from 1 to 100' }] },
  invalid_cursor: { errors: [{ field: 'after', problem: 'cannot be read' }] },
  not_acceptable: { values: { offered: 'application/json' } },
  withdrawn: { values: { noun: 'service', code: 'disdukcapil-contoh.ktp-el-hilang', revision: 12, withdrawnAt: '2026-03-02T01:15:00.000Z', reason: { id: 'Layanan digabung ke penerbitan ulang KTP-el' }, mergedInto: null } },
  uri_too_long: { values: { limit: 8000 } },
  revision_not_reached: { values: { revision: 13 } },
  revision_passed: { values: { asked: 11, revision: 14, changed: 12 } },
  rate_limited: { values: { seconds: 42 } },
  exports_busy: { values: { seconds: 10 } }
}

function exampleOf(code: ErrorCode) {
  const { values = { code: 'tidak-ada' }, errors = [] } = SHOWN[code] ?? {}
  return { summary: ERRORS[code][1], value: JSON.parse(problemOf(new CatalogueError(code, values, errors), { instance: '4f1c9d0ab2e7-1k' }).body) as object }
}
