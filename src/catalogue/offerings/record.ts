import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Day, Enum, Line, PartialDate, SiteCode, TimeOfDay, Unknowable, Whole } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { CHANNELS, DAYS, EVIDENCES, EXCLUSIVITIES, OFFERING_STATUSES, TERNARY } from '../../vocabulary.js'
import { OpeningRule } from '../malls/record.js'
import { cited, provenance } from '../sources/record.js'

/** One stay of a visiting counter. */
export const Session = Closed({ from: Day(), until: Day(), opens: Unknowable(TimeOfDay()), closes: Unknowable(TimeOfDay()), quota: Unknowable(Whole()), ...cited })
export const Booking = Closed({ required: Enum(TERNARY), channel: Unknowable(Enum(CHANNELS)), address: Unknowable(Line()), ...cited })

/** Where and when a service is given: the service at one site. */
export const OfferingRecord = Closed({
  site: SiteCode(),
  status: Enum(OFFERING_STATUSES),
  evidence: Enum(EVIDENCES),
  cases: Type.Optional(Type.Array(Code(), { maxItems: 50, description: 'Cases given here; none named: all' })),
  days: Unknowable(Type.Array(Enum(DAYS), { minItems: 1, maxItems: 7 })),
  hours: Type.Optional(Type.Array(OpeningRule, { maxItems: 50 })),
  sessions: Type.Optional(Type.Array(Session, { maxItems: 200 })),
  schedule: Unknowable(Text, { description: 'The rhythm in words, as published' }),
  quota: Unknowable(Whole({ description: 'Applications a day' })),
  booking: Unknowable(Booking),
  counter: Unknowable(Line()),
  floor: Unknowable(Line()),
  since: Unknowable(PartialDate()),
  until: Unknowable(PartialDate({ description: 'Last day' })),
  exclusivity: Type.Optional(Enum(EXCLUSIVITIES, { description: 'exclusive: no longer given at the office of the agency itself' })),
  restrictions: Type.Optional(Type.Array(Text, { maxItems: 20, description: 'What is not given or not accepted here' })),
  ...cited,
  verifiedOn: provenance.verifiedOn
})
export type OfferingRecord = Static<typeof OfferingRecord>
