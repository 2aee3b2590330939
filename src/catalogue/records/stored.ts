import type { Db } from '../../db/client.js'
import type { Noun } from '../../vocabulary.js'
import type { AgencyRecord } from '../agencies/record.js'
import type { CalendarRecord } from '../calendars/record.js'
import type { DocumentRecord } from '../documents/record.js'
import { visitReferences } from './references.js'
import type { ImportedNoun } from './nouns.js'
import type { LegalInstrumentRecord } from '../legal-instruments/record.js'
import type { MallRecord, SiteRecord, TenancyRecord } from '../malls/record.js'
import type { OfferingRecord } from '../offerings/record.js'
import type { ReferenceServiceRecord } from '../reference-services/record.js'
import type { RegionRecord } from '../regions/record.js'
import type { WordRecord } from '../search/record.js'
import type { ServiceRecord } from '../services/record.js'
import type { SourceRecord } from '../sources/record.js'
import type { StandardRecord } from '../standards/record.js'

/** What the `content` of each table holds: the record without the parts that have a table of their own. */
export interface Contents {
  source: SourceRecord
  legal_instrument: LegalInstrumentRecord
  region: RegionRecord
  document: DocumentRecord
  agency: AgencyRecord
  mall: Omit<MallRecord, 'sites' | 'tenancies'>
  site: SiteRecord & { mall: string }
  tenancy: TenancyRecord & { mall: string }
  reference_service: Omit<ReferenceServiceRecord, 'standards'>
  service: Omit<ServiceRecord, 'standards' | 'offerings'>
  standard: StandardRecord & { owner: string }
  offering: OfferingRecord & { service: string }
  calendar: CalendarRecord
  word: WordRecord
}

export const TABLES = {
  source: 'sources', legal_instrument: 'legal_instruments', region: 'regions', document: 'documents', agency: 'agencies', mall: 'malls', site: 'sites',
  tenancy: 'tenancies', reference_service: 'reference_services', service: 'services', standard: 'standards', offering: 'offerings', calendar: 'calendars', word: 'words'
} as const satisfies Record<Noun, string>

/** With what its data set says of all its records. */
export interface Stored<N extends Noun = Noun> { id: string; code: string; dataset: string; example: boolean; /** Up to when the sources were followed; null: not stated. */ seenUntil: string | null; content: Contents[N]; withdrawn: boolean }

/** Records looked up many times while documents are built. Everything that a record names is loaded with it, level by level. */
export class Records {
  readonly #held = new Map<Noun, Map<string, Stored>>()

  constructor(private readonly db: Db) {}

  get<N extends Noun>(noun: N, code: string): Contents[N] {
    return this.stored(noun, code).content
  }

  stored<N extends Noun>(noun: N, code: string): Stored<N> {
    const record = this.#held.get(noun)?.get(code)
    if (!record) throw new Error(`${noun} ${code} was not loaded`)
    return record as Stored<N>
  }

  hold(noun: Noun, record: Stored): void {
    let held = this.#held.get(noun)
    if (!held) this.#held.set(noun, (held = new Map()))
    held.set(record.code, record)
  }

  /** Loads what these values name, and what that names, until nothing is missing. */
  async loadNamedBy(values: Iterable<{ noun: Noun; content: unknown }>): Promise<void> {
    let wanted = this.#missingIn(values)
    while (wanted.size > 0) {
      const loaded: { noun: Noun; content: unknown }[] = []
      for (const [noun, codes] of wanted) {
        for (const record of await loadByCode(this.db, noun, [...codes])) {
          this.hold(noun, record)
          loaded.push({ noun, content: record.content })
        }
      }
      wanted = this.#missingIn(loaded)
    }
  }

  #missingIn(values: Iterable<{ noun: Noun; content: unknown }>): Map<Noun, Set<string>> {
    const wanted = new Map<Noun, Set<string>>()
    const want = (noun: Noun, code: string) => {
      if (!this.#held.get(noun)?.has(code)) wanted.set(noun, (wanted.get(noun) ?? new Set()).add(code))
    }
    for (const { noun, content } of values) {
      visitReferences(namingNoun(noun), content, want)
      if (noun === 'site' || noun === 'tenancy') want('mall', (content as { mall: string }).mall)
      if (noun === 'tenancy') want('site', `${(content as { mall: string }).mall}/${(content as { site: string }).site}`)
    }
    return wanted
  }
}

/** Offerings and standards name others as the records do in which they are written. */
export const namingNoun = (noun: Noun): ImportedNoun => (noun === 'offering' ? 'service' : noun === 'site' || noun === 'tenancy' ? 'mall' : noun === 'standard' ? 'reference_service' : noun)

const OF_DATASET = `d.example, d.content->>'seenUntil' as "seenUntil"`

/**
 * Records by one of their columns, each looked up by itself: by `any` the database would go through whole tables for a few hundred records, as long as it knows nothing yet of
 * those that an import has just brought.
 */
const SELECT = (noun: Noun, column: string, type: 'uuid' | 'text', beside = '') => `
  select t.id, t.code, t.dataset, ${OF_DATASET}, t.content, t.withdrawn_at is not null as withdrawn${beside}
  from unnest($1::${type}[]) wanted(key) cross join lateral (select * from ${TABLES[noun]} where ${column} = wanted.key offset 0) t join datasets d on d.code = t.dataset`

export async function loadByCode<N extends Noun>(db: Db, noun: N, codes: string[]): Promise<Stored<N>[]> {
  const { rows } = await db.query(SELECT(noun, 'code', 'text'), [codes])
  return rows
}

export async function loadById<N extends Noun>(db: Db, noun: N, ids: string[]): Promise<Stored<N>[]> {
  const { rows } = await db.query(`${SELECT(noun, 'id', 'uuid')} order by t.code`, [ids])
  return rows
}

/** Children that are in force of records of another noun, by the column that names the parent. */
export async function loadChildren<N extends Noun>(db: Db, noun: N, column: string, parents: string[]): Promise<(Stored<N> & { parent: string })[]> {
  const { rows } = await db.query(`${SELECT(noun, column, 'uuid', ', wanted.key as parent')} where t.withdrawn_at is null order by t.code`, [parents])
  return rows
}
