import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t from 'tap'
import { pause } from '../../src/kernel/wait.js'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'

/** The page's own policy forbids what the browser driver would wait with. */
async function until(page: Page, condition: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await page.evaluate(condition)) return
    await pause(50)
  }
  throw new Error(`never: ${condition}`)
}

const answerIn = async (page: Page): Promise<{ data?: Record<string, never>; errors?: unknown }> => {
  await until(page, `document.querySelector('.result-window .CodeMirror')?.CodeMirror?.getValue().length > 20`)
  return JSON.parse(await page.evaluate(`document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()`)) as never
}
const run = (page: Page) => page.getByRole('button', { name: /execute query/i }).click()
const EXAMPLES = readdirSync(join(ROOT, 'examples', 'graphql')).filter((name) => name.endsWith('.graphql')).length
const tabsOf = (page: Page) => page.locator('.graphiql-tab').count()

t.test('the playground in a browser', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)

  t.test('loads without the internet, and answers each of its examples', async (t) => {
    const { page, trouble } = await openPage(browser, origin, { viewport: { width: 1280, height: 900 } })
    await page.goto(`${origin}/`)
    await page.getByRole('link', { name: 'GraphQL' }).click()
    await page.waitForSelector('.graphiql-tab')
    t.equal(await tabsOf(page), EXAMPLES)
    for (let at = 0; at < EXAMPLES; at++) {
      await page.locator('.graphiql-tab > button:first-child').nth(at).click()
      await pause(500) // GraphiQL reads the query of a tab a moment after it has opened it
      await run(page)
      const { data, errors } = await answerIn(page)
      t.equal(errors, undefined)
      t.ok(Object.values(data ?? {}).every((one) => one !== null) && Object.keys(data ?? {}).length > 0, `example ${at + 1} finds what it asks for`)
    }
    t.same(trouble, [])
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/playground.png` })
    await page.context().close()
  })

  t.test('the query stands in the address, and a link opens it', async (t) => {
    const { page, trouble } = await openPage(browser, origin)
    const query = 'query Shared($code: String!) { mall(code: $code) { code name } }'
    await page.goto(`${origin}/playground#${new URLSearchParams({ query, variables: '{"code": "mpp-banyumas"}' })}`)
    await page.waitForSelector('.graphiql-tab')
    t.equal(await tabsOf(page), EXAMPLES + 1, 'beside the examples')
    await run(page)
    t.match(await answerIn(page), { data: { mall: { code: 'mpp-banyumas' } } })
    await page.locator('.graphiql-tab > button:first-child').nth(1).click()
    await until(page, `location.hash.includes('MallsOfAProvince')`)
    t.same(trouble, [])
    await page.context().close()
  })

  t.test('its schema can be read, and it follows the colours of the system', async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, trouble } = await openPage(browser, origin, { colorScheme, viewport: { width: 1280, height: 900 } })
      await page.goto(`${origin}/playground`)
      await page.getByRole('button', { name: /documentation explorer/i }).click()
      await page.getByText('Query', { exact: true }).first().waitFor()
      const [r = 0] = (await page.evaluate<string>(`getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor`)).match(/[\d.]+/g)?.map(Number) ?? []
      t.equal(r > 128, colorScheme === 'light', `${colorScheme}: ${r}`)
      t.same(trouble, [])
      if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/playground-${colorScheme}.png` })
      await page.context().close()
    }
  })
})
