import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, refOrNull } from '../../kernel/schema.js'
import { REGION_LEVELS, TIME_ZONES } from '../../vocabulary.js'
import { freshnessModel, Many, provenanceModel, PublicCode, PublicDate, PublicText, RegionLink, Uuid } from '../links.js'

const base = {
  id: Uuid,
  code: PublicCode('Kemendagri code'),
  name: PublicText(),
  level: Enum(REGION_LEVELS),
  province: refOrNull(RegionLink, 'Province of a regency or city; null for a province'),
  timeZone: Enum(TIME_ZONES),
  bpsCode: Nullable(PublicCode('Code of Statistics Indonesia (BPS), another scheme; null: not known')),
  autonomous: Type.Boolean({ description: 'False for the six administrative regions of Jakarta' })
}

export const RegionModel = Type.Object({
  ...base,
  otherNames: Many(Type.String({ maxLength: 500 }), 'Other spellings'),
  validFrom: Nullable(PublicDate('First day')),
  validTo: Nullable(PublicDate('Last day')),
  successor: refOrNull(RegionLink),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Region', description: 'A province, regency (kabupaten) or city (kota)' })
export type RegionModel = Static<typeof RegionModel>

export const RegionItem = Type.Object({ ...base, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt }, { $id: 'RegionItem' })
