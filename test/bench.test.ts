import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type Test } from 'tap'
import { importCatalogue } from '../src/catalogue/import/index.js'
import { AGENCY_KINDS } from '../src/vocabulary.js'
import { openApp } from './support/app.js'
import { catalogueDatabase } from './support/database.js'
import { nodeProgram } from './support/program.js'
import { ROOT } from './support/run.js'

const SMALL = ['--malls', '3', '--services', '200']

test('the generator of the load tests', async (t) => {
  t.test('writes the same bytes for the same seed', async (t) => {
    const [one, other] = [generated(t, ...SMALL), generated(t, ...SMALL)]
    t.same(contentsOf(one), contentsOf(other))
  })

  t.test('writes other records for another seed', async (t) => {
    const [one, other] = [generated(t, ...SMALL), generated(t, ...SMALL, '--seed', 'another')]
    t.not(contentsOf(one).get('services/11.ndjson'), contentsOf(other).get('services/11.ndjson'))
  })

  t.test('writes a catalogue that the import takes beside the one that ships', async (t) => {
    const db = await catalogueDatabase(t)
    const { findings, counts } = await importCatalogue(db, generated(t, ...SMALL))
    t.same(findings, [])
    t.equal(counts.mall?.created, 3)
    t.equal(counts.service?.created, 200)
  })

  t.test('spreads malls over the country, with agencies of every kind', async (t) => {
    const files = contentsOf(generated(t, '--malls', '40', '--services', '1100'))
    t.equal([...files.keys()].filter((name) => name.startsWith('malls/')).length > 20, true)
    const kinds = recordsOf<{ kind: string }>(files, 'agencies').map(({ kind }) => kind)
    t.same(new Set(kinds), new Set(AGENCY_KINDS))
  })

  t.test('says in every mall, agency and source that it is invented', async (t) => {
    const files = contentsOf(generated(t, ...SMALL))
    const names = recordsOf<{ name: string | { id: string } }>(files, 'malls', 'agencies').map(({ name }) => (typeof name === 'string' ? name : name.id))
    const titles = recordsOf<{ title: string }>(files, 'sources').map(({ title }) => title)
    t.same(names.filter((name) => !name.endsWith('(contoh)')), [])
    t.same(titles.filter((title) => !title.startsWith('Data buatan')), [])
    t.ok(names.length > 70 && titles.length === names.length)
  })

  t.test('asks for six requirements a service', async (t) => {
    const services = recordsOf<{ standards: { requirements: unknown[] }[] }>(contentsOf(generated(t, '--malls', '10', '--services', '1500')), 'services')
    const asked = services.flatMap(({ standards }) => standards.flatMap(({ requirements }) => requirements))
    t.ok(Math.abs(asked.length / services.length - 6) < 0.4, `${asked.length / services.length}`)
  })

  t.test('replaces nothing that it has not written', async (t) => {
    const folder = temporaryFolder(t)
    writeFileSync(join(folder, 'letter.txt'), 'dear')
    t.not(run(folder, ...SMALL).status, 0)
    t.same(readdirSync(folder), ['letter.txt'])
  })

  t.test('refuses more malls or services than there are places for', async (t) => {
    t.match(run(join(temporaryFolder(t), 'out'), '--malls', '600').stderr, /at most 514 malls/)
    t.match(run(join(temporaryFolder(t), 'out'), '--malls', '1', '--services', '5000').stderr, /hold at most \d+ services/)
  })
})

test('due dates are counted for every limit and site that ship', async (t) => {
  const [node = '', ...program] = nodeProgram('bench', 'run', 'main.mjs')
  const { stdout, stderr } = spawnSync('env', ['-u', 'NODE_OPTIONS', node, ...program, 'due', '--quick'], { encoding: 'utf8' })
  t.match(stdout, /^Due dates: \d+ a second/, stderr)
})

interface Rebuilds { measureRebuilds: (db: Awaited<ReturnType<typeof catalogueDatabase>>) => Promise<{ change: string; records: number; statements: number; seconds: number }[]> }

test('what changes cost is counted, and nothing of it stays', async (t) => {
  const { measureRebuilds } = await import(join(ROOT, 'bench', 'run', 'rebuild.mjs')) as Rebuilds
  const db = await catalogueDatabase(t)
  await importCatalogue(db, generated(t, ...SMALL))
  const [before] = (await db.query('select revision, (select count(*) from changes) as changes from catalogue_state')).rows
  const results = await measureRebuilds(db)
  t.same((await db.query('select revision, (select count(*) from changes) as changes from catalogue_state')).rows, [before])
  const of = (change: string) => results.filter((one) => one.change.startsWith(change))
  t.equal(of('one').every(({ records }) => records > 0 && records < 5), true)
  for (const { change, records, statements } of of('a norm')) t.ok(records > Number(/\d+/.exec(change)) && statements < 100, `${change}: ${records} records, ${statements} statements`)
  t.equal(new Set(of('midnight').map(({ statements }) => statements)).size, 1, 'a midnight costs the same statements, whatever begins')
})

interface Visits { visitsTo: (sample: { mall: string }) => object[]; countBytes: (server: { port: number }, visits: object[]) => Promise<{ name: string; first: number; again: number }[]> }

test('a list costs a visitor little at first, and next to nothing later', async (t) => {
  const { visitsTo, countBytes } = await import(join(ROOT, 'bench', 'run', 'visits.mjs')) as Visits
  const app = await openApp(t, await catalogueDatabase(t))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  for (const { name, first, again } of await countBytes({ port }, visitsTo({ mall: 'mpp-banyuwangi' }))) t.ok(first > 1500 && first < 15_000 && again > 0 && again < 1000, `${name}: ${first}, ${again}`)
})

function generated(t: Test, ...options: string[]): string {
  const out = join(temporaryFolder(t), 'catalogue')
  const { status, stderr } = run(out, ...options)
  if (status !== 0) throw new Error(stderr)
  return out
}

function run(out: string, ...options: string[]) {
  const [node = '', ...program] = nodeProgram('bench', 'generate', 'main.mjs')
  return spawnSync('env', ['-u', 'NODE_OPTIONS', node, ...program, out, ...options], { encoding: 'utf8' })
}

function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-bench-'))
  t.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  return folder
}

/** The text of every file by its path within the folder. */
function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function recordsOf<T>(files: Map<string, string>, ...folders: string[]): T[] {
  const texts = [...files].filter(([name]) => folders.some((folder) => name.startsWith(`${folder}/`))).map(([, text]) => text)
  return texts.flatMap((text) => text.trim().split('\n').map((line) => JSON.parse(line) as T))
}
