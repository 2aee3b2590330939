import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ERRORS } from '../../src/kernel/errors.js'
import type { App } from '../../src/http/types.js'
import { ask, askInTime, openApp, untilKnown, type Answer } from '../support/app.js'
import { aMinimalCatalogue, writeFolder } from '../support/builders.js'
import { cable } from '../support/cable.js'
import { patientPool, testDatabase, testDatabaseUrl } from '../support/database.js'
import { untilSure } from '../support/until.js'

const produced = new Set<string>()

/** Checks that an answer is the problem that the list of errors says it is. */
function isProblem(t: Test, { status, headers, body }: Pick<Answer, 'status' | 'headers' | 'body'>, code: keyof typeof ERRORS): void {
  const [expected, title] = ERRORS[code]
  t.match({ status, headers, body }, {
    status: expected, headers: { 'content-type': /^application\/problem\+json/ }, body: { type: `/problems/${code}`, title, status: expected, code, detail: /^[A-Z].*\.$/, instance: /^[\w.-]+$/, errors: [] }
  }, code)
  t.notMatch(body.detail, /[{}?]/, 'every place in the sentence is filled')
  produced.add(code)
}

async function withCatalogue(t: Test, db: pg.Pool): Promise<void> {
  const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue()))
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
}

const db = await testDatabase(t)
await withCatalogue(t, db)
const withBodies = (app: App) => { app.post('/test/body', { bodyLimit: 10, schema: { hide: true } }, async () => ({})) }
const app = await openApp(t, db, { prepare: withBodies })

t.test('a parameter that is not known is named, with those that are and the nearest', async (t) => {
  const answer = await ask(app, '/v1/services?provnce=33&limit=5&colour=red')
  isProblem(t, { ...answer, body: { ...answer.body, errors: [] } }, 'unknown_parameter')
  t.same(answer.body.errors.map(({ field }: any) => field).sort(), ['colour', 'provnce'])
  t.match(answer.body.errors.find(({ field }: any) => field === 'provnce'), { problem: 'is not a parameter of this address', allowed: /\bregion, province, mall\b/, nearest: 'province' })
  t.match(await ask(app, '/v1/malls/mpp-kudus?limit=5'), { status: 400, body: { errors: [{ field: 'limit', allowed: 'fields, lang, asOf, include' }] } })
})

t.test('a value that is not allowed is named, with what is allowed', async (t) => {
  const cases: [query: string, field: string, allowed: RegExp | undefined][] = [
    ['status=opened', 'status', /\bactive, suspended, ended\b/], ['status=active,opened', 'status', /active/], ['status=!opened', 'status', /active/], ['status=active,', 'status', /commas/], ['status=!', 'status', /commas/],
    ['sort=colour', 'sort', /name, -name, code/], ['sort=distance', 'sort', undefined], ['lang=fr', 'lang', /id, en/], ['free=yes', 'free', /true, false, unknown/], ['count=1', 'count', /true, false/],
    ['limit=0', 'limit', undefined], ['limit=101', 'limit', undefined], ['limit=ten', 'limit', undefined], ['limit=', 'limit', undefined], ['limit=1.5', 'limit', undefined], ['limit=1e1', 'limit', undefined], ['limit=0x10', 'limit', undefined], ['limit=%205', 'limit', undefined], ['limit=%2B5', 'limit', undefined], ['limit=5.0', 'limit', undefined], ['limit=5&limit=6', 'limit', /once/],
    ['feeMax=50.000', 'feeMax', /whole rupiah/], ['feeMax=-1', 'feeMax', /whole rupiah/], ['timeMax=1D', 'timeMax', /ISO 8601/], ['timeMax=P', 'timeMax', /ISO 8601/], ['timeMax=P1Y', 'timeMax', /ISO 8601/], ['timeMax=PT', 'timeMax', /ISO 8601/],
    ['near=1', 'near', /LATITUDE/], ['near=91,0', 'near', /LATITUDE/], ['near=0,181', 'near', /LATITUDE/], ['near=a,b', 'near', /LATITUDE/], ['near=1,2,3', 'near', /LATITUDE/], ['radius=5', 'radius', /near=/], ['near=0,0&radius=0', 'radius', undefined],
    ['example=maybe', 'example', /false, true, any/], ['evidence=inferred', 'evidence', /published, any/], ['include=nothing', 'include', /agency, malls/], ['fields=', 'fields', undefined], ['fields=name,,code', 'fields', /code, name/],
    [`mall=${Array.from({ length: 51 }, (_, at) => `mpp-${at}`).join(',')}`, 'mall', /at most 50/]
  ]
  for (const [query, field, allowed] of cases) {
    const answer = await ask(app, `/v1/services?${query}`)
    t.match(answer, { status: 400, body: { code: 'invalid_parameter', errors: [{ field, ...(allowed ? { allowed } : {}) }] } }, query)
    isProblem(t, { ...answer, body: { ...answer.body, errors: [] } }, 'invalid_parameter')
  }
})

