import { Type, type Static } from '@sinclair/typebox'
import { Closed, Day, Enum, Line, RegionCode, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { REGION_LEVELS, TIME_ZONES } from '../../vocabulary.js'
import { provenance } from '../sources/record.js'

export const RegionRecord = Closed({
  code: RegionCode(),
  name: Text,
  level: Enum(REGION_LEVELS),
  parent: Unknowable(RegionCode({ description: 'Province of a regency or city; left out for a province' })),
  timeZone: Enum(TIME_ZONES),
  bpsCode: Unknowable(Type.String({ pattern: '^[0-9]{2}([0-9]{2})?$', maxLength: 4, description: 'Code of Statistics Indonesia (BPS), another scheme' })),
  autonomous: Type.Boolean({ description: 'False for the six administrative regions of Jakarta' }),
  otherNames: Type.Optional(Type.Array(Line(), { maxItems: 20, description: 'Other spellings' })),
  validFrom: Unknowable(Day()),
  validTo: Unknowable(Day()),
  successor: Unknowable(RegionCode()),
  ...provenance
})
export type RegionRecord = Static<typeof RegionRecord>
