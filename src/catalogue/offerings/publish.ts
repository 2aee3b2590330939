import { contains, stretchesBetween, stretchOf, type Day, type Stretch } from '../../kernel/day.js'
import { localized, type LocalizedText } from '../../kernel/text.js'
import { openingView } from '../malls/publish.js'
import { facet, everyLanguageOf, visibilityOf, type Draft, type ListState } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'
import { withProvince } from '../regions/publish.js'
import { ownNamesOf } from '../services/names.js'
import type { OfferingRecord } from './record.js'

const GIVEN: readonly string[] = ['active', 'suspended', 'unknown']

export const mallOf = (site: string): string => site.slice(0, site.indexOf('/'))
export const stretchOfOffering = ({ since, until }: OfferingRecord): Stretch => stretchOf(since, until)
export const isGivenOn = (offering: OfferingRecord, day: Day): boolean => GIVEN.includes(offering.status) && contains(stretchOfOffering(offering), day)
/** Given there, and a source says so. */
export const isConfirmedOn = (offering: OfferingRecord, day: Day): boolean => offering.evidence === 'published' && isGivenOn(offering, day)

export function publishOffering(records: Records, offering: Stored<'offering'>, service: Stored<'service'>, name: LocalizedText): Draft[] {
  const { from, to } = stretchOfOffering(offering.content)
  return stretchesBetween([from, to]).map((stretch) => draft(records, offering, service, name, stretch))
}

function draft(records: Records, stored: Stored<'offering'>, service: Stored<'service'>, name: LocalizedText, stretch: Stretch): Draft {
  const shown = new Shown(records)
  const { content, dataset, example } = stored
  const view = offeringView(shown, stored)
  const { id, code, mall, site, region, status, evidence, ...rest } = view
  shown.refs.add(`service:${service.code}`)
  if (service.content.referenceService) shown.referenceService(service.content.referenceService)
  const base = { id, code, name, service: { code: service.code, name }, agency: shown.agency(service.content.agency), mall, site, region, status, evidence }
  return {
    stretch,
    visibility: visibilityOf(stateOn(stretch.from, content), example),
    name,
    otherNames: everyLanguageOf(name),
    concept: service.content.referenceService ?? null,
    ownNames: ownNamesOf(service.content),
    facets: [
      ...facet('service', service.code), ...facet('agency', service.content.agency), ...facet('agencyKind', records.get('agency', service.content.agency).kind),
      ...facet('referenceService', service.content.referenceService), ...facet('mall', mall.code), ...facet('site', site.code), ...facet('region', withProvince(records, region.code)),
      ...facet('status', status), ...facet('evidence', evidence), ...facet('day', rest.days ?? []), ...facet('times', timesOf(content))
    ],
    points: records.get('site', site.code).point ? [records.get('site', site.code).point as { latitude: number; longitude: number }] : [],
    base,
    item: { counter: rest.counter, days: rest.days, quota: rest.quota, example },
    document: { ...rest, ...shown.provenance({ verifiedOn: content.verifiedOn ?? null }, { dataset, example }) },
    refs: shown.refs
  }
}

/** Whether it is open whenever its site is, by what is stated; or at times of its own. Neither: it is never known to be open. */
function timesOf({ status, evidence, days, hours = [], sessions = [], schedule, since, until }: OfferingRecord): 'site' | 'own' | null {
  if (status !== 'active' || evidence !== 'published') return null
  return days || hours.length > 0 || sessions.length > 0 || schedule || since || until ? 'own' : 'site'
}

function stateOn(day: Day, offering: OfferingRecord): ListState {
  if (!contains(stretchOfOffering(offering), day) || offering.status === 'ended') return 'out_of_force'
  return offering.evidence === 'inferred' ? 'inferred' : 'listed'
}

export function offeringView(shown: Shown, { id, code, content }: Stored<'offering'>) {
  const { site, status, evidence, cases = [], days = null, hours = [], sessions = [], booking, exclusivity = 'unknown', restrictions = [] } = content
  const mall = mallOf(site)
  return {
    id, code, mall: shown.mall(mall), site: shown.site(site), region: shown.region(shown.records.get('mall', mall).region), status, evidence, cases, days,
    hours: hours.map((rule) => openingView(shown, rule)),
    sessions: sessions.map(({ from, until, opens = null, closes = null, quota = null, ...rest }) => ({ from, until, opens, closes, quota, ...shown.cited(rest) })),
    schedule: textOrNull(content.schedule),
    quota: content.quota ?? null,
    booking: booking ? { required: booking.required, channel: booking.channel ?? null, address: booking.address ?? null, ...shown.cited(booking) } : null,
    counter: content.counter ?? null, floor: content.floor ?? null, since: content.since ?? null, until: content.until ?? null,
    exclusivity, restrictions: restrictions.map(localized), verifiedOn: content.verifiedOn ?? null, ...shown.cited(content)
  }
}
