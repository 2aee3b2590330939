import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem, ServiceModel } from '../catalogue/services/model.js'
import { addChecklist } from './checklist.js'
import { addDetail, addList } from './collections.js'
import type { Api } from './context.js'
import { addDue } from './due.js'
import { addFee } from './fee.js'
import { addPath } from './path.js'
import { addHistory, addStandard } from './standards.js'

const tag = 'Services'

export function addServices(api: Api): void {
  addList(api, '/services', SERVICES, {
    operationId: 'listServices', summary: 'List services', tag, item: ServiceItem,
    description: 'What agencies give. Left out unless asked for: what is only inferred (`evidence=any`), what is out of force (`outOfForce=true`), examples (`example=any`).'
  })
  addDetail(api, '/services/:service', SERVICES, { operationId: 'getService', summary: 'Get a service with its standard and offerings', tag, model: ServiceModel })
  addStandard(api, '/services/:service/standard', SERVICES, { operationId: 'getStandardOfService', tag })
  addHistory(api, '/services/:service/history', SERVICES, { operationId: 'getHistoryOfService', tag })
  addDue(api, '/services/:service/due', SERVICES, { operationId: 'getDueOfService', tag, example: 'bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data', case: 'kelas', conditions: { 'peserta-mandiri': 'true' } })
  addChecklist(api, '/services/:service/checklist', SERVICES, { operationId: 'getChecklistOfService', tag, example: 'bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data', case: 'kelas', conditions: { 'peserta-mandiri': 'true' } })
  addFee(api, '/services/:service/fee', SERVICES, { operationId: 'getFeeOfService', tag, example: 'bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data', case: 'kelas', conditions: { 'peserta-mandiri': 'true' } })
  addPath(api, '/services/:service/path', SERVICES, { operationId: 'getPathOfService', tag, example: 'bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data', case: 'kelas', conditions: { 'peserta-mandiri': 'true' }, via: 'kk-baru:pisah-kk' })
}
