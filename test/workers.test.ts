import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { pause } from '../src/kernel/wait.js'
import { testDatabaseUrl } from './support/database.js'
import { nodeProgram, startProgram, type Program } from './support/program.js'
import { until } from './support/until.js'

const SERVER = nodeProgram('dist', 'server.js')

interface Serving extends Program { address: string; pid: number }

async function serve(t: Test, env: Record<string, string>, command = SERVER): Promise<Serving> {
  const program = startProgram(t, command, { env: { PORT: '0', CATALOGUE_IMPORT: 'never', WEB_CONCURRENCY: '2', ...env } })
  const [, address = ''] = await program.says(/Open (http:[^"\s,]+)/)
  return { ...program, address, pid: program.process.pid as number }
}

const ps = (...options: string[]): string[] => spawnSync('ps', options, { encoding: 'utf8' }).stdout.split('\n').map((line) => line.trim()).filter((line) => line !== '')
/** Processes that serve under this one. */
const workersOf = (pid: number): number[] => ps('-o', 'pid=,args=', '--ppid', String(pid)).filter((line) => line.includes('worker.js')).map((line) => Number.parseInt(line))
const isAlive = (pid: number): boolean => ps('-o', 'stat=', '-p', String(pid)).some((state) => !state.startsWith('Z'))

/** Who answered: the ids of requests begin with what is the process's own. A connection of its own for each, as they are dealt out by connection. */
async function answeredBy(address: string, requests = 8): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < requests; i++) {
    const { headers, status } = await fetch(`${address}/health/ready`, { headers: { connection: 'close' } })
    if (status === 200) ids.push(headers.get('request-id')?.split('-')[0] ?? '')
  }
  return ids
}

const bothAnswer = (address: string) => until(async () => new Set(await answeredBy(address)).size === 2)

t.test('both processes answer at one address, one that is killed is replaced, and SIGTERM ends all', async (t) => {
  const server = await serve(t, { DATABASE_URL: await testDatabaseUrl(t) })
  t.ok(await bothAnswer(server.address))
  const [killed = 0, other = 0, ...more] = workersOf(server.pid)
  t.same(more, [])
  process.kill(killed, 'SIGKILL')
  t.ok(await until(() => workersOf(server.pid).length === 2 && !workersOf(server.pid).includes(killed)))
  t.ok(workersOf(server.pid).includes(other), 'the other has stayed')
  t.ok(await bothAnswer(server.address))
  t.match(server.out(), /"process":\d+,"code":null,"signal":"SIGKILL","msg":"a process that serves has ended"/)
  const all = [server.pid, ...workersOf(server.pid)]
  t.equal(await server.end('SIGTERM'), 0)
  t.same(all.filter(isAlive), [])
})

t.test('numbers for Prometheus are those of all processes', async (t) => {
  const server = await serve(t, { DATABASE_URL: await testDatabaseUrl(t) })
  t.ok(await bothAnswer(server.address))
  const asked = (await counted(server.address)) ?? 0
  const { length } = await answeredBy(server.address, 20)
  t.ok(length > 0)
  for (let again = 0; again < 3; again++) t.equal(await counted(server.address), asked + length)
  t.equal(await server.end('SIGTERM'), 0)
})

async function counted(address: string): Promise<number | undefined> {
  const text = await (await fetch(`${address}/metrics`, { headers: { connection: 'close' } })).text()
  const [, count] = /^http_request_duration_seconds_count\{method="GET",route="\/health\/ready",status="200"\} (\d+)$/m.exec(text) ?? []
  return count === undefined ? undefined : Number(count)
}

function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'mpp-workers-'))
  chmodSync(path, 0o755)
  t.teardown(() => { rmSync(path, { recursive: true, force: true }) })
  return path
}

t.test('with a database of its own, Ctrl-C in a terminal leaves no process', async (t) => {
  const data = folder(t)
  const server = await serve(t, { DATA_DIR: data })
  t.ok(await bothAnswer(server.address))
  const all = [server.pid, ...workersOf(server.pid)]
  spawnSync('kill', ['-INT', ...all.map(String)]) // a terminal tells all of them
  t.equal(await server.ended, 0)
  t.same(all.filter(isAlive), [])
  t.same(ps('-eo', 'args').filter((line) => line.includes(data)), [])
  t.notMatch(server.out(), /a process that serves has ended/)
})

t.test('when the one that started them is killed, the others end', async (t) => {
  const server = await serve(t, { DATABASE_URL: await testDatabaseUrl(t) })
  const workers = workersOf(server.pid)
  await server.end('SIGKILL')
  t.ok(await until(() => !workers.some(isAlive)))
})

t.test('when its database is killed, all end with an error', async (t) => {
  const data = folder(t)
  const server = await serve(t, { DATA_DIR: data })
  const [pid] = readFileSync(join(data, 'postgresql', 'data', 'postmaster.pid'), 'utf8').split('\n')
  const workers = workersOf(server.pid)
  process.kill(Number(pid), 'SIGKILL')
  t.equal(await server.ended, 1)
  t.same(workers.filter(isAlive), [])
})

t.test('what the first process cannot do is said once, and ends everything', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => { other.close() })
  await until(() => other.listening)
  const { port } = other.address() as AddressInfo
  const server = startProgram(t, SERVER, { env: { WEB_CONCURRENCY: '3', CATALOGUE_IMPORT: 'never', DATABASE_URL: await testDatabaseUrl(t), PORT: String(port) } })
  t.equal(await server.ended, 1)
  t.equal(server.err(), `Cannot listen on 127.0.0.1 port ${port}: another program listens there. Set HOST or PORT.\nThe first of the processes that were to serve has ended.\n`)
})

t.test('processes that die again and again as soon as they start end the whole with an error', async (t) => {
  const server = await serve(t, { DATABASE_URL: await testDatabaseUrl(t) })
  const ending = server.ended
  let over = false
  void ending.then(() => { over = true })
  while (!over) {
    for (const pid of workersOf(server.pid)) try { process.kill(pid, 'SIGKILL') } catch { /* it has just ended */ }
    await pause(20)
  }
  t.equal(await ending, 1)
  t.match(server.out(), /Closing \(the processes that serve end as soon as they start\)/)
})
