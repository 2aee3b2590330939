import t from 'tap'
import { ask, codes, openApp, page, walk, type Answer } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { data, documentsOf, listed, mallsOf, normOf, productsOf, tenanciesOf } from './shipped.js'

const app = await openApp(t, await catalogueDatabase(t))

/** A record of each noun. */
const NOUNS: [path: string, code: string, notFound: string][] = [
  ['regions', '33.19', 'region_not_found'], ['malls', 'mpp-kudus', 'mall_not_found'], ['agencies', 'polri', 'agency_not_found'],
  ['services', 'kantor-imigrasi-semarang.paspor-biasa-baru', 'service_not_found'], ['reference-services', 'kk-baru', 'reference_service_not_found'],
  ['offerings', 'kantor-imigrasi-semarang.paspor-biasa-baru@mpp-kudus/utama', 'offering_not_found'], ['documents', 'kk', 'document_not_found'],
  ['legal-instruments', 'uu-23-2006', 'legal_instrument_not_found'], ['calendars', 'libur-2026-v1', 'calendar_not_found']
]
const NOBODY = '00000000-0000-5000-8000-000000000000'

t.test('every noun has a list and a detail, by code or UUID in either case', async (t) => {
  for (const [path, code] of NOUNS) {
    const byCode = await ask(app, `/v1/${path}/${encodeURIComponent(code)}`)
    t.match(byCode, { status: 200, body: { code, id: /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ } }, path)
    for (const id of [byCode.body.id, byCode.body.id.toUpperCase()]) t.same((await ask(app, `/v1/${path}/${id}`)).body, byCode.body)
    const item = (await walk(app, `/v1/${path}?evidence=any`)).find((one) => one.code === code)
    t.equal(item.id, byCode.body.id)
    t.equal(item.name ?? item.title, byCode.body.name ?? byCode.body.title)
  }
})

