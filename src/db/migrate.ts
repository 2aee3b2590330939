import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type pg from 'pg'
import { StartError } from '../config.js'

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))
const LOCK = 7_306_701 // any number, the same in every process that migrates

/** Brings the schema up to date and returns how many migrations were applied. Others wait, so that two starts do not collide. */
export async function migrate(pool: pg.Pool, folder = FOLDER): Promise<number> {
  if (!existsSync(join(folder, 'meta', '_journal.json'))) return 0
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    return await applyInOrder(client, folder)
  } finally {
    client.release(true) // ends the session, and with it the lock and the setting
  }
}

async function applyInOrder(client: pg.PoolClient, folder: string): Promise<number> {
  const files = readFiles(folder)
  const applied = await readApplied(client)
  const pending = checkHistory(files, applied)
  if (pending > 0) await apply(client, folder)
  return pending
}

/** Drizzle is loaded only when there is something to apply: most starts have nothing, and it takes a tenth of a second. */
async function apply(client: pg.PoolClient, folder: string): Promise<void> {
  const [{ drizzle }, { migrate: run }] = await Promise.all([import('drizzle-orm/node-postgres'), import('drizzle-orm/node-postgres/migrator')])
  await run(drizzle(client), { migrationsFolder: folder }).catch((error: unknown) => { throw mayNotCreate(error) ?? mayNotExtend(error) ?? error })
}

/** The tables, the list of what was applied and the extensions each need the right to create something. */
function mayNotCreate(error: unknown): StartError | undefined {
  const { code, message } = causeOf(error)
  const [, kind, name] = /permission denied for (database|schema) (\S+)/.exec(message) ?? []
  if (code !== '42501' || kind === undefined) return undefined
  return new StartError(`The user of the database may not create anything in its ${kind} ${name}: let the owner of the database run GRANT CREATE ON ${kind.toUpperCase()} "${name}" TO that user, then start again.`)
}

const causeOf = (error: unknown) => ((error as Error).cause ?? error) as { code?: string, message: string }

/** The role may not create an extension, or the server does not have it: what then is to be done, somebody else has to do. */
function mayNotExtend(error: unknown): StartError | undefined {
  const { code, message } = causeOf(error)
  const extension = /extension "?(\w+)"?/.exec(message)?.[1]
  if (extension === undefined || !['42501', '0A000', '58P01'].includes(code ?? '')) return undefined
  return new StartError(code === '42501'
    ? `The database needs the extension ${extension}, which its user may not create: let the owner of the database run CREATE EXTENSION ${extension}, then start again.`
    : `The database needs the extension ${extension}, which its server does not have: install PostgreSQL's contrib modules there (postgresql-contrib), then start again.`)
}

type MigrationFile = { tag: string, hash: string, createdAt: number }

function readFiles(folder: string): MigrationFile[] {
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: { tag: string }[] }
  const read = readMigrationFiles({ migrationsFolder: folder })
  return read.map(({ hash, folderMillis }, index) => ({ tag: entries[index]?.tag ?? '', hash, createdAt: folderMillis }))
}

type Applied = { hash: string, createdAt: number }

async function readApplied(client: pg.PoolClient): Promise<Applied[]> {
  const found = await client.query<{ name: string | null }>(`SELECT to_regclass('drizzle.__drizzle_migrations') AS name`)
  if (!found.rows[0]?.name) return []
  const { rows } = await client.query('SELECT hash, created_at::float8 AS "createdAt" FROM drizzle.__drizzle_migrations ORDER BY created_at')
  return rows
}

/** Drizzle looks at nothing but the newest date: it would skip a late migration and miss an edited one in silence. */
function checkHistory(files: MigrationFile[], applied: Applied[]): number {
  for (const one of applied) checkApplied(one, files)
  const pending = files.filter((file) => !applied.some(({ createdAt }) => createdAt === file.createdAt))
  const newest = Math.max(0, ...applied.map(({ createdAt }) => createdAt))
  const late = pending.find((file) => file.createdAt <= newest)
  if (late) throw new StartError(`Migration ${late.tag} is older than one already applied and would never run: generate it again.`)
  return pending.length
}

function checkApplied({ hash, createdAt }: Applied, files: MigrationFile[]): void {
  const file = files.find((file) => file.createdAt === createdAt)
  if (!file) {
    const when = new Date(createdAt).toISOString()
    throw new StartError(`The database has a migration of ${when} that this version does not know: use the version that made it, or a newer one.`)
  }
  if (file.hash !== hash) throw new StartError(`Migration ${file.tag} was edited after it was applied: restore its file and write a new migration.`)
}
