import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handOver, type Account } from './account.js'
import { isAlive } from './processes.js'

/**
 * Who uses the server: one file a process, named by its number. The last to leave stops the server. So a second process
 * never stops it under the first, the first never under the second, and after a kill -9 the next one takes it over.
 */
export function enter(folder: string, account: Account | undefined): void {
  const own = join(folder, String(process.pid))
  mkdirSync(folder, { recursive: true })
  writeFileSync(own, '')
  handOver(account, folder, own)
}

/** Leaves, and says whether nobody else is there. */
export function leave(folder: string): boolean {
  rmSync(join(folder, String(process.pid)), { force: true })
  return !existsSync(folder) || !readdirSync(folder).some((name) => isAlive(Number(name)))
}

export function forget(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
