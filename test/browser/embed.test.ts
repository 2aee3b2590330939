import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { until } from '../support/until.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with the page: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`)
}

const LIST = '/embed/malls/mpp-banyuwangi/services'
const SERVICE = '/embed/services/kantor-imigrasi-banyuwangi.paspor-biasa-baru'
const PATHS = [
  LIST, `${LIST}?layout=cards&groupBy=agency&q=akta&limit=3`, `${LIST}?layout=table`, `${LIST}?q=tidakada`, `${LIST}?accent=ffcc00`, `${LIST}?layout=x`, '/embed/regions/33/services?groupBy=sector&limit=4', SERVICE,
  '/embed/services/dispendukcapil-banyuwangi.kia', '/embed/malls/mpp-banyuwangi', '/embed/malls/mpp-nirgends',
  '/embed/malls/mpp-contoh', '/embed/malls/mpp-contoh/services?layout=cards&groupBy=sector', '/embed/services/disdukcapil-contoh.ktp-el-baru'
]

t.test('embeds in a browser', WITH_CHROMIUM, async (t) => {
  const db = await catalogueDatabase(t)
  await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  const app = await openApp(t, db, { reportUrl: 'mailto:mpp@contoh.go.id?subject={code}' })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  const shot = async (page: Page, name: string) => { if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/${name}.png`, fullPage: true }) }

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const lang of ['id', 'en']) {
        t.test(`are accessible and fit, ${width} pixels wide, ${colorScheme}, ${lang}`, async (t) => {
          const { page, trouble } = await openPage(browser, origin, { viewport: { width, height: 800 }, colorScheme })
          for (const [at, path] of PATHS.entries()) {
            await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
            t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${path} has no scroll bar below`)
            t.same(await violations(page), [], path)
            await shot(page, `embed-${at}-${width}-${colorScheme}-${lang}`)
          }
          t.same(trouble.filter((one) => !/^(40[04]:|error: Failed to load resource)/.test(one)), [])
          await page.context().close()
        })
      }
    }
  }

  t.test('axe-core would see what is not accessible', async (t) => {
    const { page } = await openPage(browser, origin)
    await page.goto(`${origin}${LIST}`)
    await page.evaluate(`document.querySelector('.mpp-search label').replaceWith(document.querySelector('.mpp-search input'))`)
    t.match(await violations(page), [/^label /])
    await page.context().close()
  })

  t.test('can be used without script, with the keyboard alone', async (t) => {
    const { page, trouble } = await openPage(browser, origin, { javaScriptEnabled: false })
    await page.goto(`${origin}${LIST}?limit=2`)
    await page.keyboard.press('Tab')
    await page.keyboard.type('paspor')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=paspor/)
    t.same(await page.locator('.mpp-name').allTextContents(), ['Paspor biasa nonelektronik: permohonan baru'])
    t.equal(await page.locator('input[name=q]').inputValue(), 'paspor')
    await page.locator('.mpp-name').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/embed\/services/)
    t.equal(await page.locator('h1').textContent(), 'Paspor biasa nonelektronik: permohonan baru')
    await page.locator('select[name=case]').selectOption('10-tahun')
    await page.getByRole('button', { name: 'Tampilkan' }).press('Enter')
    await page.waitForURL(/case=10-tahun/)
    t.same(await page.locator('.mpp-fees li > .mpp-amount').first().textContent(), 'Rp650.000')
    t.same(trouble, [])
    await page.context().close()
  })

  t.test('in a frame on another site they say their height, and nothing moves', async (t) => {
    const host = await openHost(t, `<!doctype html><html lang="id"><title>Kabupaten</title><script type="module" src="${origin}/embed/v1/frames.js"></script>
      <iframe src="${origin}${LIST}" title="Layanan" width="320" height="300"></iframe>`)
    const { page, trouble } = await openPage(browser, origin, { viewport: { width: 400, height: 800 } })
    await page.route(host, (route) => route.continue())
    await page.goto(host)
    const frame = page.frameLocator('iframe')
    await frame.locator('.mpp-item').first().waitFor()
    await page.waitForFunction(`document.querySelector('iframe').height > 1000`)
    const inner = page.frames()[1]
    t.ok(await until(async () => await inner?.evaluate('document.documentElement.scrollHeight') === await page.evaluate(`document.querySelector('iframe').clientHeight`)))
    t.equal(await inner?.evaluate(SHIFT), 0, 'no layout shift within')
    await frame.locator('.mpp-name').first().click()
    await frame.locator('.mpp-service').waitFor()
    t.same(trouble, [])
    await page.context().close()
  })

  t.test('a height is taken from frames of this server only', async (t) => {
    const stranger = await openHost(t, `<!doctype html><script>parent.postMessage({ mpp: 'height', height: 4000 }, '*'); parent.postMessage('said', '*')</script>`)
    const host = await openHost(t, `<!doctype html><html lang="id"><script>addEventListener('message', ({ data }) => { if (data === 'said') document.title = 'heard' })</script>
      <script type="module" src="${origin}/embed/v1/frames.js"></script><iframe src="${stranger}" height="300"></iframe>`)
    const { page } = await openPage(browser, origin)
    for (const own of [host, stranger]) await page.route(own, (route) => route.continue())
    await page.goto(host)
    await page.waitForFunction(`document.title === 'heard'`)
    t.equal(await page.evaluate(`document.querySelector('iframe').height`), '300')
    await page.context().close()
  })

  t.test('a service prints as a sheet of A4 with a code that leads to it, in any scheme', async (t) => {
    const { page, trouble } = await openPage(browser, origin, { colorScheme: 'dark' })
    for (const [name, path] of [['kia', '/embed/services/dispendukcapil-banyuwangi.kia'], ['paspor', SERVICE]] as const) {
      await page.goto(`${origin}${path}`)
      t.equal(await page.locator('.mpp-qr').isVisible(), false, 'the code is for paper only')
      await page.emulateMedia({ media: 'print' })
      t.equal(await page.locator('.mpp-qr').isVisible(), true)
      t.equal(await page.locator('form').isVisible(), false)
      t.equal(await page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`), 'rgb(255, 255, 255)')
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      const text = pdf.toString('latin1')
      t.equal([...text.matchAll(/\/Type \/Page\b/g)].length, 1, `${name} fits on one page`)
      t.match(text, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
      if (process.env['SCREENSHOTS']) writeFileSync(`${process.env['SCREENSHOTS']}/print-${name}.pdf`, pdf)
      await page.emulateMedia({ media: 'screen' })
    }
    t.same(trouble, [])
    await page.context().close()
  })
})

/** All layout shift so far. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 300)
})`

/** A page on a site of its own. */
async function openHost(t: Pick<Test, 'teardown'>, body: string): Promise<string> {
  const server = createServer((_request, response) => { response.setHeader('content-type', 'text/html; charset=utf-8').end(body) })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
