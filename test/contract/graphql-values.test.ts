import { join } from 'node:path'
import type { GraphQLObjectType } from 'graphql'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { RECORDS } from '../../src/graphql/graph.js'
import { ask, askGraph, openApp, walk } from '../support/app.js'
import { aFullCatalogue, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { asGraph, schema, selectionOf } from '../support/graph.js'
import { ROOT } from '../support/run.js'

const NOUNS: [type: string, path: string, field: string][] = [
  ['Region', 'regions', 'region'], ['Mall', 'malls', 'mall'], ['Agency', 'agencies', 'agency'], ['Service', 'services', 'service'], ['ReferenceService', 'reference-services', 'referenceService'],
  ['Offering', 'offerings', 'offering'], ['Document', 'documents', 'document'], ['LegalInstrument', 'legal-instruments', 'legalInstrument'], ['Calendar', 'calendars', 'calendar']
]

/** Long lists are drawn from: everything of one noun is asked for in the same way. */
const MOST = 25

async function compare(t: Test, db: pg.Pool, languages: readonly string[]): Promise<void> {
  const app = await openApp(t, db)
  for (const [type, path, field] of NOUNS) {
    const selection = selectionOf(schema.getType(type) as GraphQLObjectType)
    for (const lang of languages) {
      const items = await walk<{ code: string }>(app, `/v1/${path}?evidence=any&example=any&outOfForce=true`)
      const step = Math.ceil(items.length / MOST)
      const drawn = items.filter((_, at) => at % step === 0)
      for (const { code } of drawn) {
        const { body } = await ask(app, `/v1/${path}/${encodeURIComponent(code)}?lang=${lang}`)
        const { data, errors } = await askGraph(app, `query ($code: String!, $lang: Language) { ${field}(code: $code, lang: $lang) { ${selection} } }`, { code, lang: lang.toUpperCase() })
        t.strictSame({ errors, found: data?.[field] }, { errors: undefined, found: asGraph(body, schema.getType(type) as GraphQLObjectType) }, `${path}/${code} in ${lang}`)
      }
      t.ok(drawn.length > 0, `${drawn.length} ${path}`)
    }
    await compareLists(t, app, { type, path, field })
  }
}

async function compareLists(t: Test, app: Awaited<ReturnType<typeof openApp>>, { type, path, field }: { type: string; path: string; field: string }): Promise<void> {
  const list = { agency: 'agencies', legalInstrument: 'legalInstruments', referenceService: 'referenceServices' }[field] ?? `${field}s`
  const { item } = RECORDS[type] as { item: ReadonlySet<string> }
  const selection = selectionOf(schema.getType(type) as GraphQLObjectType, item)
  for (const [query, given] of [['limit=7', 'first: 7'], ['limit=5&sort=-updatedAt&evidence=any&example=any&outOfForce=true', 'first: 5, sort: UPDATED_AT_DESC, filter: { evidence: ANY, example: ANY, outOfForce: true }']] as const) {
    const { body } = await ask(app, `/v1/${path}?${query}&count=true`)
    const { data, errors } = await askGraph(app, `{ ${list}(${given}) { totalCount nodes { ${selection} } pageInfo { endCursor hasNextPage } } }`)
    t.equal(errors, undefined, `${list}(${given})`)
    const { totalCount, nodes, pageInfo } = data[list]
    t.strictSame(nodes, body.items.map((one: unknown) => asGraph(one, schema.getType(type) as GraphQLObjectType)), `${list}(${given})`)
    t.equal(totalCount, body.total)
    t.equal(pageInfo.hasNextPage ? pageInfo.endCursor : null, body.next, 'cursors are the same')
  }
}

t.test('REST and GraphQL give equal values for every noun of the catalogue that ships', async (t) => {
  const db = await catalogueDatabase(t)
  await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  await compare(t, db, ['id'])
})

t.test('also where every member has a value, and in other languages', async (t) => {
  const db = await testDatabase(t)
  await importCatalogue(db, writeFolder(t, aFullCatalogue()))
  await compare(t, db, ['id', 'en', 'jv'])
})

t.test('filters mean the same', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const CASES: [path: string, query: string, list: string, filter: string][] = [
    ['services', 'province=33&free=true&document=kk&agencyKind=!vertical', 'services', 'province: ["33"], free: [YES], document: ["kk"], not: { agencyKind: [VERTICAL] }'],
    ['services', 'feeMax=50000&timeMax=P1D&known=fees,!timeLimits', 'services', 'feeMax: 50000, timeMax: "P1D", known: [FEES], not: { known: [TIME_LIMITS] }'],
    ['services', 'name=ktp&evidence=any&updatedSince=2020-01-01', 'services', 'name: "ktp", evidence: ANY, updatedSince: "2020-01-01"'],
    ['malls', 'near=-7.56,110.83&radius=200000&status=open,soft_launch', 'malls', 'near: { latitude: -7.56, longitude: 110.83, radius: 200000 }, status: [OPEN, SOFT_LAUNCH]'],
    ['malls', 'openAt=2026-11-23T10:00', 'malls', 'openAt: "2026-11-23T10:00"'],
    ['offerings', 'openAt=2026-11-23T10:00', 'offerings', 'openAt: "2026-11-23T10:00"'],
    ['regions', 'autonomous=false', 'regions', 'autonomous: false'],
    ['calendars', 'year=2026&national=true', 'calendars', 'year: [2026], national: true'],
    ['reference-services', 'sector=kependudukan&case=hilang', 'referenceServices', 'sector: [KEPENDUDUKAN], case: ["hilang"]']
  ]
  for (const [path, query, list, filter] of CASES) {
    const { body } = await ask(app, `/v1/${path}?${query}&fields=code&limit=100`)
    const { data, errors } = await askGraph(app, `{ ${list}(first: 100, filter: { ${filter} }) { nodes { code } } }`)
    t.equal(errors, undefined, filter)
    t.same(data[list].nodes, body.items, filter)
  }
})
