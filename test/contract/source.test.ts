import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import t from 'tap'
import { settingsTable } from '../../src/config.js'
import { ERRORS } from '../../src/kernel/errors.js'
import { ROOT } from '../support/run.js'

interface Import { from: string; to: string; typesOnly: boolean }

/** Imports of types count as well: a cycle of types is a knot for the reader, though not for the runtime. */
const IMPORT = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, bare, dynamic]) => {
    const name = (named ?? bare ?? dynamic) as string
    const to = name.startsWith('.') ? normalize(join(dirname(file), name)).split(sep).join('/').replace(/\.js$/, '.ts') : name
    return { from: file, to, typesOnly: type !== undefined }
  })
}

const SRC = join(ROOT, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => name.split(sep).join('/'))
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text))
const partOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') as string

/** What each part of the house may know: vocabulary, kernel ← db ← catalogue ← formats, cache ← rest | graphql | embed | jobs. */
const BASE = ['vocabulary', 'labels', 'kernel', 'config']
const CATALOGUE = [...BASE, 'db', 'answers', 'catalogue']
const MEDIUM = [...CATALOGUE, 'formats', 'cache', 'pages', 'http']
const MAY_KNOW: Record<string, string[]> = {
  vocabulary: [],
  labels: ['vocabulary'],
  kernel: ['vocabulary', 'config'],
  config: ['kernel'],
  db: BASE,
  answers: ['vocabulary', 'labels', 'kernel', 'catalogue'],
  catalogue: CATALOGUE,
  formats: CATALOGUE,
  cache: CATALOGUE,
  pages: CATALOGUE,
  http: [...CATALOGUE, 'cache'],
  rest: MEDIUM,
  graphql: MEDIUM,
  embed: MEDIUM,
  jobs: MEDIUM,
  process: BASE,
  app: [...MEDIUM, 'rest', 'graphql', 'embed', 'jobs'],
  cli: [...MEDIUM, 'process', 'app', 'rest', 'graphql'],
  serving: [...MEDIUM, 'app', 'rest'],
  workers: [...BASE, 'db', 'process', 'serving'],
  server: [...MEDIUM, 'process', 'app', 'cli', 'serving', 'workers']
}

/** Imports that go the wrong way. Of the catalogue, answers know the models only. */
const wrongWay = (list: readonly Import[]): string[] => list
  .filter(({ to }) => to.endsWith('.ts'))
  .filter(({ from, to }) => partOf(from) !== partOf(to) && (!MAY_KNOW[partOf(from)]?.includes(partOf(to)) || (partOf(from) === 'answers' && partOf(to) === 'catalogue' && !/(model|links)\.ts$/.test(to))))
  .map(({ from, to }) => `${from} → ${to}`)

t.test('every part of src has its place in the plan', async (t) => {
  t.same([...new Set(files.map(partOf))].filter((part) => !MAY_KNOW[part]), [])
})

t.test('imports go one way', async (t) => {
  t.ok(imports.length > 200, 'imports are found')
  t.same(wrongWay(imports), [])
  const wrong = importsOf('kernel/a.ts', `import type { Db } from '../db/client.js'`).concat(importsOf('rest/a.ts', `import { x } from '../graphql/b.js'`), importsOf('answers/a.ts', `import {\n  x\n} from '../catalogue/published/get.js'`))
  t.same(wrongWay(wrong), ['kernel/a.ts → db/client.ts', 'rest/a.ts → graphql/b.ts', 'answers/a.ts → catalogue/published/get.ts'], 'and one that goes another way is seen')
})

t.test('what runs in browsers and what runs in the server know nothing of each other', async (t) => {
  const inBrowser = (file: string) => file.startsWith('embed/client/')
  t.ok(files.filter(inBrowser).length > 5)
  t.same(imports.filter(({ from, to }) => inBrowser(from) !== inBrowser(to)), [])
})

t.test('every file that is imported is there', async (t) => {
  t.same(imports.filter(({ to }) => to.endsWith('.ts') && !texts.has(to)), [])
})

t.test('no import leads back to where it began', async (t) => {
  t.same(cyclesIn(imports), [])
  t.same(cyclesIn([['a.ts', 'b.ts'], ['b.ts', 'c.ts'], ['c.ts', 'a.ts']].map(([from = '', to = '']) => ({ from, to, typesOnly: true }))), ['a.ts → b.ts → c.ts → a.ts'], 'and one that does is seen')
})

function cyclesIn(list: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of list) next.set(from, [...next.get(from) ?? [], to])
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    done.add(file)
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
  }
  for (const file of next.keys()) visit(file, [])
  return cycles
}

/** Parts that speak to clients, and those that only make documents. */
const MEDIA = ['rest', 'graphql', 'embed', 'formats', 'pages', 'cache']

t.test('media know the types of the database, and send it nothing', async (t) => {
  const theirs = imports.filter(({ from }) => MEDIA.includes(partOf(from)))
  t.same(theirs.filter(({ to, typesOnly }) => !typesOnly && (partOf(to) === 'db' || /^(pg|drizzle)/.test(to))), [])
  t.same([...texts].filter(([file, text]) => MEDIA.includes(partOf(file)) && /\.query\(/.test(text)).map(([file]) => file), [])
})

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The rows of the table under a heading whose first column is code. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = README.split(`\n## ${heading}\n`)
  return section.split(/^## /m)[0]?.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())) ?? []
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``)

t.test('the README says every error that there is, and no other', async (t) => {
  t.same(tableUnder('Errors'), Object.entries(ERRORS).map(([name, [status, , sentence]]) => [code(name), String(status), sentence]))
})

t.test('the README says every setting that there is, and no other', async (t) => {
  t.same(tableUnder('Settings'), settingsTable().map(({ name, type, default: value, description }) => [code(name), description, code(value), type]))
})
