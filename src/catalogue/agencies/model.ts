import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { AGENCY_KINDS } from '../../vocabulary.js'
import { AgencyLink, citedModel, freshnessModel, MallLink, Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, RegionLink, SiteLink, Uuid } from '../links.js'
import { ComplaintChannelModel } from '../standards/model.js'

const line = (description: string) => Nullable(PublicLine(description))

export const TenancyModel = Type.Object({
  mall: ref(MallLink),
  site: ref(SiteLink),
  counter: line('Counter; null: not known'),
  floor: line('Floor; null: not known'),
  since: Nullable(PublicDate('Day, month or year; null: not known')),
  until: Nullable(PublicDate('Last day; null: still there, or not known')),
  schedule: Nullable(PublicText('Visiting days in words')),
  announced: Type.Boolean({ description: 'Wished for or announced, not confirmed' }),
  ...citedModel
}, { $id: 'Tenancy', description: 'An agency in a mall' })

const base = {
  id: Uuid,
  code: PublicCode(),
  name: PublicText('Name'),
  shortName: line('Short name'),
  kind: Enum(AGENCY_KINDS, { description: 'Kind of the agency' }),
  region: refOrNull(RegionLink, 'Where it sits or whose it is; null for national bodies'),
  validFrom: Nullable(PublicDate('Day, month or year')),
  validTo: Nullable(PublicDate('Last day, month or year; null: still there, or not known')),
  malls: Many(PublicCode('Mall'), 'Malls in which it is confirmed to be')
}

export const AgencyModel = Type.Object({
  ...base,
  formerNames: Many(Type.Object({ name: PublicText('Former name'), until: Nullable(PublicDate('Until when')), ...citedModel }), 'Names that it had before'),
  parent: refOrNull(AgencyLink, 'The agency that it belongs to; null: none, or not known'),
  jurisdiction: Many(PublicCode('Region'), 'Regions that it serves, where that is known'),
  successor: refOrNull(AgencyLink, 'The agency that took its place; null: none'),
  website: line('Web address'),
  phone: line('Telephone numbers'),
  email: line('E-mail address'),
  address: Nullable(PublicText('Postal address')),
  complaintChannels: Many(ref(ComplaintChannelModel), 'Where to complain'),
  note: Nullable(PublicText('What else is to be known about it')),
  tenancies: Many(ref(TenancyModel), 'Malls in which it is, was or is to be'),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Agency', description: 'An owner of services: a department, an office of a central agency, a court, a company' })
export type AgencyModel = Static<typeof AgencyModel>

export const AgencyItem = Type.Object({
  ...base,
  stub: provenanceModel.stub,
  example: provenanceModel.example,
  revision: freshnessModel.revision,
  updatedAt: freshnessModel.updatedAt
}, { $id: 'AgencyItem', description: 'An agency as lists show it' })
