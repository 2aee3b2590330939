import fc from 'fast-check'
import type { Folder } from '../../src/catalogue/records/nouns.js'
import {
  AGENCY_KINDS, CONFIDENCES, DOCUMENT_KINDS, EVIDENCES, INSTRUMENT_STATUSES, MALL_STATUSES, OFFERING_STATUSES, REFERENCE_STATUSES, SECTORS, SERVICE_STATUSES, TERNARY
} from '../../src/vocabulary.js'
import {
  aCase, aFee, aFullCatalogue, aFullMall, aFullService, aFullSite, aFullSource, aMinimalAgency, aMinimalMall, aMinimalOffering, aMinimalProvince, aMinimalReferenceService, aMinimalRegion,
  aMinimalService, aMinimalSite, aMinimalSource, aMinimalTenancy, aRequirement, aTimeLimit, cited, type Catalogue
} from './builders.js'

/** Small, but with everything that can show something else, and most things shown by several. */
export function aWorld(): Catalogue {
  const full = aFullCatalogue()
  const elsewhere = { ...cited, source: 'lain' }
  return structuredClone({
    ...full,
    sources: [aFullSource(), aMinimalSource({ code: 'lain' }), aMinimalSource({ code: 'ketiga' })],
    regions: [...full.regions, aMinimalProvince({ code: '34', name: 'DI Yogyakarta' }), aMinimalRegion({ code: '34.01', parent: '34', name: 'Kulon Progo' })],
    agencies: [...full.agencies, aMinimalAgency({ code: 'nasional', kind: 'state_body', validFrom: '2024' })],
    malls: [
      aFullMall({ sites: [aFullSite(), aMinimalSite({ code: 'dua', kind: 'satellite', point: { latitude: -6, longitude: 110, ...elsewhere } })] }),
      aMinimalMall({ code: 'mpp-lain', region: '34.01', sites: [aMinimalSite()], tenancies: [aMinimalTenancy(), aMinimalTenancy({ agency: 'nasional', announced: true, ...elsewhere })] })
    ],
    'reference-services': [
      ...full['reference-services'].filter(({ code }) => code === 'ktp-el-baru'),
      aMinimalReferenceService({ code: 'ikd-aktivasi', aliases: ['IKD'], formerNames: ['KTP digital'], cases: [aCase({ ...elsewhere })], standards: [
        { validTo: '2024-12-31', requirements: [aRequirement('kk')], fees: [aFee()] },
        { validFrom: '2025-01-01', requirements: [aRequirement('ktp-el')], timeLimits: [aTimeLimit(elsewhere)], products: [{ name: 'IKD', document: 'identitas', ...cited }] }
      ] })
    ],
    services: [
      aFullService(), aMinimalService({ code: 'disdukcapil-kudus.ikd', referenceService: 'ikd-aktivasi', offerings: [aMinimalOffering({ site: 'mpp-lain/utama', evidence: 'inferred' }), aMinimalOffering({ site: 'mpp-kudus/dua', since: '2025' })] }),
      aMinimalService({ code: 'nasional.sendiri', agency: 'nasional', referenceService: null, name: 'Sendiri', sector: 'sosial', offerings: [aMinimalOffering({ ...elsewhere, until: '2026' })] })
    ]
  })
}

