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

t.test('standards over time and changes are those of the history', async (t) => {
  const db = await testDatabase(t)
  await importCatalogue(db, writeFolder(t, aFullCatalogue()))
  const { documents: [first, ...others], ...rest } = aFullCatalogue()
  await importCatalogue(db, writeFolder(t, { ...rest, documents: [{ ...first, name: 'Nama lain' }, ...others] } as ReturnType<typeof aFullCatalogue>))
  const app = await openApp(t, db)
  const selection = (type: string) => selectionOf(schema.getType(type) as GraphQLObjectType)
  const query = (list: string) => `query ($lang: Language, $first: Int, $after: String) { ${list}(lang: $lang, filter: { example: ANY, evidence: ANY, outOfForce: true }) { nodes {
    code standards { ${selection('StandardInTime')} } changes(first: $first, after: $after) { nodes { ${selection('Change')} } edges { cursor node { ${selection('Change')} } } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`
  const asked = { compared: 0, more: 0 }
  for (const [path, list] of [['services', 'services'], ['reference-services', 'referenceServices']] as const) {
    for (const lang of ['id', 'en']) {
      for (const after of [undefined, (await ask(app, `/v1/${path}/${encodeURIComponent((await walk<{ code: string }>(app, `/v1/${path}?example=any&evidence=any&outOfForce=true`))[0]?.code ?? '')}/history?limit=1`)).body.next ?? undefined]) {
        const { data, errors } = await askGraph(app, query(list), { lang: lang.toUpperCase(), first: 2, after })
        t.equal(errors, undefined)
        for (const { code, standards, changes } of data[list].nodes) {
          const { body } = await ask(app, `/v1/${path}/${encodeURIComponent(code)}/history?lang=${lang}&limit=2${after ? `&after=${after}` : ''}`)
          const items = body.items.map((one: unknown) => asGraph(one, schema.getType('Change') as GraphQLObjectType))
          t.strictSame({ standards, nodes: changes.nodes, edges: changes.edges.map(({ node }: { node: unknown }) => node) },
            { standards: body.standards.map((one: unknown) => asGraph(one, schema.getType('StandardInTime') as GraphQLObjectType)), nodes: items, edges: items }, `${code} in ${lang}`)
          t.equal(changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null, body.next)
          asked.compared += 1
          if (changes.pageInfo.hasNextPage) asked.more += 1
        }
      }
    }
  }
  t.ok(asked.compared > 8 && asked.more > 0, JSON.stringify(asked))
})

t.test('a language of its own for the reason of a change', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const { data, errors } = await askGraph(app, '{ referenceService(code: "paspor-biasa-baru") { name(lang: EN) standards { scope validFrom } changes(first: 1) { nodes { kind reason(lang: EN) previous } } } }')
  t.equal(errors, undefined)
  t.match(data.referenceService, { standards: [{ scope: 'NATIONAL' }, { scope: 'NATIONAL' }], changes: { nodes: [{ kind: 'CREATED', reason: null, previous: null }] } })
})

t.test('how many changes are asked for is bounded, and a cursor must be one', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  for (const [given, code] of [['first: 101', 'invalid_parameter'], ['first: 0', 'invalid_parameter'], ['after: "x"', 'invalid_cursor']] as const) {
    const { errors } = await askGraph(app, `{ referenceService(code: "paspor-biasa-baru") { changes(${given}) { nodes { code } } } }`)
    t.equal(errors?.[0]?.extensions.code, code, given)
  }
})
