import { placesOf } from './fold.js'
import type { Lexicon } from './lexicon.js'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] as string)

/** The text as HTML, with the words that were asked for within `<mark>`: those typed, and those that mean the same. Nothing else is an element. */
export const highlighted = (text: string, lexicon: Lexicon, asked: ReadonlySet<string>): string =>
  markedHtml(text, (word) => asked.has(word) || lexicon.termsOf(word).some((term) => asked.has(term)))

export function markedHtml(text: string, isMarked: (word: string) => boolean): string {
  let html = ''
  let done = 0
  for (const { word, from, to } of placesOf(text)) {
    if (!isMarked(word)) continue
    html += `${escaped(text.slice(done, from))}<mark>${escaped(text.slice(from, to))}</mark>`
    done = to
  }
  return (html + escaped(text.slice(done))).replaceAll('</mark> <mark>', ' ')
}
