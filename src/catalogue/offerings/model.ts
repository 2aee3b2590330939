import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, Whole } from '../../kernel/schema.js'
import { CHANNELS, DAYS, EVIDENCES, EXCLUSIVITIES, OFFERING_STATUSES, TERNARY } from '../../vocabulary.js'
import {
  AgencyLink, citedModel, freshnessModel, MallLink, Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, PublicTime, RegionLink, ServiceLink, SiteLink, Uuid
} from '../links.js'
import { OpeningRuleModel } from '../malls/model.js'

const line = (description: string) => Nullable(PublicLine(description))
const time = Nullable(PublicTime('Local time; null: not stated'))
const named = { id: Uuid, code: PublicCode('Code: service@mall/site'), name: PublicText('Name of the service'), service: ref(ServiceLink), agency: ref(AgencyLink) }

const where = {
  mall: ref(MallLink),
  site: ref(SiteLink),
  region: ref(RegionLink),
  status: Enum(OFFERING_STATUSES, { description: 'announced: not yet confirmed to be given' }),
  evidence: Enum(EVIDENCES, { description: 'inferred: no source names it for this place, it only follows from the task of the agency' })
}

const terms = {
  cases: Many(PublicCode('Case'), 'Cases given here; empty: all'),
  days: Nullable(Many(Enum(DAYS), 'Days of the week; null: not stated')),
  hours: Many(ref(OpeningRuleModel), 'Narrower than those of the site; empty: not stated'),
  sessions: Many(Type.Object({
    from: PublicDate('First day'), until: PublicDate('Last day'), opens: time, closes: time,
    quota: Nullable(Whole({ description: 'Applications a day; null: not stated' })), ...citedModel
  }), 'Stays of a visiting counter'),
  schedule: Nullable(PublicText('The rhythm in words, as published')),
  quota: Nullable(Whole({ description: 'Applications a day; null: not stated' })),
  booking: Nullable(Type.Object({
    required: Enum(TERNARY, { description: 'Whether one must book' }), channel: Nullable(Enum(CHANNELS), { description: 'How one books' }), address: line('Where one books'), ...citedModel
  }), { description: 'Booking ahead; null: not stated' }),
  counter: line('Counter; null: not known'),
  floor: line('Floor; null: not known'),
  since: Nullable(PublicDate('Day, month or year')),
  until: Nullable(PublicDate('Last day')),
  exclusivity: Enum(EXCLUSIVITIES, { description: 'exclusive: no longer given at the office of the agency itself' }),
  restrictions: Many(PublicText('Restriction'), 'What is not given or not accepted here'),
  verifiedOn: provenanceModel.verifiedOn,
  ...citedModel
}

/** As it stands within its service. */
export const OfferingOfService = Type.Object({ id: Uuid, code: named.code, ...where, ...terms }, { $id: 'OfferingOfService', description: 'Where and when the service is given' })

export const OfferingModel = Type.Object({
  ...named, ...where, ...terms, ...provenanceModel, ...freshnessModel
}, { $id: 'Offering', description: 'Where and when a service is given: a service at a site' })
export type OfferingModel = Static<typeof OfferingModel>

export const OfferingItem = Type.Object({
  ...named, ...where, counter: terms.counter, days: terms.days, quota: terms.quota, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt
}, { $id: 'OfferingItem', description: 'An offering as lists show it' })
