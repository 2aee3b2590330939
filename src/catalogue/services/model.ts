import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { EVIDENCES, LIFE_EVENTS, SECTORS, SERVICE_STATUSES } from '../../vocabulary.js'
import { AgencyLink, freshnessModel, MallLink, Many, provenanceModel, PublicCode, PublicText, ReferenceServiceLink, RegionLink, Uuid } from '../links.js'
import { OfferingOfService } from '../offerings/model.js'
import { CaseModel, FeeSummaryModel, StandardModel, TimeSummaryModel } from '../standards/model.js'

const base = {
  id: Uuid,
  code: PublicCode('agency.service'),
  name: PublicText(),
  agency: ref(AgencyLink),
  region: refOrNull(RegionLink, 'Region of the agency; null for national bodies'),
  referenceService: refOrNull(ReferenceServiceLink, 'The national concept that it is a form of; null: purely local'),
  sector: Enum(SECTORS),
  lifeEvents: Many(Enum(LIFE_EVENTS)),
  status: Enum(SERVICE_STATUSES),
  evidence: Enum(EVIDENCES, { description: 'inferred: no source names the service of this agency' })
}

export const ServiceModel = Type.Object({
  ...base,
  description: Nullable(PublicText()),
  aliases: Many(Type.String({ maxLength: 500 })),
  cases: Many(ref(CaseModel)),
  offerings: Many(ref(OfferingOfService), 'Where and when it is given'),
  fee: ref(FeeSummaryModel),
  timeLimit: refOrNull(TimeSummaryModel),
  standard: ref(StandardModel),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Service', description: 'What one agency gives' })
export type ServiceModel = Static<typeof ServiceModel>

export const ServiceItem = Type.Object({
  ...base,
  malls: Many(ref(MallLink), 'Malls in which it is given'),
  fee: ref(FeeSummaryModel),
  timeLimit: refOrNull(TimeSummaryModel),
  completeness: Type.Integer({ minimum: 0, maximum: 14, description: 'Components of the standard that are known, of 14' }),
  stub: provenanceModel.stub,
  example: provenanceModel.example,
  revision: freshnessModel.revision,
  updatedAt: freshnessModel.updatedAt
}, { $id: 'ServiceItem' })
