import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Line, PartialDate, RegionCode, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { AGENCY_KINDS, COMPLAINT_CHANNELS } from '../../vocabulary.js'
import { cited, provenance } from '../sources/record.js'

export const ComplaintChannel = Closed({
  kind: Enum(COMPLAINT_CHANNELS),
  name: Unknowable(Text),
  address: Unknowable(Line({ description: 'Number, address or place' })),
  ...cited
})

export const AgencyRecord = Closed({
  code: Code(),
  name: Text,
  shortName: Unknowable(Line()),
  formerNames: Type.Optional(Type.Array(Closed({ name: Text, until: Unknowable(PartialDate()), ...cited }), { maxItems: 20 })),
  kind: Enum(AGENCY_KINDS),
  parent: Unknowable(Code({ description: 'The agency that it belongs to' })),
  region: Unknowable(RegionCode({ description: 'Where it sits or whose it is; left out for national bodies' })),
  jurisdiction: Type.Optional(Type.Array(RegionCode(), { maxItems: 600, description: 'Regions that it serves, where that is known' })),
  validFrom: Unknowable(PartialDate()),
  validTo: Unknowable(PartialDate({ description: 'Last day' })),
  successor: Unknowable(Code()),
  website: Unknowable(Line()),
  phone: Unknowable(Line()),
  email: Unknowable(Line()),
  address: Unknowable(Text),
  complaintChannels: Type.Optional(Type.Array(ComplaintChannel, { maxItems: 30 })),
  note: Unknowable(Text),
  ...provenance
})
export type AgencyRecord = Static<typeof AgencyRecord>
