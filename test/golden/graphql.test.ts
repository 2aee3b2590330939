import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { idOf } from '../../src/kernel/identity.js'
import { askGraph, openApp } from '../support/app.js'
import { aFullCatalogue, writeFolder } from '../support/builders.js'
import { testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

/** Each golden answer stands with the statements that it cost, whatever the number of records. After a change that is meant: `npx tap test/golden --snapshot`. */
const db = await testDatabase(t)
const { findings } = await importCatalogue(db, writeFolder(t, aFullCatalogue()), { now: () => new Date('2026-11-20T01:00:00Z') })
if (findings.length > 0) throw new Error(JSON.stringify(findings))
const app = await openApp(t, db, { cacheMegabytes: 0 })
const recorder = recordStatements(db)

const QUESTIONS: [name: string, query: string, statements: number][] = [
  ['a detail in its list form', '{ mall(code: "mpp-kudus") { name status region { name } } }', 1],
  ['a detail', '{ service(code: "disdukcapil-kudus.ktp-el-baru") { name fee { status from to } standard { published { fees { content { kind amount } } } } offerings { counter site { name } } } }', 1],
  ['a list', '{ services(first: 20) { nodes { code name agency { name } fee { status from } timeLimit { value unit } } } }', 1],
  ['a list with its number and its places', '{ services(first: 1, filter: { agencyKind: [OPD], not: { product: ["paspor"] } }, sort: FEE) { totalCount edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }', 1],
  ['agencies of a mall, their services, and what those ask for', `{ mall(code: "mpp-kudus") { name agencies(first: 25) { nodes { name services(first: 10) { nodes { name standard { published { requirements {
    content { name items { document { code name } form copies } } } } } } } } } } }`, 3],
  ['two aliases of one list', '{ mall(code: "mpp-kudus") { agencies { nodes { code a: services(first: 1) { nodes { code } } b: services(first: 5) { nodes { code } totalCount } } } } }', 4],
  ['links that ask for more than is shown', '{ offerings { nodes { code service { name referenceService { name sector } } site { mall { region { malls(first: 1) { totalCount } } } } } } }', 6],
  ['what is shown of a link already', '{ services { nodes { code agency { code name kind } malls { name status } referenceService { status } } } }', 1],
  ['differences from the norm', '{ services { nodes { code differences { component kind } } } }', 2],
  ['when services are ready', '{ services { nodes { code due(complete: "2026-11-23", site: "mpp-kudus/utama") { due { by certain } calendars { code } } } } }', 3],
  ['what to bring', '{ services { nodes { code checklist(have: ["kk"]) { ready counts { missing } groups { applies items { document { name } held issuedBy { services { code } } } } questions { name } } } } }', 3],
  ['what services cost', '{ services { nodes { code costs(channel: COUNTER) { free total { certain exact } lines { fee { kind amount } applies } } } } }', 1],
  ['when offerings are open', '{ offerings { nodes { code opening(at: "2026-11-23T10:00", to: "2026-11-23") { now { state closesAt } days { date intervals { opens closes } } } } } }', 3],
  ['when sites are open', '{ malls { nodes { code sites { opening(at: "2026-11-23T10:00", to: "2026-11-23") { now { state closesAt } days { reasons { kind } stated { source { title } } } } } } } }', 3],
  ['what comes first', '{ service(code: "disdukcapil-kudus.ktp-el-baru") { path(have: ["kk"]) { steps { service { code } needs { met by } } fee { from } time { unknown } } } }', 2],
  ['what comes first for each of many', '{ services { nodes { code path(case: "baru", channel: COUNTER, facts: [{ name: "pemohon", value: "wni" }]) { given { name considered } steps { service { code } needs { met by } notes } fee { from } notes } } } }', 3],
  ['where services differ from their norms', '{ services { nodes { code drift { olderThanNorm kinds findings { component kind norm { price { from } } } } } } }', 2],
  ['services that differ from each norm, where none does', '{ referenceServices { nodes { code drifts(first: 2) { totalCount nodes { code kinds } } } } }', 2],
  ['what can be done with some papers', '{ possible(have: ["kk"]) { nodes { code state cases { missing { name } } } pageInfo { hasNextPage endCursor } } }', 2],
  ['standards over time and changes', '{ services { nodes { code standards { scope validFrom } changes(first: 2) { nodes { revision noun kind } pageInfo { hasNextPage } } } } }', 3],
  ['texts in several languages', '{ service(code: "disdukcapil-kudus.ktp-el-baru", lang: EN) { name jv: name(lang: JV) id: name(lang: ID) missing } }', 1],
  ['records by id', `{ nodes(ids: ["${idOf('mall', 'mpp-kudus')}", "${idOf('site', 'mpp-kudus/utama')}"]) { __typename id } }`, 3],
  ['a record that is not there', '{ document(code: "nothing") { name } }', 2],
  ['a query that is refused', '{ malls { nam } }', 0]
]

for (const [name, query, statements] of QUESTIONS) {
  t.test(name, async (t) => {
    const { result, sent } = await recorder.during(() => askGraph(app, query))
    t.matchSnapshot({ asked: query.replace(/\s+/g, ' '), sent: sent.map(({ text, values }) => `${text} -- ${JSON.stringify(values)}`).sort(), answer: JSON.stringify(result, null, 1) })
    t.equal(sent.length, statements, `${statements} statements`)
  })
}
