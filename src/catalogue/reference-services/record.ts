import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Line, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { AGENCY_KINDS, APPLICANTS, COMPLETENESSES, LIFE_EVENTS, REFERENCE_STATUSES, SECTORS } from '../../vocabulary.js'
import { cited, provenance } from '../sources/record.js'
import { StandardRecord } from '../standards/record.js'

/** A variant of the service that has requirements, a fee, a time limit or a validity of its own. */
export const Case = Closed({
  code: Code(), name: Text, description: Unknowable(Text),
  applicant: Unknowable(Enum(APPLICANTS, { description: 'Who alone may apply in it; left out: anybody' })),
  ...cited
})

export const ReferenceServiceRecord = Closed({
  code: Code(),
  name: Text,
  description: Unknowable(Text),
  aliases: Type.Optional(Type.Array(Line(), { maxItems: 60 })),
  formerNames: Type.Optional(Type.Array(Line(), { maxItems: 20 })),
  sector: Enum(SECTORS),
  lifeEvents: Type.Optional(Type.Array(Enum(LIFE_EVENTS), { maxItems: 22 })),
  owner: Closed({ kind: Enum(AGENCY_KINDS), name: Text }),
  status: Enum(REFERENCE_STATUSES),
  successor: Unknowable(Code({ description: 'Reference service that took its place' })),
  answer: Unknowable(Text, { description: 'The plain answer to somebody who asks for a service that is discouraged or gone' }),
  grade: Enum(COMPLETENESSES),
  cases: Type.Optional(Type.Array(Case, { maxItems: 50 })),
  standards: Type.Optional(Type.Array(StandardRecord, { maxItems: 100 })),
  ...provenance
})
export type ReferenceServiceRecord = Static<typeof ReferenceServiceRecord>
