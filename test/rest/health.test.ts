import type pg from 'pg'
import t from 'tap'
import fastify from 'fastify'
import { addHealth, LONGEST_CHECK_MS } from '../../src/rest/health.js'
import type { App } from '../../src/http/types.js'

function appWith(query: () => Promise<unknown>): App {
  const app: App = fastify()
  addHealth(app, { db: { query } as unknown as pg.Pool })
  return app
}

t.test('ready while the database answers', async (t) => {
  const answer = await appWith(async () => ({ rows: [] })).inject('/health/ready')
  t.match({ status: answer.statusCode, body: answer.json() }, { status: 200, body: { status: 'ready' } })
})

t.test('not ready, with a problem document, when the database fails', async (t) => {
  const answer = await appWith(() => Promise.reject(new Error('down'))).inject('/health/ready')
  t.equal(answer.statusCode, 503)
  t.match(answer.headers, { 'content-type': /^application\/problem\+json/, 'cache-control': 'no-store' })
  t.match(answer.json(), { status: 503, code: 'unavailable' })
  t.notMatch(answer.body, /down/)
})

t.test('not ready when the database does not answer within a second, and many who ask ask it once', async (t) => {
  let asked = 0
  const app = appWith(() => {
    asked += 1
    return new Promise(() => {})
  })
  t.equal(LONGEST_CHECK_MS, 1_000)
  const answers = await Promise.all([1, 2, 3].map(() => app.inject('/health/ready')))
  t.same(answers.map(({ statusCode }) => statusCode), [503, 503, 503])
  t.equal(asked, 1)
})

t.test('live whatever the database does', async (t) => {
  t.equal((await appWith(() => Promise.reject(new Error('down'))).inject('/health/live')).statusCode, 200)
})
