import { AGENCIES } from '../catalogue/agencies/collection.js'
import { AgencyItem } from '../catalogue/agencies/model.js'
import { MALLS } from '../catalogue/malls/collection.js'
import { MallItem, MallModel } from '../catalogue/malls/model.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem } from '../catalogue/services/model.js'
import { addDetail, addList, addListWithin } from './collections.js'
import type { Api } from './context.js'
import { addSites } from './sites.js'

const tag = 'Malls'

export function addMalls(api: Api): void {
  addList(api, '/malls', MALLS, {
    operationId: 'listMalls', summary: 'List malls', tag, item: MallItem,
    description: 'Public service malls, also those that are only committed or planned: `status` tells.'
  })
  addDetail(api, '/malls/:mall', MALLS, { operationId: 'getMall', summary: 'Get a mall with its sites', tag, model: MallModel })
  addListWithin(api, '/malls/:mall/agencies', AGENCIES, {
    operationId: 'listAgenciesOfMall', summary: 'List the agencies in a mall', tag, item: AgencyItem, parent: MALLS, filter: 'mall'
  })
  addListWithin(api, '/malls/:mall/services', SERVICES, {
    operationId: 'listServicesOfMall', summary: 'List the services given in a mall', tag, item: ServiceItem, parent: MALLS, filter: 'mall'
  })
  addSites(api, tag)
}
