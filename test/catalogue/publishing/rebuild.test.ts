import { join } from 'node:path'
import fc from 'fast-check'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { ChangedScopes } from '../../../src/catalogue/changes/scopes.js'
import { checkFolder } from '../../../src/catalogue/import/check.js'
import { filesOf, readEntries } from '../../../src/catalogue/import/read.js'
import { PUBLISHED_NOUNS } from '../../../src/catalogue/published/draft.js'
import { rebuild, type Targets } from '../../../src/catalogue/publishing/rebuild.js'
import { FOLDERS, type Folder } from '../../../src/catalogue/records/nouns.js'
import { TABLES } from '../../../src/catalogue/records/stored.js'
import type { DatasetRecord } from '../../../src/catalogue/datasets/record.js'
import { aMinimalOffering, aMinimalReferenceService, writeFolder, type Catalogue } from '../../support/builders.js'
import { catalogueDatabase, testDatabase } from '../../support/database.js'
import { anEdit, aWorld, edited } from '../../support/edits.js'
import { ROOT } from '../../support/run.js'
import { imported, NOW, publishedDigests, publishedRows, type PublishedRow } from '../../support/state.js'

/** What differs between two sets of published rows, apart from when they were written. */
function differences(is: readonly PublishedRow[], should: readonly PublishedRow[]): string[] {
  const byName = (rows: readonly PublishedRow[]) => new Map(rows.map((one) => [`${one.noun} ${one.code} from ${one.from}`, one.row]))
  const [found, wanted] = [byName(is), byName(should)]
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((name) => {
    const [a, b] = [found.get(name), wanted.get(name)]
    if (!a || !b) return [`${name} ${a ? 'should not be there' : 'is missing'}`]
    return Object.keys(b).filter((member) => JSON.stringify(a[member]) !== JSON.stringify(b[member])).map((member) => `${name}: ${member} is ${JSON.stringify(a[member])}, not ${JSON.stringify(b[member])}`)
  })
}

/** What a database would publish that has never known anything but this catalogue. */
async function freshly(pool: pg.Pool, folder: string): Promise<PublishedRow[]> {
  const tables = [...Object.values(TABLES), 'changes', 'published', 'datasets']
  await pool.query(`begin; ${tables.map((table) => `delete from ${table}`).join('; ')}; update catalogue_state set revision = 0, day = '0001-01-01'; commit`)
  await imported(pool, folder)
  return publishedRows(pool)
}

t.test('whatever changes, what is published is what a first import would publish', async (t) => {
  const [grown, fresh] = [await testDatabase(t), await testDatabase(t)]
  let applied = 0
  await fc.assert(fc.asyncProperty(fc.array(anEdit, { minLength: 6, maxLength: 6 }), async (edits) => {
    let world = aWorld()
    const story: string[] = []
    await imported(grown, writeFolder(t, world))
    for (const edit of edits) {
      const next = edited(world, edit)
      const folder = writeFolder(t, next.world)
      if ((await checkFolder(folder)).findings.length > 0) continue
      world = next.world
      applied += 1
      story.push(next.told)
      await imported(grown, folder)
      const wrong = differences(await publishedRows(grown), await freshly(fresh, folder))
      if (wrong.length > 0) throw new Error(`after ${story.join(', then ')}:\n${wrong.join('\n')}`)
    }
  }), { numRuns: 5 * Number(process.env['MORE_RUNS'] ?? 1), endOnFailure: true })
  t.ok(applied > 10, 'most edits are right')
})

/** The catalogue that ships, as records. */
async function shipped(): Promise<{ catalogue: Catalogue; dataset: DatasetRecord }> {
  const root = join(ROOT, 'data')
  const read = async (files: string[]) => {
    const values: unknown[] = []
    for (const file of files) for await (const { value } of readEntries(root, file, () => {})) values.push(value)
    return values
  }
  const folders = Object.keys(FOLDERS) as Folder[]
  const lists = await Promise.all(folders.map(async (folder) => [folder, await read(await filesOf(root, folder, () => {}))]))
  return { catalogue: Object.fromEntries(lists) as Catalogue, dataset: (await read(['catalogue.yaml']))[0] as DatasetRecord }
}

