import { invalidParameter } from '../../kernel/errors.js'
import type { Query } from '../published/filter.js'
import { LONGEST_QUERY, wordsOf } from './fold.js'
import type { Ranked } from './concepts.js'
import type { Segment, Understood } from './lexicon.js'
import type { Region } from './places.js'
import type { SearchIndex } from './searching.js'

/** What somebody typed, understood. */
export interface Question {
  text: string
  understood: Understood
  /** Regions that the words name. */
  regions: readonly Region[]
  /** Concepts that answer, the likeliest first. */
  answers: readonly Ranked[]
  /** Concepts that may have been meant, where nothing answers. */
  guesses: readonly Ranked[]
  /** Whether papers are hits: they are not what somebody wants done, nor an answer to what no service gives, but come along where a concept answers. */
  papers: boolean
  /** Words and terms that are looked for, to be marked. */
  marked: ReadonlySet<string>
  /**
   * For names that no concept has; null where nothing can be looked for. `beside`: without the names of regions; `count`: parts looked for; `share`: from 0
   * to 1, less where verbs were left out, which names do not have.
   */
  names: { query: string; count: number; share: number; beside: string | null } | null
}

/** Letters and digits that a question has at least. */
const LEAST = 2
/** Concepts that one question has at most: beyond that nobody reads. */
const MOST_ANSWERS = 50

export const isAskable = (q: string): boolean => wordsOf(q).join('').length >= LEAST

export function checkedText(q: string): string {
  if (q.length > LONGEST_QUERY) throw invalidParameter('q', `has ${q.length} characters`, `at most ${LONGEST_QUERY}`)
  if (!isAskable(q)) throw invalidParameter('q', 'has too few letters or digits to look for', `at least ${LEAST}`)
  return q
}

/** Whether invented concepts answer, or only these. */
export const examplesIn = ({ example }: Query): 'none' | 'any' | 'only' => (example === 'true' ? 'only' : example === 'any' ? 'any' : 'none')

export function questionOf({ concepts, places, byCode }: SearchIndex, text: string, example: 'none' | 'any' | 'only' = 'none'): Question {
  const { lexicon } = concepts
  const understood = lexicon.understand(text)
  const placed = places.find(understood.words, (word) => concepts.hasTerm(word))
  const beside = placed ? understood.terms.filter(({ from, to }) => to < placed.from || from > placed.to) : understood.terms
  const isPlaced = placed !== undefined && beside.length > 0
  const terms = isPlaced ? beside : understood.terms
  const shown = concepts.rank({ ...understood, terms, words: isPlaced ? wordsBeside(understood.words, placed) : understood.words })
    .filter(({ code }) => example === 'any' || (byCode.get(code)?.example ?? false) === (example === 'only'))
  const answers = shown.filter(({ confident }) => confident).slice(0, MOST_ANSWERS)
  const segments = lexicon.segmentsOf(understood)
  const names = namesOf(segments, isPlaced ? segments.filter(({ from, to }) => to < placed.from || from > placed.to) : null)
  return {
    text, understood: { ...understood, terms }, regions: isPlaced ? placed.regions : [], answers, guesses: answers.length > 0 ? [] : concepts.guesses(shown),
    marked: new Set([...understood.words.filter((word) => !lexicon.isFiller(word)), ...terms.map(({ term }) => term)]),
    papers: answers.length > 0 || (names?.share === 1 && !terms.some(({ term }) => lexicon.isOutside(term))), names
  }
}

const wordsBeside = (words: readonly string[], { from, to }: { from: number; to: number }): string[] => words.filter((_, at) => at < from || at > to)

function namesOf(all: readonly Segment[], beside: readonly Segment[] | null): Question['names'] {
  const query = textQueryOf(all)
  const count = tellingOf(all).length
  return query === null ? null : { query, count, share: 0.7 + (0.3 * count) / all.length, beside: beside === null ? null : textQueryOf(beside) }
}

/** Verbs are in no names of agencies and papers. */
function tellingOf(segments: readonly Segment[]): readonly Segment[] {
  const telling = segments.filter(({ isVerb }) => !isVerb)
  return telling.length > 0 ? telling : segments
}

/** All that was asked must be in the names, each in one of its ways. */
function textQueryOf(segments: readonly Segment[]): string | null {
  const parts = tellingOf(segments).map(({ ways }) => `(${ways.map((words) => words.map(quoted).join(' & ')).map((way) => `(${way})`).join(' | ')})`)
  return parts.length === 0 ? null : parts.join(' & ')
}

/** Words are letters and digits only: nothing in them can be an operator. */
const quoted = (word: string): string => `'${word}'`
