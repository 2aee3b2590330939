import fc from 'fast-check'
import jsQR from 'jsqr'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { qrCode } from '../../src/embed/qr.js'
import { ICON } from '../../src/pages/assets.js'
import { openApp, type Opened } from '../support/app.js'
import { aDataset, aMinimalAgency, aMinimalCatalogue, aMinimalService, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'

const PUBLIC = 'https://layanan.example.go.id/katalog'
const SERVICE = '/embed/services/kantor-imigrasi-banyuwangi.paspor-biasa-baru'
const LIST = '/embed/malls/mpp-banyuwangi/services'

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const attribute = (body: string, pattern: RegExp): string | undefined => { const found = pattern.exec(body)?.[1]; return found === undefined ? undefined : unescaped(found) }
/** By the words of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const light = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] as number), 0)
  const [more, less] = [light(a), light(b)].sort((x, y) => y - x) as [number, number]
  return (more + 0.05) / (less + 0.05)
}
const dataIn = (body: string) => [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text = '']) => JSON.parse(text))

/** What a reader sees in the drawing: its modules, four pixels each. */
function readQr(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const scale = 4
  const pixels = new Uint8ClampedArray(4 * (size * scale) ** 2).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++) pixels.set([0, 0, 0], 4 * (row * size * scale + column))
    }
  }
  return jsQR.default(pixels, size * scale, size * scale)?.data
}

