import { AGENCY_KINDS, CHANNELS, COMPONENTS, FACILITIES, LIFE_EVENTS, SECTORS, SERVICE_STATUSES } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, FORMS, NEAR_FILTER, PLAIN_SORTS, REGION_FILTERS, SORTS, type Collection, type Filter } from '../published/collection.js'

/** Filters on what a standard says; services and reference services have them alike. */
export const STANDARD_FILTERS = {
  document: facetFilter('document', 'Document that is asked for', 'kk,ktp-el'),
  product: facetFilter('product', 'Document that is issued', 'paspor'),
  channel: facetFilter('channel', 'Channel through which it is given', 'web,app', CHANNELS),
  free: facetFilter('free', 'true: costs nothing in any ordinary case; false: has a price, at least in some cases; unknown: not known', 'true', ['true', 'false', 'unknown']),
  feeMax: { kind: 'atMost', column: 'fee_min', description: 'Costs at most this many rupiah in one of its cases. Unknown fees are left out', example: '50000' },
  timeMax: {
    kind: 'within', column: 'time_min', example: 'P1D',
    description: 'Promised within this ISO 8601 duration in one of its cases. For comparing only, a working day counts as a day and a month as thirty days. Unknown limits are left out'
  },
  instrument: facetFilter('instrument', 'Legal instrument that the standard rests on', 'pp-76-2020'),
  known: facetFilter('known', 'Component of the standard that is known; !component: not known', 'fees,!timeLimits', COMPONENTS)
} as const satisfies Record<string, Filter>

export const SERVICES: Collection = {
  noun: 'service',
  notFound: 'service_not_found',
  filters: {
    ...REGION_FILTERS,
    mall: facetFilter('mall', 'Mall in which it is given', 'mpp-kudus', FORMS.mall, 'any-mall'),
    site: facetFilter('site', 'Site at which it is given', 'mpp-kudus/utama', FORMS.site, 'any-site'),
    agency: facetFilter('agency', 'Agency that gives it', 'disdukcapil-kudus'),
    agencyKind: facetFilter('agencyKind', 'Kind of the agency', 'vertical', AGENCY_KINDS),
    sector: facetFilter('sector', 'Sector', 'kependudukan', SECTORS),
    lifeEvent: facetFilter('lifeEvent', 'Event in life that leads to it', 'kelahiran', LIFE_EVENTS),
    referenceService: facetFilter('referenceService', 'National concept that it is a form of', 'ktp-el-baru'),
    status: facetFilter('status', 'Status of the service', 'active', SERVICE_STATUSES),
    facility: facetFilter('facility', 'Facility of a site where it is given', 'lactation_room', FACILITIES),
    ...STANDARD_FILTERS,
    ...NEAR_FILTER,
    ...COMMON_FILTERS
  },
  sorts: { ...PLAIN_SORTS, fee: SORTS.fee, timeLimit: SORTS.timeLimit },
  includes: {
    agency: { noun: 'agency', facet: 'agency' }, malls: { noun: 'mall', facet: 'mall' }, regions: { noun: 'region', facet: 'region' },
    referenceService: { noun: 'reference_service', facet: 'referenceService' }, documents: { noun: 'document', facet: 'document' }, products: { noun: 'document', facet: 'product' },
    legalInstruments: { noun: 'legal_instrument', facet: 'instrument' }
  }
}

