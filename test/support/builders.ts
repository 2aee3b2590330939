import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import type { AgencyRecord } from '../../src/catalogue/agencies/record.js'
import type { CalendarRecord } from '../../src/catalogue/calendars/record.js'
import type { DatasetRecord } from '../../src/catalogue/datasets/record.js'
import type { DocumentRecord } from '../../src/catalogue/documents/record.js'
import type { LegalInstrumentRecord } from '../../src/catalogue/legal-instruments/record.js'
import type { MallRecord, SiteRecord, TenancyRecord } from '../../src/catalogue/malls/record.js'
import type { OfferingRecord } from '../../src/catalogue/offerings/record.js'
import type { ReferenceServiceRecord } from '../../src/catalogue/reference-services/record.js'
import type { RegionRecord } from '../../src/catalogue/regions/record.js'
import type { WordRecord } from '../../src/catalogue/search/record.js'
import type { ServiceRecord } from '../../src/catalogue/services/record.js'
import type { SourceRecord } from '../../src/catalogue/sources/record.js'
import type { FOLDERS, Folder, RecordOf } from '../../src/catalogue/records/nouns.js'
import type { StandardRecord } from '../../src/catalogue/standards/record.js'

/**
 * Records of every noun: `aMinimal…` has what a record must have, `aFull…` every member that it can have. What they name by default is
 * in `aMinimalCatalogue()` and `aFullCatalogue()`.
 */
export const cited = { source: 'laman-resmi', confidence: 'high' } as const
const fullyCited = { ...cited, locator: 'Pasal 1', note: { id: 'Catatan', en: 'A note' } }
const provenance = { sources: [{ ...cited, locator: 'hlm. 2' }], verifiedOn: '2026-01-15', missing: [{ id: 'Biaya', en: 'Fees' }], stub: false }
const text = (id: string) => ({ id, en: `${id} (en)`, jv: `${id} (jv)` })

export const aDataset = (given: Partial<DatasetRecord> = {}): DatasetRecord =>
  ({ code: 'uji', title: 'Data uji', publisher: 'mpp-catalog', licence: 'CC0-1.0', attribution: [], example: false, ...given })

export const aMinimalSource = (given: Partial<SourceRecord> = {}): SourceRecord => ({ code: 'laman-resmi', title: 'Laman resmi', ...given })
export const aFullSource = (given: Partial<SourceRecord> = {}): SourceRecord => aMinimalSource({
  publisher: 'Pemkab', address: 'contoh.go.id', publishedOn: '2025-11', seenOn: '2026-01-15', reading: 'text', instrument: 'pp-40-2019', note: text('Dibaca'), ...given
})

export const aMinimalLegalInstrument = (given: Partial<LegalInstrumentRecord> = {}): LegalInstrumentRecord =>
  ({ code: 'pp-40-2019', kind: 'pp', number: '40', year: 2019, title: 'Pelaksanaan Administrasi Kependudukan', status: 'in_force', ...given })
export const aFullLegalInstrument = (given: Partial<LegalInstrumentRecord> = {}): LegalInstrumentRecord => aMinimalLegalInstrument({
  title: text('Pelaksanaan'), issuer: text('Presiden'), enactedOn: '2019-05-23', inForceFrom: '2019-05-27', amends: ['pp-37-2007'], repealedBy: 'pp-1-2026', ...provenance, ...given
})

export const aMinimalProvince = (given: Partial<RegionRecord> = {}): RegionRecord =>
  ({ code: '33', name: 'Jawa Tengah', level: 'province', timeZone: 'WIB', autonomous: true, ...given })
export const aMinimalRegion = (given: Partial<RegionRecord> = {}): RegionRecord =>
  ({ code: '33.19', name: 'Kabupaten Kudus', level: 'regency', parent: '33', timeZone: 'WIB', autonomous: true, ...given })
export const aFullRegion = (given: Partial<RegionRecord> = {}): RegionRecord => aMinimalRegion({
  name: text('Kabupaten Kudus'), bpsCode: '3319', otherNames: ['Kudus'], validFrom: '1950-08-08', validTo: '2030-12-31', successor: '33.20', ...provenance, ...given
})

export const aMinimalDocument = (given: Partial<DocumentRecord> = {}): DocumentRecord => ({ code: 'ktp-el', kind: 'document', name: 'KTP-el', ...given })
export const aFullDocument = (given: Partial<DocumentRecord> = {}): DocumentRecord => aMinimalDocument({
  name: text('KTP-el'), aliases: ['e-KTP'], description: text('Kartu'), broader: 'identitas', relation: 'special_case', ...provenance, ...given
})

