import { join } from 'node:path'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, codes, openApp, walk, type Answer } from '../support/app.js'
import { aMinimalCatalogue, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { operationsOf, readDocument } from '../support/openapi.js'
import { ROOT } from '../support/run.js'

const LISTS = ['regions', 'malls', 'agencies', 'services', 'reference-services', 'offerings', 'documents', 'legal-instruments', 'calendars']
const EVERYTHING = 'evidence=any&example=any&outOfForce=true'
const db = await catalogueDatabase(t)
await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
const app = await openApp(t, db)

const linesIn = (text: string): string[] => text.split('\n').slice(0, -1)
const exported = async (address: string): Promise<string[]> => {
  const { status, text } = await ask(app, `/v1/export/${address}`)
  if (status !== 200) throw new Error(`${address} answered ${status}: ${text}`)
  return linesIn(text)
}
const rowsIn = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
const table = async (address: string) => rowsIn((await ask(app, `/v1/export/${address}`)).text)
const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)

t.test('every line is a record as its address answers it, byte for byte, and all records of the list are there', async (t) => {
  for (const list of LISTS) {
    const lines = await exported(`${list}.ndjson?${EVERYTHING}`)
    const told = lines.map((line) => (JSON.parse(line) as { code: string }))
    t.same(codes(told), codes((await walk(app, `/v1/${list}?${EVERYTHING}`)).sort(byCode)), list)
    const details: string[] = []
    for (const { code } of told) details.push((await ask(app, `/v1/${list}/${encodeURIComponent(code)}`)).text)
    t.ok(details.every((text, at) => text === lines[at]), `${list}: ${lines.length} lines`)
  }
})

t.test('or as lists show it', async (t) => {
  for (const list of LISTS) {
    const items = (await walk(app, `/v1/${list}?${EVERYTHING}`)).sort(byCode)
    t.same(await exported(`${list}.ndjson?form=item&${EVERYTHING}`), items.map((item) => JSON.stringify(item)), list)
  }
})

const QUESTIONS = [
  'services?province=33&free=true', 'services?mall=mpp-kudus,mpp-banyumas&agencyKind=!opd', 'services?q=perpanjang+sim', 'services?q=ktp+sragen&evidence=any', 'services?known=fees,!timeLimits&timeMax=P1D', 'services?example=true&near=-7.95,117.3&radius=30000',
  'services?name=pas_por%25', "services?name=o'brien", 'services?feeMax=50000&example=any', 'offerings?openAt=2026-11-23T10:00&example=any', 'malls?openAt=2026-11-23T10:00&status=open', 'malls?status=committed&updatedSince=2026-01-01', 'agencies?asOf=2016-01-01', 'reference-services?asOf=2024-12-16&product=paspor',
  'documents?documentKind=form&lang=en', 'services?lang=en&province=33', 'services?fields=name,fee.from&province=33', 'malls?fields=region.name&lang=en', 'regions?province=34', 'calendars?year=2030', 'legal-instruments?instrumentKind=pp&fields=title'
]

t.test('filters, day, language and fields mean what they mean in lists', async (t) => {
  for (const question of QUESTIONS) {
    const [list = '', query = ''] = question.split('?')
    const items = (await walk(app, `/v1/${question}`)).sort(byCode)
    t.same((await exported(`${list}.ndjson?form=item&${query}`)).map((line) => JSON.parse(line)), items, question)
    t.same((await table(`${list}.csv?${query}`)).map(({ code }) => code), codes(items), `${question} as a table`)
    const [first] = await exported(`${list}.ndjson?${query}&limit=1`)
    const lasting = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => ['lang', 'fields', 'asOf'].includes(name)))
    if (first) t.equal(first, (await ask(app, `/v1/${list}/${encodeURIComponent(items[0].code)}?${lasting}`)).text)
  }
})

t.test('what a list refuses, its export refuses with the same words', async (t) => {
  for (const wrong of ['services?free=maybe', 'services?mall=kudus', 'services?feeMax=-1', 'services?near=1', 'services?radius=5', 'malls?openAt=soon', 'services?q=!', 'regions?province=33.19', 'services?lang=xx', 'services?asOf=2026-02-30']) {
    const [list = '', query = ''] = wrong.split('?')
    const [one, other] = [await ask(app, `/v1/${wrong}`), await ask(app, `/v1/export/${list}.ndjson?${query}`)]
    t.equal(one.status, 400, wrong)
    t.same({ ...other.body, instance: '' }, { ...one.body, instance: '' })
    t.equal((await ask(app, `/v1/export/${list}.csv?${query}`)).status, 400)
  }
  t.match(await ask(app, '/v1/export/malls.ndjson?sort=name'), { status: 400, body: { code: 'unknown_parameter' } })
  t.match(await ask(app, '/v1/export/malls.ndjson?fields=sitecount'), { status: 400, body: { errors: [{ field: 'fields', nearest: 'siteCount' }] } })
  t.match(await ask(app, '/v1/export/malls.ndjson?form=item&fields=sites'), { status: 400 }, 'lists do not have it')
  t.match(await ask(app, '/v1/export/malls.ndjson?after=%00'), { status: 400 })
})

