import { AGENCIES } from '../catalogue/agencies/collection.js'
import { AgencyItem, AgencyModel } from '../catalogue/agencies/model.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem } from '../catalogue/services/model.js'
import { addDetail, addList, addListWithin } from './collections.js'
import type { Api } from './context.js'

const tag = 'Agencies'

export function addAgencies(api: Api): void {
  addList(api, '/agencies', AGENCIES, { operationId: 'listAgencies', summary: 'List agencies', tag, item: AgencyItem })
  addDetail(api, '/agencies/:agency', AGENCIES, { operationId: 'getAgency', summary: 'Get an agency with its places in malls', tag, model: AgencyModel })
  addListWithin(api, '/agencies/:agency/services', SERVICES, {
    operationId: 'listServicesOfAgency', summary: 'List the services of an agency', tag, item: ServiceItem, parent: AGENCIES, filter: 'agency'
  })
}
