import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, RegionLink, SiteLink } from '../../catalogue/links.js'
import { calendarMembers } from '../calendars-used.js'
import { FactModel, QuestionModel } from '../applicability/model.js'
import { DayReasonModel } from '../opening/model.js'
import { TimeLimitModel } from '../../catalogue/standards/model.js'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { COUNTINGS, DAYS, DUE_NOTES, SCOPES, TIME_ZONES } from '../../vocabulary.js'

/** A day, or a minute of it where hours are counted. */
export const PublicMoment = (description: string) => Type.String({ maxLength: 16, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$', description })
const moment = (description: string) => Nullable(PublicMoment(description))

export const COLLECTIVE_LEAVE_READINGS = ['off', 'worked'] as const

export const DueReadingModel = Type.Object({
  counted: Enum(COUNTINGS, { description: 'What is counted' }),
  workingDays: Nullable(Many(Enum(DAYS), 'The week that is counted with'), { description: 'Weekdays that count; null: days are not counted by the week' }),
  collectiveLeave: Nullable(Enum(COLLECTIVE_LEAVE_READINGS), { description: 'How collective leave is taken in this reading; null: it is stated, or makes no difference' }),
  from: moment('The earlier end, where a range is published or the time of day is not known; null: there is one end only'),
  by: moment('Promised by this day, or local time; of a limit that runs backwards the latest day to file; null: it cannot be told'),
  beyond: Nullable(PublicDate('The last day that is known'), { description: 'Where `by` is null: calendar and hours are known up to this day, and `by` is later (of a limit that runs backwards: known from this day on, and `by` is earlier). Where counting would begin after the known calendar it is the last day of that; null: nothing before is known' }),
  skipped: Many(Type.Object({ date: PublicDate('Day'), reasons: Many(ref(DayReasonModel), 'Why it does not count') }), 'Days on the way that do not count'),
  falls: Nullable(Many(ref(DayReasonModel), 'What that day is'), { description: 'Why `by` is no working day, where days of the calendar, months or hours by the clock are counted; empty: it is one; null: not known, or does not matter' })
}, { $id: 'DueReading', description: 'One way to read a time limit. Where a limit leaves several open, there are several' })
export type DueReading = Static<typeof DueReadingModel>

export const DueLimitModel = Type.Object({
  limit: ref(TimeLimitModel),
  decidedBy: Many(PublicLine('Question'), 'Names of the questions that decide whether it applies; empty: it does'),
  readings: Many(ref(DueReadingModel), 'The day by each reading; empty: what it is counted from was not given'),
  notes: Many(Enum(DUE_NOTES), 'What else is to be known of it')
}, { $id: 'DueLimit', description: 'A time limit of the standard, counted' })
export type DueLimit = Static<typeof DueLimitModel>

const nullable = <T extends TSchema>(schema: T, description: string) => Nullable(schema, { description })

export const DueModel = Type.Object({
  code: PublicCode('Service or reference service'),
  name: PublicText('Name'),
  asOf: PublicDate('The day of which the standard is'),
  complete: moment('When the clock starts, as it was given'),
  event: nullable(PublicDate('Day of the event'), 'Day of the event applied for, as it was given'),
  given: Many(ref(FactModel), 'Facts about the case, as they were given'),
  site: refOrNull(SiteLink, 'The site whose hours and days off are counted with; null: none was given'),
  region: refOrNull(RegionLink, 'Whose holidays are counted; null: those of the country only'),
  timeZone: nullable(Enum(TIME_ZONES), 'Zone of all times here; null: not known'),
  scope: nullable(Enum(SCOPES), 'Whose promise it is; null: nobody has stated one'),
  incomplete: Type.Boolean({ description: 'Only a part of the time limits is known' }),
  due: nullable(Type.Object({
    from: moment('The earliest of all readings'), by: moment('The latest of all readings; null: not known'),
    certain: Type.Boolean({ description: 'All readings of all limits agree, and neither a case, a channel, a condition nor unknown hours could change them' })
  }), 'Over all limits that run forwards and whose condition, if any, was given as holding; null: there is none'),
  limits: nullable(Many(ref(DueLimitModel), 'Each limit that may apply'), 'null: nobody has stated a time limit'),
  questions: Many(ref(QuestionModel), 'Questions whose answers still change the limits, the most deciding first'),
  known: PublicDate('The calendar is that which was known on this day'),
  ...calendarMembers,
  notes: Many(Enum(DUE_NOTES), 'What else is to be known of the whole answer'),
  sources: provenanceModel.sources,
  example: provenanceModel.example
}, { $id: 'Due', description: 'When it is promised to be ready, with every day that does not count' })
export type DueModel = Static<typeof DueModel>

export const DUE_COMPONENTS = [DueReadingModel, DueLimitModel, DueModel]