type Path = readonly (string | number)[]
/** Other words and other records for members that hold no free text. */
const OTHERS: Record<string, readonly unknown[]> = {
  source: ['laman-resmi', 'lain', 'ketiga'], instrument: ['pp-40-2019', 'pp-37-2007', 'pp-1-2026'], decree: ['pp-40-2019', 'pp-37-2007'], repealedBy: ['pp-1-2026', 'pp-37-2007'],
  document: ['ktp-el', 'kk', 'identitas'], broader: ['identitas', 'kk'], agency: ['disdukcapil-kudus', 'nasional', 'pemkab-kudus'], operator: ['disdukcapil-kudus', 'nasional'],
  region: ['33.19', '33.20', '34.01'], referenceService: ['ktp-el-baru', 'ikd-aktivasi'], site: ['mpp-kudus/utama', 'mpp-kudus/dua', 'mpp-lain/utama', 'utama', 'dua'],
  successor: ['disdukcapil-baru', 'pemkab-kudus', 'ikd-aktivasi', '33.20', '34.01'], parent: ['pemkab-kudus', 'disdukcapil-baru'], confidence: CONFIDENCES, evidence: EVIDENCES, present: TERNARY,
  sector: SECTORS, kind: [...AGENCY_KINDS, ...DOCUMENT_KINDS, 'satellite', 'mobile', 'fixed', 'tax', 'regency', 'city'],
  status: [...MALL_STATUSES, ...SERVICE_STATUSES, ...OFFERING_STATUSES, ...REFERENCE_STATUSES, ...INSTRUMENT_STATUSES], timeZone: ['WIB', 'WITA']
}

/** change: a word, number or date; remove: any member; drop: a part such as an offering; copy: a record; reset: a record as it was in the beginning. */
const WAYS = ['change', 'change', 'change', 'remove', 'drop', 'copy', 'reset'] as const
type Way = (typeof WAYS)[number]
export interface Edit { where: number; what: number; way: Way }

/** One change somewhere in the world. Most are right, some are mistakes. */
export const anEdit: fc.Arbitrary<Edit> = fc.record({ where: fc.nat(), what: fc.nat(), way: fc.constantFrom(...WAYS) })

export function edited(world: Catalogue, { where, what, way }: Edit): { world: Catalogue; told: string } {
  const next = structuredClone(world)
  const places = [...placesIn(way === 'reset' ? aWorld() : next, way)]
  const path = places[where % places.length] as Path
  if (way === 'reset') reset(next, path)
  else apply(next, path, way, what)
  return { world: next, told: `${way} ${path.join('.')}` }
}

const PARTS = new Set<unknown>(['sites', 'tenancies', 'standards', 'offerings'])

/** A place of the right kind for the way: `malls, 0, sites, 1` is a part of a record. */
function fits(way: Way, path: Path, value: unknown): boolean {
  switch (way) {
    case 'change': return typeof value !== 'object' && path.at(-1) !== 'code'
    case 'remove': return path.length >= 2
    case 'drop': return path.length === 4 && PARTS.has(path[2])
    case 'copy': case 'reset': return path.length === 2
  }
}

function* placesIn(value: unknown, way: Way, path: Path = []): Generator<Path> {
  if (fits(way, path, value)) yield path
  if (typeof value === 'object' && value !== null) for (const [name, held] of Object.entries(value)) yield* placesIn(held, way, [...path, Array.isArray(value) ? Number(name) : name])
}

function reset(world: Catalogue, [folder, at]: Path): void {
  const record = aWorld()[folder as Folder][at as number] as { code: string }
  const records = world[folder as Folder] as { code: string }[]
  const there = records.findIndex(({ code }) => code === record.code)
  records.splice(there < 0 ? records.length : there, 1, record)
}

function apply(world: Catalogue, path: Path, way: Way, what: number): void {
  const last = path.at(-1) as string | number
  const holder = path.slice(0, -1).reduce<unknown>((held, step) => (held as Record<string | number, unknown>)[step], world) as Record<string | number, unknown>
  if (way === 'copy') (holder as unknown as unknown[]).push(copyOf(holder[last] as { code: string }))
  else if (way === 'change') holder[last] = changed(String(last), holder[last], what)
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
}

const copyOf = (record: { code: string }) => ({ ...structuredClone(record), code: /^\d/.test(record.code) ? '34.02' : `${record.code}-x` })

function changed(member: string, value: unknown, what: number): unknown {
  if (OTHERS[member]) return OTHERS[member][what % OTHERS[member].length]
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (/^\d{4}(-\d\d)*$/.test(String(value))) return `${2018 + (what % 14)}${String(value).slice(4)}`
  return `${String(value)}${what % 10}`
}
