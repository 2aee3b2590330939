import { Type, type Static } from '@sinclair/typebox'
import { citedModel, Many, provenanceModel, PublicCode, PublicDate, PublicText, PublicTime, RegionLink, ServiceLink, SiteLink } from '../../catalogue/links.js'
import { Enum, Nullable, ref, refOrNull, Whole } from '../../kernel/schema.js'
import { DAY_REASONS, DAYS, OPENING_BASES, OPENING_NOTES, OPENING_STATES, TIME_ZONES } from '../../vocabulary.js'
import { calendarMembers } from '../calendars-used.js'

export const DayReasonModel = Type.Object({
  kind: Enum(DAY_REASONS, { description: 'Why the day is not as others' }), name: Nullable(PublicText('Name of the holiday or period; null: it has none'))
}, { $id: 'DayReason', description: 'Why a day is not as other days' })

const state = Enum(OPENING_STATES, { description: 'unknown: nobody says, or statements leave it open' })
const quota = Nullable(Whole({ description: 'Visitors or applications a day; null: not stated' }))
const moment = (description: string) => Type.String({ format: 'date-time', maxLength: 25, description })

const day = {
  weekday: Enum(DAYS, { description: 'Day of the week' }),
  state,
  intervals: Nullable(Many(Type.Object({ opens: PublicTime('Local time'), closes: PublicTime('Local time') }), 'From opening to closing, without the breaks'), {
    description: 'In order and without overlap; null: hours are not known. Where `state` is unknown they are those that the day would have'
  }),
  breaks: Many(Type.Object({ from: PublicTime('Local time'), until: PublicTime('Local time') }), 'Between the intervals'),
  opens: Nullable(PublicTime('First opening, also where the rest is not known; null: closed, or not known')),
  closes: Nullable(PublicTime('Last closing, also where the rest is not known; null: closed, or not known')),
  quota,
  reasons: Many(ref(DayReasonModel), 'Why it is not as others, and what is not known of it'),
  basis: Nullable(Enum(OPENING_BASES), { description: 'Whose statement decides; null: none' }),
  stated: Many(Type.Object(citedModel), 'The statements that the day follows, the one that decides first; empty: the calendar alone, or none')
}

export const OpeningDayModel = Type.Object({
  date: PublicDate('Day'), exceptional: Type.Boolean({ description: 'Not as the ordinary week has it' }), ...day
}, { $id: 'OpeningDay', description: 'When it is open on one day' })
export type OpeningDay = Static<typeof OpeningDayModel>

export const OpeningWeekdayModel = Type.Object(day, { $id: 'OpeningWeekday', description: 'When it is open on a day of the week, unless something comes in between' })
export type OpeningWeekday = Static<typeof OpeningWeekdayModel>

export const OpeningModel = Type.Object({
  code: PublicCode('Site or offering'),
  name: PublicText('Name of the site, or of the service'),
  service: refOrNull(ServiceLink, 'The service, of an offering; null: the question is about the site'),
  site: ref(SiteLink),
  region: ref(RegionLink),
  timeZone: Enum(TIME_ZONES, { description: 'Zone of all local times here' }),
  utcOffset: Type.String({ maxLength: 6, pattern: '^[+-][0-9]{2}:[0-9]{2}$', description: 'How far the zone is ahead of UTC, in every season' }),
  now: Type.Object({
    at: moment('The moment asked about; without `at` that of the answer'),
    state,
    closesAt: Nullable(moment('When it closes, also for a break; null: it is not open, or that is not known')),
    opensAt: Nullable(moment('When it opens next, also after a break; null: not known, or never again')),
    quota,
    reasons: Many(ref(DayReasonModel), 'Why that day is not as others, and what is not known of it')
  }, { description: 'Whether it is open at the moment asked about' }),
  from: PublicDate('First day told'),
  to: PublicDate('Last day told'),
  week: Many(ref(OpeningWeekdayModel), 'The ordinary week from Monday on, as it is on the first day told; empty: it is given in visiting sessions only'),
  schedule: Nullable(PublicText('The rhythm in words, as published'), { description: 'Of an offering whose rhythm was published in words; null: it was not' }),
  days: Many(ref(OpeningDayModel), 'Every day asked for'),
  ...calendarMembers,
  notes: Many(Enum(OPENING_NOTES), 'What else is to be known of the whole answer'),
  sources: provenanceModel.sources,
  example: provenanceModel.example
}, { $id: 'Opening', description: 'When a site is open, or a service is given there' })
export type OpeningModel = Static<typeof OpeningModel>

export const OPENING_COMPONENTS = [DayReasonModel, OpeningDayModel, OpeningWeekdayModel, OpeningModel]
