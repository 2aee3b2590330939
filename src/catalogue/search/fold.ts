/** Longest text whose words are looked at; no name is longer, and nobody types more. */
export const LONGEST_QUERY = 200
/** Words of a text that are looked at. */
const MOST_WORDS = 24

/**
 * The words of a text as they are compared, in the catalogue and in what people type: small letters and digits without accents, letters and
 * digits apart (`AK1`, `ak-1`, `AK/1` are `ak 1`). Marks that only tell how text runs, emoji and signs are gaps.
 */
export function wordsOf(text: string): string[] {
  return fold(text.slice(0, 5000)).replace(TWICE, '$1 $1$2').match(WORDS)?.slice(0, MOST_WORDS) ?? []
}

/** The same for long texts, without a bound of words. */
export const allWordsOf = (text: string): string[] => fold(text).match(WORDS) ?? []

/** `kos2an`, `sakit2nya`: the word twice. With nothing behind it, 2 is a number more often than not. */
const TWICE = /(\p{L}{3,})2(an|nya)(?![\p{L}\p{N}])/gu
const WORDS = /\p{L}+|\p{N}+/gu
/** Accents, and letters that only tell a direction or nothing at all: a word goes on across them. */
const SILENT = /[\p{M}\p{Cf}'’`ʼ]/gu

export const fold = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(SILENT, '').toLowerCase())
/** What needs no folding, as nearly all that is written: that is told apart cheaply. */
const PLAIN = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/

export interface Place { word: string; from: number; to: number }

/** Where each word stands in the text, so that it can be shown as it was written. */
export function placesOf(text: string): Place[] {
  return [...text.matchAll(/(?:\p{L}[\p{M}\p{Cf}'’`ʼ]*)+|\p{N}+/gu)].map(({ 0: written, index }) => ({ word: fold(written), from: index, to: index + written.length }))
}
