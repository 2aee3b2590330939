import pg from 'pg'

/** A value as it stands in a statement that takes no parameters, such as COPY. Give it a type: `${literal(day)}::date`. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`
  if (typeof value === 'number' && Number.isFinite(value)) return `'${value}'`
  if (typeof value === 'string' && !value.includes('\0')) return pg.escapeLiteral(value) // a NUL would end the statement
  throw new TypeError('only text without NUL characters, numbers, and arrays of them stand in a statement')
}
