import { driftOf } from '../../answers/drift/compare.js'
import { contains, stretchesBetween, stretchOf, type Day, type Stretch } from '../../kernel/day.js'
import { localized, type LocalizedText } from '../../kernel/text.js'
import { isConfirmedOn, isGivenOn, mallOf, offeringView, stretchOfOffering } from '../offerings/publish.js'
import { facet, everyLanguageOf, visibilityOf, type Draft, type ListState } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Contents, Records, Stored } from '../records/stored.js'
import { withProvince } from '../regions/publish.js'
import { standardFacets } from '../standards/facets.js'
import { cutsOf, inForceOn } from '../standards/in-force.js'
import type { KnownStandard } from '../standards/known.js'
import { caseView, standardView } from '../standards/view.js'
import { ownNamesOf } from './names.js'

export interface ServiceParts {
  service: Stored<'service'>
  local: readonly KnownStandard[]
  norms: readonly KnownStandard[]
  offerings: readonly Stored<'offering'>[]
}

export function publishService(records: Records, parts: ServiceParts): Draft[] {
  const agency = records.get('agency', parts.service.content.agency)
  const life = stretchOf(agency.validFrom, agency.validTo)
  const stays = parts.offerings.map(({ content }) => stretchOfOffering(content))
  const cuts = [...cutsOf(parts.local), ...cutsOf(parts.norms), ...[life, ...stays].flatMap(({ from, to }) => [from, to])]
  return stretchesBetween(cuts).map((stretch) => draft(records, parts, stretch, contains(life, stretch.from)))
}

export function serviceName(records: Records, { name, referenceService }: Contents['service']): LocalizedText {
  return localized(name ?? records.get('reference_service', referenceService as string).name)
}

function draft(records: Records, { service, local, norms, offerings }: ServiceParts, stretch: Stretch, agencyInForce: boolean): Draft {
  const { id, code, content, dataset, example } = service
  const day = stretch.from
  const shown = new Shown(records)
  const concept = content.referenceService ? records.get('reference_service', content.referenceService) : undefined
  const norm = inForceOn(norms, day)
  const own = inForceOn(local, day)
  const here = offerings.filter((offering) => contains(stretchOfOffering(offering.content), day))
  const name = serviceName(records, content)
  const evidence: 'published' | 'inferred' = local.length > 0 || offerings.length === 0 || offerings.some((one) => one.content.evidence === 'published') ? 'published' : 'inferred'
  const { fee, feeMin, timeLimit, timeMin, facets } = standardFacets(norm, own)
  const region = records.get('agency', content.agency).region
  const standard = standardView(shown, norm, own)
  const cases = (content.cases ?? concept?.cases ?? []).map((one) => caseView(shown, one))
  const drift = own ? driftOf({ standard, norm: norm ? viewOfNorm(records, norm) : null, cases }).kinds : []
  const confirmed = here.filter((one) => isConfirmedOn(one.content, day))
  const base = {
    id, code, name, agency: shown.agency(content.agency), region: region ? shown.region(region) : null,
    referenceService: content.referenceService ? shown.referenceService(content.referenceService) : null,
    sector: (content.sector ?? concept?.sector) as string, lifeEvents: content.lifeEvents ?? concept?.lifeEvents ?? [], status: content.status, evidence,
    malls: [...new Set(confirmed.map(({ content: { site } }) => mallOf(site)))].map((mall) => shown.mall(mall)), fee, timeLimit, completeness: standard.completeness.known
  }
  const aliases = [...new Set([...(content.aliases ?? []), ...(concept?.aliases ?? [])])]
  return {
    stretch,
    visibility: visibilityOf(stateOf(content, evidence, agencyInForce), example),
    name,
    otherNames: [...everyLanguageOf(name), ...aliases, ...(concept?.formerNames ?? []), ...(concept ? everyLanguageOf(localized(concept.name)) : [])],
    concept: content.referenceService ?? null,
    ownNames: ownNamesOf(content),
    facets: new Set([
      ...facet('service', code), ...facet('agency', content.agency), ...facet('agencyKind', base.agency.kind), ...facet('referenceService', content.referenceService),
      ...facet('sector', base.sector), ...facet('lifeEvent', base.lifeEvents), ...facet('status', content.status), ...facet('evidence', evidence), ...facets,
      ...facet('stub', String(content.stub ?? false)), ...facet('drift', drift), ...placeFacets(records, region, here, day)
    ]),
    feeMin,
    timeMin,
    points: confirmed.flatMap(({ content: { site } }) => records.get('site', site).point ?? []),
    base,
    item: { stub: content.stub ?? false, example },
    document: {
      description: textOrNull(content.description ?? concept?.description), aliases,
      cases,
      offerings: here.map((one) => offeringView(shown, one)), standard, ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }
}

const views = new WeakMap<KnownStandard, ReturnType<typeof standardView>>()

/** A norm by itself: many services are compared with it. */
function viewOfNorm(records: Records, norm: KnownStandard) {
  const known = views.get(norm)
  if (known) return known
  const view = standardView(new Shown(records), norm, undefined)
  views.set(norm, view)
  return view
}

/** Places where it is confirmed to be given; with the prefix `any-` also those that are inferred or announced. */
function* placeFacets(records: Records, region: string | null | undefined, here: readonly Stored<'offering'>[], day: Day): Generator<string> {
  const regionOf = (site: string) => withProvince(records, records.get('mall', mallOf(site)).region)
  const facilitiesOf = (site: string) => (records.get('site', site).facilities ?? []).filter(({ present }) => present === 'yes').map(({ facility }) => facility)
  const confirmed = here.filter(({ content }) => isConfirmedOn(content, day)).map(({ content }) => content.site)
  const any = here.filter(({ content }) => isGivenOn(content, day) || content.status === 'announced').map(({ content }) => content.site)
  yield* facet('region', [...withProvince(records, region), ...confirmed.flatMap(regionOf)])
  yield* facet('any-region', [...withProvince(records, region), ...any.flatMap(regionOf)])
  yield* facet('mall', confirmed.map(mallOf))
  yield* facet('any-mall', any.map(mallOf))
  yield* facet('site', confirmed)
  yield* facet('any-site', any)
  yield* facet('facility', confirmed.flatMap(facilitiesOf))
}

function stateOf({ status }: Contents['service'], evidence: string, agencyInForce: boolean): ListState {
  if (!agencyInForce || status === 'ended') return 'out_of_force'
  return evidence === 'inferred' ? 'inferred' : 'listed'
}
