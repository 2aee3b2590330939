import { resolve } from 'node:path'
import { importCatalogue, type Counts, type ImportReport, type Stage } from '../catalogue/import/index.js'
import { showFinding } from '../catalogue/import/findings.js'
import { republish } from '../catalogue/publishing/form.js'
import { loadConfig, StartError } from '../config.js'
import { openDatabase } from '../db/open.js'
import { createLog } from '../kernel/log.js'
import { everySo } from '../kernel/steps.js'
import { reportFailure } from '../process.js'

const USAGE = `Usage: npm run import -- FOLDER [--dry-run]

Imports a catalogue folder (YAML, JSON, or NDJSON for large ones). Everything is checked first: either every mistake is printed with file and
line and nothing changes, or all of it is applied in one transaction.

  --dry-run   check and count what would change, and keep nothing
  --help      this text`

/** Findings printed at most; a folder with more has one cause repeated. */
const MOST_SHOWN = 500

async function main(): Promise<void> {
  const { folder, dryRun } = readArguments(process.argv.slice(2))
  const config = loadConfig(process.env)
  const log = createLog(config)
  const database = await openDatabase(config, log)
  try {
    if (!dryRun) await republish(database.pool, (message) => { log.info(message) }) // else what this import leaves alone would stay in the form of an earlier version
    const report = await importCatalogue(database.pool, folder, { dryRun, progress: showProgress() })
    print(report, dryRun)
  } finally {
    await database.close()
  }
}

function readArguments(given: string[]): { folder: string; dryRun: boolean } {
  if (given.includes('--help')) {
    console.log(USAGE)
    process.exit(0)
  }
  const unknown = given.find((word) => word.startsWith('--') && word !== '--dry-run')
  const [folder, ...rest] = given.filter((word) => !word.startsWith('--'))
  if (unknown || !folder || rest.length > 0) throw new StartError(`${unknown ? `${unknown} is not known` : 'Give one folder'}.\n${USAGE}`)
  return { folder: resolve(process.env['INIT_CWD'] ?? '.', folder), dryRun: given.includes('--dry-run') }
}

const SAYS: Record<Stage, string> = { checking: 'checked', writing: 'written', publishing: 'published' }

/** One line that is written over on a terminal; elsewhere a line every ten thousand records. */
function showProgress() {
  const isTold = everySo(10_000)
  return (stage: Stage, done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done} ${SAYS[stage]} …`)
    else if (isTold(done)) process.stderr.write(`${done} ${SAYS[stage]}\n`)
  }
}

function print({ findings, revision, counts, published, dataset }: ImportReport, dryRun: boolean): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  if (findings.length > 0) {
    for (const finding of findings.slice(0, MOST_SHOWN)) console.log(showFinding(finding))
    if (findings.length > MOST_SHOWN) console.log(`… and ${findings.length - MOST_SHOWN} more`)
    console.log(`${findings.length} ${findings.length === 1 ? 'mistake' : 'mistakes'}. Nothing was changed.`)
    process.exitCode = 1
    return
  }
  const touched = Object.entries(counts).map(([noun, count]) => `${noun.replaceAll('_', ' ')}: ${describe(count)}`)
  for (const line of touched) console.log(line)
  const rewritten = Object.values(published).reduce((sum, count) => sum + count, 0)
  console.log(dryRun ? `Dry run of ${dataset}: ${rewritten} documents would change. Nothing was changed.`
    : revision === null ? `Nothing in ${dataset} has changed. No revision was taken.` : `Revision ${revision}: ${rewritten} documents changed.`)
}

const describe = (count: Counts) => Object.entries(count).filter(([, number]) => number > 0).map(([kind, number]) => `${number} ${kind}`).join(', ')

await main().catch(reportFailure)
