import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull, Whole } from '../../kernel/schema.js'
import {
  COUNT_SUBJECTS, DAYS, FACILITIES, MALL_STATUSES, MILESTONE_KINDS, OPENING_SCOPES, READINESS_MATTERS, SITE_KINDS, TERNARY
} from '../../vocabulary.js'
import { AgencyLink, citedModel, freshnessModel, Many, provenanceModel, PublicCode, PublicDate, PublicText, RegionLink, Uuid } from '../links.js'
import { RuleModel } from '../standards/model.js'

const text = PublicText()
const time = (description: string) => Nullable(Type.String({ maxLength: 5, pattern: '^[0-9]{2}:[0-9]{2}$', description }))

export const OpeningRuleModel = Type.Object({
  scope: Enum(OPENING_SCOPES),
  days: Nullable(Many(Enum(DAYS)), { description: 'Days of the week; null: not stated' }),
  from: Nullable(PublicDate('First day of the period')),
  until: Nullable(PublicDate('Last day of the period')),
  name: Nullable(text),
  closed: Type.Boolean(),
  opens: time('Local time; null: not known, or closed'),
  closes: time('Local time; null: not known, or closed'),
  breaks: Many(Type.Object({ from: Type.String({ maxLength: 5 }), until: Type.String({ maxLength: 5 }) })),
  quota: Nullable(Whole({ description: 'Visitors or applications a day' })),
  ...citedModel
}, { $id: 'OpeningRule' })

const place = Type.Object({ text, ...citedModel })
export const PointModel = Type.Object({ latitude: Type.Number({ minimum: -90, maximum: 90 }), longitude: Type.Number({ minimum: -180, maximum: 180 }), ...citedModel }, { $id: 'Point', description: 'WGS 84' })

export const SiteModel = Type.Object({
  id: Uuid,
  code: PublicCode('mall/site'),
  kind: Enum(SITE_KINDS),
  name: text,
  address: Nullable(place, { description: 'null: not known' }),
  building: Nullable(place),
  point: refOrNull(PointModel, 'null: not known'),
  openedOn: Nullable(PublicDate('Day, month or year of opening')),
  closedOn: Nullable(PublicDate('Day, month or year of closing')),
  hours: Many(ref(OpeningRuleModel), 'Empty: not known'),
  facilities: Many(Type.Object({ facility: Enum(FACILITIES), present: Enum(TERNARY), ...citedModel }), 'What is not listed is not known'),
  onlineQueue: Enum(TERNARY),
  verifiedOn: provenanceModel.verifiedOn,
  missing: provenanceModel.missing,
  stub: provenanceModel.stub
}, { $id: 'Site' })

const base = {
  id: Uuid,
  code: PublicCode(),
  name: text,
  region: ref(RegionLink),
  province: ref(RegionLink),
  status: Enum(MALL_STATUSES)
}

export const MallModel = Type.Object({
  ...base,
  otherNames: Many(Type.String({ maxLength: 500 })),
  operator: refOrNull(AgencyLink, 'Agency that runs the mall; null: not known'),
  milestones: Many(Type.Object({ kind: Enum(MILESTONE_KINDS), date: PublicDate('Day, month or year'), ...citedModel })),
  readiness: Many(Type.Object({ matter: Enum(READINESS_MATTERS), ready: Enum(TERNARY), ...citedModel }), 'The five matters to be ready before opening'),
  counts: Many(Type.Object({
    subject: Enum(COUNT_SUBJECTS), value: Whole(), atLeast: Type.Boolean(), approximate: Type.Boolean(),
    breakdown: Many(Type.Object({ part: text, value: Whole() })), asOf: PublicDate('Day, month or year of the statement'), ...citedModel
  }), 'What somebody stated on a day; statements conflict'),
  rules: Many(ref(RuleModel)),
  sites: Many(ref(SiteModel)),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Mall', description: 'A public service mall (Mal Pelayanan Publik)' })
export type MallModel = Static<typeof MallModel>

export const MallItem = Type.Object({
  ...base,
  openedOn: Nullable(PublicDate('Earliest milestone of opening: launched, soft launch, operating since or inaugurated; null: not known')),
  address: Nullable(text, { description: 'Of the main site; null: not known' }),
  point: Nullable(Type.Object({ latitude: Type.Number(), longitude: Type.Number() }), { description: 'Of the main site; null: not known' }),
  sites: Type.Integer({ minimum: 0, maximum: 1000, description: 'Number of sites that are known' }),
  stub: provenanceModel.stub,
  example: provenanceModel.example,
  revision: freshnessModel.revision,
  updatedAt: freshnessModel.updatedAt
}, { $id: 'MallItem' })
