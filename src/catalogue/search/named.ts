import type { Db } from '../../db/client.js'
import type { Language } from '../../vocabulary.js'
import { shape } from '../published/answer.js'
import type { FoundHit, Told, ToldHit } from './found.js'
import { findNamed, isFiltered, storedFor, type NamedRequest } from './hits.js'
import type { SearchIndex } from './searching.js'

export interface Shaping { language: Language; everyLanguage: boolean }

/** Records by words of names: a first page without filters is read once in each state of the catalogue, however its words are written. */
export function obtainNamed(db: Db, { named: known }: SearchIndex, request: NamedRequest, shaping: Shaping): Promise<ToldHit[]> {
  const { question: { names, regions, answers, papers }, nouns, query, day, limit, after } = request
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

export function told(hit: FoundHit, { language, everyLanguage }: Shaping): ToldHit {
  const body = everyLanguage ? hit.body : shape(hit.body, { language, fields: undefined })
  const { name, referenceService = null } = JSON.parse(body) as Told
  return { ...hit, body, told: { name, referenceService: referenceService && { code: referenceService.code } } }
}
