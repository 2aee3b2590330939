import accepts from '@fastify/accepts'
import { HISTORY_COMPONENTS } from '../catalogue/changes/history.js'
import { AgencyItem, AgencyModel, TenancyModel } from '../catalogue/agencies/model.js'
import { CalendarItem, CalendarModel } from '../catalogue/calendars/model.js'
import { DocumentItem, DocumentModel } from '../catalogue/documents/model.js'
import { LegalInstrumentItem, LegalInstrumentModel } from '../catalogue/legal-instruments/model.js'
import { AgencyLink, DocumentLink, InstrumentLink, MallLink, ReferenceServiceLink, RegionLink, ServiceLink, SiteLink, SourceLink } from '../catalogue/links.js'
import { MallItem, MallModel, OpeningRuleModel, PointModel, SiteModel } from '../catalogue/malls/model.js'
import { OfferingItem, OfferingModel, OfferingOfService } from '../catalogue/offerings/model.js'
import { ReferenceServiceItem, ReferenceServiceModel } from '../catalogue/reference-services/model.js'
import { RegionItem, RegionModel } from '../catalogue/regions/model.js'
import { ServiceItem, ServiceModel } from '../catalogue/services/model.js'
import { StandardOfService } from '../catalogue/standards/answer.js'
import { STANDARD_COMPONENTS } from '../catalogue/standards/model.js'
import { CatalogueError } from '../kernel/errors.js'
import { addAgencies } from './agencies.js'
import { addCalendars } from './calendars.js'
import type { Api } from './context.js'
import { addDocuments } from './documents.js'
import { addLegalInstruments } from './legal-instruments.js'
import { addMalls } from './malls.js'
import { addOfferings } from './offerings.js'
import { Problem } from './problems.js'
import { addReferenceServices } from './reference-services.js'
import { addRegions } from './regions.js'
import { pageOf } from './schemas.js'
import { addServices } from './services.js'

const ITEMS = [RegionItem, MallItem, AgencyItem, ServiceItem, ReferenceServiceItem, OfferingItem, DocumentItem, LegalInstrumentItem, CalendarItem]

/** Every named shape of the API: a component of the OpenAPI document each. */
export const COMPONENTS = [
  Problem, RegionLink, AgencyLink, MallLink, SiteLink, DocumentLink, ReferenceServiceLink, ServiceLink, InstrumentLink, SourceLink,
  ...STANDARD_COMPONENTS, StandardOfService, OpeningRuleModel, PointModel, SiteModel, TenancyModel, OfferingOfService, ...HISTORY_COMPONENTS,
  RegionModel, MallModel, AgencyModel, ServiceModel, ReferenceServiceModel, OfferingModel, DocumentModel, LegalInstrumentModel, CalendarModel,
  ...ITEMS, ...ITEMS.map((item) => pageOf(item))
]

/** `/v1`: every noun, one file each. */
export function addApi(parent: Omit<Api, 'app'> & { app: Api['app'] }): void {
  parent.app.register(async (app) => {
    const api: Api = { ...parent, app: app as Api['app'] }
    await app.register(accepts)
    app.addHook('onRequest', api.conditional.early)
    app.addHook('onRequest', (request, _reply, done) => {
      const accept = request.headers.accept
      const fits = accept === undefined || accept === '*/*' || accept === 'application/json' || request.type(['application/json']) !== false
      done(fits ? undefined : new CatalogueError('not_acceptable', { offered: 'application/json' }))
    })
    addRegions(api)
    addMalls(api)
    addAgencies(api)
    addServices(api)
    addReferenceServices(api)
    addOfferings(api)
    addDocuments(api)
    addLegalInstruments(api)
    addCalendars(api)
  }, { prefix: '/v1' })
}
