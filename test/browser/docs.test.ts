import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openApp } from '../support/app.js'
import { openBrowser, openPage, WITH_CHROMIUM } from '../support/browser.js'
import { catalogueDatabase } from '../support/database.js'
import { operationsOf, readDocument } from '../support/openapi.js'

const document = readDocument()
const operations = operationsOf(document)

t.test('the reference page', WITH_CHROMIUM, async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  const { page, trouble } = await openPage(browser, origin, { viewport: { width: 1280, height: 900 } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))

  t.test('is there at /docs, with a title', async (t) => {
    await page.goto(`${origin}/docs`)
    await page.getByRole('heading', { name: 'mpp-catalog' }).waitFor()
    t.match(await page.title(), 'mpp-catalog')
  })

  t.test('names every operation', async (t) => {
    for (const { name } of document.tags) {
      const group = page.getByRole('button', { name: `Open Group - ${name}`, exact: true })
      if (await group.count() > 0) await group.click()
    }
    const names = (await page.getByRole('complementary').innerText()).split('\n')
    t.same(names.filter((name) => operations.some(({ summary }) => summary === name)).sort(), operations.map(({ summary }) => summary).sort())
  })

  t.test('shows an operation with its parameters, failures and an answer', async (t) => {
    await page.getByRole('link', { name: /^Get a mall with its sites/ }).first().click()
    const operation = page.locator('section', { has: page.getByRole('heading', { name: 'Get a mall with its sites' }) }).last()
    await operation.getByText('Code or UUID of the mall').waitFor()
    for (const words of ['asOf', 'Only these members, with commas between', 'Mall not found', '"mpp-gunungkidul"']) t.match(await operation.innerText(), words)
  })

  t.test('tries an operation out as it stands', async (t) => {
    await page.getByRole('link', { name: /^List malls/ }).first().click()
    await page.getByRole('button', { name: /^Test Request.*\(get \/v1\/malls\)$/s }).click()
    const answered = page.waitForResponse((response) => response.url().startsWith(`${origin}/v1/`))
    await page.getByRole('button', { name: /^Send get request/ }).click()
    const answer = await answered
    t.equal(answer.status(), 200)
    t.equal(answer.url(), `${origin}/v1/malls`, 'filters are offered, and not used until somebody ticks them')
  })

  t.test('asks nobody but this server, and has nothing to complain of', async (t) => {
    t.same(trouble.filter((one) => !one.startsWith('info: @scalar/api-reference')), [])
    t.same(asked.sort(), ['/docs', '/docs/', '/docs/js/scalar.js', '/openapi.json', '/v1/malls'])
  })
})
