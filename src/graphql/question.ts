import { CatalogueError, type ErrorDetail } from '../kernel/errors.js'

/** One question of a client, as the GraphQL over HTTP specification writes it. */
export interface Question {
  query: string | undefined
  operationName: string | undefined
  variables: Record<string, unknown> | undefined
  /** SHA-256 of the text, in place of it or beside it. */
  hash: string | undefined
  wantsCost: boolean
}

/** Of a body, or of one of several in a body. */
export function fromBody(body: unknown, path = ''): Question {
  if (!isObject(body)) refuse({ field: `${path}body`, problem: 'is not a JSON object', allowed: 'an object with the member query' })
  const { query, operationName, variables, extensions } = body as Record<string, unknown>
  return questionOf({
    query: textOf(query, `${path}query`), operationName: textOf(operationName, `${path}operationName`),
    variables: objectOf(variables, `${path}variables`), extensions: objectOf(extensions, `${path}extensions`)
  }, path)
}

/** Of an address: variables and extensions are JSON texts. */
export function fromAddress(address: unknown): Question {
  const { query, operationName, variables, extensions } = address as Record<string, unknown>
  return questionOf({
    query: textOf(query, 'query'), operationName: textOf(operationName || undefined, 'operationName'),
    variables: objectOf(jsonOf(variables, 'variables'), 'variables'), extensions: objectOf(jsonOf(extensions, 'extensions'), 'extensions')
  }, '')
}

interface Parts { query: string | undefined; operationName: string | undefined; variables: Record<string, unknown> | undefined; extensions: Record<string, unknown> | undefined }

function questionOf({ extensions, ...question }: Parts, path: string): Question {
  const persisted = objectOf(extensions?.['persistedQuery'], `${path}extensions.persistedQuery`)
  if ((persisted?.['version'] ?? 1) !== 1) refuse({ field: `${path}extensions.persistedQuery.version`, problem: 'is not known', allowed: '1' })
  const hash = textOf(persisted?.['sha256Hash'], `${path}extensions.persistedQuery.sha256Hash`)
  if (!question.query && hash === undefined) refuse({ field: `${path}query`, problem: 'is missing', allowed: 'the text of a GraphQL query' })
  return { ...question, query: question.query || undefined, hash, wantsCost: extensions?.['cost'] === true }
}

function textOf(value: unknown, field: string): string | undefined {
  if (value == null) return undefined
  return typeof value === 'string' ? value : refuse({ field, problem: 'is not a text', allowed: 'a text, once' })
}

function objectOf(value: unknown, field: string): Record<string, unknown> | undefined {
  if (value == null) return undefined
  return isObject(value) ? value : refuse({ field, problem: 'is not an object', allowed: 'a JSON object' })
}

function jsonOf(value: unknown, field: string): unknown {
  const text = textOf(value, field)
  try {
    return text === undefined || text === '' ? undefined : JSON.parse(text)
  } catch {
    return refuse({ field, problem: 'is not JSON', allowed: 'a JSON object' })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function refuse(detail: ErrorDetail): never {
  throw new CatalogueError('malformed_request', {}, [detail])
}
