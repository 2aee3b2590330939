import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Line, ServiceCode, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { LIFE_EVENTS, SECTORS, SERVICE_STATUSES } from '../../vocabulary.js'
import { OfferingRecord } from '../offerings/record.js'
import { Case } from '../reference-services/record.js'
import { provenance } from '../sources/record.js'
import { StandardRecord } from '../standards/record.js'

/** What one agency gives. With a reference service, all that is left out is taken over from it. */
export const ServiceRecord = Closed({
  code: ServiceCode(),
  agency: Code(),
  referenceService: Unknowable(Code()),
  name: Unknowable(Text, { description: 'Left out: the name of the reference service' }),
  description: Unknowable(Text),
  aliases: Type.Optional(Type.Array(Line(), { maxItems: 60 })),
  sector: Unknowable(Enum(SECTORS)),
  lifeEvents: Type.Optional(Type.Array(Enum(LIFE_EVENTS), { maxItems: 22 })),
  status: Enum(SERVICE_STATUSES),
  cases: Type.Optional(Type.Array(Case, { maxItems: 50, description: 'Own cases; left out: those of the reference service' })),
  standards: Type.Optional(Type.Array(StandardRecord, { maxItems: 100 })),
  offerings: Type.Optional(Type.Array(OfferingRecord, { maxItems: 100 })),
  ...provenance
})
export type ServiceRecord = Static<typeof ServiceRecord>