t.test('every export takes all filters of its list', (t) => {
  const operations = operationsOf(readDocument())
  const namesOf = (path: string) => operations.find((one) => one.path === path)?.parameters.map(({ name }) => name) ?? []
  const own = ['form', 'after', 'limit', 'revision']
  for (const list of LISTS) {
    const filters = namesOf(`/v1/${list}`).filter((name) => !['sort', 'count', 'include', 'limit', 'after'].includes(name))
    for (const format of ['ndjson', 'csv']) t.same(namesOf(`/v1/export/${list}.${format}`).filter((name) => !own.includes(name)).sort(), filters.sort(), `${list}.${format}`)
  }
  t.end()
})

t.test('an export that was broken off anywhere goes on from its last whole line, and the parts are the whole', async (t) => {
  const { text, headers } = await ask(app, `/v1/export/services.ndjson?${EVERYTHING}`)
  const tableText = (await ask(app, `/v1/export/services.csv?${EVERYTHING}`)).text
  const head = tableText.slice(0, tableText.indexOf('\r\n') + 2)
  const resume = async (format: string, after: string) => ask(app, `/v1/export/services.${format}?${EVERYTHING}&revision=${headers['catalogue-revision']}${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`)
  await fc.assert(fc.asyncProperty(fc.nat(text.length), async (length) => {
    const arrived = text.slice(0, length)
    const whole = arrived.slice(0, arrived.lastIndexOf('\n') + 1)
    const code = whole === '' ? '' : (JSON.parse(linesIn(whole).at(-1) as string) as { code: string }).code
    t.ok(whole + (await resume('ndjson', code)).text === text)
    const rows = rowsIn(tableText.slice(0, tableText.lastIndexOf('\r\n', Math.min(length, tableText.length - 2)) + 2) || head)
    const rest = (await resume('csv', rows.at(-1)?.['code'] ?? '')).text
    t.same([...rows, ...rowsIn(rest)], rowsIn(tableText))
    t.ok(rest.startsWith(head))
  }), { numRuns: 25 })
  t.equal((await resume('ndjson', 'zzz')).text, '')
  const parts = [await exported('services.ndjson?limit=100')]
  while (parts.at(-1)?.length === 100) parts.push(await exported(`services.ndjson?limit=100&after=${(JSON.parse(parts.at(-1)?.at(-1) as string) as { code: string }).code}`))
  t.same(parts.flat(), await exported('services.ndjson'))
})

t.test('a revision is taken while no record of the noun has changed since', async (t) => {
  const { rows: [{ changed, revision }] } = await db.query(`select (select max(revision) from changes where noun = 'region') as changed, revision from catalogue_state`)
  for (let asked = 0; asked <= revision + 1; asked++) {
    const fits = asked >= changed && asked <= revision
    for (const method of ['GET', 'HEAD'] as const) t.equal((await ask(app, `/v1/export/regions.ndjson?revision=${asked}`, { method })).status, fits ? 200 : 412, `${method} ${asked}`)
  }
  t.match((await ask(app, '/v1/export/regions.csv?revision=99')).body, { code: 'revision_passed', detail: /in revision 99: the catalogue is at 2, and last changed them in \d/ })
})

t.test('revision and day stand in the headers; HEAD has the same without a statement on records; a tag sent back is 304', async (t) => {
  const { rows: [{ revision }] } = await db.query('select revision from catalogue_state')
  for (const [address, type, day] of [['malls.ndjson', 'application/x-ndjson', '2026-11-22'], ['malls.csv?asOf=2025-01-01', 'text/csv', '2025-01-01']] as const) {
    const got: Answer = await ask(app, `/v1/export/${address}`)
    const format = address.split('?')[0]?.split('.')[1]
    t.match(got.headers, { 'catalogue-revision': String(revision), 'catalogue-day': day, 'content-disposition': `attachment; filename="malls-r${revision}-${day}.${format}"`, 'content-type': `${type}; charset=utf-8`, 'access-control-expose-headers': '*' })
    const head = await ask(app, `/v1/export/${address}`, { method: 'HEAD' })
    t.equal(head.text, '')
    for (const name of ['etag', 'catalogue-revision', 'catalogue-day', 'content-disposition', 'content-type', 'content-length', 'content-language', 'cache-control', 'vary']) t.equal(head.headers[name], got.headers[name], name)
    for (const method of ['GET', 'HEAD'] as const) t.match(await ask(app, `/v1/export/${address}`, { method, headers: { 'if-none-match': got.headers['etag'] } }), { status: 304, text: '' })
    t.not((await ask(app, `/v1/export/${address.replace('malls', 'agencies')}`)).headers['etag'], got.headers['etag'])
  }
  const tags: (string | undefined)[] = []
  for (const url of ['/v1/export/malls.ndjson', '/v1/export/malls.csv', '/v1/export/malls.ndjson?form=item', '/v1/export/malls.ndjson?lang=en', '/v1/malls']) tags.push((await ask(app, url)).headers['etag'])
  t.equal(new Set(tags).size, tags.length, 'every form has a tag of its own')
})

