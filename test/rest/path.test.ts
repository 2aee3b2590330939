import t from 'tap'
import { ask, askGraph, codes, openApp, page, walk } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const path = async (owner: string, query = '') => (await ask(app, `/v1/${owner}/path?${query}`)).body
const steps = (body: any): string[] => body.steps.map(({ service, referenceService, case: one }: any) => `${service?.code ?? referenceService.code}${one ? `:${one}` : ''}`)

/** Ways through the standards that ship, worked out by hand: owner, question, steps, cycles. */
const CASES: [owner: string, query: string, steps: string[], cycles?: string[][]][] = [
  ['reference-services/paspor-biasa-baru', 'case=10-tahun&have=ktp-el,kk,ijazah', ['paspor-biasa-baru:10-tahun']],
  ['reference-services/paspor-biasa-baru', 'case=10-tahun&have=kk,ijazah', ['ktp-el-baru', 'paspor-biasa-baru:10-tahun']],
  ['reference-services/paspor-biasa-baru', 'case=10-tahun&have=kk,ijazah&via=ktp-el-hilang-rusak:hilang', ['surat-kehilangan', 'ktp-el-hilang-rusak:hilang', 'paspor-biasa-baru:10-tahun'], [['ktp-el-hilang-rusak', 'surat-kehilangan']]],
  ['reference-services/ktp-el-hilang-rusak', 'case=hilang&have=kk', ['surat-kehilangan', 'ktp-el-hilang-rusak:hilang'], [['ktp-el-hilang-rusak', 'surat-kehilangan']]],
  ['reference-services/ktp-el-hilang-rusak', 'case=rusak&have=kk', ['ktp-el-hilang-rusak:rusak']],
  ['reference-services/ktp-el-hilang-rusak', 'case=hilang&have=kk,ktp-el-orang-tua', ['surat-kehilangan', 'ktp-el-hilang-rusak:hilang'], [['ktp-el-hilang-rusak', 'surat-kehilangan']]],
  ['reference-services/surat-tidak-pernah-dipidana', 'have=ktp-el', ['skck-baru', 'surat-tidak-pernah-dipidana']],
  ['reference-services/halal-reguler', 'have=ktp-el', ['nib', 'halal-reguler']],
  ['reference-services/paspor-biasa-baru', 'case=10-tahun&have=kk,ijazah&region=35.10', ['dispendukcapil-banyuwangi.ktp-el-baru', 'paspor-biasa-baru:10-tahun']],
  ['services/kantor-imigrasi-banyuwangi.paspor-biasa-baru', 'case=5-tahun&have=kk,surat-baptis', ['dispendukcapil-banyuwangi.ktp-el-baru', 'kantor-imigrasi-banyuwangi.paspor-biasa-baru:5-tahun']]
]

for (const [owner, query, expected, cycles = []] of CASES) {
  t.test(`${owner}: ${query}`, async (t) => {
    const body = await path(owner, query)
    t.same(steps(body), expected)
    t.same(body.cycles, cycles)
  })
}

t.test('price and time over all steps, as far as they are known', async (t) => {
  t.match(await path('reference-services/surat-tidak-pernah-dipidana', 'have=ktp-el&lang=en'), {
    fee: { certain: 40_000, from: 40_000, to: 40_000, exact: true }, have: [{ code: 'ktp-el' }], region: null,
    steps: [{ referenceService: { code: 'skck-baru' }, issues: [{ code: 'skck' }], incomplete: true, alternatives: ['skck-perpanjangan'] }, { needs: { length: 5, 0: { met: 'held', by: 'ktp-el' }, 1: { met: 'step', step: 1 }, 2: { met: 'elsewhere' } } }]
  })
})

t.test('what the answer does not rest on is told, of each step', async (t) => {
  const then = await path('reference-services/surat-tidak-pernah-dipidana', 'have=ktp-el&asOf=1990-01-01&represented=true')
  t.match(then, { notes: ['fact_not_considered', 'start_unknown'], given: [{ name: 'represented', considered: false }], steps: [{ notes: ['start_unknown'] }, { notes: ['start_unknown'] }] })
  t.match(await path('reference-services/surat-tidak-pernah-dipidana', 'have=ktp-el'), { notes: [], steps: [{ notes: [] }, { notes: [] }] })
})

t.test('a mistake is told with what is allowed', async (t) => {
  const wrong = (query: string) => ask(app, `/v1/reference-services/paspor-biasa-baru/path?${query}`)
  t.match(await wrong('have=kk&via=ktp-el-hilang'), { status: 400, body: { errors: [{ field: 'via', allowed: /ktp-el-hilang-rusak/, nearest: /ktp-el/ }] } })
  t.match(await wrong('have=kk&case=5-tahun&via=ktp-el-hilang-rusak:hilng'), { status: 400, body: { errors: [{ field: 'via', allowed: 'hilang, rusak', nearest: 'hilang' }] } })
  t.match(await wrong('region=35.99'), { status: 404, body: { code: 'region_not_found' } })
  t.match(await wrong('region=Kudus'), { status: 400, body: { errors: [{ field: 'region' }] } })
  t.match(await wrong('have=ktp'), { status: 400, body: { errors: [{ field: 'have', nearest: /.+/ }] } })
  t.match(await wrong('tujuan=x'), { status: 400, body: { code: 'unknown_parameter' } })
})

