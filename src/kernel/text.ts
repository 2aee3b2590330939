import { Type, type Static } from '@sinclair/typebox'
import { LANGUAGES, type Language } from '../vocabulary.js'

/** Text for people, by language. Indonesian is always there; what is missing falls back to it. */
export type LocalizedText = { id: string } & Partial<Record<Language, string>>

const inLanguage = { type: 'string', minLength: 1, maxLength: 5000 } as const

/** As an editor writes it: plain words (then they are Indonesian), or one entry a language. */
export const Text = Type.Unsafe<string | LocalizedText>({
  type: ['string', 'object'],
  minLength: 1,
  maxLength: 5000,
  required: ['id'],
  properties: Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage])),
  additionalProperties: false,
  description: 'Indonesian words, or an object with `id` and further languages'
})

export type TextInput = Static<typeof Text>

export const localized = (text: TextInput): LocalizedText => (typeof text === 'string' ? { id: text } : text)

export const inLanguageOf = (text: LocalizedText, language: Language): string => text[language] ?? text.id

const LANGUAGE_CODES: ReadonlySet<string> = new Set(LANGUAGES)

/** Whether an object in a document is a text: it has Indonesian words, and nothing but languages. */
function isText(value: object): value is LocalizedText {
  if (!('id' in value)) return false
  for (const member in value) if (!LANGUAGE_CODES.has(member)) return false
  return true
}

/** The document with every text in one language. Objects that hold no text are kept as they are. */
export function resolveTexts(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => resolveTexts(item, language))
  if (isText(value)) return inLanguageOf(value, language)
  const resolved: Record<string, unknown> = {}
  for (const [member, held] of Object.entries(value)) resolved[member] = resolveTexts(held, language)
  return resolved
}

const STRING = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"'
const entryIn = (languages: readonly Language[]) => `"(?:${languages.join('|')})":${STRING}`
const [ENTRY, OTHER_ENTRY] = [entryIn(LANGUAGES), entryIn(LANGUAGES.filter((language) => language !== 'id'))]
const TEXT = new RegExp(`\\{${ENTRY}(?:,${ENTRY})*\\}`, 'g')
const TEXT_WITH_INDONESIAN = new RegExp(`\\{(?:${OTHER_ENTRY},)*"id":(${STRING})(?:,${ENTRY})*\\}`, 'g')

/**
 * JSON without white space, as `resolveTexts` would make it of a document whose texts hold words and nothing else, as published ones do. What JSON writes for a text
 * can begin nowhere but at a text, also not within a string, where quotes are escaped. To find texts in it costs a tenth of what it costs to resolve the document and
 * write that too.
 */
export const textsIn = (json: string, language: Language): string =>
  language === 'id' ? json.replace(TEXT_WITH_INDONESIAN, '$1') : json.replace(TEXT, (text) => JSON.stringify(resolveTexts(JSON.parse(text), language)))

/** As `resolveTexts` returns it: every text is words of one language. */
export type InWords<T> = T extends LocalizedText
  ? (LocalizedText extends T ? string : WordsWithin<T>)
  : T extends readonly (infer I)[] ? InWords<I>[] : T extends object ? WordsWithin<T> : T
type WordsWithin<T> = { [M in keyof T]: InWords<T[M]> }
