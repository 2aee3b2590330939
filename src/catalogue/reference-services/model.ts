import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { AGENCY_KINDS, COMPLETENESSES, LIFE_EVENTS, REFERENCE_STATUSES, SECTORS } from '../../vocabulary.js'
import { freshnessModel, Many, provenanceModel, PublicCode, PublicText, ReferenceServiceLink, Uuid } from '../links.js'
import { CaseModel, FeeSummaryModel, StandardModel, TimeSummaryModel } from '../standards/model.js'

const base = {
  id: Uuid,
  code: PublicCode(),
  name: PublicText(),
  sector: Enum(SECTORS),
  lifeEvents: Many(Enum(LIFE_EVENTS)),
  status: Enum(REFERENCE_STATUSES, { description: 'discouraged: rarely needed any more; discontinued: gone' }),
  grade: Enum(COMPLETENESSES, { description: 'How completely the norm is known' })
}

export const ReferenceServiceModel = Type.Object({
  ...base,
  description: Nullable(PublicText()),
  aliases: Many(Type.String({ maxLength: 500 })),
  formerNames: Many(Type.String({ maxLength: 500 })),
  owner: Type.Object({ kind: Enum(AGENCY_KINDS), name: PublicText() }, { description: 'Who gives it, as a rule' }),
  successor: refOrNull(ReferenceServiceLink),
  answer: Nullable(PublicText('The plain answer to somebody who asks for a service that is discouraged or gone')),
  cases: Many(ref(CaseModel)),
  standard: ref(StandardModel),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'ReferenceService', description: 'The national concept of a service, with its norm' })
export type ReferenceServiceModel = Static<typeof ReferenceServiceModel>

export const ReferenceServiceItem = Type.Object({
  ...base, fee: ref(FeeSummaryModel), timeLimit: refOrNull(TimeSummaryModel), stub: provenanceModel.stub, example: provenanceModel.example,
  revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt
}, { $id: 'ReferenceServiceItem' })
