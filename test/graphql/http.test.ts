import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import t from 'tap'
import { ask, openApp } from '../support/app.js'
import { aFullCatalogue, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { imported } from '../support/state.js'
import { recordStatements } from '../support/statements.js'

const db = await testDatabase(t)
await imported(db, writeFolder(t, aFullCatalogue()))
const app = await openApp(t, db)

t.test('every audit of GraphQL over HTTP passes', async (t) => {
  const served = await openApp(t, db)
  await served.listen({ host: '127.0.0.1', port: 0 })
  const { port } = served.server.address() as AddressInfo
  const audits = serverAudits({ url: `http://127.0.0.1:${port}/graphql` })
  t.equal(audits.length, 61)
  for (const audit of audits) {
    const result = await audit.fn()
    t.equal(result.status, 'ok', `${audit.id} ${audit.name} ${result.status === 'ok' ? '' : result.reason}`)
  }
})

const asked = (query: string, more: Record<string, string> = {}) => `/graphql?${new URLSearchParams({ query, ...more })}`
const NAME = '{ mall(code: "mpp-kudus") { name } }'

t.test('a query by GET has a tag, and may be kept', async (t) => {
  const { status, headers, body } = await ask(app, asked(NAME))
  t.equal(status, 200)
  t.same(body, { data: { mall: { name: 'MPP Kudus' } } })
  t.match(headers['cache-control'], /public, max-age=/)
  t.match(headers['vary'], /accept,/)
  const again = await ask(app, asked(NAME), { headers: { 'if-none-match': headers['etag'] as string } })
  t.equal(again.status, 304)
  t.equal(again.text, '')
})

t.test('its tag is another one for other variables and languages, and after a change of what it shows', async (t) => {
  const query = 'query ($code: String!) { document(code: $code) { name } }'
  const tag = async (variables: string, language = 'id') => (await ask(app, asked(query, { variables }), { headers: { 'accept-language': language } })).headers['etag']
  const first = await tag('{"code":"kk"}')
  t.not(await tag('{"code":"ktp-el"}'), first)
  t.not(await tag('{"code":"kk"}', 'en'), first)
  t.equal(await tag('{"code":"kk"}'), first)
})

t.test('what asks for now has one for the minute', async (t) => {
  const OPENING = (given: string) => `{ mall(code: "mpp-kudus") { sites { opening${given} { now { state } } } } }`
  for (const given of ['', '(at: "now")']) t.match((await ask(app, asked(OPENING(given)))).headers, { etag: /-\d{8}-id"$/, 'cache-control': 'public, max-age=60' }, given)
  t.match((await ask(app, asked(OPENING('(at: "2026-11-23T10:00")')))).headers, { etag: /-2026-11-22-id"$/, 'cache-control': /stale-if-error/ })
})

t.test('equal queries at the same time are carried out once', async (t) => {
  const recorder = recordStatements(db)
  const { result, sent } = await recorder.during(() => Promise.all(Array.from({ length: 8 }, () => ask(app, asked('{ agencies { nodes { code } } }')))))
  t.equal(sent.length, 1)
  t.same(new Set(result.map(({ text }) => text)).size, 1)
})

t.test('an answer with errors is not kept', async (t) => {
  const { status, headers, body } = await ask(app, asked('{ mall(code: "mpp-nowhere") { name } }'))
  t.equal(status, 200)
  t.equal(headers['cache-control'], 'no-store')
  t.notOk(headers['etag'])
  t.match(body, { data: { mall: null }, errors: [{ path: ['mall'], message: 'There is no mall mpp-nowhere.', extensions: { code: 'mall_not_found' } }] })
})

t.test('the schema is served', async (t) => {
  const { status, headers, text } = await app.inject('/schema.graphql').then((answer) => ({ status: answer.statusCode, headers: answer.headers, text: answer.payload }))
  t.equal(status, 200)
  t.match(headers['content-type'], /application\/graphql/)
  t.match(text, /type Query \{/)
})
