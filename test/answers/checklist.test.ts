import fc from 'fast-check'
import t from 'tap'
import { answerChecklist } from '../../src/answers/checklist/answer.js'
import { CatalogueError } from '../../src/kernel/errors.js'
import { aCondition, aDocument, aGroup, anItem, aService, type Group } from './standards.js'

interface Asked { cases?: string[]; channels?: string[]; incomplete?: boolean; given?: Record<string, string>; have?: string[] | Record<string, string[]> }

/** What a person must bring of these requirements. `have` may say what each document covers. */
function ask(requirements: Group[] | null, { given = {}, have = [], ...owner }: Asked = {}) {
  const held = Array.isArray(have) ? have.map((code) => [code, [code]] as const) : Object.entries(have)
  return answerChecklist(
    { service: aService({ requirements, ...owner }), region: null, have: held.map(([code, covers]) => ({ document: aDocument(code), covers })), issuers: new Map() },
    { asOf: '2026-11-22', given: new Map(Object.entries(given)) }
  )
}
const listed = (answer: ReturnType<typeof ask>) => (answer.groups ?? []).map(({ applies, items }) => `${applies} ${items.map(({ document }) => document.code).join('|')}`)
const asked = (answer: ReturnType<typeof ask>) => answer.questions.map(({ name, answers }) => `${name}: ${answers.map(({ value }) => value).join(',')}`)
const refusal = (run: () => unknown): CatalogueError => {
  try { run() } catch (error) { return error as CatalogueError }
  throw new Error('was not refused')
}

t.test('what is not answered stays open, and is asked', async (t) => {
  const lines = [aGroup('kk'), aGroup('surat-kehilangan', { cases: ['hilang'] }), aGroup('kitap', { when: aCondition('orang-asing') }), aGroup('surat-kuasa', { when: aCondition('dikuasakan') })]
  const cases = ['hilang', 'rusak']
  const open = ask(lines, { cases })
  t.same(listed(open), ['yes kk', 'open surat-kehilangan', 'open kitap', 'open surat-kuasa'])
  t.same(asked(open), ['case: hilang,rusak', 'applicant: wni,wna', 'represented: true,false'])
  t.same(open.groups?.map(({ decidedBy }) => decidedBy), [[], ['case'], ['applicant'], ['represented']])
  const closed = ask(lines, { cases, given: { case: 'hilang', applicant: 'wni', represented: 'true' } })
  t.same(listed(closed), ['yes kk', 'yes surat-kehilangan', 'yes surat-kuasa'])
  t.same(closed.questions, [])
})

t.test('a question that cannot change the list any more is not asked', async (t) => {
  const lines = [aGroup('a', { cases: ['x'], when: aCondition('muda') }), aGroup('b', { cases: ['x', 'y'] })]
  t.same(asked(ask(lines, { cases: ['x', 'y', 'z'] })), ['case: x,y,z', 'muda: true,false'])
  t.same(asked(ask(lines, { cases: ['x', 'y', 'z'], given: { case: 'y' } })), [])
  t.same(asked(ask(lines, { cases: ['x', 'y'], given: { muda: 'false' } })), [], 'all cases that are left ask for the same')
})

t.test('the same requirement under facts that cover everything is not open', async (t) => {
  const lines = [aGroup('kk', { cases: ['x'] }), aGroup('kk', { cases: ['y'], when: aCondition('muda') }), aGroup('kk', { cases: ['y'] })]
  const answer = ask(lines, { cases: ['x', 'y'] })
  t.same(asked(answer), [])
  t.same(listed(answer), ['yes kk'])
})

t.test('conditions that exclude each other are one question', async (t) => {
  const wheels = { code: 'kendaraan', complete: true }
  const lines = [aGroup('a', { when: aCondition('roda-2', wheels) }), aGroup('b', { when: aCondition('roda-4', wheels) })]
  t.same(asked(ask(lines)), ['kendaraan: roda-2,roda-4'])
  t.same(listed(ask(lines, { given: { kendaraan: 'roda-2' } })), ['yes a'])
  t.same(listed(ask(lines, { given: { 'roda-2': 'false' } })), ['yes b'], 'one of them always holds')
  t.same(listed(ask(lines, { given: { 'roda-4': 'true' } })), ['yes b'])
  const some = [aGroup('a', { when: aCondition('roda-2', { code: 'kendaraan' }) }), aGroup('b', { when: aCondition('roda-4', { code: 'kendaraan' }) })]
  t.same(asked(ask(some)), ['kendaraan: roda-2,roda-4,other'])
  t.same(listed(ask(some, { given: { kendaraan: 'other' } })), [])
  t.match(refusal(() => ask(lines, { given: { 'roda-2': 'true', 'roda-4': 'true' } })), { code: 'invalid_parameter', details: [{ field: 'roda-4', problem: /contradicts/ }] })
})

