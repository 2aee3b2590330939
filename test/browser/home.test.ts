import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'

const PATHS = ['/', '/?lang=en', '/?q=ktp', '/?q=kartu+kredit', '/problems', '/problems/reference_service_not_found']

/** Words whose contrast with what is behind them is below 4.5:1 (WCAG 2.2, 1.4.3). */
const FAINT_WORDS = `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0)
  const behind = (element) => { const color = numbers(getComputedStyle(element).backgroundColor); return color.length === 4 && color[3] === 0 && element.parentElement ? behind(element.parentElement) : color }
  const words = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
  return words.filter((element) => {
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x)
    return (a + 0.05) / (b + 0.05) < 4.5
  }).map((element) => element.outerHTML.slice(0, 100))
})()`

t.test('pages in a browser', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      t.test(`load without the internet, fit and can be read, ${width} pixels wide and ${colorScheme}`, async (t) => {
        const { page, trouble } = await openPage(browser, origin, { viewport: { width, height: 800 }, colorScheme })
        for (const path of PATHS) {
          await page.goto(origin + path)
          t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${path} has no scroll bar below`)
          t.same(await page.evaluate(FAINT_WORDS), [], `${path} has enough contrast`)
          t.equal(await page.evaluate(`getComputedStyle(document.body).backgroundColor`), colorScheme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(17, 23, 21)', `${path} has its style`)
        }
        t.same(trouble, [])
        await page.context().close()
      })
    }
  }

  for (const javaScriptEnabled of [true, false]) {
    t.test(`services are found from the front page, ${javaScriptEnabled ? 'with' : 'without'} script`, async (t) => {
      const { page, trouble } = await openPage(browser, origin, { javaScriptEnabled })
      await page.goto(`${origin}/?lang=en`)
      await page.getByRole('combobox', { name: 'Which service' }).or(page.getByRole('searchbox', { name: 'Which service' })).fill('pasporr')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.waitForURL(/q=pasporr/)
      t.match(await page.locator('.results').innerText(), /Understood as: paspor/)
      t.match(await page.locator('.results li').first().innerText(), /passport/i)
      t.same(trouble, [])
      await page.goto(`${origin}/?q=%3Cscript%3Ealert(1)%3C/script%3E`)
      t.equal(await page.locator('.results script').count(), 0)
      t.equal(await page.locator('main').getByText('<script>alert(1)</script>').count() > 0, true, 'what was typed is shown as it was typed')
      await page.goto(`${origin}/?q=a&lang=en`)
      t.match(await page.locator('.results').innerText(), /at least two letters/)
      await page.goto(`${origin}/?q=imb&lang=en`)
      t.match(await page.locator('.results').innerText(), /no longer issued/)
      const kinds = async () => page.locator('.results > ol > li > a + small').allInnerTexts()
      t.ok(new Set(await kinds()).has('Service') && new Set(await kinds()).has('Document'), 'a service and a paper of one name are told apart')
      await page.goto(`${origin}/?q=imb&lang=id`)
      t.ok(new Set(await kinds()).has('Layanan') && new Set(await kinds()).has('Dokumen'))
      await page.context().close()
    })
  }

  t.test('names are suggested while somebody types', async (t) => {
    const { page, trouble } = await openPage(browser, origin)
    await page.goto(origin)
    await page.locator('#q').pressSequentially('kartu k', { delay: 5 })
    await page.locator('#q-words option').first().waitFor({ state: 'attached' })
    t.ok((await page.locator('#q-words option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))).includes('kartu kuning'))
    await page.locator('#q').fill('k')
    await page.waitForFunction(`document.querySelectorAll('#q-words option').length === 0`)
    t.same(trouble, [])
    await page.context().close()
  })

  t.test('the look at contrast would see faint words', async (t) => {
    const { page } = await openPage(browser, origin, { colorScheme: 'light' })
    await page.goto(`${origin}/problems`)
    await page.evaluate(`document.querySelector('h1').style.color = '#999'`)
    t.match(await page.evaluate(FAINT_WORDS), [/^<h1/])
  })

  t.test('the front page speaks Indonesian, names its parts, and is one link away from English', async (t) => {
    const { page, trouble } = await openPage(browser, origin)
    await page.goto(origin)
    t.equal(await page.getAttribute('html', 'lang'), 'id')
    t.same(await page.evaluate(`['header', 'nav[aria-label]', 'main', 'h1'].map((name) => document.querySelectorAll(name).length)`), [1, 1, 1, 1])
    t.same(await page.evaluate(`[...document.querySelectorAll('h1, h2, h3')].map((one) => Number(one.tagName[1])).filter((level, at, all) => level > (all[at - 1] ?? 0) + 1)`), [], 'no level of headings is left out')
    t.same(await page.evaluate(`[...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, at, all) => all.indexOf(id) !== at)`), [], 'no id twice')
    await page.getByRole('link', { name: 'English' }).click()
    t.equal(await page.getAttribute('html', 'lang'), 'en')
    t.match(await page.textContent('h1'), 'public service malls')
    t.same(trouble, [])
  })

  t.test('with the keyboard the first stop leads to the content', async (t) => {
    const { page } = await openPage(browser, origin)
    await page.goto(origin)
    await page.keyboard.press('Tab')
    t.equal(await page.evaluate('document.activeElement.textContent'), 'Langsung ke isi')
    t.ok(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0'), 'and is seen')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${origin}/#isi`)
    t.equal(new URL(page.url()).hash, '#isi')
  })
})
