import type { Db } from '../../db/client.js'
import { obtainAll } from '../../kernel/kept.js'
import type { Language } from '../../vocabulary.js'
import { shape } from '../published/answer.js'
import type { FoundHit, Told, ToldHit } from './found.js'
import { askedFor, findBearers, findNamed, inOrder, isAfter, isPlain, nameScore, storedFor, type NamedRequest } from './hits.js'
import { keyOfName, type OwnNames, type RankedName } from './own-names.js'
import type { PlaceRecords } from './place-records.js'
import type { SearchIndex } from './searching.js'

export interface Shaping { language: Language; everyLanguage: boolean }

/**
 * Records by words of names: among those that are `there`, else, for a first page without filters, those that bear the names which answer best, each read once in
 * each state of the catalogue, and otherwise all that the database finds. At most two statements.
 */
export async function obtainNamed(db: Db, index: SearchIndex, request: NamedRequest, shaping: Shaping, there: PlaceRecords | undefined): Promise<ToldHit[]> {
  const { question: { names, regions }, query, after } = request
  if (names === null) return []
  if (there) return namedThere(there, request).map((hit) => told(hit, shaping))
  const known = !after && regions.length === 0 && isPlain(query) ? await index.ownNames() : undefined
  const borne = known && await obtainBearers(db, index, known, request, shaping)
  return borne ?? (await findNamed(db, { ...request, language: storedFor(shaping) })).map((hit) => told(hit, shaping))
}

/** Undefined where they are too few, because names are no longer borne, or not on that day, and further names answer too. */
async function obtainBearers(db: Db, { bearers }: SearchIndex, names: OwnNames, request: NamedRequest, shaping: Shaping): Promise<ToldHit[] | undefined> {
  const { question, nouns, day, limit } = request
  const ranked = names.rank(question, askedFor(nouns, question))
  const kind = JSON.stringify([day, limit, shaping])
  const best = new Map(ranked.slice(0, enough(ranked, limit)).map((one) => [kind + keyOfName(one.name), one]))
  const found = await obtainAll(bearers, [...best.keys()], async (missing) => {
    const all = await findBearers(db, missing.map((key) => (best.get(key) as RankedName).name), { ...request, language: storedFor(shaping) })
    return new Map(missing.map((key, at) => [key, (all[at] as FoundHit[]).map((hit) => told(hit, shaping))]))
  })
  const hits = [...found].flatMap(([key, those]) => those.map((hit) => ({ ...hit, score: (best.get(key) as RankedName).score })))
  return hits.length < limit && best.size < ranked.length ? undefined : hits.sort(inOrder).slice(0, limit)
}

/** How many of the names have enough records together. Records of equals follow each other by their codes: either all are looked at or none. */
function enough(ranked: readonly RankedName[], most: number): number {
  const isEqual = (one: RankedName | undefined, other: RankedName | undefined) => one?.score === other?.score && one?.name.name === other?.name.name
  let [names, records] = [0, 0]
  while (names < ranked.length && (records < most || isEqual(ranked[names - 1], ranked[names]))) records += (ranked[names++] as RankedName).name.records
  return names
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