t.test('the status of a mall has no days: every day tells the one that is known, and the documents say so', async (t) => {
  const now = (await ask(app, '/v1/malls/mpp-kudus')).body
  t.ok(now.openedOn > '2000')
  for (const asOf of ['1990-01-01', '2030-01-01']) t.equal((await ask(app, `/v1/malls/mpp-kudus?asOf=${asOf}`)).body.status, now.status, asOf)
  const { components: { schemas } } = (await ask(app, '/openapi.json')).body
  for (const name of ['Mall', 'MallItem', 'MallLink']) t.match(schemas[name].properties.status.description, /whatever day is asked for/, name)
  t.match((await ask(app, '/schema.graphql')).text, /whatever day is asked for[^"]*"\n {2}status: MallStatus!/)
})

t.test('an offering is named by its code as it is, or with its slash and at sign encoded', async (t) => {
  const [service, place] = ['kantor-imigrasi-semarang.paspor-biasa-baru', 'mpp-kudus/utama']
  const { body, headers } = await ask(app, `/v1/offerings/${encodeURIComponent(`${service}@${place}`)}?lang=en`)
  t.equal(body.code, `${service}@${place}`)
  for (const code of [`${service}@${place}`, `${service}%40${place}`, `${service}@mpp-kudus%2futama`]) {
    const answer = await ask(app, `/v1/offerings/${code}?lang=en`)
    t.same(answer.body, body, code)
    t.equal(answer.headers['etag'], headers['etag'])
  }
  t.match(await ask(app, `/v1/offerings/${service}@mpp-kudus/tidak-ada`), { status: 404, body: { code: 'offering_not_found', detail: `There is no offering ${service}@mpp-kudus/tidak-ada.` } })
  t.match(await ask(app, `/v1/offerings/${service}@mpp-kudus`), { status: 404, body: { code: 'offering_not_found' } })
  for (const path of [`${service}/utama`, `${service}@${place}/nothing`, `${body.id}/utama`]) t.match(await ask(app, `/v1/offerings/${path}`), { status: 404, body: { code: 'not_found' } }, path)
  t.match(await ask(app, `/v1/offerings/${service}@${place}`, { method: 'POST' }), { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
})

t.test('what is not there is 404 with the name of its noun and the code given', async (t) => {
  for (const [path, , code] of NOUNS) {
    for (const given of ['tidak-ada', NOBODY, 'KK', 'a b', '%F0%9F%92%A5']) {
      const answer = await ask(app, `/v1/${path}/${given.replace(' ', '%20')}`)
      t.match(answer, { status: 404, headers: { 'content-type': /^application\/problem\+json/ }, body: { status: 404, code, type: `/problems/${code}`, errors: [] } }, path)
      t.match(answer.body.detail, decodeURIComponent(given))
    }
  }
})

const SUBLISTS: [path: string, same: string, notFound: string][] = [
  ['malls/mpp-kudus/agencies', 'agencies?mall=mpp-kudus', 'mall_not_found'], ['malls/mpp-banyuwangi/services', 'services?mall=mpp-banyuwangi', 'mall_not_found'],
  ['agencies/dispendukcapil-banyuwangi/services', 'services?agency=dispendukcapil-banyuwangi', 'agency_not_found'],
  ['reference-services/paspor-biasa-baru/services', 'services?referenceService=paspor-biasa-baru', 'reference_service_not_found']
]

t.test('a list within a record is the list with that filter', async (t) => {
  for (const [path, same] of SUBLISTS) {
    const expected = await walk(app, `/v1/${same}`)
    t.ok(expected.length > 0, path)
    t.same(await walk(app, `/v1/${path}`), expected)
    const [noun, code, list] = path.split('/')
    t.same(await walk(app, `/v1/${noun}/${(await ask(app, `/v1/${noun}/${code}`)).body.id}/${list}`), expected, 'by UUID too')
    t.same((await page(app, `/v1/${path}?limit=1&count=true`)).total, expected.length)
  }
  t.same(codes(await walk(app, '/v1/malls/mpp-kudus/agencies')).sort(), codes(data.agencies.filter((one) => tenanciesOf(one).includes('mpp-kudus'))).sort())
  t.same(codes(await walk(app, '/v1/malls/mpp-banyuwangi/services')).sort(), codes(listed.filter((one) => mallsOf(one).includes('mpp-banyuwangi'))).sort())
})

t.test('a list within a record takes the other filters, but not its own', async (t) => {
  const all = await walk(app, '/v1/malls/mpp-banyuwangi/services')
  t.same(await walk(app, '/v1/malls/mpp-banyuwangi/services?agencyKind=!opd'), all.filter(({ agency }) => !['opd'].includes(data.agencies.find((one) => one.code === agency.code).kind)))
  t.ok((await walk(app, '/v1/malls/mpp-sragen/services?evidence=any')).length > (await walk(app, '/v1/malls/mpp-sragen/services')).length)
  t.match(await ask(app, '/v1/malls/mpp-kudus/services?mall=mpp-pati'), { status: 400, body: { code: 'unknown_parameter', errors: [{ field: 'mall' }] } })
})

t.test('within a record that is not there: 404; within one that has nothing: an empty list', async (t) => {
  for (const [path, , notFound] of SUBLISTS) {
    const [noun, , list] = path.split('/')
    for (const code of ['tidak-ada', NOBODY]) t.match(await ask(app, `/v1/${noun}/${code}/${list}`), { status: 404, body: { code: notFound } })
  }
  t.same(await page(app, '/v1/malls/mpp-pati/services'), { items: [], next: null })
  t.match(await ask(app, '/v1/services/tidak-ada/standard'), { status: 404, body: { code: 'service_not_found' } })
  t.match(await ask(app, '/v1/services/tidak-ada/history'), { status: 404, body: { code: 'service_not_found' } })
  t.match(await ask(app, `/v1/reference-services/${NOBODY}/standard`), { status: 404, body: { code: 'reference_service_not_found' } })
})

t.test('a document tells which reference services issue it and which ask for it', async (t) => {
  const { body } = await ask(app, '/v1/documents/kk')
  const norms = data['reference-services']
  t.same(codes(body.askedFor), codes(norms.filter((one) => documentsOf(normOf(one, 'requirements')).includes('kk'))).sort())
  t.same(codes(body.issuedBy), codes(norms.filter((one) => productsOf(normOf(one, 'products')).includes('kk'))).sort())
})

const PASSPORT = '/v1/services/kantor-imigrasi-semarang.paspor-biasa-baru'
const tariffs = ({ body }: Answer) => body.standard.published.fees.content.filter(({ kind }: any) => kind === 'fixed').map((fee: any) => [fee.cases.join('+'), fee.amount, fee.legalBasis.instrument.code])

t.test('the standard of a day: the passport tariffs before and after the regulation of 2024, each with its regulation', async (t) => {
  const before = [['', 350_000, 'pp-28-2019']]
  const after = [['5-tahun+anak', 350_000, 'pp-45-2024'], ['10-tahun', 650_000, 'pp-45-2024']]
  t.same(tariffs(await ask(app, `${PASSPORT}/standard?asOf=2024-12-01`)), before)
  t.same(tariffs(await ask(app, `${PASSPORT}/standard?asOf=2024-12-16`)), before, 'the last day')
  t.same(tariffs(await ask(app, `${PASSPORT}/standard?asOf=2024-12-17`)), after, 'the first day')
  t.same(tariffs(await ask(app, `${PASSPORT}/standard?asOf=2025-01-01`)), after)
  t.same(tariffs(await ask(app, `${PASSPORT}/standard`)), after, 'today')
  t.same(tariffs(await ask(app, PASSPORT.replace('.', '%2E') + '?asOf=2024-12-01')), before, 'the detail too')
  t.same((await ask(app, `${PASSPORT}/standard?asOf=2024-12-01`)).body.standard.published.fees.legalBasis.map(({ code }: any) => code), ['pp-28-2019'])
  t.match(await ask(app, `${PASSPORT}/standard?asOf=2024-12-01`), { body: { asOf: '2024-12-01', holds: { from: null, until: '2024-12-16' } } })
  t.match(await ask(app, `${PASSPORT}/standard?asOf=2025-01-01`), { body: { asOf: '2025-01-01', holds: { from: '2024-12-17', until: null } } })
})

t.test('the standard is the six published and eight internal components, each with its scope', async (t) => {
  const { body } = await ask(app, `${PASSPORT}/standard`)
  const { published, internal } = body.standard
  t.same(Object.keys(published), ['requirements', 'procedure', 'timeLimits', 'fees', 'products', 'complaints'])
  t.same(Object.keys(internal), ['legalBasis', 'facilities', 'competence', 'supervision', 'staffing', 'serviceGuarantee', 'safetyGuarantee', 'evaluation'])
  for (const component of Object.values<any>({ ...published, ...internal })) t.ok(component.content === null ? component.scope === null : ['national', 'local'].includes(component.scope))
  t.same(Object.keys((await ask(app, `${PASSPORT}/standard?fields=name,asOf`)).body), ['code', 'name', 'asOf'])
  t.same((await ask(app, '/v1/reference-services/paspor-biasa-baru/standard')).body.standard.published, published)
})

t.test('lists of a day too: on another day other services cost otherwise', async (t) => {
  const dear = async (day: string) => codes(await walk(app, `/v1/services?referenceService=paspor-elektronik-baru&feeMax=600000&asOf=${day}`))
  t.same(await dear('2024-12-01'), await dear('2024-12-16'))
  const item = async (day: string) => (await walk(app, `/v1/services?referenceService=paspor-biasa-baru&asOf=${day}`))[0]
  t.same((await item('2024-12-16')).fee, { status: 'priced', from: 350_000, to: null }, 'the earlier fees are known only in part')
  t.same((await item('2024-12-17')).fee, { status: 'priced', from: 350_000, to: 650_000 })
})

t.test('any day can be asked for, however far', async (t) => {
  for (const day of ['0001-01-01', '1945-08-17', '2026-11-22', '9999-12-31']) t.equal((await ask(app, `${PASSPORT}?asOf=${day}`)).status, 200, day)
  for (const day of ['2025-02-29', '2025-13-01', '0000-01-01', '20250101', 'tomorrow', '2025-1-1', '+2025-01-01', '10000-01-01']) {
    t.match(await ask(app, `${PASSPORT}?asOf=${encodeURIComponent(day)}`), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'asOf' }] } }, day)
  }
})

