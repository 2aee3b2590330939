import { escapeMarkup } from '../../kernel/markup.js'
import { placesOf } from './fold.js'
import type { Lexicon } from './lexicon.js'

/** The text as HTML, with the words that were asked for within `<mark>`: those typed, and those that mean the same. Nothing else is an element. */
export const highlighted = (text: string, lexicon: Lexicon, asked: ReadonlySet<string>): string =>
  markedHtml(text, (word) => asked.has(word) || lexicon.termsOfWord(word).some((term) => asked.has(term)))

export function markedHtml(text: string, isMarked: (word: string) => boolean): string {
  let html = ''
  let done = 0
  for (const { word, from, to } of placesOf(text)) {
    if (!isMarked(word)) continue
    html += `${escapeMarkup(text.slice(done, from))}<mark>${escapeMarkup(text.slice(from, to))}</mark>`
    done = to
  }
  return (html + escapeMarkup(text.slice(done))).replaceAll('</mark> <mark>', ' ')
}
