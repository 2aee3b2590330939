import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { Kept } from '../../kernel/kept.js'
import type { LocalizedText } from '../../kernel/text.js'
import { localized, type TextInput } from '../../kernel/text.js'
import { restingOn } from '../changes/reading.js'
import type { LiveRevisions } from '../changes/live.js'
import { numbersOf } from '../changes/scopes.js'
import type { Contents } from '../records/stored.js'
import { Concepts, type Concept } from './concepts.js'
import { Counts, countServices, type Since } from './counts.js'
import type { FoundConcept, FoundPage, ToldHit } from './found.js'
import type { Entry } from './lexicon.js'
import { readPlaceNames, type PlaceNames } from './place-names.js'
import { Places, type Region } from './places.js'
import { KnownNames, readOwnNames, type OwnNames } from './own-names.js'
import type { KnownPlaces } from './place-records.js'
import type { Question } from './understood.js'

export interface KnownConcept extends Concept { example: boolean; status: Contents['reference_service']['status']; answer: LocalizedText | null }

/** What the search knows of the catalogue in one of its states. */
export interface SearchIndex {
  /** Today, for which names hold and services are counted. */
  day: Day
  concepts: Concepts
  byCode: ReadonlyMap<string, KnownConcept>
  places: Places
  /** Names of agencies and malls, read when they are first asked for. */
  placeNames: () => Promise<PlaceNames>
  /** Concepts with the first services beneath them, as they were read in this state. */
  rows: Kept<string, Promise<FoundConcept | undefined>>
  /** What was asked, understood. */
  questions: Kept<string, Question>
  /** Names that no concept has, read when they are first looked for; undefined where each question asks the database. */
  ownNames: () => Promise<OwnNames | undefined>
  /** The first of those that bear each of these names. */
  bearers: Kept<string, Promise<ToldHit[] | undefined>>
  /** First pages of what was found for each question, as it was asked last. */
  found: Kept<Question, { kind: string; page: Promise<FoundPage> }>
  /** What regions hold that questions named. */
  placeRecords: KnownPlaces
  /** Answers that were counted in this state. */
  counted: Kept<string, Promise<unknown>>
}

/** At some 10 kB each: as they were read, and as they are answered. */
const MOST_ROWS = 2000
/** What anything is called. */
const NAMES = ['reference_service', 'document', 'region', 'word']
/** What answers by it rest on: services are counted and shown, and named with agencies and malls. */
const RESTS_ON = [...NAMES, 'service', 'agency', 'mall']
const MOST_COUNTED = 500
/** Some 10 kB each at most. */
const MOST_QUESTIONS = 500
/** As many records each as are asked for at most, mostly some 20. */
const MOST_BEARERS = 500
/** Some 20 kB each, and 200 kB at most, where nothing else holds the same concepts. */
const MOST_FOUND = 100
/** Some 200 kB each. */
const MOST_PLACES = 40
const PLACES = ['agency', 'mall']
const OWN_NAMES = ['service', 'agency', 'mall', 'document']
/** Looked at for every question. */
const RESTS_ON_NUMBERS = numbersOf(RESTS_ON)

/** What was read in a state of what it rests on. A reading that failed is tried again. */
class Once<T> {
  #state = ''
  #read: Promise<T> | undefined

