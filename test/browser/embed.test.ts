import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with the page: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`)
}

const LIST = '/embed/malls/mpp-banyuwangi/services'
const SERVICE = '/embed/services/kantor-imigrasi-banyuwangi.paspor-biasa-baru'
const PATHS = [
  LIST, `${LIST}?layout=cards&groupBy=agency&q=a&limit=3`, `${LIST}?layout=table`, `${LIST}?q=tidakada`, `${LIST}?accent=ffcc00`, `${LIST}?layout=x`, '/embed/regions/33/services?groupBy=sector&limit=4', SERVICE,
  '/embed/services/dispendukcapil-banyuwangi.kia', '/embed/malls/mpp-banyuwangi', '/embed/malls/mpp-nirgends'
]

t.test('embeds in a browser', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
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
})
