import { CatalogueError } from './errors.js'

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100

/** Where the next page begins: after the record with this sort key and code. */
export interface Cursor { key: string | number; code: string }

/** Opaque to clients. It holds the sort it belongs to, so that it cannot be used with another. */
export const writeCursor = (sort: string, { key, code }: Cursor): string => Buffer.from(JSON.stringify([sort, key, code])).toString('base64url')

export function readCursor(sort: string, text: string): Cursor {
  const parts = parse(text)
  if (parts?.[0] !== sort) throw new CatalogueError('invalid_cursor', {}, [{ field: 'after', problem: parts ? `belongs to sort=${parts[0]}` : 'cannot be read' }])
  return { key: parts[1], code: parts[2] }
}

function parse(text: string): [string, string | number, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 3) return undefined
    const [sort, key, code] = parts as unknown[]
    return typeof sort === 'string' && typeof code === 'string' && (typeof key === 'string' || Number.isFinite(key)) ? (parts as [string, string | number, string]) : undefined
  } catch {
    return undefined
  }
}
