import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../../src/catalogue/import/index.js'
import { DOCUMENTS } from '../../../src/catalogue/documents/collection.js'
import { getPublished } from '../../../src/catalogue/published/get.js'
import type { PublishedNoun } from '../../../src/catalogue/published/draft.js'
import { idOf } from '../../../src/kernel/identity.js'
import {
  aDataset, aFee, aFullCatalogue, aMinimalAgency, aMinimalCatalogue, aMinimalDocument, aMinimalLegalInstrument, aMinimalMall, aMinimalOffering, aMinimalReferenceService, aMinimalService, aMinimalSite,
  aMinimalSource, aMinimalTenancy, aRequirement, cited, writeFolder, type Catalogue
} from '../../support/builders.js'
import { catalogueDatabase, testDatabase } from '../../support/database.js'
import { ROOT } from '../../support/run.js'
import { imported, NOW, publishedRows, stateOf, writtenIn } from '../../support/state.js'

const changesOf = async (pool: pg.Pool, revision: number | null) => {
  const { rows } = await pool.query(`select noun || ' ' || code as what, kind, actor, at, reason, merged_into as "mergedInto", previous from changes where revision = $1 order by 1`, [revision])
  return rows as { what: string; kind: string; actor: string; at: Date; reason: unknown; mergedInto: string | null; previous: Record<string, unknown> | null }[]
}
const revisionOf = async (pool: pg.Pool) => Number((await pool.query('select revision from catalogue_state')).rows[0].revision)
const isPublished = async (pool: pg.Pool, noun: PublishedNoun, code: string) => (await pool.query('select from published where noun = $1 and code = $2', [noun, code])).rowCount !== 0
const folderOf = (t: Test, given: Partial<Catalogue> = {}, files = {}) => writeFolder(t, aMinimalCatalogue(given), { files })
const elsewhere = (t: Test, catalogue: Partial<Catalogue>) => writeFolder(t, catalogue, { dataset: aDataset({ code: 'lain' }) })

/** Asks for an import that cannot be, and that nothing has changed by it. */
async function refused(t: Test, pool: pg.Pool, folder: string) {
  const before = await stateOf(pool)
  const report = await importCatalogue(pool, folder, { now: () => NOW })
  t.equal(report.revision, null)
  t.same(await stateOf(pool), before, 'nothing has changed')
  return report.findings
}

t.test('the catalogue that ships is imported once: a second import changes nothing and takes no revision', async (t) => {
  const pool = await catalogueDatabase(t)
  const before = await stateOf(pool)
  const report = await imported(pool, join(ROOT, 'data'))
  t.match(report, { revision: null, published: {} })
  for (const [noun, { unchanged, ...others }] of Object.entries(report.counts)) {
    t.ok(unchanged > 0, noun)
    t.same(others, { created: 0, updated: 0, restored: 0, withdrawn: 0 }, noun)
  }
  t.same(await stateOf(pool), before)
})

