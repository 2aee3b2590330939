import t, { type Test } from 'tap'
import { fingerprintOf } from '../../src/kernel/identity.js'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { clock, openApp } from '../support/app.js'
import { aFullCatalogue, aMinimalDocument, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

/**
 * Each golden answer stands with the statements that it cost. An N+1, a lost member or a new one shows as a difference. After a change that is
 * meant: `npx tap test/golden --snapshot`.
 */
const db = await testDatabase(t)
const now = () => new Date('2026-11-20T01:00:00Z')
const { findings } = await importCatalogue(db, writeFolder(t, aFullCatalogue()), { now })
if (findings.length > 0) throw new Error(JSON.stringify(findings))
// A second revision, so that the history has one more line.
await importCatalogue(db, writeFolder(t, aFullCatalogue({ documents: [...aFullCatalogue().documents.slice(0, 2), aMinimalDocument({ code: 'kk', name: 'Kartu Keluarga' })] })), { now: clock })
const app = await openApp(t, db, { cacheMegabytes: 0 })
/** For what is answered from memory. */
const remembering = await openApp(t, db)
const recorder = recordStatements(db)

const SERVICE = '/v1/services/disdukcapil-kudus.ktp-el-baru'

/** What is asked, and how many statements it may cost. */
const QUESTIONS: [name: string, url: string, statements: number][] = [
  ['a detail', '/v1/malls/mpp-kudus', 1],
  ['a detail by UUID', '/v1/agencies/{agency}', 1],
  ['a detail in English with few fields', '/v1/reference-services/ktp-el-baru?lang=en&fields=name,answer,cases', 1],
  ['a detail with related records', `${SERVICE}?include=agency,malls,documents&fields=name`, 2],
  ['a whole service', SERVICE, 1],
  ['a list', '/v1/documents', 1],
  ['a list of services', '/v1/services', 1],
  ['a list with related records', '/v1/services?include=agency,referenceService', 2],
  ['a list with its count', '/v1/regions?limit=2&count=true', 1],
  ['the second page', '/v1/regions?limit=2&count=true&after={next}', 1],
  ['a list by several filters', '/v1/services?province=33&agencyKind=opd,vertical&document=kk,!ktp-el&feeMax=50000&timeMax=P3D&name=ktp&updatedSince=2026-01-01&sort=fee', 1],
  ['a list by distance', '/v1/malls?near=-6.8,110.85&radius=5000', 1],
  ['a list in another language, as of another day', '/v1/offerings?lang=jv&asOf=2025-01-01&evidence=any&outOfForce=true', 1],
  ['a list by what is open at a moment', '/v1/malls?openAt=2026-11-23T10:00', 4],
  ['another by the same', '/v1/offerings?openAt=2026-11-23T10:00', 1],
  ['when a site is open', '/v1/sites/mpp-kudus/utama/opening?at=2026-11-23T10:00&from=2026-12-24&to=2026-12-26', 2],
  ['when an offering is given', '/v1/offerings/disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama/opening?at=2026-11-23T10:00&to=2026-11-24', 3],
  ['the feed of a site', '/v1/sites/mpp-kudus/utama/calendar.ics', 2],
  ['the services of a mall', '/v1/malls/mpp-kudus/services', 1],
  ['the agencies of a mall by its UUID', '/v1/malls/{mall}/agencies', 2],
  ['the services of a mall that is not there', '/v1/malls/mpp-nowhere/services', 3],
  ['the services of an agency that has none', '/v1/agencies/pemkab-kudus/services', 2],
  ['the forms of a norm', '/v1/reference-services/ktp-el-baru/services?fields=agency,fee', 1],
  ['a standard', `${SERVICE}/standard`, 1],
  ['a standard of another day', '/v1/reference-services/ktp-el-baru/standard?asOf=2019-12-31', 1],
  ['a checklist', `${SERVICE}/checklist?case=baru&have=ktp-el`, 3],
  ['a checklist of the norm, with a document that is not there', '/v1/reference-services/ktp-el-baru/checklist?have=ktp-ell', 3],
  ['a fee', `${SERVICE}/fee?case=baru&channel=counter&wni=true&lembar=3`, 1],
  ['a drift', `${SERVICE}/drift`, 2],
  ['a list of drifts, where nothing differs', '/v1/drift?sort=-kinds', 1],
  ['a path', `${SERVICE}/path?case=baru&channel=counter&wni=true`, 3],
  ['what is possible', '/v1/documents/possible?have=kk&region=33.19', 3],
  ['a history', `${SERVICE}/history?limit=3`, 3],
  ['a calendar', '/v1/calendars/libur-kudus-2026', 1],
  ['a list of services to embed', '/embed/malls/mpp-kudus/services?fragment=1&groupBy=agency&lang=en', 4],
  ['the same without a choice of filters', '/embed/malls/mpp-kudus/services?fragment=1&filters=0&layout=table', 2],
  ['a service to embed', '/embed/services/disdukcapil-kudus.ktp-el-baru?fragment=1', 7],
  ['a mall to embed', '/embed/malls/mpp-kudus?fragment=1&lang=en', 3],
  ['a record that is not there', '/v1/documents/nothing', 2],
  ['a request that is refused', '/v1/services?status=opened&colour=red', 0]
]

/** Stands in for what is known only when asked: UUIDs and cursors. */
async function fill(url: string): Promise<string> {
  const member = async (path: string, name: string) => (await app.inject(path)).json()[name] as string
  return url.replace('{agency}', await member('/v1/agencies/disdukcapil-kudus', 'id')).replace('{mall}', await member('/v1/malls/mpp-kudus', 'id')).replace('{next}', await member('/v1/regions?limit=2', 'next'))
}

const KEPT = ['etag', 'link', 'content-language', 'cache-control']

/** In tags: which database it is. */
const mark = fingerprintOf([(await db.query<{ history: string }>('select history from catalogue_state')).rows[0]?.history]).slice(0, 4)

/** Ids of requests differ from run to run; everything else is as it is. */
async function show(t: Test, url: string, headers: Record<string, string> = {}, asks = app) {
  const asked = await fill(url)
  const { result, sent } = await recorder.during(() => asks.inject({ url: asked, headers: { 'request-id': 'golden-request', ...headers } }))
  t.matchSnapshot({
    asked: url,
    status: result.statusCode,
    headers: Object.fromEntries(KEPT.flatMap((name) => (result.headers[name] === undefined ? [] : [[name, String(result.headers[name]).replace(`-${mark}`, '')]]))),
    sent: sent.map(({ text, values }) => `${text} -- ${JSON.stringify(values)}`).sort(), // some are sent at the same time
    body: /json/.test(String(result.headers['content-type'])) && result.payload !== '' ? JSON.stringify(result.json(), null, 1) : result.payload
  })
  return { sent }
}

for (const [name, url, statements] of QUESTIONS) {
  t.test(name, async (t) => {
    t.equal((await show(t, url)).sent.length, statements, `${statements} statements`)
  })
}

t.test('what the client has already costs no statement', async (t) => {
  for (const url of ['/v1/malls/mpp-kudus', '/v1/services', '/v1/services?include=agency,referenceService', '/v1/malls/mpp-kudus/services', `${SERVICE}/standard`, `${SERVICE}/history?limit=3`]) {
    const etag = String((await remembering.inject(url)).headers['etag'])
    const { sent } = await show(t, url, { 'if-none-match': etag }, remembering)
    t.same(sent, [])
  }
})
