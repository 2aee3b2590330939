import fc from 'fast-check'
import t from 'tap'
import { SERVICES } from '../../../src/catalogue/services/collection.js'
import { selectionOf, type Condition } from '../../../src/catalogue/published/filter.js'
import { listStatement } from '../../../src/catalogue/published/list.js'
import { chooseSort } from '../../../src/catalogue/published/statement.js'
import type { Db } from '../../../src/db/client.js'
import { ReadQueue } from '../../../src/db/queue.js'
import { chooseWay, isQuick, learnCounts, wayOf, type Counted } from '../../../src/catalogue/published/way.js'
import { TODAY } from '../../support/app.js'
import { catalogueDatabase } from '../../support/database.js'

const COUNTED: Counted = {
  rows: 260_000, nouns: new Map([['service', 0.5], ['mall', 0.002]]), rare: 0.0001,
  facets: new Map([['free:true', 0.3], ['document:kk', 0.12], ['mall:mpp-kudus', 0.001]])
}
const has = (...facets: string[]): Condition => ({ kind: 'anyOf', facets })
const wayFor = (conditions: Condition[], indexed = true) => chooseWay(COUNTED, 'service', conditions, { limit: 20, indexed })

t.test('common facets: the order is walked; a rare one: its rows are sought', async (t) => {
  t.same(wayFor([has('free:true'), has('document:kk')]), { kind: 'walk' })
  t.same(wayFor([has('free:true'), has('mall:mpp-kudus')]), { kind: 'seek', by: has('mall:mpp-kudus'), rows: 260 })
  t.same(wayFor([has('agency:unheard-of')]), { kind: 'seek', by: has('agency:unheard-of'), rows: 26 }, 'what is not counted is rare')
  t.same(wayFor([has('free:true'), has('document:kk')], false), { kind: 'seek', by: has('document:kk'), rows: 31_200 }, 'without an index of the order nothing can be walked')
})

t.test('a page is quick where few rows are expected to be sought', async (t) => {
  t.same([[has('mall:mpp-kudus')], [has('document:kk')], [has('free:true'), has('document:kk')], []].map((conditions) => isQuick(wayFor(conditions, false))), [true, false, false, false])
  t.notOk(isQuick(wayFor([has('free:true'), has('document:kk')])), 'how far the order must be walked is known less well')
})

t.test('the database chooses where there are few rows, no facets, or conditions that are not counted', async (t) => {
  for (const conditions of [[], [has('free:true'), { kind: 'name' as const, pattern: '%ktp%' }]]) t.same(wayFor(conditions), { kind: 'open' })
  t.same(chooseWay(COUNTED, 'mall', [has('free:true')], { limit: 20, indexed: true }), { kind: 'open' })
})

t.test('whatever the shares are, the way with fewer rows to look at is taken', async () => {
  const share = fc.double({ min: 1e-6, max: 1, noNaN: true })
  fc.assert(fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), (shares) => {
    const counted: Counted = { ...COUNTED, nouns: new Map([['service', 1]]), facets: new Map(shares.map((one, at) => [`f:${at}`, one])) }
    const way = chooseWay(counted, 'service', shares.map((_, at) => has(`f:${at}`)), { limit: 20, indexed: true })
    const sought = counted.rows * Math.min(...shares)
    const walked = Math.min(counted.rows, (21 * counted.rows) / Math.max(1, counted.rows * shares.reduce((product, one) => product * one, 1)))
    return way.kind === (sought <= walked ? 'seek' : 'walk')
  }))
})

t.test('every way finds the same records in the same order', async (t) => {
  const db = await catalogueDatabase(t)
  for (const query of [{ free: 'true' }, { free: 'true', document: 'kk' }, { province: '33', document: 'kk,ktp-el' }, { free: '!true', province: '33' }, { sector: 'kependudukan', example: 'any', evidence: 'any' }, { free: 'true', near: '-6.2,106.8', example: 'any' }]) {
    for (const sort of [undefined, '-name', 'code', 'fee']) {
      const request = { selection: selectionOf(SERVICES, query), sort, day: TODAY, limit: 100, after: undefined, count: false, language: 'id' as const, withFacets: false }
      const order = chooseSort(SERVICES, request)
      const codesBy = async (kind: 'open' | 'walk' | 'seek') => {
        const by = request.selection.conditions.find((one) => one.kind === 'anyOf')
        const { text, values } = listStatement(SERVICES, request, order, kind === 'seek' && by ? { kind, by, rows: 1 } : { kind: kind === 'walk' ? kind : 'open' })
        return (await db.query(text, values)).rows.map(({ code }) => code as string)
      }
      const open = await codesBy('open')
      for (const kind of ['walk', 'seek'] as const) t.same(await codesBy(kind), open, `${kind}: ${JSON.stringify({ ...query, sort })} finds ${open.length}`)
    }
  }
})

t.test('what the database has counted is learned from it', async (t) => {
  const db = await catalogueDatabase(t)
  await db.query('analyze published')
  await db.query(`update pg_class set reltuples = 1000000 where oid = 'published'::regclass`)
  const queue = new ReadQueue(db, { size: 1, longestWaitMs: 1_000, longestAnswerMs: 0 })
  const page = (query: Record<string, string>, reads: Db = db) => wayOf(reads, SERVICES, { selection: selectionOf(SERVICES, query), limit: 20, count: false }, chooseSort(SERVICES, { selection: selectionOf(SERVICES, query), sort: undefined }).sort)
  t.same(page({ agency: 'x' }), { kind: 'open' }, 'nothing is known yet')
  await learnCounts(db)
  t.equal(page({ agency: 'x' }).kind, 'seek')
  t.equal(page({ status: 'active' }).kind, 'walk')
  await learnCounts(db, queue)
  t.equal(page({ agency: 'x' }, queue).kind, 'seek', 'for lists that are read through a queue, too')
})