t.test('a condition that belongs to a choice in one line belongs to it in all', async (t) => {
  const lines = [aGroup('a', { when: aCondition('roda-2') }), aGroup('b', { when: aCondition('roda-2', { code: 'kendaraan' }) })]
  t.same(asked(ask(lines)), ['kendaraan: roda-2,other'])
  t.same(listed(ask(lines, { given: { kendaraan: 'roda-2' } })), ['yes a', 'yes b'])
})

t.test('what follows from a condition is not asked, and cannot be denied', async (t) => {
  const lines = [aGroup('izin-orang-tua', { when: aCondition('di-bawah-21') }), aGroup('dispensasi', { when: aCondition('di-bawah-19', undefined, ['di-bawah-21']) })]
  t.same(asked(ask(lines)), ['di-bawah-21: true,false', 'di-bawah-19: true,false'])
  t.same(listed(ask(lines, { given: { 'di-bawah-19': 'true' } })), ['yes izin-orang-tua', 'yes dispensasi'])
  t.same(listed(ask(lines, { given: { 'di-bawah-21': 'false' } })), [])
  t.same(asked(ask(lines, { given: { 'di-bawah-21': 'true' } })), ['di-bawah-19: true,false'])
  t.match(refusal(() => ask(lines, { given: { 'di-bawah-19': 'true', 'di-bawah-21': 'false' } })), { details: [{ field: 'di-bawah-19', problem: 'contradicts what is given of di-bawah-21, which follows from it' }] })
  const chain = [...lines, aGroup('surat-hakim', { when: aCondition('di-bawah-17', undefined, ['di-bawah-19']) })]
  t.equal(listed(ask(chain, { given: { 'di-bawah-17': 'true' } })).length, 3, 'also what follows from that')
  t.same(listed(ask(chain, { given: { 'di-bawah-21': 'false' } })), [])
})

t.test('any one of a group is enough, and a special case does for the general', async (t) => {
  const lines = [aGroup(['surat-lahir', 'sptjm'], { code: 'bukti-lahir' }), aGroup('sim')]
  t.match(ask(lines, { have: ['sptjm'] }), { ready: 'no', counts: { needed: 2, held: 1, missing: 1, open: 0 } })
  const answer = ask(lines, { have: { sptjm: ['sptjm', 'surat-pernyataan'], 'sim-c': ['sim-c', 'sim'] } })
  t.match(answer, { ready: 'yes', groups: [{ held: true, items: [{ held: false, heldAs: null }, { held: true, heldAs: 'sptjm' }] }, { held: true, items: [{ heldAs: 'sim-c' }] }] })
})

t.test('ready is said only where it is certain', async (t) => {
  t.equal(ask([aGroup('kk')], { have: ['kk'] }).ready, 'yes')
  t.equal(ask([aGroup('kk')]).ready, 'no')
  t.equal(ask([aGroup('kk')], { have: ['kk'], incomplete: true }).ready, 'unknown')
  t.equal(ask([aGroup('kk', { when: aCondition('x') })]).ready, 'unknown')
  t.equal(ask([aGroup('kk', { when: aCondition('x') })], { have: ['kk'] }).ready, 'yes', 'held in any case')
  t.equal(ask([aGroup('kk', { optional: true })]).ready, 'yes')
  t.match(ask(null), { ready: 'unknown', groups: null, counts: null, scope: null })
})

t.test('what is not known of a paper is said', async (t) => {
  const items = [anItem('kk'), anItem('ktp', { copies: 2 }), anItem('ijazah', { form: null }), anItem('hadir', { document: aDocument('hadir', 'presence'), form: null }), anItem('akta', { form: 'original' })]
  t.same(ask([aGroup([], { items })]).groups?.[0]?.items.map(({ unknown }) => unknown), [['copies'], [], ['form'], [], []])
})

t.test('the channel decides', async (t) => {
  const lines = [aGroup('a', { channels: ['web'] }), aGroup('b', { channels: ['counter'] })]
  t.same(asked(ask(lines, { channels: ['counter', 'web'] })), ['channel: counter,web'])
  t.same(listed(ask(lines, { channels: ['counter', 'web'], given: { channel: 'web' } })), ['yes a'])
  t.same(listed(ask([aGroup('a', { channels: ['web'] })], { channels: ['web'] })), ['yes a'], 'there is no other')
  t.same(listed(ask(lines, { channels: ['counter', 'web'], given: { channel: 'post' } })), [])
})

t.test('a case or an answer that is not there is told with those that are', async (t) => {
  t.match(refusal(() => ask([], { cases: ['hilang', 'rusak'], given: { case: 'hilan' } })), { details: [{ field: 'case', allowed: 'hilang, rusak', nearest: 'hilang' }] })
  t.match(refusal(() => ask([], { given: { case: 'hilang' } })), { details: [{ field: 'case', allowed: 'nothing: it has no cases' }] })
  t.match(refusal(() => ask([aGroup('a', { when: aCondition('muda') })], { given: { muda: 'ya' } })), { details: [{ field: 'muda', allowed: 'true, false' }] })
})