t.test('the history holds every standard, and what changed', async (t) => {
  const { body } = await ask(app, `${PASSPORT}/history`)
  t.same(body.standards.map(({ scope, validFrom, validTo }: any) => [scope, validFrom, validTo]), [['national', '2024-12-17', null], ['national', null, '2024-12-16']])
  t.ok(body.items.every(({ kind, actor, revision }: any) => kind === 'created' && actor === 'import' && revision === 1))
  const nouns = body.items.map(({ noun, code }: any) => `${noun} ${code}`)
  t.ok(nouns.includes('service kantor-imigrasi-semarang.paspor-biasa-baru') && nouns.includes('reference_service paspor-biasa-baru'))
  t.ok(nouns.includes('offering kantor-imigrasi-semarang.paspor-biasa-baru@mpp-kudus/utama') && nouns.some((one: string) => one.startsWith('standard paspor-biasa-baru~')))
  const pages: any[] = []
  for (let after = ''; ;) {
    const { body: { items, next }, headers } = await ask(app, `${PASSPORT}/history?limit=1${after}`)
    t.equal(headers['link'] !== undefined, next !== null)
    pages.push(...items)
    if (next === null) break
    after = `&after=${next}`
  }
  t.same(pages, body.items)
  t.match(await ask(app, `${PASSPORT}/history?after=${(await page(app, '/v1/services?limit=1')).next}`), { status: 400, body: { code: 'invalid_cursor' } })
  t.same((await ask(app, '/v1/reference-services/paspor-biasa-baru/history')).body.standards.length, 2)
})

