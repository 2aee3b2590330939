import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, untilKnown, type Opened } from '../support/app.js'
import { aFee, aMinimalCatalogue, aMinimalDocument, aMinimalMall, aMinimalOffering, aMinimalService, aMinimalSite, aMinimalTenancy, writeFolder, type Catalogue } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { recordStatements, type Recorder } from '../support/statements.js'
import { untilSure } from '../support/until.js'

interface Small { app: Opened; db: pg.Pool; recorder: Recorder; load: (changed?: Partial<Catalogue>) => Promise<void> }

/** The service over one record of every noun. `load` imports it again with some nouns changed. */
async function small(t: Pick<Test, 'teardown'>): Promise<Small> {
  const db = await testDatabase(t)
  const load = async (changed: Partial<Catalogue> = {}) => {
    const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue(changed)))
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
  }
  await load()
  const recorder = recordStatements(db)
  return { app: await openApp(t, db), db, recorder, load }
}

const renamed = { malls: [aMinimalMall({ name: 'MPP Kudus Baru', sites: [aMinimalSite()], tenancies: [aMinimalTenancy()] })] }
const ADDRESSES = [
  '/v1/malls/mpp-kudus', '/v1/malls', '/v1/malls?region=33&limit=1&count=true', '/v1/malls/mpp-kudus/agencies', '/v1/services/disdukcapil-kudus.ktp-el-baru', '/v1/services?document=ktp-el&include=agency',
  '/v1/services/disdukcapil-kudus.ktp-el-baru?include=malls', '/v1/services/disdukcapil-kudus.ktp-el-baru/standard', '/v1/services/disdukcapil-kudus.ktp-el-baru/history', '/v1/calendars', '/v1/documents/ktp-el?lang=en'
]

/** For tests that only read. */
const still = await small(t)

t.test('every answer has a tag, and If-None-Match with it is 304 without a statement', async (t) => {
  const { app, recorder } = still
  for (const url of ADDRESSES) {
    const first = await ask(app, url)
    t.match(first, { status: 200, headers: { etag: /^W\/"[\w.@/~-]+"$/, 'cache-control': /^public, max-age=\d+/, vary: /accept-language/ } }, url)
    const { result: again, sent } = await recorder.during(() => ask(app, url, { headers: { 'if-none-match': first.headers['etag'] } }))
    t.same(sent, [], 'no statement')
    t.match(again, { status: 304, text: '' })
    for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin']) t.equal(again.headers[name], first.headers[name], name)
    t.notOk(again.headers['content-type'])
  }
})

t.test('If-None-Match is compared weakly, in lists, and with a star', async (t) => {
  const { app } = still
  const { headers: { etag = '' } } = await ask(app, '/v1/malls')
  const strong = etag.replace('W/', '')
  const status = async (given: string) => (await ask(app, '/v1/malls', { headers: { 'if-none-match': given } })).status
  for (const given of [etag, strong, `"other", ${etag}`, `"other",${strong} , W/"third"`, '*']) t.equal(await status(given), 304, given)
  for (const given of ['"other"', 'W/"other"', '', strong.replaceAll('"', ''), `${etag.slice(0, -2)}"`]) t.equal(await status(given), 200, given)
})

t.test('HEAD has the headers of GET, and is 304 alike', async (t) => {
  const { app } = still
  for (const url of ADDRESSES) {
    const [got, head] = [await ask(app, url), await ask(app, url, { method: 'HEAD' })]
    t.equal(head.text, '')
    for (const name of ['etag', 'content-type', 'content-length', 'content-language', 'cache-control', 'link', 'vary']) t.equal(head.headers[name], got.headers[name], `${url} ${name}`)
    t.equal((await ask(app, url, { method: 'HEAD', headers: { 'if-none-match': got.headers['etag'] } })).status, 304)
  }
})

