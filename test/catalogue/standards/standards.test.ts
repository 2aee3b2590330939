import fc from 'fast-check'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../../src/catalogue/import/index.js'
import { effectiveStandard } from '../../../src/catalogue/standards/effective.js'
import { cutsOf, inForceOn } from '../../../src/catalogue/standards/in-force.js'
import type { StandardRecord } from '../../../src/catalogue/standards/record.js'
import { feeSummary, minutesOf, shortestMinutes, timeSummary } from '../../../src/catalogue/standards/summary.js'
import { stretchesBetween } from '../../../src/kernel/day.js'
import { idOf } from '../../../src/kernel/identity.js'
import { COMPONENTS, TIME_UNITS, type Component } from '../../../src/vocabulary.js'
import { aFee, aFullStandard, aMinimalCatalogue, aMinimalReferenceService, aMinimalService, aTimeLimit, writeFolder } from '../../support/builders.js'
import { testDatabase } from '../../support/database.js'

/** A standard that gives some components, each with words of its own. */
const aStandard = fc.record({ given: fc.subarray([...COMPONENTS]), incomplete: fc.subarray([...COMPONENTS]), mark: fc.string() })
  .map(({ given, incomplete, mark }) => ({ ...Object.fromEntries(given.map((component) => [component, [{ text: `${component} ${mark}` }]])), incomplete }) as StandardRecord)
const perhaps = fc.option(aStandard, { nil: undefined })

t.test('every component comes whole from the local standard, else whole from the norm, else from nobody', async (t) => {
  fc.assert(fc.property(perhaps, perhaps, fc.constantFrom(...COMPONENTS), (norm, local, component) => {
    const [scope, from] = local?.[component] ? ['local', local] : norm?.[component] ? ['national', norm] : [null, undefined]
    const { scope: told, content, incomplete } = effectiveStandard(norm, local)[component]
    t.equal(told, scope)
    t.equal(content, from?.[component] ?? null)
    t.equal(incomplete, from?.incomplete?.includes(component) ?? false)
  }), { numRuns: 200 })
})

t.test('all fourteen components are there, whoever gave them', async () => {
  fc.assert(fc.property(perhaps, perhaps, (norm, local) => Object.keys(effectiveStandard(norm, local)).join() === COMPONENTS.join()))
})

t.test('a local standard that says nothing leaves the norm, marked national', async (t) => {
  fc.assert(fc.property(aStandard, (norm) => {
    const effective = effectiveStandard(norm, {})
    t.same(effective, effectiveStandard(norm, undefined))
    for (const component of COMPONENTS) t.same([effective[component].scope, effective[component].content], norm[component] ? ['national', norm[component]] : [null, null])
  }), { numRuns: 20 })
})

t.test('without norm and without local standard nothing is known, and nothing is incomplete', async (t) => {
  for (const one of Object.values(effectiveStandard(undefined, undefined))) t.same(one, { scope: null, content: null, incomplete: false })
})

/** The standard as one record again. */
const flattened = (norm: StandardRecord | undefined, local: StandardRecord | undefined): StandardRecord => {
  const effective = Object.entries(effectiveStandard(norm, local))
  const known = effective.filter(([, { content }]) => content !== null)
  return { ...Object.fromEntries(known.map(([component, { content }]) => [component, content])), incomplete: effective.filter(([, one]) => one.incomplete).map(([component]) => component as Component) }
}

t.test('overlaying again what came out changes nothing', async (t) => {
  fc.assert(fc.property(perhaps, perhaps, (norm, local) => {
    const once = flattened(norm, local)
    t.same(flattened(once, local), once)
    t.same(flattened(norm, once), once)
    t.same(flattened(once, undefined), once)
  }), { numRuns: 50 })
})

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

t.test('neither standard is touched', async (t) => {
  t.doesNotThrow(() => effectiveStandard(frozen(aFullStandard()), frozen(aFullStandard({ incomplete: ['products'] }))))
})

