import fc from 'fast-check'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { codes, openApp, page, walk } from '../support/app.js'
import { aMinimalCatalogue, aMinimalDocument, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'

/** What a list of services looks at, of one published row. */
interface Row { name: string; sector: string; revision: number; fee: number | null; minutes: number | null; longitude: number | null }
type Rows = Map<string, Row>

const WRITE = `
  insert into published (noun, id, code, from_day, to_day, revision, updated_at, example, visibility, name, names, facets, refs, fee_min, time_min, latitudes, longitudes, document, body, item, item_body, fingerprint)
  select 'service', md5(code)::uuid, code, '-infinity', 'infinity', revision, now(), false, 'listed', lower(name), lower(name), array['sector:' || sector], '{}', fee, minutes,
    case when longitude is null then '{}' else array[0::float8] end, case when longitude is null then '{}' else array[longitude] end, doc, doc::text, doc, doc::text, ''
  from json_to_recordset($1) as x(code text, name text, sector text, revision bigint, fee bigint, minutes int, longitude float8), lateral (select json_build_object('code', code) as doc) d
  on conflict (noun, id, from_day) do update set name = excluded.name, names = excluded.names, facets = excluded.facets, revision = excluded.revision, fee_min = excluded.fee_min, time_min = excluded.time_min,
    latitudes = excluded.latitudes, longitudes = excluded.longitudes`

const write = (db: pg.Pool, rows: Iterable<[string, Row]>) => db.query(WRITE, [JSON.stringify([...rows].map(([code, row]) => ({ code, ...row })))])

const SECTORS = ['sosial', 'agama', 'hukum']
// Few different values: cursors are hard where many records are equal.
const aRow: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom('A', 'B', 'a b', 'Ä', 'é', 'z', '%', '"', '\\', '💥', 'aa', '~'), sector: fc.constantFrom(...SECTORS), revision: fc.integer({ min: 1, max: 5 }),
  fee: fc.constantFrom(null, 0, 1, 30_000), minutes: fc.constantFrom(null, 1, 1440), longitude: fc.constantFrom(null, 0, 0.1, 0.1, 110.84, -179.99)
})
const aCode = fc.constantFrom(...Array.from({ length: 26 }, (_, at) => `k.${String.fromCharCode(97 + at)}`))

type Change = { kind: 'put'; code: string; row: Row } | { kind: 'drop'; code: string }
const aChange: fc.Arbitrary<Change> = fc.oneof(fc.record({ kind: fc.constant('put' as const), code: aCode, row: aRow }), fc.record({ kind: fc.constant('drop' as const), code: aCode }))

/** Orders with what they sort on, and filters with what they mean. */
const ORDERS: Record<string, (row: Row, code: string) => unknown> = {
  'sort=name': ({ name }) => name.toLowerCase(), 'sort=-name': ({ name }) => name.toLowerCase(), 'sort=code': () => 0, 'sort=updatedAt': ({ revision }) => revision, 'sort=-updatedAt': ({ revision }) => revision,
  'sort=fee': ({ fee }) => fee, 'sort=timeLimit': ({ minutes }) => minutes, 'near=0,110': ({ longitude }) => longitude, 'near=0,0&sort=fee': ({ fee }) => fee
}
const FILTERS: Record<string, (row: Row) => boolean> = {
  '': () => true, 'sector=sosial': ({ sector }) => sector === 'sosial', 'sector=sosial,agama': ({ sector }) => sector !== 'hukum', 'sector=!sosial': ({ sector }) => sector !== 'sosial',
  'feeMax=100': ({ fee }) => fee !== null && fee <= 100, 'name=a': ({ name }) => name.toLowerCase().includes('a')
}

const aWalk = fc.record({
  rows: fc.uniqueArray(fc.tuple(aCode, aRow), { selector: ([code]) => code, minLength: 10, maxLength: 26 }), order: fc.constantFrom(...Object.keys(ORDERS)), filter: fc.constantFrom(...Object.keys(FILTERS)),
  limit: fc.integer({ min: 1, max: 4 }), changes: fc.array(fc.array(aChange, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 12 })
})

t.test('walking a list while it changes: what does not move is seen once, what moves at most once more for each move', async (t) => {
  const db = await testDatabase(t)
  const app = await openApp(t, db, { cacheMegabytes: 0 }) // rows are written here past the revisions
  let changed = 0
  await fc.assert(fc.asyncProperty(aWalk, async ({ rows, order, filter, limit, changes }) => {
    await db.query('delete from published')
    const now: Rows = new Map(rows)
    await write(db, now)
    const place = (code: string) => {
      const row = now.get(code)
      const fits = row !== undefined && (FILTERS[filter] as (row: Row) => boolean)(row) && !(order.startsWith('near') && row.longitude === null)
      return fits ? JSON.stringify((ORDERS[order] as (row: Row, code: string) => unknown)(row, code)) : undefined
    }
    const all = Array.from({ length: 26 }, (_, at) => `k.${String.fromCharCode(97 + at)}`)
    const began = new Map(all.map((code) => [code, place(code)]))
    const moves = new Map(all.map((code) => [code, 0]))
    const seen: string[] = []
    let after = ''
    for (let step = 0; ; step++) {
      const { items, next } = await page(app, `/v1/services?${order}&${filter}&limit=${limit}${after}`)
      seen.push(...codes(items))
      if (next === null) break
      after = `&after=${next}`
      for (const change of changes[step] ?? []) {
        const before = place(change.code)
        if (change.kind === 'put') now.set(change.code, change.row)
        else now.delete(change.code)
        if (place(change.code) !== before) moves.set(change.code, (moves.get(change.code) as number) + 1)
        await (change.kind === 'put' ? write(db, [[change.code, change.row]]) : db.query('delete from published where code = $1', [change.code]))
        changed += 1
      }
    }
    return all.every((code) => {
      const times = seen.filter((one) => one === code).length
      const moved = moves.get(code) as number
      return moved === 0 ? times === (began.get(code) === undefined ? 0 : 1) : times <= moved + (began.get(code) === undefined ? 0 : 1)
    })
  }), { numRuns: 100 })
  t.ok(changed > 200, `${changed} changes between pages`)
})

