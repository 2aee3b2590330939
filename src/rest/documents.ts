import { DOCUMENTS } from '../catalogue/documents/collection.js'
import { DocumentItem, DocumentModel } from '../catalogue/documents/model.js'
import { addDetail, addList } from './collections.js'
import type { Api } from './context.js'

const tag = 'Documents'

export function addDocuments(api: Api): void {
  addList(api, '/documents', DOCUMENTS, { operationId: 'listDocuments', summary: 'List the papers and other things that services ask for', tag, item: DocumentItem })
  addDetail(api, '/documents/:document', DOCUMENTS, { operationId: 'getDocument', summary: 'Get a document: who issues it, which services ask for it', tag, model: DocumentModel })
}