t.test('a tag holds for one language', async (t) => {
  const { app } = still
  for (const url of ['/v1/malls/mpp-kudus', '/v1/malls']) {
    const { headers: { etag } } = await ask(app, url)
    t.equal((await ask(app, url, { headers: { 'if-none-match': etag, 'accept-language': 'en' } })).status, 200)
    t.equal((await ask(app, `${url}?lang=en`, { headers: { 'if-none-match': etag } })).status, 200)
    t.equal((await ask(app, url, { headers: { 'if-none-match': etag, 'accept-language': 'fr, id' } })).status, 304)
  }
})

t.test('a change makes new tags for what reads differently, and for nothing else', async (t) => {
  const { app, db, load } = await small(t)
  const tags = async () => Object.fromEntries(await Promise.all(ADDRESSES.map(async (url) => [url, (await ask(app, url)).headers['etag']])))
  const before: Record<string, string> = await tags()
  await load(renamed)
  await untilKnown(app, db)
  const after = await tags()
  const same = ADDRESSES.filter((url) => before[url] === after[url])
  t.same(same, ['/v1/calendars', '/v1/documents/ktp-el?lang=en'], 'the agency and the service show the mall')
  for (const url of ADDRESSES) {
    const answer = await ask(app, url, { headers: { 'if-none-match': before[url] } })
    t.equal(answer.status, same.includes(url) ? 304 : 200, url)
    if (url.startsWith('/v1/malls') && !url.endsWith('/agencies')) t.match(answer.text, 'MPP Kudus Baru')
  }
})

t.test('an import that brings nothing new leaves every tag', async (t) => {
  const { app, load } = await small(t)
  const { headers: { etag } } = await ask(app, '/v1/malls')
  await load()
  t.equal((await ask(app, '/v1/malls')).headers['etag'], etag)
})

t.test('an answer that was begun before a change does not get the tag of after', async (t) => {
  const { app, db, load } = await small(t)
  for (const [url, text, statements] of [['/v1/malls', 'MPP Kudus Baru', 1], ['/v1/malls/mpp-kudus', 'Ketiga', 1], ['/v1/agencies?include=malls', 'Keempat', 2]] as const) {
    const name = { malls: [aMinimalMall({ name: text, sites: [aMinimalSite()], tenancies: [aMinimalTenancy()] })] }
    const { etag, body } = await askAcross(app, db, url, statements, async () => {
      await load(name)
      await untilKnown(app, db)
    })
    t.notMatch(body, text)
    const later = await ask(app, url, { headers: { 'if-none-match': etag } })
    t.equal(later.status, 200, `${url} is asked for again`)
    t.match(later.text, text)
  }
})

/** Asks, and lets something happen between the last answer of the database and that of the service. */
async function askAcross(app: Opened, db: pg.Pool, url: string, statements: number, meanwhile: () => Promise<void>): Promise<{ etag: string; body: string }> {
  const { query } = db
  let count = 0
  db.query = (async (...given: unknown[]) => {
    const last = ++count === statements
    const rows = await (query as (...given: unknown[]) => Promise<unknown>)(...given)
    if (last) await meanwhile()
    return rows
  }) as typeof db.query
  const { headers, text } = await ask(app, url)
  db.query = query
  return { etag: headers['etag'] ?? '', body: text }
}

