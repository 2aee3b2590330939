import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { testDatabaseUrl } from './support/database.js'
import { nodeProgram, startProgram, type Program } from './support/program.js'
import { until } from './support/until.js'

const SERVER = nodeProgram('dist', 'server.js')
const BASE = { PORT: '0', CATALOGUE_IMPORT: 'never' }

interface Serving extends Program { address: string }

async function serve(t: Test, env: Record<string, string>, command = SERVER): Promise<Serving> {
  const program = startProgram(t, command, { env: { ...BASE, ...env } })
  const [, address = ''] = await program.says(/Open (http:[^"\s]+)/)
  return { ...program, address }
}

function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'mpp-server-'))
  chmodSync(path, 0o755)
  t.teardown(() => { rmSync(path, { recursive: true, force: true }) })
  return path
}

/** Processes whose command line holds `words`. */
const processesWith = (words: string): string[] =>
  spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout.split('\n').filter((line) => line.includes(words))

/** Its database has a second to say so: a slow machine may need more than one try. */
const isReady = ({ address }: Serving): Promise<boolean> => until(async () => (await fetch(`${address}/health/ready`)).status === 200)

const lines = (program: Program) => program.out().trim().split('\n').map((line) => JSON.parse(line) as { msg: string, req?: { path: string } })

t.test('without any database setting it starts its own, is ready, and Ctrl-C leaves no process', async (t) => {
  const data = folder(t)
  const server = await serve(t, { DATA_DIR: data })
  t.equal((await fetch(`${server.address}/health/live`)).status, 200)
  t.ok(await isReady(server))
  t.equal(processesWith(data).length > 0, true)
  t.equal(await server.end('SIGINT'), 0)
  t.same(processesWith(data), [])
  t.match(lines(server).map(({ msg }) => msg), [/^Making a database in/, /^Brought the database up to date/, /^Using embedded PostgreSQL in/, /^Open http/, /^Closing \(SIGINT\)/])
})

t.test('a file of keys that cannot be used is told before anything is started', async (t) => {
  const data = join(folder(t), 'data')
  const keys = join(t.testdir({ keys: '# of ours\nkudus-web secret 600\n' }), 'keys')
  for (const WEB_CONCURRENCY of ['1', '2']) {
    const server = startProgram(t, SERVER, { env: { ...BASE, DATA_DIR: data, RATE_LIMIT_PER_MINUTE: '60', RATE_LIMIT_KEYS_FILE: keys, WEB_CONCURRENCY } })
    t.equal(await server.ended, 1)
    t.match(server.err(), `RATE_LIMIT_KEYS_FILE=${keys}, line 2: write a name`)
    t.notMatch(server.out() + server.err(), /Making a database|secret/)
    t.notOk(existsSync(data))
  }
})

t.test('Ctrl-C while it is still starting leaves no process either', async (t) => {
  const data = folder(t)
  const server = startProgram(t, SERVER, { env: { ...BASE, DATA_DIR: data } })
  await server.says(/Making a database/)
  t.equal(await server.end('SIGINT'), 0)
  t.same(processesWith(data), [])
})

