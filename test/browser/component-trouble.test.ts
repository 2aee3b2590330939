import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { readBrowserFiles, type BrowserFile } from '../../src/embed/browser-files.js'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { openMoody, openSite, type Site } from '../support/sites.js'
import { until } from '../support/until.js'

const LIST = '<mpp-services mall="mpp-banyuwangi" limit="5"><a href="https://example.go.id/">Layanan MPP Banyuwangi</a></mpp-services>'

/** The lines that the README tells web teams with a strict policy of their own to have. */
const LINES = /```text\n(script-src [^`]*trusted-types mpp)\n```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] as string
const policyFor = (origin: string): string => `default-src 'none'; require-trusted-types-for 'script'; ${LINES.replaceAll('https://layanan.example.go.id', origin)}`

t.test('the component when something is in its way', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const server = await openMoody(t, app)
  const script = `<script type="module" src="${server.origin}/embed/v1/mpp.js"></script>`
  const browser = await openBrowser(t)
  t.beforeEach(() => { Object.assign(server, { mood: 'well', delayMs: 0, asked: [] }) })

  async function visit(t: Test, given: Partial<Site> = {}, options: Parameters<typeof openPage>[2] = {}) {
    const site = await openSite(t, { body: `${script}${LIST}`, ...given })
    const { page, trouble } = await openPage(browser, [site.origin, server.origin], { viewport: { width: 400, height: 800 }, ...options })
    t.teardown(() => page.context().close())
    await page.addInitScript(`window.told = []; for (const name of ['mpp-load', 'mpp-error']) addEventListener(name, (event) => told.push({ event: name, ...event.detail }))`)
    await page.goto(site.origin)
    return { page, trouble, site }
  }
  const shown = (page: Page, words: string) => page.getByText(words).locator('visible=true').first().waitFor()
  const fallback = (page: Page) => page.getByRole('link', { name: 'Layanan MPP Banyuwangi' })
  const told = (page: Page) => page.evaluate<{ status: number }[]>('told')

  t.test('without script, what stands inside the element is there', async (t) => {
    const { page } = await visit(t, {}, { javaScriptEnabled: false })
    t.ok(await fallback(page).isVisible())
  })

  t.test('without the file of the component as well, and in browsers too old for it', async (t) => {
    const { page } = await visit(t, { body: `<script type="module" src="${server.origin}/embed/v1/none.js"></script>${LIST}` })
    t.ok(await fallback(page).isVisible())
    const old = await visit(t, { body: `<script>delete Document.prototype.adoptedStyleSheets</script>${script}${LIST}` })
    await old.page.waitForLoadState('networkidle')
    t.ok(await fallback(old.page).isVisible())
    t.same(old.trouble, [])
  })

  for (const mood of ['down', 'half', 'broken'] as const) {
    t.test(`an answer that does not come (${mood}) leaves a message, what stands inside, and a way to try again`, async (t) => {
      server.mood = mood
      const { page } = await visit(t)
      await shown(page, 'Belum dapat dimuat.')
      t.ok(await fallback(page).isVisible())
      t.match(await told(page), [{ event: 'mpp-error', status: mood === 'broken' ? 503 : 0, address: /malls\/mpp-banyuwangi/ }])
      server.mood = 'well'
      await page.getByRole('button', { name: 'Coba lagi' }).focus()
      await page.keyboard.press('Enter')
      await shown(page, '5 dari 9 layanan')
      t.equal(await fallback(page).isVisible(), false)
      t.equal(await page.evaluate(`document.activeElement.shadowRoot.activeElement.localName`), 'h2', 'the keyboard stays in the element')
    })
  }

  t.test('what the server refuses is explained, to the visitor and to whoever wrote the page', async (t) => {
    const { page, trouble } = await visit(t, { body: `${script}<mpp-services mall="mpp-nirgends"><a href="/">Layanan</a></mpp-services><mpp-services mall="mpp-banyuwangi" layout="grid"></mpp-services><mpp-service></mpp-service>` })
    await shown(page, 'Mal tidak ditemukan')
    t.ok(await page.getByRole('link', { name: 'Layanan', exact: true }).isVisible())
    await page.locator('mpp-services').nth(1).scrollIntoViewIfNeeded()
    await page.locator('mpp-service').scrollIntoViewIfNeeded()
    await page.waitForFunction('told.length === 2')
    const sorted = (all: readonly string[]) => [...all].sort()
    t.match((await told(page)).sort((a, b) => a.status - b.status), [{ status: 400, message: /layout.*list, cards, table/ }, { status: 404 }])
    t.match(sorted(trouble.filter((one) => one.startsWith('warning'))), [/<mpp-service> does not say what to show/, /<mpp-services> 400 .*layout/, /<mpp-services> 404 /])
  })

  t.test('a slow answer keeps its space, and says that it is loading', async (t) => {
    const { letGo } = server.hold()
    const { page } = await visit(t)
    await page.locator('[aria-busy]').waitFor({ state: 'attached' })
    t.match(await page.getByRole('status').first().innerText(), 'Memuat')
    t.ok(await page.evaluate(`document.querySelector('mpp-services').offsetHeight >= innerHeight`))
    letGo()
    await shown(page, '5 dari 9 layanan')
    t.equal(await page.locator('[aria-busy]').count(), 0)
  })

  t.test('of two questions the later one is shown, whichever is answered first', async (t) => {
    const { page } = await visit(t)
    await shown(page, '5 dari 9 layanan')
    const { rest, letGo } = server.hold()
    const { length } = server.asked
    await page.getByText('Halaman berikutnya').click()
    t.ok(await until(() => server.asked.length > length))
    rest()
    await page.evaluate(`document.querySelector('mpp-services').setAttribute('limit', '2')`)
    await shown(page, '2 dari 9 layanan')
    letGo()
    await page.waitForTimeout(300)
    t.equal(await page.locator('.mpp-name').count(), 2)
  })

  t.test('offline, what was shown stays with its time, and goes on by itself when the connection is back', async (t) => {
    const { page } = await visit(t)
    await shown(page, '5 dari 9 layanan')
    await page.context().setOffline(true)
    await page.getByText('Halaman berikutnya').click()
    await shown(page, 'Tidak tersambung. Yang tampak adalah jawaban pukul')
    t.equal(await page.locator('.mpp-name').count(), 5)
    t.equal(await fallback(page).isVisible(), false)
    await page.context().setOffline(false)
    await shown(page, '4 dari 9 layanan')
    t.equal(await page.getByText('Tidak tersambung').isVisible(), false)
  })

  t.test('who has gone back while offline stays there when the connection is back', async (t) => {
    const { page } = await visit(t)
    await page.locator('.mpp-name').first().click()
    await shown(page, 'Yang harus dibawa')
    await page.context().setOffline(true)
    await page.locator('a[data-mpp=agency]').click()
    await shown(page, 'Tidak tersambung.')
    await page.getByRole('button', { name: 'Kembali' }).click()
    await shown(page, '5 dari 9 layanan')
    await page.context().setOffline(false)
    await page.waitForTimeout(500)
    t.ok(await page.getByText('5 dari 9 layanan').locator('visible=true').first().isVisible())
    t.equal(server.asked.filter(({ url }) => url.includes('/agencies/')).length, 0)
  })

  t.test('it works under a strict policy of the page, with the lines that the README names', async (t) => {
    const { page, trouble } = await visit(t, { headers: { 'content-security-policy': policyFor(server.origin) } })
    await shown(page, '5 dari 9 layanan')
    await page.locator('.mpp-name').first().click()
    await shown(page, 'Yang harus dibawa')
    t.equal(await page.evaluate(`getComputedStyle(document.querySelector('mpp-services').shadowRoot.querySelector('.mpp-title')).fontWeight`), '650', 'with its style')
    t.same(trouble.filter((one) => !one.includes('data:,')), [], 'but for the icon of the page itself')
  })

  t.test('no cookie, nothing stored, no word of the page, nobody else', async (t) => {
    const { page, trouble, site } = await visit(t)
    await shown(page, '5 dari 9 layanan')
    t.same(await page.context().cookies(), [])
    t.same(await page.evaluate(`(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])()`), [0, 0, 0, 0])
    const asked = server.asked.filter(({ url }) => !url.startsWith('/embed/v1/'))
    t.equal(asked.length, 1)
    t.match(asked[0]?.headers, { referer: undefined, cookie: undefined, origin: site.origin })
    t.same(trouble, [], 'no other origin was asked')
  })

  t.test('the file that never changes is taken with its hash, and refused with another', async (t) => {
    const { body: text } = await app.inject('/embed/v1/mpp.js')
    const { sealed, integrity } = readBrowserFiles().get('mpp.js') as BrowserFile
    t.equal((await app.inject(sealed)).body, text)
    const tag = (hash: string) => `<script type="module" src="${server.origin}${sealed}" integrity="${hash}" crossorigin></script>${LIST}`
    const { page } = await visit(t, { body: tag(integrity) })
    await shown(page, '5 dari 9 layanan')
    const other = await visit(t, { body: tag(`sha384-${'A'.repeat(64)}`) })
    await other.page.waitForLoadState('networkidle')
    t.ok(await fallback(other.page).isVisible())
    t.match(other.trouble, [/integrity/])
  })
})
