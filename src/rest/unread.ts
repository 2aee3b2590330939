import type { Socket } from 'node:net'
import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CatalogueError, type ErrorCode } from '../kernel/errors.js'
import { problemOf, sendProblem } from './problems.js'
import type { requestIds } from './requests.js'

const BY_NODE_CODE: Record<string, ErrorCode> = { HPE_HEADER_OVERFLOW: 'headers_too_large', ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout' }

/** Answers in a medium's own way; false: the address is not one of its own. */
export type AnswerUnread = (request: FastifyRequest, reply: FastifyReply, error: CatalogueError) => boolean

/** Requests that no route ever sees, because Node or the router cannot read them, are answered as problem details too, but for those of `otherwise`. */
export const answerUnread = (nextId: ReturnType<typeof requestIds>, base: string, otherwise: AnswerUnread) => ({
  frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    reply.header('request-id', request.id).header('access-control-allow-origin', '*')
    const error = new CatalogueError('malformed_request', {}, [{ field: 'address', problem: 'is not percent-encoded UTF-8' }])
    if (!otherwise(request, reply, error)) sendProblem(request, reply, error)
  },
  clientErrorHandler: (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const { status, body } = problemOf(new CatalogueError(BY_NODE_CODE[error.code ?? ''] ?? 'malformed_request'), { instance: nextId({ headers: {} }), base })
    if (socket.writable) {
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`)
    }
    socket.destroy(error)
  }
})