t.test('a filter that can fit no record is refused; one that only happens to fit none is an empty list', async (t) => {
  const cases: [url: string, field: string, allowed: RegExp][] = [
    ['services?region=abc', 'region', /33\.19/], ['services?region=3319', 'region', /33\.19/], ['services?region=33,abc', 'region', /33\.19/], ['malls?region=!x', 'region', /33\.19/],
    ['malls?province=33.02', 'province', /such as 33\b.*region/], ['malls?province=jawa-tengah', 'province', /such as 33/],
    ['calendars?year=abc', 'year', /2026/], ['legal-instruments?year=24', 'year', /year/], ['regions?bpsCode=33.19', 'bpsCode', /3319/],
    ['services?mall=kudus', 'mall', /mpp-kudus/], ['agencies?site=utama', 'site', /mpp-kudus\/utama/], ['services?agency=Disdukcapil', 'agency', /small letters/],
    ['services?mall=00000000-0000-5000-8000-000000000000', 'mall', /mpp-kudus/], ['offerings?service=ktp-el-baru', 'service', /such as polres/], ['services?document=KK', 'document', /small letters/]
  ]
  for (const [url, field, allowed] of cases) {
    const answer = await ask(app, `/v1/${url}`)
    t.match(answer, { status: 400, body: { code: 'invalid_parameter', errors: [{ field, problem: /"/, allowed }] } }, url)
  }
  for (const url of ['services?region=99.99', 'malls?province=99', 'calendars?year=2199', 'services?mall=mpp-tidak-ada', 'services?agency=tidak-ada', 'offerings?service=a.b', 'agencies?site=mpp-a/b', 'regions?bpsCode=99']) {
    t.match(await ask(app, `/v1/${url}`), { status: 200, body: { items: [] } }, url)
  }
})

t.test('a misspelt word comes with the nearest that is known', async (t) => {
  const cases = [
    ['status=actve', 'status', 'active'], ['status=active,!suspnded', 'status', 'suspended'], ['agencyKind=verticle', 'agencyKind', 'vertical'], ['sort=nmae', 'sort', 'name'], ['evidence=an', 'evidence', 'any'],
    ['include=agencies', 'include', 'agency'], ['fields=nama', 'fields', 'name']
  ] as const
  for (const [query, field, nearest] of cases) t.match(await ask(app, `/v1/services?${query}`), { status: 400, body: { errors: [{ field, nearest }] } }, query)
})

t.test('a value out of its bounds is told with them, once', async (t) => {
  const cases = [
    ['limit=500', 'limit', '"500" is not allowed', 'a whole number from 1 to 100'], ['limit=1e1', 'limit', '"1e1" is not allowed', 'a whole number from 1 to 100'], ['limit=ten', 'limit', '"ten" is not allowed', 'a whole number from 1 to 100'],
    ['near=0,0&radius=-1', 'radius', '"-1" is not allowed', 'a whole number from 1 to 5000000'], ['asOf=2026-1-1', 'asOf', '"2026-1-1" is not a day', 'a day of the calendar, YYYY-MM-DD'],
    ['asOf=2026-02-30', 'asOf', '"2026-02-30" is not a day', 'a day of the calendar, YYYY-MM-DD'], ['name=', 'name', 'is empty', 'a value, or leave the parameter out'],
    [`name=${'a'.repeat(201)}`, 'name', 'is too long', 'at most 200 characters']
  ] as const
  for (const [query, field, problem, allowed] of cases) t.strictSame((await ask(app, `/v1/services?${query}`)).body.errors, [{ field, problem, allowed }], query)
})

t.test('all mistakes of a request are told at once', async (t) => {
  const { body } = await ask(app, '/v1/services?limit=0&lang=fr&colour=red&asOf=never')
  t.same(new Set(body.errors.map(({ field }: any) => field)), new Set(['asOf', 'colour', 'lang', 'limit']))
})

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

t.test('a cursor that this list has not given is refused', async (t) => {
  const NAME = 'service by name'
  const wrong = ['x', '!!!', '%20', cursor(), cursor('name', 'a', 'b'), cursor('mall by name', 'a', 'b'), cursor(NAME, 'a'), cursor(NAME, 'a', 'b', 'c'), cursor('service by code', 'a', 'b'), cursor(NAME, 1, 'b'), cursor(NAME, null, 'b'), cursor(NAME, 'a', 5), cursor(NAME, 'a\0', 'b'), cursor(NAME, 'a', 'b\0'), cursor(NAME, { a: 1 }, 'b'), cursor({}, 'a', 'b')]
  for (const after of wrong) isProblem(t, withoutErrors(await ask(app, `/v1/services?after=${after}`)), 'invalid_cursor')
  for (const key of ['a', '5', 1.5, 1e300, null, true]) isProblem(t, withoutErrors(await ask(app, `/v1/services?sort=fee&after=${cursor('service by fee', key, 'a')}`)), 'invalid_cursor')
  for (const key of ['a', null]) isProblem(t, withoutErrors(await ask(app, `/v1/services?near=0,0&after=${cursor('service by distance from 0,0', key, 'a')}`)), 'invalid_cursor')
  isProblem(t, withoutErrors(await ask(app, `/v1/services?near=0,1&after=${cursor('service by distance from 0,0', 5, 'a')}`)), 'invalid_cursor')
  for (const key of ['a', 1.5]) isProblem(t, withoutErrors(await ask(app, `/v1/services/disdukcapil-kudus.ktp-el-baru/history?after=${cursor('history', key, 'a')}`)), 'invalid_cursor')
  t.equal((await ask(app, `/v1/services?after=${cursor(NAME, 'a', 'b')}`)).status, 200)
})

const withoutErrors = (answer: Answer) => ({ ...answer, body: { ...answer.body, errors: [] } })

t.test('what is not there', async (t) => {
  isProblem(t, await ask(app, '/v1/nothing'), 'not_found')
  isProblem(t, await ask(app, '/v2/malls'), 'not_found')
  const nouns = Object.keys(ERRORS).filter((code) => /^\w+_not_found$/.test(code) && code !== 'site_not_found' && code !== 'persisted_query_not_found') as (keyof typeof ERRORS)[]
  for (const code of nouns) isProblem(t, await ask(app, `/v1/${listOf(code)}/nobody`), code)
  isProblem(t, await ask(app, '/v1/malls/mpp-kudus/sites/nobody'), 'site_not_found')
})

/** `agency_not_found`: `agencies`. */
const listOf = (code: string) => `${code.replace(/_not_found$/, '').replace(/_/g, '-')}s`.replace(/ys$/, 'ies')

t.test('what the server does not take', async (t) => {
  isProblem(t, await ask(app, '/v1/malls', { method: 'POST', payload: { a: 1 } }), 'method_not_allowed')
  isProblem(t, await ask(app, '/v1/malls', { headers: { accept: 'text/html' } }), 'not_acceptable')
  isProblem(t, withoutErrors(await ask(app, '/v1/malls/%ff')), 'malformed_request')
  isProblem(t, withoutErrors(await ask(app, '/test/body', { method: 'POST', payload: '{', headers: { 'content-type': 'application/json' } })), 'malformed_request')
  isProblem(t, await ask(app, '/test/body', { method: 'POST', payload: { a: 'longer than ten' } }), 'payload_too_large')
  isProblem(t, await ask(app, '/test/body', { method: 'POST', payload: 'a', headers: { 'content-type': 'application/x-new' } }), 'unsupported_media_type')
  isProblem(t, await ask(app, `/v1/malls?name=${'a'.repeat(9_000)}`), 'uri_too_long')
})

t.test('what Node refuses before any route sees it', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const answerTo = async (bytes: string, fail?: string): Promise<Answer> => {
    const socket = connect(port, '127.0.0.1')
    const [there] = fail ? await once(app.server, 'connection') as [Socket] : [undefined]
    const parts: Buffer[] = []
    socket.on('data', (part: Buffer) => parts.push(part)).on('error', () => {})
    socket.write(bytes)
    if (fail) app.server.emit('clientError', Object.assign(new Error(fail), { code: fail }), there)
    await once(socket, 'close')
    const text = Buffer.concat(parts).toString()
    return { status: Number(text.slice(9, 12)), headers: { 'content-type': /content-type: (.*)\r/.exec(text)?.[1] }, text, body: JSON.parse(text.split('\r\n\r\n')[1] as string) }
  }
  isProblem(t, await answerTo(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`), 'headers_too_large')
  isProblem(t, await answerTo('GET / HTTP/1.1\r\nHost', 'ERR_HTTP_REQUEST_TIMEOUT'), 'request_timeout')
})

t.test('what was withdrawn', async (t) => {
  const own = await testDatabase(t)
  await withCatalogue(t, own)
  await importCatalogue(own, writeFolder(t, aMinimalCatalogue({ calendars: [] })))
  const app = await openApp(t, own)
  const { body, ...rest } = await ask(app, '/v1/calendars/libur-2026-v1')
  isProblem(t, { ...rest, body }, 'withdrawn')
  t.match(body, { withdrawnAt: /^\d{4}-\d\d-\d\dT/, reason: null, mergedInto: null })
})

t.test('what was withdrawn with a reason tells it, and keeps its history', async (t) => {
  const own = await testDatabase(t)
  await withCatalogue(t, own)
  const [service] = aMinimalCatalogue().services
  const other = { ...service, code: 'disdukcapil-kudus.ktp-el-lain' } as NonNullable<typeof service>
  const reason = { id: 'Digabung', en: 'Merged into another' }
  const withdrawals = JSON.stringify([{ noun: 'service', code: service?.code, reason, mergedInto: other.code }])
  const { findings } = await importCatalogue(own, writeFolder(t, aMinimalCatalogue({ services: [other] }), { files: { 'withdrawals.yaml': withdrawals } }))
  t.same(findings, [])
  const app = await openApp(t, own)
  const gone = `/v1/services/${service?.code}`
  for (const path of ['', '/standard', '?lang=id']) t.match(await ask(app, `${gone}${path}`), { status: 410, body: { reason: 'Digabung', mergedInto: other.code } }, path)
  t.match(await ask(app, `${gone}?lang=en`), { status: 410, body: { reason: 'Merged into another' } })
  t.match(await ask(app, gone, { headers: { 'accept-language': 'en-GB' } }), { status: 410, body: { reason: 'Merged into another' } })
  const { status, body } = await ask(app, `${gone}/history?lang=en`)
  t.equal(status, 200)
  t.match(body.items.filter(({ noun }: any) => noun === 'service'), [{ kind: 'merged', reason: 'Merged into another', previous: { code: service?.code } }, { kind: 'created' }])
  t.ok(body.items.some(({ noun, kind, previous }: any) => noun === 'standard' && kind === 'withdrawn' && previous.timeLimits), 'its standards too')
  t.same(body.standards.map(({ scope }: any) => scope), ['national'], 'of standards only the norm is left')
  t.match(await ask(app, '/v1/services/disdukcapil-kudus.tidak-ada/history'), { status: 404, body: { code: 'service_not_found' } })
})

t.test('whoever asks more often than allowed is told how long to wait; health and metrics are not counted', async (t) => {
  const limited = await openApp(t, db, { rateLimitPerMinute: 3, metrics: true })
  const limits = ({ headers }: Answer) => [headers['ratelimit-policy'], headers['ratelimit']?.replace(/;t=.*/, '')]
  for (let i = 0; i < 5; i++) t.equal((await limited.inject('/health/live')).statusCode, 200)
  t.equal((await limited.inject('/metrics')).statusCode, 200)
  for (const remaining of ['2', '1', '0']) t.same(limits(await ask(limited, '/v1/malls')), ['"address";q=3;w=60', `"address";r=${remaining}`])
  const answer = await ask(limited, '/v1/malls')
  isProblem(t, answer, 'rate_limited')
  t.match(answer.headers, { 'retry-after': /^[1-9]\d?$/, ratelimit: /^"address";r=0;/, 'access-control-allow-origin': '*' })
  t.equal((await ask(limited, '/v1/malls', { remoteAddress: '192.0.2.7' })).status, 200, 'another client')
})

t.test('a key that is not known', async (t) => {
  const limited = await openApp(t, db, { rateLimitPerMinute: 3, rateLimitKeysFile: join(t.testdir({ keys: '# nobody has one yet\n' }), 'keys') })
  const answer = await ask(limited, '/v1/malls', { headers: { authorization: 'Bearer guessed' } })
  isProblem(t, answer, 'unknown_key')
  t.equal(answer.headers['www-authenticate'], 'Bearer')
})

t.test('a failure inside says nothing of its cause to the client, and everything to the log', async (t) => {
  const own = await testDatabase(t)
  const broken = await openApp(t, own)
  await own.query('alter table published rename to elsewhere')
  const answer = await ask(broken, '/v1/malls?name=rahasia')
  isProblem(t, answer, 'internal')
  t.notMatch(answer.text, /published|relation|42P01|rahasia/)
  const [logged] = broken.logged()
  t.match(logged, { level: 'error', requestId: answer.body.instance, err: { code: '42P01' } })
  t.notMatch(JSON.stringify(logged), 'rahasia')
})

t.test('while the database is away: 503 and when to try again; afterwards all is as before', async (t) => {
  const { url, cut, mend } = await cable(t, await testDatabaseUrl(t))
  const pool = patientPool(url, { databasePoolSize: 4, databaseStatementTimeoutMs: 5_000 })
  t.teardown(() => pool.end())
  await withCatalogue(t, pool)
  const app = await openApp(t, pool, { cacheMegabytes: 0 })
  t.equal((await ask(app, '/v1/malls')).status, 200)
  await cut()
  for (let i = 0; i < 3; i++) {
    const answer = await ask(app, '/v1/malls')
    isProblem(t, answer, 'unavailable')
    t.match(answer.headers, { 'retry-after': '2', 'cache-control': 'no-store' })
    t.notMatch(answer.text, /ECONN|127\.0\.0\.1|terminated/)
  }
  await mend()
  t.equal((await ask(app, '/v1/malls')).status, 200)
  await untilKnown(app, pool)
})

t.test('a statement that takes too long, and a connection that is ended, are 503', async (t) => {
  const url = await testDatabaseUrl(t)
  const pool = patientPool(url, { databasePoolSize: 4, databaseStatementTimeoutMs: 1_000 })
  t.teardown(() => pool.end())
  const app = await openApp(t, pool)
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  t.teardown(() => other.end())
  await other.query('begin; lock table published in access exclusive mode')
  isProblem(t, await ask(app, '/v1/malls'), 'unavailable')
  const waiting = ask(app, '/v1/malls')
  const endWaiting = () => pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
  let isAnswered = false
  void waiting.then(() => { isAnswered = true })
  await untilSure('its connection is ended', async () => (await endWaiting()).rowCount !== 0 || isAnswered)
  isProblem(t, await waiting, 'unavailable')
  await other.query('rollback')
  t.equal((await askInTime(app, 1_000, '/v1/malls')).status, 200)
})

t.test('no connection free in time is 503, and no place to wait for one', async (t) => {
  const pool = new pg.Pool({ connectionString: await testDatabaseUrl(t), max: 2 })
  pool.on('error', () => {}) // a pool that ends does not wait for its connections to end
  t.teardown(() => pool.end())
  const app = await openApp(t, pool, { databaseQueueSize: 0 })
  const held = await pool.connect()
  pool.options.connectionTimeoutMillis = 100 // not before: making a connection may take longer
  const [first, second] = await Promise.all([ask(app, '/v1/malls'), ask(app, '/v1/services')])
  isProblem(t, first, 'unavailable')
  isProblem(t, second, 'overloaded')
  held.release()
  t.equal((await ask(app, '/v1/malls')).status, 200)
})

t.test('a revision that the catalogue has not reached is 503, and named', async (t) => {
  const answer = await ask(app, '/v1/malls', { headers: { 'min-catalogue-revision': '1000' } })
  isProblem(t, answer, 'revision_not_reached')
  t.match(answer, { headers: { 'retry-after': /^\d+$/ }, body: { detail: /\b1000\b/ } })
})

t.test('an export that would not fit what was fetched before, and one too many, are refused', async (t) => {
  const passed = await ask(app, '/v1/export/malls.ndjson?revision=1000')
  isProblem(t, passed, 'revision_passed')
  t.match(passed.body.detail, /in revision 1000: the catalogue is at \d+/)
  const none = await openApp(t, db, { exportsAtOnce: 0 })
  const busy = await ask(none, '/v1/export/malls.ndjson')
  isProblem(t, busy, 'exports_busy')
  t.match(busy, { headers: { 'retry-after': '10' } })
})

t.test('what GraphQL refuses has the same codes', async (t) => {
  const closed = await openApp(t, db, { graphqlRegisteredQueries: t.testdir({ 'day.graphql': '{ catalogue { day } }' }) })
  const hash = 'a'.repeat(64)
  const costly = encodeURIComponent('{ malls(first: 100) { nodes { agencies(first: 100) { nodes { services(first: 100) { nodes { code } } } } } } }')
  const refused: [App, keyof typeof ERRORS, string][] = [
    [app, 'malformed_query', 'query={malls{'], [app, 'invalid_query', 'query={nothing}'], [app, 'query_limit', `query=${costly}`],
    [app, 'persisted_query_not_found', `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))}`], [closed, 'query_not_registered', 'query={__typename}']
  ]
  for (const [asked, code, question] of refused) {
    const { body } = await ask(asked, `/graphql?${question}`)
    t.match(body, { errors: [{ extensions: { code } }] }, code)
    produced.add(body.errors[0].extensions.code)
  }
})

t.test('every error of the list has been produced by a request', async (t) => {
  t.same(Object.keys(ERRORS).filter((code) => !produced.has(code)), [])
})
