import fc from 'fast-check'
import t from 'tap'
import { driftOf, type Compared } from '../../src/answers/drift/compare.js'
import { compareLimits } from '../../src/answers/drift/times.js'
import { COMPONENTS, INTERNAL_COMPONENTS } from '../../src/vocabulary.js'
import { aLimit } from './calendars.js'
import { aCondition, aFee, aGroup, aService, type Fee, type Group } from './standards.js'

interface Side { requirements?: Group[] | null; fees?: Fee[] | null; limits?: ReturnType<typeof aLimit>[] | null; incomplete?: boolean; scope?: 'local' | 'national' }

function side({ requirements = null, fees = null, limits = null, incomplete = false, scope = 'local' }: Side): Compared['standard'] {
  const { published } = aService({ requirements, fees, incomplete }).standard
  const scoped = (component: { content: unknown }) => ({ ...component, scope: component.content === null ? null : scope })
  const internal = Object.fromEntries(INTERNAL_COMPONENTS.map((component) => [component, { scope: null, incomplete: false, legalBasis: [], content: null }]))
  const timeLimits = { scope: null, incomplete, legalBasis: [], content: limits }
  return { published: { ...published, requirements: scoped(published.requirements), fees: scoped(published.fees), timeLimits: scoped(timeLimits) } as never, internal: internal as never, local: null }
}
const drift = (local: Side, norm: Side | null, cases: string[] = []) =>
  driftOf({ standard: side(local), norm: norm && side({ ...norm, scope: 'national' }), cases: cases.map((code) => ({ code, name: { id: code }, description: null, applicant: null, source: 's', confidence: 'high', locator: null, note: null })) })
const told = (...given: Parameters<typeof drift>) => drift(...given).findings.map(({ component, kind, cases, channels }) => [component, kind, ...cases, ...channels].join(' '))

t.test('slower and faster, and what cannot be told', async (t) => {
  const day = (value: number, more = {}) => aLimit({ unit: 'working_day', value, ...more })
  t.same(told({ limits: [day(5)] }, { limits: [day(3)] }), ['timeLimits slower'])
  t.same(told({ limits: [day(2)] }, { limits: [day(3)] }), ['timeLimits faster'])
  t.same(told({ limits: [day(1, { valueMax: 5 })] }, { limits: [day(3)] }), ['timeLimits slower'], 'what is promised is the upper end')
  t.same(told({ limits: [day(3, { published: '3 hk' })] }, { limits: [day(3)] }), [], 'other words for the same')
  t.same(told({ limits: [aLimit({ unit: 'day', value: 1, channels: ['counter'] }), aLimit({ unit: 'day', value: 3, channels: ['web'] })] }, { limits: [aLimit({ unit: 'hour', value: 24 })] }), ['timeLimits slower web'])
  t.same(told({ limits: [aLimit({ unit: 'day', value: 3 })] }, { limits: [day(3)] }), ['timeLimits differs'], 'calendar days against working days')
})

t.test('longer promises, over units', async (t) => {
  const of = (value: number, unit: 'minute' | 'hour' | 'day' | 'working_day' | 'month') => aLimit({ value, unit })
  t.equal(compareLimits(of(24, 'hour'), of(1, 'day')), 'same')
  t.equal(compareLimits(of(2, 'working_day'), of(30, 'minute')), 'slower')
  t.equal(compareLimits(of(30, 'minute'), of(1, 'working_day')), 'faster')
  t.equal(compareLimits(of(2, 'working_day'), of(3, 'day')), undefined)
  t.equal(compareLimits(of(1, 'month'), of(40, 'day')), 'faster')
  t.equal(compareLimits(of(1, 'month'), of(30, 'day')), undefined)
})

t.test('dearer and cheaper, by case', async (t) => {
  const price = (amount: number, given: Partial<Fee> = {}) => aFee('fixed', { amount, ...given })
  t.same(told({ fees: [price(50)] }, { fees: [aFee('free')] }), ['fees dearer'])
  t.same(told({ fees: [aFee('free')] }, { fees: [price(50)] }), ['fees cheaper'])
  t.same(told({ fees: [price(5, { cases: ['x'] }), price(9, { cases: ['y'] })] }, { fees: [price(5)] }, ['x', 'y']), ['fees dearer y'])
  t.same(told({ fees: [price(50)] }, { fees: [price(50)], incomplete: true }), [], 'the same lines are no difference')
  t.same(told({ fees: [price(60)] }, { fees: [price(50)], incomplete: true }), ['fees differs'], 'against what is known in part nothing is ranked')
  t.same(told({ fees: [price(50), aFee('penalty', { amount: 5 })] }, { fees: [price(50)] }), ['fees differs'], 'a penalty is no part of the price')
  t.match(drift({ fees: [price(50)] }, { fees: [aFee('free')] }).findings, [{ local: { price: { from: 50 } }, norm: { price: { from: 0 } } }])
})

