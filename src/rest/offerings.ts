import { findOffering } from '../catalogue/answering/opening.js'
import { OFFERINGS } from '../catalogue/offerings/collection.js'
import { OfferingItem, OfferingModel } from '../catalogue/offerings/model.js'
import { addDetail, addList } from './collections.js'
import type { Api } from './context.js'
import { addFeed, addOpening } from './opening.js'

const tag = 'Offerings'

export function addOfferings(api: Api): void {
  addList(api, '/offerings', OFFERINGS, { operationId: 'listOfferings', summary: 'List where and when services are given', tag, item: OfferingItem })
  addDetail(api, '/offerings/:offering', OFFERINGS, {
    operationId: 'getOffering', summary: 'Get an offering', tag, model: OfferingModel, description: 'The code of an offering holds `@` and `/`. It may stand in the path as it is, or with the slash as `%2F`.'
  })
  const told = { tag, failures: ['offering_not_found', 'site_not_found', 'withdrawn'] as const, example: 'kantor-imigrasi-karanganyar.paspor@mpp-karanganyar/utama' }
  addOpening(api, '/offerings/:offering/opening', findOffering, { operationId: 'getOpeningOfOffering', summary: 'Tell when a service is given at a site', ...told })
  addFeed(api, '/offerings/:offering/calendar.ics', findOffering, { operationId: 'getCalendarOfOffering', summary: 'Follow the special days of a service at a site', ...told })
}
