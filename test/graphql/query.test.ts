import t from 'tap'
import { ask, askGraph, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)

/** The first time a query is read, from the second on it is compiled: both must say the same. */
async function answer<T = any>(query: string, variables?: object): Promise<T> {
  const [first, second] = [await askGraph<T>(app, query, variables), await askGraph<T>(app, query, variables)]
  if (first.errors) throw new Error(JSON.stringify(first.errors))
  t.same(second, first, 'compiled, it answers the same')
  return first.data as T
}

t.test('the graph is walked from a region to the documents that a service asks for, and on to who issues them', async (t) => {
  const { region } = await answer(`{
    region(code: "33.02") { malls(first: 2) { nodes { code sites { code mall { code }
      services(filter: { referenceService: ["ktp-el-baru"] }) { nodes { code
        offerings { site { code } service { code } }
        standard { published { requirements { content { items { document { code issuedBy { code } } } } } } }
        referenceService { code services(first: 1) { totalCount } } } } } } } }
  }`)
  const [mall] = region.malls.nodes
  const [site] = mall.sites
  const [service] = site.services.nodes
  t.equal(mall.code, 'mpp-banyumas')
  t.equal(site.mall.code, mall.code)
  t.same(service.offerings, [{ site: { code: site.code }, service: { code: service.code } }])
  t.equal(service.referenceService.services.totalCount, 4)
  const kk = service.standard.published.requirements.content.flatMap(({ items }: { items: { document: { code: string, issuedBy: { code: string }[] } }[] }) => items).find(({ document }: { document: { code: string } }) => document.code === 'kk')
  t.ok(kk.document.issuedBy.some(({ code }: { code: string }) => code === 'kk-baru'))
})

t.test('two aliases of one list with other arguments stay apart, also on records that several others show', async (t) => {
  const { services } = await answer(`{ services(first: 3, filter: { agency: ["dindukcapil-banyumas"] }) { nodes {
    one: agency { code few: services(first: 1) { nodes { code } } } two: agency { more: services(first: 4) { nodes { code } } same: services(first: 1) { nodes { name } } } } } }`)
  t.equal(services.nodes.length, 3)
  for (const { one, two } of services.nodes) {
    t.equal(one.few.nodes.length, 1)
    t.equal(two.more.nodes.length, 4)
    t.equal(two.more.nodes[0].code, one.few.nodes[0].code)
    t.ok(two.same.nodes[0].name)
  }
})

t.test('texts come in the language of the header, of the root field, or of the field', async (t) => {
  const query = '{ a: service(code: "dindukcapil-banyumas.akta-kelahiran") { name } b: service(code: "dindukcapil-banyumas.akta-kelahiran", lang: EN) { name id: name(lang: ID) } }'
  const { a, b } = await answer(query)
  t.same([a.name, b.name, b.id], ['Akta kelahiran', 'Birth certificate', 'Akta kelahiran'])
  const english = await ask(app, '/graphql', { method: 'POST', payload: { query: '{ service(code: "dindukcapil-banyumas.akta-kelahiran") { name } }' }, headers: { 'accept-language': 'en' } })
  t.equal(english.body.data.service.name, 'Birth certificate')
})

t.test('the day of a root field holds for everything below it', async (t) => {
  const query = (day: string) => `{ referenceService(code: "paspor-biasa-baru", asOf: "${day}") { standard { published { fees { content { amount } legalBasis { code } } } } services(first: 1) { nodes { referenceService { standard { published { fees { legalBasis { code } } } } } } } } }`
  for (const [day, basis] of [['2024-12-16', 'pp-28-2019'], ['2024-12-17', 'pp-45-2024']] as const) {
    const { referenceService } = await answer(query(day))
    t.equal(referenceService.standard.published.fees.legalBasis[0].code, basis)
    for (const { referenceService: { standard } } of referenceService.services.nodes) t.equal(standard.published.fees.legalBasis[0].code, basis)
  }
})

