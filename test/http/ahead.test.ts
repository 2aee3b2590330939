import type { AddressInfo } from 'node:net'
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import type { FastifyRequest } from 'fastify'
import t, { type Test } from 'tap'
import type { Answers } from '../../src/cache/answers.js'
import { Body } from '../../src/cache/codings.js'
import type { LiveRevisions } from '../../src/catalogue/changes/live.js'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { Ahead } from '../../src/http/ahead.js'
import { clock, openApp, untilKnown, type Opened } from '../support/app.js'
import { aMinimalAgency, aMinimalCatalogue, aMinimalMall, aMinimalOffering, aMinimalRegion, aMinimalService, aMinimalSite, aMinimalTenancy, writeFolder, type Catalogue } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

interface Got { status: number; headers: IncomingHttpHeaders; body: Buffer }
type Get = (path: string, headers?: OutgoingHttpHeaders, localAddress?: string) => Promise<Got>

/** Over a real connection, without anything that a client library adds. */
async function listening(t: Test, app: Opened): Promise<Get> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return (path, headers = {}, localAddress) => new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers, localAddress, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }) })
    }).on('error', reject).end()
  })
}

const OTHER = { agency: 'disdukcapil-jepara', site: 'mpp-jepara/utama' }
/** Two malls with a service each; they share a norm. */
const twoMalls = (given: Partial<Catalogue> = {}, kudus = 'MPP Kudus'): Catalogue => {
  const { regions, agencies, services } = aMinimalCatalogue()
  return aMinimalCatalogue({
    regions: [...regions, aMinimalRegion({ code: '33.20', name: 'Jepara' })], agencies: [...agencies, aMinimalAgency({ code: OTHER.agency, name: 'Disdukcapil Jepara' })],
    malls: [
      aMinimalMall({ name: kudus, sites: [aMinimalSite()], tenancies: [aMinimalTenancy()] }), aMinimalMall({ code: 'mpp-jepara', name: 'MPP Jepara', region: '33.20', sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ agency: OTHER.agency })] })
    ],
    services: [...services, aMinimalService({ code: `${OTHER.agency}.ktp-el-baru`, agency: OTHER.agency, offerings: [aMinimalOffering({ site: OTHER.site })] })], ...given
  })
}

async function opened(t: Test, settings: Parameters<typeof openApp>[2] = {}) {
  const db = await testDatabase(t)
  const load = async (catalogue: Catalogue) => {
    const { findings } = await importCatalogue(db, writeFolder(t, catalogue))
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
  }
  await load(twoMalls())
  const recorder = recordStatements(db)
  const app = await openApp(t, db, settings)
  return { db, load, recorder, app, get: await listening(t, app) }
}

t.test('the second answer is the first one, without a statement, in each coding, with an id of its own', async (t) => {
  const { get, recorder } = await opened(t)
  for (const path of ['/', '/v1/malls', '/v1/services?include=agency', '/v1/services/disdukcapil-kudus.ktp-el-baru/checklist', '/v1/search?q=ktp', '/embed/malls/mpp-kudus/services', '/graphql?query={malls{nodes{name}}}']) {
    const plain = await get(path)
    const pressed = await get(path, { 'accept-encoding': 'gzip, br' })
    const { result: [plainAgain, pressedAgain, same], sent } = await recorder.during(async () => Promise.all([get(path), get(path, { 'accept-encoding': 'gzip, br' }), get(path, { 'if-none-match': plain.headers['etag'] })]))
    t.same(sent, [], path)
    t.same(plainAgain.body, plain.body)
    t.equal(pressed.headers['content-encoding'] ?? 'short', plain.body.length < 1024 ? 'short' : 'br')
    t.same(pressedAgain.body, pressed.body)
    t.same(pressed.headers['content-encoding'] ? brotliDecompressSync(pressedAgain.body) : pressedAgain.body, plain.body)
    t.match(same, { status: 304, body: Buffer.alloc(0) })
    const { date: _, 'request-id': id, ...headers } = plain.headers
    const { date: __, 'request-id': idAgain, ...headersAgain } = plainAgain.headers
    t.same(headersAgain, headers)
    t.not(idAgain, id)
  }
})

