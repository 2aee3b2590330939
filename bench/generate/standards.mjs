import { componentsOf } from './components.mjs'
import { cited } from './sources.mjs'

/**
 * The standards of one service: nearly always one, of which often no more is known than that it holds; for some also the one before it, or
 * the next one, already decided.
 * `subject` is `{ agency, reference, name }`, `draws` are those of the service.
 */
export function standardsOf(draws, shipped, subject) {
  const context = { draws, shipped, subject, cite: () => cited(subject.agency, draws.pick(['high', 'high', 'medium'])) }
  const since = `${draws.between(2021, 2025)}-0${draws.between(1, 9)}-${draws.between(10, 28)}`
  const current = fullStandard(context, since)
  if (draws.chance(0.1)) return [{ validTo: dayBefore(since), ...shortStandard(context) }, { validFrom: since, ...current }]
  if (draws.chance(0.03)) return [{ ...current, validTo: '2027-06-30' }, { validFrom: '2027-07-01', ...shortStandard(context) }]
  return [draws.chance(0.4) ? { validFrom: since, ...current } : current]
}

function fullStandard(context, since) {
  const { draws, subject, cite } = context
  const { requirements, procedure, timeLimits, fees, products, complaints, legalBasis, internal } = componentsOf(context)
  return {
    decision: { number: `000.8.3.2/${draws.between(1, 400)}/${since.slice(0, 4)}`, date: dayBefore(since), issuer: `Kepala ${subject.agency.template.short}`, ...cite() },
    requirements: requirements(draws.between(3, 8)),
    procedure: procedure(), timeLimits: timeLimits(), fees: fees(), products: products(), complaints: complaints(),
    ...(draws.chance(0.5) ? { legalBasis: legalBasis() } : {}),
    ...(draws.chance(0.35) ? internal() : {})
  }
}

/** What is still known of an earlier standard, or announced of the next one. */
function shortStandard(context) {
  const { requirements, timeLimits, fees } = componentsOf(context)
  return { requirements: requirements(context.draws.between(2, 4)), timeLimits: timeLimits(), fees: fees() }
}

const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
