import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, refOrNull } from '../../kernel/schema.js'
import { REGION_LEVELS, TIME_ZONES } from '../../vocabulary.js'
import { freshnessModel, Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, RegionLink, Uuid } from '../links.js'

const base = {
  id: Uuid,
  code: PublicCode('Kemendagri code'),
  name: PublicText('Name'),
  level: Enum(REGION_LEVELS, { description: 'Level of the region' }),
  province: refOrNull(RegionLink, 'Province of a regency or city; null for a province'),
  timeZone: Enum(TIME_ZONES, { description: 'Time zone: WIB is UTC+7, WITA UTC+8, WIT UTC+9' }),
  bpsCode: Nullable(PublicCode('Code of Statistics Indonesia (BPS), another scheme; null: not known')),
  autonomous: Type.Boolean({ description: 'False for the six administrative regions of Jakarta' })
}

export const RegionModel = Type.Object({
  ...base,
  otherNames: Many(PublicLine('Other name'), 'Other spellings'),
  validFrom: Nullable(PublicDate('First day')),
  validTo: Nullable(PublicDate('Last day')),
  successor: refOrNull(RegionLink, 'The region that took its place; null: none'),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Region', description: 'A province, regency (kabupaten) or city (kota)' })
export type RegionModel = Static<typeof RegionModel>

export const RegionItem = Type.Object({ ...base, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt }, { $id: 'RegionItem', description: 'A region as lists show it' })
