import t from 'tap'
import type { PublishedNoun } from '../../../src/catalogue/published/draft.js'
import { findPublished } from '../../../src/catalogue/published/get.js'
import type { Db } from '../../../src/db/client.js'
import { catalogueDatabase } from '../../support/database.js'
import { recordStatements } from '../../support/statements.js'

const pool = await catalogueDatabase(t)
const { during } = recordStatements(pool)
const { rows: known } = await pool.query<{ code: string; id: string }>(`select distinct code, id from published where noun = 'region' order by code limit 60`)
const codes = known.map(({ code }) => code)
const find = (code: string, { db = pool as Db, day = '2026-11-22', noun = 'region' as PublishedNoun } = {}) => findPublished(db, noun, { code, day, language: 'id', withFacets: false })

t.test('details asked for at the same time are read together, each for who asked', async (t) => {
  const asked = [...codes, 'no-such-region', ...codes]
  const { result, sent } = await during(() => Promise.all(asked.map((code) => find(code))))
  t.same(result.map((found) => found?.code), [...codes, undefined, ...codes])
  t.same(result.map((found) => found && (JSON.parse(found.body) as { code: string }).code), [...codes, undefined, ...codes])
  t.ok(sent.length >= asked.length / 20 && sent.length <= asked.length / 5, `${sent.length} statements for ${asked.length} details`)
})

t.test('so are those asked for by UUID', async (t) => {
  const { result, sent } = await during(() => Promise.all(known.map(({ id }) => find(id.toUpperCase()))))
  t.same(result.map((found) => found?.code), codes)
  t.ok(sent.length < known.length / 4, `${sent.length} statements`)
})

t.test('a detail asked for alone is read by itself', async (t) => {
  const { result, sent } = await during(() => find('33'))
  t.equal(result?.code, '33')
  t.same(sent.map(({ values }) => values), [['33', '2026-11-22']])
})

t.test('other days and nouns are other statements', async (t) => {
  const many = <T>(of: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, of))
  const [today, past, other] = await Promise.all([many(() => find('33')), many(() => find('33', { day: '0001-01-01' })), many(() => find('33', { noun: 'mall' }))])
  t.same(today.map((found) => found?.code), Array(10).fill('33'))
  t.same(past.map((found) => found?.code), Array(10).fill(past[0]?.code))
  t.same(other, Array(10).fill(undefined))
})

t.test('a text that the database refuses fails for who asked with it, and for nobody else', async (t) => {
  const settled = await Promise.allSettled([...codes, 'a\0b', ...codes].map((code) => find(code)))
  t.same(settled.flatMap(({ status }, at) => (status === 'rejected' ? [at] : [])), [codes.length])
})

t.test('a statement that fails, fails for all whom it would have answered; the next are read again', async (t) => {
  let sent = 0
  const failsOnce: Db = { query: ((...given: Parameters<typeof pool.query>) => (++sent === 4 ? Promise.reject(new Error('broken')) : pool.query(...given))) as Db['query'] }
  const settled = await Promise.allSettled(codes.map((code) => find(code, { db: failsOnce })))
  const failed = settled.filter((one) => one.status === 'rejected')
  t.ok(failed.length > 1 && failed.length < codes.length / 2, `${failed.length} failed`)
  t.equal((await find('33', { db: failsOnce }))?.code, '33')
})
