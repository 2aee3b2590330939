import { join } from 'node:path'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, codes, openApp, page, walk } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { readFolder } from './shipped.js'

const FOLDER = join(ROOT, 'examples', 'mpp-contoh')
const LISTS = ['regions', 'malls', 'agencies', 'services', 'reference-services', 'offerings', 'documents', 'legal-instruments', 'calendars']
const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const real = Object.fromEntries(await Promise.all(LISTS.map(async (list) => [list, codes(await walk(app, `/v1/${list}`))]))) as Record<string, string[]>
const { findings } = await importCatalogue(db, FOLDER)
if (findings.length > 0) throw new Error(JSON.stringify(findings))
const examples = readFolder(FOLDER)

t.test('examples stay out of the lists of real records, and are marked wherever they are shown', async (t) => {
  for (const list of LISTS) {
    const [ordinary, only, both] = [await walk(app, `/v1/${list}`), await walk(app, `/v1/${list}?example=true`), await walk(app, `/v1/${list}?example=any`)]
    t.same(codes(ordinary), real[list], list)
    t.ok(ordinary.every(({ example }) => example === false))
    t.ok(only.every(({ example }) => example === true))
    t.same(codes(both).sort(), [...codes(ordinary), ...codes(only)].sort())
    t.equal((await page(app, `/v1/${list}?count=true&limit=1`)).total, ordinary.length)
  }
  for (const list of ['regions', 'malls', 'agencies', 'services', 'documents', 'legal-instruments', 'calendars'] as const) t.same(codes(await walk(app, `/v1/${list}?example=true&evidence=any&outOfForce=true`)).sort(), codes(examples[list]).sort())
  t.equal((await ask(app, '/v1/malls/mpp-contoh')).body.example, true)
  t.equal((await ask(app, '/v1/malls/mpp-kudus')).body.example, false)
  t.same(await page(app, '/v1/services?province=99'), { items: [], next: null })
})

t.test('examples that are inferred or out of force are hidden like real records, and shown when both are asked for', async (t) => {
  const shown = async (list: string, query: string) => codes(await walk(app, `/v1/${list}?${query}`)).sort()
  const inferred = (await walk(app, '/v1/offerings?example=true&evidence=any')).filter(({ evidence }) => evidence === 'inferred')
  t.ok(inferred.length > 0, 'the example has some')
  t.ok((await walk(app, '/v1/offerings?example=true')).every(({ evidence }) => evidence === 'published'))
  t.ok((await walk(app, '/v1/offerings?example=any')).every(({ evidence }) => evidence === 'published'))
  const ended = codes((examples.services as any[]).filter(({ status }) => status === 'ended'))
  const past = codes((examples.agencies as any[]).filter(({ validTo }) => validTo && validTo < '2026-11-22'))
  for (const [list, gone] of [['services', ended], ['agencies', past]] as const) {
    const [ordinary, all] = [await shown(list, 'example=true&evidence=any'), await shown(list, 'example=true&evidence=any&outOfForce=true')]
    t.same(all.filter((code) => !ordinary.includes(code)).filter((code) => gone.includes(code)), gone.sort(), list)
    t.notOk(ordinary.some((code) => gone.includes(code)))
  }
  t.ok(ended.length + past.length > 0, 'the example has some')
  t.same(codes(await walk(app, '/v1/malls/mpp-contoh/services')), codes(await walk(app, '/v1/services?example=true&mall=mpp-contoh')))
  t.same((await walk(app, '/v1/malls/mpp-contoh/services?evidence=any')).length, (await walk(app, '/v1/services?example=true&mall=mpp-contoh&evidence=any')).length)
})

t.test('the lists within an example show examples; those within a real record do not', async (t) => {
  const within = await walk(app, '/v1/malls/mpp-contoh/services')
  t.same(codes(within), codes(await walk(app, '/v1/services?example=true&mall=mpp-contoh')))
  t.ok(within.length > 100 && within.every(({ example }) => example))
  t.ok((await walk(app, '/v1/malls/mpp-contoh/agencies')).length > 30)
  t.same(codes(await walk(app, '/v1/agencies/disdukcapil-contoh/services')), codes(await walk(app, '/v1/services?example=true&agency=disdukcapil-contoh')))
  const forms = await walk(app, '/v1/reference-services/ktp-el-baru/services')
  t.ok(forms.length > 0 && forms.every(({ example }) => !example), 'a norm is compared with real services only')
  t.ok((await walk(app, '/v1/reference-services/ktp-el-baru/services?example=any')).some(({ example }) => example), 'unless examples are asked for')
  t.same(await page(app, '/v1/malls/mpp-contoh/services?example=false'), { items: [], next: null })
})

/** Metres on a sphere, by the law of cosines: another formula than that of the database. */
function metres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const cosine = Math.sin(rad(a.latitude)) * Math.sin(rad(b.latitude)) + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.cos(rad(a.longitude - b.longitude))
  return 6_371_009 * Math.acos(Math.min(1, cosine))
}

