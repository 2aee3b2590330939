import { REFERENCE_SERVICES } from '../catalogue/reference-services/collection.js'
import { ReferenceServiceItem, ReferenceServiceModel } from '../catalogue/reference-services/model.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem } from '../catalogue/services/model.js'
import { addChecklist } from './checklist.js'
import { addDetail, addList, addListWithin } from './collections.js'
import type { Api } from './context.js'
import { addDue } from './due.js'
import { addFee } from './fee.js'
import { addPath } from './path.js'
import { addHistory, addStandard } from './standards.js'

const tag = 'Reference services'

export function addReferenceServices(api: Api): void {
  addList(api, '/reference-services', REFERENCE_SERVICES, { operationId: 'listReferenceServices', summary: 'List the national concepts of services', tag, item: ReferenceServiceItem })
  addDetail(api, '/reference-services/:referenceService', REFERENCE_SERVICES, { operationId: 'getReferenceService', summary: 'Get a reference service with its norm', tag, model: ReferenceServiceModel })
  addStandard(api, '/reference-services/:referenceService/standard', REFERENCE_SERVICES, { operationId: 'getStandardOfReferenceService', tag })
  addHistory(api, '/reference-services/:referenceService/history', REFERENCE_SERVICES, { operationId: 'getHistoryOfReferenceService', tag })
  addListWithin(api, '/reference-services/:referenceService/services', SERVICES, {
    operationId: 'listServicesOfReferenceService', summary: 'Compare every local form of one norm', tag, item: ServiceItem, parent: REFERENCE_SERVICES, filter: 'referenceService'
  })
  addDue(api, '/reference-services/:referenceService/due', REFERENCE_SERVICES, { operationId: 'getDueOfReferenceService', tag, example: 'paspor-biasa-baru', case: '5-tahun', conditions: { 'layanan-percepatan': 'true' } })
  addChecklist(api, '/reference-services/:referenceService/checklist', REFERENCE_SERVICES, { operationId: 'getChecklistOfReferenceService', tag, example: 'paspor-biasa-baru', case: '5-tahun', conditions: { 'tujuan-perlu-rekomendasi': 'false' } })
  addFee(api, '/reference-services/:referenceService/fee', REFERENCE_SERVICES, { operationId: 'getFeeOfReferenceService', tag, example: 'paspor-biasa-baru', case: '5-tahun', conditions: { 'layanan-percepatan': 'true' } })
  addPath(api, '/reference-services/:referenceService/path', REFERENCE_SERVICES, { operationId: 'getPathOfReferenceService', tag, example: 'paspor-biasa-baru', case: '5-tahun', conditions: { 'tujuan-perlu-rekomendasi': 'false' }, via: 'ktp-el-hilang-rusak:hilang' })
}