t.test('the same through imports: renamed, added and withdrawn between pages', async (t) => {
  const db = await testDatabase(t)
  const documents = new Map(Array.from({ length: 24 }, (_, at) => [`d${at}`, `Dokumen ${String.fromCharCode(97 + (at * 7) % 24)}`]))
  const load = async () => {
    const { findings } = await importCatalogue(db, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument(), ...[...documents].map(([code, name]) => aMinimalDocument({ code, name }))] })))
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
  }
  await load()
  const app = await openApp(t, db, { cacheMegabytes: 0 }) // rows are written here past the revisions
  const touched = new Set<string>()
  const steps: [string, string | undefined][][] = [[['d1', 'Dokumen zz'], ['d0', undefined]], [['new', 'Dokumen b'], ['d2', 'Aaa']], [['d23', undefined]], [['late', 'Dokumen zzz']]]
  const seen: string[] = []
  let after = ''
  for (;;) {
    const { items, next } = await page(app, `/v1/documents?name=dokumen&limit=5${after}`)
    seen.push(...codes(items))
    if (next === null) break
    after = `&after=${next}`
    for (const [code, name] of steps.shift() ?? []) {
      touched.add(code)
      if (name === undefined) documents.delete(code)
      else documents.set(code, name)
    }
    await load()
  }
  const still = seen.filter((code) => !touched.has(code))
  t.same(still.sort(), [...documents.keys()].filter((code) => !touched.has(code)).sort())
  t.ok(seen.includes('late'), 'what appears further down is still met')
})

t.test('over the catalogue that ships', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  await t.test('a filter and its exclusion part the list, two values are both, two filters what is in both', (t) => parting(t, app))
  await t.test('the opposite order is the reverse', (t) => reversing(t, app))
  await t.test('pages of one, of seven and of a hundred make the same list, and count is its length', (t) => paging(t, app))
})

type App = Awaited<ReturnType<typeof openApp>>

/** Lists with filters and two values of each. */
const VALUES: [list: string, filter: string, a: string, b: string][] = [
  ['services', 'agencyKind', 'opd', 'vertical'], ['services', 'document', 'kk', 'ktp-el'], ['services', 'province', '33', '35'], ['services', 'free', 'true', 'unknown'], ['services', 'channel', 'web', 'counter'],
  ['services', 'known', 'fees', 'timeLimits'], ['services', 'mall', 'mpp-kudus', 'mpp-banyuwangi'], ['services', 'status', 'active', 'unknown'], ['services', 'sector', 'kependudukan', 'keimigrasian'],
  ['malls', 'status', 'open', 'committed'], ['malls', 'province', '33', '32'], ['agencies', 'agencyKind', 'opd', 'judicial'], ['agencies', 'region', '33', '35.10'], ['reference-services', 'lifeEvent', 'kelahiran', 'kematian'],
  ['reference-services', 'case', 'baru', 'hilang'], ['documents', 'documentKind', 'document', 'form'], ['legal-instruments', 'year', '2024', '2019'], ['legal-instruments', 'status', 'in_force', 'amended'],
  ['offerings', 'agencyKind', 'opd', 'vertical'], ['offerings', 'day', 'tue', 'thu'], ['regions', 'level', 'city', 'province']
]

async function parting(t: Test, app: App): Promise<void> {
  for (const [list, filter, a, b] of VALUES) {
    const of = async (query: string) => codes(await walk(app, `/v1/${list}?${query}`))
    const [all, withA, withoutA, withB] = [await of(''), await of(`${filter}=${a}`), await of(`${filter}=!${a}`), await of(`${filter}=${b}`)]
    t.same(withA.filter((code) => withoutA.includes(code)), [], `${list} ${filter}`)
    t.same([...withA, ...withoutA].sort(), [...all].sort())
    t.same((await of(`${filter}=${a},${b}`)).sort(), [...new Set([...withA, ...withB])].sort())
    t.same(await of(`${filter}=${a},!${b}`), withA.filter((code) => !withB.includes(code)))
    t.same(await of(`${filter}=!${a},!${b}`), withoutA.filter((code) => !withB.includes(code)))
    const named = await of('name=a')
    t.same(await of(`${filter}=${a}&name=a`), withA.filter((code) => named.includes(code)))
  }
}

async function reversing(t: Test, app: App): Promise<void> {
  for (const list of ['services', 'malls', 'agencies', 'reference-services', 'documents', 'offerings', 'calendars']) {
    for (const sort of ['name', 'updatedAt']) t.same(await walk(app, `/v1/${list}?sort=-${sort}`), (await walk(app, `/v1/${list}?sort=${sort}`)).reverse(), `${list} by ${sort}`)
  }
}

async function paging(t: Test, app: App): Promise<void> {
  for (const query of ['services?province=33', 'services?sort=fee&document=ktp-el', 'services?sort=-updatedAt&agencyKind=vertical', 'malls?sort=-name', 'offerings?mall=mpp-kudus,mpp-banyuwangi', 'documents?documentKind=form&lang=en']) {
    const whole = await walk(app, `/v1/${query}`)
    t.ok(whole.length > 2, query)
    t.same(await walk(app, `/v1/${query}`, 1), whole)
    t.same(await walk(app, `/v1/${query}`, 7), whole)
    t.equal((await page(app, `/v1/${query}&count=true&limit=1`)).total, whole.length)
  }
}
