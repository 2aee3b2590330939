import type pg from 'pg'
import t, { type Test } from 'tap'
import { readChanges, readHistory, readStandards, type ChangesAsked, type Owners } from '../../../src/catalogue/changes/history.js'
import { rollDay } from '../../../src/catalogue/changes/days.js'
import { idOf } from '../../../src/kernel/identity.js'
import { aFee, aMinimalCatalogue, aMinimalDocument, aMinimalOffering, aMinimalReferenceService, aMinimalService, aTimeLimit, cited, writeFolder, type Catalogue } from '../../support/builders.js'
import { testDatabase } from '../../support/database.js'
import { imported } from '../../support/state.js'

const CODE = 'disdukcapil-kudus.ktp-el-baru'
const owners = { service: idOf('service', CODE), referenceService: idOf('reference_service', 'ktp-el-baru') }
const read = (pool: pg.Pool, given: Partial<ChangesAsked> = {}, of: Owners = owners) => readHistory(pool, of, { limit: 100, after: undefined, language: 'id', ...given })
const at = (day: number) => ({ now: () => new Date(`2026-03-0${day}T01:00:00Z`) })

const decision = { number: '188/1', date: '2024-12-20', ...cited }
const norm = (amount: number): Partial<Catalogue> => ({ 'reference-services': [aMinimalReferenceService({ standards: [
  { validTo: '2024-12-31', fees: [aFee({ kind: 'fixed', amount: 1 })] }, { validFrom: '2025-01-01', decision, fees: [aFee({ kind: 'fixed', amount })], timeLimits: [aTimeLimit()] }
] })] })
const local = { validFrom: '2025-01-01', validTo: '2026-03-08', timeLimits: [aTimeLimit({ value: 3 })] }
const service = (given: object = {}): Partial<Catalogue> => ({ services: [aMinimalService({ standards: [local], offerings: [aMinimalOffering()], ...given })] })

/** Six revisions: created, a new norm, a document renamed, an offering changed, it withdrawn, and a day on which the local standard ends. */
async function sixRevisions(t: Test): Promise<pg.Pool> {
  const pool = await testDatabase(t)
  const steps: Partial<Catalogue>[] = [
    { ...norm(5000), ...service() }, { ...norm(7000), ...service() }, { ...norm(7000), ...service(), documents: [aMinimalDocument({ name: 'KTP' })] },
    { ...norm(7000), ...service({ offerings: [aMinimalOffering({ counter: '4' })] }), documents: [aMinimalDocument({ name: 'KTP' })] },
    { ...norm(7000), ...service({ offerings: [] }), documents: [aMinimalDocument({ name: 'KTP' })] }
  ]
  for (const [step, catalogue] of steps.entries()) await imported(pool, writeFolder(t, aMinimalCatalogue(catalogue)), { actor: `penyunting-${step + 1}`, ...at(step + 1) })
  await rollDay(pool, '2026-03-09', new Date('2026-03-09T00:00:00+07:00'))
  return pool
}

const OFFERING = `offering ${CODE}@mpp-kudus/utama`
const LOG = [
  `6 service ${CODE} began`, `5 ${OFFERING} withdrawn`, `5 service ${CODE} updated`, `4 ${OFFERING} updated`, `4 service ${CODE} updated`,
  '2 reference_service ktp-el-baru updated', `2 service ${CODE} updated`, '2 standard ktp-el-baru~2025-01-01 updated',
  `1 ${OFFERING} created`, '1 reference_service ktp-el-baru created', `1 service ${CODE} created`, `1 standard ${CODE}~2025-01-01 created`, '1 standard ktp-el-baru~ created', '1 standard ktp-el-baru~2025-01-01 created'
]
const lineOf = ({ revision, noun, code, kind }: { revision: number; noun: string; code: string; kind: string }) => `${revision} ${noun} ${code} ${kind}`

t.test('the log of a service holds its own changes, those of its standards and offerings, and of the norm; latest first', async (t) => {
  const pool = await sixRevisions(t)
  const { items, next } = await read(pool)
  t.same(items.map(lineOf), LOG)
  t.equal(next, null)
  t.match(items[0], { actor: 'calendar', at: '2026-03-08T17:00:00.000Z', reason: null, previous: null })
  t.match(items[3], { actor: 'penyunting-4', at: '2026-03-04T01:00:00.000Z' })
})