/** The points of the sites where a service is confirmed to be given. */
function pointsOf(service: any): { latitude: number; longitude: number }[] {
  const sites = examples.malls[0].sites
  const given = (service.offerings ?? []).filter((one: any) => one.evidence === 'published' && ['active', 'suspended', 'unknown'].includes(one.status) && !(one.since > '2026-11-22') && !(one.until && one.until < '2026-11-22'))
  return given.flatMap(({ site }: any) => sites.find(({ code }: any) => `mpp-contoh/${code}` === site).point ?? [])
}

t.test('near: only what has a known point, the nearest first, within the radius', async (t) => {
  const here = { latitude: -7.95, longitude: 117.3 }
  const distances = new Map<string, number>(examples.services.filter((one) => pointsOf(one).length > 0).map((one) => [one.code, Math.min(...pointsOf(one).map((point) => metres(here, point)))]))
  const near = `example=true&near=${here.latitude},${here.longitude}`
  const found = await walk(app, `/v1/services?${near}`, 13)
  const expected = [...distances].sort(([a, x], [b, y]) => (Math.abs(x - y) > 0.01 ? x - y : a < b ? -1 : 1)).map(([code]) => code)
  t.same(codes(found), expected)
  t.ok(new Set([...distances.values()].map(Math.round)).size > 1, 'they are not all at one place')
  t.ok(found.length < examples.services.length, 'and not all have a point')
  const [, second] = [...new Set([...distances.values()].map(Math.round))].sort((a, b) => a - b) as [number, number]
  const inside = codes(await walk(app, `/v1/services?${near}&radius=${second - 10}`))
  t.same(inside.sort(), expected.filter((code) => (distances.get(code) as number) <= second - 10).sort())
  t.ok(inside.length > 0 && inside.length < expected.length)
  t.same(codes(await walk(app, `/v1/services?${near}&sort=code`)), [...expected].sort())
  t.same(codes(await walk(app, '/v1/malls?example=true&near=-8,117')), ['mpp-contoh'])
  t.same(await page(app, '/v1/malls?example=true&near=8,-63&radius=1000&count=true'), { items: [], next: null, total: 0 })
})

t.test('an announced standard is answered for its day, and not before', async (t) => {
  const [service] = examples.services.filter(({ standards }) => standards?.some(({ validFrom }: any) => validFrom === '2027-01-01'))
  const url = `/v1/services/${service.code}/standard`
  const local = async (day: string) => (await ask(app, `${url}?asOf=${day}`)).body.standard.local?.validFrom
  t.equal(await local('2027-01-01'), '2027-01-01')
  t.equal(await local('2030-05-05'), '2027-01-01')
  t.not(await local('2026-12-31'), '2027-01-01')
  t.equal((await ask(app, url)).body.holds.until, '2026-12-31')
  const { body } = await ask(app, `/v1/services/${service.code}/history`)
  t.equal(body.standards[0].validFrom, '2027-01-01', 'the history tells of it already')
})

t.test('a service is announced for a site from the day on which its offering begins', async (t) => {
  const [service] = examples.services.filter(({ offerings }) => offerings?.some(({ since }: any) => since === '2027-02'))
  const { site } = service.offerings.find(({ since }: any) => since === '2027-02')
  const offered = async (day: string) => codes(await walk(app, `/v1/offerings?example=true&asOf=${day}&service=${service.code}&site=${site}`))
  t.same(await offered('2027-02-01'), [`${service.code}@${site}`])
  const given = async (day: string) => codes(await walk(app, `/v1/services?example=true&evidence=any&site=${site}&asOf=${day}`)).includes(service.code)
  t.same([await given('2027-01-31'), await given('2027-02-01')], [false, true])
})

t.test('every language that somebody wrote is answered', async (t) => {
  for (const [lang, name] of Object.entries(examples.malls[0].name)) t.match(await ask(app, `/v1/malls/mpp-contoh?lang=${lang}`), { headers: { 'content-language': lang }, body: { name } })
})

t.test('every record of the examples can be asked for, with everything that belongs to it', async (t) => {
  const INCLUDES: Record<string, string> = { services: 'agency,malls,regions,referenceService,documents,products,legalInstruments', malls: 'regions,operator', agencies: 'regions,malls,parent', documents: 'issuedBy,askedBy,broader', calendars: 'decree,regions' }
  for (const list of ['malls', 'agencies', 'services', 'documents', 'legal-instruments', 'calendars'] as const) {
    const include = INCLUDES[list] ? `?include=${INCLUDES[list]}` : ''
    const answers = await Promise.all(examples[list].map(({ code }) => ask(app, `/v1/${list}/${code}${include}`)))
    t.same(answers.filter(({ status }) => status !== 200).map(({ text }) => text), [], list)
  }
})
