import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { Kept } from '../../kernel/kept.js'
import type { LocalizedText } from '../../kernel/text.js'
import { localized, type TextInput } from '../../kernel/text.js'
import { restingOn } from '../changes/reading.js'
import type { LiveRevisions } from '../changes/live.js'
import type { Contents } from '../records/stored.js'
import { Concepts, type Concept } from './concepts.js'
import type { FoundConcept } from './found.js'
import type { Entry } from './lexicon.js'
import { Places, type Region } from './places.js'

export interface KnownConcept extends Concept { example: boolean; status: Contents['reference_service']['status']; answer: LocalizedText | null }

/** What the search knows of the catalogue in one of its states. */
export interface SearchIndex {
  concepts: Concepts
  byCode: ReadonlyMap<string, KnownConcept>
  places: Places
  /** Concepts with the first services beneath them, as they were read in this state. */
  rows: Kept<string, Promise<FoundConcept | undefined>>
  /** Answers that were counted in this state. */
  counted: Kept<string, Promise<unknown>>
}

/** At some 5 kB each. */
const MOST_ROWS = 2000
/** Services are counted. */
const RESTS_ON = ['reference_service', 'service', 'document', 'region', 'word']
const MOST_COUNTED = 500

/**
 * The search's knowledge, read anew with each revision and day (five statements) and kept until the next. While it is uncertain which revision
 * the database has, it is compared with the database before it is used.
 */
export class Searching {
  #state = ''
  #index: Promise<SearchIndex> | undefined

  constructor(private readonly db: Db, private readonly live: Pick<LiveRevisions, 'certain' | 'revision'>) {}

  /** `db`: as what is answered by the index reads it, which then rests on what the index does. */
  async index(db: Db, today: Day): Promise<SearchIndex> {
    restingOn(db, RESTS_ON)
    const state = `${this.live.certain ? this.live.revision : await readRevision(this.db)} ${today}`
    if (state !== this.#state || !this.#index) this.#begin(state, readIndex(this.db, today))
    return this.#index as Promise<SearchIndex>
  }

  #begin(state: string, index: Promise<SearchIndex>): void {
    this.#state = state
    this.#index = index
    index.catch(() => { if (this.#index === index) this.#index = undefined })
  }
}

async function readRevision(db: Db): Promise<number> {
  const { rows: [row] } = await db.query<{ revision: number }>('select revision from catalogue_state')
  return row?.revision ?? 0
}

export async function readIndex(db: Db, today: Day): Promise<SearchIndex> {
  const [concepts, entries, regions, papers] = await Promise.all([readConcepts(db, today), readEntries(db), readRegions(db), readPapers(db)])
  const names = regions.flatMap(({ name, otherNames }) => [...Object.values(name), ...otherNames])
  return { concepts: new Concepts(concepts, entries, [...names, ...papers]), byCode: new Map(concepts.map((one) => [one.code, one])), places: new Places(regions), rows: new Kept(MOST_ROWS), counted: new Kept(MOST_COUNTED) }
}

type ConceptRow = { content: Contents['reference_service']; example: boolean; services: number }

async function readConcepts(db: Db, today: Day): Promise<KnownConcept[]> {
  const { rows } = await db.query<ConceptRow>(
    `with counted as (
       select concept, count(*)::int as services from published
       where concept is not null and noun = 'service' and visibility = 'listed' and from_day <= $1 and to_day > $1 group by concept
     )
     select r.content, d.example, coalesce(counted.services, 0) as services
     from reference_services r join datasets d on d.code = r.dataset left join counted on counted.concept = r.code where r.withdrawn_at is null order by r.code`, [today]
  )
  return rows.map(({ content, example, services }) => {
    const { code, name, aliases = [], formerNames = [], status, successor = null, answer = null, owner, description = null, cases = [] } = content
    return {
      code, name: localized(name), aliases, formerNames, status, example, services, successor, answer: answer === null ? null : localized(answer), discontinued: status === 'discontinued',
      keywords: [...cases.map((one) => localized(one.name).id), ...(description === null ? [] : [localized(description).id]), localized(owner.name).id]
    }
  })
}

async function readEntries(db: Db): Promise<Entry[]> {
  const { rows } = await db.query<{ content: Entry }>('select content from words where withdrawn_at is null order by code')
  return rows.map(({ content }) => content)
}

/** What papers are called: a word of theirs is no slip of another. */
async function readPapers(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ name: TextInput; aliases: string[] | null }>(`select content->'name' as name, content->'aliases' as aliases from documents where withdrawn_at is null`)
  return rows.flatMap(({ name, aliases }) => [...Object.values(localized(name)), ...aliases ?? []])
}

async function readRegions(db: Db): Promise<Region[]> {
  const { rows } = await db.query<{ code: string; name: TextInput; otherNames: string[] | null; level: Region['level'] }>(
    `select code, content->'name' as name, content->'otherNames' as "otherNames", level from regions where withdrawn_at is null`
  )
  return rows.map(({ code, name, otherNames, level }) => ({ code, name: localized(name), otherNames: otherNames ?? [], level }))
}
