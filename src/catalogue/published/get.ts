import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { CatalogueError, type ErrorCode } from '../../kernel/errors.js'
import { idOf, isUuid } from '../../kernel/identity.js'
import type { TextInput } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import { restingOn } from '../changes/reading.js'
import { scopeOfRecord } from '../changes/scopes.js'
import type { Collection } from './collection.js'
import type { PublishedNoun } from './draft.js'
import { loadById, TABLES, type Stored } from '../records/stored.js'
import { readDetail, type DetailStatement } from './details.js'
import { textOrNull } from './shown.js'
import { columnOf, type Form } from './statement.js'

export interface Found { code: string; body: string; revision: number; fromDay: Day; facets: string[] }
export interface DetailRequest { code: string; day: Day; language: Language; withFacets: boolean; form?: Form }

const statements = new Map<string, DetailStatement>()

function statementOf(noun: PublishedNoun, by: DetailStatement['by'], language: Language, withFacets: boolean, form: Form): DetailStatement {
  const name = `${noun}-${by}-${language === 'id' ? 'id' : 'all'}${withFacets ? '-facets' : ''}${form === 'item' ? '-item' : ''}`
  const known = statements.get(name)
  if (known) return known
  const statement = { name, by, noun, columns: `${columnOf(form, language)} as body${withFacets ? ', facets' : ''}` }
  statements.set(name, statement)
  return statement
}

/** The detail of one record on a day, by code or UUID: one statement, which details asked for at the same time share. */
export async function findPublished(db: Db, noun: PublishedNoun, { code, day, language, withFacets, form = 'whole' }: DetailRequest): Promise<Found | undefined> {
  const byId = isUuid(code)
  const key = byId ? code.toLowerCase() : code
  const row = await readDetail(restingOn(db, [scopeOfRecord(noun, key)]), statementOf(noun, byId ? 'id' : 'code', language, withFacets, form), key, day)
  if (!row) return undefined
  const [, own = '', revision, fromDay = ''] = row.stamp.split(' ')
  return { code: own, body: row.body, revision: Number(revision), fromDay, facets: row.facets ?? [] }
}

export async function getPublished(db: Db, collection: Pick<Collection, 'noun' | 'notFound'>, request: DetailRequest): Promise<Found> {
  return (await findPublished(db, collection.noun, request)) ?? notThere(db, collection, request.code)
}

/** A record as it is stored, also one that was withdrawn. */
export async function getStored<N extends PublishedNoun>(db: Db, { noun, notFound }: { noun: N; notFound: ErrorCode }, code: string): Promise<Stored<N>> {
  const id = isUuid(code) ? code.toLowerCase() : idOf(noun, code)
  const [stored] = await loadById(restingOn(db, [scopeOfRecord(noun, id)]), noun, [id])
  if (!stored) throw new CatalogueError(notFound, { code })
  return stored
}

/** Tells what was withdrawn from what never was. */
async function notThere(db: Db, { noun, notFound }: Pick<Collection, 'noun' | 'notFound'>, code: string): Promise<never> {
  const { rows } = await db.query<{ code: string; revision: number; mergedInto: string | null; reason: TextInput | null; at: Date }>(
    `select t.code, c.revision, c.merged_into as "mergedInto", c.reason, c.at from ${TABLES[noun]} t
     join changes c on c.noun = '${noun}' and c.id = t.id and c.revision = t.withdrawn_at where t.id = $1`, [isUuid(code) ? code : idOf(noun, code)]
  )
  const gone = rows[0]
  if (gone) throw new CatalogueError('withdrawn', { ...gone, noun: noun.replaceAll('_', ' '), at: undefined, withdrawnAt: gone.at.toISOString(), reason: textOrNull(gone.reason) })
  throw new CatalogueError(notFound, { code })
}

const scopesOfRecords = (wanted: readonly { noun: PublishedNoun; code: string }[]): string[] => wanted.map(({ noun, code }) => scopeOfRecord(noun, code))

/** The list forms of related records, by noun and code, in one statement. */
export async function findItems(db: Db, wanted: readonly { noun: PublishedNoun; code: string }[], day: Day, language: Language): Promise<{ noun: PublishedNoun; code: string; body: string }[]> {
  if (wanted.length === 0) return []
  const { rows } = await restingOn(db, scopesOfRecords(wanted)).query({
    name: `items-${language === 'id' ? 'id' : 'all'}`,
    text: `select p.noun, p.code, ${language === 'id' ? 'p.item_body' : 'p.item::text'} as body
      from unnest($1::noun[], $2::text[]) wanted(noun, code) join published p on p.noun = wanted.noun and p.code = wanted.code
      where p.from_day <= $3 and p.to_day > $3 order by p.noun, p.code`,
    values: [wanted.map(({ noun }) => noun), wanted.map(({ code }) => code), day]
  })
  return rows
}

/** The details of several records, by noun and code, in one statement. */
export async function findDocumentsOf(db: Db, wanted: readonly { noun: PublishedNoun; code: string }[], day: Day, language: Language): Promise<{ noun: PublishedNoun; code: string; body: string }[]> {
  if (wanted.length === 0) return []
  const { rows } = await restingOn(db, scopesOfRecords(wanted)).query({
    name: `details-${language === 'id' ? 'id' : 'all'}`,
    text: `select p.noun, p.code, ${language === 'id' ? 'p.body' : 'p.document::text'} as body
      from unnest($1::noun[], $2::text[]) wanted(noun, code) join published p on p.noun = wanted.noun and p.code = wanted.code
      where p.from_day <= $3 and p.to_day > $3`,
    values: [wanted.map(({ noun }) => noun), wanted.map(({ code }) => code), day]
  })
  return rows
}
