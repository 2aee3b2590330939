import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { getIntrospectionQuery } from 'graphql'
import t from 'tap'
import { loadConfig } from '../../src/config.js'
import { hashOf } from '../../src/graphql/persisted.js'
import { ERRORS } from '../../src/kernel/errors.js'
import { ask, askGraph, openApp, type Opened } from '../support/app.js'
import { aFullCatalogue, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { imported } from '../support/state.js'

const db = await testDatabase(t)
await imported(db, writeFolder(t, aFullCatalogue()))
const app = await openApp(t, db)

const errorOf = async (app: Opened, query: string) => (await askGraph(app, query)).errors?.[0]
/** The database, asked in another way. */
const asking = (query: (...given: unknown[]) => Promise<unknown>) => new Proxy(db, {
  get: (pool, name) => {
    if (name === 'query') return query
    const held: unknown = Reflect.get(pool, name)
    return typeof held === 'function' ? held.bind(pool) : held
  }
})

const NAME = '{ mall(code: "mpp-kudus") { name } }'

t.test('a query beyond a limit is told which one, its value, and its own', async (t) => {
  const many = Array.from({ length: 3_000 }, (_, at) => `a${at}: name`).join(' ')
  t.match(await errorOf(app, `{ mall(code: "mpp-kudus") { ${many} } }`), { extensions: { code: 'query_limit', limit: { name: 'tokens', allowed: 5000, setting: 'GRAPHQL_MAX_TOKENS' } } })

  t.match(await errorOf(app, `{ region(code: "33") { ${'province { '.repeat(20)} code ${'}'.repeat(20)} } }`), { extensions: { code: 'query_limit', limit: { name: 'depth', allowed: 20, given: 22 } } })

  const costly = await errorOf(app, '{ malls(first: 100) { nodes { agencies(first: 100) { nodes { services(first: 100) { nodes { code } } } } } } }')
  t.match(costly, { message: /The query goes beyond the limit of cost: it has \d+ points, where 50000 points are allowed\./, extensions: { code: 'query_limit', limit: { name: 'cost', allowed: 50_000, setting: 'GRAPHQL_MAX_COST' } } })
  t.ok(costly?.extensions['limit'].given > 1_000_000)
})

t.test('aliases count as often as they are given, and lists by their sizes, also through variables and fragments', async (t) => {
  const cost = async (query: string, variables?: object) => {
    const { body } = await ask(app, '/graphql', { method: 'POST', payload: { query, variables, extensions: { cost: true } } })
    return body.extensions?.cost.cost ?? body.errors[0].extensions.limit.given
  }
  const one = await cost('{ malls(first: 10) { nodes { code } } }')
  t.equal(await cost('{ a: malls(first: 10) { nodes { code } } b: malls(first: 10) { nodes { code } } }'), 2 * one)
  t.equal(await cost('query ($n: Int) { malls(first: $n) { nodes { code } } }', { n: 10 }), one)
  t.equal(await cost('{ malls(first: 10) { ...Codes } } fragment Codes on MallConnection { nodes { code } }'), one)
  t.ok(await cost('{ malls(first: 100) { nodes { code } } }') > 9 * one)
  t.equal(await cost('{ malls(last: 100) { nodes { code } } }'), await cost('{ malls(first: 100) { nodes { code } } }'))
  t.equal((await askGraph(app, NAME)).extensions, undefined, 'it is told only when it is asked for')
})

t.test('the whole schema can be asked for, but not again and again in one query', async (t) => {
  const { data, errors } = await askGraph(app, getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }))
  t.equal(errors, undefined)
  t.ok(data.__schema.types.some(({ name }: { name: string }) => name === 'ReferenceService'))
  const again = Array.from({ length: 30 }, (_, at) => `a${at}: __schema { types { name } }`).join(' ')
  t.match(await errorOf(app, `{ ${again} }`), { extensions: { limit: { name: 'cost' } } })
})

