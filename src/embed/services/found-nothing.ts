import type { WordsCondition } from '../../catalogue/published/filter.js'
import { examplesIn, questionOf } from '../../catalogue/search/question.js'
import type { SearchIndex } from '../../catalogue/search/searching.js'
import { inLanguageOf } from '../../kernel/text.js'
import { html, type Html } from '../../pages/html.js'
import type { Asked } from '../context.js'
import { as } from '../names.js'
import type { ListQuery } from '../parameters.js'
import { wordsIn } from '../words.js'
import { listAddress } from './address.js'

/** What is said where a search finds nothing: what may have been meant, and what became of a service that is gone. */
export interface FoundNothing { tooShort: boolean; meant: readonly string[]; gone: string | null }

interface Guessed { index: SearchIndex; q: string; example: boolean }

/** Concepts that may have been meant, the likeliest first, as a condition of the same list: only what is there is offered. */
export function guessesAs({ index, q, example }: Guessed): WordsCondition | undefined {
  const { guesses } = questionOf(index, q, examplesIn({ example: example ? 'any' : undefined }))
  const concepts = guesses.map(({ code }) => code)
  return concepts.length === 0 ? undefined : { kind: 'words', concepts, scores: concepts.map(() => 1), query: null, beside: null, regions: [], count: 0 }
}

/** The plain answer to somebody who asks for a service that is gone. */
export function goneBy({ index, q, example }: Guessed, language: Asked['language']): string | null {
  const of = questionOf(index, q, examplesIn({ example: example ? 'any' : undefined })).answers[0]?.reason.of
  const answer = of == null ? null : index.byCode.get(of)?.answer
  return answer ? inLanguageOf(answer, language) : null
}

export function foundNothing(asked: Asked<ListQuery>, { tooShort, meant, gone }: FoundNothing): Html {
  const say = wordsIn(asked.language)
  return html`${tooShort ? html`<p ${as('note')}>${say.tooShort}</p>\n` : null}${gone === null ? null : html`<p ${as('note')}>${gone}</p>\n`}${meant.length === 0 ? null
    : html`<p ${as('note')}>${say.perhaps} ${meant.map((name, at) => html`${at === 0 ? '' : ' · '}<a href="${listAddress(asked, { q: name, after: undefined })}" data-mpp="page">${name}</a>`)}</p>\n`}`
}
