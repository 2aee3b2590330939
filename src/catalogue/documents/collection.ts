import { DOCUMENT_KINDS } from '../../vocabulary.js'
import { COMMON_FILTERS, facetFilter, PLAIN_SORTS, type Collection } from '../published/collection.js'

export const DOCUMENTS: Collection = {
  noun: 'document',
  notFound: 'document_not_found',
  filters: {
    documentKind: facetFilter('documentKind', 'Kind', 'document,form', DOCUMENT_KINDS),
    broader: facetFilter('broader', 'The document that it is a form of', 'ktp-el'),
    issuedBy: facetFilter('issuedBy', 'Reference service that issues it', 'kk-baru'),
    askedBy: facetFilter('askedBy', 'Reference service that asks for it', 'paspor-biasa-baru'),
    ...COMMON_FILTERS
  },
  sorts: PLAIN_SORTS,
  includes: {
    issuedBy: { noun: 'reference_service', facet: 'issuedBy' }, askedBy: { noun: 'reference_service', facet: 'askedBy' }, broader: { noun: 'document', facet: 'broader' }
  }
}
