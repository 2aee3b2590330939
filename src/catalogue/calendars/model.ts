import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull, WholeBetween } from '../../kernel/schema.js'
import { CALENDAR_DAY_KINDS } from '../../vocabulary.js'
import { freshnessModel, InstrumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, RegionLink, Uuid } from '../links.js'

const base = {
  id: Uuid, code: PublicCode(), name: PublicText('Name'), year: WholeBetween(2000, 2200, { description: 'Year that it is for' }),
  version: WholeBetween(1, 100, { description: 'Version: decrees are changed during the year' }),
  region: refOrNull(RegionLink, 'null: the national calendar'), knownFrom: PublicDate('Day on which the decree became known'),
  supersedes: Nullable(PublicCode('Calendar that this version replaced')),
  dayCount: WholeBetween(0, 366, { description: 'Number of days that are not ordinary working days' })
}

export const CalendarModel = Type.Object({
  ...base,
  decree: ref(InstrumentLink),
  days: Many(Type.Object({
    date: PublicDate('Day'),
    kind: Enum(CALENDAR_DAY_KINDS, { description: 'collective_leave is no holiday: some malls close, some work half a day' }),
    name: PublicText('What the day is')
  }), 'Days that are not ordinary working days'),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Calendar', description: 'Holidays and collective leave of a year, as one decree fixed them' })
export type CalendarModel = Static<typeof CalendarModel>

export const CalendarItem = Type.Object({
  ...base, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt
}, { $id: 'CalendarItem', description: 'A calendar as lists show it' })
