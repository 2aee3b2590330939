import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import t, { type Test } from 'tap'
import { aMinimalCatalogue, aMinimalDocument, writeFolder, type Catalogue } from '../support/builders.js'
import { testDatabaseUrl } from '../support/database.js'
import { nodeProgram, startProgram, type Program } from '../support/program.js'
import { ROOT } from '../support/run.js'

const IMPORT = nodeProgram('dist', 'cli', 'import.js')

interface Done { code: number | NodeJS.Signals; out: string; err: string }

/** Runs the command to its end, as an operator would. */
async function run(t: Test, words: string[], env: Record<string, string> = {}, command = IMPORT): Promise<Done> {
  const program: Program = startProgram(t, [...command, ...words], { env: { LOG_LEVEL: 'error', ...env } })
  return { code: await program.ended, out: program.out(), err: program.err() }
}

async function database(t: Test) {
  const url = await testDatabaseUrl(t)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  const ask = async (sql: string) => (await client.query(sql)).rows.map((row: object) => Object.values(row).join(' '))
  return { env: { DATABASE_URL: url }, ask, state: async () => [...await ask('select revision from catalogue_state'), ...await ask('select count(*) from changes'), ...await ask('select count(*) from published')].join(' ') }
}

t.test('--help says how it is called, and needs no database', async (t) => {
  const { code, out, err } = await run(t, ['--help'], { DATABASE_URL: 'postgres://127.0.0.1:1/none' })
  t.same([code, err], [0, ''])
  t.match(out, /^Usage: npm run import -- FOLDER \[--dry-run\]\n/)
  t.match(out, /--dry-run +check/)
})

t.test('called wrongly it says what is missing, and ends with 1', async (t) => {
  const cases: [words: string[], says: RegExp][] = [
    [[], /^Give one folder\.\nUsage: /], [['a', 'b'], /^Give one folder\.\nUsage: /], [['--dryrun', 'a'], /^--dryrun is not known\.\nUsage: /], [['--dry-run'], /^Give one folder\.\n/], [['-n', 'a'], /^(-n is not known|Give one folder)\.\n/]
  ]
  for (const [words, says] of cases) {
    const { code, out, err } = await run(t, words, { DATABASE_URL: 'postgres://127.0.0.1:1/none' })
    t.same([code, out], [1, ''], words.join(' '))
    t.match(err, says)
  }
})

t.test('a folder that is not there, or is none', async (t) => {
  const { env, state } = await database(t)
  for (const folder of ['/nowhere/at/all', join(ROOT, 'package.json')]) {
    const { code, out } = await run(t, [folder], env)
    t.equal(code, 1)
    t.match(out, /^\.:1 there is no such folder \(allowed: a folder with catalogue\.yaml\)\n1 mistake\. Nothing was changed\.\n$/)
  }
  t.equal(await state(), '0 0 0')
})

t.test('a dry run, the import, the same again, and a change', async (t) => {
  const { env, ask, state } = await database(t)
  const folder = (changed: Partial<Catalogue> = {}) => writeFolder(t, aMinimalCatalogue(changed))
  const first = folder()

  const dry = await run(t, ['--dry-run', first], env)
  t.same([dry.code, dry.err], [0, ''])
  t.match(dry.out, /^document: 1 created\n/m)
  t.match(dry.out, /^region: 2 created\n/m)
  t.match(dry.out, /\nDry run of uji: \d+ documents would change\. Nothing was changed\.\n$/)
  t.equal(await state(), '0 0 0')

  const done = await run(t, [first], env)
  t.equal(done.code, 0)
  t.equal(done.out.replace(/\nRevision 1: .*\n$/, ''), dry.out.replace(/\nDry run .*\n$/, ''), 'it does what the dry run said')
  const [, documents] = /Revision 1: (\d+) documents changed\.\n$/.exec(done.out) ?? []
  t.match(dry.out, `: ${documents} documents would change`)
  t.same(await ask('select count(*) from published'), [documents])

  const before = await state()
  const again = await run(t, [first], env)
  t.equal(again.code, 0)
  t.match(again.out, /^document: 1 unchanged\n/m)
  t.match(again.out, /\nNothing in uji has changed\. No revision was taken\.\n$/)
  t.equal(await state(), before)

  const changed = await run(t, [folder({ documents: [aMinimalDocument({ name: 'KTP elektronik' }), aMinimalDocument({ code: 'kk', name: 'KK' })], calendars: [] })], env)
  t.match(changed.out, /^document: 1 created, 1 updated\n/m)
  t.match(changed.out, /^calendar: 1 withdrawn\n/m)
  t.match(changed.out, /\nRevision 2: \d+ documents changed\.\n$/)
  t.same(await ask(`select kind || ' ' || code from changes where revision = 2 and noun in ('document', 'calendar') order by 1`), ['created kk', 'updated ktp-el', 'withdrawn libur-2026-v1'])
})

