import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { openApp, type Opened } from '../support/app.js'
import { aMinimalAgency, aMinimalCatalogue, aMinimalMall, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'

const page = async (app: Opened, query = '', headers: Record<string, string> = {}) => (await app.inject({ url: `/embed?${query}`, headers: { host: 'layanan.example.go.id', ...headers } })).body
/** The blocks of code, as they are copied. */
const codes = (body: string) => [...body.matchAll(/<pre tabindex="0"><code>([^<]*)<\/code>/g)].map(([, code = '']) => code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'))
const HERE = 'http://layanan.example.go.id'

t.test('the builder, for the catalogue that ships', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))

  t.test('shows code for what there is most of, until something is chosen', async (t) => {
    const [plain] = codes(await page(app))
    t.equal(plain, `<script type="module" src="${HERE}/embed/v1/mpp.js"></script>\n<mpp-services mall="mpp-banyuwangi"><a href="${HERE}/embed/malls/mpp-banyuwangi/services?lang=id">Layanan Mal Pelayanan Publik Kabupaten Banyuwangi</a></mpp-services>`)
    for (const [show, element] of [['agency-services', '<mpp-services agency='], ['region-services', '<mpp-services region='], ['service', '<mpp-service code='], ['mall', '<mpp-mall mall=']] as const) {
      t.match(codes(await page(app, `show=${show}`))[0], element)
    }
  })

  t.test('is found with a slash at the end, too', async (t) => {
    t.match(await app.inject('/embed/?lang=en'), { statusCode: 308, headers: { location: '/embed?lang=en' } })
  })

  t.test('refuses parameters that it does not know, as embeds do', async (t) => {
    for (const url of ['/embed?shwo=mall', '/embed/malls/mpp-kudus?acent=8a1538', '/embed/malls/mpp-kudus/services?layuot=cards']) {
      const { statusCode, body } = await app.inject(url)
      t.equal(statusCode, 400, url)
      t.match(body, 'unknown_parameter')
    }
  })

  t.test('says every choice in the code, in attributes and in addresses, and nothing that is so anyway', async (t) => {
    const [plain, style, , , frame] = codes(await page(app, 'code=mpp-kudus&layout=cards&groupBy=sector&limit=50&search=0&filters=0&detail=link&language=en&scheme=dark&accent=%238a1538'))
    t.match(plain, '<mpp-services mall="mpp-kudus" layout="cards" group-by="sector" limit="50" search="no" filters="no" detail="link" lang="en" scheme="dark">')
    t.match(frame, `<iframe src="${HERE}/embed/malls/mpp-kudus/services?lang=en&amp;layout=cards&amp;groupBy=sector&amp;limit=50&amp;search=0&amp;filters=0&amp;detail=link&amp;scheme=dark&amp;accent=8a1538" title="Services of `)
    t.match(style, /--mpp-accent: #[0-9a-f]{6}; --mpp-on-accent: #000000/)
    t.notMatch(codes(await page(app, 'code=mpp-kudus&accent=%230b5f51'))[1], '--mpp-accent')
    t.match(codes(await page(app, 'show=service&code=dispendukcapil-banyuwangi.kia&layout=cards&detail=link'))[0], '<mpp-service code="dispendukcapil-banyuwangi.kia"><a')
  })

  t.test('every address in the code is answered', async (t) => {
    for (const query of ['', 'show=agency-services&code=dispendukcapil-banyuwangi&groupBy=sector&accent=8a1538', 'show=region-services&code=33.19&scheme=light', 'show=service&language=en', 'show=mall&code=mpp-kudus']) {
      const addresses = codes(await page(app, query)).flatMap((code) => [...code.replaceAll('&amp;', '&').matchAll(/https?:\/\/[^"' ;]+\/[^"' ;]+/g)].map(([address]) => address))
      t.ok(addresses.length >= 10)
      for (const address of new Set(addresses)) t.equal((await app.inject(address.slice(HERE.length))).statusCode, 200, address)
    }
  })

  t.test('finds by name what has no list to choose from', async (t) => {
    t.match(codes(await page(app, 'show=service&shown=service&code=Kartu+Identitas+Anak'))[0] ?? '', /^$/, 'several fit')
    const several = await page(app, 'show=agency-services&shown=agency-services&code=imigrasi')
    t.match(several, /<button name="pick" value="kantor-imigrasi-banyuwangi">Kantor Imigrasi \(ULP Banyuwangi\)<\/button>/)
    t.same(codes(several), [])
    t.match(codes(await page(app, 'show=agency-services&shown=agency-services&code=imigrasi&pick=kantor-imigrasi-banyuwangi'))[0], 'agency="kantor-imigrasi-banyuwangi"')
    t.match(codes(await page(app, 'show=agency-services&shown=agency-services&code=ULP+Banyuwangi'))[0], 'agency="kantor-imigrasi-banyuwangi"', 'one alone is chosen')
    t.match(await page(app, 'show=agency-services&code=nirgends'), 'Tidak ada yang cocok')
    t.match(codes(await page(app, 'show=agency-services&shown=mall-services&code=mpp-kudus'))[0], 'agency="', 'a code of another kind says nothing')
  })

  t.test('speaks both languages, and keeps the choices in the other one', async (t) => {
    t.match(await page(app, '', { 'accept-language': 'en' }), /<html lang="en">[^]*<h1>Show it on your site/)
    t.match(await page(app, 'lang=id&code=mpp-kudus&layout=table'), /href="\/embed\?lang=en&amp;code=mpp-kudus&amp;layout=table" hreflang="en"[^]*<h1>Pasang di situs Anda/)
  })

  t.test('asks this server alone, holds nothing inline and is not to be framed', async (t) => {
    const { headers, body } = await app.inject('/embed')
    t.match(headers, { 'content-security-policy': /default-src 'none';script-src 'self';style-src 'self';.*frame-ancestors 'none'/, 'x-frame-options': 'DENY', 'cache-control': 'no-cache' })
    t.notMatch(body, /<style| style=| on[a-z]+="|<script(?! type="module" src="\/embed\/v1\/)/)
    const loaded = [...body.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)" integrity/g)].map(([, path = '']) => path)
    t.equal(loaded.length, 4)
    for (const path of loaded) t.equal((await app.inject(path)).statusCode, 200, path)
  })

  t.test('mistakes in the address are explained', async (t) => {
    const { statusCode, body } = await app.inject('/embed?layuot=cards')
    t.equal(statusCode, 400)
    t.match(body, /<code>layuot<\/code>[^]*<code>layout<\/code>/)
  })

  t.test('the front page leads to it', async (t) => {
    t.match((await app.inject({ url: '/', headers: { accept: 'text/html' } })).body, 'href="/embed"')
  })
})

t.test('whatever is typed or stands in records is shown as words, in the code as well', async (t) => {
  const db = await testDatabase(t)
  const nasty = `</code><script>alert('1')</script>"{{ x }}@php`
  const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ malls: [aMinimalMall({ name: nasty })], agencies: [aMinimalAgency({ name: nasty })], services: [] })))
  t.same(findings, [])
  const app = await openApp(t, db)
  const typed = `show=service&code=${encodeURIComponent(nasty)}`
  for (const query of ['show=mall&code=mpp-kudus', 'show=agency-services&code=disdukcapil-kudus', typed]) t.notMatch(await page(app, query), "<script>alert('1')", query)
  for (const code of codes(await page(app, 'show=mall&code=mpp-kudus')).filter((one) => one.includes('alert'))) {
    t.match(code, `&lt;/code&gt;&lt;script&gt;alert(`)
    t.notMatch(code, /\{\{ x|@php/)
  }
})

t.test('an empty catalogue has a builder as well', async (t) => {
  const app = await openApp(t, await testDatabase(t))
  for (const show of ['mall-services', 'service']) t.match(await page(app, `show=${show}`), 'Pilih dulu yang ingin ditampilkan.')
})

t.test('behind a proxy that cuts a path off, addresses begin with what people see', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t), { publicUrl: 'https://kab.example.go.id/katalog' })
  const body = await page(app)
  t.match(codes(body)[0], 'src="https://kab.example.go.id/katalog/embed/v1/mpp.js"')
  t.match(body, /action="\/katalog\/embed"[^]*src="\/katalog\/embed\/malls/)
})
