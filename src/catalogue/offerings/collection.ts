import { AGENCY_KINDS, DAYS, OFFERING_STATUSES } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, FORMS, NEAR_FILTER, openAtFilter, PLAIN_SORTS, REGION_FILTERS, type Collection } from '../published/collection.js'

export const OFFERINGS: Collection = {
  noun: 'offering',
  notFound: 'offering_not_found',
  filters: {
    ...REGION_FILTERS,
    mall: facetFilter('mall', 'Mall', 'mpp-kudus', FORMS.mall),
    site: facetFilter('site', 'Site', 'mpp-kudus/utama', FORMS.site),
    service: facetFilter('service', 'Service', 'kantor-imigrasi-semarang.paspor-biasa-baru', FORMS.service),
    agency: facetFilter('agency', 'Agency', 'polres-sragen'),
    agencyKind: facetFilter('agencyKind', 'Kind of the agency', 'vertical', AGENCY_KINDS),
    referenceService: facetFilter('referenceService', 'National concept of the service', 'ktp-el-baru'),
    status: facetFilter('status', 'Status of the offering', 'active', OFFERING_STATUSES),
    day: facetFilter('day', 'Day of the week on which it is stated to be given', 'tue', DAYS),
    ...openAtFilter('what is'),
    ...NEAR_FILTER,
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: {
    services: { noun: 'service', facet: 'service' }, agencies: { noun: 'agency', facet: 'agency' }, malls: { noun: 'mall', facet: 'mall' }, regions: { noun: 'region', facet: 'region' }
  }
}