t.test('a change holds what its editor had written before, and nothing where only something shown has changed', async (t) => {
  const pool = await sixRevisions(t)
  const { items } = await read(pool)
  const previous = (line: string) => items.find((item) => lineOf(item) === line)?.previous
  t.match(previous('2 standard ktp-el-baru~2025-01-01 updated'), { validFrom: '2025-01-01', fees: [{ amount: 5000 }] })
  t.match(previous(`5 ${OFFERING} withdrawn`), { counter: '4' })
  t.notMatch(previous(`4 ${OFFERING} updated`), { counter: '4' })
  for (const line of [`2 service ${CODE} updated`, `1 service ${CODE} created`, '2 reference_service ktp-el-baru updated']) t.equal(previous(line), null, line)
})

t.test('pages of any size are the whole, in its order, each change once', async (t) => {
  const pool = await sixRevisions(t)
  for (const limit of [1, 2, 3, 5, LOG.length - 1, LOG.length]) {
    const lines: string[] = []
    let after: string | undefined
    do {
      const page = await read(pool, { limit, after })
      t.ok(page.items.length <= limit)
      lines.push(...page.items.map(lineOf))
      after = page.next ?? undefined
    } while (after !== undefined)
    t.same(lines, LOG, `in pages of ${limit}`)
  }
})

t.test('what changes while somebody reads does not move the pages that follow', async (t) => {
  const pool = await sixRevisions(t)
  const first = await read(pool, { limit: 4 })
  await imported(pool, writeFolder(t, aMinimalCatalogue({ ...norm(9000), ...service({ offerings: [] }), documents: [aMinimalDocument({ name: 'KTP' })] })))
  const { items } = await read(pool, { after: first.next as string })
  t.same(items.map(lineOf), LOG.slice(4))
})

t.test('a cursor of another list is refused', async (t) => {
  const pool = await sixRevisions(t)
  await t.rejects(read(pool, { after: 'x' }), { code: 'invalid_cursor' })
})

t.test('all standards over time are told, national and local, latest first', async (t) => {
  const { standards } = await read(await sixRevisions(t))
  t.same(standards, [
    { scope: 'local', validFrom: '2025-01-01', validTo: '2026-03-08', decision: null, components: ['timeLimits'], revision: 1 },
    { scope: 'national', validFrom: '2025-01-01', validTo: null, decision: { number: '188/1', date: '2024-12-20' }, components: ['timeLimits', 'fees'], revision: 2 },
    { scope: 'national', validFrom: null, validTo: '2024-12-31', decision: null, components: ['fees'], revision: 1 }
  ])
})

t.test('a reference service has its own standards and changes, and a service without one too', async (t) => {
  const pool = await sixRevisions(t)
  const norms = await read(pool, {}, { service: null, referenceService: owners.referenceService })
  t.same(norms.standards.map(({ scope, validFrom }) => [scope, validFrom]), [['national', '2025-01-01'], ['national', null]])
  t.same(norms.items.map(lineOf), LOG.filter((line) => line.includes(' ktp-el-baru')))
  const own = await read(pool, {}, { service: owners.service, referenceService: null })
  t.same(own.standards.map(({ scope }) => scope), ['local'])
  t.same(own.items.map(lineOf), LOG.filter((line) => line.includes(CODE)))
})

t.test('a withdrawn standard is told no longer, but its withdrawal is, with its reason in the language asked for', async (t) => {
  const pool = await sixRevisions(t)
  const withdrawals = [{ noun: 'service', code: CODE, reason: { id: 'Dihapus', en: 'Removed' } }]
  await imported(pool, writeFolder(t, aMinimalCatalogue({ ...norm(7000), services: [], documents: [aMinimalDocument({ name: 'KTP' })] }), { files: { 'withdrawals.yaml': JSON.stringify(withdrawals) } }))
  const { standards, items } = await read(pool, { language: 'en', limit: 2 })
  t.same(standards.map(({ scope }) => scope), ['national', 'national'])
  t.match(items.map((item) => [lineOf(item), item.reason]), [[`7 service ${CODE} withdrawn`, 'Removed'], [`7 standard ${CODE}~2025-01-01 withdrawn`, null]])
})

t.test('of several each gets its own, in the order asked for', async (t) => {
  const pool = await sixRevisions(t)
  const several: Owners[] = [{ service: null, referenceService: owners.referenceService }, { service: null, referenceService: idOf('reference_service', 'none') }, owners, { ...owners, referenceService: null }]
  const alone = await Promise.all(several.map((one) => read(pool, { limit: 3 }, one)))
  t.same(await readStandards(pool, several), alone.map(({ standards }) => standards))
  t.same((await readChanges(pool, several, { limit: 3, after: undefined, language: 'id' })).map(({ items, next }) => ({ items, next })), alone.map(({ items, next }) => ({ items, next })))
  t.same(alone.map(({ items }) => items.length), [3, 0, 3, 3])
})
