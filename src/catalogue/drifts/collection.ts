import { DRIFT_KINDS, SECTORS } from '../../vocabulary.js'
import { facetFilter, PLAIN_SORTS, REGION_FILTERS, type Collection } from '../published/collection.js'

/** Services whose standard differs from the norm. */
export const DRIFTS: Collection = {
  noun: 'service',
  notFound: 'service_not_found',
  filters: {
    ...REGION_FILTERS,
    agency: facetFilter('agency', 'Agency that gives the service', 'disdukcapil-pontianak'),
    sector: facetFilter('sector', 'Sector', 'kependudukan', SECTORS),
    referenceService: facetFilter('referenceService', 'National concept whose norm it is compared with', 'akta-perceraian'),
    kind: facetFilter('drift', 'By what it differs', 'slower,dearer', DRIFT_KINDS)
  },
  sorts: {
    ...PLAIN_SORTS,
    '-kinds': { description: 'most kinds of difference first', expression: `(select count(*) from unnest(facets) one where one like 'drift:%')`, type: 'bigint', descending: true }
  },
  includes: {}
}
