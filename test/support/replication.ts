import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Test } from 'tap'
import { handOver, runAs, serverAccount, type Account } from '../../src/db/embedded/account.js'
import { findBinaries } from '../../src/db/embedded/binaries.js'
import { pause } from '../../src/kernel/wait.js'

export interface Server { url: string; port: number; sql: (text: string) => Promise<any[]>; kill: () => Promise<void>; promote: () => Promise<void> }
export interface Pair { primary: Server; replica: Server }

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'shared_buffers=32MB', 'wal_level=replica', 'wal_keep_size=256MB', 'jit=off', 'max_connections=100']

/** Two servers of this test's own, the second a streaming replica of the first: made as a copy before either has run. */
export async function startPair(t: Pick<Test, 'teardown'>): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-pair-'))
  const account = serverAccount(folder)
  const { bin } = findBinaries(account, undefined, undefined)
  chmodSync(folder, 0o755)
  handOver(account, folder)
  const running: ChildProcess[] = []
  t.teardown(async () => {
    await Promise.all(running.map(endServer))
    rmSync(folder, { recursive: true, force: true })
  })
  const [first, second] = [join(folder, 'primary'), join(folder, 'replica')] as const
  const made = spawnSync(join(bin, 'initdb'), ['-D', first, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...runAs(account), encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  copyAs(account, first, second)
  const start = (data: string) => startServer({ bin, account, data, running })
  const primary = await start(first)
  writeFileSync(join(second, 'standby.signal'), '')
  appendFileSync(join(second, 'postgresql.auto.conf'), `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=postgres'\n`)
  return { primary, replica: await start(second) }
}

function copyAs(account: Account | undefined, from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true })
  if (account) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, to])
  chmodSync(to, 0o700)
}

interface Starting { bin: string; account: Account | undefined; data: string; running: ChildProcess[] }

async function startServer({ bin, account, data, running }: Starting): Promise<Server> {
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const log = `${data}.log`
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])], { ...runAs(account), stdio: ['ignore', 'ignore', openSync(log, 'a')] })
  running.push(child)
  const sql = async (text: string) => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    return (await client.query(text).finally(() => client.end())).rows
  }
  for (let tried = 0; !await sql('select 1').then(() => true, () => false); tried++) {
    if (child.exitCode !== null && readFileSync(log, 'utf8').includes('could not bind')) return startServer({ bin, account, data, running }) // somebody took the port
    if (tried > 2_000 || child.exitCode !== null) throw new Error(`no server: ${readFileSync(log, 'utf8')}`)
    await pause(50)
  }
  return { url, port, sql, kill: () => endServer(child), promote: async () => { await sql('select pg_promote(true)') } }
}

/** At once, as a machine that loses power. */
async function endServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGQUIT')
  await ended
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { resolve(port) })
    })
  })
}