export const aMinimalAgency = (given: Partial<AgencyRecord> = {}): AgencyRecord => ({ code: 'disdukcapil-kudus', name: 'Disdukcapil Kudus', kind: 'opd', ...given })
export const aFullAgency = (given: Partial<AgencyRecord> = {}): AgencyRecord => aMinimalAgency({
  name: text('Disdukcapil Kudus'), shortName: 'Disdukcapil', formerNames: [{ name: text('Dinas Lama'), until: '2016', ...fullyCited }], parent: 'pemkab-kudus', region: '33.19',
  jurisdiction: ['33.19'], validFrom: '2017', validTo: '2030-06', successor: 'disdukcapil-baru', website: 'https://contoh.go.id', phone: '0291', email: 'a@contoh.go.id',
  address: text('Jalan Contoh 1'), complaintChannels: [{ kind: 'phone', name: text('Halo'), address: '1500537', ...fullyCited }], note: text('Kantor'), ...provenance, ...given
})

export const aMinimalSite = (given: Partial<SiteRecord> = {}): SiteRecord => ({ code: 'utama', kind: 'main', name: 'Gedung Utama', ...given })
export const aFullSite = (given: Partial<SiteRecord> = {}): SiteRecord => aMinimalSite({
  name: text('Gedung Utama'), address: { text: text('Jalan Simpang 7'), ...fullyCited }, point: { latitude: -6.8, longitude: 110.84, ...fullyCited },
  building: { text: text('Lantai 1'), ...fullyCited }, openedOn: '2020-03', closedOn: '2035', hours: [anOpeningRule()],
  facilities: [{ facility: 'lactation_room', present: 'yes', ...fullyCited }], onlineQueue: 'yes', ...provenance, ...given
})
export const anOpeningRule = (given: object = {}) => ({
  scope: 'period' as const, days: ['mon' as const], from: '2026-03-01', until: '2026-03-31', name: text('Ramadan'), closed: false, opens: '08:00', closes: '14:00',
  breaks: [{ from: '12:00', until: '13:00' }], quota: 50, ...fullyCited, ...given
})

export const aMinimalTenancy = (given: Partial<TenancyRecord> = {}): TenancyRecord => ({ agency: 'disdukcapil-kudus', site: 'utama', ...cited, ...given })
export const aFullTenancy = (given: Partial<TenancyRecord> = {}): TenancyRecord =>
  aMinimalTenancy({ counter: '7', floor: '1', since: '2021', until: '2028-03', schedule: text('Setiap Senin'), announced: false, ...fullyCited, ...given })

export const aMinimalMall = (given: Partial<MallRecord> = {}): MallRecord => ({ code: 'mpp-kudus', region: '33.19', name: 'MPP Kudus', status: 'open', ...given })
export const aFullMall = (given: Partial<MallRecord> = {}): MallRecord => aMinimalMall({
  name: text('MPP Kudus'), otherNames: ['MPP'], operator: 'disdukcapil-kudus', milestones: [{ kind: 'inaugurated', date: '2020-12', ...fullyCited }],
  readiness: [{ matter: 'premises', ready: 'unknown', ...fullyCited }],
  counts: [{ subject: 'counters', value: 22, atLeast: true, approximate: true, breakdown: [{ part: text('Kabupaten'), value: 13 }], asOf: '2021-01', ...fullyCited }],
  rules: [{ text: text('Bawa KTP'), ...fullyCited }], sites: [aFullSite()], tenancies: [aFullTenancy()], ...provenance, ...given
})

