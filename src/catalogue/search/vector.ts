import { allWordsOf } from './fold.js'

/** PostgreSQL keeps no more places of one word, and no place beyond. */
const MOST_PLACES = 16_383
const LONGEST_WORD = 200

/**
 * Names as the text of a `tsvector`: `'kia':2B 'kartu':1A`. The first weighs A, the others B. The words are made here and not by a text search
 * configuration of the server, so that names and what people type become words in the same way, and the server needs no files of ours.
 */
export function vectorOf(names: readonly string[]): string | null {
  const places = new Map<string, string[]>()
  let at = 0
  for (const [order, name] of [...new Set(names)].entries()) {
    for (const word of allWordsOf(name)) {
      at += 1
      if (at <= MOST_PLACES && word.length <= LONGEST_WORD) places.set(word, [...places.get(word) ?? [], `${at}${order === 0 ? 'A' : 'B'}`].slice(0, 200))
    }
  }
  return places.size === 0 ? null : [...places].map(([word, where]) => `'${word}':${where.join(',')}`).join(' ')
}
