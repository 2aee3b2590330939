import { REGIONS } from '../catalogue/regions/collection.js'
import { RegionItem, RegionModel } from '../catalogue/regions/model.js'
import { addDetail, addList } from './collections.js'
import type { Api } from './context.js'

const tag = 'Regions'

export function addRegions(api: Api): void {
  addList(api, '/regions', REGIONS, { operationId: 'listRegions', summary: 'List provinces, regencies and cities', tag, item: RegionItem })
  addDetail(api, '/regions/:region', REGIONS, { operationId: 'getRegion', summary: 'Get a region', tag, model: RegionModel })
}
