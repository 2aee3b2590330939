import type pg from 'pg'
import { importCatalogue, type ImportOptions, type ImportReport } from '../../src/catalogue/import/index.js'
import { PUBLISHED_NOUNS, type PublishedNoun } from '../../src/catalogue/published/draft.js'
import { showFinding } from '../../src/catalogue/import/findings.js'

export const NOW = new Date('2026-03-02T03:00:00Z')

/** Imports a folder without mistakes at a fixed time. */
export async function imported(pool: pg.Pool, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const report = await importCatalogue(pool, folder, { now: () => NOW, ...options })
  if (report.findings.length > 0) throw new Error(report.findings.map(showFinding).join('\n'))
  return report
}

/** A fingerprint of everything that a database holds, table by table: equal when nothing has changed. The history of its revisions tells it from every other database. */
export async function stateOf(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`)
  const state: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ digest: string }>(`select md5(coalesce(string_agg(row, '|' order by row), '')) as digest from (select (to_jsonb(t) - 'history')::text as row from ${name} t) rows`)
    state[name] = rows[0]?.digest ?? ''
  }
  return state
}

export interface PublishedRow { noun: PublishedNoun; code: string; from: string; revision: number; row: Record<string, unknown> }

/** Every published row, without what tells when it was written. */
export async function publishedRows(pool: Pick<pg.Pool, 'query'>): Promise<PublishedRow[]> {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>('select to_json(p) as row from published p order by noun, code, from_day')
  return rows.map(({ row }) => {
    const { revision, updated_at: _, document, item, body, item_body: itemBody, ...rest } = row
    const plain = { ...rest, facets: [...rest['facets'] as string[]].sort(), refs: [...rest['refs'] as string[]].sort(), document: timeless(document), item: timeless(item), body: timeless(JSON.parse(body as string)), itemBody: timeless(JSON.parse(itemBody as string)) }
    return { noun: row['noun'] as PublishedNoun, code: row['code'] as string, from: row['from_day'] as string, revision: revision as number, row: plain }
  })
}

/** The same as fingerprints, for large catalogues: each column of each row by itself, so that a difference has a name. */
export async function publishedDigests(pool: Pick<pg.Pool, 'query'>): Promise<PublishedRow[]> {
  const columns = ['to_day', 'example', 'visibility', 'name', 'names', 'facets', 'refs', 'fee_min', 'time_min', 'latitudes', 'longitudes', 'fingerprint']
  const timeless = [...columns, ...['document', 'item'].map((one) => `${one}::jsonb - 'revision' - 'updatedAt'`), ...['body', 'item_body'].map((one) => `regexp_replace(${one}, '"revision":\\d+,"updatedAt":"[^"]+"', '')`)]
  const { rows } = await pool.query<PublishedRow>(`
    select noun, code, from_day::text as "from", revision, json_build_object(${timeless.map((column) => `'${column.replace(/\W.*/, '')}', md5((${column})::text)`).join(', ')}) as row
    from published order by noun, code, from_day`)
  return rows
}

function timeless(document: unknown): unknown {
  const { revision: _, updatedAt: __, ...rest } = document as Record<string, unknown>
  return rest
}

/** Codes of the records whose published rows bear this revision, noun by noun. */
export async function writtenIn(pool: pg.Pool, revision: number | null): Promise<Partial<Record<PublishedNoun, string[]>>> {
  const { rows } = await pool.query<{ noun: PublishedNoun; code: string }>('select distinct noun, code from published where revision = $1 order by 2', [revision])
  return Object.fromEntries(PUBLISHED_NOUNS.map((noun) => [noun, rows.filter((row) => row.noun === noun).map(({ code }) => code)]).filter(([, codes]) => codes?.length))
}
