import { get as httpGet } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import type { Config } from '../../src/config.js'
import { ask, openApp, type Answer, type Opened } from '../support/app.js'
import { aMinimalCatalogue, writeFolder } from '../support/builders.js'
import { patientPool, testDatabaseUrl } from '../support/database.js'
import { untilSure } from '../support/until.js'

const url = await testDatabaseUrl(t)
await prepare()

async function prepare(): Promise<void> {
  const pool = patientPool(url, { databasePoolSize: 2, databaseStatementTimeoutMs: 0 })
  const { findings } = await importCatalogue(pool, writeFolder(t, aMinimalCatalogue())).finally(() => pool.end())
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
}

/** An app with two connections, of which one listens and one reads. */
async function small(t: Test, { databaseStatementTimeoutMs = 60_000, ...settings }: Partial<Config> = {}): Promise<Opened> {
  const pool = patientPool(url, { databasePoolSize: 2, databaseStatementTimeoutMs })
  t.teardown(() => pool.end())
  return openApp(t, pool, { metrics: true, databaseStatementTimeoutMs, databaseQueueTimeoutMs: 60_000, ...settings })
}

/** Nobody reads what is published until it is let go. */
async function lock(t: Test): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  await client.query('begin; lock table published in access exclusive mode')
  return async () => { await client.query('rollback') }
}

async function metric(app: Opened, name: string): Promise<number> {
  const { text } = await ask(app, '/metrics')
  return Number(text.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1))
}

/** Waits until as many requests have been answered, and looks whether health answers all the while. A slow machine may take longer than a second to say that it is ready. */
async function reach(t: Test, app: Opened, reached: () => boolean | Promise<boolean>): Promise<void> {
  await untilSure('so many are answered', async () => {
    if ((await ask(app, '/health/live')).status !== 200) t.fail('live while nobody can read')
    return reached()
  })
  await untilSure('ready while nobody can read', async () => (await ask(app, '/health/ready')).status === 200)
}

/** Sends requests, and tells which have been answered. */
function send(app: Opened, urls: readonly string[]): { answered: Answer[]; all: Promise<Answer[]> } {
  const answered: Answer[] = []
  return { answered, all: Promise.all(urls.map(async (one) => {
    const answer = await ask(app, one)
    answered.push(answer)
    return answer
  })) }
}

const REQUESTS = 500
const QUEUE = 20
const numbers = Array.from({ length: REQUESTS }, (_, at) => at)
const graph = (query: string) => `/graphql?query=${encodeURIComponent(query)}`

const FLOODS: Record<string, (at: number) => string> = {
  lists: (at) => `/v1/services?name=a${at}`,
  details: (at) => `/v1/services/disdukcapil-kudus.ktp-el-${at}`,
  'GraphQL queries': (at) => graph(`{ services(filter: { name: "a${at}" }) { nodes { code } } }`),
  embeds: (at) => `/embed/malls/mpp-kudus-${at}`
}

for (const [kind, urlOf] of Object.entries(FLOODS)) {
  t.test(`under ${REQUESTS} ${kind} of which the database answers none, as many wait as may, the others are told at once to come later, and health is well`, async (t) => {
    const app = await small(t, { databaseQueueSize: QUEUE })
    await ask(app, graph('{ __typename }')) // what carries out queries is loaded by the first
    const letGo = await lock(t)
    const { answered, all } = send(app, numbers.map(urlOf))
    await reach(t, app, () => answered.length >= REQUESTS - QUEUE - 1)
    t.equal(answered.length, REQUESTS - QUEUE - 1)
    t.same([...new Set(answered.map(({ status }) => status))], [503])
    t.ok(answered.every(({ headers }) => headers['retry-after'] === '2' && headers['cache-control'] === 'no-store'))
    t.ok(answered.every(({ text }) => text.includes('overloaded')))
    t.equal(await metric(app, 'database_queue_waiting'), QUEUE)
    t.equal(await metric(app, 'database_queue_refused_total{reason="full"}'), REQUESTS - QUEUE - 1)
    await letGo()
    const answers = await all
    t.equal(answers.filter(({ status }) => status === (/details|embeds/.test(kind) ? 404 : 200)).length, QUEUE + 1)
    t.equal(await metric(app, 'database_queue_waiting'), 0)
    t.same(app.logged(), [], 'thousands of refusals do not fill the log')
  })
}