t.test('a change in one mall leaves the answers about the other', async (t) => {
  const { get, recorder, load, app, db } = await opened(t)
  const about = (mall: string, agency: string) => [`/v1/malls/${mall}`, `/v1/malls/${mall}/services`, `/v1/malls/${mall}/services?include=agency`, `/v1/malls/${mall}/agencies`, `/v1/services/${agency}.ktp-el-baru`, `/v1/services/${agency}.ktp-el-baru?include=malls`,
    `/embed/malls/${mall}/services`, `/graphql?query=${encodeURIComponent(`{ mall(code: "${mall}") { name agencies { nodes { name services { nodes { name } } } } } }`)}`]
  const [kudus, jepara] = [about('mpp-kudus', 'disdukcapil-kudus'), about('mpp-jepara', 'disdukcapil-jepara')]
  for (const path of [...kudus, ...jepara]) t.equal((await get(path)).status, 200, path)
  await load(twoMalls({}, 'MPP Kudus Baru'))
  await untilKnown(app, db)
  for (const path of jepara) t.same((await recorder.during(() => get(path))).sent, [], path)
  for (const path of kudus.slice(0, 3)) {
    const { result, sent } = await recorder.during(() => get(path))
    t.ok(sent.length > 0, path)
    t.match(result.body.toString(), 'MPP Kudus Baru')
  }
})

t.test('a change of a norm leaves no answer that shows it', async (t) => {
  const { get, load, app, db } = await opened(t)
  const paths = ['/v1/services/disdukcapil-jepara.ktp-el-baru', '/v1/malls/mpp-kudus/services', '/v1/reference-services/ktp-el-baru', '/v1/services?name=perekaman', '/embed/services/disdukcapil-jepara.ktp-el-baru']
  const before = await Promise.all(paths.map((path) => get(path)))
  const [norm] = aMinimalCatalogue()['reference-services']
  await load(twoMalls({ 'reference-services': [{ ...norm, name: 'Perekaman KTP' } as never] }))
  await untilKnown(app, db)
  for (const [at, path] of paths.entries()) {
    const { body, headers } = await get(path)
    t.match(body.toString(), 'Perekaman KTP', path)
    t.not(headers['etag'], before[at]?.headers['etag'], path)
  }
})

t.test('requests that mean the same share one answer', async (t) => {
  const { get, recorder } = await opened(t)
  const { body } = await get('/v1/services?mall=mpp-kudus&document=ktp-el')
  for (const path of ['/v1/services?document=ktp-el&mall=mpp-kudus', '/v1/services?limit=20&mall=mpp-kudus&document=ktp-el']) {
    const { result, sent } = await recorder.during(() => get(path, { 'accept-language': 'id-ID, en;q=0.5' }))
    t.same(sent, [], path)
    t.same(result.body, body)
  }
  const { result } = await recorder.during(() => get('/v1/services?mall=mpp-kudus&document=ktp-el', { 'accept-language': 'en' }))
  t.equal(result.headers['content-language'], 'en')
})

t.test('the next page is in the language that the address chose, whoever asked before in the same language', async (t) => {
  const { get } = await opened(t)
  const next = async (path: string, language: string) => new URLSearchParams(String((await get(path, { 'accept-language': language })).headers['link']).split(/[?>]/)[1]).get('lang')
  t.same([await next('/v1/services?limit=1', 'en'), await next('/v1/services?limit=1&lang=en', 'id'), await next('/v1/services?limit=1', 'en')], [null, 'en', null])
})

t.test('failures are not kept, and requests with credentials neither fill nor use what is kept', async (t) => {
  const { get, recorder } = await opened(t)
  for (const path of ['/v1/malls/mpp-tidak-ada', '/v1/malls?colour=red', `/graphql?query=${encodeURIComponent('{ mall(code: "mpp-tidak-ada") { name } }')}`]) {
    const first = await get(path)
    const again = await get(path)
    t.equal(again.status, first.status)
    if (first.status === 404) t.not(again.body.toString(), first.body.toString(), 'with its own id')
  }
  for (const headers of [{ authorization: 'Bearer contoh' }, { 'x-api-key': 'contoh' }]) {
    for (let turn = 0; turn < 2; turn++) t.equal((await recorder.during(() => get('/v1/malls/mpp-kudus', headers))).sent.length, 1)
  }
  const { headers: { etag } } = await get('/v1/malls', { authorization: 'Bearer contoh' })
  t.equal((await get('/v1/malls', { authorization: 'Bearer contoh', 'if-none-match': etag })).status, 304, 'they are told too that nothing has changed')
  t.match((await get('/v1/malls/mpp-kudus', { authorization: 'Bearer contoh' })).headers['cache-control'], /^private, max-age/)
  t.equal((await recorder.during(() => get('/v1/malls/mpp-kudus'))).sent.length, 1, 'nothing was kept of theirs')
  t.equal((await recorder.during(() => get('/v1/malls/mpp-kudus', { cookie: 'a=b' }))).sent.length, 0, 'cookies mean nothing here')
})

t.test('what is asked for at the same time is made once', async (t) => {
  const { get, recorder } = await opened(t)
  const { result, sent } = await recorder.during(() => Promise.all(Array.from({ length: 20 }, () => get('/v1/malls/mpp-kudus/services'))))
  t.equal(sent.length, 1)
  t.equal(new Set(result.map(({ body }) => body.toString())).size, 1)
})

