import t from 'tap'
import { checkFolder } from '../../../src/catalogue/import/check.js'
import type { Finding } from '../../../src/catalogue/import/findings.js'
import {
  aCase, aFee, aFullCatalogue, aFullService, aMinimalAgency, aMinimalCalendar, aMinimalCatalogue, aMinimalMall, aMinimalOffering, aMinimalProvince, aMinimalReferenceService, aMinimalRegion,
  aMinimalService, aMinimalSite, aMinimalTenancy, anOpeningRule, aRequirement, aTimeLimit, cited, writeFolder, type Catalogue
} from '../../support/builders.js'

type Case = [says: string, change: Partial<Catalogue>, ...findings: Partial<Finding>[]]
const HOUR = { scope: 'regular' as const, ...cited }

const site = (hours: object[]): Partial<Catalogue> => ({ malls: [aMinimalMall({ sites: [aMinimalSite({ hours: hours as never })] })], services: [aMinimalService()] })
const mall = (given: object): Partial<Catalogue> => ({ malls: [aMinimalMall(given)], services: [aMinimalService()] })
const reference = (given: object): Partial<Catalogue> => ({ 'reference-services': [aMinimalReferenceService(given)], services: [aMinimalService()] })
const norm = (given: object): Partial<Catalogue> => reference({ cases: [aCase(), aCase({ code: 'hilang' })], standards: [given] })
const service = (given: object): Partial<Catalogue> => ({ services: [aMinimalService(given)] })
const fee = (given: object) => norm({ fees: [{ ...aFee(), ...given }] })
const formula = (expression: string, ...names: string[]) => fee({ kind: 'formula', formula: { expression, inputs: names.map((name) => ({ name, label: name, unit: 'm2' })) } })
const calendar = (days: object[], more: object = {}): Partial<Catalogue> => ({ calendars: [aMinimalCalendar({ days: days as never, ...more })] })
const holiday = (date: string, kind = 'national_holiday') => ({ date, kind, name: 'Libur' })
const regions = (...given: object[]): Partial<Catalogue> => ({ regions: [aMinimalProvince(), aMinimalRegion(), ...given as never[]] })
const PATH = 'standards[0].fees[0]'

const input = (name: string, whole?: boolean) => ({ name, label: name, unit: name, ...(whole === undefined ? {} : { whole }) })