t.test('a refusal is a problem in REST, an error with its code in GraphQL, a page in embeds', async (t) => {
  const app = await small(t, { databaseQueueSize: 0 })
  const letGo = await lock(t)
  const { all: first } = send(app, ['/v1/malls'])
  const rest = await ask(app, '/v1/services')
  t.match(rest, { status: 503, headers: { 'content-type': /problem\+json/, 'retry-after': '2' }, body: { code: 'overloaded', status: 503, type: '/problems/overloaded' } })
  const graphql = await ask(app, graph('{ malls { nodes { code } } }'))
  t.match(graphql, { status: 503, headers: { 'retry-after': '2' }, body: { data: null, errors: [{ extensions: { code: 'overloaded', retryAfter: 2 } }] } })
  const embed = await ask(app, '/embed/malls/mpp-kudus')
  t.match(embed, { status: 503, headers: { 'content-type': /^text\/html/, 'retry-after': '2' }, text: /Terlalu ramai/ })
  await letGo()
  t.equal((await first)[0]?.status, 200)
})

t.test('nobody waits longer than allowed', async (t) => {
  const app = await small(t, { databaseQueueSize: QUEUE, databaseQueueTimeoutMs: 50 })
  const letGo = await lock(t)
  const { answered, all } = send(app, ['/v1/malls', '/v1/services', '/v1/services/a.b', '/v1/services/a.c', '/v1/services/a.d', '/v1/services/a.e', graph('{ malls { nodes { code } } }')])
  await reach(t, app, () => answered.length === 6)
  t.same(answered.map(({ status }) => status), [503, 503, 503, 503, 503, 503])
  t.equal(await metric(app, 'database_queue_waiting'), 0)
  await letGo()
  t.equal((await all).filter(({ status }) => status !== 503).length, 1, 'the one that had a connection')
  t.equal((await ask(app, '/v1/services')).status, 200)
  t.equal((await ask(app, '/v1/services/a.e')).status, 404)
})

t.test('who has gone away makes room for who is there', async (t) => {
  const app = await small(t, { databaseQueueSize: 4 })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const letGo = await lock(t)
  const { all: first } = send(app, ['/v1/malls', '/v1/services?name=a', '/v1/services?name=b'])
  await reach(t, app, async () => await metric(app, 'database_queue_waiting') === 2)
  const impatient = ['c', 'd'].map((name) => httpGet({ host: '127.0.0.1', port, path: `/v1/services?name=${name}`, agent: false }).on('error', () => {}))
  await reach(t, app, async () => await metric(app, 'database_queue_waiting') === 4)
  t.equal((await ask(app, '/v1/services?name=e')).status, 503, 'nobody has gone away yet')
  for (const request of impatient) request.destroy()
  await reach(t, app, async () => await connectionsOf(app) === 0)
  const { answered, all: later } = send(app, ['/v1/services?name=f', '/v1/services?name=g', '/v1/services?name=h'])
  await reach(t, app, () => answered.length === 1)
  t.equal(answered[0]?.status, 503, 'two have found room')
  t.equal(await metric(app, 'database_queue_refused_total{reason="given_up"}'), 2)
  await letGo()
  t.same((await first).map(({ status }) => status), [200, 200, 200])
  t.same((await later).map(({ status }) => status).sort(), [200, 200, 503])
})

const connectionsOf = (app: Opened) => new Promise<number>((resolve, reject) => { app.server.getConnections((error, count) => { if (error) reject(error); else resolve(count) }) })
