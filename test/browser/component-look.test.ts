import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { openMoody, openSite } from '../support/sites.js'

/** What a theme may do to everything on its pages. */
const HOSTILE = `* { box-sizing: content-box; line-height: 2.4; letter-spacing: 0.08em; } html { font-size: 62.5%; }
body { margin: 0; font: 18px Georgia, serif; text-transform: uppercase; text-align: center; color: #222; background: #fffdf5; }
a { color: red !important; font-size: 30px; display: block; text-decoration: line-through !important; } ul, li { list-style: square inside !important; margin: 3em; }
h1, h2, h3 { font-size: 40px !important; color: purple !important; overflow-wrap: anywhere; } input, button, select { width: 100% !important; background: pink !important; border: 5px dashed !important; }
table, td, th { border: 3px solid lime !important; padding: 30px; } p, div { margin: 40px !important; }`

/** The line that the README tells web teams to have. */
const KEEPS_SPACE = /`(:is\([^`]*\):not\(:defined\)[^`]*)`/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] as string
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SERVICE = 'dispendukcapil-banyuwangi.ktp-el-hilang-rusak'
const LOOKS = {
  list: '<mpp-services mall="mpp-banyuwangi" limit="5"></mpp-services>',
  cards: '<mpp-services mall="mpp-banyuwangi" layout="cards" group-by="sector"></mpp-services>',
  table: '<mpp-services mall="mpp-banyuwangi" layout="table"></mpp-services>',
  service: `<mpp-service code="${SERVICE}"></mpp-service>`,
  mall: '<mpp-mall mall="mpp-banyuwangi"></mpp-mall>'
}

