import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import type { Test } from 'tap'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const CHROMIUM = PLACES.find((path) => existsSync(path))

/** Quiet, and without asking the internet anything of its own. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'
]

/** For `t.test(name, WITH_CHROMIUM, …)`: says why a test does not run where there is no browser. */
export const WITH_CHROMIUM = CHROMIUM ? {} : { skip: `there is no Chromium at ${PLACES.join(' or ')}` }

export async function openBrowser(t: Pick<Test, 'teardown'>): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: FLAGS })
  t.teardown(() => browser.close())
  return browser
}

export interface Watched { page: Page; /** What the console said, and requests that went elsewhere or failed. */ trouble: string[] }

/** A page that tells of everything that should not happen while it is looked at. Only these origins answer. */
export async function openPage(browser: Browser, origins: string | readonly string[], options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'id-ID', ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('response', (response) => { if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`) })
  await page.route((url) => ![origins].flat().includes(url.origin), (route) => {
    trouble.push(`elsewhere: ${route.request().url()}`)
    return route.abort()
  })
  return { page, trouble }
}
