import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { isNewEnough, Waits } from '../../src/http/revision.js'
import { ask, openApp, type Answer, type Opened } from '../support/app.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder } from '../support/builders.js'
import { stopClock } from '../support/clock.js'
import { testDatabase } from '../support/database.js'
import { untilSure } from '../support/until.js'

interface Small { app: Opened; db: pg.Pool; rename: (name: string) => Promise<number> }

async function small(t: Pick<Test, 'teardown'>): Promise<Small> {
  const db = await testDatabase(t)
  const rename = async (name: string) => {
    const { revision, findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument({ name })] })))
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
    return revision as number
  }
  await rename('Kartu 1')
  return { app: await openApp(t, db), db, rename }
}

const QUERY = '{ document(code: "ktp-el") { name } }'
const LIST = '/embed/malls/mpp-kudus/services'
type Way = [name: string, ask: (app: Opened, headers: Record<string, string>) => Promise<Answer>]
const WAYS: Way[] = [
  ['REST', (app, headers) => ask(app, '/v1/documents/ktp-el', { headers })],
  ['a list', (app, headers) => ask(app, '/v1/documents', { headers })],
  ['GraphQL by GET', (app, headers) => ask(app, `/graphql?query=${encodeURIComponent(QUERY)}`, { headers })],
  ['GraphQL by POST', (app, headers) => ask(app, '/graphql', { method: 'POST', payload: { query: QUERY }, headers })],
  ['an embed', (app, headers) => ask(app, LIST, { headers })]
]

/** For tests that change nothing. */
const still = await small(t)

for (const [name, send] of WAYS) {
  t.test(`${name}: says its revision, is answered where that suffices, and refuses what is no revision`, async (t) => {
    const { app } = still
    const first = await send(app, {})
    t.match(first, { status: 200, headers: { 'catalogue-revision': '1' } })
    for (const least of ['0', '1']) t.equal((await send(app, { 'min-catalogue-revision': least })).text, first.text)
    for (const wrong of ['-1', '1.0', 'one', '', '01', '1, 2', '9'.repeat(20)]) {
      const { status, text, headers } = await send(app, { 'min-catalogue-revision': wrong })
      t.equal(status, 400, wrong)
      t.match(text, 'min-catalogue-revision')
      t.notOk(headers['etag'])
    }
  })

  t.test(`${name}: waits for a revision that comes, and is answered with it`, async (t) => {
    const { app, rename } = await small(t)
    await send(app, {})
    stopClock(t)
    const waiting = send(app, { 'min-catalogue-revision': '2' })
    t.equal(await rename('Kartu 2'), 2)
    const { status, headers, text } = await waiting
    t.match({ status, headers }, { status: 200, headers: { 'catalogue-revision': '2' } })
    if (name !== 'an embed') t.match(text, 'Kartu 2')
  })

  t.test(`${name}: a revision that does not come is 503, to be asked again`, async (t) => {
    const { status, headers, text } = await send(still.app, { 'min-catalogue-revision': '2' })
    t.match({ status, headers }, { status: 503, headers: { 'retry-after': /^[1-9]$/, 'cache-control': 'no-store' } })
    t.match(text, 'revision_not_reached')
    t.same(still.app.logged().filter(({ level }) => level === 'error'), [], 'anybody can ask for such')
  })
}

t.test('a 304 says the revision too, and tells shared caches on what answers depend', async (t) => {
  const { headers: { etag = '', vary = '' } } = await ask(still.app, '/v1/documents/ktp-el')
  t.match(vary, 'min-catalogue-revision')
  const unchanged = await ask(still.app, '/v1/documents/ktp-el', { headers: { 'if-none-match': etag } })
  t.match(unchanged, { status: 304, headers: { 'catalogue-revision': '1' } })
})

t.test('ahead of the app, nothing is answered to who asks for more than is known', async (t) => {
  const { app } = await small(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/v1/documents/ktp-el`
  const etag = (await fetch(url)).headers.get('etag') as string
  const again = async (least: string) => fetch(url, { headers: { 'if-none-match': etag, 'min-catalogue-revision': least } })
  for (let times = 0; times < 2; times++) {
    const known = await again('1')
    t.match({ status: known.status, revision: known.headers.get('catalogue-revision') }, { status: 304, revision: '1' })
  }
  t.equal((await again('2')).status, 503)
  t.equal((await again('x')).status, 400)
})

t.test('nothing is new enough for a revision while it is uncertain what holds', async (t) => {
  const live = { certain: true, revision: 5 }
  t.equal(isNewEnough({}, live), true)
  t.equal(isNewEnough({ 'min-catalogue-revision': '5' }, live), true)
  t.equal(isNewEnough({ 'min-catalogue-revision': '6' }, live), false)
  t.equal(isNewEnough({ 'min-catalogue-revision': '5' }, { ...live, certain: false }), false)
  t.equal(isNewEnough({}, { ...live, certain: false }), true)
})

t.test('so many wait at once; who comes later is refused at once, and told when to come again', async (t) => {
  const app = await openApp(t, still.db, { metrics: true })
  const { goOn } = stopClock(t)
  const asked = Promise.all(Array.from({ length: 210 }, () => ask(app, '/v1/documents/ktp-el', { headers: { 'min-catalogue-revision': '2' } })))
  await untilSure('all have come', async () => /^http_revision_not_reached_total\{reason="full"\} 10$/m.test((await ask(app, '/metrics')).text))
  goOn()
  const all = await asked
  for (const answer of all) t.match(answer, { status: 503, headers: { 'retry-after': '1' }, body: { code: 'revision_not_reached' } })
  const { text } = await ask(app, '/metrics')
  t.match(text, /^http_revision_not_reached_total\{reason="full"\} 10$/m)
  t.match(text, /^http_revision_not_reached_total\{reason="waited_too_long"\} 200$/m)
  t.match(text, /^http_waiting_for_revision 0$/m)
})

t.test('who has gone away waits no more, and what is known needs no wait', async (t) => {
  const live = { certain: true, revision: 5 }
  const waits = new Waits(live, 1)
  let gone = false
  const waiting = waits.reaches(6, () => gone)
  t.equal(waits.waiting, 1)
  t.equal(await waits.reaches(6, () => false), false)
  t.same(waits.refused, { full: 1, waited_too_long: 0 })
  t.equal(await waits.reaches(5, () => false), true)
  gone = true
  await waiting
  t.equal(waits.waiting, 0)
  t.same(waits.refused, { full: 1, waited_too_long: 0 }, 'nor is he refused')
  const coming = waits.reaches(6, () => false)
  live.revision = 6
  t.equal(await coming, true)
})

t.test('who waits is counted like anybody else', async (t) => {
  const app = await openApp(t, still.db, { rateLimitPerMinute: 2 })
  const headers = { 'min-catalogue-revision': '99' }
  const statuses: number[] = []
  for (let i = 0; i < 3; i++) statuses.push((await ask(app, '/v1/documents/ktp-el', { headers })).status)
  t.same(statuses, [503, 503, 429])
})
