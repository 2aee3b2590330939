import { drawsFor } from './random.mjs'
import { cited } from './sources.mjs'
import { standardsOf } from './standards.mjs'

export function serviceRecord(agency, service, shipped, seed) {
  const code = `${agency.code}.${service.code}`
  const draws = drawsFor(seed, code)
  const reference = service.reference && shipped.referenceServices.get(service.reference)
  return {
    code,
    agency: agency.code,
    ...(reference ? { referenceService: reference.code } : { name: service.name, sector: agency.template.sector }),
    status: draws.chance(0.97) ? 'active' : draws.pick(['suspended', 'ended', 'unknown']),
    standards: standardsOf(draws, shipped, { agency, reference, name: service.name }),
    offerings: offeringsOf(agency, draws),
    sources: [cited(agency)],
    verifiedOn: `2026-0${draws.between(1, 9)}-15`
  }
}

/** At home nearly always, elsewhere often, at a satellite now and then. */
function offeringsOf(agency, draws) {
  return agency.malls.flatMap((mall, at) => mall.sites
    .filter((site) => draws.chance(site === 'satelit' ? 0.25 : at === 0 ? 0.97 : 0.7))
    .map((site) => offering(agency, `${mall.code}/${site}`, draws)))
}

function offering(agency, site, draws) {
  const sometimes = (share, members) => (draws.chance(share) ? members() : {})
  const cite = cited(agency)
  return {
    site,
    status: draws.chance(0.96) ? 'active' : draws.pick(['announced', 'suspended', 'ended']),
    evidence: draws.chance(0.95) ? 'published' : 'inferred',
    ...sometimes(0.1, () => ({ days: draws.pick([['mon', 'wed'], ['tue', 'thu'], ['fri']]) })),
    ...sometimes(0.2, () => ({ quota: draws.between(5, 80) })),
    ...sometimes(0.15, () => ({ booking: { required: 'yes', channel: 'web', address: `https://antrean.${agency.code}.example.invalid`, ...cite } })),
    ...sometimes(0.8, () => ({ counter: `${draws.between(1, 60)}` })),
    ...cite
  }
}
