import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref } from '../kernel/schema.js'
import type { LocalizedText } from '../kernel/text.js'
import {
  AGENCY_KINDS, CONFIDENCES, DOCUMENT_KINDS, INSTRUMENT_KINDS, INSTRUMENT_STATUSES, MALL_STATUSES, READINGS, REFERENCE_STATUSES, REGION_LEVELS, SITE_KINDS, TIME_ZONES
} from '../vocabulary.js'

/** In answers a text is words in one language; in the stored document it holds all of them. */
export const PublicText = (description?: string) =>
  Type.Unsafe<LocalizedText>({ type: 'string', maxLength: 5000, ...(description ? { description } : {}) })
export const PublicCode = (description?: string) => Type.String({ maxLength: 240, ...(description ? { description } : {}) })
export const PublicDate = (description: string) => Type.String({ maxLength: 10, pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$', description })
export const Uuid = Type.String({ format: 'uuid', maxLength: 36 })
export const Many = <T extends Parameters<typeof Type.Array>[0]>(item: T, description?: string) =>
  Type.Array(item, { maxItems: 2000, ...(description ? { description } : {}) })
const text = PublicText()
const code = PublicCode()

export const RegionLink = Type.Object({ code, name: text, level: Enum(REGION_LEVELS), timeZone: Enum(TIME_ZONES) }, { $id: 'RegionLink' })
export const AgencyLink = Type.Object({ code, name: text, kind: Enum(AGENCY_KINDS) }, { $id: 'AgencyLink' })
export const MallLink = Type.Object({ code, name: text, status: Enum(MALL_STATUSES) }, { $id: 'MallLink' })
export const SiteLink = Type.Object({ code, name: text, kind: Enum(SITE_KINDS) }, { $id: 'SiteLink' })
export const DocumentLink = Type.Object({ code, name: text, kind: Enum(DOCUMENT_KINDS) }, { $id: 'DocumentLink' })
export const ReferenceServiceLink = Type.Object({ code, name: text, status: Enum(REFERENCE_STATUSES) }, { $id: 'ReferenceServiceLink' })
export const ServiceLink = Type.Object({ code, name: text }, { $id: 'ServiceLink' })
export const InstrumentLink = Type.Object({
  code, kind: Enum(INSTRUMENT_KINDS), number: Type.String({ maxLength: 500 }), year: Type.Integer({ minimum: 1900, maximum: 2200 }), title: text, status: Enum(INSTRUMENT_STATUSES)
}, { $id: 'InstrumentLink' })

export const SourceLink = Type.Object({
  code,
  title: Type.String({ maxLength: 500 }),
  address: Nullable(Type.String({ maxLength: 500 })),
  publishedOn: Nullable(PublicDate('Day, month or year of publication')),
  seenOn: Nullable(PublicDate('Day on which it was read for the catalogue')),
  reading: Nullable(Enum(READINGS), { description: 'text: read itself; excerpt: in part; press: a report of it; cited: only named by others' })
}, { $id: 'SourceLink' })

/** Members of every single statement: `source` is the code of one of the document's `sources`. */
export const citedModel = {
  source: code,
  confidence: Enum(CONFIDENCES),
  locator: Nullable(Type.String({ maxLength: 500 })),
  note: Nullable(text)
}

/** Members of every public record. `null` is "not known". */
export const provenanceModel = {
  sources: Many(ref(SourceLink), 'Every source that the record names'),
  statedBy: Many(Type.Object({ source: code, confidence: Enum(CONFIDENCES), locator: Nullable(Type.String({ maxLength: 500 })) }), 'Sources of the record as a whole'),
  verifiedOn: Nullable(PublicDate('Day on which somebody responsible last confirmed the record')),
  missing: Many(text, 'What is known to be missing, in words'),
  stub: Type.Boolean({ description: 'Only named so far: nearly everything is missing' }),
  example: Type.Boolean({ description: 'Invented, for trying out. Not a real office, fee or deadline' }),
  dataset: PublicCode('Data set that the record belongs to')
}

/** Members that say how fresh the answer is. */
export const freshnessModel = {
  holds: Type.Object({
    from: Nullable(PublicDate('First day on which this answer holds; null: since before anything known')),
    until: Nullable(PublicDate('Last day; null: until something changes'))
  }, { description: 'Days on which this answer is the same' }),
  revision: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'Revision of the catalogue that last changed it' }),
  updatedAt: Type.String({ format: 'date-time', maxLength: 30 })
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
