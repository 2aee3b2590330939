import type { Db } from '../../db/client.js'
import { idOf } from '../../kernel/identity.js'
import type { DatasetRecord } from '../datasets/record.js'
import type { PublishedNoun } from '../published/draft.js'
import type { Edition } from '../published/write.js'
import type { Targets } from '../publishing/rebuild.js'
import type { Author } from './apply.js'

/** `turned`: what its records show of it is another: whether they are invented, or up to when their sources were followed. */
export interface ManifestChange { kind: 'created' | 'updated' | 'unchanged'; turned: boolean }

/** A changed manifest is a change of the catalogue like any other: it stands in the log, with its former content. */
const WRITE = `
  with former as (select content, example from datasets where code = $1),
  written as (
    insert into datasets (code, content, example, imported_at) values ($1, $2, $3, $4)
    on conflict (code) do update set content = excluded.content, example = excluded.example where datasets.content <> excluded.content
    returning code
  ),
  logged as (
    insert into changes (revision, noun, id, code, kind, at, actor, previous)
    select $5, 'dataset', $6, code, case when exists (select from former) then 'updated' else 'created' end::change_kind, $4, $7, (select content from former) from written
  )
  select exists (select from former) as known, (select example <> $3 or content->>'seenUntil' is distinct from $2::jsonb->>'seenUntil' from former) as turned from written`

export async function writeDataset(db: Db, dataset: DatasetRecord, { at, revision }: Edition, { actor }: Author): Promise<ManifestChange> {
  const { code, example } = dataset
  const { rows } = await db.query<{ known: boolean; turned: boolean | null }>(WRITE, [code, JSON.stringify(dataset), example, at, revision, idOf('dataset', code), actor])
  const written = rows[0]
  return { kind: written ? (written.known ? 'updated' : 'created') : 'unchanged', turned: written?.turned ?? false }
}

/** Every record says whether it is invented, and the lists leave out what is. Services of others take over norms, and what is known of them. */
export async function addRecordsOf(db: Db, dataset: string, targets: Targets): Promise<void> {
  const { rows } = await db.query<{ noun: PublishedNoun; id: string }>(`
    select distinct noun, id from published where document->>'dataset' = $1 or (noun = 'service' and refs && (select array_agg('reference_service:' || code) from reference_services where dataset = $1))`, [dataset])
  for (const { noun, id } of rows) targets.get(noun)?.add(id)
}

/** Once an import has changed anything: when, with which revision, and how many records the data set has now. */
export async function stampDataset(db: Db, { dataset }: Author, { at, revision }: Edition): Promise<void> {
  await db.query(
    `update datasets set imported_at = $2, revision = $3,
       records = (select coalesce(jsonb_object_agg(noun, seen), '{}') from (select noun, count(*) as seen from import_seen group by noun) counted)
     where code = $1`, [dataset, at, revision]
  )
}
