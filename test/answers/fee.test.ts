import fc from 'fast-check'
import t from 'tap'
import { answerFee } from '../../src/answers/fee/answer.js'
import { parseFormula, valueOf } from '../../src/answers/formula.js'
import { aCondition, aFee, anInput, aService, type Fee } from './standards.js'

interface Asked { cases?: string[]; channels?: string[]; incomplete?: boolean; given?: Record<string, string>; numbers?: Record<string, number> }

const ask = (fees: Fee[] | null, { given = {}, numbers = {}, ...owner }: Asked = {}) =>
  answerFee({ service: aService({ fees, ...owner }) }, { asOf: '2026-11-22', given: new Map(Object.entries(given)), numbers: new Map(Object.entries(numbers)) })
const total = (fees: Fee[] | null, asked: Asked = {}) => {
  const { total: sum, free } = ask(fees, asked)
  return sum && [sum.certain, sum.from, sum.to, sum.exact, free]
}
const applies = (answer: ReturnType<typeof ask>) => (answer.lines ?? []).map((line) => line.applies)
const asked = (answer: ReturnType<typeof ask>) => answer.questions.map(({ name }) => name)
const fixed = (amount: number, given: Partial<Fee> = {}) => aFee('fixed', { amount, ...given })

t.test('free is an explicit zero; unknown is not', async (t) => {
  t.same(total([aFee('free')]), [0, 0, 0, true, 'yes'])
  t.same(total([aFee('free')], { incomplete: true }), [null, null, null, false, 'unknown'])
  t.same(total([aFee('local_tariff')]), [null, null, null, false, 'unknown'])
  t.equal(total(null), null)
  t.match(ask(null), { free: 'unknown', lines: null, scope: null })
  t.same(total([fixed(30000)]), [30000, 30000, 30000, true, 'no'])
  t.same(total([fixed(30000)], { incomplete: true }), [30000, 30000, null, false, 'no'], 'there may be more')
})

t.test('a range, and what is stated as about, are not certain', async (t) => {
  t.same(total([aFee('local_tariff', { amount: 5, amountMax: 9 })]), [null, 5, 9, false, 'no'])
  t.same(total([fixed(5, { approximate: true })]), [null, 5, 5, false, 'no'])
  t.same(total([fixed(5), aFee('local_tariff')]), [5, 5, null, false, 'no'], 'at least what is known')
})

t.test('deposits, taxes, penalties and what others charge stand beside the price', async (t) => {
  const answer = ask([fixed(10000), ...(['deposit', 'tax', 'penalty', 'third_party'] as const).map((kind) => aFee(kind, { amount: 99 }))])
  t.match(answer, { total: { certain: 10000, from: 10000, to: 10000, exact: true }, lines: [{ part: 'price' }, { part: 'beside' }, { part: 'beside' }, { part: 'beside' }, { part: 'beside' }] })
  t.match(ask([aFee('tax')]), { total: { certain: null, from: null, to: null, exact: false }, free: 'unknown', notes: ['none_stated'] })
})

t.test('what was not answered makes a range over the cases, not over the lines', async (t) => {
  const wheels = { code: 'kendaraan', complete: true }
  const two = { when: aCondition('roda-2', wheels) }
  const four = { when: aCondition('roda-4', wheels) }
  const lines = [fixed(100, two), fixed(200, four), fixed(60, two), fixed(100, four)]
  t.same(total(lines), [null, 160, 300, false, 'no'])
  t.same(total(lines, { given: { kendaraan: 'roda-2' } }), [160, 160, 160, true, 'no'])
  t.same(asked(ask(lines)), ['kendaraan'])
})

t.test('a surcharge adds to the base fee', async (t) => {
  const lines = [fixed(350, { cases: ['5'] }), fixed(650, { cases: ['10'] }), aFee('surcharge', { amount: 1000, when: aCondition('cepat') })]
  const cases = ['5', '10']
  t.same(total(lines, { cases }), [null, 350, 1650, false, 'no'])
  t.same(total(lines, { cases, given: { case: '5' } }), [350, 350, 1350, false, 'no'])
  t.same(total(lines, { cases, given: { case: '5', cepat: 'true' } }), [1350, 1350, 1350, true, 'no'])
  t.same(asked(ask(lines, { cases })), ['case', 'cepat'])
  t.same(total([aFee('surcharge', { amount: 1000 })]), [1000, 1000, null, false, 'no'], 'of which the base is not known')
  t.same(ask([aFee('surcharge', { amount: 1000 })]).notes, ['base_unknown'])
})

