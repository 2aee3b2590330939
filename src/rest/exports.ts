import type { TObject } from '@sinclair/typebox'
import { AGENCIES } from '../catalogue/agencies/collection.js'
import { AgencyItem, AgencyModel } from '../catalogue/agencies/model.js'
import { CALENDARS } from '../catalogue/calendars/collection.js'
import { CalendarItem, CalendarModel } from '../catalogue/calendars/model.js'
import { DOCUMENTS } from '../catalogue/documents/collection.js'
import { DocumentItem, DocumentModel } from '../catalogue/documents/model.js'
import { LEGAL_INSTRUMENTS } from '../catalogue/legal-instruments/collection.js'
import { LegalInstrumentItem, LegalInstrumentModel } from '../catalogue/legal-instruments/model.js'
import { MALLS } from '../catalogue/malls/collection.js'
import { MallItem, MallModel } from '../catalogue/malls/model.js'
import { OFFERINGS } from '../catalogue/offerings/collection.js'
import { OfferingItem, OfferingModel } from '../catalogue/offerings/model.js'
import type { Collection } from '../catalogue/published/collection.js'
import { REFERENCE_SERVICES } from '../catalogue/reference-services/collection.js'
import { ReferenceServiceItem, ReferenceServiceModel } from '../catalogue/reference-services/model.js'
import { REGIONS } from '../catalogue/regions/collection.js'
import { RegionItem, RegionModel } from '../catalogue/regions/model.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { ServiceItem, ServiceModel } from '../catalogue/services/model.js'
import type { Api } from './context.js'
import { addExport } from './export.js'

/** Every noun with a list, by the last word of its address. */
const EXPORTED: readonly { path: string; name: string; words: string; collection: Collection; item: TObject; model: TObject }[] = [
  { path: 'regions', name: 'Regions', words: 'regions', collection: REGIONS, item: RegionItem, model: RegionModel },
  { path: 'malls', name: 'Malls', words: 'malls', collection: MALLS, item: MallItem, model: MallModel },
  { path: 'agencies', name: 'Agencies', words: 'agencies', collection: AGENCIES, item: AgencyItem, model: AgencyModel },
  { path: 'services', name: 'Services', words: 'services', collection: SERVICES, item: ServiceItem, model: ServiceModel },
  { path: 'reference-services', name: 'ReferenceServices', words: 'reference services', collection: REFERENCE_SERVICES, item: ReferenceServiceItem, model: ReferenceServiceModel },
  { path: 'offerings', name: 'Offerings', words: 'offerings', collection: OFFERINGS, item: OfferingItem, model: OfferingModel },
  { path: 'documents', name: 'Documents', words: 'documents', collection: DOCUMENTS, item: DocumentItem, model: DocumentModel },
  { path: 'legal-instruments', name: 'LegalInstruments', words: 'legal instruments', collection: LEGAL_INSTRUMENTS, item: LegalInstrumentItem, model: LegalInstrumentModel },
  { path: 'calendars', name: 'Calendars', words: 'calendars', collection: CALENDARS, item: CalendarItem, model: CalendarModel }
]

export function addExports(api: Api): void {
  for (const one of EXPORTED) for (const format of ['ndjson', 'csv'] as const) addExport(api, { ...one, format })
}
