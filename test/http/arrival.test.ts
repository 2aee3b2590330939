import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { ask, openApp, type Opened } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { until } from '../support/until.js'

const db = await testDatabase(t)

async function listening(t: Test, requestTimeoutMs: number): Promise<{ app: Opened; port: number }> {
  const app = await openApp(t, db, { requestTimeoutMs, logRequests: 'all', logLevel: 'error' })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, port: (app.server.address() as AddressInfo).port }
}

/** Sends what is given and nothing more: what the server answers until it closes. */
async function halfSent(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part)).on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return Buffer.concat(parts).toString()
}

const connections = (app: Opened) => new Promise<number>((resolve, reject) => { app.server.getConnections((error, count) => { if (error) reject(error); else resolve(count) }) })

const HALVES: Record<string, string> = {
  'an address': 'GET /v1/mal',
  headers: 'GET /v1/malls HTTP/1.1\r\nHost: a\r\nAccept: app',
  'a body': 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query": '
}

for (const [part, bytes] of Object.entries(HALVES)) {
  t.test(`${part} of which only a half comes is not waited for: 408, and the connection is gone`, async (t) => {
    const { app, port } = await listening(t, 200)
    const answers = await Promise.all(Array.from({ length: 20 }, () => halfSent(port, bytes)))
    for (const answer of answers) {
      t.match(answer, /^HTTP\/1\.1 408 .*\r\ncontent-type: application\/problem\+json/s)
      t.match(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))), { status: 408, code: 'request_timeout' })
    }
    t.ok(await until(async () => await connections(app) === 0))
    t.same(app.logged(), [])
    t.equal((await ask(app, '/health/live')).status, 200)
  })
}

t.test('a header that comes byte by byte is not waited for either', async (t) => {
  const { app, port } = await listening(t, 300)
  const socket: Socket = connect(port, '127.0.0.1')
  socket.on('error', () => {}).setEncoding('utf8')
  let answer = ''
  socket.on('data', (part: string) => { answer += part })
  socket.write('GET /v1/malls HTTP/1.1\r\nHost: a\r\nX: ')
  const timer = setInterval(() => { socket.write('a') }, 20)
  await once(socket, 'close').finally(() => { clearInterval(timer) })
  t.match(answer, /^HTTP\/1\.1 408 /)
  t.ok(await until(async () => await connections(app) === 0))
})

t.test('a body that is too large is refused by what it says of itself, before it comes', async (t) => {
  const { port } = await listening(t, 60_000)
  const answer = await halfSent(port, `POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n\r\n{`)
  t.match(answer, /^HTTP\/1\.1 413 /)
  t.match(answer, /payload_too_large/)
})

t.test('what the server waits for has an end', async (t) => {
  const { server } = await openApp(t, db)
  t.match(server, { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 72_000, timeout: 120_000, maxRequestsPerSocket: 0 })
})
