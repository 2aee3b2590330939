import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { askGraph, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const played = [...README.matchAll(/```graphql\n([^]*?)```\n\n```json\n([^]*?)```/g)].map(([, query = '', answer = '']) => ({ query, answer }))

t.test('the queries of the README are answered as it says', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  t.equal(played.length, 3)
  for (const { query, answer } of played) {
    const given = await askGraph(app, query)
    t.same(given, JSON.parse(answer.startsWith('{') ? answer : '{}'), JSON.stringify(given))
  }
})
