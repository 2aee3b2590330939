import t from 'tap'
import { numberOf } from '../../../src/catalogue/changes/scopes.js'
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
  let changed = 1
  const services = numberOf('service')
  const searching = new Searching(db, { certain: true, revision: 2, generation: 0, latestOf: (scopes) => (scopes?.includes(services) ? changed : 1) })
  const first = searching.index(db, TODAY)
  while (counts === 0) await new Promise(setImmediate)
  changed = 2
  const second = searching.index(db, TODAY)
  for (let turns = 0; turns < 10; turns++) await new Promise(setImmediate)
  release()
  const [, latest] = await Promise.all([first, second])
  t.equal(latest.byCode.get(CONCEPT)?.services, 2)
  t.equal(counts, 2)
})
