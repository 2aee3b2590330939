import { stretchOf } from '../../kernel/day.js'
import { canonical, digestOf, idOf } from '../../kernel/identity.js'
import type { Noun } from '../../vocabulary.js'
import type { MallRecord } from '../malls/record.js'
import type { Contents } from '../records/stored.js'
import type { ReferenceServiceRecord } from '../reference-services/record.js'
import type { ServiceRecord } from '../services/record.js'
import type { StandardRecord } from '../standards/record.js'
import type { AnyRecord, ImportedNoun } from '../records/nouns.js'

/** A row of the table of its noun: what every table has, and the columns of this one. */
export interface Row { noun: Noun; id: string; code: string; content: object; /** The content as JSON. */ json: string; fingerprint: string; columns: Record<string, unknown> }

/** Columns beside the content, by noun, with their SQL types. Ids follow from codes, so nothing has to be looked up. */
const idOrNull = (noun: Noun, code: string | null | undefined) => (code == null ? null : idOf(noun, code))
const COLUMNS: { [N in Noun]: (content: Contents[N]) => Record<string, unknown> } = {
  source: ({ instrument }) => ({ instrument_id: idOrNull('legal_instrument', instrument) }),
  legal_instrument: ({ kind, year, status, repealedBy }) => ({ kind, year, status, repealed_by_id: idOrNull('legal_instrument', repealedBy) }),
  region: ({ level, timeZone, parent, successor }) => ({ level, time_zone: timeZone, parent_id: idOrNull('region', parent), successor_id: idOrNull('region', successor) }),
  document: ({ kind, broader }) => ({ kind, broader_id: idOrNull('document', broader) }),
  agency: ({ kind, parent, region, successor }) => ({ kind, parent_id: idOrNull('agency', parent), region_id: idOrNull('region', region), successor_id: idOrNull('agency', successor) }),
  mall: ({ region, operator, status }) => ({ region_id: idOf('region', region), operator_id: idOrNull('agency', operator), status }),
  site: ({ mall, kind, point }) => ({ mall_id: idOf('mall', mall), kind, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null }),
  tenancy: ({ agency, mall, site }) => ({ agency_id: idOf('agency', agency), site_id: idOf('site', `${mall}/${site}`) }),
  reference_service: ({ sector, owner, status, grade, successor }) => ({ sector, owner_kind: owner.kind, status, grade, successor_id: idOrNull('reference_service', successor) }),
  service: ({ agency, referenceService, status }) => ({ agency_id: idOf('agency', agency), reference_service_id: idOrNull('reference_service', referenceService), status }),
  standard: ({ owner, validFrom, validTo }) => ({ ...ownerColumns(owner), valid: rangeOf(validFrom, validTo) }),
  offering: ({ service, site, status, evidence }) => ({ service_id: idOf('service', service), site_id: idOf('site', site), status, evidence }),
  calendar: ({ year, version, region, decree, supersedes, knownFrom }) => ({
    year, version, region_id: idOrNull('region', region), decree_id: idOf('legal_instrument', decree), supersedes_id: idOrNull('calendar', supersedes), known_from: knownFrom
  }),
  word: ({ kind }) => ({ kind })
}

/** Services are the only owners with a dot in their code. */
const ownerColumns = (owner: string) => owner.includes('.')
  ? { reference_service_id: null, service_id: idOf('service', owner) }
  : { reference_service_id: idOf('reference_service', owner), service_id: null }

function rangeOf(validFrom: string | null | undefined, validTo: string | null | undefined): string {
  const { from, to } = stretchOf(validFrom, validTo)
  return `[${validFrom ? from : ''},${validTo ? to : ''})`
}

/** The rows of one record: its own, then those of the parts that have a table of their own. */
export function rowsOf(noun: ImportedNoun, record: AnyRecord): Row[] {
  switch (noun) {
    case 'mall': return mallRows(record as MallRecord)
    case 'reference_service': return referenceServiceRows(record as ReferenceServiceRecord)
    case 'service': return serviceRows(record as ServiceRecord)
    default: return [row(noun, record.code, record as never)]
  }
}

function row<N extends Noun>(noun: N, code: string, content: Contents[N]): Row {
  const json = canonical(content) // of which the fingerprint is made
  return { noun, id: idOf(noun, code), code, content, json, fingerprint: digestOf(json), columns: COLUMNS[noun](content) }
}

function mallRows({ sites = [], tenancies = [], ...mall }: MallRecord): Row[] {
  return [
    row('mall', mall.code, mall),
    ...sites.map((site) => row('site', `${mall.code}/${site.code}`, { ...site, mall: mall.code })),
    ...tenancies.map((stay) => row('tenancy', `${stay.agency}@${mall.code}/${stay.site}${stay.since ? `~${stay.since}` : ''}`, { ...stay, mall: mall.code }))
  ]
}

function referenceServiceRows({ standards = [], ...service }: ReferenceServiceRecord): Row[] {
  return [row('reference_service', service.code, service), ...standards.map((standard) => standardRow(service.code, standard))]
}

function serviceRows({ standards = [], offerings = [], ...service }: ServiceRecord): Row[] {
  return [
    row('service', service.code, service),
    ...standards.map((standard) => standardRow(service.code, standard)),
    ...offerings.map((offering) => row('offering', `${service.code}@${offering.site}`, { ...offering, service: service.code }))
  ]
}

/** Within its owner a standard is known by the day on which it began. */
const standardRow = (owner: string, standard: StandardRecord) => row('standard', `${owner}~${standard.validFrom ?? ''}`, { ...standard, owner })