t.test('what pages say of themselves', async (t) => {
  const db = await catalogueDatabase(t)
  const app = await openApp(t, db, { publicUrl: PUBLIC })

  t.test('links of a page begin with the path prefix, whole addresses with the public one', async (t) => {
    const { body } = await app.inject(`${LIST}?lang=en&layout=cards&scheme=dark`)
    const links = [...body.matchAll(/ (?:href|src|action)="([^"]+)"/g)].map(([, link = '']) => unescaped(link))
    t.same(links.filter((link) => !link.startsWith('/katalog/embed/') && !link.startsWith(`${PUBLIC}/embed/`) && link !== `/katalog${ICON.path}`), [])
    t.equal(attribute(body, /rel="canonical" href="([^"]+)"/), `${PUBLIC}${LIST}?lang=en`)
    t.equal(attribute(body, /property="og:url" content="([^"]+)"/), `${PUBLIC}${LIST}?lang=en`)
    t.equal(attribute(body, /hreflang="id" href="([^"]+)"/), `${PUBLIC}${LIST}`)
    t.same(links.filter((link) => link.includes('/services/')).filter((link) => !link.endsWith('?lang=en&scheme=dark')), [], 'the look goes along')
    const fragment = (await app.inject(`${LIST}?fragment=1`)).body
    t.same([...fragment.matchAll(/ (?:href|action)="([^"]+)"/g)].map(([, link = '']) => link).filter((link) => !link.startsWith(`${PUBLIC}/embed/`)), [])
  })

  t.test('their data are of schema.org, in pages only', async (t) => {
    const [service] = dataIn((await app.inject(SERVICE)).body)
    t.match(service, { '@type': 'GovernmentService', url: `${PUBLIC}${SERVICE}`, offers: [{ price: 350_000, description: /^Masa berlaku 5 tahun/ }, { price: 650_000 }] })
    t.match(dataIn((await app.inject('/embed/malls/mpp-banyuwangi?lang=en')).body), [{ '@type': 'GovernmentOffice', url: `${PUBLIC}/embed/malls/mpp-banyuwangi?lang=en` }])
    t.match(dataIn((await app.inject(LIST)).body), [{ '@type': 'ItemList', numberOfItems: 9 }])
    t.same(dataIn((await app.inject(`${SERVICE}?fragment=1`)).body), [])
  })

  t.test('the printed sheet leads to the page', async (t) => {
    for (const lang of ['id', 'en']) {
      const { body } = await app.inject(`${SERVICE}?lang=${lang}&accent=ff0000`)
      t.equal(readQr(body), `${PUBLIC}${SERVICE}${lang === 'en' ? '?lang=en' : ''}`)
    }
    const long = `${PUBLIC}/embed/services/${'a'.repeat(300)}`
    t.equal(readQr(qrCode(long, 'x').text), long)
  })

  t.test('oEmbed answers what discovery links to, as JSON and as XML', async (t) => {
    const { body } = await app.inject(`${LIST}?layout=table`)
    const json = attribute(body, /type="application\/json\+oembed"[^>]* href="([^"]+)"/) as string
    const { headers, ...answer } = await app.inject(json.slice(PUBLIC.length))
    t.equal(headers['content-type'], 'application/json; charset=utf-8')
    t.match(answer.json(), {
      version: '1.0', type: 'rich', title: 'Layanan Mal Pelayanan Publik Kabupaten Banyuwangi', provider_url: `${PUBLIC}/`, width: 640, height: 720,
      html: `<iframe src="${PUBLIC}${LIST}?layout=table" title="Layanan Mal Pelayanan Publik Kabupaten Banyuwangi" width="640" height="720" loading="lazy"></iframe>`
    })
    const xml = await app.inject((attribute(body, /type="text\/xml\+oembed"[^>]* href="([^"]+)"/) as string).slice(PUBLIC.length))
    t.match(xml, { headers: { 'content-type': 'text/xml; charset=utf-8' }, body: /<oembed>\n<version>1\.0<\/version>[^]*<html>&lt;iframe src=&quot;https:/ })
    t.match((await oembed(app, `${PUBLIC}${SERVICE}?lang=en&fragment=1`, '&maxwidth=300&maxheight=200')).json(), { title: /^Ordinary passport/, width: 300, height: 200, html: /lang=en"/ })
  })

  t.test('oEmbed knows only our pages, and only what is there', async (t) => {
    for (const url of [`https://evil.example${LIST}`, `${PUBLIC}/embed/malls/mpp-nirgends`, `${PUBLIC}/v1/malls`, 'kein', `${PUBLIC}/embed/agencies/dispendukcapil-banyuwangi`, `${PUBLIC}${SERVICE}/services`]) {
      t.match(await oembed(app, url), { statusCode: 404, headers: { 'content-type': /^application\/problem\+json/ } }, url)
    }
    t.equal((await oembed(app, `${PUBLIC}${LIST}`, '&format=yaml')).statusCode, 400)
  })

  t.test('without a public address the host that was asked stands in for it, if it can be one', async (t) => {
    const own = await openApp(t, db)
    const canonical = async (host: string) => attribute((await own.inject({ url: LIST, headers: { host } })).body, /rel="canonical" href="([^"]+)"/)
    t.equal(await canonical('mpp.example.go.id:8080'), `http://mpp.example.go.id:8080${LIST}`)
    t.equal(await canonical('"><script>'), LIST)
    t.equal((await own.inject({ url: `/embed/oembed?url=${LIST}`, headers: { host: '"><script>' } })).statusCode, 400)
  })

  t.test('mistakes are reported where the operator wants them, else the page names no address', async (t) => {
    t.notMatch((await app.inject(SERVICE)).body, /mpp-report/)
    const told = await openApp(t, db, { reportUrl: 'https://lapor.example.go.id/?hal={page}&kode={code}&judul={title}', publicUrl: PUBLIC })
    const href = attribute((await told.inject(SERVICE)).body, /<p class="mpp-report" part="report"><a href="([^"]+)"/) as string
    t.match(Object.fromEntries(new URL(href).searchParams), { hal: `${PUBLIC}${SERVICE}`, kode: SERVICE.split('/').at(-1), judul: /^Paspor biasa/ })
  })

  t.test('an accent can be read in both schemes, whatever colour it is', async (t) => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => number.toString(16).padStart(6, '0'))
    await fc.assert(fc.asyncProperty(hex, async (color) => {
      const { headers, body } = await app.inject(`/embed/accent/${color}.css`)
      t.match(headers, { 'content-type': 'text/css; charset=utf-8', 'cache-control': /immutable/ })
      const accents = [...body.matchAll(/--mpp-accent: (#[0-9a-f]{6}); --mpp-on-accent: (#[0-9a-f]{6})/g)]
      const fits = accents.map(([, accent = '', on = ''], at) => contrast(accent, on) >= 4.5 && contrast(accent, at === 0 || at === 2 ? '#fbfaf7' : '#19211e') >= 4.5)
      t.same(fits, [true, true, true, true], color)
    }), { numRuns: 60, examples: [['ffff00'], ['000000'], ['ffffff'], ['808080'], ['ff0000']] })
    t.equal((await app.inject('/embed/accent/red.css')).statusCode, 400)
    t.match((await app.inject(`${LIST}?accent=FFCC00`)).body, 'href="/katalog/embed/accent/ffcc00.css"')
  })
})

const oembed = (app: Opened, url: string, more = '') => app.inject(`/embed/oembed?url=${encodeURIComponent(url)}${more}`)

t.test('what is invented is kept from search engines, and a script in a name stays a name', async (t) => {
  const nasty = '</script><script>alert(1)</script><!--'
  for (const example of [true, false]) {
    const db = await testDatabase(t)
    const catalogue = aMinimalCatalogue({ agencies: [aMinimalAgency({ name: nasty })], services: [aMinimalService({ name: nasty })] })
    await importCatalogue(db, writeFolder(t, catalogue, { dataset: aDataset({ example }) }))
    const { body } = await (await openApp(t, db)).inject('/embed/services/disdukcapil-kudus.ktp-el-baru')
    t.notMatch(body, /<script>alert/)
    t.equal(/<meta name="robots" content="noindex">/.test(body), example)
    t.same(dataIn(body).map(({ name }) => name), example ? [] : [nasty])
  }
})
