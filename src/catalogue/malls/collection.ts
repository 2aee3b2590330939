import { FACILITIES, MALL_STATUSES, MILESTONE_KINDS } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, NEAR_FILTER, openAtFilter, PLAIN_SORTS, REGION_FILTERS, type Collection } from '../published/collection.js'

export const MALLS: Collection = {
  noun: 'mall',
  notFound: 'mall_not_found',
  filters: {
    ...REGION_FILTERS,
    status: facetFilter('status', 'Status of the mall as its sources last had it, whatever day is asked for', 'open,soft_launch', MALL_STATUSES),
    milestone: facetFilter('milestone', 'Kind of a milestone that is known of it', 'commitment_signed', MILESTONE_KINDS),
    facility: facetFilter('facility', 'Facility that one of its sites is known to have', 'lactation_room', FACILITIES),
    operator: facetFilter('operator', 'Agency that runs it', 'dpmptsp-contoh'),
    ...openAtFilter('malls with a site that is'),
    ...NEAR_FILTER,
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: { regions: { noun: 'region', facet: 'region' }, operator: { noun: 'agency', facet: 'operator' } }
}
