import { Kept } from '../../kernel/kept.js'
import { escapeMarkup } from '../../kernel/markup.js'
import { placesOf } from './fold.js'
import type { Lexicon } from './lexicon.js'

/** A text taken apart: what stands before each word, and the word, both as HTML; and what stands after the last. */
interface Pieces { words: readonly { word: string; before: string; written: string }[]; rest: string }

/** Some 1 kB each. */
const MOST_TEXTS = 2000
/** Names stand in many answers. */
const takenBefore = new Kept<string, Pieces>(MOST_TEXTS)
/** Longer ones are no names, and not worth their memory. */
const LONGEST = 200

/** The text as HTML, with the words that were asked for within `<mark>`: those typed, and those that mean the same. Nothing else is an element. */
export const highlighted = (text: string, lexicon: Lexicon, asked: ReadonlySet<string>): string =>
  markedHtml(text, (word) => asked.has(word) || lexicon.termsOfWord(word).some((term) => asked.has(term)))

export function markedHtml(text: string, isMarked: (word: string) => boolean): string {
  const { words, rest } = piecesOf(text)
  let html = ''
  let isOpen = false
  for (const { word, before, written } of words) {
    const marked = isMarked(word)
    if (isOpen && !(marked && before === ' ')) html += '</mark>'
    html += before
    if (marked && !(isOpen && before === ' ')) html += '<mark>'
    html += written
    isOpen = marked
  }
  return html + (isOpen ? '</mark>' : '') + rest
}

function piecesOf(text: string): Pieces {
  const before = takenBefore.get(text)
  if (before) return before
  const pieces = takenApart(text)
  if (text.length <= LONGEST) takenBefore.set(text, pieces)
  return pieces
}

function takenApart(text: string): Pieces {
  let done = 0
  const words = placesOf(text).map(({ word, from, to }) => {
    const before = escapeMarkup(text.slice(done, from))
    done = to
    return { word, before, written: escapeMarkup(text.slice(from, to)) }
  })
  return { words, rest: escapeMarkup(text.slice(done)) }
}
