import { INSTRUMENT_KINDS, INSTRUMENT_STATUSES } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, FORMS, PLAIN_SORTS, type Collection } from '../published/collection.js'

export const LEGAL_INSTRUMENTS: Collection = {
  noun: 'legal_instrument',
  notFound: 'legal_instrument_not_found',
  filters: {
    instrumentKind: facetFilter('instrumentKind', 'Kind', 'uu,pp', INSTRUMENT_KINDS),
    year: facetFilter('year', 'Year', '2024', FORMS.year),
    status: facetFilter('status', 'Status', 'in_force', INSTRUMENT_STATUSES),
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: {}
}
