import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { INSTRUMENT_KINDS, INSTRUMENT_STATUSES } from '../../vocabulary.js'
import { freshnessModel, InstrumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, Uuid } from '../links.js'

const base = {
  id: Uuid, code: PublicCode(), kind: Enum(INSTRUMENT_KINDS), number: Type.String({ maxLength: 500 }), year: Type.Integer({ minimum: 1900, maximum: 2200 }),
  title: PublicText(), status: Enum(INSTRUMENT_STATUSES)
}

export const LegalInstrumentModel = Type.Object({
  ...base,
  issuer: Nullable(PublicText()),
  enactedOn: Nullable(PublicDate('Day')),
  inForceFrom: Nullable(PublicDate('Day')),
  amends: Many(ref(InstrumentLink)),
  repealedBy: refOrNull(InstrumentLink),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'LegalInstrument', description: 'A law, regulation or decree' })
export type LegalInstrumentModel = Static<typeof LegalInstrumentModel>

export const LegalInstrumentItem = Type.Object({ ...base, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt }, { $id: 'LegalInstrumentItem' })
