import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { pause } from '../../kernel/wait.js'
import { isAlive } from './processes.js'

const OVERDUE_MS = 120_000
const held = new Set<string>()

/** Lets one process at a time start, join or leave the server. A lock whose holder has died is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!acquire(file)) await pause(20)
  try {
    return await work()
  } finally {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

function acquire(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    held.add(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    removeAbandoned(file)
    return false
  }
}

function removeAbandoned(file: string): void {
  try {
    if (!isAbandoned(file)) return
    const aside = `${file}.${process.pid}`
    renameSync(file, aside)
    rmSync(aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function isAbandoned(file: string): boolean {
  if (Date.now() - statSync(file).mtimeMs > OVERDUE_MS) return true
  const pid = Number(readFileSync(file, 'utf8'))
  if (pid === process.pid) return !held.has(file)
  return pid > 0 && !isAlive(pid)
}
