import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse } from 'yaml'
import { TODAY } from '../support/app.js'
import { ROOT } from '../support/run.js'

/**
 * The catalogue that ships, read from its files without any of the code under test, and the questions about it asked in the plainest way. What
 * the lists answer is compared with this.
 */
type Loose = any

export const FOLDERS = ['sources', 'legal-instruments', 'regions', 'documents', 'agencies', 'malls', 'reference-services', 'services', 'calendars'] as const

export function readFolder(root = join(ROOT, 'data')): Record<(typeof FOLDERS)[number], Loose[]> {
  return Object.fromEntries(FOLDERS.map((folder) => [folder, recordsIn(join(root, folder))])) as Record<(typeof FOLDERS)[number], Loose[]>
}

function recordsIn(folder: string): Loose[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) === '.yaml')
  return files.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8'))).filter(Boolean)
}

export const data = readFolder()
const byCode = (records: Loose[]) => new Map(records.map((record) => [record.code as string, record]))
const agencies = byCode(data.agencies)
const concepts = byCode(data['reference-services'])
const malls = byCode(data.malls)
const regions = byCode(data.regions)

const begins = (day: string | null | undefined) => (day ? `${day}-01-01`.slice(0, 10) : '0000')
const ends = (day: string | null | undefined) => (day ? `${day}-99-99`.slice(0, 10) : '9999')
const holds = (from: string | undefined, to: string | undefined, day = TODAY) => begins(from) <= day && day <= ends(to)

export const provinceOf = (code: string): string[] => (code ? [code, regions.get(code).parent].filter(Boolean) : [])
export const agencyOf = (service: Loose) => agencies.get(service.agency)
export const conceptOf = (service: Loose) => concepts.get(service.referenceService)

const standardOn = (owner: Loose, day: string) => (owner?.standards ?? []).find((one: Loose) => holds(one.validFrom, one.validTo, day))
/** A component: the local one, else that of the norm. */
export const componentOf = (service: Loose, name: string, day = TODAY): Loose => standardOn(service, day)?.[name] ?? standardOn(conceptOf(service), day)?.[name]
export const isPartOf = (service: Loose, name: string, day = TODAY): boolean =>
  [standardOn(service, day), standardOn(conceptOf(service), day)].find((standard) => standard?.[name] !== undefined)?.incomplete?.includes(name) ?? false
export const normOf = (concept: Loose, name: string, day = TODAY): Loose => standardOn(concept, day)?.[name]

const isGiven = (offering: Loose) => offering.evidence === 'published' && ['active', 'suspended', 'unknown'].includes(offering.status) && holds(offering.since, offering.until)
export const placesOf = (service: Loose): Loose[] => (service.offerings ?? []).filter(isGiven)
export const mallsOf = (service: Loose): string[] => placesOf(service).map(({ site }) => site.split('/')[0])
export const regionsOf = (service: Loose): string[] => [agencyOf(service).region, ...mallsOf(service).map((mall) => malls.get(mall).region)].flatMap(provinceOf)
export const facilitiesOf = (service: Loose): string[] => placesOf(service).flatMap(({ site }) => {
  const [mall, code] = site.split('/')
  return malls.get(mall).sites.find((one: Loose) => one.code === code).facilities?.filter((one: Loose) => one.present === 'yes').map((one: Loose) => one.facility) ?? []
})

export const documentsOf = (requirements: Loose[] | undefined): string[] => (requirements ?? []).flatMap((group) => group.items.map((item: Loose) => item.document))
export const productsOf = (products: Loose[] | undefined): string[] => (products ?? []).map(({ document }) => document).filter(Boolean)

/** Lines that are the price of the service, without those under a condition where there are others. */
function prices(fees: Loose[] | undefined): Loose[] {
  const all = (fees ?? []).filter(({ kind }) => ['free', 'fixed', 'per_unit', 'formula', 'local_tariff'].includes(kind))
  const always = all.filter(({ when }) => !when)
  return always.length > 0 ? always : all.filter(({ kind }) => kind !== 'free')
}

export function costOf(fees: Loose[] | undefined, incomplete = false): { free: 'true' | 'false' | 'unknown'; least: number | null } {
  const cost = statedCostOf(fees)
  return cost.free === 'true' && incomplete ? { free: 'unknown', least: null } : cost
}

function statedCostOf(fees: Loose[] | undefined): { free: 'true' | 'false' | 'unknown'; least: number | null } {
  const lines = prices(fees)
  if (lines.length === 0) return { free: 'unknown', least: null }
  const isPricedForSome = (fees ?? []).some(({ kind, when }) => when && ['fixed', 'per_unit', 'formula', 'local_tariff'].includes(kind))
  if (lines.every(({ kind }) => kind === 'free')) return { free: isPricedForSome ? 'false' : 'true', least: 0 }
  const freeForSome = lines.some(({ kind, cases = [], channels = [] }) => kind === 'free' && cases.length + channels.length > 0)
  const amounts = lines.filter(({ kind, amount }) => kind !== 'free' && amount != null).map(({ amount }) => amount as number)
  return { free: 'false', least: freeForSome ? 0 : amounts.length > 0 ? Math.min(...amounts) : null }
}

const MINUTES: Record<string, number> = { minute: 1, hour: 60, day: 1440, working_day: 1440, month: 43_200 }
export function minutesOf(limits: Loose[] | undefined): number | null {
  const ordinary = (limits ?? []).filter(({ when, direction }) => !when && direction !== 'before').map(({ value, valueMax, unit }) => Math.round((valueMax ?? value) * (MINUTES[unit] ?? Number.NaN)))
  return ordinary.length > 0 ? Math.min(...ordinary) : null
}

export const nameOf = (service: Loose): string => idText(service.name ?? conceptOf(service).name)
export const idText = (text: Loose): string => (typeof text === 'string' ? text : text.id)
export const wordsOf = (text: Loose): string[] => (typeof text === 'string' ? [text] : Object.values(text ?? {}))
export const namesOf = (service: Loose): string[] => [
  ...wordsOf(service.name), ...(service.aliases ?? []), ...(conceptOf(service) ? [...wordsOf(conceptOf(service).name), ...(conceptOf(service).aliases ?? []), ...(conceptOf(service).formerNames ?? [])] : [])
]

export const isInferred = (service: Loose): boolean =>
  (service.standards ?? []).length === 0 && (service.offerings ?? []).length > 0 && placesOfAnyStatus(service).every(({ evidence }) => evidence === 'inferred')
const placesOfAnyStatus = (service: Loose): Loose[] => (service.offerings ?? []).filter((one: Loose) => holds(one.since, one.until))
export const isAgencyInForce = (agency: Loose): boolean => holds(agency.validFrom, agency.validTo)
export const isListed = (service: Loose): boolean => service.status !== 'ended' && isAgencyInForce(agencyOf(service)) && !isInferred(service)

/** What the ordinary list of services holds. */
export const listed: Loose[] = data.services.filter(isListed)
export const tenanciesOf = (agency: Loose): string[] =>
  data.malls.filter((mall) => (mall.tenancies ?? []).some((one: Loose) => one.agency === agency.code && !one.announced && holds(one.since, one.until))).map(({ code }) => code)