t.test('two statements, and two more for each level; none for a client that has the answer', async (t) => {
  const app = await openApp(t, db) // which has answered nothing yet
  const recorder = recordStatements(db)
  const address = '/v1/reference-services/paspor-biasa-baru/path?case=10-tahun'
  for (const [url, statements] of [[`${address}&have=ktp-el,kk,ijazah`, 3], [`${address}&have=kk,ijazah`, 7]] as const) {
    const { result, sent } = await recorder.during(() => ask(app, url))
    t.equal(sent.length, statements, url)
    t.match(await recorder.during(() => ask(app, url, { headers: { 'if-none-match': result.headers['etag'] } })), { result: { status: 304 }, sent: { length: 0 } })
  }
})

t.test('the ways to many services cost no more statements than the longest of them', async (t) => {
  const recorder = recordStatements(db)
  const { result, sent } = await recorder.during(() => askGraph(app, '{ referenceServices(first: 20) { nodes { code path(have: ["kk"]) { steps { needs { met } } } } } }'))
  t.equal(result.errors, undefined)
  const alone: number[] = []
  for (const { code } of result.data.referenceServices.nodes) alone.push((await recorder.during(() => path(`reference-services/${code}`, 'have=kk'))).sent.length)
  t.equal(alone.length, 20)
  t.equal(sent.length, Math.max(...alone))
})

const possible = (query: string) => walk<any>(app, `/v1/documents/possible?${query}`, 3)

t.test('what can be done with an identity card and a family card in Banyuwangi', async (t) => {
  const items = await possible('have=ktp-el,kk&region=35.10')
  t.same(items.map(({ code, state }) => `${code} ${state}`), [
    'bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data possible', 'dispendukcapil-banyuwangi.akta-kelahiran unknown', 'dispendukcapil-banyuwangi.akta-kematian one_short',
    'dispendukcapil-banyuwangi.kk-baru possible', 'dispendukcapil-banyuwangi.kk-hilang-rusak possible', 'dispendukcapil-banyuwangi.ktp-el-baru possible', 'dispendukcapil-banyuwangi.ktp-el-hilang-rusak possible', 'kantor-imigrasi-banyuwangi.paspor-biasa-baru one_short'
  ])
  t.match(items[2].cases, [{ case: 'terdaftar', state: 'one_short', missing: [{ code: 'surat-kematian' }], uses: [{ code: 'kk' }, { code: 'ktp-el' }], also: [{ code: 'formulir-f2-01' }] }])
  t.match(items[1], { incomplete: true, cases: [{ state: 'unknown', missing: [] }] }, 'not all that it asks for is known')
  t.same(codes(await possible('have=ktp-el,kk&region=35.10&state=unknown')), ['dispendukcapil-banyuwangi.akta-kelahiran'])
  t.same(codes(await possible('have=ktp-el,kk&region=35.10&state=possible')), codes(items.filter(({ state }) => state === 'possible')))
})

t.test('without a region by the norms; a special case does for the general', async (t) => {
  const items = await possible('have=ktp-el')
  t.match(items.find(({ code }) => code === 'skhpn'), { state: 'possible', agency: null })
  t.notOk(codes(items).includes('nib'), 'asks for none of these papers')
  t.ok(codes(await possible('have=paspor-elektronik')).includes('imei-registrasi'))
  t.notOk(codes(await possible('have=ktp-el-orang-tua')).includes('skhpn'), 'the card of the parents is none of one\'s own')
  t.match(await possible('have=ktp-el&asOf=1990-01-01').then((then) => then.find(({ code }) => code === 'skhpn')), { notes: ['start_unknown'] })
})

t.test('a page, its mistakes, and what it costs', async (t) => {
  const first = await page(app, '/v1/documents/possible?have=ktp-el,kk&limit=2')
  t.equal(first.items.length, 2)
  t.match(await ask(app, `/v1/documents/possible?have=ktp-el,kk&limit=2&after=${first.next}`), { status: 200, headers: { link: /after=/ } })
  for (const [query, field] of [['have=', 'have'], ['have=ktpel', 'have'], ['have=kk&region=x', 'region'], ['have=kk&state=all', 'state'], ['have=kk&after=x', 'after']] as const) {
    t.match(await ask(app, `/v1/documents/possible?${query}`), { status: 400, body: { errors: [{ field }] } }, query)
  }
  t.match(await ask(app, '/v1/documents/possible'), { status: 400, body: { errors: [{ field: 'have', problem: 'is missing', allowed: /Codes of the documents/ }] } }, 'with nothing in hand')
  t.match(await ask(app, '/v1/documents/possible?have=kk&region=35.99'), { status: 404, body: { code: 'region_not_found' } })
  const recorder = recordStatements(db)
  const { sent } = await recorder.during(() => ask(app, '/v1/documents/possible?have=ktp-el,kk&region=35.10'))
  t.equal(sent.length, 2)
})
