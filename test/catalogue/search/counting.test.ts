import t from 'tap'
import { numberOf } from '../../../src/catalogue/changes/scopes.js'
import { Counts } from '../../../src/catalogue/search/counts.js'
import { Searching } from '../../../src/catalogue/search/searching.js'
import type { Db } from '../../../src/db/client.js'
import { catalogueDatabase } from '../../support/database.js'

const CONCEPT = 'ktp-el-baru'
const TODAY = '2026-11-22'

t.test('services that are counted slowly do not take the place of those that were counted later', async (t) => {
  const pool = await catalogueDatabase(t)
  let release = () => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  let counts = 0
  const query = async (...given: Parameters<Db['query']>) => {
    if (!String(given[0]).includes('as services')) return pool.query(...given)
    const services = ++counts
    if (services === 1) await held
    return { rows: [{ concept: CONCEPT, services }] }
  }
  const db = { query } as unknown as Db
  const live = { certain: true, revision: 1, generation: 0, latestOf: () => live.revision }
  const searching = new Searching(db, live)
  const first = searching.index(db, TODAY)
  while (counts === 0) await new Promise(setImmediate)
  live.revision = 2
  const second = searching.index(db, TODAY)
  for (let turns = 0; turns < 10; turns++) await new Promise(setImmediate)
  release()
  const [, latest] = await Promise.all([first, second])
  t.equal(latest.byCode.get(CONCEPT)?.services, 2)
  t.equal(counts, 2)
})

t.test('services are counted again only where one of them changed', async (t) => {
  const asked: string[][] = []
  const query = async (_text: string, [, codes]: [string, string[]]) => {
    asked.push(codes)
    return { rows: codes.filter((code) => code !== 'empty').map((concept) => ({ concept, services: asked.length })) }
  }
  const changes = new Map<number, number>()
  const counts = new Counts({ query } as unknown as Db, { latestOf: (scopes) => Math.max(0, ...[...scopes ?? []].map((scope) => changes.get(scope) ?? 0)) })
  const counted = async (codes: string[], since: { generation: number; revision: number } | undefined, day = TODAY) => Object.fromEntries(await counts.of(codes, day, since))
  const at = (revision: number, generation = 0) => ({ generation, revision })
  t.same(await counted(['a', 'b', 'empty'], at(1)), { a: 1, b: 1, empty: 0 })
  t.same(await counted(['a', 'b', 'empty'], at(1)), { a: 1, b: 1, empty: 0 })
  t.equal(asked.length, 1, 'nothing changed')
  changes.set(numberOf('service?referenceService:b'), 2)
  t.same(await counted(['a', 'b', 'c'], at(3)), { a: 1, b: 2, c: 2 })
  t.same(asked.at(-1), ['b', 'c'], 'one changed and one is new')
  await counted(['a'], at(3), '2026-11-23')
  t.same(asked.at(-1), ['a'], 'another day')
  await counted(['a'], at(3, 1), '2026-11-23')
  await counted(['a'], undefined, '2026-11-23')
  t.equal(asked.length, 5, 'another history, and while nothing is certain')
})
