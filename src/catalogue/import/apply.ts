import type { Db } from '../../db/client.js'
import { copyInto } from '../../db/copy.js'
import { copyRow, type ColumnType, type CopyValue } from '../../db/copy-row.js'
import type { Noun } from '../../vocabulary.js'
import type { WithdrawalRecord } from '../datasets/record.js'
import { TABLES } from '../records/stored.js'
import type { Edition } from '../published/write.js'
import type { Touched } from '../publishing/targets.js'
import type { Row } from './rows.js'
import type { Written } from './written.js'

/** Columns of each table beside those that all have, with the types in which they arrive. */
const EXTRA: Record<Noun, Record<string, string>> = {
  source: { instrument_id: 'uuid' },
  legal_instrument: { kind: 'instrument_kind', year: 'int', status: 'instrument_status', repealed_by_id: 'uuid' },
  region: { level: 'region_level', time_zone: 'time_zone', parent_id: 'uuid', successor_id: 'uuid' },
  document: { kind: 'document_kind', broader_id: 'uuid' },
  agency: { kind: 'agency_kind', parent_id: 'uuid', region_id: 'uuid', successor_id: 'uuid' },
  mall: { region_id: 'uuid', operator_id: 'uuid', status: 'mall_status' },
  site: { mall_id: 'uuid', kind: 'site_kind', latitude: 'float8', longitude: 'float8' },
  tenancy: { agency_id: 'uuid', site_id: 'uuid' },
  reference_service: { sector: 'sector', owner_kind: 'agency_kind', status: 'reference_status', grade: 'completeness', successor_id: 'uuid' },
  service: { agency_id: 'uuid', reference_service_id: 'uuid', status: 'service_status' },
  standard: { reference_service_id: 'uuid', service_id: 'uuid', valid: 'daterange' },
  offering: { service_id: 'uuid', site_id: 'uuid', status: 'offering_status', evidence: 'evidence' },
  calendar: { year: 'int', version: 'int', region_id: 'uuid', decree_id: 'uuid', supersedes_id: 'uuid', known_from: 'date' },
  word: { kind: 'word_kind' }
}

export interface Author { dataset: string; actor: string }

/** `import_seen` remembers every id of the import, so that what is missing can be withdrawn. */
export async function prepareSeen(db: Db): Promise<void> {
  await db.query('create temporary table import_seen (noun noun not null, id uuid not null) on commit drop')
}

/**
 * Rows of one noun. What is new or different is written and logged with its former content, what is equal stays untouched. Tells of those that were created, updated or
 * restored. `db` is within a transaction that holds the state: nobody else writes.
 */
export async function writeRows(db: Db, noun: Noun, rows: readonly Row[], edition: Edition, author: Author, written: Written): Promise<void> {
  const former = await seeRows(db, noun, rows)
  const created = rows.filter(({ id }) => !former.has(id))
  const changed = rows.filter(({ id, fingerprint }) => {
    const one = former.get(id)
    return one !== undefined && (one.withdrawn || one.fingerprint !== fingerprint)
  })
  if (created.length > 0) await create(db, noun, created, edition, author)
  if (changed.length > 0) await update(db, noun, changed, edition, author)
  for (const row of created) written.add(row, 'created')
  for (const row of changed) written.add(row, former.get(row.id)?.withdrawn ? 'restored' : 'updated')
}

interface Former { id: string; fingerprint: string; withdrawn: boolean }

/** Remembers that the import brings them, and tells what they were before it. */
async function seeRows(db: Db, noun: Noun, rows: readonly Row[]): Promise<Map<string, Former>> {
  const { rows: found } = await db.query<Former>({
    name: `import-seen-${noun}`, values: [rows.map(({ id }) => id)],
    text: `with seen as (insert into import_seen select '${noun}'::noun, unnest($1::uuid[]))
      select id, fingerprint, withdrawn_at is not null as withdrawn from ${TABLES[noun]} where id = any($1)`
  })
  return new Map(found.map((one) => [one.id, one]))
}

