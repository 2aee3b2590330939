import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { CALENDAR_DAY_KINDS } from '../../vocabulary.js'
import { freshnessModel, InstrumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, RegionLink, Uuid } from '../links.js'

const base = {
  id: Uuid, code: PublicCode(), name: PublicText(), year: Type.Integer({ minimum: 2000, maximum: 2200 }), version: Type.Integer({ minimum: 1, maximum: 100 }),
  region: refOrNull(RegionLink, 'null: the national calendar'), knownFrom: PublicDate('Day on which the decree became known'),
  supersedes: Nullable(PublicCode('Calendar that this version replaced'))
}

export const CalendarModel = Type.Object({
  ...base,
  decree: ref(InstrumentLink),
  days: Many(Type.Object({ date: PublicDate('Day'), kind: Enum(CALENDAR_DAY_KINDS), name: PublicText() })),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Calendar', description: 'Holidays and collective leave of a year, as one decree fixed them' })
export type CalendarModel = Static<typeof CalendarModel>

export const CalendarItem = Type.Object({
  ...base, days: Type.Integer({ minimum: 0, maximum: 366 }), example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt
}, { $id: 'CalendarItem' })
