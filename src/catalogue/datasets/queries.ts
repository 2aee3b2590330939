import type { Db } from '../../db/client.js'
import { CatalogueError } from '../../kernel/errors.js'
import { localized } from '../../kernel/text.js'
import { countView } from '../malls/publish.js'
import { Shown } from '../published/shown.js'
import { Records } from '../records/stored.js'
import type { DatasetModel } from './model.js'
import type { DatasetRecord } from './record.js'

interface DatasetRow { content: DatasetRecord; records: Record<string, number>; revision: number; importedAt: Date }

const SELECT = 'select content, records, revision, imported_at as "importedAt" from datasets'

/** All data sets by code, with texts in all languages: two statements, whatever their number. */
export async function listDatasets(db: Db): Promise<DatasetModel[]> {
  const { rows } = await db.query<DatasetRow>(`${SELECT} order by code`)
  return toDatasets(db, rows)
}

/** Throws `dataset_not_found`. */
export async function getDataset(db: Db, code: string): Promise<DatasetModel> {
  const { rows } = await db.query<DatasetRow>(`${SELECT} where code = $1`, [code])
  const [dataset] = await toDatasets(db, rows)
  if (!dataset) throw new CatalogueError('dataset_not_found', { code })
  return dataset
}

/** A count names its source as it does in a mall. */
async function toDatasets(db: Db, rows: readonly DatasetRow[]): Promise<DatasetModel[]> {
  const records = new Records(db)
  await records.loadNamedBy(rows.map(({ content }) => ({ noun: 'mall', content: { counts: content.counts } })))
  return rows.map((row) => toDataset(new Shown(records), row))
}

function toDataset(shown: Shown, { content, records, revision, importedAt }: DatasetRow): DatasetModel {
  const { code, title, publisher, licence, attribution, example, seenUntil = null, counts = [] } = content
  return {
    code, title: localized(title), publisher, licence, attribution: attribution.map(localized), example, seenUntil, records,
    counts: counts.map((claim) => countView(shown, claim)),
    sources: shown.provenance({}, { dataset: code, example }).sources,
    importedAt: importedAt.toISOString(), revision
  }
}
