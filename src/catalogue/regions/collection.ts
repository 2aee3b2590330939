import { REGION_LEVELS, TIME_ZONES } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, FORMS, PLAIN_SORTS, REGION_FILTERS, type Collection } from '../published/collection.js'

export const REGIONS: Collection = {
  noun: 'region',
  notFound: 'region_not_found',
  filters: {
    ...REGION_FILTERS,
    level: facetFilter('level', 'Level of the region', 'regency', REGION_LEVELS),
    timeZone: facetFilter('timeZone', 'Time zone', 'WITA', TIME_ZONES),
    bpsCode: facetFilter('bps', 'Code of Statistics Indonesia', '3319', FORMS.bps),
    autonomous: facetFilter('autonomous', 'Whether the region governs itself; false for the six of Jakarta', 'true', ['true', 'false']),
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: { province: { noun: 'region', facet: 'province' } }
}
