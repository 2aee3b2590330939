import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import type { Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { openPool, type PoolConfig } from '../../src/db/client.js'
import { addressOf, administer, ROOT, readRun, type Run } from './run.js'

const LOCK = 7_306_702
type Teardown = Pick<Test, 'teardown'>

/** A database of its own for a test file, with all tables and nothing in them. It is dropped when the test ends. */
export async function testDatabase(t: Teardown): Promise<pg.Pool> {
  return openFor(t, await clone(t, readRun().template))
}

/** The same with the catalogue that ships. The first file that asks imports it, for all of the run. */
export async function catalogueDatabase(t: Teardown): Promise<pg.Pool> {
  return openFor(t, await clone(t, await catalogueTemplate(readRun())))
}

/** The address of a database with all tables, for a process that the test starts. */
export function testDatabaseUrl(t: Teardown): Promise<string> {
  return clone(t, readRun().template)
}

/** A database without tables, for tests of migrations. */
export async function emptyDatabase(t: Teardown): Promise<pg.Pool> {
  return openFor(t, await clone(t, 'template0'))
}

/** Waits longer for connections than a server does: a machine that is slow, or stood still, is no fault of what is tested. */
export function patientPool(url: string, config: PoolConfig): pg.Pool {
  const pool = openPool(url, config)
  pool.options.connectionTimeoutMillis = 60_000
  return pool
}

async function openFor(t: Teardown, url: string): Promise<pg.Pool> {
  const pool = patientPool(url, { databasePoolSize: 5, databaseStatementTimeoutMs: 60_000 })
  t.teardown(() => pool.end())
  return pool
}

async function clone(t: Teardown, template: string): Promise<string> {
  const { url, template: prefix } = readRun()
  const name = `${prefix}_${randomBytes(5).toString('hex')}`
  await administer(url, `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`)
  t.teardown(() => administer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
  return addressOf(url, name)
}

async function catalogueTemplate(run: Run): Promise<string> {
  const name = `${run.template}_catalogue`
  const client = new pg.Client({ connectionString: run.url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rows.length === 0) await makeCatalogueTemplate(client, run, name)
  } finally {
    await client.end()
  }
  return name
}

/** Under another name until it is whole, so that a failed import is not taken for a template. */
async function makeCatalogueTemplate(client: pg.Client, { url, template }: Run, name: string): Promise<void> {
  const draft = `${name}_draft`
  await client.query(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`)
  await client.query(`CREATE DATABASE "${draft}" TEMPLATE "${template}" STRATEGY file_copy`)
  const pool = patientPool(addressOf(url, draft), { databasePoolSize: 2, databaseStatementTimeoutMs: 0 })
  const { findings } = await importCatalogue(pool, join(ROOT, 'data')).finally(() => pool.end())
  if (findings.length > 0) throw new Error(`The catalogue that ships has mistakes: ${JSON.stringify(findings.slice(0, 5))}`)
  await client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`)
}
