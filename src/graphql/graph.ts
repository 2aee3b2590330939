import { AGENCIES } from '../catalogue/agencies/collection.js'
import { AgencyItem } from '../catalogue/agencies/model.js'
import { CALENDARS } from '../catalogue/calendars/collection.js'
import { CalendarItem } from '../catalogue/calendars/model.js'
import { DOCUMENTS } from '../catalogue/documents/collection.js'
import { DocumentItem } from '../catalogue/documents/model.js'
import { DRIFTS } from '../catalogue/drifts/collection.js'
import { LEGAL_INSTRUMENTS } from '../catalogue/legal-instruments/collection.js'
import { LegalInstrumentItem } from '../catalogue/legal-instruments/model.js'
import { AgencyLink, DocumentLink, InstrumentLink, MallLink, ReferenceServiceLink, RegionLink, ServiceLink, SiteLink } from '../catalogue/links.js'
import { MALLS } from '../catalogue/malls/collection.js'
import { MallItem, SiteModel } from '../catalogue/malls/model.js'
import { OFFERINGS } from '../catalogue/offerings/collection.js'
import { OfferingItem, OfferingOfService } from '../catalogue/offerings/model.js'
import type { Collection } from '../catalogue/published/collection.js'
import { REFERENCE_SERVICES } from '../catalogue/reference-services/collection.js'
import { ReferenceServiceItem } from '../catalogue/reference-services/model.js'
import { REGIONS } from '../catalogue/regions/collection.js'
import { RegionItem } from '../catalogue/regions/model.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem } from '../catalogue/services/model.js'

type Members = ReadonlySet<string>
const membersOf = ({ properties }: { properties: object }): Members => new Set(Object.keys(properties))
const CODE: Members = new Set(['code'])

/** A type whose objects are records: its list, the members that lists show, and those that other records show of it. */
export interface RecordType { collection: Collection; item: Members; link: Members }

export const RECORDS: Readonly<Record<string, RecordType>> = {
  Region: { collection: REGIONS, item: membersOf(RegionItem), link: membersOf(RegionLink) },
  Mall: { collection: MALLS, item: membersOf(MallItem), link: membersOf(MallLink) },
  Agency: { collection: AGENCIES, item: membersOf(AgencyItem), link: membersOf(AgencyLink) },
  Service: { collection: SERVICES, item: membersOf(ServiceItem), link: membersOf(ServiceLink) },
  ReferenceService: { collection: REFERENCE_SERVICES, item: membersOf(ReferenceServiceItem), link: membersOf(ReferenceServiceLink) },
  Offering: { collection: OFFERINGS, item: membersOf(OfferingItem), link: CODE },
  Document: { collection: DOCUMENTS, item: membersOf(DocumentItem), link: membersOf(DocumentLink) },
  LegalInstrument: { collection: LEGAL_INSTRUMENTS, item: membersOf(LegalInstrumentItem), link: membersOf(InstrumentLink) },
  Calendar: { collection: CALENDARS, item: membersOf(CalendarItem), link: CODE }
}

/** The list of each type that is listed: drifts are worked out for services. */
export const collectionOf = (type: string): Collection => (type === 'Drift' ? DRIFTS : (RECORDS[type] as RecordType).collection)

/** Sites have no rows of their own: their malls hold them. */
export const SITE = { item: new Set<string>() as Members, link: membersOf(SiteLink) }

export const isRecord = (type: string): boolean => type === 'Site' || Object.hasOwn(RECORDS, type)
export const recordOf = (type: string): { item: Members; link: Members } => RECORDS[type] ?? SITE

/** Where a record shows more of another than a link, or its code alone. */
const SHOWN: Readonly<Record<string, Members>> = {
  'Mall.sites': membersOf(SiteModel), 'Service.offerings': membersOf(OfferingOfService), 'Agency.malls': CODE, 'SearchHit.referenceService': membersOf(ReferenceServiceItem), 'SearchHit.service': membersOf(ServiceItem), 'SearchHit.mall': membersOf(MallItem), 'SearchHit.agency': membersOf(AgencyItem), 'SearchHit.document': membersOf(DocumentItem),
  'ServicesBeneath.items': membersOf(ServiceItem), 'Agency.jurisdiction': CODE, 'Calendar.supersedes': CODE
}
export const shownBy = (owner: string, field: string, type: string): Members => SHOWN[`${owner}.${field}`] ?? recordOf(type).link

/** The lists that begin at a record: the filter of the list by which they belong to it. */
const FILTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Region: { regions: 'region', malls: 'region', agencies: 'region', services: 'region', offerings: 'region', calendars: 'region' },
  Mall: { agencies: 'mall', services: 'mall', offerings: 'mall' },
  Site: { agencies: 'site', services: 'site', offerings: 'site' },
  Agency: { agencies: 'parent', services: 'agency', offerings: 'agency', operatedMalls: 'operator' },
  ReferenceService: { services: 'referenceService', offerings: 'referenceService', drifts: 'referenceService' },
  Document: { narrower: 'broader', services: 'document', issuingServices: 'product' },
  LegalInstrument: { services: 'instrument', referenceServices: 'instrument' }
}
export const filterOf = (owner: string, field: string): string | undefined => FILTERS[owner]?.[field]

/** Fields that are answered from a record, by their arguments, and what of it they need. */
const STANDARD = ['standard', 'cases', 'region', 'sources']
export const ANSWERED: Readonly<Record<string, readonly string[]>> = {
  ...onBoth('due', [...STANDARD, 'offerings']), ...onBoth('checklist', [...STANDARD, 'referenceService']), ...onBoth('costs', STANDARD), ...onBoth('path', [...STANDARD, 'referenceService']), ...onBoth('standards', ['id', 'referenceService']), ...onBoth('changes', ['id', 'referenceService']),
  'Service.drift': ['referenceService'], 'Site.opening': ['region', 'sources'], 'Offering.opening': ['site', 'service', 'sources']
}

function onBoth(field: string, needed: readonly string[]): Record<string, readonly string[]> {
  return { [`Service.${field}`]: needed, [`ReferenceService.${field}`]: needed }
}

/** Every field that is a list of a record. */
export const LISTS_OF_RECORDS = Object.entries(FILTERS).flatMap(([owner, fields]) => Object.keys(fields).map((field) => ({ owner, field })))
