import pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, askInTime, openApp, type Opened } from '../support/app.js'
import { aMinimalCatalogue, writeFolder } from '../support/builders.js'
import { cable } from '../support/cable.js'
import { patientPool, testDatabaseUrl } from '../support/database.js'

/** Statements that wait for nothing take some milliseconds, also where the machine is slow. */
const LIMIT_MS = 1_000
const GRAPHQL = `/graphql?query=${encodeURIComponent('{ malls { nodes { code } } }')}`

async function appAt(t: Test, url: string): Promise<{ app: Opened; pool: pg.Pool }> {
  const pool = patientPool(url, { databasePoolSize: 2, databaseStatementTimeoutMs: LIMIT_MS })
  t.teardown(() => pool.end())
  return { app: await openApp(t, pool, { databaseStatementTimeoutMs: LIMIT_MS }), pool }
}

async function filled(t: Test): Promise<string> {
  const url = await testDatabaseUrl(t)
  const pool = patientPool(url, { databasePoolSize: 2, databaseStatementTimeoutMs: 0 })
  await importCatalogue(pool, writeFolder(t, aMinimalCatalogue())).finally(() => pool.end())
  return url
}

/** An app whose reads wait for a lock until `letGo`. */
async function locked(t: Test) {
  const url = await filled(t)
  const { app } = await appAt(t, url)
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  t.teardown(() => other.end())
  await other.query('begin; lock table published in access exclusive mode')
  return { app, letGo: () => other.query('rollback') }
}

t.test('a statement that takes too long is a 503 that says when to come again, in every medium, and leaves connections that work', async (t) => {
  const { app, letGo } = await locked(t)
  t.match(await ask(app, '/v1/malls'), { status: 503, headers: { 'retry-after': '2', 'content-type': /problem\+json/ }, body: { code: 'unavailable' } })
  t.match(await ask(app, GRAPHQL), { status: 503, headers: { 'retry-after': '2' }, body: { errors: [{ extensions: { code: 'unavailable', retryAfter: 2 } }] } })
  t.match(await ask(app, '/embed/malls/mpp-kudus'), { status: 503, headers: { 'retry-after': '2', 'content-type': /text\/html/ }, text: /unavailable/ })
  await letGo()
  for (const url of ['/v1/malls', GRAPHQL, '/embed/malls/mpp-kudus']) t.equal((await askInTime(app, LIMIT_MS, url)).status, 200, url)
})

t.test('a part of a GraphQL answer that could be read is given, with the failure of the other', async (t) => {
  const { app, letGo } = await locked(t)
  const { status, body } = await ask(app, '/graphql', { method: 'POST', payload: { query: '{ __typename mall(code: "mpp-kudus") { code } }' } })
  t.match({ status, body }, { status: 200, body: { data: { __typename: 'Query', mall: null }, errors: [{ path: ['mall'], extensions: { code: 'unavailable', retryAfter: 2 } }] } })
  await letGo()
})

t.test('a connection whose server answers no more is given up, and thrown away: the next request gets another', async (t) => {
  const wire = await cable(t, await filled(t))
  const { app, pool } = await appAt(t, wire.url)
  t.equal((await askInTime(app, LIMIT_MS, '/v1/malls')).status, 200)
  const frozen = wire.freeze()
  t.match(await ask(app, '/v1/services'), { status: 503, headers: { 'retry-after': '2' }, body: { code: 'unavailable' } })
  t.equal((await askInTime(app, LIMIT_MS, '/v1/services')).status, 200)
  t.equal(pool.totalCount, 2, 'one that listens, one that reads')
  t.equal((await askInTime(app, LIMIT_MS, '/health/ready')).status, 200)
  for (const end of frozen) end.destroy()
})