t.test('while the service has lost sight of the revisions, no list is taken for unchanged', async (t) => {
  const { app, db, load } = await small(t)
  const { headers: { etag } } = await ask(app, '/v1/malls')
  await ask(app, '/v1/malls', { headers: { 'if-none-match': etag } })
  const { connect } = db
  let letGo = () => {}
  let isHeld = false
  db.connect = ((...given: Parameters<typeof connect>) => {
    if (given.length > 0) return connect.apply(db, given)
    db.connect = connect
    isHeld = true
    return new Promise<void>((resolve) => { letGo = resolve }).then(() => db.connect())
  }) as typeof connect // the first that asks for a connection of its own is the one that listens
  await db.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ~ 'from scopes s where|c.reltuples' and pid <> pg_backend_pid()`)
  await untilSure('it wants to listen again', () => isHeld)
  t.not((await ask(app, '/v1/malls')).headers['etag'], etag)
  await load(renamed)
  const answer = await ask(app, '/v1/malls', { headers: { 'if-none-match': etag } })
  t.match(answer, { status: 200, text: /MPP Kudus Baru/ })
  t.not(answer.headers['etag'], etag)
  letGo()
  await untilSure('it listens again', async () => (await ask(app, '/v1/malls', { headers: { 'if-none-match': (await ask(app, '/v1/malls')).headers['etag'] } })).status === 304)
  t.match((await ask(app, '/v1/malls')).headers['etag'], /mall-list-2-/, 'it listens again, and knows what it missed')
})

t.test('what a new day brings is answered from its first moment, whatever the client has', async (t) => {
  const db = await testDatabase(t)
  const standards = [{ validTo: '2026-12-31', fees: [aFee()] }, { validFrom: '2027-01-01', fees: [aFee({ kind: 'fixed', amount: 5_000 })] }]
  const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ services: [aMinimalService({ standards, offerings: [aMinimalOffering()] })] })))
  t.same(findings, [])
  let now = '2026-12-31T16:59:59Z'
  const app = await openApp(t, db, { today: () => new Date(now) })
  const urls = ['/v1/services', '/v1/services/disdukcapil-kudus.ktp-el-baru', '/v1/services/disdukcapil-kudus.ktp-el-baru/standard', '/v1/malls/mpp-kudus/services', '/v1/offerings?include=services', '/v1/reference-services/ktp-el-baru/services?include=agency']
  const before = await Promise.all(urls.map((url) => ask(app, url)))
  now = '2026-12-31T17:00:00Z' // midnight in Jakarta
  for (const [at, url] of urls.entries()) {
    const answer = await ask(app, url, { headers: { 'if-none-match': before[at]?.headers['etag'] } })
    t.equal(answer.status, 200, url)
    t.match([before[at]?.text.includes('5000'), answer.text.includes('5000')], [false, true])
  }
})

t.test('problems are never kept, and have no tag', async (t) => {
  const { app } = still
  for (const url of ['/v1/malls/nobody', '/v1/malls?nothing=1', '/nothing']) {
    const answer = await ask(app, url, { headers: { 'if-none-match': '*' } })
    t.match(answer.headers, { 'cache-control': 'no-store', etag: undefined }, url)
    t.ok(answer.status >= 400)
  }
})

t.test('over the network, what is unchanged is said before the app sees the request, with the same headers', async (t) => {
  const db = await testDatabase(t)
  await importCatalogue(db, writeFolder(t, aMinimalCatalogue()))
  for (const logRequests of ['failures', 'all'] as const) {
    const app = await openApp(t, db, { metrics: true, logRequests, logLevel: 'info' })
    const logged = () => app.logged().filter((line) => line['msg'] === 'answered' && JSON.stringify(line).includes('304')).length
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const get = (url: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}${url}`, { headers })
    const headersOf = ({ headers }: Response) => Object.fromEntries([...headers].filter(([name]) => !['date', 'request-id', 'content-length', 'content-type', 'content-encoding', 'content-language', 'transfer-encoding', 'link'].includes(name)))
    for (const url of [...ADDRESSES, '/graphql?query={mall(code:"mpp-kudus"){name}}']) {
      const first = await get(url)
      t.equal(first.status, 200, url)
      await first.text()
      const before = logged()
      const again = await get(url, { 'if-none-match': first.headers.get('etag') as string })
      t.match({ status: again.status, body: await again.text(), logged: logged() - before }, { status: 304, body: '', logged: logRequests === 'all' ? 1 : 0 }, url)
      t.match(headersOf(again), headersOf(first))
      t.match(again.headers.get('request-id'), /^[0-9a-f]{12}-/)
      t.equal((await get(url, { 'if-none-match': 'W/"other"' })).status, 200)
    }
    const metrics = await (await get('/metrics')).text()
    t.match(metrics, 'http_request_duration_seconds_count{method="GET",route="/v1/malls/:mall",status="304"} 1')
    const { headers: { etag } } = await ask(app, '/v1/malls')
    await importCatalogue(db, writeFolder(t, aMinimalCatalogue(logRequests === 'failures' ? renamed : {})))
    await untilKnown(app, db)
    t.equal((await get('/v1/malls', { 'if-none-match': etag as string })).status, 200, 'what has changed is sent')
  }
})

