import { CatalogueError } from './errors.js'

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100

/** Where the next page begins: after the record with this sort key and code. */
export interface Cursor { key: string | number; code: string }

/** Opaque to clients. It holds the list and order that it belongs to, so that it cannot be used with another. */
export const writeCursor = (sort: string, { key, code }: Cursor): string => Buffer.from(JSON.stringify([sort, key, code])).toString('base64url')

/** What sort keys are in the database: a cursor from outside may hold anything. */
const FITS = {
  text: (key: unknown) => isStorable(key),
  bigint: (key: unknown) => Number.isSafeInteger(key),
  float8: (key: unknown) => Number.isFinite(key)
}

export function readCursor(sort: string, type: keyof typeof FITS, text: string, field = 'after'): Cursor {
  const parts = parse(text)
  if (parts?.[0] !== sort) throw new CatalogueError('invalid_cursor', {}, [{ field, problem: parts ? `belongs to another list or order: "${parts[0]}"` : 'cannot be read' }])
  if (!FITS[type](parts[1])) throw new CatalogueError('invalid_cursor', {}, [{ field, problem: 'cannot be read' }])
  return { key: parts[1], code: parts[2] }
}

/** PostgreSQL holds no text with a NUL character. */
const isStorable = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0')

function parse(text: string): [string, string | number, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 3) return undefined
    const [sort, key, code] = parts as unknown[]
    return typeof sort === 'string' && isStorable(code) && (typeof key === 'string' || typeof key === 'number') ? (parts as [string, string | number, string]) : undefined
  } catch {
    return undefined
  }
}
