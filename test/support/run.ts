import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isAlive } from '../../src/db/embedded/processes.js'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(ROOT, '.tap', 'runs')

/** One run of tap: the server its test files share, the template to clone, and the folder to remove afterwards, if it is our own. */
export interface Run { url: string, template: string, folder?: string }

/** tap starts `before`, the test files and `after`: its number is the name of the run, so that runs at the same time do not meet. */
const fileOf = (tap: number) => join(FOLDER, `${tap}.json`)

export function writeRun(run: Run): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(process.ppid), JSON.stringify(run), { mode: 0o600 })
}

export function readRun(tap = process.ppid): Run {
  return JSON.parse(readFileSync(fileOf(tap), 'utf8')) as Run
}

export function forgetRun(tap = process.ppid): void {
  rmSync(fileOf(tap), { force: true })
}

/** Runs whose tap was killed before it could clean up. */
export function abandonedRuns(): number[] {
  mkdirSync(FOLDER, { recursive: true })
  return readdirSync(FOLDER).map((name) => Number.parseInt(name)).filter((tap) => !isAlive(tap))
}
