import { CatalogueError, describeError } from '../kernel/errors.js'

type Failure = Error & { code?: string; statusCode?: number }

const BY_FASTIFY_CODE: Record<string, CatalogueError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new CatalogueError('payload_too_large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new CatalogueError('unsupported_media_type'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new CatalogueError('malformed_request'),
  FST_ERR_CTP_INVALID_JSON_BODY: new CatalogueError('malformed_request'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new CatalogueError('malformed_request')
}

/** Statement cancelled, server shutting down or starting, too many connections, and sockets that broke. */
const DATABASE_AWAY = new Set(['57014', '57P01', '57P02', '57P03', '53300', '08006', '08001', '08003', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'])

/** PostgreSQL keeps no NUL characters, and says so of any value that holds one. */
const HOLDS_NUL = '22021'

/** What a failure is to the client: what it did not cause stays untold. */
export function failureOf(error: Failure): CatalogueError {
  if (error instanceof CatalogueError) return error
  if (error.code === HOLDS_NUL) return new CatalogueError('malformed_request', {}, [{ field: 'a value', problem: 'holds a NUL character, which no record has' }])
  if (DATABASE_AWAY.has(error.code ?? '') || /timeout exceeded when trying to connect|Connection terminated|Query read timeout/.test(error.message)) return new CatalogueError('unavailable')
  return BY_FASTIFY_CODE[error.code ?? ''] ?? new CatalogueError(error.statusCode === 400 ? 'malformed_request' : 'internal')
}

/** Seconds after which asking again makes sense; undefined where it makes none. */
export function retryAfter({ code, values: { seconds } }: CatalogueError): string | undefined {
  if (code === 'rate_limited' || code === 'exports_busy') return String(seconds)
  if (code === 'revision_not_reached') return '1'
  return code === 'unavailable' || code === 'overloaded' ? '2' : undefined
}

const REFUSALS: ReadonlySet<string> = new Set(['overloaded', 'exports_busy', 'revision_not_reached'])

/** Whether the log must tell what happened. Of refusals under load there are thousands at a time, and counting them tells more. */
export const isForTheLog = (error: CatalogueError): boolean => !REFUSALS.has(error.code) && describeError(error).status >= 500