const MISTAKES: Case[] = [
  ['a province with the code of a regency', regions({ ...aMinimalProvince(), code: '34.01' }), { line: 3, path: 'code', problem: '"34.01" is not the code of a province', allowed: 'two digits' }],
  ['a province with a parent', regions({ ...aMinimalProvince(), code: '34', parent: '33' }), { path: 'parent', problem: 'is given for a province', allowed: 'nothing' }],
  ['a regency with the code of a province', regions({ ...aMinimalRegion(), code: '34' }), { path: 'code', problem: '"34" is not the code of a regency or city', allowed: 'NN.NN' }],
  ['a regency under another province', { regions: [aMinimalProvince(), aMinimalProvince({ code: '34' }), aMinimalRegion(), aMinimalRegion({ code: '34.01' })] }, { line: 4, path: 'parent', problem: 'is not the province of the code', allowed: '34' }],
  ['a regency under nothing', regions({ ...aMinimalRegion(), code: '33.20', parent: null }), { path: 'parent', problem: 'is not the province of the code' }],
  ['a region that ends before it begins', regions(aMinimalRegion({ code: '33.20', validFrom: '2020-01-02', validTo: '2020-01-01' })), { path: 'validTo', problem: '2020-01-01 is before 2020-01-02' }],

  ['an agency under itself', { agencies: [aMinimalAgency({ parent: 'disdukcapil-kudus' })] }, { path: 'parent', problem: 'is the agency itself' }],
  ['an agency that follows itself', { agencies: [aMinimalAgency({ successor: 'disdukcapil-kudus' })] }, { path: 'successor', problem: 'is the agency itself' }],
  ['an agency that ends before it begins', { agencies: [aMinimalAgency({ validFrom: '2020-05', validTo: '2020-04-30' })] }, { path: 'validTo', problem: '2020-04-30 is before 2020-05' }],

  ['two sites of one code', mall({ sites: [aMinimalSite(), aMinimalSite({ kind: 'mobile' })] }), { path: 'sites[1].code', problem: '"utama" stands here twice' }],
  ['one stay twice', mall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy(), aMinimalTenancy({ counter: '2' })] }), { path: 'tenancies[1]', problem: '"disdukcapil-kudus at utama" stands here twice' }],
  ['one stay twice, once without and once with an unknown beginning', mall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy(), aMinimalTenancy({ since: null })] }), { path: 'tenancies[1]', problem: '"disdukcapil-kudus at utama" stands here twice' }],
  ['one stay twice in the same month', mall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ since: '2021-01' }), aMinimalTenancy({ since: '2021-01' })] }), { path: 'tenancies[1]', problem: '"disdukcapil-kudus at utama since 2021-01" stands here twice' }],
  ['a stay at a site that the mall does not have', mall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ site: 'utma' })] }), { path: 'tenancies[0].site', problem: '"utma" is not a site of this mall', allowed: 'utama', nearest: 'utama' }],
  ['a stay in a mall without sites', { ...mall({ tenancies: [aMinimalTenancy()] }) }, { path: 'tenancies[0].site', problem: '"utama" is not a site of this mall', allowed: 'none is given' }],
  ['a stay that ends before it begins', mall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ since: '2021', until: '2020-12' })] }), { path: 'tenancies[0].until', problem: '2020-12 is before 2021' }],

  ['closed with hours', site([{ ...HOUR, closed: true, opens: '08:00' }]), { path: 'sites[0].hours[0]', problem: 'is closed and has hours', allowed: 'one of both' }],
  ['closing before opening', site([HOUR, { ...HOUR, opens: '15:00', closes: '08:00' }]), { path: 'sites[0].hours[1].closes', problem: '08:00 is not after 15:00' }],
  ['closing when opening', site([{ ...HOUR, opens: '08:00', closes: '08:00' }]), { path: 'sites[0].hours[0].closes', problem: '08:00 is not after 08:00' }],
  ['a period without a beginning', site([{ ...HOUR, scope: 'period', opens: '08:00' }]), { path: 'sites[0].hours[0]', problem: 'is for a period and lacks "from"' }],
  ['a period that ends before it begins', site([anOpeningRule({ from: '2026-03-31', until: '2026-03-01' })]), { path: 'sites[0].hours[0].until', problem: '2026-03-01 is before 2026-03-31' }],

  ['two cases of one code', reference({ cases: [aCase(), aCase()] }), { path: 'cases[1].code', problem: '"baru" stands here twice' }],
  ['discontinued without a word', reference({ status: 'discontinued' }), { path: 'status', problem: 'is discontinued without "successor" and without "answer"' }],
  ['requirements for a case that there is not', norm({ requirements: [{ ...aRequirement('ktp-el'), cases: ['baru', 'hilng'] }] }), { path: 'standards[0].requirements[0].cases[1]', problem: '"hilng" is not a case of this service', allowed: 'baru, hilang', nearest: 'hilang' }],
  ['a time limit for a case that there is not', norm({ timeLimits: [aTimeLimit({ cases: ['rusak'] })] }), { path: 'standards[0].timeLimits[0].cases[0]', problem: '"rusak" is not a case of this service' }],
  ['a fee for a case that there is not', fee({ cases: ['rusak'] }), { path: `${PATH}.cases[0]`, problem: '"rusak" is not a case of this service' }],
  ['a product for a case that there is not', norm({ products: [{ name: 'KTP', cases: ['rusak'], ...cited }] }), { path: 'standards[0].products[0].cases[0]', problem: '"rusak" is not a case of this service' }],
  ['a validity for a case that there is not', norm({ products: [{ name: 'KTP', validity: [{ kind: 'lifetime', cases: ['rusak'], ...cited }], ...cited }] }), { path: 'standards[0].products[0].validity[0].cases[0]', problem: '"rusak" is not a case of this service' }],
  ['a case where the service has none', reference({ standards: [{ fees: [aFee({ cases: ['baru'] })] }] }), { path: `${PATH}.cases[0]`, problem: '"baru" is not a case of this service', allowed: 'the service has no cases' }],

  ['a standard that ends before it begins', norm({ validFrom: '2024-01-02', validTo: '2024-01-01' }), { path: 'standards[0].validTo', problem: '2024-01-01 is before 2024-01-02' }],
  ['two standards on one day', reference({ standards: [{ validFrom: '2024-01-01' }, { validTo: '2024-01-01' }] }), { path: 'standards[0]', problem: 'overlaps standards[1] in time', allowed: 'at most one standard on a day: give the former a "validTo" before this one begins' }],
  ['two standards for ever', reference({ standards: [{}, { validFrom: null }] }), { path: 'standards[1]', problem: 'overlaps standards[0] in time' }],
  ['a standard within another', reference({ standards: [{ validFrom: '2020-01-01' }, { validFrom: '2022-01-01', validTo: '2022-12-31' }] }), { path: 'standards[1]', problem: 'overlaps standards[0] in time' }],
  ['two standards within a third', reference({ standards: [{}, { validFrom: '2020-01-01', validTo: '2020-12-31' }, { validFrom: '2022-01-01' }] }), { path: 'standards[1]', problem: 'overlaps standards[0] in time' }, { path: 'standards[2]', problem: 'overlaps standards[0] in time' }],

  ['a range of time that runs down', norm({ timeLimits: [aTimeLimit({ value: 5, valueMax: 4 })] }), { path: 'standards[0].timeLimits[0].valueMax', problem: '4 is less than "value"' }],
  ['a limit that runs backwards from no event', norm({ timeLimits: [aTimeLimit({ direction: 'before' })] }), { path: 'standards[0].timeLimits[0].starts', problem: 'runs backwards but not from an event', allowed: 'event' }],

  ['a free fee with an amount', fee({ kind: 'free', amount: 0 }), { path: `${PATH}.amount`, problem: 'is given for a fee of kind "free"', allowed: 'nothing' }],
  ['a formula with an amount', fee({ kind: 'formula', amount: 5 }), { path: `${PATH}.amount`, problem: 'is given for a fee of kind "formula"' }],
  ['a fixed fee without an amount', fee({ kind: 'fixed' }), { path: PATH, problem: 'is of kind "fixed" and lacks "amount"' }],
  ['a surcharge without an amount', fee({ kind: 'surcharge', amount: null }), { path: PATH, problem: 'is of kind "surcharge" and lacks "amount"' }],
  ['a fee per unit without the unit', fee({ kind: 'per_unit', amount: 5 }), { path: PATH, problem: 'is of kind "per_unit" and lacks "unit"' }],
  ['a range of amounts that runs down', fee({ kind: 'fixed', amount: 5, amountMax: 4 }), { path: `${PATH}.amountMax`, problem: 'is less than "amount", or stands without it' }],
  ['an upper amount alone', fee({ kind: 'local_tariff', amountMax: 4 }), { path: `${PATH}.amountMax`, problem: 'is less than "amount", or stands without it' }],
  ['a formula that cannot be read', formula('luas *', 'luas'), { path: `${PATH}.formula.expression`, problem: 'ends too early', allowed: 'names of inputs, numbers, + - * / ( ) min max' }],
  ['a formula over an unknown input', formula('luas * njopp', 'luas', 'njop'), { path: `${PATH}.formula.expression`, problem: 'uses "njopp", which is not an input', allowed: 'luas, njop', nearest: 'njop' }, { path: `${PATH}.formula.inputs[1].name`, problem: '"njop" is not used' }],

  ['an alternative of one line', fee({ kind: 'fixed', amount: 5, alternative: 'paspor' }), { path: `${PATH}.alternative`, problem: '"paspor" has no other line' }],
  ['a number with the name of a parameter', fee({ kind: 'per_unit', amount: 5, unit: 'lembar', counted: [input('channel')] }), { path: `${PATH}.counted[0].name`, problem: '"channel" is the name of a parameter', allowed: 'another name' }],
  ['an input of a formula with the name of a parameter', formula('asOf * 2', 'asOf'), { path: `${PATH}.formula.inputs[0].name`, problem: '"asOf" is the name of a parameter' }],
  ['a number twice', fee({ kind: 'per_unit', amount: 5, unit: 'lembar', counted: [input('pages'), input('pages')] }), { path: `${PATH}.counted[1].name`, problem: '"pages" stands here twice' }],
  ['a number that is whole in one line only', norm({ fees: [aFee({ kind: 'per_unit', amount: 5, unit: 'lembar', counted: [input('pages', true)] }), aFee({ kind: 'per_unit', amount: 5, unit: 'lembar', counted: [input('pages')] })] }), { path: 'standards[0].fees[1].counted[0].whole', problem: '"pages" is whole in another line', allowed: 'true' }],
  ['a range of units that runs down', fee({ kind: 'per_unit', amount: 5, unit: 'lembar', quantity: { above: 5, upTo: 5 } }), { path: `${PATH}.quantity.upTo`, problem: '5 is not more than "above"' }],
  ['an excess over nothing', fee({ kind: 'per_unit', amount: 5, unit: 'lembar', quantity: { upTo: 5, excess: true } }), { path: `${PATH}.quantity`, problem: 'has "excess" and lacks "above"' }],
  ['a condition with the name of a parameter', fee({ when: { code: 'applicant', text: 'Pemohon' } }), { path: `${PATH}.when.code`, problem: '"applicant" is the name of a parameter' }],
  ['a condition from which one follows that there is not', fee({ when: { code: 'muda', text: 'Muda', implies: ['mda'] } }), { path: `${PATH}.when.implies[0]`, problem: '"mda" is not a condition of this standard', allowed: 'muda', nearest: 'muda' }],
  ['a condition of two choices', norm({ fees: ['a', 'b'].map((code) => aFee({ when: { code: 'mobil', text: 'Mobil', choice: { code, name: 'Pilihan' } } })) }), { path: 'standards[0].fees[1].when.choice.code', problem: '"mobil" is a condition of the choice "a" elsewhere in this standard', allowed: 'a' }],

  ['a service of another agency', service({ code: 'disdukcapil-pati.ktp-el-baru', offerings: [] }), { path: 'code', problem: '"disdukcapil-pati.ktp-el-baru" does not begin with its agency', allowed: 'disdukcapil-kudus.…' }],
  ['a service of its own without name and sector', service({ referenceService: null }), { path: '', problem: 'lacks "name"; only a service with a reference service may leave it out' }, { problem: 'lacks "sector"; only a service with a reference service may leave it out' }],
  ['own cases of one code', service({ cases: [aCase(), aCase()] }), { path: 'cases[1].code', problem: '"baru" stands here twice' }],
  ['a local standard for a case of the reference service that there is not', service({ standards: [{ fees: [aFee({ cases: ['baru'] })] }] }), { path: `${PATH}.cases[0]`, problem: '"baru" is not a case of this service' }],
  ['a local standard for a case of the reference service that the own cases replace', { ...reference({ cases: [aCase()] }), services: [aMinimalService({ cases: [aCase({ code: 'lama' })], standards: [{ fees: [aFee({ cases: ['baru'] })] }] })] }, { path: `${PATH}.cases[0]`, allowed: 'lama' }],
  ['a service of its own with a case that it does not have', service({ referenceService: null, name: 'X', sector: 'agama', offerings: [aMinimalOffering({ cases: ['baru'] })] }), { path: 'offerings[0].cases[0]', allowed: 'the service has no cases' }],
  ['one place twice', service({ offerings: [aMinimalOffering(), aMinimalOffering({ status: 'ended' })] }), { path: 'offerings[1].site', problem: '"mpp-kudus/utama" stands here twice' }],
  ['hours of an offering', service({ offerings: [aMinimalOffering({ hours: [anOpeningRule({ closes: '07:00' })] })] }), { path: 'offerings[0].hours[0].closes', problem: '07:00 is not after 08:00' }],
  ['an offering that ends before it begins', service({ offerings: [aMinimalOffering({ since: '2024', until: '2023' })] }), { path: 'offerings[0].until', problem: '2023 is before 2024' }],
  ['a stay of a visiting counter that ends before it begins', service({ offerings: [aMinimalOffering({ sessions: [{ from: '2024-01-02', until: '2024-01-01', ...cited }] })] }), { path: 'offerings[0].sessions[0].until', problem: '2024-01-01 is before 2024-01-02' }],

  ['a day twice', calendar([holiday('2026-01-01'), holiday('2026-01-01')]), { path: 'days[1]', problem: '"2026-01-01 national_holiday" stands here twice' }],
  ['a day of another year', calendar([holiday('2026-01-01'), holiday('2027-01-01')]), { path: 'days[1].date', problem: '2027-01-01 is not in 2026' }],
  ['two calendars for one region, year and version', { calendars: [aMinimalCalendar(), aMinimalCalendar({ code: 'libur-lagi' })] }, { line: 2, path: 'version', problem: 'is that of calendar "libur-2026-v1" too: same region and year', allowed: 'a version of its own' }]
]

