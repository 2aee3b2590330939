import { Type } from '@sinclair/typebox'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { failureOf } from '../http/failures.js'
import { languageOf } from '../http/language.js'
import type { App } from '../http/types.js'
import { nearest } from '../kernel/nearest.js'
import { CatalogueError, describeError, ERRORS, type ErrorDetail } from '../kernel/errors.js'
import { Enum, Nullable, WholeBetween } from '../kernel/schema.js'
import { inLanguageOf } from '../kernel/text.js'
import type { Language } from '../vocabulary.js'

const text = (description: string, maxLength = 500) => Type.String({ maxLength, description })

/** RFC 9457. */
export const Problem = Type.Object({
  type: Type.String({ format: 'uri-reference', maxLength: 200, description: 'The kind of problem: the address of a page about it' }),
  title: text('The kind of problem in words'),
  status: WholeBetween(400, 599, { description: 'Status of the answer' }),
  code: Enum(Object.keys(ERRORS), { description: 'The kind of problem, for programs. Codes may be added' }),
  detail: text('What went wrong', 2000),
  instance: text('The id of the request, which is in the log too', 100),
  errors: Type.Array(Type.Object({
    field: text('Parameter, or path within the body'),
    problem: text('What was wrong', 2000),
    allowed: Type.Optional(text('What is allowed', 5000)),
    nearest: Type.Optional(text('The known name most like the given one'))
  }), { maxItems: 100, description: 'What was wrong where; empty where there is nothing to add' }),
  withdrawnAt: Type.Optional(Type.String({ format: 'date-time', maxLength: 30, description: 'When the record was withdrawn. Only with `withdrawn`' })),
  reason: Type.Optional(Nullable(text('Why it was withdrawn; null: not said. Only with `withdrawn`', 5000))),
  mergedInto: Type.Optional(Nullable(text('Code of the record that took its place; null: none. Only with `withdrawn`')))
}, { $id: 'Problem', description: 'Problem details (RFC 9457)' })

/** The problem document of a failure. `instance` is the id of the request, `base` what links begin with. */
export function problemOf(error: CatalogueError, { instance, base = '', language = 'id' }: { instance: string; base?: string; language?: Language }): { status: number; body: string } {
  const { code, status, title, detail, errors, values: { withdrawnAt, reason, mergedInto } } = describeError(error)
  const extra = error.code === 'withdrawn' ? { withdrawnAt, reason: reason ? inLanguageOf(reason, language) : null, mergedInto } : {}
  return { status, body: JSON.stringify({ type: `${base}/problems/${code}`, title, status, code, detail, instance, errors, ...extra }) }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: CatalogueError): FastifyReply {
  const language = error.values.reason ? languageOf(request, (request.query as { lang?: Language }).lang) : 'id'
  const { status, body } = problemOf(error, { instance: request.id, base: request.server.base, language })
  return reply.code(status).type('application/problem+json').header('cache-control', 'no-store').removeHeader('etag').send(body)
}

/** Answers every failure as problem details. What the client did not cause is logged, and tells the client nothing of its cause. */
export function addProblems(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = toCatalogueError(error, request)
    if (describeError(known).status >= 500) request.log.error({ err: error }, 'a request failed')
    if (known.code === 'unavailable') reply.header('retry-after', '2')
    return sendProblem(request, reply, known)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new CatalogueError('not_found', { path: pathIn(request) })))
}

const pathIn = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? ''

function toCatalogueError(error: FastifyError, request: FastifyRequest): CatalogueError {
  return error.validation ? validationError(error, request) : failureOf(error)
}

type Validation = NonNullable<FastifyError['validation']>[number]
type Limits = { properties?: object; description?: string; format?: string; type?: string; minimum?: number; maximum?: number }

function validationError(error: FastifyError, request: FastifyRequest): CatalogueError {
  const parts: Record<string, unknown> = { querystring: request.query, params: request.params, body: request.body }
  const given = (parts[error.validationContext ?? 'params'] ?? {}) as Record<string, unknown>
  const details = (error.validation ?? []).map((one) => toDetail(one, given))
  const once = details.filter((detail, at) => details.findIndex(({ field, problem }) => field === detail.field && problem === detail.problem) === at)
  const unknown = error.validation?.some(({ keyword }) => keyword === 'additionalProperties')
  return new CatalogueError(unknown ? 'unknown_parameter' : 'invalid_parameter', {}, once.slice(0, 100))
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