t.test('the folder of mistakes gives exactly those that its README names, and changes nothing', async (t) => {
  const pool = await catalogueDatabase(t)
  const folder = join(ROOT, 'examples', 'broken')
  const table = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| \d+ \| `([^`]+)` \| (\d+) \|/gm)].map(([, file, line]) => `${file}:${line}`)
  const findings = await refused(t, pool, folder)
  t.equal(table.length, 10)
  t.same(findings.map(({ file, line }) => `${file}:${line}`), table)
})

t.test('the first import creates every record and tells so', async (t) => {
  const pool = await testDatabase(t)
  const report = await imported(pool, writeFolder(t, aFullCatalogue()), { actor: 'penyunting' })
  t.equal(report.revision, 1)
  t.match(report.counts, { dataset: { created: 1 }, source: { created: 1 }, region: { created: 3 }, mall: { created: 1 }, site: { created: 1 }, tenancy: { created: 1 }, standard: { created: 2 }, offering: { created: 1 } })
  t.match(report.published, { region: 3, mall: 1, agency: 3, service: 1, reference_service: 2, offering: 1, document: 3, legal_instrument: 3, calendar: 2 })
  const changes = await changesOf(pool, 1)
  t.equal(changes.length, Object.values(report.counts).reduce((sum, { created }) => sum + created, 0))
  for (const change of changes) t.match(change, { kind: 'created', actor: 'penyunting', at: NOW, previous: null, reason: null, mergedInto: null })
})

t.test('a dry run counts what would change and keeps nothing', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const before = await stateOf(pool)
  const change = folderOf(t, { documents: [aMinimalDocument({ name: 'KTP' }), aMinimalDocument({ code: 'kk' })], calendars: [] })
  const dry = await imported(pool, change, { dryRun: true })
  t.match(dry, { revision: null, counts: { document: { created: 1, updated: 1 }, calendar: { withdrawn: 1 } } })
  t.same(await stateOf(pool), before)
  const real = await imported(pool, change)
  t.same({ ...real, revision: null }, dry, 'the real run does what the dry run said')
})

t.test('a changed record is written with its former content, and what shows it is written too', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const { revision, counts } = await imported(pool, folderOf(t, { documents: [aMinimalDocument({ name: 'KTP elektronik' })] }))
  t.equal(revision, 2)
  t.match(counts, { document: { updated: 1, unchanged: 0 }, agency: { updated: 0, unchanged: 1 } })
  t.match(await changesOf(pool, 2), [
    { what: 'document ktp-el', kind: 'updated', previous: aMinimalDocument() },
    { what: 'reference_service ktp-el-baru', kind: 'updated', previous: null }, { what: 'service disdukcapil-kudus.ktp-el-baru', kind: 'updated', previous: null }
  ])
  t.same(await writtenIn(pool, 2), { service: ['disdukcapil-kudus.ktp-el-baru'], reference_service: ['ktp-el-baru'], document: ['ktp-el'] })
})

t.test('the order of members, of records and of files is no change', async (t) => {
  const pool = await testDatabase(t)
  const full = aFullCatalogue()
  await imported(pool, writeFolder(t, full))
  const backwards = (value: unknown): unknown => (typeof value !== 'object' || value === null ? value : Array.isArray(value) ? value.map(backwards) : Object.fromEntries(Object.entries(value).reverse().map(([name, held]) => [name, backwards(held)])))
  const files = Object.fromEntries(Object.entries(full).flatMap(([folder, records]) => [...records].reverse().map((record, at) => [`${folder}/${9 - at}.json`, JSON.stringify(backwards(record))])))
  t.match(await imported(pool, writeFolder(t, {}, { files })), { revision: null })
})

t.test('records in any order, in one file or many, give the same catalogue', async (t) => {
  const [one, other] = [await testDatabase(t), await testDatabase(t)]
  const full = aFullCatalogue()
  await imported(one, writeFolder(t, full))
  const files = Object.fromEntries(Object.entries(full).flatMap(([folder, records]) => records.map((record, at) => [`${folder}/x/${9 - at}.yaml`, JSON.stringify([record])])))
  await imported(other, writeFolder(t, {}, { files }))
  t.same(await stateOf(other), await stateOf(one))
})

t.test('what is no longer in the folder is withdrawn with a tombstone, and its reason', async (t) => {
  const pool = await testDatabase(t)
  const [kk, lama, skck] = ['kk', 'kk-lama', 'skck'].map((code) => aMinimalDocument({ code })) as [Catalogue['documents'][0], Catalogue['documents'][0], Catalogue['documents'][0]]
  await imported(pool, folderOf(t, { documents: [aMinimalDocument(), kk, lama, skck] }))
  const withdrawals = [{ noun: 'document', code: 'kk-lama', reason: { id: 'Digabung', en: 'Merged' }, mergedInto: 'kk' }]
  const report = await imported(pool, folderOf(t, { documents: [aMinimalDocument(), kk] }, { 'withdrawals.yaml': JSON.stringify(withdrawals) }))
  t.match(report.counts, { document: { withdrawn: 2, unchanged: 2, created: 0, updated: 0 } })
  t.match(await changesOf(pool, 2), [
    { what: 'document kk-lama', kind: 'merged', reason: { id: 'Digabung' }, mergedInto: 'kk', previous: lama }, { what: 'document skck', kind: 'withdrawn', reason: null, mergedInto: null, previous: skck }
  ])
  t.notOk(await isPublished(pool, 'document', 'kk-lama'))
  const { rows } = await pool.query(`select content, withdrawn_at as "withdrawnAt" from documents where code = 'kk-lama'`)
  t.match(rows, [{ content: lama, withdrawnAt: 2 }], 'the record itself stays')
  const ask = (code: string) => getPublished(pool, DOCUMENTS, { code, day: '2026-03-02', language: 'id', withFacets: false })
  await t.rejects(ask('kk-lama'), { code: 'withdrawn', values: { noun: 'document', code: 'kk-lama', revision: 2, mergedInto: 'kk', withdrawnAt: NOW.toISOString() } })
  await t.rejects(ask(idOf('document', 'skck')), { code: 'withdrawn', values: { code: 'skck', mergedInto: null } })
  await t.rejects(ask('never'), { code: 'document_not_found' })
})

t.test('with its owner go the parts of a record', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  await imported(pool, folderOf(t, { malls: [], services: [] }))
  t.same((await changesOf(pool, 2)).map(({ what, kind }) => `${what} ${kind}`), [
    'agency disdukcapil-kudus updated', 'mall mpp-kudus withdrawn', 'offering disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama withdrawn', 'service disdukcapil-kudus.ktp-el-baru withdrawn',
    'site mpp-kudus/utama withdrawn', 'standard disdukcapil-kudus.ktp-el-baru~ withdrawn', 'tenancy disdukcapil-kudus@mpp-kudus/utama withdrawn'
  ])
  t.same((await publishedRows(pool)).filter(({ noun }) => ['mall', 'service', 'offering'].includes(noun)), [])
})

t.test('a record that comes back is restored under its UUID, also when it is changed', async (t) => {
  const pool = await testDatabase(t)
  const document = (name: string) => [aMinimalDocument(), aMinimalDocument({ code: 'kk', name })]
  await imported(pool, folderOf(t, { documents: document('KK') }))
  await imported(pool, folderOf(t))
  t.match((await imported(pool, folderOf(t, { documents: document('KK') }))).counts, { document: { restored: 1, unchanged: 1 } })
  t.match(await changesOf(pool, 3), [{ what: 'document kk', kind: 'restored' }])
  await imported(pool, folderOf(t))
  await imported(pool, folderOf(t, { documents: document('Kartu Keluarga') }))
  t.match(await changesOf(pool, 5), [{ what: 'document kk', kind: 'restored', previous: { name: 'KK' } }])
  t.match((await publishedRows(pool)).filter(({ code }) => code === 'kk'), [{ row: { id: idOf('document', 'kk'), body: { name: 'Kartu Keluarga' } } }])
})

t.test('a record that comes back brings its parts back', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const before = await publishedRows(pool)
  await imported(pool, folderOf(t, { malls: [], services: [] }))
  await imported(pool, folderOf(t))
  t.same((await publishedRows(pool)).map(({ row }) => row), before.map(({ row }) => row))
})

t.test('two data sets do not touch each other', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const own = (await publishedRows(pool)).filter(({ noun }) => noun !== 'service')
  const other = { sources: [aMinimalSource({ code: 'lain' })], documents: [aMinimalDocument({ code: 'lain', sources: [{ ...cited, source: 'lain' }] })], services: [aMinimalService({ code: 'disdukcapil-kudus.lain' })] }
  t.match(await imported(pool, elsewhere(t, other)), { dataset: 'lain', revision: 2, counts: { document: { created: 1, withdrawn: 0 }, agency: undefined } })
  t.match(await imported(pool, folderOf(t)), { revision: null }, 'the first is as it was')
  await imported(pool, elsewhere(t, { ...other, documents: [] }))
  t.match((await changesOf(pool, 3)).map(({ what, kind }) => [what, kind]), [['document lain', 'withdrawn']])
  t.match(await imported(pool, elsewhere(t, {})), { counts: { source: { withdrawn: 1 }, service: { withdrawn: 1 } } })
  t.same((await publishedRows(pool)).filter(({ noun }) => noun !== 'service'), own)
})

t.test('a code of another data set cannot be taken, not even after it was withdrawn', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t, { documents: [aMinimalDocument(), aMinimalDocument({ code: 'kk' })] }))
  await imported(pool, folderOf(t))
  for (const code of ['ktp-el', 'kk']) {
    t.match(await refused(t, pool, elsewhere(t, { documents: [aMinimalDocument({ code })] })), [{ file: 'documents/records.ndjson', line: 1, path: 'code', problem: `"${code}" is taken by a record of another data set` }])
  }
  const leaning = elsewhere(t, { documents: [aMinimalDocument({ code: 'lain', broader: 'kk' })] })
  t.match(await refused(t, pool, leaning), [{ path: 'broader', problem: 'there is no document "kk"' }])
})

/** What a second data set names of the first, record by record: the first must not withdraw it. */
const NAMED: [what: string, given: Partial<Catalogue>, without: Partial<Catalogue>, naming: Partial<Catalogue>, by: string][] = [
  ['source laman-lain', { sources: [aMinimalSource(), aMinimalSource({ code: 'laman-lain' })] }, {}, { documents: [aMinimalDocument({ code: 'x', sources: [{ ...cited, source: 'laman-lain' }] })] }, 'document x'],
  ['document kk', { documents: [aMinimalDocument(), aMinimalDocument({ code: 'kk' })] }, {}, { 'reference-services': [aMinimalReferenceService({ code: 'x', standards: [{ requirements: [aRequirement('kk')] }] })] }, 'reference service x'],
  ['agency lain', { agencies: [aMinimalAgency(), aMinimalAgency({ code: 'lain' })] }, {}, { services: [aMinimalService({ code: 'lain.x', agency: 'lain' })] }, 'service lain.x'],
  ['agency lain', { agencies: [aMinimalAgency(), aMinimalAgency({ code: 'lain' })] }, {}, { malls: [aMinimalMall({ code: 'mpp-x', sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ agency: 'lain' })] })] }, 'mall mpp-x'],
  ['region 33.20', { regions: [...aMinimalCatalogue().regions, { ...aMinimalCatalogue().regions[1] as Catalogue['regions'][0], code: '33.20' }] }, {}, { agencies: [aMinimalAgency({ code: 'x', jurisdiction: ['33.20'] })] }, 'agency x'],
  ['legal instrument uu-1-2000', { 'legal-instruments': [aMinimalLegalInstrument(), aMinimalLegalInstrument({ code: 'uu-1-2000' })] }, {}, { sources: [aMinimalSource({ code: 'x', instrument: 'uu-1-2000' })] }, 'source x'],
  ['reference service lain', { 'reference-services': [...aMinimalCatalogue()['reference-services'], aMinimalReferenceService({ code: 'lain' })] }, {}, { services: [aMinimalService({ code: 'disdukcapil-kudus.x', referenceService: 'lain' })] }, 'service disdukcapil-kudus.x'],
  ['site mpp-kudus/dua', { malls: [aMinimalMall({ sites: [aMinimalSite(), aMinimalSite({ code: 'dua', kind: 'satellite' })] })] }, {}, { services: [aMinimalService({ code: 'disdukcapil-kudus.x', offerings: [aMinimalOffering({ site: 'mpp-kudus/dua' })] })] }, 'service disdukcapil-kudus.x']
]
for (const [what, given, without, naming, by] of NAMED) {
  t.test(`${what} cannot be withdrawn while ${by} of another data set names it`, async (t) => {
    const pool = await testDatabase(t)
    await imported(pool, folderOf(t, given))
    await imported(pool, elsewhere(t, naming))
    t.match(await refused(t, pool, folderOf(t, without)), [{ file: 'catalogue.yaml', line: 1, problem: `would withdraw ${what}, which ${by} of another data set still names` }])
    await imported(pool, elsewhere(t, {}))
    t.match(await imported(pool, folderOf(t, without)), { revision: 4 }, 'once nobody names it, it can')
  })
}

t.test('a data set may withdraw its mall from an agency of another, which then no longer shows it', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  await imported(pool, elsewhere(t, { malls: [aMinimalMall({ code: 'mpp-x', sites: [aMinimalSite()], tenancies: [aMinimalTenancy()] })] }))
  await imported(pool, elsewhere(t, {}))
  t.match((await publishedRows(pool)).filter(({ noun }) => noun === 'agency'), [{ revision: 3, row: { item: { malls: ['mpp-kudus'] } } }])
})

t.test('two records may come to name each other the other way round', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t, { documents: [aMinimalDocument(), aMinimalDocument({ code: 'kk', broader: 'ktp-el' })] }))
  t.match(await imported(pool, folderOf(t, { documents: [aMinimalDocument({ broader: 'kk' }), aMinimalDocument({ code: 'kk' })] })), { revision: 2, counts: { document: { updated: 2 } } })
})

t.test('a calendar may be replaced by another for the same year, or change its version with another', async (t) => {
  const pool = await testDatabase(t)
  const [one, two] = [aMinimalCatalogue().calendars[0], { ...aMinimalCatalogue().calendars[0], code: 'libur-2026-v2', version: 2 }] as [Catalogue['calendars'][0], Catalogue['calendars'][0]]
  await imported(pool, folderOf(t, { calendars: [one, two] }))
  t.match(await imported(pool, folderOf(t, { calendars: [{ ...one, version: 2 }, { ...two, version: 1 }] })), { counts: { calendar: { updated: 2 } } })
  t.match(await imported(pool, folderOf(t, { calendars: [{ ...one, code: 'nasional-2026', version: 2 }] })), { counts: { calendar: { created: 1, withdrawn: 2 } } })
  t.match(await imported(pool, folderOf(t, { calendars: [one] })), { counts: { calendar: { restored: 1, withdrawn: 1 } } })
})

t.test('two data sets cannot both have a calendar for one region, year and version', async (t) => {
  const pool = await testDatabase(t)
  await imported(pool, folderOf(t))
  const findings = await refused(t, pool, elsewhere(t, { calendars: [{ ...aMinimalCatalogue().calendars[0], code: 'lain-2026' } as Catalogue['calendars'][0]] }))
  t.match(findings, [{ path: 'version', problem: 'is that of calendar "libur-2026-v1" too: same region and year' }])
})

t.test('a changed norm rewrites the services that show it, and nothing else', async (t) => {
  const pool = await testDatabase(t)
  const norm = (amount: number) => ({ 'reference-services': [
    aMinimalReferenceService({ standards: [{ fees: [aFee({ kind: 'fixed', amount })] }] }), aMinimalReferenceService({ code: 'lain', standards: [{ fees: [aFee()] }] })
  ] })
  const service = (code: string, given = {}) => aMinimalService({ code: `disdukcapil-kudus.${code}`, ...given })
  const services = [service('a'), service('b', { standards: [{ timeLimits: [] }].slice(1) }), service('own', { standards: [{ fees: [aFee()] }] }), service('other', { referenceService: 'lain' }), service('none', { referenceService: null, name: 'X', sector: 'agama' })]
  await imported(pool, folderOf(t, { ...norm(5000), services }))
  const report = await imported(pool, folderOf(t, { ...norm(7000), services }))
  t.same(await writtenIn(pool, 2), { service: ['disdukcapil-kudus.a', 'disdukcapil-kudus.b'], reference_service: ['ktp-el-baru'] })
  t.same(report.published, { ...Object.fromEntries(Object.keys(report.published).map((noun) => [noun, 0])), service: 2, reference_service: 1 })
  t.same((await changesOf(pool, 2)).map(({ what }) => what), ['reference_service ktp-el-baru', 'service disdukcapil-kudus.a', 'service disdukcapil-kudus.b', 'standard ktp-el-baru~'])
  t.equal(await revisionOf(pool), 2)
})
