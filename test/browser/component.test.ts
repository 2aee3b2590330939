import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { openMoody, openSite, type Moody, type Site } from '../support/sites.js'

const LIST = '<mpp-services mall="mpp-banyuwangi"><a href="https://example.go.id/">Layanan MPP Banyuwangi</a></mpp-services>'

t.test('the component in pages of other sites', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const server = await openMoody(t, app)
  const script = `<script type="module" src="${server.origin}/embed/v1/mpp.js"></script>`
  const browser = await openBrowser(t)
  t.beforeEach(() => { Object.assign(server, { mood: 'well', delayMs: 0, asked: [] }) })

  /** Opens a page of another site with this in it, and follows what the elements tell. */
  async function visit(t: Test, body: string, given: Partial<Site> = {}, options: Parameters<typeof openPage>[2] = {}) {
    const site = await openSite(t, { body: `${script}${body}`, ...given })
    const { page, trouble } = await openPage(browser, [site.origin, server.origin], { viewport: { width: 1280, height: 800 }, ...options })
    t.teardown(() => page.context().close())
    await page.addInitScript(`window.told = []; for (const name of ['mpp-load', 'mpp-error', 'mpp-select']) addEventListener(name, (event) => told.push({ event: name, ...event.detail }))`)
    await page.goto(site.origin)
    return { page, trouble, site }
  }
  const told = (page: Page, name: string) => page.evaluate<object[]>(`told.filter((one) => one.event === '${name}')`)
  const untilTold = (page: Page, name: string, times = 1) => page.waitForFunction(`told.filter((one) => one.event === '${name}').length >= ${times}`)
  const fragments = ({ asked }: Moody) => asked.map(({ url }) => url).filter((url) => url.includes('fragment=1'))
  const focused = (page: Page) => page.evaluate<string>(`(() => { const one = document.activeElement?.shadowRoot?.activeElement; return one ? one.name || one.textContent.trim() : document.activeElement.localName })()`)
  const shown = async (where: Page | Locator, words: string | RegExp) => where.getByText(words).first().waitFor({ state: 'visible' })

  t.test('one line shows the services of a mall', async (t) => {
    const { page, trouble } = await visit(t, LIST)
    await shown(page, '9 layanan')
    t.match(await page.locator('.mpp-name').allInnerTexts(), ['Akta kelahiran', 'Akta kematian', 'Kartu Identitas Anak (KIA)'])
    t.equal(await page.locator('mpp-services a', { hasText: 'Layanan MPP Banyuwangi' }).isVisible(), false, 'in place of what stands inside')
    t.match(await told(page, 'mpp-load'), [{ address: /\/embed\/malls\/mpp-banyuwangi\/services\?fragment=1&lang=id$/ }])
    t.same(trouble, [])
  })

  t.test('the page in examples/embed shows it, in its own colours', async (t) => {
    const [, head = '', body = ''] = /<head>([^]*)<\/head>\n<body>([^]*)<\/body>/.exec(readFileSync(join(ROOT, 'examples', 'embed', 'index.html'), 'utf8').replaceAll('http://127.0.0.1:3000', server.origin)) ?? []
    const site = await openSite(t, { head, body })
    for (const [colorScheme, width, accent] of [['light', 1280, 'rgb(122, 31, 43)'], ['dark', 320, 'rgb(240, 166, 176)']] as const) {
      const { page, trouble } = await openPage(browser, [site.origin, server.origin], { colorScheme, viewport: { width, height: 800 } })
      await page.goto(site.origin)
      await shown(page, '9 layanan')
      t.equal(await page.evaluate(`getComputedStyle(document.querySelector('mpp-services').shadowRoot.querySelector('.mpp-name')).color`), accent)
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
      t.same(trouble, [])
      if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/example-${colorScheme}.png` })
      await page.context().close()
    }
  })

  t.test('a service and a mall have elements of their own', async (t) => {
    const { page, trouble } = await visit(t, '<mpp-service code="dispendukcapil-banyuwangi.ktp-el-hilang-rusak"></mpp-service><mpp-mall mall="mpp-banyuwangi"></mpp-mall>')
    await shown(page.locator('mpp-service'), 'Yang harus dibawa')
    await page.locator('mpp-mall').scrollIntoViewIfNeeded()
    await shown(page.locator('mpp-mall'), 'Instansi')
    await page.evaluate(`document.querySelector('mpp-mall').setAttribute('lang', 'en')`)
    await shown(page.locator('mpp-mall'), 'Agencies')
    t.same(trouble, [])
  })

  t.test('attributes say what is listed and how, and can change', async (t) => {
    const { page } = await visit(t, '<mpp-services agency="dispendukcapil-banyuwangi" mall="mpp-banyuwangi" sector="kependudukan" layout="table" limit="2" search="no" filters="no" heading="3" lang="en"></mpp-services>')
    await shown(page, '2 of 3 services')
    t.equal(await page.locator('h3.mpp-title').count(), 1)
    t.equal(await page.locator('table').count(), 1)
    t.equal(await page.locator('form').count(), 0)
    t.match(fragments(server), ['/embed/malls/mpp-banyuwangi/services?agency=dispendukcapil-banyuwangi&sector=kependudukan&layout=table&limit=2&search=0&filters=0&fragment=1&lang=en&heading=3'])
    await page.evaluate(`(() => { const list = document.querySelector('mpp-services'); list.setAttribute('layout', 'cards'); list.setAttribute('group-by', 'sector'); list.removeAttribute('limit') })()`)
    await shown(page, /^3 services/)
    t.equal(fragments(server).length, 2, 'what changes together is one question')
    t.equal(await page.locator('.mpp-layout-cards .mpp-group').count(), 1)
  })

  t.test('the language is that of the page, unless the element has its own', async (t) => {
    const { page } = await visit(t, `<div lang="en-GB"><mpp-services mall="mpp-banyuwangi" limit="1"></mpp-services></div><div lang="jv"><mpp-services mall="mpp-banyuwangi" limit="1"></mpp-services></div>`)
    await page.locator('mpp-services').nth(1).scrollIntoViewIfNeeded()
    await untilTold(page, 'mpp-load', 2)
    t.same(await page.locator('.mpp-count').allInnerTexts(), ['1 of 9 services', '1 dari 9 layanan'])
  })

  t.test('nothing is asked for until the element is near the window', async (t) => {
    const { page } = await visit(t, `<div id="far" style="height: 5000px"></div>${LIST}`)
    await page.waitForTimeout(300)
    t.same(fragments(server), [])
    await page.mouse.wheel(0, 4200)
    await shown(page, '9 layanan')
    t.equal(fragments(server).length, 1)
  })

  t.test('elements that ask the same share one request', async (t) => {
    const { page } = await visit(t, LIST.repeat(3))
    for (const at of [0, 1, 2]) {
      await page.locator('mpp-services').nth(at).scrollIntoViewIfNeeded()
      await shown(page.locator('mpp-services').nth(at), '9 layanan')
    }
    t.equal(fragments(server).length, 1)
  })

  t.test('with the keyboard alone: search, open, go back, turn the page', async (t) => {
    const { page, trouble } = await visit(t, '<mpp-services mall="mpp-banyuwangi" limit="5"></mpp-services><a href="#">Setelahnya</a>')
    await shown(page, '5 dari 9 layanan')
    await page.keyboard.press('Tab')
    t.equal(await focused(page), 'q')
    await page.keyboard.type('akta')
    await page.keyboard.press('Enter')
    await shown(page, '2 layanan')
    t.equal(await focused(page), 'q', 'the keyboard stays in the search box')
    await page.keyboard.type(' kem')
    t.equal(await page.locator('input[name=q]').inputValue(), 'akta kem', 'and goes on behind what was typed')
    t.equal(await page.locator('mpp-services').getByRole('status').first().innerText(), '2 layanan', 'the number is said')

    const name = page.locator('.mpp-name').nth(1)
    await name.focus()
    await page.keyboard.press('Enter')
    await shown(page, 'Yang harus dibawa')
    t.match(await focused(page), /Akta kematian/, 'the keyboard is at the heading of what was opened')
    await page.keyboard.press('Shift+Tab')
    t.equal(await focused(page), 'Kembali')
    const before = fragments(server).length
    await page.keyboard.press('Enter')
    await shown(page, '2 layanan')
    t.match(await focused(page), /Akta kematian/, 'and back at the name that opened it')
    t.equal(await page.locator('input[name=q]').inputValue(), 'akta kem', 'the list is as it was left')
    t.equal(fragments(server).length, before, 'without asking again')

    await page.getByText('Hapus pencarian').focus()
    await page.keyboard.press('Enter')
    await shown(page, '5 dari 9 layanan')
    await page.getByText('Halaman berikutnya').focus()
    await page.keyboard.press('Enter')
    await shown(page, '4 dari 9 layanan')
    t.match(await focused(page), /^Layanan Mal/, 'the keyboard is at the beginning of the new page')
    t.same(trouble, [])
    t.ok(fragments(server).every((url) => url.includes('limit=5') || url.includes('/services/')), 'searching and turning pages keep the attributes')
  })

  t.test('what is opened can lead on, and each way back is one step', async (t) => {
    const { page } = await visit(t, '<mpp-mall mall="mpp-banyuwangi"></mpp-mall>')
    await page.getByRole('link', { name: 'Semua layanan' }).click()
    await shown(page, '9 layanan')
    await page.locator('.mpp-name').first().click()
    await shown(page, 'Yang harus dibawa')
    await page.getByRole('button', { name: 'Kembali' }).click()
    await shown(page, '9 layanan')
    await page.getByRole('button', { name: 'Kembali' }).click()
    await shown(page, 'Semua layanan')
    t.equal(await page.getByRole('button', { name: 'Kembali' }).count(), 0)
  })

  t.test('a list can begin with a service, and lead back to the list', async (t) => {
    const { page } = await visit(t, '<mpp-services mall="mpp-banyuwangi" service="dispendukcapil-banyuwangi.kia"></mpp-services>')
    await shown(page, 'Yang harus dibawa')
    await page.getByRole('button', { name: 'Kembali' }).click()
    await shown(page, '9 layanan')
  })

  t.test('the case of a service is chosen in place', async (t) => {
    const { page } = await visit(t, '<mpp-service code="dispendukcapil-banyuwangi.ktp-el-hilang-rusak"></mpp-service>')
    await page.getByLabel('Keperluan').selectOption('hilang')
    await page.getByRole('button', { name: 'Tampilkan' }).click()
    await page.waitForFunction(`told.length === 2`)
    t.match(fragments(server)[1], /case=hilang/)
    t.equal(await page.getByLabel('Keperluan').inputValue(), 'hilang')
    t.equal(await focused(page), 'Tampilkan')
  })

  t.test('links lead out where the page wants that', async (t) => {
    const { page, site } = await visit(t, '<mpp-services mall="mpp-banyuwangi" limit="1" link="/layanan/{code}"></mpp-services><mpp-services mall="mpp-banyuwangi" limit="1" detail="link"></mpp-services>')
    await page.locator('mpp-services').nth(1).scrollIntoViewIfNeeded()
    await untilTold(page, 'mpp-load', 2)
    const [own, ours] = await page.evaluate<string[]>(`[...document.querySelectorAll('mpp-services')].map(({ shadowRoot }) => shadowRoot.querySelector('.mpp-name').href)`)
    t.equal(own, `${site.origin}/layanan/dispendukcapil-banyuwangi.akta-kelahiran`)
    t.match(ours, new RegExp(`^${server.origin}/embed/services/`))
    await page.locator('.mpp-name').nth(1).click()
    await page.waitForURL(`${server.origin}/embed/services/**`)
  })

  t.test('the page around hears what is chosen, and can do something of its own with it', async (t) => {
    const { page } = await visit(t, LIST)
    await shown(page, '9 layanan')
    await page.evaluate(`document.querySelector('mpp-services').addEventListener('mpp-select', (event) => event.preventDefault(), { once: true })`)
    await page.locator('.mpp-name').first().click()
    t.match(await told(page, 'mpp-select'), [{ kind: 'service', code: 'dispendukcapil-banyuwangi.akta-kelahiran', name: 'Akta kelahiran', address: /\/embed\/services\// }])
    t.equal(fragments(server).length, 1)
    t.equal(await page.locator('.mpp-name').count(), 9)
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.locator('.mpp-name').first().click({ modifiers: ['Control'] })])
    t.match(tab.url(), /^(about:blank|http.*\/embed\/services\/)/, 'and a new tab stays a new tab')
  })

  t.test('it stays apart from what else the page does: added, moved and taken away by scripts', async (t) => {
    const { page, trouble } = await visit(t, '<main></main>')
    await page.evaluate(`(() => { const list = document.createElement('mpp-services'); list.setAttribute('mall', 'mpp-banyuwangi'); document.querySelector('main').append(list) })()`)
    await shown(page, '9 layanan')
    await page.evaluate(`document.body.prepend(document.querySelector('mpp-services'))`)
    await shown(page, '9 layanan')
    await page.evaluate(`document.querySelector('mpp-services').remove()`)
    t.equal(fragments(server).length, 1)
    t.same(trouble, [])
  })
})
