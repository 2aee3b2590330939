import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { failureOf, isForTheLog, retryAfter } from '../http/failures.js'
import { CatalogueError, describeError, type ErrorCode } from '../kernel/errors.js'
import { inLanguageOf } from '../kernel/text.js'
import type { Language } from '../vocabulary.js'

/** Which limit a query exceeds, its value, and that of the query. */
export type Limit = 'tokens' | 'depth' | 'cost' | 'batch' | 'time'
export const SETTINGS: Readonly<Record<Limit, string>> = {
  tokens: 'GRAPHQL_MAX_TOKENS', depth: 'GRAPHQL_MAX_DEPTH', cost: 'GRAPHQL_MAX_COST', batch: 'GRAPHQL_MAX_BATCH', time: 'GRAPHQL_TIMEOUT_MS'
}
const UNITS: Readonly<Record<Limit, string>> = { tokens: 'tokens', depth: 'levels', cost: 'points', batch: 'queries', time: 'ms' }

/** `given` in words where the number is not known. */
export function beyondLimit(limit: Limit, allowed: number, given: number | string): CatalogueError {
  const unit = UNITS[limit]
  return new CatalogueError('query_limit', { limit, given: typeof given === 'number' ? `it has ${given} ${unit}` : given, allowed: `${allowed} ${unit}`, allowedValue: allowed, givenValue: typeof given === 'number' ? given : null })
}

/** What keeps a whole request from being carried out. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly code: ErrorCode, readonly errors: readonly (GraphQLError | CatalogueError)[]) {
    super(code)
  }
}

/** An error as clients get it, and whether it is one that the log must explain. */
export interface Shown { formatted: GraphQLFormattedError; unexpected: Error | undefined; code: ErrorCode }

/** `code` is what an error means that GraphQL itself found. The id of the request is told where the log must explain. */
export function showError(error: Error, { language, requestId }: { language: Language; requestId: string }, code: ErrorCode = 'internal'): Shown {
  const located = error instanceof GraphQLError ? error : undefined
  const cause = error instanceof CatalogueError ? error : (originOf(located) ?? (located ? undefined : error))
  if (cause === undefined && code !== 'internal') return { formatted: { ...placeOf(located), message: error.message, extensions: { code } }, unexpected: undefined, code }
  const known = failureOf(cause ?? error)
  const { status, detail, errors, values } = describeError(known)
  const seconds = retryAfter(known)
  return {
    formatted: {
      ...placeOf(located), message: messageOf(known, detail),
      extensions: { code: known.code, type: `/problems/${known.code}`, ...(errors.length > 0 ? { errors } : {}), ...limitOf(known), ...withdrawalOf(known, values, language), ...(seconds === undefined ? {} : { retryAfter: Number(seconds) }), ...(status >= 500 ? { requestId } : {}) }
    },
    unexpected: isForTheLog(known) ? (cause ?? error) : undefined, code: known.code
  }
}

/** Executing wraps what a resolver threw, once or more. */
function originOf(error: GraphQLError | undefined): Error | undefined {
  let origin = error?.originalError ?? undefined
  while (origin instanceof GraphQLError) origin = origin.originalError ?? undefined
  return origin
}

function placeOf(error: GraphQLError | undefined): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(error?.locations ? { locations: error.locations.map(({ line, column }) => ({ line, column })) } : {}), ...(error?.path ? { path: error.path } : {}) }
}

/** Clients that send hashes know the answer by this very message (Apollo's automatic persisted queries). */
function messageOf({ code, details: [first] }: CatalogueError, detail: string): string {
  if (code === 'persisted_query_not_found') return 'PersistedQueryNotFound'
  return first ? `${detail} ${first.field}: ${first.problem}${first.allowed ? `; allowed: ${first.allowed}` : ''}` : detail
}

function limitOf({ code, values: { limit, allowedValue, givenValue } }: CatalogueError): object {
  return code === 'query_limit' ? { limit: { name: limit, allowed: allowedValue, given: givenValue, setting: SETTINGS[limit as Limit] } } : {}
}

function withdrawalOf({ code }: CatalogueError, { withdrawnAt, reason, mergedInto }: CatalogueError['values'], language: Language): object {
  return code === 'withdrawn' ? { withdrawnAt, reason: reason ? inLanguageOf(reason, language) : null, mergedInto: mergedInto ?? null } : {}
}
