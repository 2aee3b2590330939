import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull, Whole, WholeBetween } from '../../kernel/schema.js'
import {
  COUNT_SUBJECTS, DAYS, FACILITIES, MALL_STATUSES, MILESTONE_KINDS, OPENING_SCOPES, READINESS_MATTERS, SITE_KINDS, TERNARY
} from '../../vocabulary.js'
import { AgencyLink, citedModel, freshnessModel, Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, PublicTime, RegionLink, Uuid } from '../links.js'
import { RuleModel } from '../standards/model.js'

const ternary = (description: string) => Enum(TERNARY, { description })

export const OpeningRuleModel = Type.Object({
  scope: Enum(OPENING_SCOPES, { description: 'When it holds: on ordinary days, in a named period, or on days of a kind' }),
  days: Nullable(Many(Enum(DAYS), 'Days of the week; null: not stated')),
  from: Nullable(PublicDate('First day of the period')),
  until: Nullable(PublicDate('Last day of the period')),
  name: Nullable(PublicText('What the period is called')),
  closed: Type.Boolean({ description: 'Not open at all' }),
  opens: Nullable(PublicTime('Local time; null: not known, or closed')),
  closes: Nullable(PublicTime('Local time; null: not known, or closed')),
  breaks: Many(Type.Object({ from: PublicTime('Local time'), until: PublicTime('Local time') }), 'Hours within in which nobody is served'),
  quota: Nullable(Whole({ description: 'Visitors or applications a day' })),
  ...citedModel
}, { $id: 'OpeningRule', description: 'When a site is open, or an offering is given' })

const place = Type.Object({ text: PublicText('The words of the source'), ...citedModel })
const coordinates = {
  latitude: Type.Number({ minimum: -90, maximum: 90, format: 'double', description: 'Degrees north (WGS 84)' }),
  longitude: Type.Number({ minimum: -180, maximum: 180, format: 'double', description: 'Degrees east (WGS 84)' })
}
export const PointModel = Type.Object({ ...coordinates, ...citedModel }, { $id: 'Point', description: 'A point on the map' })

export const SiteModel = Type.Object({
  id: Uuid,
  code: PublicCode('Code: mall/site'),
  kind: Enum(SITE_KINDS, { description: 'Kind of the site' }),
  name: PublicText('Name'),
  address: Nullable(place, { description: 'Postal address; null: not known' }),
  building: Nullable(place, { description: 'Building in which it is; null: not known' }),
  point: refOrNull(PointModel, 'Where it is; null: not known'),
  openedOn: Nullable(PublicDate('Day, month or year of opening')),
  closedOn: Nullable(PublicDate('Day, month or year of closing')),
  hours: Many(ref(OpeningRuleModel), 'When it is open; empty: not known'),
  facilities: Many(Type.Object({
    facility: Enum(FACILITIES, { description: 'Kind of the facility' }), present: ternary('Whether it is there'), ...citedModel
  }), 'What is not listed is not known'),
  onlineQueue: ternary('Whether a place in the queue can be taken online'),
  verifiedOn: provenanceModel.verifiedOn,
  missing: provenanceModel.missing,
  stub: provenanceModel.stub
}, { $id: 'Site', description: 'A place of a mall: the main building, a satellite or a mobile unit' })

export const CountModel = Type.Object({
  subject: Enum(COUNT_SUBJECTS, { description: 'What was counted' }),
  value: Whole({ description: 'How many' }),
  atLeast: Type.Boolean({ description: 'Stated as "more than"' }),
  approximate: Type.Boolean({ description: 'Stated as "about"' }),
  breakdown: Many(Type.Object({ part: PublicText('Part'), value: Whole({ description: 'How many' }) }), 'Parts of the number, where they were stated'),
  asOf: PublicDate('Day, month or year of the statement'),
  ...citedModel
}, { $id: 'Count', description: 'How many there were, as somebody stated it on a day. Statements conflict; none is derived from the records' })

const base = {
  id: Uuid,
  code: PublicCode(),
  name: PublicText('Name'),
  region: ref(RegionLink),
  province: ref(RegionLink),
  status: Enum(MALL_STATUSES, { description: 'As its sources last had it, whatever day is asked for: `openedOn`, `milestones` and `sites` tell of days. committed: promised in writing; planned: with a date; soft_launch: open on trial' }),
  openedOn: Nullable(PublicDate('Earliest milestone of opening: launched, soft launch, operating since or inaugurated; null: not known')),
  address: Nullable(PublicText('Postal address of the main site; null: not known')),
  point: Nullable(Type.Object(coordinates), { description: 'Of the main site; null: not known' }),
  siteCount: WholeBetween(0, 1000, { description: 'Number of sites that are known' })
}

export const MallModel = Type.Object({
  ...base,
  otherNames: Many(PublicLine('Other name'), 'Other names'),
  operator: refOrNull(AgencyLink, 'Agency that runs the mall; null: not known'),
  milestones: Many(Type.Object({ kind: Enum(MILESTONE_KINDS, { description: 'What happened' }), date: PublicDate('Day, month or year'), ...citedModel }), 'What happened when'),
  readiness: Many(Type.Object({
    matter: Enum(READINESS_MATTERS, { description: 'Matter' }), ready: ternary('Whether it is ready'), ...citedModel
  }), 'The five matters to be ready before opening'),
  counts: Many(ref(CountModel), 'What somebody stated on a day'),
  rules: Many(ref(RuleModel), 'House rules'),
  sites: Many(ref(SiteModel), 'Places of the mall'),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Mall', description: 'A public service mall (Mal Pelayanan Publik)' })
export type MallModel = Static<typeof MallModel>

export const MallItem = Type.Object({
  ...base,
  stub: provenanceModel.stub,
  example: provenanceModel.example,
  revision: freshnessModel.revision,
  updatedAt: freshnessModel.updatedAt
}, { $id: 'MallItem', description: 'A mall as lists show it' })
