import { join } from 'node:path'
import type { GraphQLObjectType } from 'graphql'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, askGraph, openApp, walk } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { asGraph, schema, selectionOf } from '../support/graph.js'
import { ROOT } from '../support/run.js'

const db = await catalogueDatabase(t)
await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
const app = await openApp(t, db)
const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType

const SERVICES = ['services', 'services'] as const
const OFFERINGS = ['offerings', 'offerings'] as const
const SITES = ['sites', 'malls'] as const
const NORMS = ['reference-services', 'referenceServices'] as const

/** An answer to many records: `asOf` is the day of the list. */
interface Question { name: string; type: string; of: readonly [path: string, list: string]; asOf: string; rest: string; graph: string; lang?: string; page?: number }

const QUESTIONS: Question[] = [
  { name: 'when services are ready', type: 'Due', of: SERVICES, asOf: '2026-03-17', rest: 'due?complete=2026-03-17T09:30&site=mpp-surakarta/utama&known=2026-03-01', graph: 'due(complete: "2026-03-17T09:30", site: "mpp-surakarta/utama", known: "2026-03-01")' },
  { name: 'when norms are ready in a case', type: 'Due', of: NORMS, asOf: '2026-11-22', rest: 'due?complete=2026-11-20T09:30&layanan-percepatan=true&case=10-tahun', graph: 'due(complete: "2026-11-20T09:30", case: "10-tahun", facts: [{ name: "layanan-percepatan", value: "true" }])' },
  { name: 'what to bring', type: 'Checklist', of: SERVICES, asOf: '2026-11-22', rest: 'checklist?have=ktp-el,kk', graph: 'checklist(have: ["kk", "ktp-el", "kk"])' },
  { name: 'what to bring in a case', type: 'Checklist', of: SERVICES, asOf: '2026-11-22', rest: 'checklist?case=hilang&represented=true&channel=counter', graph: 'checklist(case: "hilang", represented: true, channel: COUNTER)' },
  { name: 'what to bring in English', type: 'Checklist', of: SERVICES, asOf: '2026-11-22', rest: 'checklist?applicant=wna', graph: 'checklist(applicant: WNA)', lang: 'en' },
  { name: 'what the norms ask for', type: 'Checklist', of: NORMS, asOf: '2026-11-22', rest: 'checklist?dikuasakan=true&have=kk', graph: 'checklist(facts: [{ name: "dikuasakan", value: "true" }], have: ["kk"])' },
  { name: 'what services cost', type: 'FeeAnswer', of: SERVICES, asOf: '2026-11-22', rest: 'fee?channel=counter', graph: 'costs(channel: COUNTER)' },
  { name: 'what they cost in a case, in English', type: 'FeeAnswer', of: SERVICES, asOf: '2026-11-22', rest: 'fee?case=hilang', graph: 'costs(case: "hilang")', lang: 'en' },
  { name: 'what norms cost by numbers', type: 'FeeAnswer', of: NORMS, asOf: '2026-11-22', rest: 'fee?areaM2=100&landValuePerM2=1000000.5', graph: 'costs(inputs: [{ name: "areaM2", value: 100 }, { name: "landValuePerM2", value: 1000000.5 }])' },
  { name: 'what comes first', type: 'Path', of: SERVICES, asOf: '2026-11-22', rest: 'path?have=kk,ijazah&case=hilang', graph: 'path(have: ["ijazah", "kk"], case: "hilang")', page: 5 },
  { name: 'what comes first by the norms in a region, in English', type: 'Path', of: NORMS, asOf: '2026-11-22', rest: 'path?have=kk&region=35.10', graph: 'path(have: ["kk"], region: "35.10")', lang: 'en', page: 5 },
  { name: 'where services differ from their norms', type: 'Drift', of: SERVICES, asOf: '2026-11-22', rest: 'drift?', graph: 'drift' },
  { name: 'where services differ from their norms, in English', type: 'Drift', of: SERVICES, asOf: '2026-11-22', rest: 'drift?', graph: 'drift', lang: 'en' },
  {
    name: 'when offerings are open', type: 'Opening', of: OFFERINGS, asOf: '2026-03-17', rest: 'opening?at=2026-03-17T10:00&from=2026-03-16&to=2026-03-26&known=2026-03-01',
    graph: 'opening(at: "2026-03-17T10:00", from: "2026-03-16", to: "2026-03-26", known: "2026-03-01")'
  },
  { name: 'when sites are open, in English', type: 'Opening', of: SITES, asOf: '2026-12-24', rest: 'opening?at=2026-12-24T03:00Z', graph: 'opening(at: "2026-12-24T03:00Z")', lang: 'en' }
]

