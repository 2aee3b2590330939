import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { buildApp } from '../app.js'
import { loadConfig, StartError } from '../config.js'
import { reportFailure } from '../process.js'
import { documentText } from '../rest/openapi.js'
import { typesText } from './graphql-types.js'

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const DOCUMENT = 'openapi/openapi.json'
const TYPES = 'src/graphql/types.ts'
const USAGE = `Usage: npm run contract [-- --check]

Writes ${DOCUMENT} by asking the app for its own document, and ${TYPES} from schema.graphql. No database is needed.

  --check   write nothing; fail when a file is not what it would be`

async function main(): Promise<void> {
  const given = process.argv.slice(2)
  if (given.includes('--help')) return console.log(USAGE)
  if (given.some((word) => word !== '--check')) throw new StartError(USAGE)
  const texts = { [DOCUMENT]: await describeApp(), [TYPES]: await typesText(readFileSync(pathOf('schema.graphql'), 'utf8')) }
  for (const [name, text] of Object.entries(texts)) {
    if (given.includes('--check')) check(name, text)
    else writeFileSync(pathOf(name), text)
  }
}

/** With the settings of nobody: the document in the repository is the one that an installation without settings serves. */
async function describeApp(): Promise<string> {
  const app = buildApp({ config: loadConfig({ LOG_LEVEL: 'silent' }), db: new pg.Pool(), clock: () => new Date(), follow: false })
  await app.ready()
  return documentText(app)
}

function check(name: string, text: string): void {
  const [expected, committed] = [text.split('\n'), readFileSync(pathOf(name), 'utf8').split('\n')]
  const line = expected.findIndex((one, at) => one !== committed[at])
  if (text === committed.join('\n')) return
  const at = line === -1 ? expected.length : line
  throw new StartError(`${name} is not what it would be: run \`npm run contract\`. Line ${at + 1} is\n${committed[at] ?? '(missing)'}\nand would be\n${expected[at] ?? '(nothing)'}`)
}

await main().catch(reportFailure)