const free = aFee({ kind: 'free' })
const fixed = (amount: number, more: object = {}) => aFee({ kind: 'fixed', amount, ...more })
const when = { code: 'miskin', text: 'Keluarga miskin' }
const FEES: [says: string, fees: StandardRecord['fees'] | null, summary: object][] = [
  ['nothing is known', null, { status: 'unknown', from: null, to: null }],
  ['an explicit zero is free', [free], { status: 'free', from: 0, to: 0 }],
  ['one price is from and to', [fixed(50_000)], { status: 'priced', from: 50_000, to: 50_000 }],
  ['several prices span from the lowest to the highest', [fixed(80_000), fixed(30_000)], { status: 'priced', from: 30_000, to: 80_000 }],
  ['a published range counts with its upper end', [aFee({ kind: 'local_tariff', amount: 10, amountMax: 90 })], { status: 'priced', from: 10, to: 90 }],
  ['a free case beside a priced one is mixed', [{ ...free, cases: ['baru'] }, fixed(50_000)], { status: 'mixed', from: 0, to: 50_000 }],
  ['a free channel beside a priced one is mixed', [{ ...free, channels: ['web'] }, fixed(50_000)], { status: 'mixed', from: 0, to: 50_000 }],
  ['a free part beside a price does not make it free', [free, fixed(50_000)], { status: 'priced', from: 50_000, to: 50_000 }],
  ['a formula has no amount', [aFee({ kind: 'formula' })], { status: 'priced', from: null, to: null }],
  ['a formula beside a price has no upper end', [aFee({ kind: 'formula' }), fixed(5)], { status: 'priced', from: 5, to: null }],
  ['a tariff of unknown amount is priced all the same', [aFee({ kind: 'local_tariff' })], { status: 'priced', from: null, to: null }],
  ['deposits, taxes, penalties, surcharges and third parties are not its price', ['deposit', 'tax', 'penalty', 'surcharge', 'third_party'].map((kind) => aFee({ kind: kind as 'tax', amount: 9 })), { status: 'unknown', from: null, to: null }],
  ['a tax beside a free service leaves it free', [free, aFee({ kind: 'tax', amount: 9 })], { status: 'free', from: 0, to: 0 }],
  ['an exception under a condition is left aside', [fixed(50_000), fixed(0, { when }), { ...free, when }], { status: 'priced', from: 50_000, to: 50_000 }],
  ['free, but priced under a condition, is mixed', [free, fixed(35_000, { when })], { status: 'mixed', from: 0, to: null }],
  ['prices that all stand under conditions count', [fixed(10, { when }), fixed(20, { when })], { status: 'priced', from: 10, to: 20 }],
  ['only free under a condition says nothing of the others', [{ ...free, when }], { status: 'unknown', from: null, to: null }]
]
t.test('of fees that are known only in part neither free nor an upper end is told', async (t) => {
  t.same(feeSummary([free], true), { status: 'unknown', from: null, to: null })
  t.same(feeSummary([fixed(30_000), fixed(80_000)], true), { status: 'priced', from: 30_000, to: null })
})

for (const [says, fees, summary] of FEES) {
  t.test(`fees in short: ${says}`, async (t) => t.same(feeSummary(fees ?? null), summary))
}

t.test('a time limit counts in minutes of the calendar', async (t) => {
  t.same(TIME_UNITS.map((unit) => minutesOf({ value: 2, unit })), [2, 120, 2880, 2880, 86_400])
  t.equal(minutesOf({ value: 1.5, unit: 'hour' }), 90)
  t.equal(minutesOf({ value: 0.01, unit: 'minute' }), 0)
})

t.test('the shortest promise stands for the service, each by its upper end', async (t) => {
  const limits = [aTimeLimit({ value: 1, valueMax: 5, unit: 'day' }), aTimeLimit({ value: 3, unit: 'working_day', atMost: true }), aTimeLimit({ value: 2, unit: 'month' })]
  t.same(timeSummary(limits, 'local'), { value: 3, valueMax: null, unit: 'working_day', atMost: true, approximate: false, starts: 'complete_file', scope: 'local' })
  t.equal(shortestMinutes(limits), 3 * 1440)
})

t.test('limits that run backwards or under a condition promise nothing', async (t) => {
  const limits = [aTimeLimit({ value: 1, unit: 'minute', direction: 'before', starts: 'event' }), aTimeLimit({ value: 1, unit: 'minute', when })]
  t.equal(timeSummary(limits, 'national'), null)
  t.equal(shortestMinutes(limits), null)
  t.equal(timeSummary(null, null), null)
  t.equal(timeSummary([aTimeLimit()], null), null)
})

