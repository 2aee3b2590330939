import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { StartError } from '../../config.js'
import { pause } from '../../kernel/wait.js'
import { handOver, runAs, type Account } from './account.js'
import type { Binaries } from './binaries.js'
import type { Cluster } from './cluster.js'
import { isServerOf } from './processes.js'

export type Running = { pid: number, port: number }
type Settings = Record<string, string | number>

const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  max_wal_size: '1GB',
  jit: 'off', // compiling costs more than these short statements take
  timezone: 'UTC',
  log_timezone: 'UTC'
}

/** The server that runs on these data, once it is ready; nothing when none does. */
export async function findRunning(cluster: Cluster): Promise<Running | undefined> {
  for (const start = Date.now(); ;) {
    const file = readPidFile(cluster)
    if (!file || !isServerOf(file.pid, cluster.data)) return undefined
    if (file.status === 'ready') return file
    if (Date.now() - start > 60_000) throw new StartError(`PostgreSQL (process ${file.pid}) has been ${file.status} for a minute: see ${cluster.log}`)
    await pause(20)
  }
}

/** Lines of postmaster.pid: 1 process, 4 port, 8 status. See src/include/utils/pidfile.h in PostgreSQL. */
function readPidFile(cluster: Cluster): Running & { status: string } | undefined {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}

/** Tried again where the cause passes: a port taken meanwhile, or the remains of a server killed a moment ago. */
export async function start(cluster: Cluster, binaries: Binaries, account: Account | undefined, settings: Settings = {}): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    releasePidFile(cluster)
    const running = await launch(cluster, binaries, account, settings)
    if (running) return running
    const log = readFileSync(cluster.log, 'utf8')
    if (attempt === 50 || !/shared memory block|could not bind|Address already in use/.test(log)) throw new StartError(`PostgreSQL did not start: ${lastWords(log)} (see ${cluster.log})`)
    await pause(200)
  }
}

/**
 * A crash leaves the number of the dead server behind, and PostgreSQL does not start while any process has it, be it only its own
 * that nobody has waited for. The number is replaced by one that no process can have; the rest stays: by it PostgreSQL finds survivors.
 */
function releasePidFile(cluster: Cluster): void {
  const file = join(cluster.data, 'postmaster.pid')
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, '2147483646'))
}

async function launch(cluster: Cluster, binaries: Binaries, account: Account | undefined, settings: Settings): Promise<Running | undefined> {
  const port = await freePort()
  const log = openSync(cluster.log, 'w', 0o600)
  handOver(account, cluster.log)
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // In a group of its own: Ctrl-C in a terminal must reach us first, not the database under us.
  const child = spawn(join(binaries.bin, 'postgres'), ['-D', cluster.data, '-p', String(port), ...options], {
    ...runAs(account), detached: true, windowsHide: true, stdio: ['ignore', log, log]
  })
  closeSync(log)
  child.unref()
  let ended = false
  child.once('error', () => { ended = true }).once('exit', () => { ended = true })
  while (!ended) {
    const file = readPidFile(cluster)
    if (file?.pid === child.pid && file?.status === 'ready') return file
    await pause(10)
  }
  return undefined
}

/** Fast shutdown; after half a minute an immediate one, which loses nothing but makes the next start recover. */
export async function stop({ pid }: Running, cluster: Cluster, binaries: () => Binaries): Promise<void> {
  if (isServerOf(pid, cluster.data)) signal(pid, 'SIGINT', binaries)
  for (let waited = 0; isServerOf(pid, cluster.data); waited += 10) {
    if (waited === 30_000) signal(pid, 'SIGQUIT', binaries)
    if (waited === 60_000) return
    await pause(10)
  }
}

/** Resolves when the server has ended, whoever ended it. */
export function whenGone({ pid }: Running, cluster: Cluster): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isServerOf(pid, cluster.data)) return
      clearInterval(timer)
      resolve()
    }, 1_000).unref()
  })
}

/** Windows has no signals: there PostgreSQL's own tool passes them. */
function signal(pid: number, name: 'SIGINT' | 'SIGQUIT', binaries: () => Binaries): void {
  if (process.platform !== 'win32') process.kill(pid, name)
  else spawnSync(join(binaries().bin, 'pg_ctl'), ['kill', name.slice(3), String(pid)])
}

const lastWords = (log: string): string => log.trim().split('\n').filter((line) => /FATAL|ERROR|HINT/.test(line)).join(' ') || log.trim().slice(-300)

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { resolve(port) })
    })
  })
}
