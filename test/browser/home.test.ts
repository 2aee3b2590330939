import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'

const PATHS = ['/', '/?lang=en', '/problems', '/problems/reference_service_not_found']

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
    t.equal(new URL(page.url()).hash, '#isi')
  })
})