for (const [says, change, ...findings] of MISTAKES) {
  t.test(`${says} is found`, async (t) => {
    const found = await checkFolder(writeFolder(t, aMinimalCatalogue(change)))
    t.match(found.findings, findings)
    t.equal(found.findings.length, findings.length)
  })
}

const RIGHT: [says: string, change: Partial<Catalogue>][] = [
  ['small records of every noun', {}],
  ['full records of every noun', aFullCatalogue()],
  ['a stay twice at different times', mall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ until: '2020' }), aMinimalTenancy({ since: '2021', until: '2023-04' }), aMinimalTenancy({ since: '2023-05' })] })],
  ['standards that follow each other, in any order', reference({ standards: [{ validFrom: '2024-01-02' }, { validTo: '2022-12-31' }, { validFrom: '2023-01-01', validTo: '2024-01-01' }] })],
  ['periods of one day, and partial ones that hold each other', { agencies: [aMinimalAgency({ validFrom: '2020-05-10', validTo: '2020' })] }],
  ['open till midnight', site([{ ...HOUR, opens: '08:00', closes: '24:00' }])],
  ['closed all day', site([{ ...HOUR, closed: true }])],
  ['discontinued with an answer', reference({ status: 'discontinued', answer: 'Tidak perlu lagi' })],
  ['a limit that runs backwards from an event', norm({ timeLimits: [aTimeLimit({ direction: 'before', starts: 'event' })] })],
  ['a tariff of unknown amount, a tax and a penalty', norm({ fees: [aFee({ kind: 'local_tariff' }), aFee({ kind: 'tax' }), aFee({ kind: 'penalty', amount: 5, amountMax: 5 })] })],
  ['a formula that uses each of its inputs', formula('max(luas - 100, 0) * njop', 'luas', 'njop')],
  ['a case of the reference service in a local standard', { ...reference({ cases: [aCase()] }), services: [aMinimalService({ standards: [{ fees: [aFee({ cases: ['baru'] })] }] })] }],
  ['cases, whole standards and offerings of a service of its own', { services: [aMinimalService(), aFullService({ code: 'disdukcapil-kudus.sendiri', referenceService: null })], 'legal-instruments': aFullCatalogue()['legal-instruments'], documents: aFullCatalogue().documents }],
  ['one day as holiday and as leave', calendar([holiday('2026-01-01'), holiday('2026-01-01', 'collective_leave')])],
  ['one year in two versions, and for two regions', { calendars: [aMinimalCalendar(), aMinimalCalendar({ code: 'libur-2026-v2', version: 2 }), aMinimalCalendar({ code: 'libur-kudus-2026', region: '33.19' })] }]
]
for (const [says, change] of RIGHT) {
  t.test(`no mistake: ${says}`, async (t) => t.same((await checkFolder(writeFolder(t, aMinimalCatalogue(change)))).findings, []))
}
