import t from 'tap'
import { nextAddress } from '../../src/rest/collections.js'
import { ask, codes, openApp, page, walk, type Page } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import {
  agencyOf, componentOf, conceptOf, costOf, data, documentsOf, facilitiesOf, isAgencyInForce, isInferred, isPartOf, listed, mallsOf, minutesOf, nameOf, namesOf, normOf, placesOf, productsOf,
  provinceOf, regionsOf, tenanciesOf, wordsOf
} from './shipped.js'

const app = await openApp(t, await catalogueDatabase(t))

type Check = (record: any) => boolean
const documents = (service: any) => documentsOf(componentOf(service, 'requirements'))
const cost = (service: any) => costOf(componentOf(service, 'fees'), isPartOf(service, 'fees'))
const minutes = (service: any) => minutesOf(componentOf(service, 'timeLimits'))
const sector = (service: any) => service.sector ?? conceptOf(service).sector
const channels = (service: any) => (componentOf(service, 'procedure')?.channels ?? []).map(({ kind }: any) => kind)
const instruments = (service: any) => [
  ...(componentOf(service, 'legalBasis') ?? []).map(({ instrument }: any) => instrument),
  ...[...(componentOf(service, 'fees') ?? []), ...(componentOf(service, 'timeLimits') ?? [])].map(({ legalBasis }: any) => legalBasis?.instrument)
]

/** Every filter of services, with what it means said again in terms of the files in data/. */
const SERVICES: [query: string, means: Check][] = [
  ['region=33.19', (one) => regionsOf(one).includes('33.19')],
  ['province=33', (one) => regionsOf(one).some((code) => code.startsWith('33'))],
  ['province=33,35', (one) => regionsOf(one).some((code) => /^3[35]/.test(code))],
  ['province=!33', (one) => !regionsOf(one).includes('33')],
  ['mall=mpp-kudus', (one) => mallsOf(one).includes('mpp-kudus')],
  ['mall=mpp-kudus,mpp-banyuwangi', (one) => mallsOf(one).some((mall) => ['mpp-kudus', 'mpp-banyuwangi'].includes(mall))],
  ['site=mpp-banyuwangi/utama', (one) => placesOf(one).some(({ site }) => site === 'mpp-banyuwangi/utama')],
  ['agency=dispendukcapil-banyuwangi', (one) => one.agency === 'dispendukcapil-banyuwangi'],
  ['agencyKind=vertical', (one) => agencyOf(one).kind === 'vertical'],
  ['agencyKind=!vertical,!opd', (one) => !['vertical', 'opd'].includes(agencyOf(one).kind)],
  ['sector=keimigrasian', (one) => sector(one) === 'keimigrasian'],
  ['lifeEvent=kelahiran', (one) => (one.lifeEvents ?? conceptOf(one)?.lifeEvents ?? []).includes('kelahiran')],
  ['referenceService=ktp-el-baru', (one) => one.referenceService === 'ktp-el-baru'],
  ['document=kk', (one) => documents(one).includes('kk')],
  ['document=kk,ktp-el', (one) => documents(one).some((document) => ['kk', 'ktp-el'].includes(document))],
  ['document=kk,!ktp-el', (one) => documents(one).includes('kk') && !documents(one).includes('ktp-el')],
  ['product=paspor', (one) => productsOf(componentOf(one, 'products')).includes('paspor')],
  ['channel=web,app', (one) => channels(one).some((kind: string) => ['web', 'app'].includes(kind))],
  ['free=true', (one) => cost(one).free === 'true'],
  ['free=false', (one) => cost(one).free === 'false'],
  ['free=!true', (one) => cost(one).free !== 'true'],
  ['feeMax=0', (one) => cost(one).least === 0],
  ['feeMax=100000', (one) => cost(one).least !== null && (cost(one).least as number) <= 100_000],
  ['timeMax=PT30M', (one) => minutes(one) !== null && (minutes(one) as number) <= 30],
  ['timeMax=P1D', (one) => minutes(one) !== null && (minutes(one) as number) <= 1440],
  ['timeMax=P2W', (one) => minutes(one) !== null && (minutes(one) as number) <= 14 * 1440],
  ['status=active', (one) => one.status === 'active'],
  ['status=!active', (one) => one.status !== 'active'],
  ['facility=lactation_room', (one) => facilitiesOf(one).includes('lactation_room')],
  ['instrument=pp-76-2020', (one) => instruments(one).includes('pp-76-2020')],
  ['known=fees', (one) => componentOf(one, 'fees') !== undefined],
  ['known=fees,!timeLimits', (one) => componentOf(one, 'fees') !== undefined && componentOf(one, 'timeLimits') === undefined],
  ['name=paspor', (one) => namesOf(one).some((name) => name.toLowerCase().includes('paspor'))],
  ['name=PASSPORT', (one) => namesOf(one).some((name) => name.toLowerCase().includes('passport'))],
  ['document=kk&free=true', (one) => documents(one).includes('kk') && cost(one).free === 'true'],
  ['province=33&referenceService=ktp-el-baru', (one) => regionsOf(one).includes('33') && one.referenceService === 'ktp-el-baru'],
  ['agencyKind=vertical&feeMax=100000&province=!35', (one) => agencyOf(one).kind === 'vertical' && cost(one).least !== null && (cost(one).least as number) <= 100_000 && !regionsOf(one).includes('35')]
]

