import { isDeepStrictEqual } from 'node:util'
import t, { type Test } from 'tap'
import { migrate } from '../src/db/migrate.js'
import { pause } from '../src/kernel/wait.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder } from './support/builders.js'
import { patientPool } from './support/database.js'
import { nodeProgram, startProgram } from './support/program.js'
import { startPair, type Pair } from './support/replication.js'
import { imported } from './support/state.js'
import { until, untilSure } from './support/until.js'
import { openWire, type Wire } from './support/wire.js'

/** Two processes over a primary and its streaming replica. The way to the primary leads over a wire, as over an address that a fail-over moves. */
const STALENESS_MS = 2_000

let pair: Pair
let wire: Wire
let servers: string[]
t.before(async () => {
  pair = await startPair(t)
  wire = await openWire(t, pair.primary.port)
  const pool = patientPool(pair.primary.url, { databasePoolSize: 2, databaseStatementTimeoutMs: 60_000 })
  await migrate(pool).finally(() => pool.end())
  await change('Kartu 1')
  servers = await Promise.all([serve(t), serve(t)])
})

async function serve(t: Pick<Test, 'teardown'>): Promise<string> {
  const env = { DATABASE_URL: wire.through(pair.primary.url), DATABASE_REPLICA_URLS: pair.replica.url, CACHE_MAX_STALENESS: String(STALENESS_MS / 1_000), CATALOGUE_IMPORT: 'never', PORT: '0' }
  const program = startProgram(t, nodeProgram('dist', 'server.js'), { env })
  const [, address = ''] = await program.says(/Open (http:[^"\s]+)/)
  return address
}

/** Imports into whichever server takes writes now, past the processes. Returns the revision. */
async function change(name: string, { url } = pair.primary): Promise<number> {
  const pool = patientPool(url, { databasePoolSize: 2, databaseStatementTimeoutMs: 60_000 })
  const { revision } = await imported(pool, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument({ name })] }))).finally(() => pool.end())
  return revision as number
}

interface Seen { status: number; name: string | undefined; revision: number }

async function ask(address: string, headers: Record<string, string> = {}, query = ''): Promise<Seen> {
  const answer = await fetch(`${address}/v1/documents/ktp-el${query}`, { headers })
  const body = await answer.json() as { name?: string }
  return { status: answer.status, name: body.name, revision: Number(answer.headers.get('catalogue-revision')) }
}

const counter = async (address: string, from: string): Promise<number> =>
  Number(new RegExp(`^database_reads_total\\{from="${from}"\\} (\\d+)$`, 'm').exec(await (await fetch(`${address}/metrics`)).text())?.[1])

/** Asks until it is answered: to be refused on a slow machine, or between two databases, is no fault here. */
async function answered(...given: Parameters<typeof ask>): Promise<Seen> {
  let seen: Seen | undefined
  await untilSure('it answers', async () => {
    seen = await ask(...given).catch(() => undefined)
    return seen?.status === 200
  })
  return seen as Seen
}

t.test('a change is never hidden for longer than the bound, nor at all from who asks for its revision', async (t) => {
  for (let round = 2; round <= 5; round++) {
    const name = `Kartu ${round}`
    const revision = await change(name)
    const since = performance.now()
    const told = await Promise.all(servers.map((address) => answered(address, { 'min-catalogue-revision': String(revision) })))
    for (const seen of told) t.match(seen, { status: 200, name })
    t.ok(told.every((seen) => seen.revision >= revision))
    while (performance.now() - since < 300) {
      for (const address of servers) {
        const begun = performance.now()
        const seen = await ask(address)
        if (seen.status !== 200) continue
        t.ok(seen.name === name || begun - since < STALENESS_MS)
        t.ok(seen.revision < revision || seen.name === name, 'what an answer says of its revision is true')
      }
    }
  }
})

t.test('answers are read from the replica', async (t) => {
  for (const [at, address] of servers.entries()) {
    t.ok(await until(async () => {
      await ask(address, { authorization: 'Basic eDp5' }) // of which nothing is kept: each is read anew
      return await counter(address, 'replica') > 0
    }), `process ${at}`)
    t.ok(await until(async () => isDeepStrictEqual(await (await fetch(`${address}/health/ready`)).json(), { status: 'ready', replicas: [{ answers: true, behind: 0 }] })))
  }
})

t.test('while the replica stands still, the primary is read', async (t) => {
  await pair.replica.sql('select pg_wal_replay_pause()')
  t.teardown(() => pair.replica.sql('select pg_wal_replay_resume()'))
  const revision = await change('Kartu yang baru')
  for (const address of servers) {
    t.match(await answered(address, { 'min-catalogue-revision': String(revision) }), { status: 200, name: 'Kartu yang baru' })
    t.ok(await until(async () => ((await (await fetch(`${address}/health/ready`)).json()) as { replicas?: { behind: number }[] }).replicas?.[0]?.behind === 1))
    t.ok(await counter(address, 'primary') > 0)
  }
})

t.test('after a fail-over to the replica both processes go on, and hear of what is changed there', async (t) => {
  await untilSure('the replica has all', async () => (await pair.replica.sql('select revision from catalogue_state'))[0].revision === (await pair.primary.sql('select revision from catalogue_state'))[0].revision)
  await pair.primary.kill()
  await pair.replica.promote()
  wire.leadTo(pair.replica.port)
  wire.cut()
  const revision = await change('Kartu sesudahnya', pair.replica)
  const since = performance.now()
  for (const address of servers) {
    t.ok(await until(async () => {
      const begun = performance.now()
      const seen = await ask(address).catch(() => undefined)
      if (seen?.status !== 200) return false
      if (begun - since > STALENESS_MS) t.equal(seen.name, 'Kartu sesudahnya')
      return seen.revision >= revision
    }))
    t.match(await answered(address), { name: 'Kartu sesudahnya' })
  }
})

t.test('without any database, nothing is answered from memory beyond the bound', async (t) => {
  await pair.replica.kill()
  wire.cut()
  await pause(STALENESS_MS)
  for (const address of servers) {
    t.equal((await ask(address)).status, 503)
    t.equal((await fetch(`${address}/health/live`)).status, 200)
  }
})
