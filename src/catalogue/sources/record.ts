import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Day, Enum, Line, PartialDate, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { CONFIDENCES, READINGS } from '../../vocabulary.js'

/** Where a statement comes from. */
export const SourceRecord = Closed({
  code: Code(),
  title: Line(),
  publisher: Unknowable(Line()),
  address: Unknowable(Line({ description: 'Web address as far as known' })),
  publishedOn: Unknowable(PartialDate()),
  seenOn: Unknowable(Day({ description: 'The day on which somebody of the catalogue read it' })),
  reading: Unknowable(Enum(READINGS)),
  instrument: Unknowable(Code({ description: 'The legal instrument that this source is' })),
  note: Unknowable(Text)
})
export type SourceRecord = Static<typeof SourceRecord>

/** Members that every single statement carries: who says so, and how sure that is. */
export const cited = {
  source: Code({ description: 'Code of the source' }),
  confidence: Enum(CONFIDENCES),
  locator: Unknowable(Line({ description: 'Article, page or section within the source' })),
  note: Unknowable(Text)
}

export const Citation = Closed({ source: cited.source, confidence: cited.confidence, locator: cited.locator })
export type Citation = Static<typeof Citation>

/** Members that every record of the catalogue carries. */
export const provenance = {
  sources: Type.Optional(Type.Array(Citation, { maxItems: 50 })),
  verifiedOn: Unknowable(Day({ description: 'The day on which somebody responsible last confirmed the record' })),
  /** For records that are known only in part: what is missing, in words. */
  missing: Type.Optional(Type.Array(Text, { maxItems: 50 })),
  stub: Type.Optional(Type.Boolean({ description: 'Only named so far: nearly everything is missing' }))
}