t.test('more papers and fewer, by case', async (t) => {
  t.same(told({ requirements: [aGroup('kk'), aGroup('npwp')] }, { requirements: [aGroup('kk')] }), ['requirements more_papers'])
  t.same(told({ requirements: [aGroup('kk')] }, { requirements: [aGroup('kk'), aGroup('npwp', { cases: ['x'] })] }, ['x', 'y']), ['requirements fewer_papers x'])
  t.same(told({ requirements: [aGroup(['kk', 'ktp'])] }, { requirements: [aGroup('kk')] }), ['requirements differs'], 'another alternative')
  t.same(told({ requirements: [aGroup('kk'), aGroup('npwp', { optional: true })] }, { requirements: [aGroup('kk')] }), ['requirements differs'], 'what may be brought')
  t.same(told({ requirements: [aGroup('kk'), aGroup('npwp')] }, { requirements: [aGroup('kk')], incomplete: true }), ['requirements differs'], 'a norm that is known in part may ask for it too')
  t.match(drift({ requirements: [aGroup('npwp')] }, { requirements: [aGroup('kk')] }).findings, [{ kind: 'more_papers', local: { documents: [{ code: 'npwp' }] }, norm: { documents: [{ code: 'kk' }] } }, { kind: 'fewer_papers' }])
})

t.test('each component is the same, different, taken over, local, or not known', async (t) => {
  const states = (...given: Parameters<typeof drift>) => Object.fromEntries(drift(...given).components.map(({ component, state }) => [component, state]))
  t.match(states({ fees: [aFee('free')], requirements: [aGroup('kk')] }, { fees: [aFee('free')] }), { fees: 'same', requirements: 'local_only', timeLimits: 'unknown' })
  t.match(states({ fees: [aFee('free')], scope: 'national' }, { fees: [aFee('free')] }), { fees: 'taken_over' })
  t.match(states({ fees: [aFee('free')] }, null), { fees: 'local_only' })
  t.same(drift({}, {}).components.map(({ component }) => component), COMPONENTS)
})

t.test('a repealed instrument that the local standard quotes is found by itself', async (t) => {
  const basis = (status: 'repealed' | 'in_force') => ({ instrument: { code: 'perda-1', kind: 'perda' as const, number: '1', year: 2012, title: { id: 'Perda' }, status }, article: null, source: 's', confidence: 'high' as const, locator: null, note: null })
  t.match(drift({ fees: [aFee('free', { legalBasis: basis('repealed') })] }, null), { findings: [{ component: 'fees', kind: 'repealed_instrument', instrument: { code: 'perda-1' }, norm: null }], kinds: ['repealed_instrument'] })
  t.same(told({ fees: [aFee('free', { legalBasis: basis('in_force') })] }, null), [])
  t.same(told({ fees: [aFee('free', { legalBasis: basis('repealed') })], scope: 'national' }, { fees: [aFee('free')] }), [], 'that of the norm is the norm’s')
})

const group = fc.record({ document: fc.constantFrom('a', 'b', 'c'), cases: fc.subarray(['x', 'y']), when: fc.constantFrom(aCondition('p'), null) }).map(({ document, cases, when }) => aGroup(document, { cases: [...cases], when }))
const price = fc.record({ amount: fc.integer({ min: 0, max: 9 }), cases: fc.subarray(['x', 'y']) }).map(({ amount, cases }) => aFee('fixed', { amount, cases: [...cases] }))
const limit = fc.record({ value: fc.integer({ min: 1, max: 9 }), unit: fc.constantFrom('day' as const, 'working_day' as const, 'hour' as const) }).map((one) => aLimit(one))
const sides = fc.record({ requirements: fc.array(group, { minLength: 1, maxLength: 4 }), fees: fc.array(price, { minLength: 1, maxLength: 3 }), limits: fc.array(limit, { minLength: 1, maxLength: 1 }) })
const OPPOSITE: Record<string, string> = { slower: 'faster', faster: 'slower', dearer: 'cheaper', cheaper: 'dearer', more_papers: 'fewer_papers', fewer_papers: 'more_papers' }

t.test('a standard does not differ from itself', async (t) => {
  fc.assert(fc.property(sides, (one) => told(one, one, ['x', 'y']).length === 0))
  t.pass()
})

t.test('turned around, every difference is its opposite', async (t) => {
  fc.assert(fc.property(sides, sides, (one, other) => {
    const there = told(one, other, ['x', 'y']).map((text) => text.split(' ').map((word) => OPPOSITE[word] ?? word).join(' ')).sort()
    return there.join() === told(other, one, ['x', 'y']).sort().join()
  }))
  t.pass()
})
