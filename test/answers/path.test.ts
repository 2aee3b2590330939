import fc from 'fast-check'
import t from 'tap'
import { answerPath } from '../../src/answers/path/answer.js'
import type { PathNode } from '../../src/answers/path/costs.js'
import { answerPossible } from '../../src/answers/possible/answer.js'
import { aCondition, aDocument, aFee, aGroup, anItem, aService, type Group } from './standards.js'

/** A service that needs these papers (of a list one is enough) and issues those. */
const node = (code: string, needs: readonly (string | readonly string[])[], issues: readonly string[], fee?: number): PathNode => {
  const groups = needs.map((documents) => aGroup(documents))
  const service = aService({ requirements: groups, fees: fee === undefined ? null : [fee === 0 ? aFee('free') : aFee('fixed', { amount: fee })] })
  return { code, service: null, referenceService: { code, name: { id: code }, status: 'active' }, case: null, owner: service, needs: groups, open: 0, products: new Set(issues) }
}

function path(nodes: readonly PathNode[], have: readonly string[] = [], via: readonly string[] = []) {
  const [goal] = nodes as [PathNode]
  const documents = [...new Set(nodes.flatMap(({ needs, products }) => [...needs.flatMap(({ items }) => items.map(({ document }) => document.code)), ...products]))]
  const graph = {
    nodes: new Map(nodes.map((one) => [one.code, one])), held: new Map(have.map((code) => [code, code])), links: new Map(documents.map((code) => [code, aDocument(code)])),
    issuers: new Map(documents.map((code) => [code, nodes.filter(({ products }) => products.has(code)).map((one) => one.code)]))
  }
  return answerPath({ service: { code: goal.code, name: { id: goal.code }, example: false }, goal, graph, have: have.map((code) => aDocument(code)), region: null }, { asOf: '2026-11-22', given: new Map(), via: new Set(via) })
}
const order = (...given: Parameters<typeof path>) => path(...given).steps.map(({ referenceService }) => referenceService?.code)
const met = (...given: Parameters<typeof path>) => path(...given).steps.map(({ needs }) => needs.map((need) => `${need.met}${need.step === null ? '' : ` ${need.step}`}`).join())

t.test('loss report, identity card, passport: each stands after what it rests on', async (t) => {
  const nodes = [node('paspor', ['ktp', 'kk'], ['paspor'], 350), node('ktp-hilang', ['laporan', 'kk'], ['ktp'], 0), node('lapor', ['saksi'], ['laporan'], 0)]
  t.same(order(nodes, ['kk']), ['lapor', 'ktp-hilang', 'paspor'])
  t.same(met(nodes, ['kk']), ['elsewhere', 'step 1,held', 'step 2,held'])
  t.same(order(nodes, ['ktp', 'kk']), ['paspor'])
  t.match(path(nodes, ['kk']), { fee: { from: 350, to: 350, exact: true }, cycles: [], time: { sum: [], unknown: 3 }, steps: [{ issues: [{ code: 'laporan' }] }, { issues: [{ code: 'ktp' }] }, { issues: [] }] })
})

t.test('the shortest way is taken, or the one that is asked for', async (t) => {
  const nodes = [node('paspor', ['ktp'], ['paspor']), node('ktp-hilang', ['laporan'], ['ktp']), node('lapor', [], ['laporan']), node('ktp-baru', ['formulir'], ['ktp'])]
  t.same(order(nodes), ['ktp-baru', 'paspor'])
  t.match(path(nodes).steps[0], { alternatives: ['ktp-hilang'] })
  t.same(order(nodes, [], ['ktp-hilang']), ['lapor', 'ktp-hilang', 'paspor'])
})

t.test('of a choice that what is held, else what a service issues', async (t) => {
  const nodes = [node('paspor', [['ijazah', 'akta']], ['paspor']), node('akta-lahir', [], ['akta'])]
  t.same(order(nodes), ['akta-lahir', 'paspor'])
  t.same(met(nodes, ['ijazah']), ['held'])
  t.same(met([node('paspor', [['ijazah', 'rapor']], ['paspor'])]), ['elsewhere'])
})

