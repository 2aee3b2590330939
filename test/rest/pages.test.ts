import { createHash } from 'node:crypto'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ERRORS } from '../../src/kernel/errors.js'
import { html } from '../../src/pages/html.js'
import type { App } from '../../src/http/types.js'
import { openApp, untilKnown } from '../support/app.js'
import { aDataset, aMinimalCatalogue, aMinimalMall, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'

/** As browsers ask. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

const get = async (app: App, url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const page = async (app: App, url = '/', headers: Record<string, string> = {}) => (await get(app, url, { ...BROWSER, ...headers })).body
const hrefs = (text: string) => [...text.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
const plain = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

t.test('pages of the catalogue that ships', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))

  t.test('browsers get a page, whoever takes anything gets JSON, and whoever takes neither is told', async (t) => {
    t.match((await get(app, '/', BROWSER)).headers, { 'content-type': 'text/html; charset=utf-8', vary: /^accept,/ })
    for (const accept of ['*/*', 'application/json']) t.match((await get(app, '/', { accept })).json(), { name: 'mpp-catalog', listed: { malls: Number } }, accept)
    t.match((await app.inject('/')).json(), { name: 'mpp-catalog' })
    t.match((await get(app, '/', { accept: 'image/png' })).json(), { status: 406, code: 'not_acceptable', detail: /text\/html or application\/json/ })
  })

  t.test('Indonesian, unless the browser or the address wants English', async (t) => {
    t.match(await page(app), /<html lang="id">[^]*<h1>Katalog layanan/)
    t.match(await page(app, '/', { 'accept-language': 'en-US,en;q=0.9,id;q=0.1' }), /<html lang="en">[^]*<h1>Service catalogue/)
    t.match(await page(app, '/?lang=en', { 'accept-language': 'id' }), /<html lang="en">/)
    t.match(await page(app, '/?lang=fr&utm_source=x&lang=de'), /<html lang="id">/, 'what others append to links is not refused')
  })

  t.test('the malls stand under their provinces with their status, and no example', async (t) => {
    const { items } = (await get(app, '/v1/malls?limit=100')).json()
    const text = await page(app)
    t.equal(hrefs(text).filter((href) => href.startsWith('/v1/malls/')).length, items.length)
    t.match(text, /<h3 id="p33">Jawa Tengah<\/h3>[^]*<a href="\/v1\/malls\/mpp-kudus\?lang=id">MPP Kabupaten Kudus<\/a>\s*<small><span class="status soft_launch">Pembukaan awal<\/span>[^]*<h3 id="p35">/)
    const provinces = [...text.matchAll(/<h3 id="p\d+">([^<]+)/g)].map(([, name = '']) => name)
    t.same(provinces, [...provinces].sort((a, b) => a.localeCompare(b, 'id')))
  })

  t.test('the numbers are those of the ordinary lists', async (t) => {
    const total = async (list: string) => (await get(app, `/v1/${list}?count=true&limit=1`)).json().total as number
    const listed = { malls: await total('malls'), agencies: await total('agencies'), services: await total('services') }
    t.same((await get(app, '/')).json().listed, listed)
    t.match(plain(await page(app)), `mal ${listed.malls} instansi ${listed.agencies} layanan instansi ${listed.services}`)
  })

  t.test('licence, attribution, sources and what is not known are said', async (t) => {
    const text = plain(await page(app, '/?lang=en'))
    t.match(text, /mpp-catalog · ODbL-1\.0 Names and codes of regions: idn-area-data/)
    t.match(text, /On 15 December 2025, 305 malls were reported to be in operation in the whole country; this catalogue holds \d+, of which \d+ are known to serve people/)
    t.match(text, /What no source states stays “not known”/)
  })

  t.test('every link within, of pages, index and API catalogue, leads somewhere', async (t) => {
    const { links, lists } = (await get(app, '/')).json() as { links: Record<string, string>; lists: Record<string, string> }
    const { linkset } = (await get(app, '/.well-known/api-catalog')).json() as { linkset: Record<string, unknown>[] }
    const inLinkset = [...JSON.stringify(linkset).matchAll(/"(?:href|anchor)":"([^"]+)"/g)].map(([, href = '']) => href)
    const shown = [...hrefs(await page(app)), ...hrefs(await page(app, '/problems?lang=en')), ...Object.values(links), ...Object.values(lists), ...inLinkset]
    const within = [...new Set(shown)].filter((href) => href.startsWith('/'))
    t.ok(within.length > 100)
    const asking = (href: string) => (href === '/graphql' ? `${href}?query={__typename}` : href) // an endpoint answers questions only
    for (const href of within) t.match((await get(app, asking(href))).statusCode, /^(200|301)$/, href)
    t.same(shown.filter((href) => !/^[/#]/.test(href)), ['https://opendatacommons.org/licenses/odbl/1-0/'])
  })

  t.test('nothing from elsewhere is allowed, and no script but that of the search, on pages only', async (t) => {
    const { headers, body } = await get(app, '/', BROWSER)
    t.equal(headers['content-security-policy'], `default-src 'none';style-src 'self';img-src 'self';script-src 'self';connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'`)
    t.match(headers, { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' })
    t.notMatch(body.replace(/<script type="module" src="\/assets\/search\.[0-9a-f]{12}\.js" integrity="sha256-[^"]+"><\/script>/, ''), /<script|<style| style=| on[a-z]+="/i)
    t.equal((await get(app, '/v1/malls')).headers['content-security-policy'], undefined)
  })

  t.test('the style is named after its bytes and may be kept for ever', async (t) => {
    const [, path = '', integrity] = /<link rel="stylesheet" href="([^"]+)" integrity="([^"]+)">/.exec(await page(app)) ?? []
    const { headers, body } = await get(app, path)
    const hash = createHash('sha256').update(body).digest()
    t.match(headers, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' })
    t.equal(integrity, `sha256-${hash.toString('base64')}`)
    t.match(path, hash.toString('hex').slice(0, 12))
  })

  t.test('the API catalogue is a linkset with the profile of RFC 9727, also announced by HEAD and the front page', async (t) => {
    const { headers } = await get(app, '/.well-known/api-catalog')
    t.equal(headers['content-type'], 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"')
    for (const [method, url] of [['HEAD', '/.well-known/api-catalog'], ['GET', '/'], ['HEAD', '/']] as const) {
      t.match((await app.inject({ method, url })).headers, { link: /<\/\.well-known\/api-catalog>; rel="api-catalog"/ }, `${method} ${url}`)
    }
  })
})

t.test('what every error means', async (t) => {
  const app = await openApp(t, await testDatabase(t))
  const codes = Object.keys(ERRORS)

  t.test('all are listed, for people and for machines', async (t) => {
    const text = await page(app, '/problems')
    for (const code of codes) t.match(text, `/problems/${code}?lang=id`)
    t.same((await get(app, '/problems')).json().items.map(({ code }: { code: string }) => code), codes)
  })

  t.test('each says in both languages what it means and what to change', async (t) => {
    for (const code of codes) {
      const [indonesian, english] = [(await get(app, `/problems/${code}`)).json(), (await get(app, `/problems/${code}?lang=en`)).json()]
      const [status, title] = ERRORS[code as keyof typeof ERRORS]
      t.match(english, { code, status, title, type: `/problems/${code}`, means: /\.$/, change: /\.$/ })
      for (const member of ['title', 'means', 'change']) t.not(indonesian[member], english[member], `${code} ${member}`)
      t.match(plain(await page(app, `/problems/${code}`)), indonesian.title)
    }
  })

  t.test('the type of a failure leads to its description', async (t) => {
    const { type, status, title } = (await get(app, '/v1/malls?lmit=5')).json()
    t.match((await get(app, `${type}?lang=en`)).json(), { code: 'unknown_parameter', status, title })
  })

  t.test('there is nothing for a code that is none', async (t) => {
    for (const code of ['bukan-kode', 'constructor', '__proto__']) t.match((await get(app, `/problems/${code}`)).json(), { status: 404, code: 'not_found' })
  })
})

t.test('what stands in records is shown as words, never as markup', async (t) => {
  const db = await testDatabase(t)
  const nasty = `<script>alert("1")</script>&amp;'`
  const dataset = aDataset({ title: nasty, publisher: nasty, licence: nasty, attribution: [nasty] })
  await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ malls: [aMinimalMall({ name: nasty })], agencies: [], services: [] }), { dataset }))
  const text = await page(await openApp(t, db))
  t.notMatch(text, /<script>/)
  t.equal(text.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;').length - 1, 5)
})

t.test('invented records are neither shown nor counted', async (t) => {
  const db = await testDatabase(t)
  await importCatalogue(db, writeFolder(t, aMinimalCatalogue(), { dataset: aDataset({ example: true, title: 'Data rekaan' }) }))
  const app = await openApp(t, db)
  t.same((await get(app, '/')).json().listed, { malls: 0, agencies: 0, services: 0 })
  t.match(await page(app), /Belum ada mal dalam katalog ini/)
  t.notMatch(await page(app), /Data rekaan|mpp-kudus/)
})

t.test('a page is kept until the catalogue or the day changes', async (t) => {
  const db = await testDatabase(t)
  let now = new Date('2026-11-22T03:00:00Z')
  const app = await openApp(t, db, { today: () => now })
  const tags = async () => [(await get(app, '/', BROWSER)).headers['etag'], (await get(app, '/')).headers['etag'], (await get(app, '/?lang=en')).headers['etag']] as string[]
  const before = await tags()
  t.equal(new Set(before).size, 3, 'forms and languages have tags of their own')
  t.match(await get(app, '/', { ...BROWSER, 'if-none-match': before[0] as string }), { statusCode: 304, body: '', headers: { 'cache-control': /^public, max-age=60/, vary: /^accept,/ } })

  await importCatalogue(db, writeFolder(t, aMinimalCatalogue()))
  await untilKnown(app, db)
  const after = await get(app, '/', { ...BROWSER, 'if-none-match': before[0] as string })
  t.equal(after.statusCode, 200)
  t.match(after.body, 'MPP Kudus')

  const statements: string[] = []
  const query = db.query.bind(db) as (...all: unknown[]) => unknown
  t.capture(db, 'query', (...all: unknown[]) => {
    statements.push(String((all[0] as { text?: string }).text ?? all[0]))
    return query(...all)
  })
  await get(app, '/', BROWSER)
  t.same(statements, [], 'nothing is read')
  now = new Date('2026-11-22T18:00:00Z')
  await get(app, '/', BROWSER)
  t.ok(statements.length > 2, 'a new day is looked at anew')
})

t.test('behind a proxy that cuts a path off, links begin with that path', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t), { publicUrl: 'https://layanan.example.go.id/katalog' })
  t.same(hrefs(await page(app)).filter((href) => href.startsWith('/') && !href.startsWith('/katalog/')), [])
  t.match((await get(app, '/')).json().links, { openapi: '/katalog/openapi.json' })
  t.match((await get(app, '/.well-known/api-catalog')).body, /"href":"\/katalog\/openapi.json"/)
  t.match((await get(app, '/v1/regions?limit=1')).headers['link'], /^<\/katalog\/v1\/regions\?limit=1&after=/)
  t.equal((await get(app, '/v1/malls/mpp-nirgends')).json().type, '/katalog/problems/mall_not_found')
})

t.test('the html tag escapes every value and takes markup of its own as it is', async (t) => {
  t.equal(html`<a title="${'"><b>'}">${[html`<i>${'<'}</i>`, ' & ', 5]}${null}${undefined}</a>`.text, '<a title="&quot;&gt;&lt;b&gt;"><i>&lt;</i> &amp; 5</a>')
})