t.test('answers end with the day, and those about the moment with the minute', async (t) => {
  let now = clock()
  const { get, recorder } = await opened(t, { today: () => now })
  const sent = async (path: string) => (await recorder.during(() => get(path))).sent.length > 0
  const opening = '/v1/sites/mpp-kudus/utama/opening'
  t.same([await sent('/v1/malls'), await sent(opening)], [true, true])
  now = new Date('2026-11-22T03:00:59Z')
  t.same([await sent('/v1/malls'), await sent(opening)], [false, false])
  now = new Date('2026-11-22T03:01:00Z')
  t.same([await sent('/v1/malls'), await sent(opening)], [false, true])
  now = new Date('2026-11-22T02:00:00Z')
  t.same([await sent('/v1/malls'), await sent(opening)], [false, true], 'also where the clock was set back')
  now = new Date('2026-11-22T17:00:00Z')
  t.same([await sent('/v1/malls'), await sent(opening)], [true, true])
})

t.test('an answer that was begun before midnight and made after it is not kept for either day', async (t) => {
  const evening = new Date('2026-11-22T16:59:59.999Z')
  const moments: Date[] = []
  let now = evening
  const { get, recorder } = await opened(t, { today: () => moments.shift() ?? now })
  const sent = async () => (await recorder.during(() => get('/v1/malls'))).sent.length
  now = new Date('2026-11-22T17:00:00Z')
  moments.push(evening)
  t.equal(await sent(), 1)
  t.same(moments, [], 'the moment before midnight was that at which it began')
  t.equal(await sent(), 1, 'made anew')
  t.equal(await sent(), 0)
})

t.test('without room nothing is kept, and 304 still needs no statement', async (t) => {
  const { get, recorder } = await opened(t, { cacheMegabytes: 0 })
  const { headers } = await get('/v1/malls')
  t.equal((await recorder.during(() => get('/v1/malls'))).sent.length, 1)
  const { result, sent } = await recorder.during(() => get('/v1/malls', { 'if-none-match': headers['etag'] }))
  t.same([result.status, sent.length], [304, 0])
})

t.test('embeds name the host that was asked', async (t) => {
  const { get } = await opened(t)
  const path = '/embed/malls/mpp-kudus/services?fragment=1'
  for (const host of ['satu.example.go.id', 'dua.example.go.id', 'satu.example.go.id']) t.match((await get(path, { host })).body.toString(), `http://${host}/`)
})

t.test('a host that a proxy names is that of its requests only, as not everybody is believed', { skip: process.platform !== 'linux' && 'needs two addresses of the machine' }, async (t) => {
  const { get } = await opened(t, { trustProxy: '127.0.0.2' })
  const headers = { host: 'satu.example.go.id', 'x-forwarded-host': 'dua.example.go.id' }
  for (let turn = 0; turn < 2; turn++) {
    for (const [from, host] of [['127.0.0.1', 'satu'], ['127.0.0.2', 'dua']]) t.match((await get('/embed/malls/mpp-kudus/services?fragment=1', headers, from)).body.toString(), `http://${host}.example.go.id/`)
  }
})

t.test('many addresses take no more room than there is', (t) => {
  const ahead = new Ahead({} as Answers, {} as LiveRevisions, 100_000)
  const holds = { scopes: undefined, revision: 1, generation: 1, from: 0, until: 1, checked: 1 }
  const body = new Body(Buffer.from('{}'))
  let most = 0
  for (let number = 0; number < 1000; number++) {
    const headers = { accept: `text/plain;level=${number}` }
    const request = { originalUrl: `/v1/malls?limit=${number % 100}`, headers, raw: { headers }, routeOptions: {} } as unknown as FastifyRequest
    ahead.remember(request, `malls ${number}`, { body, etag: `"${number}"`, headers: { link: 'x'.repeat(500) }, holds, size: 1, saysHost: false })
    most = Math.max(most, ahead.bytes)
  }
  t.ok(most > 90_000 && most <= 100_000, `${most} bytes`)
  t.end()
})

t.test('hits and misses are counted', async (t) => {
  const { get } = await opened(t, { metrics: true })
  const { headers } = await get('/v1/malls')
  await get('/v1/malls')
  await get('/v1/malls', { 'if-none-match': headers['etag'] })
  const metrics = (await get('/metrics')).body.toString()
  for (const line of ['cache_requests_total{result="hit"} 1', 'cache_requests_total{result="unchanged"} 1', 'cache_requests_total{result="miss"} 1', 'cache_answers 1', 'http_request_duration_seconds_count{method="GET",route="/v1/malls",status="200"} 2']) t.match(metrics, line)
})