t.test('when its database is killed it ends, and the next start finds everything', async (t) => {
  const data = folder(t)
  const server = await serve(t, { DATA_DIR: data })
  const [pid] = readFileSync(join(data, 'postgresql', 'data', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  t.equal(await server.ended, 1)
  t.match(server.out(), /Closing \(the database ended\)/)
  const again = await serve(t, { DATA_DIR: data })
  t.ok(await isReady(again))
  t.equal(await again.end('SIGTERM'), 0)
  t.same(processesWith(data), [])
})

t.test('DATABASE_URL is used, nothing else is started, and SIGTERM ends it', async (t) => {
  const url = await testDatabaseUrl(t)
  const server = await serve(t, { DATABASE_URL: url, DATA_DIR: '/nowhere/to/be/made' })
  t.ok(await isReady(server))
  t.notMatch(server.out(), new RegExp(new URL(url).password || 'never'))
  t.equal(await server.end('SIGTERM'), 0)
})

t.test('an answer carries an id, and the log neither what was searched for nor who asked', async (t) => {
  const server = await serve(t, { DATABASE_URL: await testDatabaseUrl(t), LOG_REQUESTS: 'all' })
  const given = await fetch(`${server.address}/health/live?q=penyakit`, { headers: { 'request-id': 'client-0001', authorization: 'Bearer hush' } })
  t.equal(given.headers.get('request-id'), 'client-0001')
  const odd = await fetch(`${server.address}/health/live`, { headers: { 'request-id': 'x{"a":1}' } })
  t.match(odd.headers.get('request-id'), /^[0-9a-f]{12}-\w+$/)
  await server.end('SIGTERM')
  t.match(lines(server).find(({ req }) => req), { requestId: 'client-0001', req: { method: 'GET', path: '/health/live', route: '/health/live' }, res: { status: 200 } })
  t.notMatch(server.out(), /penyakit|hush/)
})

t.test('numbers for Prometheus: requests by route, and the database connections', async (t) => {
  const server = await serve(t, { DATABASE_URL: await testDatabaseUrl(t) })
  t.ok(await isReady(server))
  await fetch(`${server.address}/nothing/here`)
  const text = await (await fetch(`${server.address}/metrics`)).text()
  t.match(text, 'http_request_duration_seconds_count{method="GET",route="/health/ready",status="200"} 1')
  t.match(text, 'http_request_duration_seconds_count{method="GET",route="none",status="404"} 1')
  t.match(text, /database_pool_connections\{state="total"\} [1-9]/)
  t.match(text, 'process_cpu_seconds_total')
  await server.end('SIGTERM')
})

t.test('when npm is told to end, the server under it ends too', async (t) => {
  const data = folder(t)
  const npm = await serve(t, { DATA_DIR: data }, ['npm', 'start'])
  npm.process.kill('SIGTERM')
  await npm.says(/Closing/)
  t.ok(await until(() => processesWith(data).length === 0), 'the database is closed')
})

t.test('what a person can put right is one line and exit code 1', async (t) => {
  const cases: [env: Record<string, string>, line: RegExp][] = [
    [{ PORT: 'http' }, /^PORT="http" is not allowed: give a whole number from 0 to 65535\n$/],
    [{ DATABASE_POOLSIZE: '5' }, /^DATABASE_POOLSIZE is not a setting: did you mean DATABASE_POOL_SIZE\?\n$/],
    [{ DATABASE_URL: 'postgres//mpp:hush@db' }, /^DATABASE_URL=\(not shown\) is not allowed: .*\n$/]
  ]
  for (const [env, line] of cases) {
    const server = startProgram(t, SERVER, { env: { ...BASE, ...env } })
    t.equal(await server.ended, 1)
    t.match(server.err(), line)
    t.equal(server.out(), '')
  }
})

t.test('a port that is taken is one line, and the database is closed again', async (t) => {
  const data = folder(t)
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => { other.close() })
  await until(() => other.listening)
  const { port } = other.address() as { port: number }
  const server = startProgram(t, SERVER, { env: { ...BASE, DATA_DIR: data, PORT: String(port) } })
  t.equal(await server.ended, 1)
  t.equal(server.err(), `Cannot listen on 127.0.0.1 port ${port}: another program listens there. Set HOST or PORT.\n`)
  t.same(processesWith(data), [])
})

t.test('a wrong password for the database is one line that does not show it', async (t) => {
  const url = new URL(await testDatabaseUrl(t))
  url.pathname = '/no_such_database'
  url.username ||= 'postgres'
  const server = startProgram(t, SERVER, { env: { ...BASE, DATABASE_URL: url.href } })
  t.equal(await server.ended, 1)
  t.match(server.err(), /^Cannot use the database at 127\.0\.0\.1:\d+\/no_such_database \(3D000\): check DATABASE_URL\.\n$/)
})
