import { join } from 'node:path'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, type Answer } from '../support/app.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { exampleIn, operationsOf, readDocument, strictValidator } from '../support/openapi.js'

const document = readDocument()
const operations = operationsOf(document)
const isProblem = strictValidator(document)({ $ref: '#/components/schemas/Problem' })

/** Sent only where the operator set a limit, or where there is another page. */
const SOMETIMES = ['ratelimit-policy', 'ratelimit', 'link']

/** Whether an answer is one that the document says of the operation. */
function isSaid(t: Test, operationId: string, { status, headers, body }: Answer, code?: string): void {
  const response = operations.find((operation) => operation.operationId === operationId)?.responses[String(status)]
  t.ok(response, `${operationId} can answer ${status}`)
  const expected = Object.keys(response?.headers ?? {}).map((name) => name.toLowerCase()).filter((name) => !SOMETIMES.includes(name))
  t.same(expected.filter((name) => headers[name] === undefined), [], `${status} ${code ?? ''} has the headers that are said of it`)
  if (!code) return
  t.equal(body.code, code)
  t.ok(isProblem(body), `${code} is a problem: ${JSON.stringify(isProblem.errors)}`)
  t.equal(headers['content-type'], 'application/problem+json; charset=utf-8')
  t.ok(response?.content?.['application/problem+json']?.examples?.[code], `${code} stands among the examples of ${status}`)
}

/** A catalogue in which one document was withdrawn. */
async function withdrawn(t: Test): Promise<pg.Pool> {
  const db = await testDatabase(t)
  const documents = [aMinimalDocument({ code: 'surat-kuasa', name: 'Surat kuasa' })]
  for (const more of [documents, []]) {
    const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ documents: [...aMinimalCatalogue().documents, ...more] })))
    t.same(findings, [])
  }
  return db
}

t.test('what a client can do wrong is answered as the document says', async (t) => {
  const app = await openApp(t, await withdrawn(t))
  const is = async (operationId: string, url: string, code: string, headers = {}) => isSaid(t, operationId, await ask(app, url, { headers }), code)
  await is('listMalls', '/v1/malls?lmit=5', 'unknown_parameter')
  await is('listMalls', '/v1/malls?limit=500', 'invalid_parameter')
  await is('listMalls', '/v1/malls?after=x', 'invalid_cursor')
  await is('getHistoryOfService', '/v1/services/disdukcapil-kudus.ktp-el-baru/history?after=x', 'invalid_cursor')
  await is('listMalls', '/v1/malls', 'not_acceptable', { accept: 'text/csv' })
  await is('listMalls', `/v1/malls?name=${'a'.repeat(9_000)}`, 'uri_too_long')
  await is('getDocument', '/v1/documents/surat-kuasa', 'withdrawn')
  await is('exportMalls', '/v1/export/malls.ndjson?status=opn', 'invalid_parameter')
  await is('exportMallsAsTable', '/v1/export/malls.csv?revision=99', 'revision_passed')
  await is('exportMalls', '/v1/export/malls.ndjson', 'not_acceptable', { accept: 'text/csv' })
})

t.test('what is not there is answered as the document says, by every operation that names a record', async (t) => {
  const app = await openApp(t, await testDatabase(t))
  for (const { operationId, path, responses } of operations.filter((operation) => operation.path.includes('{'))) {
    const answer = await ask(app, path.replace(/\{\w+\}/g, '33.99'))
    isSaid(t, operationId, answer, answer.body.code)
    t.ok(Object.keys(responses['404']?.content?.['application/problem+json']?.examples ?? {}).includes(answer.body.code), operationId)
  }
})

t.test('what goes wrong here is answered as the document says, by every operation', async (t) => {
  const broken: [error: Error, status: number, code: string][] = [
    [Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }), 503, 'unavailable'],
    [new Error('unforeseen'), 500, 'internal']
  ]
  const db = await testDatabase(t)
  const app = await openApp(t, db)
  const query = db.query.bind(db)
  t.teardown(() => { db.query = query })
  for (const [error, status, code] of broken) {
    db.query = (() => Promise.reject(error)) as typeof db.query
    for (const { operationId, path, parameters } of operations.filter(({ tags }) => !tags.includes('Vocabularies') && !tags.includes('Exports'))) {
      const needed = parameters.filter((one) => one.in === 'query' && one.required).map((one) => `${one.name}=${exampleIn(one)}`).join('&')
      const answer = await ask(app, `${path.replace(/\{\w+\}/g, '33.19')}?${needed}`)
      t.equal(answer.status, status)
      isSaid(t, operationId, answer, code)
    }
  }
})

t.test('a client that asks too often is told as the document says', async (t) => {
  const app = await openApp(t, await testDatabase(t), { rateLimitPerMinute: 1 })
  const first = await ask(app, '/v1/malls')
  isSaid(t, 'listMalls', first)
  const second = await ask(app, '/v1/malls')
  isSaid(t, 'listMalls', second, 'rate_limited')
  for (const { headers } of [first, second]) t.match(headers, { 'ratelimit-policy': '"address";q=1;w=60', ratelimit: /^"address";r=0;t=\d+$/ })
})

t.test('a client with a key that is not known is told as the document says', async (t) => {
  const app = await openApp(t, await testDatabase(t), { rateLimitPerMinute: 10, rateLimitKeysFile: join(t.testdir({ keys: '' }), 'keys') })
  const answer = await ask(app, '/v1/malls', { headers: { authorization: 'Bearer guessed' } })
  isSaid(t, 'listMalls', answer, 'unknown_key')
  t.match(answer.headers, { 'ratelimit-policy': /./, ratelimit: /./ })
})

t.test('success and 304 have the headers that the document says, and 304 has nothing else', async (t) => {
  const app = await openApp(t, await withdrawn(t))
  for (const [operationId, url] of [['listMalls', '/v1/malls'], ['getMall', '/v1/malls/mpp-kudus'], ['getVocabulary', '/v1/vocabularies/time-units'], ['listDatasets', '/v1/datasets'], ['exportMalls', '/v1/export/malls.ndjson'], ['exportMallsAsTable', '/v1/export/malls.csv']] as const) {
    const answer = await ask(app, url)
    isSaid(t, operationId, answer)
    const again = await ask(app, url, { headers: { 'if-none-match': answer.headers['etag'] } })
    t.match(again, { status: 304, text: '' })
    isSaid(t, operationId, again)
  }
})
