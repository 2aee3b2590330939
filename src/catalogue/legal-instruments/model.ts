import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull, WholeBetween } from '../../kernel/schema.js'
import { INSTRUMENT_KINDS, INSTRUMENT_STATUSES } from '../../vocabulary.js'
import { freshnessModel, InstrumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, Uuid } from '../links.js'

const base = {
  id: Uuid,
  code: PublicCode(),
  kind: Enum(INSTRUMENT_KINDS, { description: 'Kind of the instrument' }),
  number: PublicLine('Number, as it is cited'),
  year: WholeBetween(1900, 2200, { description: 'Year, as it is cited' }),
  title: PublicText('Title'),
  status: Enum(INSTRUMENT_STATUSES, { description: 'Whether it is in force' })
}

export const LegalInstrumentModel = Type.Object({
  ...base,
  issuer: Nullable(PublicText('Who issued it')),
  enactedOn: Nullable(PublicDate('Day on which it was enacted')),
  inForceFrom: Nullable(PublicDate('First day in force')),
  amends: Many(ref(InstrumentLink), 'Instruments that it amends'),
  repealedBy: refOrNull(InstrumentLink, 'The instrument that repealed it; null: none'),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'LegalInstrument', description: 'A law, regulation or decree' })
export type LegalInstrumentModel = Static<typeof LegalInstrumentModel>

export const LegalInstrumentItem = Type.Object({ ...base, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt }, { $id: 'LegalInstrumentItem', description: 'A legal instrument as lists show it' })
