import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** One run of tap: the server that its test files share, and the migrated database to clone. `before.mjs` writes it. */
export interface Run { url: string, template: string }

export function readRun(): Run {
  return JSON.parse(readFileSync(join(ROOT, '.tap', 'runs', `${process.ppid}.json`), 'utf8')) as Run
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
