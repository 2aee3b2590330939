import { COMMON_FILTERS, facetFilter, FORMS, PLAIN_SORTS, REGION_FILTERS, type Collection } from '../published/collection.js'

export const CALENDARS: Collection = {
  noun: 'calendar',
  notFound: 'calendar_not_found',
  filters: {
    year: facetFilter('year', 'Year', '2026', FORMS.year),
    national: facetFilter('national', 'Whether it is for the whole country', 'true', ['true', 'false']),
    ...REGION_FILTERS,
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: { decree: { noun: 'legal_instrument', facet: 'decree' }, regions: { noun: 'region', facet: 'region' } }
}