t.test('pages lead forwards and backwards through the same list', async (t) => {
  const page = async (given: string) => (await answer(`{ malls(${given}, sort: NAME_DESC) { nodes { code } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).malls
  const first = await page('first: 5')
  t.same(first.pageInfo, { hasNextPage: true, hasPreviousPage: false, startCursor: first.edges[0].cursor, endCursor: first.edges[4].cursor })
  const second = await page(`first: 5, after: "${first.pageInfo.endCursor}"`)
  t.equal(second.pageInfo.hasPreviousPage, true)
  const back = await page(`last: 5, before: "${second.pageInfo.startCursor}"`)
  t.same(back.nodes, first.nodes)
  t.equal(back.pageInfo.hasNextPage, true)
  t.equal(back.pageInfo.hasPreviousPage, false)
  const between = await page(`first: 100, after: "${first.edges[1].cursor}", before: "${second.edges[1].cursor}"`)
  t.same(between.nodes, [...first.nodes.slice(2), ...second.nodes.slice(0, 1)])
})

t.test('records are found by id, whatever they are', async (t) => {
  const { mall: { id, sites: [site] } } = await answer('{ mall(code: "mpp-banyumas") { id sites { id } } }')
  const unknown = '00000000-0000-4000-8000-000000000000'
  const { nodes, node } = await answer(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Mall { name services(first: 1) { totalCount } } ... on Site { kind mall { code } } } node(id: "nonsense") { id } }`, { ids: [site.id, unknown, id.toUpperCase(), id] })
  t.match(nodes, [{ __typename: 'Site', id: site.id, kind: 'MAIN', mall: { code: 'mpp-banyumas' } }, null, { __typename: 'Mall', id }, { id }])
  t.equal(node, null)
})

t.test('a local standard tells how it stands to the norm', async (t) => {
  const { services } = await answer('{ services(first: 100) { nodes { code differences { component kind } standard { local { validFrom } } } } }')
  const kinds = services.nodes.flatMap(({ differences }: { differences: { kind: string }[] | null }) => (differences ?? []).map(({ kind }) => kind))
  t.ok(kinds.includes('CHANGED'))
  for (const { code, differences, standard } of services.nodes) if (standard.local === null) t.notOk(differences?.length, code)
})

t.test('sources are followed from the statements that name them', async (t) => {
  const { mall } = await answer('{ mall(code: "mpp-banyumas") { milestones { kind source { code title reading } } sources { code title } } }')
  for (const { source } of mall.milestones) t.ok(mall.sources.some(({ code, title }: { code: string, title: string }) => code === source.code && title === source.title))
})

t.test('an argument that cannot be meant is refused with what is allowed', async (t) => {
  const CASES: [query: string, code: string, problem: RegExp][] = [
    ['{ malls(first: 101) { nodes { code } } }', 'invalid_parameter', /first: 101 is not allowed; allowed: a whole number from 1 to 100/],
    ['{ malls(first: 1, last: 1) { nodes { code } } }', 'invalid_parameter', /last: is given together with "first"/],
    ['{ malls(filter: { status: [] }) { nodes { code } } }', 'invalid_parameter', /status: is an empty list/],
    ['{ malls(filter: { region: ["33,34"] }) { nodes { code } } }', 'invalid_parameter', /region/],
    ['{ malls(filter: { region: ["!33"] }) { nodes { code } } }', 'invalid_parameter', /region/],
    ['{ malls(sort: DISTANCE) { nodes { code } } }', 'invalid_parameter', /"distance" needs "near"/],
    ['{ malls(after: "x") { nodes { code } } }', 'invalid_cursor', /after: cannot be read/],
    ['{ malls(before: "x", last: 2) { nodes { code } } }', 'invalid_cursor', /before: cannot be read/],
    ['{ services(filter: { timeMax: "1 day" }) { nodes { code } } }', 'invalid_query', /ISO 8601/],
    ['{ malls(asOf: "2024-02-30") { nodes { code } } }', 'invalid_query', /a day of the calendar/],
    ['{ malls(filter: { status: [CLOSD] }) { nodes { code } } }', 'invalid_query', /Did you mean the enum value "CLOSED"/],
    ['{ malls { nodes { nam } } }', 'invalid_query', /Did you mean "name"/],
    ['{ malls {', 'malformed_query', /Syntax Error/]
  ]
  for (const [query, code, problem] of CASES) {
    const { errors } = await askGraph(app, query)
    t.equal(errors?.[0]?.extensions['code'], code, query)
    t.match(errors?.[0]?.message, problem, query)
  }
})