const others: [path: string, means: Check, of: any[]][] = [
  ['malls?status=open,soft_launch', (one) => ['open', 'soft_launch'].includes(one.status), data.malls],
  ['malls?province=33', (one) => one.region.startsWith('33'), data.malls],
  ['malls?milestone=commitment_signed&status=!committed', (one) => one.status !== 'committed' && one.milestones?.some(({ kind }: any) => kind === 'commitment_signed'), data.malls],
  ['malls?facility=lactation_room', (one) => one.sites?.some((site: any) => site.facilities?.some((found: any) => found.facility === 'lactation_room' && found.present === 'yes')), data.malls],
  ['agencies?agencyKind=judicial', (one) => one.kind === 'judicial', data.agencies.filter(isAgencyInForce)],
  ['agencies?mall=mpp-kudus', (one) => tenanciesOf(one).includes('mpp-kudus'), data.agencies.filter(isAgencyInForce)],
  ['agencies?parent=polri', (one) => one.parent === 'polri', data.agencies.filter(isAgencyInForce)],
  ['regions?level=city&province=33', (one) => one.level === 'city' && one.parent === '33', data.regions],
  ['regions?region=33', (one) => one.code === '33' || one.parent === '33', data.regions],
  ['regions?timeZone=WIT', (one) => one.timeZone === 'WIT', data.regions],
  ['regions?bpsCode=33', (one) => one.bpsCode === '33', data.regions],
  ['regions?autonomous=false', (one) => !one.autonomous, data.regions],
  ['documents?documentKind=form', (one) => one.kind === 'form', data.documents],
  ['documents?broader=ktp-el', (one) => one.broader === 'ktp-el', data.documents],
  ['documents?askedBy=kk-baru', (one) => data['reference-services'].some((concept) => concept.code === 'kk-baru' && documentsOf(normOf(concept, 'requirements')).includes(one.code)), data.documents],
  ['documents?issuedBy=paspor-biasa-baru', (one) => one.code === 'paspor', data.documents],
  ['legal-instruments?instrumentKind=uu,pp&status=in_force', (one) => ['uu', 'pp'].includes(one.kind) && one.status === 'in_force', data['legal-instruments']],
  ['legal-instruments?year=2024', (one) => one.year === 2024, data['legal-instruments']],
  ['calendars?year=2026', (one) => one.year === 2026, data.calendars],
  ['reference-services?status=discontinued', (one) => one.status === 'discontinued', data['reference-services']],
  ['reference-services?document=kk&free=true', (one) => documentsOf(normOf(one, 'requirements')).includes('kk') && costOf(normOf(one, 'fees'), normOf(one, 'incomplete')?.includes('fees')).free === 'true', data['reference-services']],
  ['reference-services?agencyKind=vertical&case=hilang', (one) => one.owner.kind === 'vertical' && one.cases?.some(({ code }: any) => code === 'hilang'), data['reference-services']],
  ['reference-services?grade=solid', (one) => one.grade === 'solid', data['reference-services']]
]

const offeringsOf = (service: any) => (service.offerings ?? []).map((one: any) => ({ ...one, code: `${service.code}@${one.site}`, service }))
const offerings = data.services.flatMap(offeringsOf).filter(({ status, evidence, until }) => status !== 'ended' && evidence === 'published' && !(until && until < '2026-11-22'))

