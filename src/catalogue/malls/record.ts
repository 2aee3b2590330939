import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Day, Enum, Flag, Line, List, Nullable, PartialDate, RegionCode, TimeOfDay, Unknowable, Whole } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import {
  COUNT_SUBJECTS, DAYS, FACILITIES, MALL_STATUSES, MILESTONE_KINDS, OPENING_SCOPES, READINESS_MATTERS, SITE_KINDS, TERNARY
} from '../../vocabulary.js'
import { cited, provenance } from '../sources/record.js'

/** Something that happened to the mall, or was to happen, on a day that may be known only by its month or year. */
export const Milestone = Closed({ kind: Enum(MILESTONE_KINDS), date: PartialDate(), ...cited })

/** A count that somebody stated on a day. Statements conflict; none is derived from the records. */
export const CountClaim = Closed({
  subject: Enum(COUNT_SUBJECTS),
  value: Whole(),
  atLeast: Type.Optional(Flag()),
  approximate: Type.Optional(Flag()),
  breakdown: Type.Optional(Type.Array(Closed({ part: Text, value: Whole() }), { maxItems: 30 })),
  asOf: PartialDate(),
  ...cited
})

export const Readiness = Closed({ matter: Enum(READINESS_MATTERS), ready: Enum(TERNARY), ...cited })
export const Rule = Closed({ text: Text, ...cited })

/** When a site (or an offering) is open. Unknown hours are null; closed is said. */
export const OpeningRule = Closed({
  scope: Enum(OPENING_SCOPES),
  days: Unknowable(Type.Array(Enum(DAYS), { minItems: 1, maxItems: 7 }), { description: 'Days of the week; left out: not stated' }),
  from: Unknowable(Day({ description: 'First day of the period' })),
  until: Unknowable(Day({ description: 'Last day of the period' })),
  name: Unknowable(Text, { description: 'What the period is called' }),
  closed: Type.Optional(Flag()),
  opens: Unknowable(TimeOfDay()),
  closes: Unknowable(TimeOfDay()),
  breaks: Type.Optional(Type.Array(Closed({ from: TimeOfDay(), until: TimeOfDay() }), { maxItems: 5 })),
  quota: Unknowable(Whole({ description: 'Visitors or applications a day' })),
  ...cited
})

export const Facility = Closed({ facility: Enum(FACILITIES), present: Enum(TERNARY), ...cited })
export const Address = Closed({ text: Text, ...cited })
export const Point = Closed({
  latitude: Type.Number({ minimum: -11.5, maximum: 6.5 }),
  longitude: Type.Number({ minimum: 94.5, maximum: 141.5 }),
  ...cited
}, { description: 'WGS 84' })

export const SiteRecord = Closed({
  code: Code({ description: 'Within the mall: `utama`' }),
  kind: Enum(SITE_KINDS),
  name: Text,
  address: Unknowable(Address),
  point: Unknowable(Point),
  building: Unknowable(Address),
  openedOn: Unknowable(PartialDate()),
  closedOn: Unknowable(PartialDate()),
  hours: Type.Optional(Type.Array(OpeningRule, { maxItems: 100 })),
  facilities: Type.Optional(Type.Array(Facility, { maxItems: 60 })),
  onlineQueue: Type.Optional(Enum(TERNARY)),
  ...provenance
})
export type SiteRecord = Static<typeof SiteRecord>

/** An agency in a mall. */
export const TenancyRecord = Closed({
  agency: Code(),
  site: Code({ description: 'Site within the mall' }),
  counter: Unknowable(Line()),
  floor: Unknowable(Line()),
  since: Unknowable(PartialDate()),
  until: Unknowable(PartialDate({ description: 'Last day' })),
  schedule: Unknowable(Text, { description: 'Visiting days in words, where they are not given an offering each' }),
  announced: Type.Optional(Flag({ description: 'Wished for or announced, not confirmed' })),
  ...cited
})
export type TenancyRecord = Static<typeof TenancyRecord>

export const MallRecord = Closed({
  code: Code({ pattern: '^mpp-[a-z0-9]+(-[a-z0-9]+)*$' }),
  region: RegionCode(),
  name: Text,
  otherNames: Type.Optional(List(Line(), { maxItems: 20 })),
  operator: Unknowable(Code({ description: 'Agency that runs the mall' })),
  status: Enum(MALL_STATUSES),
  milestones: Type.Optional(Type.Array(Milestone, { maxItems: 100 })),
  readiness: Type.Optional(Type.Array(Readiness, { maxItems: 5 })),
  counts: Type.Optional(Type.Array(CountClaim, { maxItems: 200 })),
  rules: Type.Optional(Type.Array(Rule, { maxItems: 100 })),
  sites: Type.Optional(List(SiteRecord, { maxItems: 100 })),
  tenancies: Type.Optional(List(TenancyRecord, { maxItems: 500 })),
  ...provenance
})
export type MallRecord = Static<typeof MallRecord>
