import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { ask, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { until } from '../support/until.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo
const BASE = `http://127.0.0.1:${port}`

/** One request by node:http, which changes nothing on its way: no decompression, no headers of its own. */
async function send(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) {
  const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false })
  sent.end()
  const [answer] = await once(sent, 'response') as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return { status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }
}

/** What a server answers to bytes, until it closes the connection. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  socket.setEncoding('utf8').on('data', (part: string) => { answer += part }).on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}

const problemIn = (answer: string) => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as Record<string, unknown>

t.test('answers are compressed as the client likes: the same record under the same tag', async (t) => {
  const plain = await send('/v1/services?limit=20')
  t.notOk(plain.headers['content-encoding'])
  t.equal(Number(plain.headers['content-length']), plain.bytes.length)
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const [accept, encoding] of [['br', 'br'], ['gzip', 'gzip'], ['gzip, deflate, br', 'br'], ['gzip;q=1, br;q=0', 'gzip']] as const) {
    const { headers, bytes } = await send('/v1/services?limit=20', { headers: { 'accept-encoding': accept } })
    t.equal(headers['content-encoding'], encoding, accept)
    t.ok(bytes.length < plain.bytes.length / 3)
    t.equal(unpack[encoding](bytes).toString(), plain.bytes.toString())
    t.match(headers.vary, /accept-encoding/i)
    t.equal(headers.etag, plain.headers.etag)
    t.equal((await send('/v1/services?limit=20', { headers: { 'accept-encoding': accept, 'if-none-match': headers.etag as string } })).status, 304)
  }
  for (const accept of ['identity', 'deflate', 'zstd', '']) t.notOk((await send('/v1/services?limit=20', { headers: { 'accept-encoding': accept } })).headers['content-encoding'], accept)
})

t.test('fetch reads a compressed answer, and keeps its connection', async (t) => {
  const before = await connections()
  for (let i = 0; i < 20; i++) t.equal(((await (await fetch(`${BASE}/v1/malls?limit=100`)).json()) as { items: object[] }).items.length > 50, true)
  t.ok(await connections() <= before + 2)
})

const connections = () => new Promise<number>((resolve, reject) => { app.server.getConnections((error, count) => { if (error) reject(error); else resolve(count) }) })

t.test('HEAD has the headers and no body', async (t) => {
  for (const path of ['/v1/malls', '/v1/malls/mpp-kudus', '/v1/services?document=kk&limit=3']) {
    const [got, head] = [await send(path), await send(path, { method: 'HEAD' })]
    t.equal(head.status, 200)
    t.equal(head.bytes.length, 0)
    const { date: _, 'request-id': __, ...headers } = got.headers
    t.match(head.headers, headers)
  }
  t.match(await send('/v1/malls/nobody', { method: 'HEAD' }), { status: 404, headers: { 'content-type': /problem\+json/ }, bytes: { length: 0 } })
})

t.test('OPTIONS names the methods, and lets pages of other sites read', async (t) => {
  for (const path of ['/v1/malls', '/v1/malls/mpp-kudus/services?limit=nonsense', '/v1/services/x/standard', '/openapi.json']) {
    t.match(await send(path, { method: 'OPTIONS' }), { status: 204, headers: { allow: 'GET, HEAD, OPTIONS', 'access-control-allow-origin': '*' }, bytes: { length: 0 } }, path)
  }
  const preflight = { origin: 'https://kudus.example.go.id', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' }
  const asked = await send('/v1/malls', { method: 'OPTIONS', headers: preflight })
  t.match(asked, { status: 204, headers: { 'access-control-allow-origin': '*', 'access-control-allow-methods': /\bGET\b/, 'access-control-allow-headers': '*, authorization', 'access-control-max-age': '86400' } })
  t.match(await send('/v1/nothing', { method: 'OPTIONS' }), { status: 404, headers: { 'content-type': /problem\+json/ } })
})

t.test('pages of other sites may read every answer, and its headers', async (t) => {
  for (const path of ['/v1/malls', '/v1/malls/nobody', '/v1/malls?x=1', '/nothing', '/v1/malls/%ff']) {
    const { headers } = await send(path, { headers: { origin: 'https://kudus.example.go.id' } })
    t.equal(headers['access-control-allow-origin'], '*', path)
    t.notOk(headers['access-control-allow-credentials'])
  }
  t.equal((await send('/v1/malls')).headers['access-control-expose-headers'], '*', 'which means all where no credentials are sent (Fetch standard)')
})

t.test('another method is 405 with what is allowed, whatever comes with it', async (t) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'SEARCH']) {
    t.match(await send('/v1/malls/mpp-kudus', { method }), { status: 405, headers: { allow: 'GET, HEAD, OPTIONS', 'content-type': /problem\+json/ } }, method)
  }
  const answer = await sendRaw(`POST /v1/malls HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n{"a": 1}}`)
  t.match(answer, /^HTTP\/1.1 405 /)
  t.match(problemIn(answer), { code: 'method_not_allowed', status: 405 })
  t.match(await send(`/v1/malls/${'a'.repeat(240)}`, { method: 'DELETE' }), { status: 405 })
  t.match(await send('/nothing', { method: 'POST' }), { status: 404 })
})

t.test('an address that is too long is 414, headers that are too large 431, both problems', async (t) => {
  t.match(await send(`/v1/malls?name=${'a'.repeat(8_000)}`), { status: 414, headers: { 'content-type': /problem\+json/ } })
  t.match(await send(`/v1/malls/${'a'.repeat(8_000)}`), { status: 414 })
  t.match(await send(`/v1/malls/${'a'.repeat(600)}`), { status: 400 })
  const answer = await sendRaw(`GET /v1/malls HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)
  t.match(answer, /^HTTP\/1.1 431 Request Header Fields Too Large\r\ncontent-type: application\/problem\+json\r\n/)
  t.match(problemIn(answer), { code: 'headers_too_large', status: 431, instance: /./, errors: [] })
  t.match(await sendRaw(`GET /v1/malls?name=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`), /^HTTP\/1.1 431 /)
})

t.test('what is not HTTP, or not an address, is a problem too', async (t) => {
  for (const bytes of ['nonsense\r\n\r\n', 'GET\r\n\r\n', 'GET /v1/malls HTTP/9.9\r\n\r\n', 'GET /v1/\u0000malls HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /v1/malls HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 'GET /v1/malls HTTP/1.1\r\nHost: a\r\nX y: z\r\n\r\n']) {
    const answer = await sendRaw(bytes)
    t.match(answer, /^HTTP\/1.1 400 Bad Request\r\ncontent-type: application\/problem\+json\r\n/, JSON.stringify(bytes))
    t.match(problemIn(answer), { code: 'malformed_request', status: 400 })
  }
  for (const path of ['/v1/malls/%ff', '/v1/malls/%', '/v1/malls/%zz', '/v1/malls/%c0%80']) {
    const { status, headers, bytes } = await send(path)
    t.match({ status, headers }, { status: 400, headers: { 'content-type': /problem\+json/, 'request-id': /./ } }, path)
    t.match(JSON.parse(bytes.toString()), { code: 'malformed_request', errors: [{ field: 'address' }] })
  }
  t.match(problemIn(await sendRaw('GET /v1/malls/%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')), { code: 'malformed_request', errors: [{ problem: /NUL/ }] })
})

t.test('clients that go away in the middle leave the service and its connections as they were', async (t) => {
  for (let i = 0; i < 40; i++) {
    const sent = httpRequest({ host: '127.0.0.1', port, path: `/v1/services?limit=100&name=${'a'.repeat(i % 3)}`, agent: false })
    sent.on('error', () => {})
    sent.end()
    setTimeout(() => sent.destroy(), i % 8)
  }
  await new Promise((resolve) => { setTimeout(resolve, 100) })
  t.equal((await send('/v1/services?limit=100')).status, 200)
  t.ok(await until(async () => (await send('/health/ready')).status === 200))
  t.ok(await until(() => db.waitingCount === 0 && db.totalCount - db.idleCount === 1), 'only the connection that listens is in use')
})

t.test('requests behind each other on one connection are answered in order', async (t) => {
  const one = (path: string, last = false) => `GET ${path} HTTP/1.1\r\nHost: a\r\n${last ? 'Connection: close\r\n' : ''}\r\n`
  const answer = await sendRaw(one('/v1/malls/mpp-kudus?fields=code') + one('/v1/malls/nobody') + one('/v1/malls/mpp-sragen?fields=code', true))
  t.same([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status), ['200', '404', '200'])
  t.ok(answer.indexOf('mpp-kudus') < answer.indexOf('nobody') && answer.indexOf('nobody') < answer.indexOf('mpp-sragen'))
})

t.test('any Accept that takes JSON is served, others are 406', async (t) => {
  const status = async (accept: string) => (await send('/v1/malls', { headers: { accept } })).status
  for (const accept of ['*/*', 'application/json', 'application/*', 'text/html, */*;q=0.1', 'application/json;q=0.2, text/html', 'APPLICATION/JSON']) t.equal(await status(accept), 200, accept)
  for (const accept of ['text/html', 'application/xml', 'image/*', 'application/json;q=0']) t.equal(await status(accept), 406, accept)
  t.match(await ask(app, '/v1/malls', { headers: { accept: 'text/csv' } }), { headers: { 'content-type': /problem\+json/ }, body: { code: 'not_acceptable', detail: /application\/json/ } })
})

t.test('the id of a request is in the answer and in the problem', async (t) => {
  const { headers, bytes } = await send('/v1/malls/nobody', { headers: { 'request-id': 'kudus-web-0001' } })
  t.equal(headers['request-id'], 'kudus-web-0001')
  t.equal(JSON.parse(bytes.toString()).instance, 'kudus-web-0001')
})