t.test('the ordinary lists hold every record of the files', async (t) => {
  for (const [folder, noun] of [['regions', 'regions'], ['malls', 'malls'], ['documents', 'documents'], ['legal-instruments', 'legal-instruments'], ['reference-services', 'reference-services'], ['calendars', 'calendars']] as const) {
    t.same(codes(await walk(app, `/v1/${noun}`)).sort(), codes(data[folder]).sort(), noun)
  }
  t.same(codes(await walk(app, '/v1/services')).sort(), codes(listed).sort())
  t.same(codes(await walk(app, '/v1/agencies')).sort(), codes(data.agencies.filter(isAgencyInForce)).sort())
  t.same(codes(await walk(app, '/v1/offerings')).sort(), codes(offerings).sort())
})

t.test('each filter of services means what it says', async (t) => {
  for (const [query, means] of SERVICES) {
    const expected = codes(listed.filter(means))
    t.same(codes(await walk(app, `/v1/services?${encodeURI(query)}`)).sort(), expected.sort(), query)
    t.ok(expected.length > 0 && expected.length < listed.length, `${query} says something`)
  }
})

t.test('each filter of the other nouns means what it says', async (t) => {
  for (const [path, means, of] of others) {
    const expected = codes(of.filter(means))
    t.same(codes(await walk(app, `/v1/${path}`)).sort(), expected.sort(), path)
    t.ok(expected.length > 0 && expected.length < of.length, `${path} says something`)
  }
})

t.test('offerings are found by place, service, agency, day and status', async (t) => {
  const cases: [string, Check][] = [
    ['mall=mpp-kudus', ({ site }) => site.startsWith('mpp-kudus/')], ['site=mpp-sragen/utama', ({ site }) => site === 'mpp-sragen/utama'], ['status=announced', ({ status }) => status === 'announced'],
    ['agency=kantor-imigrasi-semarang', ({ service }) => service.agency === 'kantor-imigrasi-semarang'], ['referenceService=paspor-biasa-baru', ({ service }) => service.referenceService === 'paspor-biasa-baru'],
    ['agencyKind=bumn', ({ service }) => agencyOf(service).kind === 'bumn'], ['day=tue', ({ days }) => (days ?? []).includes('tue')], ['province=35', ({ site }) => provinceOf(data.malls.find(({ code }) => code === site.split('/')[0]).region).includes('35')]
  ]
  for (const [query, means] of cases) t.same(codes(await walk(app, `/v1/offerings?${query}`)).sort(), codes(offerings.filter(means)).sort(), query)
})

t.test('the name is found in any language, in aliases and in former names', async (t) => {
  const found = async (path: string) => codes(await walk(app, path))
  t.ok((await found('/v1/documents?name=family%20card')).includes('kk'))
  t.ok((await found('/v1/documents?name=e-KTP')).includes('ktp-el'))
  const former = data.agencies.find(({ formerNames }) => formerNames?.length > 0)
  t.ok((await found(`/v1/agencies?outOfForce=true&name=${encodeURIComponent(wordsOf(former.formerNames[0].name)[0] as string)}`)).includes(former.code))
})

t.test('percent, underscore and backslash in a name are only characters', async (t) => {
  for (const name of ['%', '_', '\\', '%%%', 'k_k']) t.same(await page(app, `/v1/documents?name=${encodeURIComponent(name)}`), { items: [], next: null }, name)
})

t.test('a list is ordered by name unless told otherwise, and each order is the right one', async (t) => {
  const asc = (a: any, b: any) => (a < b ? -1 : a > b ? 1 : 0)
  const ordered = (key: (one: any) => any) => [...listed].sort((a, b) => asc(key(a), key(b)) || asc(a.code, b.code)).map(({ code }) => code)
  t.same(codes(await walk(app, '/v1/services')), ordered((one) => nameOf(one).toLowerCase()))
  t.same(codes(await walk(app, '/v1/services?sort=code')), ordered((one) => one.code))
  t.same(codes(await walk(app, '/v1/services?sort=fee')), ordered((one) => cost(one).least ?? Infinity))
  t.same(codes(await walk(app, '/v1/services?sort=timeLimit')), ordered((one) => minutes(one) ?? Infinity))
  const revisions = (await walk<{ revision: number }>(app, '/v1/services?sort=-updatedAt')).map(({ revision }) => revision)
  t.same(revisions, [...revisions].sort((a, b) => b - a))
})

t.test('count says how many records fit, on every page', async (t) => {
  const total = listed.filter((one) => agencyOf(one).kind === 'opd').length
  const first = await page(app, '/v1/services?agencyKind=opd&count=true&limit=7')
  t.equal(first.total, total)
  t.equal((await page(app, `/v1/services?agencyKind=opd&count=true&limit=7&after=${first.next}`)).total, total)
  t.equal((await page(app, '/v1/services?agency=nobody&count=true')).total, 0)
  t.notOk('total' in await page(app, '/v1/services'))
})

