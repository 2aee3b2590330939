import { LEGAL_INSTRUMENTS } from '../catalogue/legal-instruments/collection.js'
import { LegalInstrumentItem, LegalInstrumentModel } from '../catalogue/legal-instruments/model.js'
import { addDetail, addList } from './collections.js'
import type { Api } from './context.js'

const tag = 'Legal instruments'

export function addLegalInstruments(api: Api): void {
  addList(api, '/legal-instruments', LEGAL_INSTRUMENTS, { operationId: 'listLegalInstruments', summary: 'List laws, regulations and decrees', tag, item: LegalInstrumentItem })
  addDetail(api, '/legal-instruments/:instrument', LEGAL_INSTRUMENTS, { operationId: 'getLegalInstrument', summary: 'Get a legal instrument', tag, model: LegalInstrumentModel })
}
