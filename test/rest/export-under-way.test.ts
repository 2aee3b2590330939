import { readdirSync, readlinkSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { openApp, type Opened } from '../support/app.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { addMany } from '../support/many.js'
import { untilSure } from '../support/until.js'

const MANY = 3_000
const db = await testDatabase(t)
await importCatalogue(db, writeFolder(t, aMinimalCatalogue()))
await addMany(db, MANY)

const serve = async (t: Pick<Test, 'teardown'>, settings: Parameters<typeof openApp>[2] = {}): Promise<Opened & { port: number }> => {
  const app = await openApp(t, db, settings)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return Object.assign(app, { port: (app.server.address() as AddressInfo).port })
}
const begin = async ({ port }: { port: number }, path = '/v1/export/documents.ndjson', options = {}): Promise<IncomingMessage> => (await once(get({ port, host: '127.0.0.1', path, ...options }), 'response'))[0] as IncomingMessage

/** Connections of exports that hold the database up, beside our own. */
const holding = async () => (await db.query<{ query: string }>(`select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and query ~ '^(copy|begin isolation)'`)).rows
const nameless = (): string[] => readdirSync('/proc/self/fd').map((fd) => { try { return readlinkSync(`/proc/self/fd/${fd}`) } catch { return '' } }).filter((path) => /mpp-catalog-.*\(deleted\)/.test(path))
const files = process.platform === 'linux' ? nameless : () => []

const released = async () => (await holding()).length === 0

/** Keeps everybody from reading published records, until it is let go. */
async function locked(t: Pick<Test, 'teardown'>): Promise<{ client: pg.Client; end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: db.options.connectionString })
  await client.connect()
  let ended: Promise<void> | undefined
  const end = () => ended ??= client.end()
  t.teardown(end)
  await client.query('begin; lock table published in access exclusive mode')
  return { client, end }
}
const waitsForLock = async () => (await db.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'copy%'`)).rowCount === 1

t.test('who reads slowly holds no connection, and gets all of it', async (t) => {
  const app = await serve(t)
  const quick = await text(await begin(app))
  t.equal(quick.split('\n').length - 1, MANY + 1)
  const answer = await begin(app)
  await untilSure('the database is let go while nobody reads', async () => await released() && (files().length === 1 || process.platform !== 'linux'))
  t.equal(db.totalCount - db.idleCount, 1, 'only the connection that listens is in use')
  t.ok(await text(answer) === quick)
  await untilSure('the file is gone', () => files().length === 0)
  const one = await begin(app, '/v1/export/documents.ndjson?limit=50')
  await untilSure('a small one is read', released)
  t.same(files(), [], 'what is small needs no file')
  t.equal((await text(one)).split('\n').length - 1, 50)
})

t.test('a client that goes away while it is served leaves nothing behind', async (t) => {
  const app = await serve(t)
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    const answer = await begin(app, undefined, { headers })
    if (process.platform === 'linux') await untilSure('there is a file', () => files().length === 1)
    answer.on('error', () => {}).destroy()
    await untilSure('all is gone', async () => await released() && files().length === 0)
  }
  t.equal(app.logged().filter(({ level }) => level === 'error').length, 0)
})

t.test('a client that goes away while the database works ends that work', async (t) => {
  const app = await serve(t)
  const lock = await locked(t)
  const request = get({ port: app.port, host: '127.0.0.1', path: '/v1/export/documents.ndjson' }).on('error', () => {})
  await untilSure('it waits', waitsForLock)
  request.destroy()
  await untilSure('nobody waits any more, though nothing was unlocked', released)
  await lock.end()
  t.equal((await text(await begin(app))).split('\n').length - 1, MANY + 1, 'the next is answered')
  t.equal(app.logged().filter(({ level }) => level === 'error').length, 0)
})

t.test('what changes during an export does not change it, and its revision is that of its records', async (t) => {
  const app = await serve(t)
  const before = await text(await begin(app))
  const { client, end } = await locked(t)
  const answering = begin(app)
  await untilSure('it waits', waitsForLock)
  await client.query(`update published set body = '{"code":"new"}' where noun = 'document'; delete from published where code > 'd-001000'; update catalogue_state set revision = revision + 1; commit`)
  await end()
  const during = await answering
  t.equal(during.headers['catalogue-revision'], '1')
  t.ok(await text(during) === before)
  const after = await begin(app)
  t.equal(after.headers['catalogue-revision'], '2')
  t.match(await text(after), /^{"code":"new"}\n/)
  await db.query(`delete from published where noun = 'document' and body = '{"code":"new"}'`)
  await addMany(db, MANY)
})

t.test('an import while a client reads slowly changes nothing for it', async (t) => {
  const app = await serve(t)
  const slow = await begin(app)
  await untilSure('the database is let go', released)
  await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ documents: [...aMinimalCatalogue().documents, aMinimalDocument({ code: 'a-baru', name: 'Baru' })] })))
  t.notMatch((await text(slow)).slice(0, 1_000), 'a-baru')
  t.match((await text(await begin(app))).slice(0, 1_000), 'a-baru')
})

t.test('HEAD reads no record', async (t) => {
  const app = await serve(t)
  const lock = await locked(t)
  const answer = await begin(app, undefined, { method: 'HEAD' })
  t.match(answer, { statusCode: 200, headers: { 'catalogue-revision': /^\d+$/ } })
  await lock.end()
})

t.test('more than are allowed at once are told to come again', async (t) => {
  const app = await serve(t, { exportsAtOnce: 1 })
  const lock = await locked(t)
  const first = begin(app)
  await untilSure('it waits', waitsForLock)
  const second = await begin(app)
  t.match(second, { statusCode: 503, headers: { 'retry-after': '10', 'content-type': /problem/ } })
  t.match(JSON.parse(await text(second)), { code: 'exports_busy' })
  await lock.end()
  t.equal((await text(await first)).split('\n').length - 1 > MANY, true)
  t.equal((await begin(app, undefined, { method: 'HEAD' })).statusCode, 200)
  const waiting: IncomingMessage[] = []
  for (let i = 0; i < 10; i++) {
    let one: IncomingMessage | undefined // refused only while the one before is still being read
    await untilSure('those that only wait for their clients are no longer counted', async () => (one = await begin(app)).statusCode === 200)
    waiting.push(one as IncomingMessage)
  }
  await untilSure('the last is read', released)
  t.equal((await begin(app)).statusCode, 503, 'but they are not without number')
  for (const one of waiting) one.on('error', () => {}).destroy()
  await untilSure('their room is free', async () => (await begin(app, '/v1/export/documents.ndjson?limit=1')).statusCode === 200)
})

t.test('a database that takes too long is a problem document while nothing was sent, and the limit of other reads does not count', async (t) => {
  const app = await serve(t, { exportTimeoutMs: 300 })
  const lock = await locked(t)
  const answer = await begin(app)
  t.match(answer, { statusCode: 503, headers: { 'retry-after': '2' } })
  t.match(JSON.parse(await text(answer)), { code: 'unavailable' })
  await lock.end()
  await untilSure('nothing is held', released)
})

t.test('what goes wrong here before the first bytes is a problem document that does not tell why', async (t) => {
  const app = await serve(t)
  await db.query('alter table published rename to elsewhere')
  const answer = await begin(app)
  await db.query('alter table elsewhere rename to published')
  t.equal(answer.statusCode, 500)
  const problem = await text(answer)
  t.match(JSON.parse(problem), { code: 'internal' })
  t.notMatch(problem, 'published')
  t.match(app.logged(), [{ level: 'error', msg: 'a request failed' }])
  t.equal((await begin(app, '/v1/export/documents.ndjson?limit=1')).statusCode, 200)
})

t.test('what goes wrong after the first bytes breaks the answer off: the transfer fails, and the log has the cause', async (t) => {
  const app = await serve(t)
  await db.query(`update published set body = 'not JSON' where code = 'd-002900'`)
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    const answer = await begin(app, '/v1/export/documents.ndjson?fields=code,description', { headers })
    t.equal(answer.statusCode, 200)
    await t.rejects(text(answer), { code: 'ECONNRESET' })
  }
  t.match(app.logged().filter(({ msg }) => msg === 'an export was broken off').length, 2)
  await untilSure('nothing is held', async () => await released() && files().length === 0)
})

t.test('a server that closes leaves neither connection nor file', async (t) => {
  const app = await serve(t)
  const answer = await begin(app)
  answer.on('error', () => {})
  await untilSure('it is read', released)
  await app.close()
  await untilSure('all is gone', async () => await released() && files().length === 0)
  t.equal(db.totalCount, db.idleCount)
})
