import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, Whole, WholeBetween } from '../kernel/schema.js'
import type { LocalizedText } from '../kernel/text.js'
import {
  AGENCY_KINDS, CONFIDENCES, DOCUMENT_KINDS, INSTRUMENT_KINDS, INSTRUMENT_STATUSES, MALL_STATUSES, READINGS, REFERENCE_STATUSES, REGION_LEVELS, SITE_KINDS, TIME_ZONES
} from '../vocabulary.js'

/** In answers a text is words in one language; in the stored document it holds all of them. */
export const PublicText = (description = 'Words') => Type.Unsafe<LocalizedText>({ type: 'string', maxLength: 5000, description })
/** Words that are the same in every language: numbers, addresses, names of things. */
export const PublicLine = (description: string) => Type.String({ maxLength: 500, description })
export const PublicCode = (description = 'Code: stable, never given to another') => Type.String({ maxLength: 500, pattern: '^[a-z0-9]+([-./@][a-z0-9]+)*$', description })
export const PublicDate = (description: string) => Type.String({ maxLength: 10, pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$', description })
export const PublicTime = (description: string) => Type.String({ maxLength: 5, pattern: '^[0-9]{2}:[0-9]{2}$', description })
export const Uuid = Type.String({ format: 'uuid', maxLength: 36, description: 'UUID, the same in every installation that holds the record' })
export const Many = <T extends Parameters<typeof Type.Array>[0]>(item: T, description?: string) =>
  Type.Array(item, { maxItems: 2000, ...(description ? { description } : {}) })
const name = PublicText('Name')
const code = PublicCode()

export const RegionLink = Type.Object({
  code: PublicCode('Kemendagri code'),
  name,
  level: Enum(REGION_LEVELS, { description: 'Level of the region' }),
  timeZone: Enum(TIME_ZONES, { description: 'Time zone: WIB is UTC+7, WITA UTC+8, WIT UTC+9' })
}, { $id: 'RegionLink', description: 'A region, named by another record' })
export const AgencyLink = Type.Object({ code, name, kind: Enum(AGENCY_KINDS, { description: 'Kind of the agency' }) }, { $id: 'AgencyLink', description: 'An agency, named by another record' })
export const MallLink = Type.Object({ code, name, status: Enum(MALL_STATUSES, { description: 'Status of the mall as its sources last had it, whatever day is asked for' }) }, { $id: 'MallLink', description: 'A mall, named by another record' })
export const SiteLink = Type.Object({ code: PublicCode('Code: mall/site'), name, kind: Enum(SITE_KINDS, { description: 'Kind of the site' }) }, { $id: 'SiteLink', description: 'A site of a mall, named by another record' })
export const DocumentLink = Type.Object({ code, name, kind: Enum(DOCUMENT_KINDS, { description: 'Kind of the document' }) }, { $id: 'DocumentLink', description: 'A document, named by another record' })
export const ReferenceServiceLink = Type.Object({
  code, name, status: Enum(REFERENCE_STATUSES, { description: 'discouraged: rarely needed any more; discontinued: gone' })
}, { $id: 'ReferenceServiceLink', description: 'A reference service, named by another record' })
export const ServiceLink = Type.Object({ code: PublicCode('Code: agency.service'), name }, { $id: 'ServiceLink', description: 'A service, named by another record' })
export const InstrumentLink = Type.Object({
  code,
  kind: Enum(INSTRUMENT_KINDS, { description: 'Kind of the instrument' }),
  number: PublicLine('Number, as it is cited'),
  year: WholeBetween(1900, 2200, { description: 'Year, as it is cited' }),
  title: PublicText('Title'),
  status: Enum(INSTRUMENT_STATUSES, { description: 'Whether it is in force' })
}, { $id: 'InstrumentLink', description: 'A legal instrument, named by another record' })

export const SourceLink = Type.Object({
  code,
  title: PublicLine('Title of the page, article or law'),
  publisher: Nullable(PublicLine('Paper, authority or company that published it; null: not noted')),
  address: Nullable(PublicLine('Web address as far as known')),
  publishedOn: Nullable(PublicDate('Day, month or year of publication')),
  seenOn: Nullable(PublicDate('Day on which it was read for the catalogue')),
  reading: Nullable(Enum(READINGS), { description: 'text: read itself; excerpt: in part; press: a report of it; cited: only named by others' })
}, { $id: 'SourceLink', description: 'Where a statement comes from' })

const confidence = Enum(CONFIDENCES, { description: 'high: law text or official page, or two independent sources; medium: one report; low: plan, old page or conflict' })
const locator = Nullable(PublicLine('Article, page or section within the source'))

/** Members of every single statement. */
export const citedModel = {
  source: PublicCode('Who says so: code of one of the `sources` of the record'),
  confidence,
  locator,
  note: Nullable(PublicText('What else is to be known about the statement'))
}

/** Members of every public record. `null` is "not known". */
export const provenanceModel = {
  sources: Many(ref(SourceLink), 'Every source that the record names'),
  statedBy: Many(Type.Object({ source: citedModel.source, confidence, locator }), 'Sources of the record as a whole'),
  verifiedOn: Nullable(PublicDate('Day on which somebody responsible last confirmed the record')),
  missing: Many(PublicText('Something that is missing'), 'What is known to be missing, in words'),
  stub: Type.Boolean({ description: 'Only named so far: nearly everything is missing' }),
  example: Type.Boolean({ description: 'Invented, for trying out. Not a real office, fee or deadline' }),
  dataset: Type.String({ maxLength: 240, description: 'Data set that the record belongs to' })
}

/** Members that say how fresh the answer is. */
export const freshnessModel = {
  holds: Type.Object({
    from: Nullable(PublicDate('First day on which this answer holds; null: since before anything known')),
    until: Nullable(PublicDate('Last day; null: until something changes'))
  }, { description: 'Days on which this answer is the same' }),
  revision: Whole({ description: 'Revision of the catalogue that last changed it' }),
  updatedAt: Type.String({ format: 'date-time', maxLength: 30, description: 'Moment of that revision' })
}

export type RegionLink = Static<typeof RegionLink>
export type AgencyLink = Static<typeof AgencyLink>
export type MallLink = Static<typeof MallLink>
export type SiteLink = Static<typeof SiteLink>
export type DocumentLink = Static<typeof DocumentLink>
export type ReferenceServiceLink = Static<typeof ReferenceServiceLink>
export type InstrumentLink = Static<typeof InstrumentLink>
export type SourceLink = Static<typeof SourceLink>
export type ServiceLink = Static<typeof ServiceLink>
