import type pg from 'pg'
import t from 'tap'
import { readState } from '../../src/catalogue/changes/revision.js'
import { getDataset, listDatasets } from '../../src/catalogue/datasets/queries.js'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { aDataset, aMinimalCatalogue, aMinimalSource, cited, writeFolder, type Catalogue } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'

const NATIONAL = [
  ['2017-10', 3, 'nat-2017', 'high'], ['2022-09', 67, 'nat-2022', 'medium'], ['2023-02', 111, 'nat-2023a', 'medium'], ['2023-09-26', 152, 'nat-2023b', 'medium'],
  ['2024-06-24', 208, 'idm-berita', 'medium'], ['2024-12-12', 272, 'nat-2024b', 'medium'], ['2025-09-24', 296, 'nat-2025a', 'medium'], ['2025-12-15', 305, 'nat-2025b', 'medium']
]
const at = (day: string) => ({ now: () => new Date(`${day}T03:00:00Z`) })
const aCount = (given: object = {}) => ({ subject: 'malls_in_operation' as const, value: 305, asOf: '2025-12-15', ...cited, ...given })

async function importOnce(t: Parameters<typeof testDatabase>[0]): Promise<pg.Pool> {
  const pool = await testDatabase(t)
  await importCatalogue(pool, writeFolder(t, aMinimalCatalogue()), at('2026-01-10'))
  return pool
}

t.test('the catalogue that ships states how many malls the country had on eight dates, each with its source', async (t) => {
  const dataset = await getDataset(await catalogueDatabase(t), 'mpp-indonesia')
  t.same(dataset.counts.map(({ subject, asOf, value, source, confidence }) => [subject, asOf, value, source, confidence]), NATIONAL.map((row) => ['malls_in_operation', ...row]))
  t.same(dataset.sources.map(({ code }) => code), NATIONAL.map((row) => row[2]))
  t.match(dataset, { licence: 'ODbL-1.0', example: false, revision: 1, title: { en: /Service catalogue/ } })
  t.ok((dataset.records['region'] ?? 0) >= 552 && !('dataset' in dataset.records))
})

t.test('a source that a count of the data set names must exist', async (t) => {
  const folder = writeFolder(t, aMinimalCatalogue(), { dataset: aDataset({ counts: [aCount({ source: 'laman-resmj' })] }) })
  const { findings, revision } = await importCatalogue(await testDatabase(t), folder)
  t.match(findings, [{ file: 'catalogue.yaml', path: 'counts[0].source', problem: 'there is no source "laman-resmj"', nearest: 'laman-resmi' }])
  t.equal(revision, null)
})

t.test('a changed manifest alone takes a revision and stands in the log with what it said before', async (t) => {
  const pool = await importOnce(t)
  const folder = writeFolder(t, aMinimalCatalogue(), { dataset: aDataset({ licence: 'ODbL-1.0' }) })
  const report = await importCatalogue(pool, folder, at('2026-02-01'))
  t.match(report, { revision: 2, counts: { dataset: { updated: 1 }, mall: { unchanged: 1, updated: 0 } } })
  t.match(await readState(pool), { revision: 2 })
  const { rows } = await pool.query(`select kind, code, previous->>'licence' as licence from changes where revision = 2`)
  t.same(rows, [{ kind: 'updated', code: 'uji', licence: 'CC0-1.0' }])
  t.match(await getDataset(pool, 'uji'), { licence: 'ODbL-1.0', revision: 2, importedAt: '2026-02-01T03:00:00.000Z' })
})

t.test('the same folder again takes no revision, and leaves the day of the last import that brought something', async (t) => {
  const pool = await importOnce(t)
  t.match(await importCatalogue(pool, writeFolder(t, aMinimalCatalogue()), at('2026-02-01')), { revision: null, counts: { dataset: { unchanged: 1, updated: 0 } } })
  t.match(await getDataset(pool, 'uji'), { revision: 1, importedAt: '2026-01-10T03:00:00.000Z' })
})

t.test('a changed record moves the data set to its revision and counts its records again', async (t) => {
  const pool = await importOnce(t)
  t.match((await getDataset(pool, 'uji')).records, { source: 1, region: 2, site: 1 })
  const more: Catalogue = aMinimalCatalogue({ sources: [aMinimalSource(), aMinimalSource({ code: 'lain', title: 'Laman lain' })] })
  await importCatalogue(pool, writeFolder(t, more), at('2026-02-01'))
  t.match(await getDataset(pool, 'uji'), { revision: 2, importedAt: '2026-02-01T03:00:00.000Z', records: { source: 2, region: 2 } })
})

t.test('data that turn out to be invented say so in every record, and leave the ordinary lists', async (t) => {
  const pool = await importOnce(t)
  const folder = writeFolder(t, aMinimalCatalogue(), { dataset: aDataset({ example: true }) })
  t.equal((await importCatalogue(pool, folder)).revision, 2)
  const { rows } = await pool.query(`select distinct visibility, example, document->>'example' as said from published`)
  t.same(rows, [{ visibility: 'example', example: true, said: 'true' }])
})

t.test('a dry run of a changed manifest keeps nothing', async (t) => {
  const pool = await importOnce(t)
  const folder = writeFolder(t, aMinimalCatalogue(), { dataset: aDataset({ licence: 'ODbL-1.0' }) })
  t.match(await importCatalogue(pool, folder, { dryRun: true }), { revision: null, counts: { dataset: { updated: 1 } } })
  t.match(await getDataset(pool, 'uji'), { licence: 'CC0-1.0', revision: 1 })
})

t.test('data sets are listed by code, and an unknown one is not found', async (t) => {
  const pool = await importOnce(t)
  await importCatalogue(pool, writeFolder(t, {}, { dataset: aDataset({ code: 'lain', title: { id: 'Lain', en: 'Other' } }) }))
  t.match(await listDatasets(pool), [{ code: 'lain', title: { id: 'Lain', en: 'Other' }, records: {} }, { code: 'uji', title: { id: 'Data uji' } }])
  await t.rejects(getDataset(pool, 'tidak-ada'), { code: 'dataset_not_found' })
})
