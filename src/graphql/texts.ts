import { inLanguageOf, type LocalizedText } from '../kernel/text.js'
import type { Language } from '../vocabulary.js'

/** A text whose language the query chooses where it stands. */
export class Words {
  constructor(private readonly all: LocalizedText, private readonly language: Language) {}

  in(language: Language | undefined): string {
    return inLanguageOf(this.all, language ?? this.language)
  }
}

/** A text, or a list of texts, in one language; what is in one language already stays. */
export function inLanguage(held: unknown, language: Language): unknown {
  if (Array.isArray(held)) return held.map((one) => inLanguage(one, language))
  return isText(held) ? inLanguageOf(held, language) : held
}

/** The same, with the choice left open. */
export function inAnyLanguage(held: unknown, language: Language): unknown {
  if (Array.isArray(held)) return held.map((one) => inAnyLanguage(one, language))
  return isText(held) ? new Words(held, language) : held
}

/** What a field with the argument `lang` answers. */
export function wordsOf(held: unknown, language: Language | undefined): unknown {
  if (Array.isArray(held)) return held.map((one) => wordsOf(one, language))
  return held instanceof Words ? held.in(language) : held
}

const isText = (held: unknown): held is LocalizedText => typeof held === 'object' && held !== null
