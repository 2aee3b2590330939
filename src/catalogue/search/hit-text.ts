import { inLanguageOf, type LocalizedText } from '../../kernel/text.js'
import { SEARCHED_NOUNS, type Language, type SEARCH_FORMS } from '../../vocabulary.js'
import type { Reason } from './concepts.js'
import type { FoundConcept, FoundPage, Told } from './found.js'
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

interface Shown { index: SearchIndex; question: Question; asked: Asked; hit: FoundPage['hits'][number] }

/** A hit as JSON text, in pieces. The texts of records go through as they were read; codes hold nothing that would have to be escaped. */
export function hitText({ index, question, asked, hit: { noun, code, score, body, told, concept } }: Shown): [string, string] {
  const { language, form } = asked
  const { name, referenceService } = concept ?? told as Told
  const said = typeof name === 'string' ? name : inLanguageOf(name, language)
  const ranked = question.answers.find((one) => one.code === (noun === 'reference_service' ? code : noun === 'service' ? referenceService?.code : ''))
  const reason = ranked ? JSON.stringify(reasonOf(index, ranked.reason, asked)) : `{"kind":"name","words":${JSON.stringify(said)},"successorOf":null,"answer":null}`
  const highlight = JSON.stringify(highlighted(said, index.concepts.lexicon, question.marked))
  const [before, after] = AROUND[noun]
  return [
    `{"noun":"${noun}","code":"${code}","score":${score / 10_000},"reason":${reason},"highlight":${highlight},${before}`,
    concept && form === 'groups' ? withServices(concept) : `${concept ? concept.body : body}${after},"services":null}`
  ]
}

/** Concepts as answers hold them, with the services beneath: most of an answer. Where the words name a place, the concept is another object. */
const texts = new WeakMap<FoundConcept, string>()

function withServices(concept: FoundConcept): string {
  const made = texts.get(concept)
  if (made !== undefined) return made
  const text = `${concept.body}${AROUND.reference_service[1]},"services":{"items":[${concept.services.map(({ body }) => body).join(',')}],"total":${concept.total}}}`
  texts.set(concept, text)
  return text
}

/** Whoever asks for a service that is gone is told so, and what took its place. */
function reasonOf({ byCode }: SearchIndex, { kind, words, of }: Reason, asked: Asked): SearchReason {
  const gone = of === null ? undefined : byCode.get(of)
  const say = sayIn(asked) as (text: LocalizedText) => never
  return { kind, words, successorOf: gone ? { code: gone.code, name: say(gone.name), status: gone.status } : null, answer: gone?.answer ? say(gone.answer) : null }
}
