import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { figuresByKind, isRight, readJudged, type Answered, type Figures, type Judged } from '../catalogue/search/quality.js'
import { search } from '../catalogue/search/search.js'
import { readIndex, type SearchIndex } from '../catalogue/search/searching.js'
import { loadConfig, StartError } from '../config.js'
import type { Db } from '../db/client.js'
import { openDatabase } from '../db/open.js'
import { dayOf, type Day } from '../kernel/day.js'
import { CatalogueError } from '../kernel/errors.js'
import { createLog } from '../kernel/log.js'
import { reportFailure } from '../process.js'
import { SEARCHED_NOUNS } from '../vocabulary.js'

const USAGE = `Usage: npm run search:eval -- FILE.csv

Asks the search for every query of a file (columns query,expected_service_code,kind; codes with | between, any of which is right; - for none)
and prints how often the first hit was right (@1), one of the first three (@3), the mean reciprocal rank (MRR) and how often queries that nothing
answers got no hit (no match), in all and by kind; then every query that went wrong. It asks the database that the server uses: DATABASE_URL and DATA_DIR
name another, which must hold a catalogue, as after: DATA_DIR=/tmp/try npm run import -- data`

/** Hits that are looked at. */
const DEEP = 20

async function main(): Promise<void> {
  const [file, ...rest] = process.argv.slice(2)
  if (file === '--help' && rest.length === 0) return console.log(USAGE)
  if (file === undefined || rest.length > 0 || file.startsWith('--')) throw new StartError(USAGE)
  const judged = await read(resolve(process.env['INIT_CWD'] ?? '.', file))
  const config = loadConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' })
  const database = await openDatabase(config, createLog(config))
  try {
    const today = dayOf(new Date())
    const index = await readIndex(database.pool, today)
    if (index.concepts.size === 0) throw new StartError('The catalogue is empty: import one first.')
    const answered: Answered[] = []
    for (const one of judged) answered.push({ ...one, given: await answersTo(database.pool, index, one, today) })
    print(answered)
  } finally {
    await database.close()
  }
}

async function read(file: string): Promise<Judged[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => { throw new StartError(`${file} cannot be read: ${error.code}`) })
  try {
    return readJudged(text)
  } catch (error) {
    throw new StartError(`${file}: ${(error as Error).message}`)
  }
}

/** Codes of the hits; of a service that of its concept. A query that is refused has none. */
async function answersTo(db: Db, index: SearchIndex, { query }: Judged, today: Day): Promise<string[]> {
  try {
    const { items } = await search(db, index, { q: query, query: {}, form: 'groups', nouns: SEARCHED_NOUNS, beneath: 0, day: today, today, language: 'id', limit: DEEP, after: undefined })
    return items.map(({ code, service }) => service?.referenceService?.code ?? code)
  } catch (error) {
    if (error instanceof CatalogueError) return []
    throw error
  }
}

function print(answered: readonly Answered[]): void {
  const rows = figuresByKind(answered).map(([kind, figures]) => [kind, ...cellsOf(figures)])
  const table = [['kind', 'queries', '@1', '@3', 'MRR', 'no match'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] as string).length))) ?? []
  for (const row of table) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number))).join('  '))
  const wrong = answered.filter((one) => !isRight(one))
  if (wrong.length > 0) console.log(`\n${wrong.length} went wrong:`)
  for (const { query, kind, expected, given } of wrong) console.log(`  "${query}" (${kind}): wanted ${expected.join(' or ') || 'nothing'}, got ${given.slice(0, 3).join(', ') || 'nothing'}`)
}

const cellsOf = ({ queries, at1, at3, reciprocal, unanswerable, unanswered }: Figures): string[] =>
  [String(queries), shown(at1), shown(at3), shown(reciprocal), unanswerable === 0 ? '' : `${unanswered} of ${unanswerable}`]
const shown = (share: number): string => (Number.isNaN(share) ? '' : share.toFixed(3))

await main().catch(reportFailure)
