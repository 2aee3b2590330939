import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.js'
import type { App } from '../http/types.js'

const SAFE_ID = /^[A-Za-z0-9._-]{8,64}$/

/** A client's own `request-id` if it is harmless in a log, else a start-of-process prefix and a number: unique and cheap. */
export function requestIds(): (request: Pick<IncomingMessage, 'headers'>) => string {
  const prefix = randomBytes(6).toString('hex')
  let count = 0
  return ({ headers }) => {
    const given = headers['request-id']
    return typeof given === 'string' && SAFE_ID.test(given) ? given : `${prefix}-${(++count).toString(36)}`
  }
}

/** Says the request's id in every answer, and logs the answers that the operator wants to see. */
export function addRequestLog(app: App, { logRequests }: Pick<Config, 'logRequests'>): void {
  app.setChildLoggerFactory((parent, bindings) => new RequestLog(parent, bindings) as unknown as FastifyBaseLogger)
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('request-id', request.id)
    done()
  })
  if (logRequests === 'none') return
  const lowest = logRequests === 'all' ? 0 : 400
  app.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode >= lowest) request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
}

/** The log of one request. Most requests say nothing, and making a logger takes as long as all of Fastify's routing: it is made by the first line. */
class RequestLog {
  #own: FastifyBaseLogger | undefined

  constructor(private readonly parent: FastifyBaseLogger, private readonly bindings: Record<string, unknown>) {}

  get level(): string { return this.parent.level }
  get own(): FastifyBaseLogger { return this.#own ??= this.parent.child(this.bindings) }

  fatal(...line: unknown[]): void { this.#say('fatal', line) }
  error(...line: unknown[]): void { this.#say('error', line) }
  warn(...line: unknown[]): void { this.#say('warn', line) }
  info(...line: unknown[]): void { this.#say('info', line) }
  debug(...line: unknown[]): void { this.#say('debug', line) }
  trace(...line: unknown[]): void { this.#say('trace', line) }
  silent(): void {}
  child(...given: Parameters<FastifyBaseLogger['child']>): FastifyBaseLogger { return this.own.child(...given) }

  #say(level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace', line: unknown[]): void {
    (this.own[level] as (...line: unknown[]) => void)(...line)
  }
}