t.test('an exemption stands before what it exempts from', async (t) => {
  const lines = [aFee('free', { alternative: 'nikah', when: aCondition('tidak-mampu') }), fixed(600, { alternative: 'nikah' })]
  t.same(total(lines), [null, 0, 600, false, 'unknown'])
  t.same(total(lines, { given: { 'tidak-mampu': 'true' } }), [0, 0, 0, true, 'yes'])
  t.same(applies(ask(lines, { given: { 'tidak-mampu': 'true' } })), ['yes', 'replaced'])
  t.same(total(lines, { given: { 'tidak-mampu': 'false' } }), [600, 600, 600, true, 'no'])
  const burden = [aFee('free', { alternative: 'beban', when: aCondition('kahar') }), aFee('surcharge', { amount: 500, alternative: 'beban' })]
  t.same(total(burden, { given: { kahar: 'true' } }), [null, 0, null, false, 'unknown'], 'what waives a surcharge makes nothing free')
  t.same(total([...burden, fixed(350)], { given: { kahar: 'true' } }), [350, 350, 350, true, 'no'])
})

t.test('of alternatives by a number one is paid', async (t) => {
  const of = (kind: 'fixed' | 'per_unit', amount: number, above: number, upTo: number) => aFee(kind, { amount, alternative: 'daya', unit: { id: 'VA' }, counted: [anInput('powerVa')], quantity: { above, upTo, excess: false } })
  const lines = [of('fixed', 421_000, 449, 450), of('fixed', 3_391_500, 3499, 3500), of('per_unit', 969, 2200, 100_000)]
  t.same(total(lines, { numbers: { powerVa: 450 } }), [421_000, 421_000, 421_000, true, 'no'])
  t.same(total(lines, { numbers: { powerVa: 3500 } }), [3_391_500, 3_391_500, 3_391_500, true, 'no'], 'not paid twice')
  t.same(total(lines, { numbers: { powerVa: 5500 } }), [5_329_500, 5_329_500, 5_329_500, true, 'no'])
  t.same(total(lines), [null, 421_000, 96_900_000, false, 'no'])
  t.match(ask(lines), { inputs: [{ name: 'powerVa', value: null }], lines: [{ applies: 'open', needs: ['powerVa'] }, {}, {}] })
  const ranges = [{ above: 449, upTo: 450 }, { above: 2200, upTo: 100_000 }]
  t.match(ask(lines, { numbers: { powerVa: 600 } }), { total: { certain: null, from: null, to: null }, lines: [], notes: ['number_not_covered'], inputs: [{ name: 'powerVa', value: 600, ranges, covered: false }] })
  t.match(ask(lines, { numbers: { powerVa: 450 } }).inputs, [{ ranges, covered: true }])
  t.match(ask(lines).inputs, [{ ranges, covered: null }])
  t.match(ask([...lines, fixed(10_000)], { numbers: { powerVa: 600 } }), { total: { from: null }, notes: ['number_not_covered'], inputs: [{ covered: false }] }, 'beside a price that is known')
})

t.test('a range joins those that meet; a price for any number has none', async (t) => {
  const of = (above: number | null, upTo: number | null, given: Partial<Fee> = {}) => fixed(1, { alternative: 'luas', counted: [anInput('areaM2')], quantity: { above, upTo, excess: false }, ...given })
  const ranges = (...lines: Fee[]) => ask(lines).inputs.map((input) => input.ranges)
  t.same(ranges(of(24, null), of(null, 6), of(6, 24)), [[{ above: null, upTo: null }]])
  t.same(ranges(of(null, 6), of(10, 20)), [[{ above: null, upTo: 6 }, { above: 10, upTo: 20 }]])
  t.same(ranges(of(null, 6), fixed(2, { alternative: 'luas' })), [[]], 'the second is paid for any other')
  t.same(ranges(of(200, null, { alternative: null }), fixed(2)), [[]], 'a line of its own is not paid outside its range')
  t.same(ranges(of(null, 200, { alternative: null })), [[{ above: null, upTo: 200 }]], 'and nothing else is')
})

