import t, { type Test } from 'tap'
import { ERRORS } from '../../src/kernel/errors.js'
import { ask, openApp, type Answer } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'

/** Asked for many things at once: none may be refused for that. */
const app = await openApp(t, await catalogueDatabase(t), { databaseQueueSize: 5_000, exportsAtOnce: 100 })

interface Parameter { name: string; in: 'query' | 'path' | 'header' }
interface Operation { path: string; operationId: string; parameters: Parameter[] }

const { paths } = app.swagger() as unknown as { paths: Record<string, { get?: { operationId: string; parameters?: Parameter[] } }> }
const operations: Operation[] = Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, operationId: get.operationId, parameters: get.parameters ?? [] }] : []))

/** As they stand in an address. */
const NASTY = [
  '', '%20', '0', '-1', '1e309', '99999999999999999999', 'true', 'null', 'undefined', 'NaN', ',', ',,', '!', '!!', '%2C!%2C', '%F0%9F%92%A5', '%E2%80%AE%EF%BF%BF', '%ED%A0%80', '%00', 'a%00b', '%zz', '%', '%ff', '%0d%0aX:y',
  "'", "'%20or%201=1--", '%22;drop%20table%20published;--', '$1', '%5C', '%25', '*', '__proto__', 'constructor', 'toString', '%7B%22a%22:1%7D', '%5B%5D', '..%2F..%2Fetc%2Fpasswd', '0000-00-00', '2025-02-30', 'P', 'PT99999999999999H', '1,2,3',
  '-0,-0', '1e3,1e3', 'a'.repeat(300), 'a,'.repeat(60), 'WyJuYW1lIl0', 'bnVsbA'
]

function check(t: Test, { status, headers, text }: Pick<Answer, 'status' | 'headers' | 'text'>, url: string): void {
  if (status < 400) return
  const body = parse(text)
  const [expected] = ERRORS[body?.code as keyof typeof ERRORS] ?? []
  const sound = status < 500 && status === expected && body?.status === status && String(headers['content-type']).startsWith('application/problem+json') && Array.isArray(body?.errors)
  if (!sound) t.fail(`${url} answered ${status} ${text.slice(0, 300)}`)
}

function parse(text: string): { code?: string; status?: number; errors?: { field: string }[] } | undefined {
  try {
    return JSON.parse(text) as { code: string }
  } catch {
    return undefined
  }
}

const fill = (path: string, value = 'mpp-kudus') => path.replace(/\{\w+\}/g, value)

/** Asks many, some at a time. */
async function askAll(t: Test, urls: readonly string[]): Promise<void> {
  for (let at = 0; at < urls.length; at += 20) {
    await Promise.all(urls.slice(at, at + 20).map(async (url) => {
      const { statusCode, headers, payload } = await app.inject({ url })
      check(t, { status: statusCode, headers: headers as Answer['headers'], text: payload }, url)
    }))
  }
  t.pass(`${urls.length} requests`)
}

t.test('no parameter of any operation can be given so that the service fails', async (t) => {
  t.ok(operations.length >= 24)
  for (const { path, operationId, parameters } of operations) {
    const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
    const urls = query.flatMap((name) => NASTY.map((value) => `${fill(path)}?${name}=${value}`))
    const twice = query.map((name) => `${fill(path)}?${name}=a&${name}=b`)
    const nested = query.flatMap((name) => [`${fill(path)}?${name}[]=a`, `${fill(path)}?${name}[a]=b`, `${fill(path)}?${name}`, `${fill(path)}?=${name}`])
    await t.test(operationId, (t) => askAll(t, [...urls, ...twice, ...nested]))
  }
})

t.test('no code in a path makes the service fail', async (t) => {
  const urls = operations.filter(({ path }) => path.includes('{')).flatMap(({ path }) => NASTY.map((value) => fill(path, value)))
  await askAll(t, urls)
})

t.test('names that are no parameters are refused, whatever they are', async (t) => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', '', 'limit%00', 'Limit', 'limit%20', '%F0%9F%92%A5', 'a'.repeat(500), '$where', 'filter[name]']
  for (const { path, parameters } of operations) {
    const takesConditions = parameters.some((one) => one.name === 'conditions' || (one as { $ref?: string }).$ref?.endsWith('/Conditions'))
    for (const name of names) {
      const { status, text } = await ask(app, `${fill(path, 'nobody')}?${name}=1`)
      // Only the service could tell whether this is a condition of it.
      if (takesConditions && status === 404 && /^[A-Za-z-]{1,120}$/.test(name)) continue
      if (status !== 400) t.fail(`${path}?${name}=1 answered ${status} ${text.slice(0, 200)}`)
    }
  }
})

t.test('no header makes the service fail', async (t) => {
  const values = ['', ' ', ',', ';q=', '*;q=9', 'en;q=-1', 'é', '"', 'W/', 'W/"', '"a', '", "', 'a'.repeat(4_000), ',,,,'.repeat(500), '%00', 'en-'.repeat(100)]
  for (const name of ['accept', 'accept-language', 'accept-encoding', 'if-none-match', 'if-modified-since', 'range', 'request-id', 'origin', 'content-type', 'content-length', 'cookie', 'x-forwarded-for']) {
    for (const value of values) {
      const { statusCode, headers, payload } = await app.inject({ url: '/v1/malls?limit=1', headers: { [name]: value } })
      if (statusCode >= 400) check(t, { status: statusCode, headers: headers as Answer['headers'], text: payload }, `${name}: ${value}`)
    }
  }
  t.pass()
})

t.test('nothing of all that was a failure in the log', async (t) => {
  t.same(app.logged().filter(({ level }) => level !== 'info' && level !== 'warn'), [])
})