t.test('what was withdrawn is 410 with the revision, its successor, and its code stays taken', async (t) => {
  const { app, db } = await small(t)
  const documents = [aMinimalDocument(), aMinimalDocument({ code: 'kk', name: 'Kartu Keluarga' }), aMinimalDocument({ code: 'lama', name: 'Lama' })]
  await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ documents })))
  await untilKnown(app, db)
  const { body: { id } } = await ask(app, '/v1/documents/lama')
  const files = { 'withdrawals.yaml': '- {noun: document, code: lama, reason: Digabung, mergedInto: kk}\n' }
  const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ documents: documents.slice(0, 2) }), { files }))
  t.same(findings, [])
  await untilKnown(app, db)
  for (const code of ['lama', id, id.toUpperCase()]) {
    t.match(await ask(app, `/v1/documents/${code}`), { status: 410, body: { code: 'withdrawn', mergedInto: 'kk', withdrawnAt: /^2\d\d\d-/, detail: /document lama was withdrawn in revision 3/ } })
  }
  t.notMatch((await ask(app, '/v1/documents?outOfForce=true')).text, 'lama')
})

t.test('a list within what was withdrawn is 410 too', async (t) => {
  const { app, load } = await small(t)
  const { body: { id } } = await ask(app, '/v1/malls/mpp-kudus')
  await load({ malls: [], services: [] })
  for (const code of ['mpp-kudus', id]) t.match(await ask(app, `/v1/malls/${code}/services`), { status: 410, body: { code: 'withdrawn', detail: /mall mpp-kudus was withdrawn/ } })
  for (const part of ['', '/standard']) t.equal((await ask(app, `/v1/services/disdukcapil-kudus.ktp-el-baru${part}`)).status, 410)
  t.equal((await ask(app, '/v1/services/disdukcapil-kudus.ktp-el-baru/history')).status, 200, 'what was said is still answered')
})

t.test('updatedSince finds what changed from a day or an instant on', async (t) => {
  const { app, db, load } = await small(t)
  await db.query(`update published set updated_at = '2026-01-05T10:00:00+07:00'`)
  await load(renamed)
  const found = async (since: string) => (await ask(app, `/v1/malls?updatedSince=${encodeURIComponent(since)}`)).body.items.length + (await ask(app, `/v1/documents?updatedSince=${encodeURIComponent(since)}`)).body.items.length
  t.equal(await found('2026-01-05'), 2)
  t.equal(await found('2026-01-06'), 1, 'only what was renamed')
  t.equal(await found('2026-01-05T10:00:00+07:00'), 2)
  t.equal(await found('2026-01-05T03:00:00Z'), 2)
  t.equal(await found('2026-01-05T03:00:00.001Z'), 1)
  t.equal((await ask(app, '/v1/malls?updatedSince=2026-01-05T10:00:00+07:00')).status, 200, 'an unescaped plus is a blank')
  for (const wrong of ['yesterday', '2026', '2026-02-30', '2026-01-05T10:00:00', '2026-01-05T25:00Z', '0000-01-01', '2026-01-05T10:00:00+23:00', 'now()']) {
    t.match(await ask(app, `/v1/malls?updatedSince=${encodeURIComponent(wrong)}`), { status: 400, body: { errors: [{ field: 'updatedSince', allowed: /ISO 8601/ }] } }, wrong)
  }
})
