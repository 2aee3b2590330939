import pg from 'pg'
import { StartError, type Config } from '../config.js'
import type { Log } from '../kernel/log.js'
import { pause, within } from '../kernel/wait.js'
import { openPrimary } from './client.js'
import { openEmbedded } from './embedded/index.js'
import { migrate } from './migrate.js'

/** The catalogue's database, open and up to date. `gone` resolves when an embedded server has ended under us. */
export type Database = { pool: pg.Pool, url: string, description: string, gone?: Promise<void>, close: () => Promise<void> }

const OLDEST = 150_000 // PostgreSQL 15, as server_version_num has it

/** Uses DATABASE_URL, else starts the embedded PostgreSQL, and applies the migrations that are missing. */
export async function openDatabase(config: Config, log: Log): Promise<Database> {
  const { url, description, gone, stop } = config.databaseUrl ? await useServer(config.databaseUrl, log) : await useEmbedded(config, log)
  const pool = openPrimary(url, config, log)
  const close = async () => {
    await within(10_000, pool.end())
    await stop()
  }
  try {
    const applied = await migrate(pool)
    if (applied > 0) log.info(`Brought the database up to date (${applied} ${applied === 1 ? 'migration' : 'migrations'})`)
    return { pool, url, description, gone, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Source = { url: string, description: string, gone?: Promise<void>, stop: () => Promise<void> }

async function useEmbedded(config: Config, log: Log): Promise<Source> {
  const { url, folder, attached, gone, stop } = await openEmbedded({ dataDir: config.dataDir, pgBin: config.pgBin, say: (message) => { log.info(message) } })
  return { url, gone, stop, description: `embedded PostgreSQL in ${folder}${attached ? ', which another process started' : ''}` }
}

async function useServer(url: string, log: Log): Promise<Source> {
  const { host, pathname } = new URL(url)
  const where = `${host}${pathname}`
  const version = await askVersion(url, where, log)
  if (version < OLDEST) throw new StartError(`The database at ${where} is older than PostgreSQL 15.`)
  return { url, description: `PostgreSQL at ${where}`, stop: async () => {} }
}

const STILL_STARTING = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', '57P03'])

/** A database that is started at the same time may need some seconds. */
async function askVersion(url: string, where: string, log: Log): Promise<number> {
  for (const start = Date.now(); ;) {
    try {
      return await connectForVersion(url)
    } catch (error) {
      const code = codeOf(error)
      if (!STILL_STARTING.has(code) || Date.now() - start > 15_000) throw new StartError(`Cannot use the database at ${where} (${code}): check DATABASE_URL.`)
      log.debug({ code }, 'the database does not answer yet')
      await pause(500)
    }
  }
}

async function connectForVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return Number((await client.query('SHOW server_version_num')).rows[0].server_version_num)
  } finally {
    await client.end().catch(() => {})
  }
}

function codeOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string, message?: string, errors?: { code?: string }[] }
  return code ?? errors?.[0]?.code ?? message ?? 'unknown cause'
}