export const aMinimalStandard = (given: Partial<StandardRecord> = {}): StandardRecord => ({ ...given })
export const aFullStandard = (given: Partial<StandardRecord> = {}): StandardRecord => ({
  validFrom: '2020-01-01', validTo: '2029-12-31', decision: { number: '188/1', date: '2020-01-01', issuer: text('Bupati'), instrument: 'pp-40-2019', ...fullyCited },
  requirements: [{
    code: 'identitas', name: text('Identitas'), cases: ['baru'], channels: ['counter'], when: aCondition(), optional: false,
    items: [{ document: 'kk', form: 'copy', copies: 2, photo: { size: '3x4', background: text('Merah') }, label: text('Asli diperlihatkan'), ...fullyCited }]
  }],
  procedure: {
    channels: [{ kind: 'web', name: text('Laman'), address: 'contoh.go.id', from: '2021-01-01', ...fullyCited }],
    steps: [{ text: text('Ambil nomor'), channel: 'counter', place: text('Loket'), time: { value: 5, valueMax: 10, unit: 'minute' }, ...fullyCited }]
  },
  timeLimits: [aTimeLimit({
    valueMax: 2, atMost: true, approximate: true, direction: 'after', published: '1 hari', cases: ['baru'], channels: ['counter'], when: aCondition(),
    legalBasis: { instrument: 'pp-40-2019', article: '5', ...fullyCited }, ...fullyCited
  })],
  fees: [aFee({
    kind: 'per_unit', name: text('Cetak'), amount: 1000, amountMax: 2000, approximate: true, unit: text('lembar'), quantity: { above: 1, upTo: 9, excess: true }, alternative: 'cetak', nature: 'retribusi',
    counted: [{ name: 'lembar', label: text('Lembar'), unit: text('lembar'), whole: true }],
    formula: { inputs: [{ name: 'lembar', label: text('Lembar'), unit: text('lembar'), whole: true }], expression: 'lembar * 1000' }, cases: ['baru'], channels: ['counter'],
    when: aCondition(), asOf: '2025', legalBasis: { instrument: 'pp-40-2019', article: '6', ...fullyCited }, ...fullyCited
  }), aFee({ kind: 'fixed', amount: 500, alternative: 'cetak' })],
  products: [{
    name: text('KTP-el'), document: 'ktp-el', cases: ['baru'], ...fullyCited,
    validity: [{ kind: 'until', value: 5, text: text('dicabut'), cases: ['baru'], when: aCondition(), ...fullyCited }]
  }],
  complaints: [{ kind: 'phone', name: text('Halo'), address: '1500537', ...fullyCited }],
  legalBasis: [{ instrument: 'pp-40-2019', article: '1', ...fullyCited }],
  facilities: [aStatement()], competence: [aStatement()], supervision: [aStatement()], staffing: [aStatement()], serviceGuarantee: [aStatement()],
  safetyGuarantee: [aStatement()], evaluation: [aStatement()], rules: [{ text: text('Gratis'), ...fullyCited }], incomplete: ['fees'], ...provenance, ...given
})
const aCondition = () => ({ code: 'wni', text: text('WNI'), choice: { code: 'pemohon', name: text('Pemohon'), complete: true }, implies: ['wni'] })
const aStatement = () => ({ text: text('Tersedia'), quantity: 3, ...fullyCited })

type FeeRecord = NonNullable<StandardRecord['fees']>[number]
export const aFee = (given: Partial<FeeRecord> = {}): FeeRecord => ({ kind: 'free', ...cited, ...given })
type TimeLimitRecord = NonNullable<StandardRecord['timeLimits']>[number]
export const aTimeLimit = (given: Partial<TimeLimitRecord> = {}): TimeLimitRecord => ({ value: 1, unit: 'working_day', starts: 'complete_file', ...cited, ...given })
/** A group of one requirement. */
export const aRequirement = (document: string) => ({ items: [{ document, ...cited }] })

export const aCase = (given: object = {}) => ({ code: 'baru', name: text('Baru'), description: text('Pertama kali'), applicant: 'wni' as const, ...fullyCited, ...given })
export const aMinimalReferenceService = (given: Partial<ReferenceServiceRecord> = {}): ReferenceServiceRecord => ({
  code: 'ktp-el-baru', name: 'KTP-el baru', sector: 'kependudukan', owner: { kind: 'opd', name: 'Disdukcapil' }, status: 'active', grade: 'solid', ...given
})
export const aFullReferenceService = (given: Partial<ReferenceServiceRecord> = {}): ReferenceServiceRecord => aMinimalReferenceService({
  name: text('KTP-el baru'), description: text('Perekaman'), aliases: ['bikin KTP'], formerNames: ['KTP siak'], lifeEvents: ['dewasa'], owner: { kind: 'opd', name: text('Disdukcapil') },
  status: 'discontinued', successor: 'ikd-aktivasi', answer: text('Pakai IKD'), cases: [aCase()], standards: [aFullStandard()], ...provenance, ...given
})

export const aMinimalOffering = (given: Partial<OfferingRecord> = {}): OfferingRecord =>
  ({ site: 'mpp-kudus/utama', status: 'active', evidence: 'published', ...cited, ...given })
export const aFullOffering = (given: Partial<OfferingRecord> = {}): OfferingRecord => aMinimalOffering({
  cases: ['baru'], days: ['mon', 'tue'], hours: [anOpeningRule()], schedule: text('Setiap pekan'), quota: 20, counter: '7', floor: '1', since: '2021-02', until: '2031',
  sessions: [{ from: '2026-02-01', until: '2026-02-02', opens: '08:00', closes: '12:00', quota: 5, ...fullyCited }],
  booking: { required: 'yes', channel: 'web', address: 'contoh.go.id', ...fullyCited }, exclusivity: 'additional', restrictions: [text('Tanpa cetak')], verifiedOn: '2026-01-15', ...fullyCited, ...given
})

export const aMinimalService = (given: Partial<ServiceRecord> = {}): ServiceRecord =>
  ({ code: 'disdukcapil-kudus.ktp-el-baru', agency: 'disdukcapil-kudus', referenceService: 'ktp-el-baru', status: 'active', ...given })
