import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Day, Enum, Line, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { INSTRUMENT_KINDS, INSTRUMENT_STATUSES } from '../../vocabulary.js'
import { cited, provenance } from '../sources/record.js'

export const LegalInstrumentRecord = Closed({
  code: Code({ description: 'Kind, number, year: `pp-76-2020`' }),
  kind: Enum(INSTRUMENT_KINDS),
  number: Line(),
  year: Type.Integer({ minimum: 1900, maximum: 2200 }),
  title: Text,
  issuer: Unknowable(Text),
  status: Enum(INSTRUMENT_STATUSES),
  enactedOn: Unknowable(Day()),
  inForceFrom: Unknowable(Day()),
  amends: Type.Optional(Type.Array(Code(), { maxItems: 20 })),
  repealedBy: Unknowable(Code()),
  ...provenance
})
export type LegalInstrumentRecord = Static<typeof LegalInstrumentRecord>

/** The rule that a line of a standard rests on. */
export const LegalBasis = Closed({ instrument: Code(), article: Unknowable(Line()), ...cited })