t.test('what costs nothing makes no certain sum beside a price that is open', async (t) => {
  const classes = { code: 'golongan', complete: true }
  const lines = [aFee('free', { name: { id: 'Survei' } }), fixed(1_250_000, { when: aCondition('rumah-tangga', classes) }), fixed(2_000_000, { when: aCondition('niaga', classes) })]
  t.same(total(lines), [null, 1_250_000, 2_000_000, false, 'no'])
  t.same(total(lines, { given: { golongan: 'niaga' } }), [2_000_000, 2_000_000, 2_000_000, true, 'no'])
})

t.test('a line that stays open though no amount depends on it says so', async (t) => {
  const duty = aFee('free', { name: { id: 'BBNKB' }, when: aCondition('kendaraan-bekas') })
  const answer = ask([duty, fixed(100_000)])
  t.match(answer, { total: { from: 100_000, exact: true }, questions: [], lines: [{ applies: 'open', notes: ['no_difference'] }, { applies: 'yes', notes: [] }] })
  t.same(ask([duty, fixed(100_000)], { given: { 'kendaraan-bekas': 'true' } }).lines?.[0]?.notes, [])
  const range = { counted: [anInput('areaM2')], quantity: { above: null, upTo: 6, excess: false } }
  t.match(ask([fixed(1, { alternative: 'a', ...range }), fixed(2, { alternative: 'a' })]).lines, [{ applies: 'open', needs: ['areaM2'] }, { applies: 'open', needs: ['areaM2'], notes: [] }], 'the number of the first decides the second')
})

t.test('per unit: so many, or only those above', async (t) => {
  const pages = aFee('per_unit', { amount: 500, unit: { id: 'halaman' }, counted: [anInput('pages')] })
  t.same(total([pages], { numbers: { pages: 12 } }), [6000, 6000, 6000, true, 'no'])
  t.same(total([pages]), [null, 500, null, false, 'no'], 'at least one')
  const months = aFee('per_unit', { amount: 35_000, unit: { id: 'orang per bulan' }, counted: [anInput('persons'), anInput('months')] })
  t.same(total([months], { numbers: { persons: 4, months: 3 } }), [420_000, 420_000, 420_000, true, 'no'])
  t.match(ask([months], { numbers: { persons: 4 } }).lines, [{ needs: ['months'] }])
  const pipe = aFee('per_unit', { amount: 16_000, unit: { id: 'meter' }, counted: [anInput('lengthM')], quantity: { above: 12, upTo: null, excess: true } })
  t.same(total([fixed(100), pipe], { numbers: { lengthM: 15 } }), [48_100, 48_100, 48_100, true, 'no'])
  t.same(total([fixed(100), pipe], { numbers: { lengthM: 8 } }), [100, 100, 100, true, 'no'])
  const unnamed = aFee('per_unit', { amount: 500, unit: { id: 'halaman' } })
  t.match(ask([unnamed]), { total: { certain: null, from: 500, to: null, exact: false }, lines: [{ notes: ['count_not_named'] }] })
})

t.test('formulas over named numbers', async (t) => {
  const transfer = aFee('formula', { formula: { inputs: [anInput('landValuePerM2'), anInput('areaM2')], expression: 'landValuePerM2 * areaM2 / 1000 + 50000' } })
  t.same(total([transfer], { numbers: { landValuePerM2: 1_000_000, areaM2: 100 } }), [150_000, 150_000, 150_000, true, 'no'])
  t.same(total([transfer], { numbers: { areaM2: 100 } }), [null, null, null, false, 'unknown'])
  t.match(ask([transfer], { numbers: { areaM2: 100 } }), { inputs: [{ name: 'landValuePerM2', value: null }, { name: 'areaM2', value: 100 }], lines: [{ needs: ['landValuePerM2'] }] })
  const by = (expression: string, given: Record<string, number>) => ask([aFee('formula', { formula: { inputs: Object.keys(given).map(anInput), expression } })], { numbers: given })
  t.match(by('a / b', { a: 1, b: 0 }), { total: { from: null }, lines: [{ notes: ['not_computable'] }] })
  t.match(by('a - b', { a: 1, b: 2 }), { lines: [{ notes: ['not_computable'] }] })
  t.match(by('a * a', { a: 1e13 }), { lines: [{ notes: ['not_computable'] }] })
  t.match(by('a / b', { a: 2, b: 3 }), { total: { from: 1 } }, 'whole rupiah')
})

