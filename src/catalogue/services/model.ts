import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull, WholeBetween } from '../../kernel/schema.js'
import { EVIDENCES, LIFE_EVENTS, SECTORS, SERVICE_STATUSES } from '../../vocabulary.js'
import { AgencyLink, freshnessModel, MallLink, Many, provenanceModel, PublicCode, PublicLine, PublicText, ReferenceServiceLink, RegionLink, Uuid } from '../links.js'
import { OfferingOfService } from '../offerings/model.js'
import { CaseModel, FeeSummaryModel, StandardModel, TimeSummaryModel } from '../standards/model.js'

const base = {
  id: Uuid,
  code: PublicCode('Code: agency.service'),
  name: PublicText('Name'),
  agency: ref(AgencyLink),
  region: refOrNull(RegionLink, 'Region of the agency; null for national bodies'),
  referenceService: refOrNull(ReferenceServiceLink, 'The national concept that it is a form of; null: purely local'),
  sector: Enum(SECTORS, { description: 'Sector' }),
  lifeEvents: Many(Enum(LIFE_EVENTS), 'Events in life that lead to it'),
  status: Enum(SERVICE_STATUSES, { description: 'Status of the service' }),
  evidence: Enum(EVIDENCES, { description: 'inferred: no source names the service of this agency' }),
  malls: Many(ref(MallLink), 'Malls in which it is given'),
  fee: ref(FeeSummaryModel),
  timeLimit: refOrNull(TimeSummaryModel, 'The shortest promise; null: not known'),
  completeness: WholeBetween(0, 14, { description: 'Components of the standard that are known, of 14' })
}

export const ServiceModel = Type.Object({
  ...base,
  description: Nullable(PublicText('What it is')),
  aliases: Many(PublicLine('Other name'), 'Other names and abbreviations'),
  cases: Many(ref(CaseModel), 'Variants of the service'),
  offerings: Many(ref(OfferingOfService), 'Where and when it is given'),
  standard: ref(StandardModel),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Service', description: 'What one agency gives' })
export type ServiceModel = Static<typeof ServiceModel>

export const ServiceItem = Type.Object({
  ...base,
  stub: provenanceModel.stub,
  example: provenanceModel.example,
  revision: freshnessModel.revision,
  updatedAt: freshnessModel.updatedAt
}, { $id: 'ServiceItem', description: 'A service as lists show it' })
