import type { Db } from '../../db/client.js'
import type { Language } from '../../vocabulary.js'
import { shape } from '../published/answer.js'
import type { FoundHit, Told, ToldHit } from './found.js'
import { askedFor, findNamed, inOrder, isAfter, isFiltered, nameScore, storedFor, type NamedRequest } from './hits.js'
import type { PlaceRecords } from './place-records.js'
import type { SearchIndex } from './searching.js'

export interface Shaping { language: Language; everyLanguage: boolean }

/** Records by words of names: among those that are `there`, else a first page without filters is read once in each state of the catalogue, however its words are written. */
export async function obtainNamed(db: Db, { named: known }: SearchIndex, request: NamedRequest, shaping: Shaping, there: PlaceRecords | undefined): Promise<ToldHit[]> {
  const { question: { names, regions, answers, papers }, nouns, query, day, limit, after } = request
  if (there) return namedThere(there, request).map((hit) => told(hit, shaping))
  const find = async () => (await findNamed(db, { ...request, language: storedFor(shaping) })).map((hit) => told(hit, shaping))
  if (names === null || after || isFiltered(query) || query['near'] !== undefined) return find()
  const key = JSON.stringify([names, regions.map(({ code }) => code), answers.map(({ code }) => code), papers, nouns, day, limit, shaping])
  const kept = known.get(key)
  if (kept) return kept
  const found = find()
  known.set(key, found)
  found.catch(() => known.forget(key))
  return found
}

/** What `findNamed` finds, where all of it is known. */
function namedThere(there: PlaceRecords, { question, nouns, limit, after }: NamedRequest): FoundHit[] {
  const { names, answers } = question
  if (!names) return []
  const wanted = askedFor(nouns, question)
  const found = new Set([...there.named(names.all), ...(names.beside ? there.named(names.beside).filter(({ here }) => here) : [])])
  return [...found]
    .filter(({ noun, concept }) => wanted.includes(noun) && (noun !== 'service' || answers.every(({ code }) => code !== concept)))
    .map(({ noun, code, name, here, length, body }): FoundHit => ({ noun, code, score: nameScore({ noun, length }, names), place: `${here ? 0 : 1}${name}`, body }))
    .filter((hit) => isAfter(hit, after)).sort(inOrder).slice(0, limit)
}

export function told(hit: FoundHit, { language, everyLanguage }: Shaping): ToldHit {
  const body = everyLanguage ? hit.body : shape(hit.body, { language, fields: undefined })
  const { name, referenceService = null } = JSON.parse(body) as Told
  return { ...hit, body, told: { name, referenceService: referenceService && { code: referenceService.code } } }
}
