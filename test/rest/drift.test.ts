import { join } from 'node:path'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, codes, openApp, page, walk } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { recordStatements } from '../support/statements.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const drift = async (service: string, query = '') => (await ask(app, `/v1/services/${service}/drift?${query}`)).body
const told = (body: any): string[] => body.findings.map(({ component, kind, cases, channels }: any) => [component, kind, ...cases, ...channels].join(' '))
const stateOf = (body: any, component: string): string => body.components.find((one: any) => one.component === component).state

/** Standards that ship, compared by hand: service, differences, states of some components. */
const CASES: [service: string, findings: string[], states: Record<string, string>][] = [
  ['dispendukcapil-grobogan.ktp-el-baru', ['timeLimits slower web'], { timeLimits: 'differs', requirements: 'taken_over', fees: 'taken_over' }],
  ['disdukcapil-bandung-barat.akta-kematian', ['timeLimits slower'], { timeLimits: 'differs' }],
  ['disdukcapil-jembrana.akta-perceraian', [], { timeLimits: 'local_only', fees: 'taken_over', products: 'taken_over' }],
  ['dispendukcapil-banyuwangi.ktp-el-baru', [], { timeLimits: 'differs', fees: 'same', complaints: 'differs', procedure: 'local_only' }],
  ['polres-tangerang.surat-kehilangan', ['products differs'], { fees: 'same', timeLimits: 'taken_over' }],
  ['polres-sragen.skck-baru', ['requirements differs'], { requirements: 'differs', fees: 'taken_over' }],
  ['disdukcapil-pontianak.perubahan-nama', ['fees differs'], { fees: 'differs', timeLimits: 'local_only' }],
  ['polres-sragen.sim-c-perpanjangan', [], { fees: 'taken_over', timeLimits: 'unknown', staffing: 'unknown' }]
]

for (const [service, findings, states] of CASES) {
  t.test(service, async (t) => {
    const body = await drift(service)
    t.same(told(body), findings)
    for (const [component, state] of Object.entries(states)) t.equal(stateOf(body, component), state, component)
  })
}

t.test('both values, with the days of both standards', async (t) => {
  t.match(await drift('dispendukcapil-grobogan.ktp-el-baru', 'lang=en'), {
    code: 'dispendukcapil-grobogan.ktp-el-baru', agency: { code: 'dispendukcapil-grobogan' }, region: { code: '33.15' }, referenceService: { code: 'ktp-el-baru' }, asOf: '2026-11-22', kinds: ['slower'],
    local: { validFrom: null, decision: null }, norm: { validFrom: null }, olderThanNorm: 'unknown',
    findings: [{ local: { timeLimit: { value: 3, unit: 'day' } }, norm: { timeLimit: { value: 24, unit: 'hour', legalBasis: { instrument: { code: 'permendagri-19-2018' } } } } }]
  })
})

t.test('the list has exactly the services that differ, in the order asked for', async (t) => {
  const services = await walk(app, '/v1/services?evidence=any')
  const differing: string[] = []
  for (const { code } of services) if ((await drift(code)).kinds.length > 0) differing.push(code)
  t.same(codes(await walk(app, '/v1/drift?sort=code&evidence=any', 3)), differing.sort())
  t.equal((await page(app, '/v1/drift?count=true&limit=1&evidence=any')).total, differing.length)
  t.same(codes(await walk(app, '/v1/drift?kind=slower&sort=code')), ['disdukcapil-bandung-barat.akta-kematian', 'dispendukcapil-grobogan.ktp-el-baru'])
  t.same(codes(await walk(app, '/v1/drift?region=33.15')), ['dispendukcapil-grobogan.ktp-el-baru'])
  t.same(codes(await walk(app, '/v1/drift?province=33&kind=!slower&sort=code')), ['dinsospermasdes-banyumas.dtsen-pbi', 'polres-sragen.skck-baru'])
  t.same(codes(await walk(app, '/v1/reference-services/ktp-el-baru/drift')), ['dispendukcapil-grobogan.ktp-el-baru'])
  t.same((await page(app, '/v1/reference-services/skck-perpanjangan/drift')).items, [])
})

t.test('a mistake is told', async (t) => {
  t.match(await ask(app, '/v1/drift?kind=slow'), { status: 400, body: { errors: [{ field: 'kind', nearest: 'slower' }] } })
  t.match(await ask(app, '/v1/drift?sort=kinds'), { status: 400, body: { errors: [{ field: 'sort' }] } })
  t.match(await ask(app, '/v1/drift?after=x'), { status: 400, body: { code: 'invalid_cursor' } })
  t.match(await ask(app, '/v1/reference-services/tidak-ada/drift'), { status: 404, body: { code: 'reference_service_not_found' } })
  t.match(await ask(app, '/v1/services/tidak.ada/drift'), { status: 404, body: { code: 'service_not_found' } })
})

t.test('two statements for a service and for a list; none for a client that has the answer', async (t) => {
  const app = await openApp(t, db) // which has answered nothing yet
  const recorder = recordStatements(db)
  for (const [url, statements] of [['/v1/services/dispendukcapil-grobogan.ktp-el-baru/drift', 2], ['/v1/drift?limit=5', 2], ['/v1/reference-services/ktp-el-baru/drift', 3]] as const) {
    const { result, sent } = await recorder.during(() => ask(app, url))
    t.equal(sent.length, statements, url)
    t.match(await recorder.during(() => ask(app, url, { headers: { 'if-none-match': result.headers['etag'] } })), { result: { status: 304 }, sent: { length: 0 } })
  }
})

t.test('a repealed regulation that a local standard still quotes is found by itself; most kinds first', async (t) => {
  await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  const { items } = await page(app, '/v1/drift?example=true&kind=repealed_instrument')
  t.match(items, [{ code: 'disdukcapil-contoh.perubahan-nama', example: true }])
  t.match(items[0].findings.filter(({ kind }: any) => kind === 'repealed_instrument'), [{ component: 'fees', instrument: { code: 'contoh-perda-9-2012', status: 'repealed' }, norm: null }])
  const counts = (await walk(app, '/v1/drift?example=true&sort=-kinds', 7)).map(({ kinds }: any) => kinds.length)
  t.same(counts, [...counts].sort((a, b) => b - a))
  t.match(told(await drift('bnn-contoh.skhpn')), ['requirements more_papers', 'fees dearer'])
})