t.test('the same revision of another database has another tag', async (t) => {
  const tags = await Promise.all([1, 2].map(async () => {
    const other = await testDatabase(t)
    await importCatalogue(other, writeFolder(t, aMinimalCatalogue()))
    return (await ask(await openApp(t, other), '/v1/export/malls.ndjson')).headers['etag']
  }))
  for (const tag of tags) t.match(tag, 'mall-ndjson-document-1-')
  t.not(tags[0], tags[1])
})

t.test('what words mean and what is open is told of the state that is exported, also where this process knows an older one, or nothing for certain', async (t) => {
  const changing = await catalogueDatabase(t)
  const knowing = await openApp(t, changing, { cacheMaxStaleness: 3_600 })
  const unsure = await openApp(t, changing, { follow: false })
  const askBoth = async (address: string) => {
    const answers = await Promise.all([knowing, unsure].map((app) => ask(app, `/v1/export/${address}`)))
    t.same(answers.map(({ status }) => status), [200, 200], address)
    t.equal(answers[1]?.text, answers[0]?.text)
    return linesIn(answers[0]?.text ?? '').map((line) => (JSON.parse(line) as { code: string }).code)
  }
  const [words, open] = ['services.ndjson?q=kartuajaib', 'malls.ndjson?openAt=2026-11-23T10:00']
  t.same(await askBoth(words), [])
  const malls = await askBoth(open)
  t.ok(malls.length > 1)
  await changing.query(`update reference_services set content = jsonb_set(content::jsonb, '{aliases}', '["Kartuajaib"]') where code = 'ktp-el-baru'`)
  await changing.query(`update published set document = jsonb_set(document::jsonb, '{status}', '"closed"')::json where noun = 'mall' and code = $1`, [malls[0]])
  await changing.query('update catalogue_state set revision = revision + 1') // of which nobody is told
  const found = await askBoth(words)
  t.ok(found.length > 0)
  t.ok(found.every((code) => code.endsWith('.ktp-el-baru')), found.join())
  t.same(await askBoth(open), malls.slice(1))
  t.match(await ask(unsure, '/v1/export/services.ndjson?q=!'), { status: 400 })
})

t.test('it comes compressed to who takes that', async (t) => {
  const plain = (await ask(app, '/v1/export/agencies.ndjson')).text
  for (const [coding, decode] of [['gzip', gunzipSync], ['br', brotliDecompressSync]] as const) {
    for (const [address, text] of [['agencies.ndjson', plain], ['agencies.csv', (await ask(app, '/v1/export/agencies.csv')).text]] as const) {
      const { headers, rawPayload } = await app.inject({ url: `/v1/export/${address}`, headers: { 'accept-encoding': coding } })
      t.equal(headers['content-encoding'], coding)
      t.ok(rawPayload.length < Buffer.byteLength(text) / 3)
      t.equal(String(decode(rawPayload)), text)
    }
  }
})

t.test('a table says of every record what its list says, in the language asked for', async (t) => {
  for (const lang of ['id', 'en']) {
    const rows = await table(`services.csv?${EVERYTHING}&lang=${lang}`)
    const items = (await walk(app, `/v1/services?${EVERYTHING}&lang=${lang}`)).sort(byCode)
    t.equal(rows.length, items.length)
    t.same(rows.map(({ code, name, agency_name: agency, fee_from: from, fee_status: status, malls_code: malls, reference_service_code: concept, time_limit_unit: unit, updated_at: at, stub }) => [code, name, agency, from, status, malls, concept, unit, at, stub]),
      items.map((item) => [item.code, item.name, item.agency.name, String(item.fee.from ?? 'unknown'), item.fee.status, codes(item.malls).join('; '), item.referenceService?.code ?? 'none', item.timeLimit?.unit ?? 'unknown', item.updatedAt, String(item.stub)]))
  }
  const [row] = await table('reference-services.csv?form=document&name=paspor+biasa')
  t.match(row, { code: 'paspor-biasa-baru', standard_published_fees_legal_basis_code: /pp-45-2024/, sources_title: /./, name_en: /passport/i })
})

t.test('without a record a table has its names, and lines of JSON have nothing', async (t) => {
  t.equal((await ask(app, '/v1/export/services.ndjson?province=99')).text, '')
  t.match((await ask(app, '/v1/export/services.csv?province=99')).text, /^code,id,name,[^\r\n]+\r\n$/)
})
