import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../../src/db/embedded/index.js'
import { migrate } from '../../src/db/migrate.js'
import { forgetRun, readRun, type Run } from './run.js'

// A crash of the machine may lose the data of a test run.
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: 200 }

/** The server of TEST_DATABASE_URL, or an embedded one of our own, with a migrated database to clone. */
export async function startRun(): Promise<Run> {
  const given = process.env.TEST_DATABASE_URL
  const own = given ? undefined : await startOwn()
  const run = { url: given ?? own?.url ?? '', folder: own?.folder, template: `mpp_test_${process.ppid}_${Date.now().toString(36)}` }
  await makeTemplate(run)
  return run
}

async function startOwn() {
  return openEmbedded({ dataDir: temporaryFolder(), durable: false, settings: HASTY })
}

/** Open to the user that runs PostgreSQL when the tests run as root. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-test-'))
  chmodSync(folder, 0o755)
  return folder
}

async function makeTemplate(run: Run): Promise<void> {
  await administer(run.url, `CREATE DATABASE "${run.template}"`)
  const pool = new pg.Pool({ connectionString: addressOf(run.url, run.template) })
  await migrate(pool).finally(() => pool.end())
}

export async function endRun(tap: number): Promise<void> {
  const run = readRun(tap)
  if (run.folder) await stopOwn(run.folder)
  else await dropAll(run)
  forgetRun(tap)
}

async function stopOwn(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const server = await openEmbedded({ dataDir: folder })
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function dropAll({ url, template }: Run): Promise<void> {
  const found = await administer(url, `SELECT datname FROM pg_database WHERE starts_with(datname, '${template}')`)
  for (const { datname } of found.rows) await administer(url, `DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`)
}

export async function administer(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

export function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
