import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { Kept } from '../../kernel/kept.js'
import type { Language } from '../../vocabulary.js'
import type { Selection } from '../published/filter.js'
import { conditionsOfSql, columnOf, nameOf, Statement } from '../published/statement.js'
import { selectionFor, type SearchedNoun } from './hits.js'
import type { Beneath } from './found.js'
import { textQueryOf } from './text-query.js'
import type { Question, Ways } from './understood.js'
import { WordIndex } from './word-index.js'

/** `here`: in the region itself, and not only named after it; `length`: words of its names, 0 where all are those of its concept. */
export interface PlaceRecord { noun: SearchedNoun; code: string; name: string; concept: string | null; here: boolean; length: number; body: string }

/** What a region holds, with what bears its name elsewhere: all that questions which name it can find by names, and beneath concepts first. */
export class PlaceRecords {
  readonly #records: readonly PlaceRecord[]
  readonly #words = new WordIndex()
  readonly #byConcept = new Map<string, PlaceRecord[]>()

  /** In the order of their names. */
  constructor(records: readonly { record: PlaceRecord; words: readonly string[] }[]) {
    this.#records = records.map(({ record }) => record)
    for (const { words } of records) this.#words.add(words)
    for (const record of this.#records) {
      if (record.noun !== 'service' || record.concept === null || !record.here) continue
      const others = this.#byConcept.get(record.concept)
      if (others) others.push(record)
      else this.#byConcept.set(record.concept, [record])
    }
  }

  /** Services of the concept that are here. */
  beneath(concept: string): readonly Beneath[] {
    return this.#byConcept.get(concept) ?? []
  }

  /** Records whose names have every part, in one of its ways; in no order. */
  named(parts: readonly Ways[]): PlaceRecord[] {
    return this.#words.having(parts).map((at) => this.#records[at] as PlaceRecord)
  }
}

const NOUNS = ['service', 'mall', 'agency', 'document'] as const
/** Regions with more are asked for question by question. At some 700 bytes each. */
const MOST_RECORDS = 1000

export type KnownPlaces = Kept<string, Promise<PlaceRecords | undefined>>
export interface PlaceAsked { question: Question; day: Day; language: Language }

/** The records of the region that the words name, read once in each state of the catalogue; undefined where there are too many. One statement. */
export async function obtainPlaceRecords(db: Db, known: KnownPlaces, asked: PlaceAsked): Promise<PlaceRecords | undefined> {
  const { question: { regions, names }, day, language } = asked
  if (regions.length === 0 || regions.some(({ level }) => level === 'province') || names?.region === null) return undefined
  const key = JSON.stringify([regions.map(({ code }) => code), names?.region, day, columnOf('item', language)])
  const kept = known.get(key)
  if (kept) return kept
  const reading = readPlaceRecords(db, asked)
  known.set(key, reading)
  reading.catch(() => known.forget(key))
  return reading
}

async function readPlaceRecords(db: Db, { question: { regions, names }, day, language }: PlaceAsked): Promise<PlaceRecords | undefined> {
  const statement = new Statement()
  const here = `facets && ${statement.place(regions.map(({ code }) => `region:${code}`), 'text[]')}`
  const sought = names?.region ? `${here} or words @@ ${statement.place(textQueryOf(names.region), 'tsquery')}` : here
  const selection = selectionFor('service', {}) as Selection
  const text = `select * from (
      select noun::text, code, name, concept, ${here} as here, coalesce(length(words), 0) as length, ${columnOf('item', language)} as body, array_to_string(tsvector_to_array(words), ' ') as words
      from (select * from published where ${sought} offset 0) published where ${conditionsOfSql(statement, NOUNS, { selection, day })} limit ${MOST_RECORDS + 1}
    ) found order by name, code`
  const { rows } = await db.query<PlaceRecord & { words: string | null }>({ name: nameOf(text), text, values: statement.values })
  return rows.length > MOST_RECORDS ? undefined : new PlaceRecords(rows.map(({ words, ...record }) => ({ record, words: words === null ? [] : words.split(' ') })))
}
