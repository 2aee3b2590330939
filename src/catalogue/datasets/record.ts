import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Flag, Line, PartialDate, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { CountClaim } from '../malls/record.js'

/**
 * `catalogue.yaml` at the root of a folder: whose data these are. An import replaces what the same data set brought before and leaves
 * every other data set alone.
 */
export const DatasetRecord = Closed({
  code: Code(),
  title: Text,
  publisher: Line(),
  licence: Line(),
  attribution: Type.Array(Text, { maxItems: 20, description: 'What to name where the data are shown or passed on' }),
  example: Flag({ description: 'True for invented data: every record and answer says so' }),
  seenUntil: Unknowable(PartialDate({ description: 'Up to when the sources were followed' })),
  counts: Type.Optional(Type.Array(CountClaim, { maxItems: 200, description: 'What was stated of the whole country, and so fits no record' }))
})
export type DatasetRecord = Static<typeof DatasetRecord>

const Withdrawable = ['region', 'mall', 'agency', 'document', 'legal_instrument', 'reference_service', 'service', 'calendar', 'source'] as const

/** `withdrawals.yaml`: why a record that is no longer in the folder went, and what took its place. */
export const WithdrawalRecord = Closed({
  noun: Enum(Withdrawable),
  code: Line({ maxLength: 240 }),
  reason: Text,
  mergedInto: Unknowable(Line({ maxLength: 240 }))
})
export type WithdrawalRecord = Static<typeof WithdrawalRecord>
