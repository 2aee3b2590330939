import type { Db } from '../../db/client.js'
import type { ChangeKind, Noun } from '../../vocabulary.js'
import type { WithdrawalRecord } from '../datasets/record.js'
import { TABLES } from '../records/stored.js'
import type { Edition } from '../published/write.js'
import type { Touched } from '../publishing/targets.js'
import type { Row } from './rows.js'

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

/**
 * One statement a noun and batch: what is new or different is written and logged with its former content, what is equal stays untouched.
 * `import_seen` remembers every id of the import, so that what is missing can be withdrawn.
 */
function upsert(noun: Noun): string {
  const extra = Object.entries(EXTRA[noun])
  const columns = ['id', 'code', 'content', 'fingerprint', ...extra.map(([name]) => name)]
  const types = ['id uuid', 'code text', 'content jsonb', 'fingerprint text', ...extra.map(([name, type]) => `${name} ${type}`)]
  const table = TABLES[noun]
  return `
    with incoming as (select * from json_to_recordset($1) as x(${types.join(', ')})),
    seen as (insert into import_seen select '${noun}'::noun, id from incoming),
    former as (select t.id, t.content, t.withdrawn_at from ${table} t join incoming using (id)),
    written as (
      insert into ${table} (dataset, revision, ${columns.join(', ')}) select $2, $3, ${columns.join(', ')} from incoming
      on conflict (id) do update set revision = excluded.revision, withdrawn_at = null, ${columns.slice(1).map((name) => `${name} = excluded.${name}`).join(', ')}
      where ${table}.fingerprint <> excluded.fingerprint or ${table}.withdrawn_at is not null
      returning id, code
    ),
    told as (
      select w.id, w.code, f.content, case when f.id is null then 'created' when f.withdrawn_at is not null then 'restored' else 'updated' end::change_kind as kind
      from written w left join former f using (id)
    ),
    logged as (insert into changes (revision, noun, id, code, kind, at, actor, previous) select $3, '${noun}', id, code, kind, $4, $5, content from told)
    select id, code, kind from told`
}

export interface Author { dataset: string; actor: string }

export async function prepareSeen(db: Db): Promise<void> {
  await db.query('create temporary table import_seen (noun noun not null, id uuid not null) on commit drop')
}

/** Rows of one noun. Returns those that were created, updated or restored. */
export async function writeRows(db: Db, noun: Noun, rows: readonly Row[], edition: Edition, author: Author): Promise<Touched[]> {
  const incoming = rows.map(({ id, code, content, fingerprint, columns }) => ({ id, code, content, fingerprint, ...columns }))
  const values = [JSON.stringify(incoming), author.dataset, edition.revision, edition.at, author.actor]
  const { rows: told } = await db.query<{ id: string; code: string; kind: ChangeKind }>({ name: `import-${noun}`, text: upsert(noun), values })
  const contents = new Map(rows.map(({ id, content }) => [id, content]))
  return told.map((one) => ({ noun, ...one, content: contents.get(one.id) }))
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
