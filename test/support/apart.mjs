import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Runs a program of this folder in a plain process: tap hands its loaders to every process in NODE_OPTIONS, where they cost seconds.
 * tap starts `before`, the test files and `after`: its process number names the run, so that runs at the same time do not meet.
 */
export function runApart(program) {
  const path = fileURLToPath(new URL(program, import.meta.url))
  const { status } = spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, path, String(process.ppid)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