t.test('the count stays the same on a page that the last record has left', async (t) => {
  const [last] = (await walk(app, '/v1/calendars?sort=-name'))
  const beyond = Buffer.from(JSON.stringify(['calendar by name', `${last.name.toLowerCase()}~`, 'z'])).toString('base64url')
  t.same(await page(app, `/v1/calendars?count=true&after=${beyond}`), { items: [], next: null, total: data.calendars.length })
})

t.test('a page that holds the last record is the last page', async (t) => {
  const { length } = data.calendars
  t.equal((await page(app, `/v1/calendars?limit=${length}`)).next, null)
  t.type((await page(app, `/v1/calendars?limit=${length - 1}`)).next, 'string')
})

t.test('the next page stands in Link too, with all that was asked', async (t) => {
  const { headers, body } = await ask<Page>(app, '/v1/services?document=kk%2Cktp-el&limit=2&lang=en')
  const [, address = ''] = /^<([^>]+)>; rel="next"$/.exec(headers['link'] ?? '') ?? []
  const query = new URLSearchParams(address.split('?')[1])
  t.same(Object.fromEntries(query), { document: 'kk,ktp-el', limit: '2', lang: 'en', after: body.next })
  const all = codes(await walk(app, '/v1/services?document=kk,ktp-el&lang=en'))
  t.same(codes((await page(app, address)).items), all.slice(2, 4))
  t.equal((await ask(app, '/v1/calendars')).headers['link'], undefined)
  const odd = (await ask(app, '/v1/services?agency=!who&updatedSince=2020-01-01T00:00:00+07:00&limit=1')).headers['link']
  t.match(decodeURIComponent(odd ?? ''), /agency=!who&updatedSince=2020-01-01T00:00:00\+07:00&limit=1&after=/, 'also what stands there unescaped')
  t.equal(nextAddress('/v1/services?name=a?b', 'c'), '/v1/services?name=a%3Fb&after=c')
})

t.test('fields keeps the members asked for, and the code', async (t) => {
  const { items } = await page(app, '/v1/malls?fields=name,status&limit=3')
  for (const item of items) t.same(Object.keys(item), ['code', 'name', 'status'])
  const { body } = await ask(app, '/v1/malls/mpp-kudus?fields=sites')
  t.same(Object.keys(body), ['code', 'sites'])
  const { body: problem } = await ask(app, '/v1/malls?fields=name,colour')
  t.match(problem, { code: 'invalid_parameter', errors: [{ field: 'fields', problem: '"colour" is not a member of this record', allowed: /\bcode, name, region\b/ }] })
})

t.test('dots in fields narrow what a member holds, also in each item of a list', async (t) => {
  const { body: whole } = await ask(app, '/v1/services/dindukcapil-banyumas.ktp-el-baru')
  const { body } = await ask(app, '/v1/services/dindukcapil-banyumas.ktp-el-baru?fields=name,standard.published.fees,standard.published.timeLimits.scope,offerings.mall.code,referenceService.name')
  t.strictSame(body, {
    code: whole.code, name: whole.name, standard: { published: { fees: whole.standard.published.fees, timeLimits: { scope: whole.standard.published.timeLimits.scope } } },
    offerings: whole.offerings.map(({ mall }: any) => ({ mall: { code: mall.code } })), referenceService: { name: whole.referenceService.name }
  })
  for (const fields of ['standard,standard.national', 'standard.national,standard']) t.strictSame((await ask(app, `/v1/services/${whole.code}?fields=${fields}`)).body, { code: whole.code, standard: whole.standard })
  const { items } = await page(app, '/v1/services?province=33&fields=agency.name,timeLimit.value,malls.code&lang=en')
  const all = (await page(app, '/v1/services?province=33&lang=en')).items
  t.ok(all.some(({ timeLimit }: any) => timeLimit === null))
  t.strictSame(items, all.map(({ code, agency, timeLimit, malls }: any) => ({ code, agency: { name: agency.name }, timeLimit: timeLimit && { value: timeLimit.value }, malls: malls.map((mall: any) => ({ code: mall.code })) })))
  t.same((await ask(app, `/v1/services/${whole.code}/standard?fields=standard.published.fees.content.amount`)).body.standard.published.fees.content.map(Object.keys).flat(), whole.standard.published.fees.content.map(() => 'amount'))
})

