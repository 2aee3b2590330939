import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Day, Enum, RegionCode, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { CALENDAR_DAY_KINDS } from '../../vocabulary.js'
import { provenance } from '../sources/record.js'

export const CalendarDay = Closed({ date: Day(), kind: Enum(CALENDAR_DAY_KINDS), name: Text })

/** One decree's days of one year. An amendment is a further version that holds all days again. */
export const CalendarRecord = Closed({
  code: Code(),
  year: Type.Integer({ minimum: 2000, maximum: 2200 }),
  version: Type.Integer({ minimum: 1, maximum: 100 }),
  region: Unknowable(RegionCode({ description: 'Left out for the national calendar' })),
  name: Text,
  decree: Code({ description: 'Legal instrument that fixed it' }),
  knownFrom: Day({ description: 'The day on which the decree became known' }),
  supersedes: Unknowable(Code()),
  days: Type.Array(CalendarDay, { minItems: 1, maxItems: 366 }),
  ...provenance
})
export type CalendarRecord = Static<typeof CalendarRecord>

/** Of one region (or the country) and year there is one calendar of each version. */
export const keyOfCalendar = ({ region, year, version }: CalendarRecord): string => `${region ?? ''} ${year} ${version}`
