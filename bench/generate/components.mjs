import { requirementsOf } from './requirements.mjs'
import { readWords } from './shipped.mjs'

const WORDS = readWords('standards')
const FURTHER_CHANNELS = ['web', 'app', 'whatsapp', 'email', 'kiosk']
const INTERNAL = ['facilities', 'competence', 'supervision', 'staffing', 'serviceGuarantee', 'safetyGuarantee', 'evaluation']

/** A function for each component of a standard, drawing what it says. */
export const componentsOf = (context) => ({
  requirements: (count) => requirementsOf(context, count),
  procedure: () => procedure(context),
  timeLimits: () => timeLimits(context),
  fees: () => FEES[context.subject.agency.template.fee](context),
  products: () => [product(context)],
  complaints: () => complaints(context),
  legalBasis: () => context.draws.some(WORDS.instruments, 2).map((instrument) => ({ instrument, ...context.cite() })),
  internal: () => Object.fromEntries(INTERNAL.map((component) => [component, statements(context, WORDS[component])]))
})

function procedure({ draws, cite }) {
  const kinds = draws.chance(0.45) ? ['counter', draws.pick(FURTHER_CHANNELS)] : ['counter']
  const chosen = new Set(draws.some(WORDS.steps, draws.between(4, 7)))
  const steps = WORDS.steps.filter((text) => chosen.has(text))
  return { channels: kinds.map((kind) => ({ kind, ...cite() })), steps: steps.map((text) => ({ text, ...duration(draws), ...cite() })) }
}

const duration = (draws) => (draws.chance(0.5) ? { time: { value: draws.between(1, 30), unit: 'minute' } } : {})

const LIMITS = [
  [15, 'minute'], [30, 'minute'], [1, 'hour'], [1, 'day'], [1, 'working_day'], [3, 'working_day'], [5, 'working_day'], [7, 'working_day'], [14, 'working_day'], [30, 'day'], [1, 'month']
]
const UNITS = { minute: 'menit', hour: 'jam', day: 'hari', working_day: 'hari kerja', month: 'bulan' }

function timeLimits({ draws, cite }) {
  const [value, unit] = draws.pick(LIMITS)
  const starts = draws.pick(['complete_file', 'complete_file', 'payment', 'application'])
  return [{ value, unit, atMost: draws.chance(0.5), starts, published: `${value} ${UNITS[unit]}`, ...cite() }]
}

const free = ({ cite }) => [{ kind: 'free', ...cite() }]
const fixed = (nature, amounts) => ({ draws, cite }) => [{ kind: 'fixed', amount: draws.pick(amounts), nature, ...cite() }]
const freeOr = (share, priced) => (context) => (context.draws.chance(share) ? free(context) : priced(context))

/** By what an agency takes: `fee` in words/agencies.yaml. */
const FEES = {
  free,
  pnbp: freeOr(0.2, fixed('pnbp', [10_000, 30_000, 50_000, 75_000, 100_000, 200_000, 350_000, 650_000])),
  retribusi: freeOr(0.6, fixed('retribusi', [15_000, 25_000, 50_000, 150_000, 500_000])),
  tarif: freeOr(0.4, fixed('tarif', [2_500, 6_000, 25_000, 850_000, 1_200_000])),
  jasa: fixed('jasa', [100_000, 500_000, 2_500_000])
}

/** The document that the norm issues, else a paper with the name of the service. */
function product({ draws, shipped, subject: { reference, name }, cite }) {
  const validity = draws.chance(0.4) ? { validity: [{ kind: 'years', value: draws.pick([1, 3, 5]), ...cite() }] } : {}
  const document = (reference?.standards ?? []).flatMap(({ products = [] }) => products.flatMap((one) => one.document ?? []))[0]
  const issued = document ? { name: shipped.documents.get(document).name, document } : { name: [draws.pick(WORDS.products), name].filter(Boolean).join(': ') }
  return { ...issued, ...validity, ...cite() }
}

function complaints({ draws, cite }) {
  const further = { kind: draws.pick(['phone', 'whatsapp', 'email', 'box']), address: draws.pick(['di dekat pintu masuk', '0800-0000-0000 (contoh)']) }
  return [{ kind: 'desk', name: 'Meja pengaduan mal', ...cite() }, { ...further, ...cite() }]
}

const statements = ({ draws, cite }, sentences) => draws.some(sentences, draws.between(1, 3)).map((text) => ({ text, ...cite() }))