export const aFullService = (given: Partial<ServiceRecord> = {}): ServiceRecord => aMinimalService({
  name: text('KTP-el Kudus'), description: text('Di Kudus'), aliases: ['KTP Kudus'], sector: 'kependudukan', lifeEvents: ['dewasa'], cases: [aCase()],
  standards: [aFullStandard({ validFrom: '2022-01-01', validTo: '2028-12-31' })], offerings: [aFullOffering()], ...provenance, ...given
})

export const aMinimalCalendar = (given: Partial<CalendarRecord> = {}): CalendarRecord => ({
  code: 'libur-2026-v1', year: 2026, version: 1, name: 'Libur 2026', decree: 'pp-40-2019', knownFrom: '2025-09-19',
  days: [{ date: '2026-01-01', kind: 'national_holiday', name: 'Tahun Baru' }], ...given
})
export const aFullCalendar = (given: Partial<CalendarRecord> = {}): CalendarRecord => aMinimalCalendar({
  code: 'libur-kudus-2026', region: '33.19', name: text('Libur Kudus 2026'), supersedes: 'libur-2026-v1',
  days: [{ date: '2026-09-23', kind: 'regional_holiday', name: text('Hari Jadi') }], ...provenance, ...given
})

export const aMinimalWord = (given: Partial<WordRecord> = {}): WordRecord => ({ code: 'bikin', kind: 'verb', words: ['bikin'], means: 'baru', ...given })
export const aFullWord = (given: Partial<WordRecord> = {}): WordRecord => aMinimalWord({ usual: true, note: 'Percakapan', ...given })

export type Catalogue = { [F in Folder]: RecordOf[(typeof FOLDERS)[F]['noun']][] }

/** One small record of every noun, and nothing that is not named. */
export const aMinimalCatalogue = (given: Partial<Catalogue> = {}): Catalogue => ({
  sources: [aMinimalSource()], 'legal-instruments': [aMinimalLegalInstrument()], regions: [aMinimalProvince(), aMinimalRegion()], documents: [aMinimalDocument()],
  agencies: [aMinimalAgency()], malls: [aMinimalMall({ sites: [aMinimalSite()], tenancies: [aMinimalTenancy()] })],
  'reference-services': [aMinimalReferenceService({ standards: [aMinimalStandard({ requirements: [aRequirement('ktp-el')], fees: [aFee()] })] })],
  services: [aMinimalService({ standards: [aMinimalStandard({ timeLimits: [aTimeLimit()] })], offerings: [aMinimalOffering()] })], calendars: [aMinimalCalendar()], search: [], ...given
})

/** One record of every noun with all that it can have, and small ones for what these name. */
export const aFullCatalogue = (given: Partial<Catalogue> = {}): Catalogue => ({
  sources: [aFullSource()],
  'legal-instruments': [aFullLegalInstrument(), aMinimalLegalInstrument({ code: 'pp-37-2007' }), aMinimalLegalInstrument({ code: 'pp-1-2026' })],
  regions: [aMinimalProvince(), aFullRegion(), aMinimalRegion({ code: '33.20' })],
  documents: [aFullDocument(), aMinimalDocument({ code: 'identitas' }), aMinimalDocument({ code: 'kk' })],
  agencies: [aFullAgency(), aMinimalAgency({ code: 'pemkab-kudus' }), aMinimalAgency({ code: 'disdukcapil-baru' })],
  malls: [aFullMall()],
  'reference-services': [aFullReferenceService(), aMinimalReferenceService({ code: 'ikd-aktivasi' })],
  services: [aFullService()],
  calendars: [aMinimalCalendar(), aFullCalendar()],
  search: [aFullWord(), aMinimalWord({ code: 'rekam', kind: 'everyday', words: ['rekam KTP'], means: null, referenceServices: ['ktp-el-baru'] })],
  ...given
})

interface FolderOptions { dataset?: DatasetRecord | undefined; files?: Record<string, string | Buffer> }

/** Writes an import folder that is gone when the test ends: records line by line, `files` as they are given. */
export function writeFolder(t: Pick<Test, 'teardown'>, catalogue: Partial<Catalogue>, { dataset = aDataset(), files = {} }: FolderOptions = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'mpp-folder-'))
  t.teardown(() => { rmSync(root, { recursive: true, force: true }) })
  const lines = Object.entries(catalogue).map(([folder, records]) => [`${folder}/records.ndjson`, records.map((record) => `${JSON.stringify(record)}\n`).join('')])
  const all: Record<string, string | Buffer> = { 'catalogue.yaml': JSON.stringify(dataset), ...Object.fromEntries(lines), ...files }
  for (const [path, content] of Object.entries(all)) writeIn(root, path, content)
  return root
}

function writeIn(root: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