const CASES = ['x', 'y', 'z']
const CONDITIONS = [aCondition('p'), aCondition('q'), aCondition('r', { code: 'c' }), aCondition('s', { code: 'c' }), aCondition('orang-asing'), null]
const DOCUMENTS = ['a', 'b', 'c', 'd', 'e']
const group = fc.record({
  documents: fc.uniqueArray(fc.constantFrom(...DOCUMENTS), { minLength: 1, maxLength: 3 }), cases: fc.subarray(CASES), channels: fc.subarray(['web', 'counter'] as const), when: fc.constantFrom(...CONDITIONS), optional: fc.boolean()
}).map(({ documents, ...rest }) => aGroup(documents, { ...rest, cases: [...rest.cases], channels: [...rest.channels] }))
const groups = fc.array(group, { maxLength: 8 })
const facts = fc.record({ case: fc.constantFrom(...CASES), channel: fc.constantFrom('web', 'counter'), p: fc.constantFrom('true', 'false'), q: fc.constantFrom('true', 'false'), c: fc.constantFrom('r', 's', 'other'), applicant: fc.constantFrom('wni', 'wna') }, { requiredKeys: [] })
/** Only those that the requirements know: others would be refused. */
const known = (lines: Group[], given: Record<string, string>) => {
  const of = new Set(['case', 'channel', 'applicant', ...lines.flatMap(({ when }) => (when ? [when.choice?.code ?? when.code] : []))])
  const values = new Set(lines.flatMap(({ when }) => (when?.choice ? [when.code] : [])))
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => of.has(name) && (name !== 'c' || value === 'other' || values.has(value))))
}
const options = { cases: CASES, channels: ['web', 'counter'] }
const missing = (answer: ReturnType<typeof ask>) => (answer.groups ?? []).filter(({ held }) => !held).length

t.test('more papers held never lengthen the list', async (t) => {
  fc.assert(fc.property(groups, facts, fc.subarray(DOCUMENTS), fc.constantFrom(...DOCUMENTS), (lines, given, have, more) => {
    const of = (held: string[]) => ask(lines, { ...options, given: known(lines, given), have: held })
    const [before, after] = [of(have), of([...new Set([...have, more])])]
    const rank = { no: 0, unknown: 1, yes: 2 }
    return missing(after) <= missing(before) && listed(after).join() === listed(before).join() && rank[after.ready] >= rank[before.ready]
  }))
  t.pass()
})

t.test('the order of facts and of requirements does not matter', async (t) => {
  fc.assert(fc.property(groups, facts, (lines, given) => {
    const all = known(lines, given)
    const turned = Object.fromEntries(Object.entries(all).reverse())
    const [one, other] = [ask(lines, { ...options, given: all }), ask([...lines].reverse(), { ...options, given: turned })]
    const questions = (answer: typeof one) => asked(answer).map((text) => text.replace('s,r', 'r,s')).sort().join()
    return listed(one).sort().join() === listed(other).sort().join() && questions(one) === questions(other)
  }))
  t.pass()
})

t.test('a question is asked if, and only if, some answers to all the others let it change the list', async (t) => {
  fc.assert(fc.property(groups, facts, (lines, given) => {
    const first = ask(lines, { ...options, given: known(lines, given) })
    const names = ['case', 'channel', 'applicant', 'p', 'q', 'c'].filter((name) => !(name in known(lines, given)))
    const values: Record<string, string[]> = { case: CASES, channel: ['web', 'counter'], applicant: ['wni', 'wna'], p: ['true', 'false'], q: ['true', 'false'], c: ['r', 's', 'other'] }
    const every = names.reduce<Record<string, string>[]>((all, name) => all.flatMap((one) => (values[name] as string[]).map((value) => ({ ...one, [name]: value }))), [{ ...given }])
    const listOf = new Map(every.map((one) => [JSON.stringify(sorted(one)), listed(ask(lines, { ...options, given: known(lines, one) })).sort().join(';')]))
    const deciding = names.filter((name) => every.some((one) => (values[name] as string[]).some((value) => possible(lines, name, value) && possible(lines, name, one[name] as string) &&
      listOf.get(JSON.stringify(sorted({ ...one, [name]: value }))) !== listOf.get(JSON.stringify(sorted(one))))))
    return deciding.sort().join() === first.questions.map(({ name }) => name).sort().join()
  }), { numRuns: 60 })
  t.pass()
})

const sorted = (given: Record<string, string>) => Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1))
/** Whether the requirements know the answer: of a choice, only conditions that stand in them. */
const possible = (lines: Group[], name: string, value: string): boolean => name !== 'c' || value === 'other' || lines.some(({ when }) => when?.code === value)

t.test('with every question answered nothing is open', async (t) => {
  fc.assert(fc.property(groups, fc.nat(), (lines, seed) => {
    let given: Record<string, string> = {}
    for (let round = 0; round < 10; round++) {
      const { questions, groups: shown } = ask(lines, { ...options, given })
      if (questions.length === 0) return (shown ?? []).every(({ applies }) => applies === 'yes')
      const [{ name, answers }] = questions as [(typeof questions)[number]]
      given = { ...given, [name]: (answers[(seed + round) % answers.length] as { value: string }).value }
    }
    return false
  }))
  t.pass()
})
