import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openEmbedded } from '../../dist/db/embedded/index.js'
import { migrate } from '../../dist/db/migrate.js'

const FOLDER = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), '.tap', 'runs')
// A crash of the machine may lose the data of a test run.
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 }

const fileOf = (tap) => join(FOLDER, `${tap}.json`)

/** Starts the server of a run, or uses that of TEST_DATABASE_URL, and makes a migrated database to clone. */
export async function begin(tap) {
  const given = process.env.TEST_DATABASE_URL
  const own = given ? undefined : await openEmbedded({ dataDir: temporaryFolder(), durable: false, settings: HASTY })
  const run = { url: given ?? own.url, folder: own?.folder, template: `mpp_test_${tap}_${Date.now().toString(36)}` }
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(tap), JSON.stringify(run), { mode: 0o600 })
  await makeTemplate(run)
}

/** Open to the user that runs PostgreSQL when the tests run as root. */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-test-'))
  chmodSync(folder, 0o755)
  return folder
}

async function makeTemplate({ url, template }) {
  await administer(url, `CREATE DATABASE "${template}"`)
  const address = new URL(url)
  address.pathname = `/${template}`
  const pool = new pg.Pool({ connectionString: address.href })
  await migrate(pool).finally(() => pool.end())
}

export async function end(tap) {
  const run = JSON.parse(readFileSync(fileOf(tap), 'utf8'))
  if (run.folder) await stopOwn(run.folder)
  else await dropAll(run)
  rmSync(fileOf(tap))
}

/** What runs left whose tap was killed before it could clean up. */
export async function clearAbandoned() {
  if (!existsSync(FOLDER)) return
  const abandoned = readdirSync(FOLDER).map((name) => Number.parseInt(name)).filter((tap) => !isAlive(tap))
  for (const tap of abandoned) await end(tap).catch(() => rmSync(fileOf(tap), { force: true }))
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function stopOwn(folder) {
  if (!existsSync(folder)) return
  const server = await openEmbedded({ dataDir: folder })
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function dropAll({ url, template }) {
  const { rows } = await administer(url, `SELECT datname FROM pg_database WHERE starts_with(datname, '${template}')`)
  for (const { datname } of rows) await administer(url, `DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`)
}

async function administer(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}
