import { drawsFor } from './random.mjs'
import { readWords } from './shipped.mjs'
import { slug } from './text.mjs'

const TERMS = readWords('terms')
/** All services that an agency of each kind may have. */
const POOLS = new Map(readWords('agencies').map((template) => [template.key, poolOf(template)]))

/** Gives the agencies of the malls so many services in all: each mall a share of its own size, each agency at least one. */
export function addServices(malls, count, seed) {
  const quotas = quotasOf(malls, count, seed)
  let owed = 0
  for (const [at, mall] of malls.entries()) {
    const choices = choicesIn(mall, seed)
    const chosen = choices.slice(0, quotas[at] + owed)
    owed += quotas[at] - chosen.length
    for (const { agency, service } of chosen) agency.services.push(service)
  }
  if (owed > 0) throw new Error(`${malls.length} malls hold at most ${count - owed} services.`)
}

/** Whole numbers that add up to the count, between half and one and a half of the mean. */
function quotasOf(malls, count, seed) {
  const weights = malls.map(({ code }) => 0.5 + drawsFor(seed, `size of ${code}`).number())
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [sum, given] = [0, 0]
  return weights.map((weight) => {
    sum += weight
    const quota = Math.round((sum / total) * count) - given
    given += quota
    return quota
  })
}

/** Ways beside the counter, for catalogues of more services than the agencies have kinds of. */
const OTHER_WAYS = ['keliling', 'daring']

/** Every service that the agencies of a mall may have: first one of each agency, then the others in any order, then the same in other ways. */
function choicesIn({ code, agencies }, seed) {
  const draws = drawsFor(seed, `services of ${code}`)
  const lists = agencies.map((agency) => draws.shuffled(POOLS.get(agency.template.key)).map((service) => ({ agency, service })))
  const all = [...lists.map(([first]) => first), ...draws.shuffled(lists.flatMap(([, ...others]) => others))]
  return [...all, ...OTHER_WAYS.flatMap((way) => all.map(({ agency, service }) => ({ agency, service: inOtherWay(service, way) })))]
}

const inOtherWay = ({ code, name, reference }, way) => (reference ? { code: `${code}-${way}`, reference } : { code: `${code}-${way}`, name: `${name} (${way})` })

function poolOf({ reference = [], services }) {
  const own = services.flatMap(spellOut).map((name) => ({ code: slug(name), name }))
  return [...reference.map((code) => ({ code, reference: code })), ...own]
}

/** `Sertifikat standar usaha {business}` for each business. */
function spellOut(pattern) {
  const [placeholder, term] = /\{(\w+)\}/.exec(pattern) ?? []
  return placeholder ? TERMS[term].map((word) => pattern.replace(placeholder, word)) : [pattern]
}
