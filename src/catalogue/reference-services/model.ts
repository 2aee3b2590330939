import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { AGENCY_KINDS, COMPLETENESSES, LIFE_EVENTS, REFERENCE_STATUSES, SECTORS } from '../../vocabulary.js'
import { freshnessModel, Many, provenanceModel, PublicCode, PublicLine, PublicText, ReferenceServiceLink, Uuid } from '../links.js'
import { CaseModel, FeeSummaryModel, StandardModel, TimeSummaryModel } from '../standards/model.js'

const base = {
  id: Uuid,
  code: PublicCode(),
  name: PublicText('Name'),
  sector: Enum(SECTORS, { description: 'Sector' }),
  lifeEvents: Many(Enum(LIFE_EVENTS), 'Events in life that lead to it'),
  status: Enum(REFERENCE_STATUSES, { description: 'discouraged: rarely needed any more; discontinued: gone' }),
  grade: Enum(COMPLETENESSES, { description: 'How completely the norm is known' }),
  fee: ref(FeeSummaryModel),
  timeLimit: refOrNull(TimeSummaryModel, 'The shortest promise; null: not known')
}

export const ReferenceServiceModel = Type.Object({
  ...base,
  description: Nullable(PublicText('What it is')),
  aliases: Many(PublicLine('Other name'), 'Other names and abbreviations'),
  formerNames: Many(PublicLine('Former name'), 'Names that it had before'),
  owner: Type.Object({ kind: Enum(AGENCY_KINDS, { description: 'Kind of agency' }), name: PublicText('Agency in words') }, { description: 'Who gives it, as a rule' }),
  successor: refOrNull(ReferenceServiceLink, 'The concept that took its place; null: none'),
  answer: Nullable(PublicText('The plain answer to somebody who asks for a service that is discouraged or gone')),
  cases: Many(ref(CaseModel), 'Variants of the service'),
  standard: ref(StandardModel),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'ReferenceService', description: 'The national concept of a service, with its norm' })
export type ReferenceServiceModel = Static<typeof ReferenceServiceModel>

export const ReferenceServiceItem = Type.Object({
  ...base, stub: provenanceModel.stub, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt
}, { $id: 'ReferenceServiceItem', description: 'A reference service as lists show it' })
