import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'

/** A column of a table: what it is called, and which member of the record it shows. Of a list it shows each. */
export interface Column {
  name: string
  /** `agency.code`. */
  path: string
  says: string
  /** What `null` means in the model: mostly that nobody knows. */
  whenNull: 'unknown' | 'none'
  /** Of texts: always in this language, and empty where nobody wrote it. */
  language?: Language
}

export type Told = string | readonly [says: string, whenNull: 'none']

/** `{ 'agency.code': 'Code of the agency' }`: each member by its path, named after it. */
export const columns = (told: Record<string, Told>): Column[] => Object.entries(told).map(([path, one]) => {
  const [says, whenNull] = typeof one === 'string' ? [one, 'unknown' as const] : one
  return { name: nameOf(path), path, says, whenNull }
})

/** A text in the language asked for, in Indonesian and in English. */
export const textColumns = (path: string, says: string): Column[] => [
  { name: nameOf(path), path, says: `${says}, in the language asked for`, whenNull: 'unknown' },
  ...(['id', 'en'] as const).map((language) => ({ name: `${nameOf(path)}_${language}`, path, language, says: `${says} in ${language === 'id' ? 'Indonesian' : 'English; empty where nobody wrote it'}`, whenNull: 'unknown' as const }))
]

/** `timeLimit.valueMax` becomes `time_limit_value_max`. */
const nameOf = (path: string): string => path.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Shows records, as they are stored with all languages, as lines of a table. */
export function rowsOf(columns: readonly Column[], language: Language): (record: string) => string {
  const cells = columns.map((column) => cellOf(column, language))
  return (record) => {
    const document: unknown = JSON.parse(record)
    return line(cells.map((cell) => cell(document)))
  }
}

export const headOf = (columns: readonly Column[]): string => line(columns.map(({ name }) => name))

function cellOf({ path, whenNull, language: own }: Column, language: Language): (document: unknown) => string {
  const names = path.split('.')
  if (own) return (document) => field((within(document, names) as Partial<Record<Language, string>>)[own] ?? '')
  return (document) => {
    const value = resolveTexts(within(document, names), language)
    if (value === null) return whenNull
    if (Array.isArray(value)) return field(value.map((one) => (one === null ? whenNull : String(one))).join('; '))
    return typeof value === 'string' ? field(value) : String(value)
  }
}

/** What is null holds nothing. */
function within(value: unknown, names: readonly string[]): unknown {
  let here = value
  for (const [at, name] of names.entries()) {
    if (here === null) return null
    if (Array.isArray(here)) return here.flatMap((one) => within(one, names.slice(at)))
    here = (here as Record<string, unknown>)[name]
  }
  return here
}

/** What a spreadsheet would take for a formula. An apostrophe of its own gets another, so that taking one away always gives back what was there. */
const FORMULA = /^'*[=+\-@\t\r]/
const SPECIAL = /[",\r\n]/

/** One field of a line (RFC 4180). */
function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`
