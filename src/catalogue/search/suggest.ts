import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { inLanguageOf, type LocalizedText } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import { wordsOf } from './fold.js'
import { markedHtml } from './highlight.js'
import type { SearchedNoun } from './hits.js'
import { findPlaceNames } from './place-names.js'
import type { Suggestion } from './model.js'
import type { KnownConcept, SearchIndex } from './searching.js'
import { checkedText } from './question.js'

export interface SuggestAsked { q: string; day: Day; language: Language; example: boolean; /** Names in all languages. */ everyLanguage?: boolean }

interface Offered { text: string; noun: SearchedNoun; code: string; name: LocalizedText; order: number }

/** Suggestions at most. */
const MOST = 10
/** Agencies and malls beside the services: fewer, since their names are known by their places. */
const MOST_PLACES = 5

/**
 * What may be meant by what was typed so far: names of concepts that go on where it ends, then those that it is a slip of, then malls and agencies.
 * No statement on the day of the index; one on another, where concepts leave room.
 */
export async function suggest(db: Db, index: SearchIndex, asked: SuggestAsked): Promise<Suggestion[]> {
  checkedText(asked.q)
  const { concepts } = index
  const offered = offeredOf(index, asked)
  const places = offered.length < MOST ? await findPlaces(db, index, asked) : []
  const all = [...offered, ...places].slice(0, MOST)
  const words = wordsOf(asked.q)
  const terms = new Set(concepts.lexicon.understand(asked.q).terms.map(({ term }) => term))
  const isMarked = (word: string) => words.some((one) => word === one || (one.length > 1 && word.startsWith(one))) || concepts.lexicon.termsOfWord(word).some((term) => terms.has(term))
  return all.map(({ text, noun, code, name }) => ({ text, noun, code, name: asked.everyLanguage ? name : inLanguageOf(name, asked.language) as never, highlight: markedHtml(text, isMarked) }))
}

/** What decides between names: that the text begins them, that they are short, how many give the service, that the name is the service's own or an editor names the service first, and the words early. */
const BEGINS = 2
const [SHORT, SHORT_LENGTH] = [8, 20]
const COMMON = 0.02
const FIRST = 0.1
const GONE = 0.5
/** For each of so many that stand before. */
const [LATER, MOST_LATER] = [0.005, 40]

/** One suggestion a concept: its likeliest name. */
function offeredOf({ concepts, byCode }: SearchIndex, { q, example }: SuggestAsked): Offered[] {
  const offered = new Map<string, Offered>()
  const offer = (one: Offered) => {
    const known = offered.get(one.code)
    if ((byCode.get(one.code)?.example ?? false) && !example) return
    if (!known || one.order > known.order) offered.set(one.code, one)
  }
  for (const { code, form, services, begins } of concepts.goingOn(completed(concepts, q))) {
    const concept = byCode.get(code) as KnownConcept
    const order = (begins ? BEGINS : 1) + SHORT / (SHORT_LENGTH + form.text.length) + COMMON * Math.log1p(services) + (form.place ? 0 : FIRST) - LATER * Math.min(form.after, MOST_LATER) - (concept.discontinued ? GONE : 0)
    offer({ text: form.text, noun: 'reference_service', code, name: concept.name, order })
  }
  if (offered.size < MOST) {
    for (const { code, score, reason } of concepts.rank(concepts.lexicon.understand(completed(concepts, q)))) {
      const { name } = byCode.get(code) as KnownConcept
      offer({ text: reason.words || name.id, noun: 'reference_service', code, name, order: score })
    }
  }
  return [...offered.values()].sort((one, other) => other.order - one.order || (one.code < other.code ? -1 : 1)).slice(0, MOST)
}

/** With slips put right: in the last word, which may not be finished, only where nothing begins with it. */
function completed({ lexicon }: SearchIndex['concepts'], q: string): string {
  const words = wordsOf(q)
  const [begun, last] = [words.slice(0, -1), words.slice(-1)]
  const right = lexicon.understand(begun.join(' ')).corrected ?? begun
  const end = last.some((word) => lexicon.spellable.begins(word)) ? last : lexicon.understand(last.join(' ')).corrected ?? last
  return [...right, ...end].join(' ')
}

async function findPlaces(db: Db, index: SearchIndex, { q, day, language, example }: SuggestAsked): Promise<Offered[]> {
  const words = wordsOf(q)
  const asked = { words: words.slice(0, -1), beginning: words.at(-1) as string, example, most: MOST_PLACES }
  const names = day === index.day ? (await index.placeNames()).find(asked) : await findPlaceNames(db, day, asked)
  return names.map(({ noun, code, name }, at) => {
    const text = JSON.parse(name) as LocalizedText
    return { noun, code, text: inLanguageOf(text, language), name: text, order: -at }
  })
}