t.test('the channel decides', async (t) => {
  const lines = [fixed(500, { channels: ['web'] }), fixed(600, { channels: ['counter'] })]
  t.same(total(lines), [null, 500, 600, false, 'no'])
  t.same(total(lines, { given: { channel: 'web' } }), [500, 500, 500, true, 'no'])
  t.match(ask(lines, { given: { channel: 'post' } }), { total: { from: null, to: null }, notes: ['none_stated'] })
})

t.test('a formula is computed as written', async (t) => {
  const of = (text: string, inputs: Record<string, number> = {}) => valueOf(parseFormula(text), new Map(Object.entries(inputs)))
  t.equal(of('1 + 2 * 3 - 4 / 2'), 5)
  t.equal(of('max(a, 10) + min(a, 10, 3)', { a: 7 }), 13)
  t.equal(of('(a - 2) * 2', { a: 5 }), 6)
  t.equal(of('a'), undefined)
})

const CASES = ['x', 'y']
const CONDITIONS = [aCondition('p'), aCondition('q'), aCondition('r', { code: 'c', complete: true }), aCondition('s', { code: 'c', complete: true }), null]
const fee = fc.record({
  kind: fc.constantFrom('free' as const, 'fixed' as const, 'surcharge' as const, 'deposit' as const, 'tax' as const), amount: fc.integer({ min: 0, max: 9 }), more: fc.option(fc.integer({ min: 0, max: 9 })),
  cases: fc.subarray(CASES), when: fc.constantFrom(...CONDITIONS), alternative: fc.constantFrom('a', 'b', null)
}).map(({ kind, amount, more, cases, when, alternative }) => aFee(kind, { ...(kind === 'free' ? {} : { amount, amountMax: more === null ? null : amount + more }), cases: [...cases], when, alternative }))
const fees = fc.array(fee, { maxLength: 6 })
const VALUES: Record<string, string[]> = { case: CASES, p: ['true', 'false'], q: ['true', 'false'], c: ['r', 's'] }
/** Every answer to the questions that are open: until none is left. */
function everyWay(lines: Fee[], given: Record<string, string> = {}): ReturnType<typeof ask>[] {
  const answer = ask(lines, { cases: CASES, given })
  const [question] = answer.questions
  return question ? question.answers.flatMap(({ value }) => everyWay(lines, { ...given, [question.name]: value })) : [answer]
}

t.test('whatever is answered, the total lies in the range that was told, and is reached', async (t) => {
  fc.assert(fc.property(fees, (lines) => {
    const { total: told } = ask(lines, { cases: CASES })
    const ways = everyWay(lines)
    if (ways.some(({ total: own }) => own?.from === null)) return told?.from === null
    const froms = ways.map(({ total: own }) => own?.from as number)
    const tos = ways.map(({ total: own }) => own?.to ?? Infinity)
    return told?.from === Math.min(...froms) && (told.to ?? Infinity) === Math.max(...tos)
  }))
  t.pass()
})

/** Every choice of answers to what the lines depend on. */
const everyChoice = (lines: Fee[]): Record<string, string>[] => {
  const names = Object.keys(VALUES).filter((name) => lines.some(({ cases, when }) => (name === 'case' ? cases.length > 0 : (when?.choice?.code ?? when?.code) === name)))
  const standing = ['r', 's'].filter((value) => lines.some(({ when }) => when?.code === value))
  const possible = (name: string) => (name !== 'c' ? VALUES[name] as string[] : standing.length > 1 ? standing : [...standing, 'other'])
  return names.reduce<Record<string, string>[]>((all, name) => all.flatMap((one) => possible(name).map((value) => ({ ...one, [name]: value }))), [{}])
}
/** What a person pays: the total, and each amount beside it. */
const amounts = (lines: Fee[], given: Record<string, string>) => {
  const answer = ask(lines, { cases: CASES, given })
  const { from, to, exact } = answer.total ?? {}
  return JSON.stringify([from, to, exact, answer.lines?.filter(({ part, applies: how }) => part === 'beside' && how === 'yes').map((line) => [line.fee.kind, line.from, line.to])])
}

