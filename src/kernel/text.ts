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
