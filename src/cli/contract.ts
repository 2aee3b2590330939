import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { buildApp } from '../app.js'
import { loadConfig, StartError } from '../config.js'
import { reportFailure } from '../process.js'
import { documentText } from '../rest/openapi.js'

const FILE = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))
const USAGE = `Usage: npm run contract [-- --check]

Writes openapi/openapi.json by asking the app for its own document. No database is needed.

  --check   write nothing; fail when the file is not what the app says`

async function main(): Promise<void> {
  const given = process.argv.slice(2)
  if (given.includes('--help')) return console.log(USAGE)
  if (given.some((word) => word !== '--check')) throw new StartError(USAGE)
  const document = await describeApp()
  if (given.includes('--check')) check(document)
  else writeFileSync(FILE, document)
}

/** With the settings of nobody: the document in the repository is the one that an installation without settings serves. */
async function describeApp(): Promise<string> {
  const app = buildApp({ config: loadConfig({ LOG_LEVEL: 'silent' }), db: new pg.Pool(), clock: () => new Date(), follow: false })
  await app.ready()
  return documentText(app)
}

function check(document: string): void {
  const [expected, committed] = [document.split('\n'), readFileSync(FILE, 'utf8').split('\n')]
  const line = expected.findIndex((text, at) => text !== committed[at])
  if (document === committed.join('\n')) return
  const at = line === -1 ? expected.length : line
  throw new StartError(`openapi/openapi.json is not what the app says: run \`npm run contract\`. Line ${at + 1} is\n${committed[at] ?? '(missing)'}\nand would be\n${expected[at] ?? '(nothing)'}`)
}

await main().catch(reportFailure)
