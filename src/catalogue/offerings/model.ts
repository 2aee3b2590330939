import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, Whole } from '../../kernel/schema.js'
import { CHANNELS, DAYS, EVIDENCES, EXCLUSIVITIES, OFFERING_STATUSES, TERNARY } from '../../vocabulary.js'
import { AgencyLink, citedModel, freshnessModel, MallLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, RegionLink, ServiceLink, SiteLink, Uuid } from '../links.js'
import { OpeningRuleModel } from '../malls/model.js'

const text = PublicText()
const line = Nullable(Type.String({ maxLength: 500 }))
const time = Nullable(Type.String({ maxLength: 5 }))

const where = {
  mall: ref(MallLink),
  site: ref(SiteLink),
  region: ref(RegionLink),
  status: Enum(OFFERING_STATUSES, { description: 'announced: not yet confirmed to be given' }),
  evidence: Enum(EVIDENCES, { description: 'inferred: no source names it for this place, it only follows from the task of the agency' })
}

const terms = {
  cases: Many(PublicCode('Case'), 'Cases given here; empty: all'),
  days: Nullable(Many(Enum(DAYS)), { description: 'Days of the week; null: not stated' }),
  hours: Many(ref(OpeningRuleModel), 'Narrower than those of the site; empty: not stated'),
  sessions: Many(Type.Object({ from: PublicDate('First day'), until: PublicDate('Last day'), opens: time, closes: time, quota: Nullable(Whole()), ...citedModel })),
  schedule: Nullable(text),
  quota: Nullable(Whole({ description: 'Applications a day; null: not stated' })),
  booking: Nullable(Type.Object({ required: Enum(TERNARY), channel: Nullable(Enum(CHANNELS)), address: line, ...citedModel })),
  counter: line,
  floor: line,
  since: Nullable(PublicDate('Day, month or year')),
  until: Nullable(PublicDate('Last day')),
  exclusivity: Enum(EXCLUSIVITIES, { description: 'exclusive: no longer given at the office of the agency itself' }),
  restrictions: Many(text, 'What is not given or not accepted here'),
  verifiedOn: provenanceModel.verifiedOn,
  ...citedModel
}

/** As it stands within its service. */
export const OfferingOfService = Type.Object({ id: Uuid, code: PublicCode('service@mall/site'), ...where, ...terms }, { $id: 'OfferingOfService' })

export const OfferingModel = Type.Object({
  id: Uuid, code: PublicCode('service@mall/site'), name: text, service: ref(ServiceLink), agency: ref(AgencyLink), ...where, ...terms, ...provenanceModel, ...freshnessModel
}, { $id: 'Offering', description: 'Where and when a service is given: a service at a site' })
export type OfferingModel = Static<typeof OfferingModel>

export const OfferingItem = Type.Object({
  id: Uuid, code: PublicCode('service@mall/site'), name: text, service: ref(ServiceLink), agency: ref(AgencyLink), ...where,
  counter: line, days: terms.days, quota: terms.quota, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt
}, { $id: 'OfferingItem' })
