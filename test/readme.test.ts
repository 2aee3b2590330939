import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import t from 'tap'
import { showFinding } from '../src/catalogue/import/findings.js'
import { importCatalogue } from '../src/catalogue/import/index.js'
import { AGENCY_KINDS, COMPONENTS } from '../src/vocabulary.js'
import { ask, openApp, type Opened } from './support/app.js'
import { catalogueDatabase } from './support/database.js'
import { operationsOf, type OpenApi } from './support/openapi.js'
import { ROOT } from './support/run.js'

const TEXT = readFileSync(join(ROOT, 'README.md'), 'utf8')
const HERE = 'http://127.0.0.1:3000'

let db: pg.Pool
let app: Opened
let operations: ReturnType<typeof operationsOf>
t.before(async () => {
  db = await catalogueDatabase(t)
  app = await openApp(t, db)
  operations = operationsOf((await ask<OpenApi>(app, '/openapi.json')).body)
})

/** What stands under a heading, up to the next one of its level or above. */
function under(heading: string): string {
  const [, after] = TEXT.split(`\n${heading}\n`)
  if (after === undefined) throw new Error(`the README has no "${heading}"`)
  return after.split(new RegExp(`^#{1,${heading.indexOf(' ')}} `, 'm'))[0] as string
}

interface Shown { commands: string[]; answer: string }

/** Blocks of commands, each with the block of what they print. */
const shownIn = (text: string): Shown[] =>
  [...text.matchAll(/```sh\n([^`]*)```\n+```(?:json|text)\n([^`]*)```/g)].map(([, commands = '', answer = '']) => ({ commands: commands.trim().split('\n'), answer }))

/** White space is there for reading; `…` stands for whatever is left out. */
function pattern(answer: string): RegExp {
  const parts = answer.replace(/\s/g, '').split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** Codes between backticks; the first column of a table where one is asked for. */
const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
const rowsOf = (table: string): string[][] => table.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, -1))
const firstColumn = (table: string): string[] => rowsOf(table).flatMap(([first = '']) => codesIn(first))
const sorted = (list: Iterable<string>): string[] => [...list].sort()

/** What curl prints, for the options that the README uses. */
async function curl(command: string, tags: Map<string, string>): Promise<string> {
  const [, options = '', url = ''] = /^curl -s (.*)'([^']+)'$/.exec(command) ?? []
  const [, status, saves, compares] = /^(-w ' %\{http_code\}\\n' )?(?:--etag-save (\S+) )?(?:--etag-compare (\S+) )?$/.exec(options) ?? []
  if (!url.startsWith(HERE) || (options !== '' && !status)) throw new Error(`cannot play ${command}`)
  const answer = await ask(app, url.slice(HERE.length), { headers: compares ? { 'if-none-match': tags.get(compares) } : {} })
  if (saves) tags.set(saves, String(answer.headers['etag']))
  return status ? `${answer.text} ${answer.status}\n` : answer.text
}

t.test('every call of the tour is answered as shown', async (t) => {
  const tour = shownIn(under('## A tour'))
  t.same(tour.flatMap(({ commands }) => commands), under('## A tour').split('\n').filter((line) => line.startsWith('curl ')), 'no call stands without its answer')
  const tags = new Map<string, string>()
  for (const { commands, answer } of tour) {
    let printed = ''
    for (const command of commands) printed += await curl(command, tags)
    t.match(printed.replace(/\s/g, ''), pattern(answer), commands.join('\n'))
  }
})

t.test('the folder with mistakes gives the findings shown, and the example mall gives none', async (t) => {
  const [shown] = shownIn(under('## Your own data'))
  t.same(shown?.commands, ['npm run import -- examples/broken --dry-run'])
  const broken = await importCatalogue(db, join(ROOT, 'examples', 'broken'), { dryRun: true })
  const printed = `${broken.findings.map(showFinding).join('\n')}\n${broken.findings.length} mistakes. Nothing was changed.`
  t.match(printed.replace(/\s/g, ''), pattern(shown?.answer ?? ''))
  const example = await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'), { dryRun: true })
  t.same(example.findings, [])
})

t.test('the addresses are those of the API', async (t) => {
  t.same(sorted(firstColumn(under('## Addresses'))), sorted(operations.map(({ path }) => path)))
})

t.test('the filters and includes of every list are those that it takes', async (t) => {
  const lists = operations.filter(({ path, parameters }) => !path.startsWith('/v1/export/') && parameters.some(({ name }) => name === 'updatedSince'))
  const shaping = codesIn(rowsOf(under('## How lists work')).filter(([first]) => !first?.includes('/v1/')).map(([first]) => first).join())
  const rows = rowsOf(under('## How lists work')).filter(([first]) => first?.includes('/v1/'))
  t.same(sorted(rows.flatMap(([list = '']) => codesIn(list))), sorted(lists.map(({ path }) => path).filter((path) => !path.includes('{'))))
  for (const [list = '', filters = '', includes = ''] of rows) {
    const { parameters = [] } = lists.find(({ path }) => path === codesIn(list)[0]) ?? {}
    const taken = parameters.filter((one) => one.in === 'query').map(({ name }) => name).filter((name) => ![...shaping, 'q', 'name', 'updatedSince'].includes(name))
    t.same(sorted(codesIn(filters)), sorted(taken), `filters of ${list}`)
    t.same(codesIn(includes), parameters.find(({ name }) => name === 'include')?.description?.split(': ')[1]?.split(', ') ?? [], `includes of ${list}`)
  }
})

t.test('the numbers in the known limits are those of the catalogue that ships', async (t) => {
  const said = /(\d+) malls, (\d+) of them known only as signatories of a commitment, (\d+) services, and (\d+)\s+reference services/.exec(under('## Known limits')) ?? []
  const total = async (list: string) => String((await ask(app, `/v1/${list}`)).body.total)
  const lists = ['malls?count=true', 'malls?status=committed&count=true', 'services?count=true', 'reference-services?count=true']
  t.same(said.slice(1), await Promise.all(lists.map(total)))
  t.same((await ask(app, '/v1/malls?near=-7,110&radius=5000000')).body.items, [], 'no mall has a known point')
})

t.test('the glossary has every kind of agency and every component', async (t) => {
  t.same(firstColumn(under('### Kinds of agency')), AGENCY_KINDS)
  t.same(firstColumn(under('### The 14 components')), COMPONENTS)
})

t.test('every npm script named exists', async (t) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = new Set([...TEXT.matchAll(/npm (?:run ([a-z:]+)|(start|test))/g)].map(([, run, own]) => run ?? own ?? ''))
  t.ok(named.size >= 5)
  for (const name of named) t.ok(scripts[name], name)
})

t.test('every file named and every heading linked exists', async (t) => {
  const headings = [...TEXT.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => `#${words.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-')}`)
  const links = [...TEXT.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to).filter((to) => !to.startsWith('https://'))
  const files = codesIn(TEXT.replace(/```[^`]*```/g, '')).filter((code) => /^(data|docs|examples|migrations|openapi|src)\/[\w./-]*$/.test(code))
  t.ok(links.length > 10 && files.length > 3)
  for (const to of links) t.ok(to.startsWith('#') ? headings.includes(to) : existsSync(join(ROOT, to.split('#')[0] as string)), to)
  for (const file of files) t.ok(existsSync(join(ROOT, file)), file)
})