const OLD: StandardRecord = { validTo: '2023-12-31' }
const GAP: StandardRecord = { validFrom: '2024-03-01', validTo: '2024-03-01' }
const NEW: StandardRecord = { validFrom: '2024-06-01' }
const DAYS: [day: string, holds: StandardRecord | undefined][] = [
  ['1970-01-01', OLD], ['2023-12-31', OLD], ['2024-01-01', undefined], ['2024-02-29', undefined], ['2024-03-01', GAP], ['2024-03-02', undefined], ['2024-05-31', undefined],
  ['2024-06-01', NEW], ['2199-01-01', NEW]
]
for (const [day, holds] of DAYS) {
  t.test(`on ${day} the standard ${holds ? `from ${holds.validFrom ?? 'before'} to ${holds.validTo ?? 'further'} holds` : 'of nobody holds'}`, async (t) => t.equal(inForceOn([NEW, OLD, GAP], day), holds))
}

t.test('within a stretch between the cuts one standard holds all the time', async (t) => {
  t.same(stretchesBetween(cutsOf([NEW, OLD, GAP])).map(({ from }) => inForceOn([NEW, OLD, GAP], from)), [OLD, undefined, GAP, undefined, NEW])
})

/** A reference service and a service without standards, and a way to give them some. */
async function owners(t: Test) {
  const pool = await testDatabase(t)
  const folder = writeFolder(t, aMinimalCatalogue({ 'reference-services': [aMinimalReferenceService()], services: [aMinimalService()] }))
  t.same((await importCatalogue(pool, folder)).findings, [])
  const [norm, service] = [idOf('reference_service', 'ktp-el-baru'), idOf('service', 'disdukcapil-kudus.ktp-el-baru')]
  let number = 0
  const give = (days: string, { reference = norm as string | null, own = null as string | null, withdrawn = null as number | null } = {}) => pool.query(
    `insert into standards (id, code, dataset, content, fingerprint, revision, withdrawn_at, reference_service_id, service_id, valid) values (gen_random_uuid(), $1, 'uji', '{}', '', 1, $2, $3, $4, $5)`,
    [`s${number += 1}`, withdrawn, reference, own, days])
  return { pool, give, service }
}

const OVERLAP = { code: '23P01', constraint: 'standards_no_overlap' }

t.test('the database refuses two standards of one owner on one day', async (t) => {
  const { give } = await owners(t)
  await give('[2024-01-01,2025-01-01)')
  for (const days of ['[2024-12-31,2026-01-01)', '[2020-01-01,2024-01-02)', '[2024-05-01,2024-05-02)', '(,)', '[2023-01-01,)']) {
    await t.rejects(give(days), OVERLAP, days)
  }
})

t.test('the database takes standards that follow each other, that others have, and that were withdrawn', async (t) => {
  const { give, service } = await owners(t)
  await give('[2024-01-01,2025-01-01)')
  await give('[2025-01-01,)')
  await give('(,2024-01-01)')
  await give('[2024-01-01,2025-01-01)', { reference: null, own: service })
  await give('(,)', { withdrawn: 2 })
  await t.rejects(give('[2099-01-01,2099-01-02)'), OVERLAP)
})

t.test('within a transaction one standard may end after the next has begun', async (t) => {
  const { pool, give } = await owners(t)
  await give('[2024-01-01,)')
  const change = (last: string) => pool.query(`
    do $$ begin
      insert into standards (id, code, dataset, content, fingerprint, revision, reference_service_id, valid)
        select gen_random_uuid(), 'next', 'uji', '{}', '', 2, reference_service_id, '[2025-01-01,)' from standards;
      update standards set valid = daterange('2024-01-01', '${last}') where code <> 'next';
    end $$`)
  await t.rejects(change('2025-01-02'), OVERLAP)
  await t.resolves(change('2025-01-01'))
})

t.test('a standard has one owner: a reference service or a service', async (t) => {
  const { give, service } = await owners(t)
  await t.rejects(give('(,)', { reference: null }), { code: '23502' }, 'nobody')
  await t.rejects(give('(,)', { own: service }), { code: '23514', constraint: 'standards_one_owner' }, 'both')
})
