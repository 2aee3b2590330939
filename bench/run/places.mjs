import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/**
 * Which core each program gets: the server (ours or the peer) one of its own, the load another, the database a third if there is one, else
 * that of the load. Without `taskset`, or on one core, everything floats.
 */
export function placesFor(database) {
  const cores = availableParallelism()
  const pinned = cores > 1 && spawnSync('taskset', ['-V']).status === 0
  const places = pinned ? { server: 0, load: 1, database: cores > 2 ? 2 : 1 } : { server: undefined, load: undefined, database: undefined }
  if (pinned && database.postmaster) pinFamily(database.postmaster, places.database)
  return { ...places, database: database.postmaster ? places.database : undefined }
}

/** The command that runs a program on a core. */
export const onCore = (core, command) => (core === undefined ? command : ['taskset', '-c', String(core), ...command])

/** A server and what it has started; what it starts later stays on the same core. */
function pinFamily(pid, core) {
  for (const one of [pid, ...childrenOf(pid)]) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(one)])
}

const childrenOf = (pid) => readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number)

export function parentOf(pid) {
  try {
    return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/** Milliseconds of processor time that a process has used, where the system tells (Linux counts hundredths of a second). */
export function cpuMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}
