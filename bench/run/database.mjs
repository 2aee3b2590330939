import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConfig } from '../../dist/config.js'
import { openDatabase } from '../../dist/db/open.js'
import { createLog } from '../../dist/kernel/log.js'
import { generateCatalogue } from '../generate/index.mjs'
import { parentOf } from './places.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const DATASET = 'mpp-nasional-contoh'

/**
 * The database with the shipped and the generated catalogue: `{ pool, url, filled, postmaster, close }`. The embedded one stays in .bench/, one
 * for each size. `filled` are the figures of the import and of the same `again`, `postmaster` the process of the embedded server.
 */
export async function openFilled({ malls, services, fresh }) {
  const folder = join(root, '.bench', `${malls}-${services}`)
  const own = process.env.DATABASE_URL === undefined
  if (fresh && own) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const config = loadConfig(own ? { DATA_DIR: folder, LOG_LEVEL: 'error' } : { DATABASE_URL: process.env.DATABASE_URL, LOG_LEVEL: 'error' })
  const { pool, close } = await openDatabase(config, createLog(config))
  const url = pool.options.connectionString
  const report = join(folder, 'import.json')
  if (await isEmpty(pool)) {
    writeFileSync(report, JSON.stringify(await fill({ folder, url, malls, services })))
    await settle(pool)
  }
  return { pool, url, filled: existsSync(report) && JSON.parse(readFileSync(report, 'utf8')), postmaster: own ? await postmasterOf(pool) : undefined, close }
}

async function isEmpty(pool) {
  const { rows: [{ revision, ours }] } = await pool.query('select revision, exists (select from datasets where code = $1) as ours from catalogue_state', [DATASET])
  if (revision > 0 && !ours) throw new Error('The database holds another catalogue: give one that is empty.')
  return !ours
}

async function fill({ folder, url, malls, services }) {
  const catalogue = join(folder, 'catalogue')
  console.error(`Generating ${services} services`)
  generateCatalogue({ data: join(root, 'data'), out: catalogue, malls, services })
  await importFolder(url, join(root, 'data'))
  const figures = await importFolder(url, catalogue)
  const again = await importFolder(url, catalogue)
  rmSync(catalogue, { recursive: true })
  return { ...figures, again, services, on: new Date().toISOString().slice(0, 10) }
}

/** What the database does by itself within a few minutes of an import, and what must not happen while something is measured. */
async function settle(pool) {
  const client = await pool.connect()
  await client.query('set statement_timeout = 0')
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  client.release(true)
}

/** In a process of its own, so that its memory is that of an import. */
async function importFolder(url, folder) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('import.mjs', import.meta.url)), folder], { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [[figures], [code]] = await Promise.all([once(child, 'message'), once(child, 'exit')])
  if (code !== 0) throw new Error(`The import of ${folder} failed.`)
  return figures
}

async function postmasterOf(pool) {
  const { rows: [{ pid }] } = await pool.query('select pg_backend_pid() as pid')
  return parentOf(pid)
}