/** All that is published, written anew from the records into nothing. What is in the database stays as it is. */
async function writtenAnew(pool: pg.Pool): Promise<PublishedRow[]> {
  const client = await pool.connect()
  try {
    await client.query('begin; delete from published')
    const targets: Targets = new Map()
    for (const noun of PUBLISHED_NOUNS) {
      const { rows } = await client.query<{ id: string }>(`select id from ${TABLES[noun]} where withdrawn_at is null`)
      targets.set(noun, new Set(rows.map(({ id }) => id)))
    }
    await rebuild(client, targets, { revision: 99, at: NOW, scopes: new ChangedScopes() }, async () => {})
    return await publishedDigests(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The record of a noun that most documents show. */
async function mostShown(pool: pg.Pool, noun: string): Promise<string> {
  const { rows } = await pool.query<{ code: string }>(
    `select split_part(ref, ':', 2) as code from published, unnest(refs) ref where ref like $1 group by 1 order by count(*) desc, 1 limit 1`, [`${noun}:%`])
  return rows[0]?.code ?? ''
}

const isNamedIn = (text: string) => ({ code, level }: Catalogue['regions'][0]) => level === 'province' || text.includes(`"${code}"`)

type Change = (catalogue: Catalogue, shown: (noun: string) => Promise<string>, dataset: DatasetRecord) => Promise<void>
const record = <F extends Folder>(catalogue: Catalogue, folder: F, code: string) => catalogue[folder].find((one) => one.code === code) as Catalogue[F][number]
const change = (folder: Folder, noun: string, given: object): [string, Change] =>
  [`${noun.replaceAll('_', ' ')}: ${Object.keys(given).join(', ')}`, async (catalogue, shown) => void Object.assign(record(catalogue, folder, await shown(noun)), given)]

const siteOf = async (catalogue: Catalogue, shown: (noun: string) => Promise<string>) => {
  const [mall, code] = (await shown('site')).split('/')
  return record(catalogue, 'malls', mall as string).sites?.find((site) => site.code === code) as NonNullable<Catalogue['malls'][0]['sites']>[0]
}

/** One after the other: each on top of those before. */
const CHANGES: [says: string, change: Change][] = [
  change('sources', 'source', { title: 'Judul lain', address: 'lain.example' }),
  change('sources', 'source', { publishedOn: '2026-06' }),
  ['the data set: up to when its sources were followed', async (_catalogue, _shown, dataset) => void Object.assign(dataset, { seenUntil: '2026-05' })],
  change('legal-instruments', 'legal_instrument', { title: 'Peraturan lain', status: 'amended' }),
  change('regions', 'region', { name: { id: 'Wilayah lain', en: 'Another region' }, timeZone: 'WIT' }),
  change('documents', 'document', { name: 'Dokumen lain', kind: 'data' }),
  change('agencies', 'agency', { name: 'Instansi lain', kind: 'joint', validTo: '2031-05' }),
  change('malls', 'mall', { name: 'Mal lain', status: 'closed' }),
  ['site: name, point, facilities', async (catalogue, shown) => void Object.assign(await siteOf(catalogue, shown), { name: 'Gedung lain', point: null, facilities: [] })],
  change('reference-services', 'reference_service', { name: 'Layanan lain', aliases: ['sebutan lain'], sector: 'agama', lifeEvents: ['pindah'], description: 'Lain' }),
  change('reference-services', 'reference_service', { formerNames: ['nama yang lebih lama'] }),
  ['a norm: it ends, and another follows', async (catalogue, shown) => {
    const norm = record(catalogue, 'reference-services', await shown('reference_service'))
    const { validTo: _, ...last } = norm.standards?.at(-1) ?? {}
    norm.standards = [...(norm.standards ?? []).slice(0, -1), { ...last, validTo: '2031-01-31' }, { ...last, validFrom: '2031-02-01', requirements: [] as never, fees: [] as never }]
    for (const standard of norm.standards) for (const name of ['requirements', 'fees'] as const) if (standard[name]?.length === 0) delete standard[name]
  }],
  ['a stay of an agency: it ends', async ({ malls }) => void Object.assign(malls.find(({ tenancies = [] }) => tenancies.length > 5)?.tenancies?.[0] ?? {}, { until: '2030-06' })],
  ['a service and its offerings: name, counter, end', async ({ services }) => {
    const service = services.find(({ offerings = [] }) => offerings.length > 0)
    Object.assign(service ?? {}, { name: 'Bernama lain' })
    Object.assign(service?.offerings?.[0] ?? {}, { counter: '99', until: '2032' })
  }],
  ['a calendar: name; a service goes', async ({ calendars, services }) => {
    Object.assign(calendars[0] ?? {}, { name: 'Libur lain' })
    services.splice(3, 1)
  }],
  ['a mall comes', async (catalogue, shown) => {
    const mall = record(catalogue, 'malls', await shown('mall'))
    catalogue.malls.push({ ...structuredClone(mall), code: 'mpp-baru' })
    Object.assign(catalogue.services[0] ?? {}, { offerings: [aMinimalOffering({ site: `mpp-baru/${mall.sites?.[0]?.code}`, source: mall.sources?.[0]?.source ?? '' })] })
  }],
  ['a standard comes to a service that had none', async ({ services }) => {
    const standard = services.find(({ standards = [] }) => standards.length === 1)?.standards?.[0]
    Object.assign(services.find(({ standards = [], referenceService }) => standards.length === 0 && referenceService != null) ?? {}, { standards: [structuredClone(standard)] })
  }],
  ['a reference service comes', async (catalogue) => void catalogue['reference-services'].push(aMinimalReferenceService({ code: 'baru', standards: structuredClone(catalogue['reference-services'][0]?.standards ?? []) }))]
]

t.test('a record of the shipped catalogue that changes is changed wherever it is shown', async (t) => {
  const pool = await catalogueDatabase(t)
  const { catalogue, dataset } = await shipped()
  t.match(await imported(pool, writeFolder(t, catalogue, { dataset })), { revision: null }, 'read as records it is the same')
  catalogue.regions = catalogue.regions.filter(isNamedIn(JSON.stringify([catalogue.agencies, catalogue.malls, catalogue.calendars]))) // fewer, for speed
  for (const [says, make] of CHANGES) {
    await make(catalogue, (noun) => mostShown(pool, noun), dataset)
    const { revision } = await imported(pool, writeFolder(t, catalogue, { dataset }))
    t.not(revision, null)
    t.same(differences(await publishedDigests(pool), await writtenAnew(pool)), [], says)
  }
})
