import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { StartError } from '../../config.js'
import { handOver, runAs, type Account } from './account.js'
import type { Binaries } from './binaries.js'

export const SUPERUSER = 'mpp'
const NAME = 'postgresql'

/** The files of one server below the data folder: its data, password, log, and who uses it. */
export type Cluster = { home: string, data: string, password: string, log: string, users: string, lock: string }

export function clusterIn(folder: string): Cluster {
  const home = join(folder, NAME)
  return {
    home, data: join(home, 'data'), password: join(home, 'password'), log: join(home, 'server.log'), users: join(home, 'users'), lock: `${home}.lock`
  }
}

/** The major version that made the data, or nothing when there are none yet. */
export function majorOf(cluster: Cluster): number | undefined {
  if (!existsSync(cluster.home)) return undefined
  try {
    return Number.parseInt(readFileSync(join(cluster.data, 'PG_VERSION'), 'utf8'))
  } catch (error) {
    const closed = (error as NodeJS.ErrnoException).code === 'EACCES'
    throw new StartError(`${cluster.home} ${closed ? 'belongs to another user: start as that user' : 'holds no database: remove it'}, or set DATA_DIR to another folder.`)
  }
}

export function readPassword(cluster: Cluster): string {
  return readFileSync(cluster.password, 'utf8')
}

/** Data are only ever opened by the major version that made them. */
export function refuseOtherMajor(cluster: Cluster, binaries: Binaries): void {
  const major = majorOf(cluster)
  if (major === undefined || major === binaries.major) return
  throw new StartError(`${cluster.data} was made by PostgreSQL ${major} and this is ${binaries.major}; nothing was touched. To move: set PG_BIN to the programs of ` +
    `PostgreSQL ${major} and start, save with pg_dump, set DATA_DIR to another folder without PG_BIN, start, and load with psql.`)
}

/** Makes it aside and then moves it in place, so that a start broken off half-way leaves nothing that looks complete. */
export async function create(folder: string, binaries: Binaries, account: Account | undefined, durable: boolean): Promise<void> {
  removeDrafts(folder)
  const draft = join(folder, `${NAME}.new-${process.pid}`)
  makeHome(draft, account)
  await runInitdb(draft, binaries, account, durable)
  renameSync(draft, join(folder, NAME))
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith(`${NAME}.new-`))) rmSync(join(folder, name), { recursive: true, force: true })
}

function makeHome(home: string, account: Account | undefined): void {
  mkdirSync(home, { mode: 0o700 })
  writeFileSync(join(home, 'password'), randomBytes(24).toString('hex'), { mode: 0o600 })
  handOver(account, home, join(home, 'password'))
}

/** In a group of its own, so that Ctrl-C does not stop it half-way. */
async function runInitdb(home: string, binaries: Binaries, account: Account | undefined, durable: boolean): Promise<void> {
  const options = { ...runAs(account), detached: true, windowsHide: true }
  const child = spawn(join(binaries.bin, 'initdb'), initOptions(home, binaries, durable), { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const output = text(child.stderr)
  const [status] = await once(child, 'close')
  if (status !== 0) throw new StartError(`initdb failed for ${home}: ${(await output).trim().replaceAll('\n', ' ')}`)
}

function initOptions(home: string, { major }: Binaries, durable: boolean): string[] {
  // From 17 on, PostgreSQL's own C.UTF-8 sorts the same on every system.
  const locale = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C', ...upToDateCharacters()]
  return [
    '-D', join(home, 'data'), '-U', SUPERUSER, '--pwfile', join(home, 'password'), '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions',
    ...locale, ...(durable ? [] : ['--no-sync'])
  ]
}

/** C alone knows no letters beyond ASCII; only Linux is sure to have C.UTF-8. */
function upToDateCharacters(): string[] {
  return process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : []
}
