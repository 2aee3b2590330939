import { inLanguageOf, type LocalizedText } from '../../kernel/text.js'
import { shape } from '../published/answer.js'
import type { FoundConcept } from './concept-rows.js'
import type { Reason } from './concepts.js'
import type { FoundHit, SearchedNoun } from './hits.js'
import { highlighted } from './highlight.js'
import type { SearchReason } from './model.js'
import type { Question } from './question.js'
import type { SearchAsked } from './search.js'
import type { SearchIndex } from './searching.js'

/** A text as the answer holds it. */
export const sayIn = ({ language, everyLanguage }: SearchAsked) => (text: LocalizedText): LocalizedText => (everyLanguage ? text : inLanguageOf(text, language) as never)

const MEMBERS = { reference_service: 'referenceService', service: 'service', mall: 'mall', agency: 'agency', document: 'document' } as const satisfies Record<SearchedNoun, string>

interface Shown { index: SearchIndex; question: Question; asked: SearchAsked; hit: FoundHit; concept: FoundConcept | undefined }

/** A hit as JSON text. The texts of records go through as they were read. */
export function hitText({ index, question, asked, hit: { noun, code, score, body }, concept }: Shown): string {
  const { language, form, everyLanguage } = asked
  const record = concept ? concept.body : everyLanguage ? body : shape(body, { language, fields: undefined })
  const { name, referenceService } = JSON.parse(record) as { name: string | LocalizedText; referenceService?: { code: string } | null }
  const said = typeof name === 'string' ? name : inLanguageOf(name, language)
  const ranked = question.answers.find((one) => one.code === (noun === 'reference_service' ? code : noun === 'service' ? referenceService?.code : ''))
  const reason = ranked ? reasonOf(index, ranked.reason, asked) : { kind: 'name', words: said, successorOf: null, answer: null }
  const records = Object.entries(MEMBERS).map(([key, member]) => `"${member}":${key === noun ? record : 'null'}`).join(',')
  const services = concept && form === 'groups' ? `{"items":[${concept.services.join(',')}],"total":${concept.total}}` : 'null'
  const head = JSON.stringify({ noun, code, score: score / 10_000, reason, highlight: highlighted(said, index.concepts.lexicon, question.marked) })
  return `${head.slice(0, -1)},${records},"services":${services}}`
}

/** Whoever asks for a service that is gone is told so, and what took its place. */
function reasonOf({ byCode }: SearchIndex, { kind, words, of }: Reason, asked: SearchAsked): SearchReason {
  const gone = of === null ? undefined : byCode.get(of)
  const say = sayIn(asked) as (text: LocalizedText) => never
  return { kind, words, successorOf: gone ? { code: gone.code, name: say(gone.name), status: gone.status } : null, answer: gone?.answer ? say(gone.answer) : null }
}