  obtain(state: string, read: () => Promise<T>): Promise<T> {
    if (this.#read && this.#state === state) return this.#read
    const reading = read()
    reading.catch(() => { if (this.#read === reading) this.#read = undefined })
    this.#state = state
    this.#read = reading
    return reading
  }
}

/**
 * The search's knowledge. Read anew, beside another day, is
 * - what anything is called when a name changes (four statements),
 * - how many services there are of each concept when any service beneath one changes (one),
 * - names of agencies and malls when one of them changes and somebody types (one),
 * - names that no concept has when a record changes that may bear one and somebody searches (one).
 *
 * While it is uncertain which revision the database has, it is compared with the database before it is used.
 */
export class Searching {
  readonly #named = new Once<Knowledge>()
  readonly #placed = new Once<PlaceNames>()
  readonly #owned = new Once<OwnNames | undefined>()
  readonly #index = new Once<SearchIndex>()
  /** One after the other: states in which nothing was named otherwise share their concepts, and an older count must not overwrite a newer one. */
  #counting: Promise<unknown> = Promise.resolve()
  readonly #counts: Counts
  readonly #ownNames: KnownNames

  constructor(private readonly db: Db, private readonly live: Pick<LiveRevisions, 'certain' | 'revision' | 'generation' | 'latestOf'>) {
    this.#counts = new Counts(db, live)
    this.#ownNames = new KnownNames(db)
  }

  /** `db`: as what is answered by the index reads it, which then rests on what the index does. */
  async index(db: Db, today: Day): Promise<SearchIndex> {
    restingOn(db, RESTS_ON)
    const uncertain = this.live.certain ? undefined : await readRevision(this.db)
    const stateOf = (scopes: Uint16Array) => `${this.live.generation} ${uncertain ?? this.live.latestOf(scopes)} ${today}`
    const since = uncertain === undefined ? { generation: this.live.generation, revision: this.live.revision } : undefined
    return this.#index.obtain(stateOf(RESTS_ON_NUMBERS), () => this.#read({ named: stateOf(numbersOf(NAMES)), placed: stateOf(numbersOf(PLACES)), owned: stateOf(numbersOf(OWN_NAMES)) }, today, since))
  }

  async #read({ named, placed, owned }: Record<'named' | 'placed' | 'owned', string>, today: Day, since: Since): Promise<SearchIndex> {
    const placeNames = () => this.#placed.obtain(placed, () => readPlaceNames(this.db, today))
    const ownNames = () => this.#owned.obtain(owned, () => this.#ownNames.of(since))
    const knowledge = await this.#named.obtain(named, () => readKnowledge(this.db))
    const counted = this.#counting.then(async () => indexOf({ ...knowledge, placeNames, ownNames }, await this.#counts.of([...knowledge.byCode.keys()], today, since), today))
    this.#counting = counted.catch(() => {})
    return counted
  }
}

/** The same number may be given again in another history. */
async function readRevision(db: Db): Promise<string> {
  const { rows: [row] } = await db.query<{ revision: number; history: string }>('select revision, history from catalogue_state')
  return `${row?.history} ${row?.revision}`
}

export async function readIndex(db: Db, today: Day): Promise<SearchIndex> {
  const knowledge = await readKnowledge(db)
  let owned: Promise<OwnNames | undefined> | undefined
  const ownNames = () => (owned ??= readOwnNames(db))
  return indexOf({ ...knowledge, placeNames: () => readPlaceNames(db, today), ownNames }, await countServices(db, today, [...knowledge.byCode.keys()]), today)
}

type Knowledge = Pick<SearchIndex, 'concepts' | 'byCode' | 'places'>

async function readKnowledge(db: Db): Promise<Knowledge> {
  const [concepts, entries, regions, papers] = await Promise.all([readConcepts(db), readEntries(db), readRegions(db), readPapers(db)])
  const names = regions.flatMap(({ name, otherNames }) => [...Object.values(name), ...otherNames])
  return { concepts: new Concepts(concepts, entries, [...names, ...papers]), byCode: new Map(concepts.map((one) => [one.code, one])), places: new Places(regions) }
}

function indexOf(knowledge: Knowledge & Pick<SearchIndex, 'placeNames' | 'ownNames'>, services: ReadonlyMap<string, number>, day: Day): SearchIndex {
  knowledge.concepts.recount(services)
  return { ...knowledge, day, rows: new Kept(MOST_ROWS), questions: new Kept(MOST_QUESTIONS), bearers: new Kept(MOST_BEARERS), found: new Kept(MOST_FOUND), placeRecords: new Kept(MOST_PLACES), counted: new Kept(MOST_COUNTED) }
}

type ConceptRow = { content: Contents['reference_service']; example: boolean }

async function readConcepts(db: Db): Promise<KnownConcept[]> {
  const { rows } = await db.query<ConceptRow>(
    'select r.content, d.example from reference_services r join datasets d on d.code = r.dataset where r.withdrawn_at is null order by r.code'
  )
  return rows.map(({ content, example }) => {
    const { code, name, aliases = [], formerNames = [], status, successor = null, answer = null, owner, description = null, cases = [] } = content
    return {
      code, name: localized(name), aliases, formerNames, status, example, services: 0, successor, answer: answer === null ? null : localized(answer), discontinued: status === 'discontinued',
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