t.test('texts come in the language asked for, else as they are', async (t) => {
  const kudus = '/v1/malls/mpp-kudus'
  const answer = async (url: string, accept?: string) => {
    const { body, headers } = await ask(app, url, accept === undefined ? {} : { headers: { 'accept-language': accept } })
    return [body.name, headers['content-language']]
  }
  const id = ['Mal Pelayanan Publik Kabupaten Kudus', 'id']
  const en = ['Public Service Mall of Kudus Regency', 'en']
  t.same(await answer(kudus), id)
  t.same(await answer(`${kudus}?lang=en`), en)
  for (const header of ['en', 'en-GB', 'EN', 'fr, en;q=0.5', 'id;q=0.4, en;q=0.9', 'en;q=1.0,*;q=0.1']) t.same(await answer(kudus, header), en, header)
  for (const header of ['id', 'in', 'id-ID', 'fr', '*', '', 'en;q=0', 'en;q=0.1, id', 'q=en;;;,', 'en;q=zzz']) t.same(await answer(kudus, header), id, header)
  t.same(await answer(`${kudus}?lang=id`, 'en'), id, 'the parameter decides')
  t.same(await answer(`${kudus}?lang=jv`), [id[0], 'jv'], 'what is not given in Javanese stays Indonesian')
  t.match((await ask(app, kudus)).headers['vary'], /accept-language/)
})

t.test('a list in another language differs in its texts only', async (t) => {
  const [inIndonesian, inEnglish] = [await walk(app, '/v1/services?agencyKind=vertical'), await walk(app, '/v1/services?agencyKind=vertical&lang=en')]
  t.same(codes(inEnglish), codes(inIndonesian), 'and not in its order')
  t.ok(inEnglish.some(({ name }, at) => name !== inIndonesian[at].name))
  const bare = ({ name, agency, region, referenceService, malls, ...rest }: any) => ({ ...rest, agency: agency.code, region: region?.code, referenceService: referenceService?.code, malls: codes(malls) })
  t.same(inEnglish.map(bare), inIndonesian.map(bare))
})

t.test('a detail takes related records along', async (t) => {
  const { body } = await ask(app, `${PASSPORT}?include=agency,malls,regions,referenceService,documents,products,legalInstruments`)
  t.same(Object.keys(body.included), ['agency', 'malls', 'regions', 'referenceService', 'documents', 'products', 'legalInstruments'])
  t.same([codes(body.included.agency), codes(body.included.malls), codes(body.included.referenceService)], [['kantor-imigrasi-semarang'], ['mpp-kudus'], ['paspor-biasa-baru']])
  t.ok(codes(body.included.documents).includes('kk') && codes(body.included.legalInstruments).includes('pp-45-2024'))
  const english = await ask(app, `${PASSPORT}?include=agency&lang=en`)
  t.equal(english.body.included.agency[0].name, data.agencies.find(({ code }) => code === 'kantor-imigrasi-semarang').name.en)
  t.same(codes((await ask(app, '/v1/regions/33.19?include=province')).body.included.province), ['33'], 'a province does not bring the region itself')
  for (const include of ['nobody', 'toString', '__proto__', 'agency,', ',']) {
    t.match(await ask(app, `${PASSPORT}?include=${encodeURIComponent(include)}`), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'include', allowed: /^agency, malls, / }] } }, include)
  }
})