/** Answers to all records of a list, twenty at a time; null where the question does not fit. */
async function* answersOf({ of: [path, list], type, asOf, graph, lang, page = 20 }: Question): AsyncGenerator<{ code: string; answer: unknown }> {
  const one = `code answer: ${graph} { ${selectionOf(typeOf(type))} }`
  const query = `query ($after: String) { ${list}(first: ${page}, after: $after, asOf: "${asOf}"${lang ? `, lang: ${lang.toUpperCase()}` : ''}, filter: { example: ANY, evidence: ANY }) {
    nodes { ${path === 'sites' ? `sites { ${one} }` : one} } pageInfo { endCursor hasNextPage } } }`
  let after: string | null = null
  do {
    const { data, errors }: { data?: any, errors?: unknown } = await askGraph(app, query, { after })
    if (errors) throw new Error(JSON.stringify(errors))
    yield* path === 'sites' ? data[list].nodes.flatMap(({ sites }: any) => sites) : data[list].nodes
    after = data[list].pageInfo.hasNextPage ? data[list].pageInfo.endCursor : null
  } while (after !== null)
}

async function codesOf(path: string): Promise<string[]> {
  if (path !== 'sites') return (await walk<{ code: string }>(app, `/v1/${path}?fields=code&example=any&evidence=any`)).map(({ code }) => code)
  const malls = await walk<{ code: string }>(app, '/v1/malls?fields=code&example=any&evidence=any')
  const sites = await Promise.all(malls.map(async ({ code }) => (await ask(app, `/v1/malls/${code}/sites?fields=code`)).body.items as { code: string }[]))
  return sites.flat().map(({ code }) => code)
}

for (const question of QUESTIONS) {
  t.test(`${question.name}: the same as in REST`, async (t) => {
    const { of: [path], type, asOf, rest, lang = 'id' } = question
    const known = await codesOf(path)
    let seen = 0
    let fitting = 0
    for await (const { code, answer } of answersOf(question)) {
      const { status, body } = await ask(app, `/v1/${path}/${encodeURIComponent(code)}/${rest}&asOf=${asOf}&lang=${lang}`)
      t.strictSame(answer, status === 200 ? asGraph(body, typeOf(type)) : null, `${code} ${status}`)
      seen++
      if (answer !== null) fitting++
    }
    t.equal(seen, known.length)
    t.ok(fitting > 0, `${fitting} of ${seen} fit`)
  })
}

t.test('lists of drifts: the same as in REST', async (t) => {
  const selection = selectionOf(typeOf('Drift'))
  const LISTS: [rest: string, graph: string][] = [
    ['drift?limit=7&count=true', 'drifts(first: 7)'], ['drift?limit=5&count=true&sort=-kinds&kind=slower,dearer&province=33', 'drifts(first: 5, sort: KINDS_DESC, filter: { kind: [SLOWER, DEARER], province: ["33"] })'],
    ['reference-services/ktp-el-baru/drift?limit=3&count=true&kind=!faster', 'referenceService(code: "ktp-el-baru") { drifts(first: 3, filter: { not: { kind: [FASTER] } })']
  ]
  for (const [rest, graph] of LISTS) {
    const { body } = await ask(app, `/v1/${rest}`)
    const { data, errors } = await askGraph(app, `{ ${graph} { nodes { ${selection} } totalCount pageInfo { hasNextPage endCursor } }${graph.startsWith('reference') ? ' }' : ''} }`)
    t.equal(errors, undefined)
    const { nodes, totalCount, pageInfo } = data.drifts ?? data.referenceService.drifts
    t.strictSame(nodes, body.items.map((one: unknown) => asGraph(one, typeOf('Drift'))), graph)
    t.ok(nodes.length > 0)
    t.equal(totalCount, body.total)
    t.equal(pageInfo.hasNextPage ? pageInfo.endCursor : null, body.next)
  }
})

