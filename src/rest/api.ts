import accepts from '@fastify/accepts'
import type { TObject } from '@sinclair/typebox'
import { FactModel, QuestionModel } from '../answers/applicability/model.js'
import { CHECKLIST_COMPONENTS } from '../answers/checklist/model.js'
import { DRIFT_COMPONENTS, DriftModel } from '../answers/drift/model.js'
import { DUE_COMPONENTS } from '../answers/due/model.js'
import { FEE_COMPONENTS } from '../answers/fee/model.js'
import { OPENING_COMPONENTS } from '../answers/opening/model.js'
import { PATH_COMPONENTS } from '../answers/path/model.js'
import { POSSIBLE_COMPONENTS, PossibleModel } from '../answers/possible/model.js'
import { HISTORY_COMPONENTS } from '../catalogue/changes/history.js'
import { AGENCIES } from '../catalogue/agencies/collection.js'
import { AgencyItem, AgencyModel, TenancyModel } from '../catalogue/agencies/model.js'
import { CALENDARS } from '../catalogue/calendars/collection.js'
import { CalendarItem, CalendarModel } from '../catalogue/calendars/model.js'
import { DatasetModel } from '../catalogue/datasets/model.js'
import { DOCUMENTS } from '../catalogue/documents/collection.js'
import { DocumentItem, DocumentModel } from '../catalogue/documents/model.js'
import { LEGAL_INSTRUMENTS } from '../catalogue/legal-instruments/collection.js'
import { LegalInstrumentItem, LegalInstrumentModel } from '../catalogue/legal-instruments/model.js'
import { AgencyLink, DocumentLink, InstrumentLink, MallLink, ReferenceServiceLink, RegionLink, ServiceLink, SiteLink, SourceLink } from '../catalogue/links.js'
import { SiteOfMall } from '../catalogue/malls/sites.js'
import { MALLS } from '../catalogue/malls/collection.js'
import { CountModel, MallItem, MallModel, OpeningRuleModel, PointModel, SiteModel } from '../catalogue/malls/model.js'
import { OFFERINGS } from '../catalogue/offerings/collection.js'
import { OfferingItem, OfferingModel, OfferingOfService } from '../catalogue/offerings/model.js'
import type { Collection } from '../catalogue/published/collection.js'
import { REFERENCE_SERVICES } from '../catalogue/reference-services/collection.js'
import { ReferenceServiceItem, ReferenceServiceModel } from '../catalogue/reference-services/model.js'
import { REGIONS } from '../catalogue/regions/collection.js'
import { RegionItem, RegionModel } from '../catalogue/regions/model.js'
import { SEARCH_COMPONENTS } from '../catalogue/search/model.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem, ServiceModel } from '../catalogue/services/model.js'
import { StandardOfService } from '../catalogue/standards/answer.js'
import { STANDARD_COMPONENTS } from '../catalogue/standards/model.js'
import type { App } from '../http/types.js'
import { CatalogueError } from '../kernel/errors.js'
import { addAgencies } from './agencies.js'
import { addCalendars } from './calendars.js'
import type { Api } from './context.js'
import { addDatasets } from './datasets.js'
import { addDocuments } from './documents.js'
import { addDrift } from './drift.js'
import { addExports } from './exports.js'
import { addLegalInstruments } from './legal-instruments.js'
import { addMalls } from './malls.js'
import { addOfferings } from './offerings.js'
import { Problem } from './problems.js'
import { addPossible } from './possible.js'
import { addReferenceServices } from './reference-services.js'
import { addRegions } from './regions.js'
import { pageOf } from './schemas.js'
import { addSearch } from './search.js'
import { addServices } from './services.js'
import { addVocabularies, VocabularyModel } from './vocabularies.js'

/** Lists: their items, and what they can include. */
const LISTS: readonly [TObject, Collection][] = [
  [RegionItem, REGIONS], [MallItem, MALLS], [AgencyItem, AGENCIES], [ServiceItem, SERVICES], [ReferenceServiceItem, REFERENCE_SERVICES], [OfferingItem, OFFERINGS],
  [DocumentItem, DOCUMENTS], [LegalInstrumentItem, LEGAL_INSTRUMENTS], [CalendarItem, CALENDARS]
]

/** Every named shape of the API: a component of the OpenAPI document each. */
export const COMPONENTS = [
  Problem, RegionLink, AgencyLink, MallLink, SiteLink, DocumentLink, ReferenceServiceLink, ServiceLink, InstrumentLink, SourceLink,
  ...STANDARD_COMPONENTS, StandardOfService, OpeningRuleModel, PointModel, SiteModel, CountModel, TenancyModel, OfferingOfService, ...HISTORY_COMPONENTS, ...OPENING_COMPONENTS, ...DUE_COMPONENTS, FactModel, QuestionModel, ...CHECKLIST_COMPONENTS, ...FEE_COMPONENTS, ...DRIFT_COMPONENTS, ...PATH_COMPONENTS, ...POSSIBLE_COMPONENTS, pageOf(PossibleModel), pageOf(DriftModel),
  RegionModel, MallModel, AgencyModel, ServiceModel, ReferenceServiceModel, OfferingModel, DocumentModel, LegalInstrumentModel, CalendarModel,
  DatasetModel, pageOf(DatasetModel), VocabularyModel, pageOf(VocabularyModel), SiteOfMall, pageOf(SiteOfMall),
  ...LISTS.map(([item]) => item), ...LISTS.map(([item, collection]) => pageOf(item, collection)), ...SEARCH_COMPONENTS
]

/** `/v1`: every noun, one file each. */
export function addApi(parent: Api): void {
  parent.app.register(async (app) => {
    const api: Api = { ...parent, app: app as Api['app'] }
    await app.register(accepts)
    api.answering.begin(app as App)
    app.addHook('onRequest', (request, _reply, done) => {
      const { accept } = request.headers
      const { offers = 'application/json' } = request.routeOptions.config
      const fits = accept === undefined || accept === '*/*' || accept === offers || request.type([offers]) !== false
      done(fits ? undefined : new CatalogueError('not_acceptable', { offered: offers }))
    })
    addRegions(api)
    addMalls(api)
    addAgencies(api)
    addServices(api)
    addReferenceServices(api)
    addDrift(api)
    addOfferings(api)
    addPossible(api)
    addDocuments(api)
    addLegalInstruments(api)
    addCalendars(api)
    addDatasets(api)
    addVocabularies(api)
    addSearch(api)
    addExports(api)
  }, { prefix: '/v1' })
}
