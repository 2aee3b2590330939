import { AGENCY_KINDS, COMPLETENESSES, LIFE_EVENTS, REFERENCE_STATUSES, SECTORS } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, PLAIN_SORTS, SORTS, type Collection } from '../published/collection.js'
import { STANDARD_FILTERS } from '../services/collection.js'

export const REFERENCE_SERVICES: Collection = {
  noun: 'reference_service',
  notFound: 'reference_service_not_found',
  filters: {
    agencyKind: facetFilter('agencyKind', 'Kind of agency that gives it, as a rule', 'opd', AGENCY_KINDS),
    sector: facetFilter('sector', 'Sector', 'kependudukan', SECTORS),
    lifeEvent: facetFilter('lifeEvent', 'Event in life that leads to it', 'kelahiran', LIFE_EVENTS),
    status: facetFilter('status', 'Status', 'active', REFERENCE_STATUSES),
    grade: facetFilter('grade', 'How completely the norm is known', 'solid', COMPLETENESSES),
    case: facetFilter('case', 'Case that it has', 'hilang'),
    ...STANDARD_FILTERS,
    ...COMMON_FILTERS
  },
  sorts: { ...PLAIN_SORTS, fee: SORTS.fee, timeLimit: SORTS.timeLimit },
  includes: {
    documents: { noun: 'document', facet: 'document' }, products: { noun: 'document', facet: 'product' }, legalInstruments: { noun: 'legal_instrument', facet: 'instrument' }
  }
}
