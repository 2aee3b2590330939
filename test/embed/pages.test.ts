import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, walk } from '../support/app.js'
import { aDataset, aMinimalCatalogue, aMinimalMall, aMinimalOffering, aMinimalService, aMinimalSite, aMinimalTenancy, aMinimalAgency, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

const SERVICE = '/embed/services/dispendukcapil-banyuwangi.ktp-el-hilang-rusak'
const PAGES = ['/embed/malls/mpp-banyuwangi', '/embed/malls/mpp-banyuwangi/services', '/embed/agencies/dispendukcapil-banyuwangi/services', '/embed/regions/35.10/services', SERVICE]

t.test('embeds of the catalogue that ships', async (t) => {
  const db = await catalogueDatabase(t)
  const app = await openApp(t, db)

  t.test('each is a page, and the same as a fragment, in both languages', async (t) => {
    for (const path of PAGES) {
      for (const lang of ['id', 'en']) {
        const page = await app.inject(`${path}?lang=${lang}`)
        const fragment = await app.inject(`${path}?lang=${lang}&fragment=1`)
        t.match(page, { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': lang, 'cache-control': /stale-while-revalidate=\d+, stale-if-error=86400/ } }, path)
        t.match(page.body, new RegExp(`^<!doctype html>\n<html lang="${lang}"[^]*<main>\n<div class="mpp [^>]* lang="${lang}">\n(<div class="mpp-sheet"[^]*?</div>\n)?<h1 `), path)
        t.match(fragment.body, new RegExp(`^<div class="mpp [^>]* lang="${lang}">\n<h2 `), path)
        t.match(fragment.headers, { 'x-robots-tag': 'noindex', 'access-control-allow-origin': '*' })
        for (const { body } of [page, fragment]) t.notMatch(body, / style=|<style| on[a-z]+="/i, 'neither style nor script stands in the markup')
      }
    }
  })

  t.test('any site may frame them, which load nothing from elsewhere and set no cookie', async (t) => {
    const { headers } = await app.inject(SERVICE)
    t.equal(headers['content-security-policy'], `default-src 'none';style-src 'self';script-src 'self';img-src 'self';base-uri 'none';form-action 'self';frame-ancestors *`)
    t.equal(headers['x-frame-options'], undefined)
    t.equal(headers['set-cookie'], undefined)
    t.match((await app.inject('/')).headers, { 'x-frame-options': 'DENY' }, 'other pages are not framed')
  })

  t.test('an address that cannot be read is told on a page, in the language that it asks for', async (t) => {
    for (const [lang, says] of [['id', 'Permintaan'], ['en', 'request']] as const) {
      for (const path of ['/embed/malls/%ff', '/embed/services/%', '/embed/%zz', '/embed/malls/%c0%80/services']) {
        const page = await app.inject(`${path}?lang=${lang}`)
        t.match(page, { statusCode: 400, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': /frame-ancestors \*/, 'access-control-allow-origin': '*', 'request-id': /./ } }, path)
        t.match(page.body, new RegExp(`^<!doctype html>\n<html lang="${lang}"[^]*${says}[^]*malformed_request`), path)
      }
    }
    t.match((await app.inject('/embed/malls/%ff?fragment=1')).body, /^<div class="mpp [^>]* lang="id">\n<h1 /)
    for (const path of ['/embed/oembed/%ff', '/embedded/%ff', '/v1/%ff?next=/embed/']) t.match((await app.inject(path)).headers, { 'content-type': /problem\+json/ }, path)
  })

  t.test('what was given already is not sent again, and a repeated page costs no statement', async (t) => {
    const recorder = recordStatements(db)
    for (const [path, most] of [[PAGES[0], 3], [PAGES[1], 4], ['/embed/services/dispendukcapil-banyuwangi.kia', 7]] as const) {
      const url = `${path}?scheme=light`
      const first = await recorder.during(() => app.inject(url))
      t.equal(first.sent.length, most, `${url}: ${first.sent.map(({ text }) => text.slice(0, 60)).join('\n')}`)
      const again = await recorder.during(() => app.inject(url))
      t.same(again.sent, [])
      t.equal(again.result.body, first.result.body)
      const tagged = await app.inject({ url, headers: { 'if-none-match': String(first.result.headers['etag']) } })
      t.match(tagged, { statusCode: 304, body: '' })
    }
  })

  t.test('a list searches, narrows and pages by plain forms and links', async (t) => {
    const list = '/embed/malls/mpp-banyuwangi/services'
    const count = (body: string) => [...body.matchAll(/<li class="mpp-item"/g)].length
    const found = (await app.inject(`${list}?q=paspor&sector=&agency=&utm_source=x`)).body
    t.equal(count(found), 1, 'fields left empty narrow nothing')
    t.match(found, /name="q" value="paspor"/)
    t.equal(count((await app.inject(`${list}?sector=kependudukan`)).body), 3)
    t.match((await app.inject(`${list}?q=bikin+pasport`)).body, /data-code="kantor-imigrasi-banyuwangi\.paspor-biasa-baru"/, 'words are understood as in the search')
    const adopted = (await app.inject(`${list}?q=adopsi+anak`)).body
    t.match(adopted, /Tidak ada layanan yang cocok[^]*Mungkin maksud Anda: <a href="[^"]*q=[^"]+"[^>]*>[^<]*Akta kelahiran/i, 'what may have been meant, and is given here, the likeliest first')
    t.notMatch(adopted, /Mungkin maksud Anda:[^]*<a [^>]*>[^<]*KTP-el/, 'what is not given here is not offered')
    t.match((await app.inject(`${list}?q=imb&lang=en`)).body, /No service fits[^]*no longer issued/, 'what became of a service that is gone')
    t.match((await app.inject(`${list}?q=a`)).body, /Ketik sedikitnya dua huruf atau angka/)
    t.match((await app.inject(`${list}?q=a&lang=en`)).body, /Type at least two letters or digits/)
    t.match((await app.inject(`${list}?q=%3F`)).body, /Tidak ada layanan yang cocok/, 'what is no word finds nothing, and is no mistake')
    const first = (await app.inject(`${list}?limit=4&layout=cards`)).body
    t.equal(count(first), 4)
    t.match(first, /4 dari 9 layanan/)
    const [, next = ''] = /<a class="mpp-page-link mpp-next"[^>]* href="([^"]+)"/.exec(first) ?? []
    t.match(next, /^\/embed\/malls\/mpp-banyuwangi\/services\?limit=4&amp;layout=cards&amp;after=/)
    t.equal(count((await app.inject(next.replaceAll('&amp;', '&'))).body), 4)
  })

  t.test('links of a fragment lead to the pages of this server, or to the host', async (t) => {
    const list = '/embed/malls/mpp-banyuwangi/services?fragment=1&limit=1'
    t.match((await app.inject({ url: list, headers: { host: 'mpp.example.go.id' } })).body, /href="http:\/\/mpp\.example\.go\.id\/embed\/services\//)
    const own = (await app.inject(`${list}&link=/layanan/{code}&action=/layanan`)).body
    t.match(own, /href="\/layanan\/[a-z-]+\.[a-z-]+"/)
    t.match(own, /<form [^>]*action="\/layanan"/)
    t.match(own, /class="mpp-page-link mpp-next"[^>]* href="\/layanan\?after=/)
    for (const link of ['//evil.example/{code}', 'https://evil.example/{code}', 'javascript:alert(1)', '/\\evil.example']) {
      t.equal((await app.inject(`${list}&link=${encodeURIComponent(link)}`)).statusCode, 400, link)
    }
  })

  t.test('what an agency has not stated itself is told as the national norm', async (t) => {
    const COMPONENTS = ['requirements', 'fees', 'timeLimits', 'procedure', 'products'] as const
    const seen = { all: 0, some: 0, none: 0 }
    for (const { code } of await walk(app, '/v1/services?fields=code')) {
      const { standard: { published } } = (await ask(app, `/v1/services/${code}`)).body
      const { body } = await app.inject(`/embed/services/${code}?fragment=1`)
      const stated = COMPONENTS.map((name) => published[name] as { scope: string | null; content: unknown }).filter(({ content }) => content !== null)
      const national = stated.filter(({ scope }) => scope === 'national').length
      const kind = stated.length > 0 && national === stated.length ? 'all' : national > 0 ? 'some' : 'none'
      seen[kind] += 1
      t.equal(body.includes('Ketentuan layanan di bawah ini menurut norma nasional'), kind === 'all', code)
      t.equal(body.split('Menurut norma nasional;').length - 1, kind === 'some' ? national : 0, code)
    }
    t.ok(seen.all > 0 && seen.some > 0 && seen.none > 0, JSON.stringify(seen))
  })

  t.test('mistakes are pages that can be read, with the right status', async (t) => {
    for (const [url, status, words] of [
      ['/embed/malls/mpp-banyuwangi/services?layout=x', 400, /Nilai parameter tidak sah[^]*list, cards, table/],
      ['/embed/malls/mpp-banyuwangi/services?layuot=list&lang=en', 400, /Unknown parameter[^]*perhaps meant: <code>layout/],
      ['/embed/malls/mpp-nirgends', 404, /Mal tidak ditemukan/],
      ['/embed/malls/mpp-banyuwangi/services?link=/layanan/{code}', 400, /is known in fragments only/],
      [`${SERVICE}?case=nothing`, 400, /is not a case of this service/],
      ['/embed/nothing', 404, /Tidak ditemukan/]
    ] as const) {
      const page = await app.inject(url)
      t.match(page, { statusCode: status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } }, url)
      t.match(page.body, words)
      if (url.includes('link=')) continue
      const fragment = await app.inject(`${url}${url.includes('?') ? '&' : '?'}fragment=1`)
      t.match(fragment, { statusCode: status, body: /^<div class="mpp mpp-problem/ })
    }
  })
})

t.test('whatever stands in records is shown as words', async (t) => {
  const nasty = `<script>alert("1")</script>&amp;'`
  const db = await testDatabase(t)
  const catalogue = aMinimalCatalogue({
    agencies: [aMinimalAgency({ name: nasty, address: nasty })], malls: [aMinimalMall({ name: nasty, sites: [aMinimalSite({ name: nasty })], tenancies: [aMinimalTenancy()] })],
    services: [aMinimalService({ name: nasty, description: nasty, offerings: [aMinimalOffering({ counter: nasty, schedule: nasty })] })]
  })
  await importCatalogue(db, writeFolder(t, catalogue, { dataset: aDataset({ example: true }) }))
  const app = await openApp(t, db)
  for (const path of ['/embed/malls/mpp-kudus', '/embed/malls/mpp-kudus/services', '/embed/agencies/disdukcapil-kudus/services?layout=table', '/embed/services/disdukcapil-kudus.ktp-el-baru']) {
    const { statusCode, body } = await app.inject(path)
    t.equal(statusCode, 200, path)
    t.notMatch(body, /<script>|alert\("1"\)/, path)
    t.match(body, '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;', path)
    t.match(body, /Contoh fiktif/, 'and what is invented is called so')
  }
})

t.test('hours that are not certain are not said as if they were', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  for (const [lang, unsure, remark] of [['id', 'jam belum pasti', 'Jam ini belum pasti'], ['en', 'hours not certain', 'These hours are not certain']] as const) {
    const { body } = await app.inject(`/embed/malls/mpp-kudus?lang=${lang}`)
    t.match(body, new RegExp(`08[.:]00–15[.:]00[^]*${remark}[^]*2021`), 'beside the hours stands what their source is')
    t.match(body, new RegExp(`class="mpp-now mpp-now-(open|closed)"[^>]*>[^<]*\\([^<]*${unsure}\\)`), 'and beside what follows from them')
    t.notMatch(body, 'OpeningHoursSpecification', 'programs are not told them')
  }
  t.notMatch((await app.inject('/embed/malls/mpp-banyuwangi')).body, 'belum pasti')
})