t.test('a question is asked if, and only if, its answer changes what is paid', async (t) => {
  fc.assert(fc.property(fees, (lines) => {
    const choices = everyChoice(lines)
    const paid = new Map(choices.map((choice) => [JSON.stringify(choice), amounts(lines, choice)]))
    const deciding = Object.keys(choices[0] ?? {}).filter((name) => choices.some((choice) => choices.some((other) =>
      Object.keys(choice).every((key) => key === name || choice[key] === other[key]) && paid.get(JSON.stringify(choice)) !== paid.get(JSON.stringify(other)))))
    return deciding.sort().join() === asked(ask(lines, { cases: CASES })).sort().join()
  }), { numRuns: 60 })
  t.pass()
})

t.test('with every fact given each line is paid or replaced, and the total is the sum of the paid prices', async (t) => {
  fc.assert(fc.property(fees, (lines) => everyChoice(lines).every((given) => {
    const { lines: all, total: own } = ask(lines, { cases: CASES, given })
    const prices = (all ?? []).filter(({ part, applies: how }) => part === 'price' && how === 'yes')
    return (all ?? []).every(({ applies: how }) => how !== 'open') && (prices.length === 0 ? own?.from == null : own?.from === prices.reduce((sum, { from }) => sum + (from ?? 0), 0))
  })))
  t.pass()
})

t.test('every open line is closed by a question or a number, or says that it changes nothing', async (t) => {
  const ranged = fc.tuple(fee, fc.option(fc.constantFrom({ above: null, upTo: 3 }, { above: 3, upTo: null })), fc.boolean())
    .map(([line, range, named]) => (range === null || line.kind !== 'fixed' ? line : { ...line, quantity: { ...range, excess: false }, counted: named ? [anInput('areaM2')] : [] }))
  fc.assert(fc.property(fc.array(ranged, { maxLength: 6 }), (lines) => {
    const { lines: all, questions } = ask(lines, { cases: CASES })
    const names = questions.map(({ name }) => name)
    return (all ?? []).filter(({ applies: how }) => how === 'open').every(({ decidedBy, needs, notes }) =>
      decidedBy.some((name) => names.includes(name)) || needs.length > 0 || notes.includes('count_not_named') || notes.includes('no_difference'))
  }))
  t.pass()
})

t.test('what stands beside the price never changes the total', async (t) => {
  fc.assert(fc.property(fees, (lines) => {
    const plain = lines.map((line) => ({ ...line, alternative: null }))
    const prices = plain.filter(({ kind }) => kind !== 'deposit' && kind !== 'tax')
    return JSON.stringify(total(plain, { cases: CASES })) === JSON.stringify(total(prices, { cases: CASES }))
  }))
  t.pass()
})

t.test('the order of facts does not matter', async (t) => {
  const given = fc.record({ case: fc.constantFrom(...CASES), p: fc.constantFrom('true', 'false'), q: fc.constantFrom('true', 'false') }, { requiredKeys: [] })
  fc.assert(fc.property(fees, given, (lines, facts) => {
    const known = Object.fromEntries(Object.entries(facts).filter(([name]) => name === 'case' || lines.some(({ when }) => when?.code === name)))
    const turned = Object.fromEntries(Object.entries(known).reverse())
    const [one, other] = [known, turned].map((each) => ask(lines, { cases: CASES, given: each }))
    return JSON.stringify([one?.total, one?.lines]) === JSON.stringify([other?.total, other?.lines])
  }))
  t.pass()
})

t.test('many open conditions make an exact range; of too many all are asked, and no upper end is told', async (t) => {
  const of = (count: number) => Array.from({ length: count }, (_, at) => aFee('fixed', { amount: 2 ** at, when: aCondition(`c-${at}`) }))
  t.match(ask([fixed(0), ...of(10)]), { total: { certain: null, from: 0, to: 1023, exact: false }, questions: { length: 10 } })
  t.match(ask([fixed(7), ...of(40)]), { total: { certain: 7, from: 7, to: null, exact: false }, questions: { length: 40 } })
})
