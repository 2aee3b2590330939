import type { ServerResponse } from 'node:http'
import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from '../config.js'

export type Log = Logger

/** Lines of JSON for machines; plain words when a person is watching. Never bodies, credentials or what people searched for. */
export function createLog(config: Pick<Config, 'logLevel'>, stream: DestinationStream = terminalOrPipe()): Log {
  return pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { req: describeRequest, res: describeResponse, err: describeFailure },
    redact: ['password', 'authorization', '*.password', '*.authorization']
  }, stream)
}

type Asked = { method: string, url: string, routeOptions?: { url?: string } }

/** Without what follows the question mark: people search for what ails them. */
const describeRequest = (request: Asked) => ({ method: request.method, path: pathOf(request.url), route: request.routeOptions?.url })
const describeResponse = (reply: Pick<ServerResponse, 'statusCode'>) => ({ status: reply.statusCode })

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url

type Failure = Error & { code?: string, severity?: string, constraint?: string, table?: string, statusCode?: number, query?: unknown }

/** An error and its causes. Messages of the database and of Drizzle can hold parameter values: these say only what kind and where. */
export function describeFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, code, constraint, table, statusCode, stack = '', cause } = error as Failure
  const message = holdsValues(error) ? undefined : error.message
  const frames = stack.split('\n').filter((line) => line.startsWith('    at ')).map((line) => line.trim())
  return { name, code, constraint, table, statusCode, message, frames, ...(cause ? { cause: describeFailure(cause) } : {}) }
}

/** Class 22 (wrong data) and 23 (broken constraint) quote the value; other classes speak of statements and names. */
function holdsValues(error: Failure): boolean {
  return 'query' in error || (error.severity !== undefined && /^2[23]/.test(error.code ?? ''))
}

function terminalOrPipe(): DestinationStream {
  return process.stdout.isTTY ? { write: (line) => void process.stdout.write(forPeople(line)) } : pino.destination({ dest: 1, sync: true })
}

function forPeople(line: string): string {
  const { level, time, msg, ...rest } = JSON.parse(line)
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
  return level === 'info' && !details ? `${msg}\n` : `${String(time).slice(11, 19)} ${level} ${msg ?? ''}${details}\n`
}