t.test('a path of fields that leads nowhere is refused with the members that are there', async (t) => {
  const cases = [
    ['standard.publishd', /"standard.publishd" is not/, /\bstandard\.published\b/, 'standard.published'], ['name.id', /"name" has no members/, /^name$/, undefined],
    ['standard.published.fees.content.amont', /amont/, /standard\.published\.fees\.content\.amount/, 'standard.published.fees.content.amount'], ['standard.', /"standard\."/, /standard\.national/, undefined],
    ['standard.constructor', /constructor/, /standard\.national/, undefined], ['.', /"" is not/, /code, name/, undefined]
  ] as const
  for (const [fields, problem, allowed, nearest] of cases) {
    t.match((await ask(app, `/v1/services/dindukcapil-banyumas.ktp-el-baru?fields=${fields}`)), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'fields', problem, allowed, ...(nearest ? { nearest } : {}) }] } }, fields)
  }
  t.match(await ask(app, '/v1/services?fields=standard.published'), { status: 400, body: { errors: [{ field: 'fields', problem: '"standard" is not a member of this record' }] } }, 'lists do not have it')
})

t.test('include sends related records along, each once, in their list form', async (t) => {
  const { items, included } = await page(app, '/v1/services?agency=dpmptsp-kudus,dispendukcapil-banyuwangi&include=agency,documents')
  t.same(codes(included?.['agency'] ?? []), ['dispendukcapil-banyuwangi', 'dpmptsp-kudus'].filter((code) => items.some((one: any) => one.agency.code === code)))
  const wanted = listed.filter(({ agency }) => ['dpmptsp-kudus', 'dispendukcapil-banyuwangi'].includes(agency)).flatMap(documents)
  t.same(codes(included?.['documents'] ?? []), [...new Set(wanted)].sort())
  t.same(included?.['documents']?.find(({ code }) => code === 'kk'), (await page(app, '/v1/documents?fields=id,code,kind,name,aliases,example,revision,updatedAt&name=keluarga')).items.find(({ code }: any) => code === 'kk'))
  t.same((await page(app, '/v1/legal-instruments?limit=1')).included, undefined)
})

t.test('a page of nothing is an empty list, not a failure', async (t) => {
  t.same(await page(app, '/v1/services?mall=mpp-nowhere'), { items: [], next: null })
  t.same(await page(app, '/v1/services?mall=mpp-nowhere&include=agency'), { items: [], next: null, included: { agency: [] } })
})

t.test('what is only inferred is left out, unless it is asked for, and then it is marked', async (t) => {
  const inferred = codes(data.services.filter(isInferred))
  t.ok(inferred.length > 20)
  t.same(codes(await walk(app, '/v1/services')).filter((code) => inferred.includes(code)), [])
  const all = await walk(app, '/v1/services?evidence=any')
  t.same(codes(all.filter(({ evidence }) => evidence === 'inferred')).sort(), inferred.sort())
  t.equal(all.length, listed.length + inferred.length)
  const here = await walk(app, '/v1/services?mall=mpp-sragen&evidence=any')
  t.ok(here.some(({ code, evidence }) => code === 'disdukcapil-sragen.ktp-el-baru' && evidence === 'inferred'))
  t.notOk(codes(await walk(app, '/v1/services?mall=mpp-sragen')).includes('disdukcapil-sragen.ktp-el-baru'))
  t.equal((await ask(app, '/v1/services/disdukcapil-sragen.ktp-el-baru')).body.evidence, 'inferred')
  const offered = await walk(app, '/v1/offerings?evidence=any&mall=mpp-sragen')
  t.ok(offered.some(({ evidence }) => evidence === 'inferred'))
  t.notOk((await walk(app, '/v1/offerings?mall=mpp-sragen')).some(({ evidence }) => evidence === 'inferred'))
})

t.test('what has ended or not begun is left out, unless it is asked for', async (t) => {
  const gone = codes(data.agencies.filter((one) => !isAgencyInForce(one)))
  t.ok(gone.length > 0)
  t.same(codes(await walk(app, '/v1/agencies?outOfForce=true')).filter((code) => gone.includes(code)).sort(), gone.sort())
  t.ok(codes(await walk(app, '/v1/agencies?asOf=2023-06-01')).includes('kanwil-kemenkumham-jawa-barat'))
  t.notOk(codes(await walk(app, '/v1/agencies')).includes('kanwil-kemenkumham-jawa-barat'))
})
