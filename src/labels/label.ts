import type { Language } from '../vocabulary.js'

/** Names exist in Indonesian and English; people of other languages read Indonesian. */
export interface Label { id: string; en: string }
export interface Word extends Label { about?: Label }
/** One word for each code of a closed list: a missing or superfluous one does not compile. */
export type Words<T extends readonly string[]> = Record<T[number], Word>

export const wordIn = (label: Label, language: Language): string => (language === 'en' ? label.en : label.id)
