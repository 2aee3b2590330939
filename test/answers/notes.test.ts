import t from 'tap'
import { answerChecklist } from '../../src/answers/checklist/answer.js'
import { answerDue } from '../../src/answers/due/answer.js'
import { answerFee } from '../../src/answers/fee/answer.js'
import { answerPossible } from '../../src/answers/possible/answer.js'
import { CatalogueError } from '../../src/kernel/errors.js'
import { aLimit, SHIPPED } from './calendars.js'
import { aCondition, aFee, aGroup, aService } from './standards.js'

type Lines = Parameters<typeof aService>[0]
const TODAY = '2026-11-22'
const LINES: Lines = { requirements: [aGroup('kk')], fees: [aFee('free')], limits: [aLimit()] }

/** The same question to each of the answers. */
function each(lines: Lines, { given = {}, asOf = TODAY }: { given?: Record<string, string>; asOf?: string } = {}) {
  const service = aService({ ...LINES, ...lines })
  const asked = { asOf, given: new Map(Object.entries(given)) }
  return {
    checklist: answerChecklist({ service, region: null, have: [], issuers: new Map() }, asked), fee: answerFee({ service }, { ...asked, numbers: new Map() }),
    due: answerDue({ service, region: null, site: null, offering: undefined, calendars: SHIPPED as never, regions: [] }, { ...asked, complete: TODAY, event: null, known: TODAY })
  }
}
const notes = (...asked: Parameters<typeof each>) => Object.values(each(...asked)).map((answer) => [...answer.notes])
const considered = (...asked: Parameters<typeof each>) => Object.values(each(...asked)).map(({ given }) => given.map((fact) => fact.considered))

t.test('a standard of which nobody states the first day is not taken for that of any past day', async (t) => {
  const on = (asOf: string, national: Lines['national']) => notes({ national }, { asOf })
  const [UNKNOWN, KNOWN] = [Array(3).fill(['start_unknown']), Array(3).fill([])]
  t.same(on('1900-01-01', { knownFrom: '2024-06-30' }), UNKNOWN)
  t.same(on('2024-06-29', { knownFrom: '2024-06-30' }), UNKNOWN)
  t.same(on('2024-06-30', { knownFrom: '2024-06-30' }), KNOWN)
  t.same(on('2026-01-31', { knownFrom: '2026-02' }), UNKNOWN)
  t.same(on('2026-02-01', { knownFrom: '2026-02' }), KNOWN, 'a month counts from its beginning')
  t.same(on(TODAY, {}), UNKNOWN, 'nothing dates it')
  t.same(on('2020-01-01', { validFrom: '2020-01-01', knownFrom: '2020-01-01' }), KNOWN)
  t.same(on('1900-01-01', null), KNOWN, 'there is none')
  t.same(notes({ requirements: null, fees: null, limits: null, national: {} }), KNOWN, 'where nothing is stated there is no standard whose beginning matters')
  const possible = (asOf: string) => answerPossible(aService({ ...LINES, national: { knownFrom: '2024' } }), new Map([['kk', 'kk']]), asOf)?.notes
  t.same([possible('2023-12-31'), possible('2024-01-01')], [['start_unknown'], []])
})

t.test('what was given and no line speaks of is told', async (t) => {
  const given = { represented: 'true' }
  t.same(notes({}, { given }), Array(3).fill(['fact_not_considered']))
  t.same(each({}, { given }).fee.given, [{ name: 'represented', value: 'true', considered: false }])
  const power = aGroup('surat-kuasa', { when: aCondition('dikuasakan') })
  t.same(considered({ requirements: [power] }, { given }), [[true], [false], [false]], 'each answer has its own lines')
  t.same(considered({ requirements: [power] }, { given: { dikuasakan: 'true' } }), [[true], [false], [false]], 'by another name')
  t.same(notes({ requirements: [power] }, { given: { represented: 'false' } })[0], [])
  t.same(notes({}), [[], [], []])
})

t.test('lines without a case or a channel are for all of them', async (t) => {
  t.same(considered({ cases: ['hilang', 'rusak'] }, { given: { case: 'hilang' } }), [[true], [true], [true]])
  t.same(considered({ channels: ['counter', 'web'] }, { given: { channel: 'web' } }), [[true], [true], [true]])
  t.same(considered({ channels: ['counter', 'web'] }, { given: { channel: 'post' } }), [[false], [false], [false]], 'nobody says that one can apply by post')
  t.same(considered({}, { given: { channel: 'post' } }), [[false], [false], [false]])
  const online = aGroup('a', { channels: ['web'] })
  t.same(considered({ requirements: [online] }, { given: { channel: 'post' } })[0], [false], 'a line speaks of another channel only')
  t.same(considered({ requirements: [online] }, { given: { channel: 'web' } })[0], [true])
})

t.test('a case that is only for foreigners tells who applies, and who applies leaves the cases for them', async (t) => {
  const permit = aGroup('kitap', { when: aCondition('orang-asing') })
  const ask = (given: Record<string, string>) => each({ requirements: [aGroup('kk'), permit, aGroup('a', { cases: ['oa'] })], cases: ['wni:wni', 'oa:wna', 'semua'] }, { given }).checklist
  const listed = (given: Record<string, string>) => ask(given).groups?.map(({ applies, items }) => `${applies} ${items[0]?.document.code}`)
  const answers = (given: Record<string, string>) => ask(given).questions.map((question) => `${question.name}: ${question.answers.map(({ value }) => value).join()}`)
  t.same(listed({ case: 'wni' }), ['yes kk'])
  t.same(listed({ case: 'oa' }), ['yes kk', 'yes kitap', 'yes a'])
  t.same(listed({ case: 'semua' }), ['yes kk', 'open kitap'])
  t.same(answers({ applicant: 'wna' }), ['case: oa,semua'])
  t.same(answers({ 'orang-asing': 'false' }), [])
  t.same(ask({ applicant: 'wna', case: 'oa' }).notes, [])
  const refusal = (given: Record<string, string>) => {
    try { ask(given) } catch (error) { return error as CatalogueError }
    throw new Error('was not refused')
  }
  t.match(refusal({ applicant: 'wni', case: 'oa' }), { code: 'invalid_parameter', details: [{ field: 'case', problem: '"oa" contradicts what else is given of applicant', allowed: 'wni, semua' }] })
  t.match(refusal({ case: 'wni', 'orang-asing': 'true' }), { details: [{ field: 'case', allowed: 'oa, semua' }] })
})
