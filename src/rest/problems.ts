import { Type } from '@sinclair/typebox'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isForTheLog, retryAfter } from '../http/failures.js'
import { refusalOf } from '../http/refusals.js'
import { languageOf } from '../http/language.js'
import type { App } from '../http/types.js'
import { CatalogueError, describeError, ERRORS, type ErrorCode } from '../kernel/errors.js'
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
  const seconds = retryAfter(error)
  if (seconds !== undefined) reply.header('retry-after', seconds)
  return reply.code(status).type('application/problem+json').header('cache-control', 'no-store').removeHeader('etag').send(body)
}

/** Answers every failure as problem details. What the client did not cause is logged, and tells the client nothing of its cause. */
export function addProblems(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = refusalOf(error, request)
    if (isForTheLog(known)) request.log.error({ err: error }, 'a request failed')
    return sendProblem(request, reply, known)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new CatalogueError('not_found', { path: pathIn(request) })))
}

const pathIn = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? ''
