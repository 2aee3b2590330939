import type { FastifyError, FastifyRequest } from 'fastify'
import { CatalogueError, type ErrorDetail } from '../kernel/errors.js'
import { nearest } from '../kernel/nearest.js'
import { failureOf } from './failures.js'

const MOST_DETAILS = 100

/** What a failed request is to the client: what its validation found, in words, or what the failure was. */
export function refusalOf(error: FastifyError, request: FastifyRequest): CatalogueError {
  return withOthers(error.validation ? validationError(error, request) : failureOf(error), request)
}

/** Whoever has made several slips is told of all of them. */
function withOthers(error: CatalogueError, request: FastifyRequest): CatalogueError {
  const { check } = request.routeOptions.config
  if (!check || (error.code !== 'invalid_parameter' && error.code !== 'unknown_parameter')) return error
  const given = Object.entries(request.query as object).map(([name, value]) => [name, value === undefined ? undefined : String(value)] as const)
  const others = wrongIn(() => { check(Object.fromEntries(given)) }).filter(({ field }) => error.details.every((one) => one.field !== field))
  return others.length === 0 ? error : new CatalogueError(error.code, error.values, [...error.details, ...others].slice(0, MOST_DETAILS))
}

function wrongIn(check: () => void): readonly ErrorDetail[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof CatalogueError) return error.details
    throw error
  }
}

type Validation = NonNullable<FastifyError['validation']>[number]
type Limits = { properties?: object; description?: string; format?: string; type?: string; minimum?: number; maximum?: number }

function validationError(error: FastifyError, request: FastifyRequest): CatalogueError {
  const parts: Record<string, unknown> = { querystring: request.query, params: request.params, body: request.body }
  const given = (parts[error.validationContext ?? 'params'] ?? {}) as Record<string, unknown>
  const details = (error.validation ?? []).map((one) => toDetail(one, given))
  const once = details.filter((detail, at) => details.findIndex(({ field, problem }) => field === detail.field && problem === detail.problem) === at)
  const unknown = error.validation?.some(({ keyword }) => keyword === 'additionalProperties')
  return new CatalogueError(unknown ? 'unknown_parameter' : 'invalid_parameter', {}, once.slice(0, MOST_DETAILS))
}

function toDetail(one: Validation, given: Record<string, unknown>): ErrorDetail {
  const { keyword, params, instancePath } = one
  const schema = (one as { parentSchema?: Limits }).parentSchema ?? {}
  if (keyword === 'additionalProperties') {
    const field = String(params['additionalProperty'])
    const known = Object.keys(schema.properties ?? {})
    return { field, problem: 'is not a parameter of this address', allowed: known.join(', ') || 'none', nearest: nearest(field, known) }
  }
  if (keyword === 'required') {
    const field = String(params['missingProperty'])
    return { field, problem: 'is missing', allowed: (schema.properties as Record<string, { description?: string }> | undefined)?.[field]?.description ?? 'a value' }
  }
  const field = instancePath.split('/')[1] ?? String(params['missingProperty'] ?? '')
  if (Array.isArray(given[field])) return { field, problem: 'is given more than once', allowed: 'once, with commas between several values' }
  return { field, ...inWords(one, schema, String(given[field]).slice(0, 200)) }
}

/** What the validator found, for people: what was given, and what is allowed. */
function inWords({ keyword, params, message }: Validation, { format, type, minimum, maximum }: Limits, value: string): Omit<ErrorDetail, 'field'> {
  if (keyword === 'enum') {
    const words = params['allowedValues'] as string[]
    return { problem: `"${value}" is not one of the known words`, allowed: words.join(', '), nearest: nearest(value, words) }
  }
  if (type === 'integer') return { problem: `"${value}" is not allowed`, allowed: `a whole number from ${minimum} to ${maximum}` }
  if (format === 'date') return { problem: `"${value}" is not a day`, allowed: 'a day of the calendar, YYYY-MM-DD' }
  if (keyword === 'minLength') return { problem: 'is empty', allowed: 'a value, or leave the parameter out' }
  if (keyword === 'maxLength') return { problem: 'is too long', allowed: `at most ${params['limit']} characters` }
  return { problem: message ?? 'is not allowed' }
}
