import t from 'tap'
import { selectionOf, type Condition } from '../../../src/catalogue/published/filter.js'
import { listStatement } from '../../../src/catalogue/published/list.js'
import { readRows } from '../../../src/catalogue/published/rows.js'
import { chooseSort } from '../../../src/catalogue/published/statement.js'
import { OPEN, type Way } from '../../../src/catalogue/published/way.js'
import { SERVICES } from '../../../src/catalogue/services/collection.js'
import type { Db } from '../../../src/db/client.js'
import { writeCursor } from '../../../src/kernel/page.js'
import { TODAY } from '../../support/app.js'
import { catalogueDatabase } from '../../support/database.js'
import { recordStatements } from '../../support/statements.js'

const pool = await catalogueDatabase(t)
const { during } = recordStatements(pool)
const { rows: known } = await pool.query<{ code: string }>(`select distinct code from published where noun = 'agency' order by code limit 60`)
const agencies = known.map(({ code }) => code)

interface Asked { query?: Record<string, string>; facet?: string; sort?: string; after?: string }
interface Row { body: string; key: string; code: string }

/** The page by this facet, found in a way that is quick, or in the one that is given. */
function read({ query = {}, facet, sort, after }: Asked, { db = pool as Db, given = undefined as Way | undefined } = {}) {
  const by = { kind: 'anyOf' as const, facets: facet === undefined ? [] : [facet] }
  const selection = selectionOf(SERVICES, query)
  const sought = facet === undefined ? selection.conditions.find((one): one is Extract<Condition, { kind: 'anyOf' }> => one.kind === 'anyOf') : by
  if (facet !== undefined) selection.conditions.push(by)
  const way = given ?? { kind: 'seek', by: sought ?? by, rows: 10 }
  const request = { selection, sort, day: TODAY, limit: 3, after, count: false, language: 'id' as const, withFacets: false }
  return readRows<Row>(db, listStatement(SERVICES, request, chooseSort(SERVICES, request), way), way)
}
const readAll = (asked: readonly Asked[], how?: { db?: Db; given?: Way }) => Promise.all(asked.map((one) => read(one, how)))

async function readEach(asked: readonly Asked[]) {
  const pages: (readonly Row[])[] = []
  for (const one of asked) pages.push(await read(one))
  return pages
}

const FORMS: Record<string, (agency: string, at: number) => Asked> = {
  'one filter': (agency) => ({ query: { agency } }),
  'several values': (agency, at) => ({ query: { agency: `${agency},${agencies[(at + 1) % agencies.length]}` } }),
  'several filters': (agency, at) => ({ query: { agency, free: at % 2 === 0 ? 'true' : 'false', document: '!ktp-el', updatedSince: '2020-01-01', feeMax: String(at * 10_000) }, sort: 'fee' }),
  'a later page': (agency, at) => ({ query: { agency }, after: writeCursor('service by name', { key: `K"\\{}${at}`, code: 'x' }) }),
  'the last changed first': (agency) => ({ query: { agency }, sort: '-updatedAt' }),
  'the nearest': (agency, at) => ({ query: { agency, near: `-7.${at},110.4`, radius: '900000' } })
}

for (const [name, of] of Object.entries(FORMS)) {
  t.test(`pages of the same form that are asked for at the same time are read together, each as by itself: ${name}`, async (t) => {
    const asked = agencies.map(of)
    const alone = await readEach(asked)
    if (name !== 'the nearest') t.ok(alone.some((rows) => rows.length > 0), 'something is found') // of no service that ships is the place known
    const { result, sent } = await during(() => readAll(asked))
    t.same(result.map((rows) => rows.map(({ body, key, code }) => ({ body, key, code }))), alone)
    t.ok(sent.length < asked.length / 4, `${sent.length} statements for ${asked.length} pages`)
  })
}

t.test('a page asked for alone is read by itself, and so is each that may take long', async (t) => {
  const { sent: [one] } = await during(() => read({ query: { agency: agencies[0] as string } }))
  t.same(one?.values.slice(0, 1), [[`agency:${agencies[0]}`]])
  const asked = agencies.map((agency) => ({ query: { agency } }))
  for (const given of [OPEN, { kind: 'walk' as const }]) t.equal((await during(() => readAll(asked, { given }))).sent.length, asked.length)
})

t.test('the database takes many pages for no more work than one: it would compile their statement first', async (t) => {
  const { sent } = await during(() => readAll(agencies.map((agency) => ({ query: { agency } }))))
  const many = sent.find(({ text }) => text.includes('lateral'))
  const { rows } = await pool.query(`explain ${many?.text}`, many?.values)
  t.match(rows.find((row) => /Function Scan on given/.test(row['QUERY PLAN']))?.['QUERY PLAN'], /rows=1 /)
})

t.test('a value that the database refuses fails for who asked with it, and for nobody else', async (t) => {
  const asked = [...agencies, 'a\0b', ...agencies].map((agency) => ({ facet: `agency:${agency}` }))
  const settled = await Promise.allSettled(asked.map((one) => read(one)))
  t.same(settled.flatMap(({ status }, at) => (status === 'rejected' ? [at] : [])), [agencies.length])
})

/** The pool, of which statements that read many pages fail. */
const failingTogether = (error: Error): Db => ({ query: ((...given: [{ name: string }]) => (given[0].name.endsWith('-many') ? Promise.reject(error) : (pool.query as (...given: unknown[]) => unknown)(...given))) as Db['query'] })

t.test('what took too long together is read again one by one', async (t) => {
  const asked = agencies.map((agency) => ({ query: { agency } }))
  t.same(await readAll(asked, { db: failingTogether(Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })) }), await readEach(asked))
})

t.test('a connection that breaks fails for all whom it would have answered', async (t) => {
  const db = failingTogether(new Error('broken'))
  const settled = await Promise.allSettled(agencies.map((agency) => read({ query: { agency } }, { db })))
  t.ok(settled.filter(({ status }) => status === 'rejected').length > 1)
  t.ok(await read({ query: { agency: agencies[0] as string } }, { db }))
})
