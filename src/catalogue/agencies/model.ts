import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { AGENCY_KINDS } from '../../vocabulary.js'
import { AgencyLink, citedModel, freshnessModel, MallLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, RegionLink, SiteLink, Uuid } from '../links.js'
import { ComplaintChannelModel } from '../standards/model.js'

const text = PublicText()
const line = Nullable(Type.String({ maxLength: 500 }))

export const TenancyModel = Type.Object({
  mall: ref(MallLink),
  site: ref(SiteLink),
  counter: line,
  floor: line,
  since: Nullable(PublicDate('Day, month or year; null: not known')),
  until: Nullable(PublicDate('Last day; null: still there, or not known')),
  schedule: Nullable(text),
  announced: Type.Boolean({ description: 'Wished for or announced, not confirmed' }),
  ...citedModel
}, { $id: 'Tenancy', description: 'An agency in a mall' })

const base = {
  id: Uuid,
  code: PublicCode(),
  name: text,
  shortName: line,
  kind: Enum(AGENCY_KINDS),
  region: refOrNull(RegionLink, 'Where it sits or whose it is; null for national bodies'),
  validFrom: Nullable(PublicDate('Day, month or year')),
  validTo: Nullable(PublicDate('Last day, month or year; null: still there, or not known'))
}

export const AgencyModel = Type.Object({
  ...base,
  formerNames: Many(Type.Object({ name: text, until: Nullable(PublicDate('Until when')), ...citedModel })),
  parent: refOrNull(AgencyLink),
  jurisdiction: Many(PublicCode('Region'), 'Regions that it serves, where that is known'),
  successor: refOrNull(AgencyLink),
  website: line,
  phone: line,
  email: line,
  address: Nullable(text),
  complaintChannels: Many(ref(ComplaintChannelModel)),
  note: Nullable(text),
  tenancies: Many(ref(TenancyModel)),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Agency', description: 'An owner of services: a department, an office of a central agency, a court, a company' })
export type AgencyModel = Static<typeof AgencyModel>

export const AgencyItem = Type.Object({
  ...base,
  malls: Many(PublicCode('Mall'), 'Malls in which it is confirmed to be'),
  stub: provenanceModel.stub,
  example: provenanceModel.example,
  revision: freshnessModel.revision,
  updatedAt: freshnessModel.updatedAt
}, { $id: 'AgencyItem' })