/** Nothing stands in the way of what is new: it can go through COPY, and a large catalogue is mostly new. */
async function create(db: Db, noun: Noun, rows: readonly Row[], { revision, at }: Edition, { dataset, actor }: Author): Promise<void> {
  const columns = { ...COMMON, ...Object.fromEntries(Object.entries(EXTRA[noun]).map(([name, type]) => [name, sentAs(type)])) }
  const [types, extra] = [Object.values(columns), Object.keys(EXTRA[noun])]
  const valuesOf = ({ id, code, json, fingerprint, columns }: Row): CopyValue[] => [dataset, revision, id, code, json, fingerprint, ...extra.map((name) => (columns[name] ?? null) as CopyValue)]
  await copyInto(db, { table: TABLES[noun], columns }, rows.map((row) => copyRow(types, valuesOf(row))))
  const logged = at.toISOString()
  await copyInto(db, { table: 'changes', columns: LOGGED }, rows.map(({ id, code }) => copyRow(LOGGED_TYPES, [revision, noun, id, code, 'created', logged, actor])))
}

const COMMON = { dataset: 'text', revision: 'bigint', id: 'uuid', code: 'text', content: 'jsonb', fingerprint: 'text' } as const satisfies Record<string, ColumnType>
const LOGGED = { revision: 'bigint', noun: 'text', id: 'uuid', code: 'text', kind: 'text', at: 'timestamptz', actor: 'text' } as const satisfies Record<string, ColumnType>
const LOGGED_TYPES = Object.values(LOGGED)
/** All others are enums. */
const PLAIN: readonly string[] = ['uuid', 'int', 'float8', 'date', 'daterange'] satisfies ColumnType[]
const sentAs = (type: string): ColumnType => (PLAIN.includes(type) ? type as ColumnType : 'text')

async function update(db: Db, noun: Noun, rows: readonly Row[], { revision, at }: Edition, { actor }: Author): Promise<void> {
  const extra = Object.entries(EXTRA[noun])
  const types = ['id uuid', 'content jsonb', 'fingerprint text', ...extra.map(([name, type]) => `${name} ${type}`)]
  const set = ['content', 'fingerprint', ...extra.map(([name]) => name)].map((name) => `${name} = incoming.${name}`)
  await db.query({
    name: `import-update-${noun}`, values: [JSON.stringify(rows.map(({ id, content, fingerprint, columns }) => ({ id, content, fingerprint, ...columns }))), revision, at, actor],
    text: `
      with incoming as (select * from json_to_recordset($1) as x(${types.join(', ')})),
      logged as (
        insert into changes (revision, noun, id, code, kind, at, actor, previous)
        select $2, '${noun}', id, code, case when withdrawn_at is null then 'updated' else 'restored' end::change_kind, $3, $4, former.content from ${TABLES[noun]} former join incoming using (id)
      )
      update ${TABLES[noun]} t set revision = $2, withdrawn_at = null, ${set.join(', ')} from incoming where t.id = incoming.id`
  })
}

/**
 * Takes away what the data set no longer brings. The rows stay, so that their codes are never given to others.
 * `not in` looks up a hash whatever PostgreSQL believes of the tables; `not exists` compared each row with each, as nothing is known yet of new rows.
 */
export async function withdrawMissing(db: Db, noun: Noun, edition: Edition, author: Author, reasons: readonly WithdrawalRecord[]): Promise<Touched[]> {
  const given = reasons.filter((reason) => reason.noun === noun).map(({ code, reason, mergedInto = null }) => ({ code, reason, mergedInto }))
  const { rows } = await db.query<{ id: string; code: string; content: unknown }>(
    `with gone as (
       update ${TABLES[noun]} t set withdrawn_at = $2, revision = $2
       where dataset = $1 and withdrawn_at is null and id not in (select s.id from import_seen s where s.noun = '${noun}')
       returning id, code, content
     ),
     logged as (
       insert into changes (revision, noun, id, code, kind, at, actor, reason, merged_into, previous)
       select $2, '${noun}', id, code, case when "mergedInto" is null then 'withdrawn' else 'merged' end::change_kind, $3, $4, reason, "mergedInto", content
       from gone left join jsonb_to_recordset($5) as given(code text, reason jsonb, "mergedInto" text) using (code)
     )
     select id, code, content from gone`, [author.dataset, edition.revision, edition.at, author.actor, JSON.stringify(given)]
  )
  return rows.map((one) => ({ noun, ...one, kind: 'withdrawn' }))
}
