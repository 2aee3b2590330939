import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import t from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { openMoody, openSite } from '../support/sites.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

t.test('the builder in a browser', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const { origin } = await openMoody(t, app)
  const browser = await openBrowser(t)

  const open = async (query = '', options: Parameters<typeof openPage>[2] = {}) => {
    const watched = await openPage(browser, origin, { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], ...options })
    await watched.page.goto(`${origin}/embed?${query}`)
    return watched
  }
  const code = (page: Page, at = 0) => page.locator('pre code').nth(at).innerText()
  const untilCode = (page: Page, words: string) => page.locator('pre code', { hasText: words }).first().waitFor()
  const shown = (page: Page, words: string) => page.locator('.preview').getByText(words).first().waitFor()

  t.test('what is chosen shows at once, in the preview, the code and the address', async (t) => {
    const { page, trouble } = await open()
    await shown(page, '9 layanan')
    await page.evaluate(`window.before = document.querySelector('mpp-services')`)
    await page.getByLabel('Bentuk daftar').selectOption('cards')
    await untilCode(page, 'layout="cards"')
    await page.locator('.preview .mpp-layout-cards').waitFor()
    t.equal(await page.evaluate(`before === document.querySelector('mpp-services')`), true, 'the preview is the same element')
    await page.locator('[name=code]').selectOption('mpp-sragen')
    await shown(page, 'Layanan Mal Pelayanan Publik Askara Bumi Sukowati')
    await page.getByLabel('Warna').fill('#8a1538')
    await untilCode(page, '--mpp-accent: #8a1538')
    t.equal(await page.evaluate(`getComputedStyle(before.shadowRoot.querySelector('.mpp-button')).backgroundColor`), 'rgb(138, 21, 56)')
    t.match(page.url(), /layout=cards.*accent=%238a1538/)
    const before = await code(page)
    await page.reload()
    t.equal(await code(page), before, 'the address holds it all')
    t.same(trouble, [])
    await page.context().close()
  })

  t.test('with the keyboard: search, choose, copy', async (t) => {
    const { page, trouble } = await open('show=agency-services')
    await page.locator('[name=code]').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('ULP')
    await page.getByText('Kantor Imigrasi (ULP Banyuwangi)').first().waitFor()
    t.equal(await page.evaluate('document.activeElement.name'), 'code', 'the keyboard stays where it types')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('imigrasi')
    const found = page.getByRole('button', { name: 'Kantor Imigrasi Semarang' })
    await found.focus()
    await page.keyboard.press('Enter')
    await untilCode(page, 'agency="kantor-imigrasi-semarang"')
    t.equal(await page.locator('[name=code]').inputValue(), 'kantor-imigrasi-semarang')
    const copy = page.getByRole('button', { name: 'Salin' }).first()
    await copy.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Tersalin' }).waitFor()
    t.equal((await page.evaluate<string>('navigator.clipboard.readText()')).trim(), (await code(page)).trim())
    t.same(trouble, [])
    await page.context().close()
  })

  t.test('sections that were opened stay open', async (t) => {
    const { page } = await open()
    await page.getByText('WordPress', { exact: true }).click()
    await page.getByLabel('Bentuk daftar').selectOption('table')
    await untilCode(page, 'layout="table"')
    t.ok(await page.getByText('add_shortcode').isVisible())
    await page.context().close()
  })

  t.test('without script it is a form, and the preview a frame', async (t) => {
    const { page } = await open('', { javaScriptEnabled: false })
    await page.getByLabel('Yang ditampilkan').selectOption('agency-services')
    await page.getByRole('button', { name: 'Perbarui' }).click()
    await page.locator('[name=code]').fill('imigrasi')
    await page.getByRole('button', { name: 'Perbarui' }).click()
    await page.getByRole('button', { name: 'Kantor Imigrasi (ULP Banyuwangi)' }).click()
    t.match(await code(page), 'agency="kantor-imigrasi-banyuwangi"')
    await page.frameLocator('.preview iframe').getByText('Layanan Kantor Imigrasi (ULP Banyuwangi)').waitFor()
    t.equal(await page.getByRole('button', { name: 'Salin' }).count(), 0)
    await page.context().close()
  })

  for (const [colorScheme, lang, width] of [['light', 'id', 320], ['dark', 'en', 1280]] as const) {
    t.test(`fits, and shuts nobody out: ${colorScheme}, ${lang}, ${width} pixels wide`, async (t) => {
      const { page, trouble } = await open(`lang=${lang}`, { colorScheme, viewport: { width, height: 900 } })
      await page.locator('.preview').scrollIntoViewIfNeeded()
      await page.locator('.preview .mpp-name').first().waitFor()
      for (const summary of await page.locator('summary').all()) await summary.click()
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
      t.same(trouble, [])
      const unsealed = await openPage(browser, origin, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
      await unsealed.page.goto(`${origin}/embed?lang=${lang}`)
      await unsealed.page.locator('.preview .mpp-name').first().waitFor({ state: 'attached', timeout: 2000 }).catch(() => {}) // below the window it does not load
      await unsealed.page.evaluate(AXE)
      t.same(await unsealed.page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`), [])
      if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/builder-${lang}-${width}.png`, fullPage: true })
      for (const one of [page, unsealed.page]) await one.context().close()
    })
  }

  t.test('the code works as it was copied', async (t) => {
    const { page: builder } = await open('code=mpp-banyuwangi&limit=5')
    const snippets = await builder.locator('pre code').allTextContents()
    const codeOf = (words: string) => snippets.find((one) => one.includes(words)) as string
    await builder.context().close()
    const visit = async (body: string, head = '') => {
      const site = await openSite(t, { body, head })
      const { page, trouble } = await openPage(browser, [site.origin, origin])
      await page.goto(site.origin)
      return { page, trouble }
    }

    const pinned = codeOf('integrity=')
    for (const [name, body] of [['plain', codeOf('<script type="module"')], ['pinned', pinned]] as const) {
      const { page, trouble } = await visit(body, `<style>${codeOf(':not(:defined)')}</style>`)
      await page.getByText('5 dari 9 layanan').first().waitFor()
      t.same(trouble, [], name)
      await page.context().close()
    }

    const frame = await visit(codeOf('<iframe'))
    await frame.page.frameLocator('iframe').getByText('5 dari 9 layanan').waitFor()
    await frame.page.waitForFunction(`document.querySelector('iframe').height !== '800'`)
    t.same(frame.trouble, [])
    await frame.page.context().close()

    const react = await visit('<div id="root"></div>')
    const { outputFiles: [bundled] } = buildSync({
      stdin: { contents: `${codeOf('useEffect')}\nimport { createRoot } from 'react-dom/client'\ncreateRoot(document.getElementById('root')).render(<LayananMpp />)`, loader: 'jsx', resolveDir: ROOT },
      bundle: true, write: false, format: 'esm', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }
    })
    await react.page.addScriptTag({ content: bundled?.text ?? '', type: 'module' })
    await react.page.getByText('5 dari 9 layanan').first().waitFor()
    t.same(react.trouble, [])
    await react.page.context().close()
  })
})
