import type { Ways } from './understood.js'

/** The text of a `tsquery`: all parts must be in the names, each in one of its ways. */
export const textQueryOf = (parts: readonly Ways[]): string =>
  parts.map((ways) => `(${ways.map((words) => `(${words.map(quoted).join(' & ')})`).join(' | ')})`).join(' & ')

/** Words are letters and digits only: nothing in them can be an operator. */
const quoted = (word: string): string => `'${word}'`
