import { AGENCY_KINDS } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, FORMS, PLAIN_SORTS, REGION_FILTERS, type Collection } from '../published/collection.js'

export const AGENCIES: Collection = {
  noun: 'agency',
  notFound: 'agency_not_found',
  filters: {
    ...REGION_FILTERS,
    mall: facetFilter('mall', 'Mall in which it is', 'mpp-kudus', FORMS.mall, 'any-mall'),
    site: facetFilter('site', 'Site at which it is', 'mpp-kudus/utama', FORMS.site, 'any-site'),
    agencyKind: facetFilter('agencyKind', 'Kind of the agency', 'opd,vertical', AGENCY_KINDS),
    parent: facetFilter('parent', 'Agency that it belongs to', 'polri'),
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: { regions: { noun: 'region', facet: 'region' }, malls: { noun: 'mall', facet: 'mall' }, parent: { noun: 'agency', facet: 'parent' } }
}