t.test('cycles are found and told', async (t) => {
  const lost = [node('ktp-hilang', ['laporan'], ['ktp']), node('lapor', ['ktp'], ['laporan'])]
  t.match(path(lost), { cycles: [['ktp-hilang', 'lapor']], steps: [{ referenceService: { code: 'lapor' }, needs: [{ met: 'circular', by: 'ktp' }] }, { referenceService: { code: 'ktp-hilang' } }] })
  t.match(path([...lost, node('ktp-baru', [], ['ktp'])]), { cycles: [['ktp-hilang', 'lapor']] }, 'what one sets out for is no step on the way to it')
  t.same(path(lost, ['ktp']).cycles, [])
  t.match(path([node('a', ['b'], ['a']), node('b', ['c'], ['b']), node('c', ['b'], ['c'])]), { cycles: [['b', 'c']] })
  t.match(path([node('stnk', ['stnk'], ['stnk'])]), { cycles: [['stnk']], steps: { length: 1 } })
})

t.test('what is not known of a price is not zero', async (t) => {
  const nodes = [node('b', ['a'], ['b'], 100), node('a', [], ['a'])]
  t.match(path(nodes), { fee: { from: 100, to: null, exact: false } })
  t.equal(path([node('a', [], ['a'])]).fee, null)
  t.match(path([node('b', ['a'], ['b']), node('a', [], ['a'], 0)]).fee, { certain: null, from: 0, to: null, exact: false }, 'nothing is certain where one costs nothing and the other is not known')
})

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f']
const graphs = fc.array(fc.record({ needs: fc.subarray(LETTERS, { maxLength: 3 }), issues: fc.subarray(LETTERS, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 7 })
  .map((all) => all.map(({ needs, issues }, at) => node(`s${at}`, needs, issues)))

t.test('every step stands once, after all that it rests on, and the last is the goal', async (t) => {
  fc.assert(fc.property(graphs, fc.subarray(LETTERS), (nodes, have) => {
    const { steps, cycles } = path(nodes, have)
    const names = steps.map(({ referenceService }) => referenceService?.code)
    const ordered = steps.every(({ needs }, at) => needs.every((need) => need.step === null || (need.step <= at && steps[need.step - 1]?.issues.some(({ code }) => code === need.by))))
    const circular = steps.some(({ needs }) => needs.some((need) => need.met === 'circular'))
    return ordered && new Set(names).size === names.length && names.at(-1) === 's0' && circular === cycles.length > 0
  }))
  t.pass()
})

t.test('with everything in hand there is one step', async (t) => {
  fc.assert(fc.property(graphs, (nodes) => path(nodes, LETTERS).steps.length === 1))
  t.pass()
})

const possible = (requirements: Group[], have: readonly string[], cases: string[] = []) => answerPossible({ ...aService({ requirements, cases }) } as never, new Map(have.map((code) => [code, code])), '2026-11-22')

t.test('what can be done, and what is one paper short', async (t) => {
  const lines = [aGroup('ktp'), aGroup('kk', { cases: ['x'] }), aGroup(['akta', 'ijazah'], { cases: ['x', 'y'] }), aGroup([], { items: [anItem('foto', { document: aDocument('foto', 'photo') })] })]
  t.match(possible(lines, ['ktp'], ['x', 'y', 'z']), {
    state: 'possible', cases: [{ case: 'y', state: 'one_short', missing: [{ code: 'akta' }, { code: 'ijazah' }], also: [{ code: 'foto' }] }, { case: 'z', state: 'possible', missing: [], uses: [{ code: 'ktp' }] }]
  })
  t.equal(possible(lines, ['sim'], ['x', 'y', 'z']), undefined, 'none of the papers is asked for')
  t.match(possible([aGroup('ktp'), aGroup('kk', { when: aCondition('p') }), aGroup('npwp', { optional: true })], ['ktp']), { state: 'possible', cases: [{ open: 1, missing: [] }] })
})

t.test('more papers never make less possible', async (t) => {
  const groups = fc.array(fc.subarray(LETTERS, { minLength: 1, maxLength: 2 }).map((documents) => aGroup(documents)), { minLength: 1, maxLength: 4 })
  const rank = (item: ReturnType<typeof possible>) => (item === undefined ? 0 : item.state === 'one_short' ? 1 : 2)
  fc.assert(fc.property(groups, fc.subarray(LETTERS), fc.constantFrom(...LETTERS), (lines, have, more) => rank(possible(lines, [...have, more])) >= rank(possible(lines, have))))
  t.pass()
})
