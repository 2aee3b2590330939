import type { TSchema } from '@sinclair/typebox'
import { AgencyRecord } from '../agencies/record.js'
import { CalendarRecord } from '../calendars/record.js'
import { DocumentRecord } from '../documents/record.js'
import { LegalInstrumentRecord } from '../legal-instruments/record.js'
import { MallRecord } from '../malls/record.js'
import { ReferenceServiceRecord } from '../reference-services/record.js'
import { RegionRecord } from '../regions/record.js'
import { WordRecord } from '../search/record.js'
import { ServiceRecord } from '../services/record.js'
import { SourceRecord } from '../sources/record.js'

/** The folders of a catalogue, in the order in which their records depend on each other. */
export const FOLDERS = {
  sources: { noun: 'source', schema: SourceRecord },
  'legal-instruments': { noun: 'legal_instrument', schema: LegalInstrumentRecord },
  regions: { noun: 'region', schema: RegionRecord },
  documents: { noun: 'document', schema: DocumentRecord },
  agencies: { noun: 'agency', schema: AgencyRecord },
  malls: { noun: 'mall', schema: MallRecord },
  'reference-services': { noun: 'reference_service', schema: ReferenceServiceRecord },
  services: { noun: 'service', schema: ServiceRecord },
  calendars: { noun: 'calendar', schema: CalendarRecord },
  search: { noun: 'word', schema: WordRecord }
} as const satisfies Record<string, { noun: string; schema: TSchema }>

export type Folder = keyof typeof FOLDERS
export type ImportedNoun = (typeof FOLDERS)[Folder]['noun']
export const IMPORTED_NOUNS = Object.values(FOLDERS).map((folder) => folder.noun)

export type RecordOf = {
  source: SourceRecord
  legal_instrument: LegalInstrumentRecord
  region: RegionRecord
  document: DocumentRecord
  agency: AgencyRecord
  mall: MallRecord
  reference_service: ReferenceServiceRecord
  service: ServiceRecord
  calendar: CalendarRecord
  word: WordRecord
}
export type AnyRecord = RecordOf[ImportedNoun]
