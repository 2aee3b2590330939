import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { openApp, untilKnown, type Opened } from '../support/app.js'
import { aMinimalCatalogue, aMinimalOffering, aMinimalService, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

const MALL = '/embed/malls/mpp-kudus'
const LIST = '/embed/malls/mpp-kudus/services?fragment=1'
const SERVICE = '/embed/services/disdukcapil-kudus.ktp-el-baru'

const ask = (app: Opened, url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

t.test('answers', async (t) => {
  const db = await testDatabase(t)
  let now = new Date('2026-11-23T03:00:00Z')
  const hours = [{ scope: 'regular' as const, days: ['mon' as const], opens: '08:00', closes: '12:00', source: 'laman-resmi', confidence: 'high' as const }]
  const catalogue = aMinimalCatalogue()
  const [mall] = catalogue.malls
  catalogue.malls = [{ ...mall, sites: [{ ...mall?.sites?.[0], hours }] }] as typeof catalogue.malls
  await importCatalogue(db, writeFolder(t, catalogue))
  const app = await openApp(t, db, { today: () => now })

  t.test('are the same in every coding, the first time and when they are kept', async (t) => {
    const plain = await ask(app, LIST)
    for (const turn of ['first', 'kept']) {
      const br = await ask(app, LIST, { 'accept-encoding': 'gzip, deflate, br' })
      t.equal(br.headers['content-encoding'], 'br', turn)
      t.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body)
      const gzip = await ask(app, LIST, { 'accept-encoding': 'gzip, br;q=0' })
      t.equal(gzip.headers['content-encoding'], 'gzip')
      t.equal(gunzipSync(gzip.rawPayload).toString(), plain.body)
      const { date: _, 'request-id': id, 'content-length': length, 'content-encoding': coding, ...rest } = br.headers
      t.match({ ...rest, vary: rest.vary }, { etag: plain.headers['etag'], vary: 'accept-encoding, min-catalogue-revision', 'content-security-policy': /frame-ancestors \*/, 'x-robots-tag': 'noindex', 'access-control-allow-origin': '*' }, `${id} ${length} ${coding}`)
      t.equal(Number(length), br.rawPayload.length)
    }
    t.equal((await app.inject({ method: 'HEAD', url: LIST })).statusCode, 200)
  })

  t.test('about the moment change when it does, and not before', async (t) => {
    const first = await ask(app, MALL)
    t.match(first.body, /Senin, 23 November 2026: Buka sampai pukul 12\.00 WIB/)
    t.match(first.headers['cache-control'], /max-age=60, stale-while-revalidate=60/)
    now = new Date('2026-11-23T03:01:00Z')
    const same = await ask(app, MALL, { 'if-none-match': String(first.headers['etag']) })
    t.match(same, { statusCode: 304, body: '' }, 'the next minute says the same')
    now = new Date('2026-11-23T06:00:00Z')
    const closed = await ask(app, MALL, { 'if-none-match': String(first.headers['etag']) })
    t.equal(closed.statusCode, 200)
    t.match(closed.body, /Senin, 23 November 2026: Tutup. Buka lagi Senin, 30 November 2026, pukul 08\.00 WIB/)
    t.match((await ask(app, `${MALL}?lang=en`)).body, /Monday 23 November 2026: Closed. Opens again Monday 30 November 2026, at 08:00 WIB/)
    const recorder = recordStatements(db)
    const kept = await recorder.during(() => ask(app, MALL))
    t.same(kept.sent, [], 'within the minute it is kept')
  })

  t.test('follow the catalogue at once', async (t) => {
    const before = await ask(app, LIST)
    t.match(before.body, /KTP-el baru/)
    await importCatalogue(db, writeFolder(t, { ...catalogue, services: [aMinimalService({ name: 'KTP-el lain', offerings: [aMinimalOffering()] })] }))
    await untilKnown(app, db)
    const after = await ask(app, LIST, { 'if-none-match': String(before.headers['etag']) })
    t.equal(after.statusCode, 200)
    t.match(after.body, /KTP-el lain/)
  })

  t.test('of what was withdrawn are 410, with the service that took its place', async (t) => {
    const [service] = catalogue.services
    const merged = [{ noun: 'service' as const, code: String(service?.code), mergedInto: 'disdukcapil-kudus.ktp-el-lain', reason: 'Digabung' }]
    const { findings } = await importCatalogue(db, writeFolder(t, { ...catalogue, services: [aMinimalService({ code: 'disdukcapil-kudus.ktp-el-lain' })] }, { files: { 'withdrawals.yaml': JSON.stringify(merged) } }))
    t.same(findings, [])
    await untilKnown(app, db)
    const gone = await ask(app, SERVICE)
    t.equal(gone.statusCode, 410)
    t.match(gone.body, /Sudah ditarik[^]*Penggantinya: <a href="\/embed\/services\/disdukcapil-kudus\.ktp-el-lain\?lang=id">/)
  })

  t.test('that the database cannot give are 503, in words', async (t) => {
    t.capture(db, 'query', () => { throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }) })
    for (const url of [`${MALL}?scheme=dark`, `${LIST}&limit=7`]) {
      const { statusCode, headers, body } = await ask(app, url)
      t.equal(statusCode, 503)
      t.match(headers, { 'retry-after': '2', 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' })
      t.match(body, /Sedang tidak tersedia/)
    }
  })
})

t.test('an address is one page for all hosts that lead to it', async (t) => {
  const db = await testDatabase(t)
  await importCatalogue(db, writeFolder(t, aMinimalCatalogue()))
  const app = await openApp(t, db)
  for (let turn = 0; turn < 2; turn++) {
    for (const host of ['satu.example.go.id', 'dua.example.go.id']) t.match((await ask(app, LIST, { host })).body, `action="http://${host}/embed/`)
  }
})