t.test('a due date asked with a case or condition that is not there is told so of a single record', async (t) => {
  for (const [given, query] of [['case: "zz"', 'case=zz'], ['facts: [{ name: "layanan-percepatan", value: "ya" }]', 'layanan-percepatan=ya'], ['facts: [{ name: "zz", value: "true" }]', 'zz=true']] as const) {
    const { errors } = await askGraph(app, `{ referenceService(code: "paspor-biasa-baru") { due(${given}) { asOf } } }`)
    const { body } = await ask(app, `/v1/reference-services/paspor-biasa-baru/due?${query}`)
    t.equal(errors?.[0]?.extensions['code'], body.code, query)
    t.equal(errors?.[0]?.extensions['errors']?.[0]?.problem, body.errors[0].problem)
  }
  const { data, errors } = await askGraph(app, '{ referenceServices(first: 100) { nodes { code due(case: "10-tahun") { asOf } } } }')
  t.notOk(errors)
  t.match(data.referenceServices.nodes.find(({ code }: any) => code === 'ktp-el-baru'), { due: null })
})

t.test('what can be done with some papers: the same as in REST, page by page', async (t) => {
  const selection = selectionOf(typeOf('Possible'))
  for (const [rest, graph, lang] of [['have=ktp-el,kk&region=35.10', 'have: ["ktp-el", "kk"], region: "35.10"', 'id'], ['have=kk&state=one_short&example=any', 'have: ["kk"], state: ONE_SHORT, example: ANY', 'en']] as const) {
    let next: string | null = null
    let seen = 0
    do {
      const { body }: { body: any } = await ask(app, `/v1/documents/possible?${rest}&limit=3&lang=${lang}${next ? `&after=${next}` : ''}`)
      const { data, errors } = await askGraph(app, `query ($after: String) { possible(${graph}, first: 3, after: $after, lang: ${lang.toUpperCase()}) { nodes { ${selection} } edges { cursor } pageInfo { hasNextPage endCursor } } }`, { after: next })
      t.equal(errors, undefined)
      const { nodes, edges, pageInfo } = data.possible
      t.strictSame(nodes, body.items.map((one: unknown) => asGraph(one, typeOf('Possible'))))
      t.equal(edges.length, nodes.length)
      t.equal(pageInfo.hasNextPage ? pageInfo.endCursor : null, body.next)
      next = body.next
      seen += nodes.length
    } while (next !== null)
    t.ok(seen > 3, `${seen} with ${rest}`)
  }
})

t.test('a single record is told what its question may hold, a list has null', async (t) => {
  const QUERY = '{ service(code: "disdukcapil-bontang.akta-perceraian") { checklist(case: "nothing") { ready } } }'
  const { data, errors } = await askGraph(app, QUERY)
  const { body } = await ask(app, '/v1/services/disdukcapil-bontang.akta-perceraian/checklist?case=nothing')
  t.equal(data.service, null)
  t.match(errors, [{ path: ['service'], extensions: { code: 'invalid_parameter', errors: body.errors } }])
})

t.test('numbers and facts that cannot be are refused, also in a list', async (t) => {
  const WRONG: [given: string, field: string][] = [
    ['costs(inputs: [{ name: "areaM2", value: -1 }]) { free }', 'areaM2'], ['costs(facts: [{ name: "case", value: "hilang" }]) { free }', 'case'],
    ['costs(facts: [{ name: "x", value: "true" }], inputs: [{ name: "x", value: 1 }]) { free }', 'x'], ['checklist(have: ["nothing"]) { ready }', 'have']
  ]
  for (const [given, field] of WRONG) {
    const { errors } = await askGraph(app, `{ services { nodes { ${given} } } }`)
    t.match(errors, [{ extensions: { code: 'invalid_parameter', errors: [{ field }] } }], given)
  }
})

t.test('sources lead on from whatever names them', async (t) => {
  const CITED: string[] = ['services(first: 20) { nodes { answer: path { steps { timeLimit { source { code title } } } } } }', 'drifts(first: 50) { nodes { findings { local { timeLimit { source { code title } } } norm { timeLimit { source { code title } } } } } }']
  for (const query of CITED) {
    const { data, errors } = await askGraph(app, `{ ${query} }`)
    t.equal(errors, undefined)
    const sources = JSON.stringify(data).match(/"source":\{[^}]*\}/g) ?? []
    t.ok(sources.length > 0)
    t.same(sources.filter((one) => !one.includes('"title":"')), [], query)
  }
})

t.test('words are in the language that the field asks for', async (t) => {
  const { data } = await askGraph(app, '{ services(first: 100) { nodes { checklist { name(lang: EN) questions { text(lang: EN) id: text } groups { items { document { name(lang: EN) } } } } } } }')
  const questions = data.services.nodes.flatMap(({ checklist }: any) => checklist.questions)
  t.ok(questions.length > 0)
  t.ok(questions.some(({ text, id }: any) => text !== id))
})