t.test('mistakes come with file and line, all at once, and nothing is changed', async (t) => {
  const { env, state } = await database(t)
  await run(t, [writeFolder(t, aMinimalCatalogue())], env)
  const before = await state()
  const files = {
    'documents/wrong.yaml': '- code: kk\n  kind: paper\n  name: KK\n- code: Not A Code\n  kind: document\n  name: ""\n',
    'agencies/wrong.yaml': '# A comment\ncode: dinas\nname: Dinas\nkind: opd\nregion: "33.18"\ncolour: red\n',
    'services/broken.yaml': 'code: [\n', 'services/lines.ndjson': '{"code": "a.b"\n', 'pictures/a.png': 'x'
  }
  const { code, out } = await run(t, [writeFolder(t, aMinimalCatalogue(), { files })], env)
  t.equal(code, 1)
  for (const line of [
    /^documents\/wrong\.yaml:2 kind: .*\(allowed: document, form, /m, /^documents\/wrong\.yaml:4 code: /m, /^documents\/wrong\.yaml:6 name: /m, /^agencies\/wrong\.yaml:5 region: there is no region "33\.18" .*did you mean "33\.19"\?$/m,
    /^agencies\/wrong\.yaml:6 colour: /m, /^services\/broken\.yaml:\d+ cannot be read: /m, /^services\/lines\.ndjson:1 is not JSON: /m, /^pictures:1 does not belong into a catalogue/m
  ]) t.match(out, line)
  const mistakes = out.trim().split('\n').slice(0, -1)
  t.ok(mistakes.every((line) => /^[\w./-]+:\d+ /.test(line)))
  t.match(out, new RegExp(`\\n${mistakes.length} mistakes\\. Nothing was changed\\.\\n$`))
  t.equal(await state(), before)
})

t.test('broken words of the search are named all at once, with file and line, and nothing is changed', async (t) => {
  const { env, state } = await database(t)
  const folder = writeFolder(t, aMinimalCatalogue())
  mkdirSync(join(folder, 'search'), { recursive: true })
  writeFileSync(join(folder, 'search', 'rusak.yaml'), `- {code: bolak, kind: synonym, words: [bolak], means: balik}
- {code: balik, kind: synonym, words: [balik], means: bolak}
- {code: asing, kind: synonym, words: [asing], means: entahberantah}
- {code: satu, kind: synonym, words: [ganda], means: bolak}
- {code: dua, kind: synonym, words: [ganda], means: asing}
- {code: kembar, kind: filler, words: [kembar, Kembar]}
`)
  const before = await state()
  const { code, out } = await run(t, [folder], env)
  t.equal(code, 1)
  for (const [line, says] of Object.entries({ 1: /leads back to itself|balik/, 5: /"ganda" is in satu already/, 6: /"Kembar" stands here twice/ })) t.match(out, new RegExp(`^search/rusak\\.yaml:${line} .*${says.source}`, 'm'))
  t.match(out, /\n\d+ mistakes\. Nothing was changed\.\n$/)
  t.equal(await state(), before)

  writeFileSync(join(folder, 'search', 'rusak.yaml'), '- {code: asing, kind: synonym, words: [asing], means: entahberantah}\n')
  t.match((await run(t, [folder], env)).out, /^search\/rusak\.yaml:1 .*"entahberantah" is in no name/m, 'what a meaning leads to is looked at once nothing leads in a circle')
})

t.test('of very many mistakes the first are shown, and their number', async (t) => {
  const { env } = await database(t)
  const documents = Array.from({ length: 700 }, (_, at) => ({ ...aMinimalDocument({ code: `d${at}` }), colour: 'red' }))
  const { code, out } = await run(t, [writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument(), ...documents] }))], env)
  t.equal(code, 1)
  t.match(out, /\n… and 200 more\n700 mistakes\. Nothing was changed\.\n$/)
  t.equal(out.trim().split('\n').length, 502)
})

t.test('progress is told in plain lines where there is no terminal', async (t) => {
  const { env } = await database(t)
  const documents = Array.from({ length: 10_000 }, (_, at) => aMinimalDocument({ code: `d${at}` }))
  const files = { 'agencies/wrong.yaml': 'code: dinas\nname: Dinas\nkind: office\n' }
  const { code, err } = await run(t, [writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument(), ...documents] }), { files })], env)
  t.equal(code, 1)
  t.equal(err, '10000 checked\n')
})

t.test('a database that cannot be reached is one line without its password', async (t) => {
  const url = new URL(await testDatabaseUrl(t))
  url.pathname = '/no_such_database'
  const { code, out, err } = await run(t, [writeFolder(t, aMinimalCatalogue())], { DATABASE_URL: url.href })
  t.same([code, out], [1, ''])
  t.match(err, /^Cannot use the database at 127\.0\.0\.1:\d+\/no_such_database \(3D000\): check DATABASE_URL\.\n$/)
})

t.test('under npm a folder is meant from where npm was called', async (t) => {
  const { env } = await database(t)
  const root = writeFolder(t, aMinimalCatalogue())
  const program = startProgram(t, ['npm', '--silent', '--prefix', ROOT, 'run', 'import', '--', '.', '--dry-run'], { env: { LOG_LEVEL: 'error', ...env }, cwd: root })
  t.equal(await program.ended, 0)
  t.match(program.out(), /Dry run of uji: /)
})
