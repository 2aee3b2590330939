import { invalidParameter } from '../../kernel/errors.js'
import type { Query } from '../published/filter.js'
import { LONGEST_QUERY, wordsOf } from './fold.js'
import type { Segment } from './lexicon.js'
import type { Placed } from './places.js'
import type { SearchIndex } from './searching.js'
import type { Question, Ways } from './understood.js'

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

type Examples = ReturnType<typeof examplesIn>

/** Texts with the same words are the same question. */
export function questionOf(index: SearchIndex, text: string, example: Examples = 'none'): Question {
  const key = [example, ...wordsOf(text)].join(' ')
  const known = index.questions.get(key)
  if (known) return known
  const question = understand(index, text, example)
  index.questions.set(key, question)
  return question
}

function understand({ concepts, places, byCode }: SearchIndex, text: string, example: Examples): Question {
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
  const names = namesOf(segments, isPlaced ? placed : null)
  return {
    understood: { ...understood, terms }, regions: isPlaced ? placed.regions : [], answers, guesses: answers.length > 0 ? [] : concepts.guesses(shown),
    marked: new Set([...understood.words.filter((word) => !lexicon.isFiller(word)), ...terms.map(({ term }) => term)]),
    papers: answers.length > 0 || (names?.share === 1 && !terms.some(({ term }) => lexicon.isOutside(term))), names
  }
}

const wordsBeside = (words: readonly string[], { from, to }: { from: number; to: number }): string[] => words.filter((_, at) => at < from || at > to)

function namesOf(all: readonly Segment[], placed: Placed | null): Question['names'] {
  const looked = tellingOf(all)
  if (looked.length === 0) return null
  const beside = placed && tellingOf(all.filter(({ from, to }) => to < placed.from || from > placed.to))
  const region = placed && looked.filter(({ from, to }) => from >= placed.name && to <= placed.to)
  return { all: waysOf(looked), share: 0.7 + (0.3 * looked.length) / all.length, beside: beside && waysOrNull(beside), region: region && waysOrNull(region) }
}

const waysOf = (segments: readonly Segment[]): Ways[] => segments.map(({ ways }) => ways)
const waysOrNull = (segments: readonly Segment[]): Ways[] | null => (segments.length === 0 ? null : waysOf(segments))

/** Verbs are in no names of agencies and papers. */
function tellingOf(segments: readonly Segment[]): readonly Segment[] {
  const telling = segments.filter(({ isVerb }) => !isVerb)
  return telling.length > 0 ? telling : segments
}
