import { inLanguageOf, type LocalizedText } from '../../kernel/text.js'
import { SEARCHED_NOUNS, type Language, type SEARCH_FORMS } from '../../vocabulary.js'
import type { Reason } from './concepts.js'
import type { FoundConcept, FoundHit, Told } from './found.js'
import type { SearchedNoun } from './hits.js'
import { highlighted } from './highlight.js'
import type { SearchReason } from './model.js'
import type { Question } from './understood.js'
import type { SearchIndex } from './searching.js'

interface Asked { language: Language; everyLanguage?: boolean; form: (typeof SEARCH_FORMS)[number] }

/** A text as the answer holds it. */
export const sayIn = ({ language, everyLanguage }: Pick<Asked, 'language' | 'everyLanguage'>) => (text: LocalizedText): LocalizedText => (everyLanguage ? text : inLanguageOf(text, language) as never)

const MEMBERS = { reference_service: 'referenceService', service: 'service', mall: 'mall', agency: 'agency', document: 'document' } as const satisfies Record<SearchedNoun, string>
/** What stands before and after the record: a hit has a member for every noun. */
const AROUND = Object.fromEntries(SEARCHED_NOUNS.map((noun) => [noun, JSON.stringify({ ...Object.fromEntries(Object.values(MEMBERS).map((member) => [member, null])), [MEMBERS[noun]]: 0 }).slice(1, -1).split('0')])) as unknown as Record<SearchedNoun, [string, string]>

interface Shown { index: SearchIndex; question: Question; asked: Asked; hit: FoundHit & { told?: Told }; concept: FoundConcept | undefined }

/** A hit as JSON text. The texts of records go through as they were read. */
export function hitText({ index, question, asked, hit: { noun, code, score, body, told }, concept }: Shown): string {
  const { language, form } = asked
  const { name, referenceService } = concept ?? told as Told
  const said = typeof name === 'string' ? name : inLanguageOf(name, language)
  const ranked = question.answers.find((one) => one.code === (noun === 'reference_service' ? code : noun === 'service' ? referenceService?.code : ''))
  const reason = ranked ? reasonOf(index, ranked.reason, asked) : { kind: 'name', words: said, successorOf: null, answer: null }
  const [before, after] = AROUND[noun]
  const services = concept && form === 'groups' ? `{"items":[${concept.services.map(({ body }) => body).join(',')}],"total":${concept.total}}` : 'null'
  const head = JSON.stringify({ noun, code, score: score / 10_000, reason, highlight: highlighted(said, index.concepts.lexicon, question.marked) })
  return `${head.slice(0, -1)},${before}${concept ? concept.body : body}${after},"services":${services}}`
}

/** Whoever asks for a service that is gone is told so, and what took its place. */
function reasonOf({ byCode }: SearchIndex, { kind, words, of }: Reason, asked: Asked): SearchReason {
  const gone = of === null ? undefined : byCode.get(of)
  const say = sayIn(asked) as (text: LocalizedText) => never
  return { kind, words, successorOf: gone ? { code: gone.code, name: say(gone.name), status: gone.status } : null, answer: gone?.answer ? say(gone.answer) : null }
}