t.test('fragments that name each other twice cost no time', async (t) => {
  const bomb = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Region { a: province { ...F${at + 1} } b: province { ...F${at + 1} } }`).join(' ')
  const flat = Array.from({ length: 60 }, (_, at) => `fragment G${at} on Region { ...G${at + 1} ... { ...G${at + 1} } }`).join(' ')
  const begin = performance.now()
  t.match(await errorOf(app, `{ region(code: "33") { ...F0 } } ${bomb} fragment F60 on Region { code }`), { extensions: { code: 'query_limit' } })
  t.ok(await askGraph(app, `{ region(code: "33") { ...G0 } } ${flat} fragment G60 on Region { code }`))
  t.ok(performance.now() - begin < 60_000)
})

t.test('a query that takes too long ends, and says so', async (t) => {
  const slow = await openApp(t, asking(async (...given) => {
    await new Promise((resolve) => { setTimeout(resolve, 300) })
    return (db.query as (...given: unknown[]) => unknown)(...given)
  }), { graphqlTimeoutMs: 100 })
  t.match(await errorOf(slow, NAME), { extensions: { code: 'query_limit', limit: { name: 'time', allowed: 100, setting: 'GRAPHQL_TIMEOUT_MS' } } })
})

t.test('an unexpected failure reveals nothing, and stands in the log', async (t) => {
  const broken = await openApp(t, asking(async () => { throw new Error('password=hush') }))
  const error = await errorOf(broken, NAME)
  t.match(error, { path: ['mall'], message: 'Something went wrong here. The log holds the cause under the request id.', extensions: { code: 'internal', requestId: /^[\w.-]+$/ } })
  t.notMatch(JSON.stringify(error), /hush/)
  t.match(JSON.stringify(broken.logged()), /hush/)
})

t.test('who asks the same at the same time is told of its failure under his own id, and so is the log', async (t) => {
  let asked = 0
  let fail = () => {}
  const broken = await openApp(t, asking((...given) => {
    if (!JSON.stringify(given).includes('from published')) return (db.query as (...given: unknown[]) => Promise<unknown>)(...given)
    return new Promise((_resolve, reject) => { asked += 1; fail = () => { reject(new Error('hush')) } })
  }))
  const both = [1, 2].map(() => ask(broken, '/graphql', { method: 'POST', payload: { query: NAME } }))
  while (asked === 0) await new Promise(setImmediate)
  for (let i = 0; i < 20; i++) await new Promise(setImmediate) // until the other has joined
  fail()
  const answers = await Promise.all(both)
  t.equal(asked, 1, 'it was computed once')
  const told = answers.map(({ body }) => body.errors[0].extensions.requestId as string)
  t.same(told, answers.map(({ headers }) => headers['request-id']))
  t.equal(new Set(told).size, 2)
  t.same(broken.logged().filter(({ msg }) => msg === 'a GraphQL query failed').map(({ requestId }) => requestId).sort(), told.sort())
})

t.test('several queries come in one request, up to a number, and cost together', async (t) => {
  const post = (payload: object[]) => ask(app, '/graphql', { method: 'POST', payload })
  const { status, body } = await post([{ query: NAME }, { query: '{ nothing }' }, { query: '{ catalogue { day } }' }])
  t.equal(status, 200)
  t.match(body, [{ data: { mall: { name: 'MPP Kudus' } } }, { errors: [{ extensions: { code: 'invalid_query' } }] }, { data: { catalogue: { day: '2026-11-22' } } }])
  t.match((await post(Array.from({ length: 11 }, () => ({ query: NAME })))).body, { errors: [{ extensions: { limit: { name: 'batch', allowed: 10, given: 11 } } }] })
  t.match((await post([])).body, { errors: [{ extensions: { code: 'malformed_request' } }] })
  const half = '{ services(first: 100) { nodes { agency { services(first: 100) { nodes { code name status } } } } } }'
  t.match((await post([{ query: half }, { query: half }])).body, { errors: [{ extensions: { limit: { name: 'cost' } } }] })
})

t.test('a query is sent once with its hash, and then by its hash alone', async (t) => {
  const query = '{ mall(code: "mpp-kudus") { code } }'
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } }
  const get = () => ask(app, `/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`)
  t.match((await get()).body, { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'persisted_query_not_found' } }] })
  t.match((await ask(app, '/graphql', { method: 'POST', payload: { query, extensions } })).body, { data: { mall: { code: 'mpp-kudus' } } })
  const { body, headers } = await get()
  t.match(body, { data: { mall: { code: 'mpp-kudus' } } })
  t.match(headers['cache-control'], /public/)
  t.match((await ask(app, '/graphql', { method: 'POST', payload: { query: NAME, extensions } })).body, { errors: [{ message: /is not the SHA-256 hash of the query/, extensions: { code: 'invalid_parameter' } }] })
})

t.test('where queries are registered, no others are answered', async (t) => {
  const folder = t.testdir()
  const other = '{ region(code: "33") { code } }'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'name.graphql'), `${NAME}\n`)
  writeFileSync(join(folder, 'others.json'), JSON.stringify({ 'my-region': other }))
  const closed = await openApp(t, db, { graphqlRegisteredQueries: folder })
  t.match(await askGraph(closed, NAME), { data: { mall: { name: 'MPP Kudus' } } })
  t.match((await ask(closed, '/graphql', { method: 'POST', payload: { extensions: { persistedQuery: { sha256Hash: 'my-region' } } } })).body, { data: { region: { code: '33' } } })
  t.match(await askGraph(closed, '{ catalogue { day } }'), { errors: [{ extensions: { code: 'query_not_registered' } }] })
  const { status } = await ask(closed, '/graphql', { method: 'POST', payload: { query: '{ catalogue { day } }' }, headers: { accept: 'application/graphql-response+json' } })
  t.equal(status, 403)
  await t.rejects(openApp(t, db, { graphqlRegisteredQueries: join(folder, 'nowhere') }), /GRAPHQL_REGISTERED_QUERIES/)
})

t.test('two operations in one text are not taken for each other', async (t) => {
  const query = 'query A { mall(code: "mpp-kudus") { code } } query B { region(code: "33") { code } }'
  for (let turn = 0; turn < 4; turn++) {
    for (const [operationName, member] of [['A', 'mall'], ['B', 'region']] as const) {
      const { body } = await ask(app, '/graphql', { method: 'POST', payload: { query, operationName } })
      t.same(Object.keys(body.data), [member])
    }
  }
  t.match(await errorOf(app, query), { message: /several operations: name one of A, B/ })
})

const words = fc.oneof(fc.constantFrom('{', '}', '(', ')', 'mall', 'malls', 'code', 'name', 'nodes', 'services', 'first', ':', '1', '-1', '"x"', 'filter', '...', 'on', 'Mall', 'fragment', '$v', '@skip(if: true)', '__typename', 'query', 'null', '[', ']', '!', 'lang', 'EN'), fc.string({ maxLength: 5 }))

t.test('whatever is sent, the answer is one that clients understand', async (t) => {
  await fc.assert(fc.asyncProperty(fc.array(words, { maxLength: 25 }), fc.oneof(fc.constant(undefined), fc.object({ maxDepth: 2 })), async (parts, variables) => {
    const { status, body } = await ask(app, '/graphql', { method: 'POST', payload: { query: parts.join(' '), variables } })
    if (status !== 200 && status !== 400) throw new Error(`status ${status}`)
    for (const { extensions, message } of body.errors ?? []) if (!(extensions.code in ERRORS) || extensions.code === 'internal' || !message) throw new Error(JSON.stringify(body))
  }), { numRuns: 300 })
  await fc.assert(fc.asyncProperty(fc.json(), async (text) => {
    const { status, body } = await ask(app, '/graphql', { method: 'POST', payload: text, headers: { 'content-type': 'application/json' } })
    if (status >= 500 || !(Array.isArray(body) ? body[0] : body).errors) throw new Error(`${status} ${JSON.stringify(body)}`)
  }), { numRuns: 100 })
})

t.test('arguments of any value are refused or answered, never a failure of ours', async (t) => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('mpp-kudus', '33.19', 'ktp-el', '!kk', 'a,b', '\u0000'))
  const filter = fc.record({ region: fc.array(text, { maxLength: 3 }), mall: fc.array(text, { maxLength: 2 }), document: fc.array(text, { maxLength: 2 }), name: text, feeMax: fc.oneof(fc.nat(), fc.double()), timeMax: text, updatedSince: text, near: fc.record({ latitude: fc.double(), longitude: fc.double(), radius: fc.integer() }) }, { requiredKeys: [] })
  const QUERY = 'query ($filter: ServiceFilter, $first: Int, $after: String, $code: String!, $id: ID!, $asOf: Date) { services(filter: $filter, first: $first, after: $after, asOf: $asOf) { nodes { code } totalCount } service(code: $code) { code } site(code: $code) { code } node(id: $id) { id } }'
  await fc.assert(fc.asyncProperty(filter, fc.integer({ min: -5, max: 200 }), text, fc.oneof(text, fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))), async (filter, first, code, asOf) => {
    const { errors } = await askGraph(app, QUERY, { filter, first, after: code, code, id: code, asOf })
    const failed = errors?.find(({ extensions }) => extensions['code'] === 'internal' || extensions['code'] === 'unavailable')
    if (failed) throw new Error(JSON.stringify([failed, app.logged().at(-1)]))
  }), { numRuns: 200 })
})

t.test('a NUL character, which no record has, is refused wherever it stands', async (t) => {
  for (const query of ['{ mall(code: "\\u0000") { code } }', '{ service(code: "a\\u0000b") { code } }', '{ malls(filter: { name: "\\u0000" }) { nodes { code } } }']) {
    t.match(await errorOf(app, query), { message: /NUL/, extensions: { code: 'malformed_request' } }, query)
  }
})

t.test('hashes of another version than 1 are refused', async (t) => {
  const { body } = await ask(app, `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 2, sha256Hash: 'a'.repeat(64) } }))}`)
  t.match(body, { errors: [{ message: /persistedQuery\.version: is not known; allowed: 1/ }] })
})

t.test('limits can be changed', async (t) => {
  const strict = await openApp(t, db, { graphqlMaxCost: 100, graphqlMaxDepth: 15, graphqlMaxTokens: 100 })
  t.match(await errorOf(strict, '{ malls { nodes { code name status openedOn siteCount } } }'), { extensions: { limit: { name: 'cost', allowed: 100 } } })
  t.equal(loadConfig({}).graphqlMaxDepth >= 15, true, 'the schema can always be asked for')
})
