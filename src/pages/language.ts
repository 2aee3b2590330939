import type { Label } from '../labels.js'
import type { Language } from '../vocabulary.js'

/** Pages are written in these; names of other languages stay Indonesian. */
export type PageLanguage = 'id' | 'en'

export const pageLanguageOf = (language: Language): PageLanguage => (language === 'en' ? 'en' : 'id')

/** `say(id, en)`: the words in the language of the page. */
export const sayIn = (language: PageLanguage) => (id: string, en: string): string => (language === 'en' ? en : id)
export const labelIn = (language: PageLanguage) => (label: Label): string => label[language]

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const
const PARTS = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'long', day: 'numeric' } } as const

/** A day, month or year in words. */
export const dateIn = (language: PageLanguage) => (date: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...PARTS[date.length as keyof typeof PARTS], timeZone: 'UTC' }).format(new Date(date))

export const numberIn = (language: PageLanguage) => (number: number): string => new Intl.NumberFormat(LOCALES[language]).format(number)