t.test('how the component looks', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const server = await openMoody(t, app)
  const script = `<script type="module" src="${server.origin}/embed/v1/mpp.js"></script>`
  const browser = await openBrowser(t)
  t.beforeEach(() => { Object.assign(server, { mood: 'well', delayMs: 0, asked: [] }) })

  async function visit(t: Test, body: string, { css = '', ...options }: Parameters<typeof openPage>[2] & { css?: string } = {}) {
    const site = await openSite(t, { body: `<header>Situs Kabupaten</header><main><h1>Layanan</h1>${script}${body}</main><footer>Alamat kantor</footer>`, head: `<style>${css}</style>` })
    const { page, trouble } = await openPage(browser, [site.origin, server.origin], { viewport: { width: 1280, height: 800 }, ...options })
    t.teardown(() => page.context().close())
    await page.addInitScript(`window.told = 0; addEventListener('mpp-load', () => { told += 1 })
      window.moved = []; new PerformanceObserver((list) => { for (const { value, sources } of list.getEntries()) moved.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' ')) }).observe({ type: 'layout-shift', buffered: true })`)
    await page.goto(site.origin)
    return { page, trouble }
  }
  const loaded = (page: Page, times = 1) => page.waitForFunction(`told >= ${times}`)
  const within = <T>(page: Page, selector: string, ask: string) => page.evaluate<T>(`((one) => (${ask}))(document.querySelector('mpp-services, mpp-service, mpp-mall').shadowRoot.querySelector('${selector}'))`)
  const violations = async (page: Page) => {
    await page.evaluate(AXE)
    return page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`)
  }
  const shoot = async (page: Page, name: string) => { if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/component-${name}.png` }) }

  for (const width of [320, 1280]) {
    t.test(`a theme that styles everything does not reach it, ${width} pixels wide`, async (t) => {
      const { page } = await visit(t, LOOKS.list, { css: HOSTILE, viewport: { width, height: 800 } })
      await loaded(page)
      const style = (selector: string, name: string) => within<string>(page, selector, `getComputedStyle(one)['${name}']`)
      t.equal(await style('.mpp-name', 'color'), 'rgb(11, 95, 81)')
      t.match(await style('.mpp-name', 'textDecorationLine'), 'underline')
      t.equal(await style('.mpp-button', 'borderTopStyle'), 'solid')
      t.equal(await style('.mpp-count', 'lineHeight'), '27px', 'one and a half of the font of the page')
      t.equal(await style('.mpp-count', 'letterSpacing'), 'normal')
      t.equal(await style('.mpp-count', 'textTransform'), 'none')
      t.equal(await style('.mpp-count', 'textAlign'), 'start')
      t.match(await style('.mpp-count', 'fontFamily'), 'Georgia', 'the font is that of the page')
      t.equal(await style('.mpp-item-name', 'fontSize'), '18.9px', 'and its size, whatever the theme made of the root')
      t.equal(await style('.mpp-list', 'listStyleType'), 'none')
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
      await shoot(page, `hostile-${width}`)
    })

    t.test(`nothing on the page moves while it loads, opens and goes back, ${width} pixels wide`, async (t) => {
      for (const [name, element] of Object.entries(LOOKS)) {
        server.delayMs = 300
        const { page } = await visit(t, element, { css: KEEPS_SPACE, viewport: { width, height: 800 } })
        await page.waitForTimeout(200)
        await loaded(page)
        if (name === 'list') {
          server.delayMs = 700 // longer than what browsers take for an answer to the click
          await page.locator('.mpp-name').first().click()
          await loaded(page, 2)
          await page.getByRole('button', { name: 'Kembali' }).click()
        }
        await page.waitForTimeout(300)
        t.same(await page.evaluate('moved'), [], name)
        await page.context().close()
      }
    })
  }

  t.test('without space kept by the page, the measure sees that something moves', async (t) => {
    const { letGo } = server.hold()
    const { page } = await visit(t, LOOKS.list)
    await page.waitForFunction(`performance.getEntriesByType('paint').length > 0`)
    letGo()
    await loaded(page)
    await page.waitForFunction('moved.length > 0') // fails when nothing ever does
  })

  t.test('a short list keeps its space, a long one gives it back', async (t) => {
    const { page } = await visit(t, '<mpp-services mall="mpp-banyuwangi" limit="1"></mpp-services>')
    await loaded(page)
    t.equal(await page.evaluate(`document.querySelector('mpp-services').offsetHeight`), 800)
    await page.evaluate(`document.querySelector('mpp-services').setAttribute('limit', '9')`)
    await loaded(page, 2)
    await page.evaluate(`document.querySelector('mpp-services').setAttribute('limit', '1')`)
    await loaded(page, 3)
    t.equal(await page.evaluate(`document.querySelector('mpp-services').offsetHeight`), 800)
  })

  t.test('it is light or dark as the words around it are, or as it is told', async (t) => {
    const paper = (page: Page) => within<string>(page, '.mpp-services .mpp-input', `getComputedStyle(one).backgroundColor`)
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(25, 33, 30)']
    for (const [css, colorScheme, expected] of [
      ['', 'light', light], ['', 'dark', light], ['body { color: #eee; background: #222 }', 'light', dark], [':root { color-scheme: light dark }', 'dark', dark], [':root { color-scheme: light dark }', 'light', light]
    ] as const) {
      const { page } = await visit(t, LOOKS.list, { css, colorScheme })
      await loaded(page)
      t.equal(await paper(page), expected, `${colorScheme} ${css}`)
      if (css.startsWith(':root')) {
        const other = colorScheme === 'light' ? 'dark' : 'light'
        await page.emulateMedia({ colorScheme: other })
        await page.waitForFunction(`getComputedStyle(document.querySelector('mpp-services').shadowRoot.querySelector('.mpp-services .mpp-input')).backgroundColor === '${other === 'light' ? light : dark}'`)
      }
      await page.evaluate(`document.querySelector('mpp-services').setAttribute('scheme', 'dark')`)
      t.equal(await paper(page), dark)
    }
  })

  t.test('colours and parts are for the page to set', async (t) => {
    const { page } = await visit(t, LOOKS.list, { css: 'mpp-services { --mpp-accent: rgb(138, 21, 56); --mpp-radius: 0 } mpp-services::part(name) { font-weight: 300 } mpp-services::part(title) { display: none }' })
    await loaded(page)
    t.equal(await within(page, '.mpp-name', 'getComputedStyle(one).color'), 'rgb(138, 21, 56)')
    t.equal(await within(page, '.mpp-button', 'getComputedStyle(one).borderRadius'), '0px')
    t.equal(await within(page, '.mpp-name', 'getComputedStyle(one).fontWeight'), '300')
    t.equal(await page.locator('.mpp-title').isVisible(), false)
  })

  for (const [colorScheme, lang, width] of [['light', 'id', 320], ['dark', 'en', 1280]] as const) {
    t.test(`nobody is shut out: axe finds nothing, ${colorScheme}, ${lang}, ${width} pixels wide`, async (t) => {
      for (const [name, element] of Object.entries(LOOKS)) {
        const { page } = await visit(t, element.replace('>', ` lang="${lang}">`), { css: ':root { color-scheme: light dark } body { color: canvastext; background: canvas }', colorScheme, viewport: { width, height: 800 } })
        await loaded(page)
        t.same(await violations(page), [], name)
        t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, name)
        await shoot(page, `${name}-${lang}-${colorScheme}`)
        await page.context().close()
      }
    })
  }

  t.test('its own words and buttons shut nobody out either', async (t) => {
    server.mood = 'down'
    const { page } = await visit(t, '<mpp-services mall="mpp-banyuwangi"><a href="/">Layanan</a></mpp-services>')
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor()
    t.same(await violations(page), [])
    server.mood = 'well'
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.locator('.mpp-name').first().click()
    await page.getByRole('button', { name: 'Kembali' }).waitFor()
    t.same(await violations(page), [])
  })

  t.test('printed before it was loaded, what stands inside is printed', async (t) => {
    const { letGo } = server.hold()
    t.teardown(letGo)
    const { page } = await visit(t, '<mpp-services mall="mpp-banyuwangi"><a href="/">Layanan</a></mpp-services>')
    await page.waitForFunction(`document.querySelector('mpp-services').shadowRoot`)
    await page.emulateMedia({ media: 'print' })
    t.ok(await page.getByRole('link', { name: 'Layanan' }).isVisible())
  })
})
