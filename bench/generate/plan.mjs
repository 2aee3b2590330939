import { drawsFor } from './random.mjs'
import { addServices } from './plan-services.mjs'
import { readWords } from './shipped.mjs'
import { slug } from './text.mjs'

const TEMPLATES = readWords('agencies')
const { village: VILLAGES } = readWords('terms')
const LOCAL = TEMPLATES.filter(({ of }) => of !== 'province')
const PROVINCIAL = TEMPLATES.filter(({ of }) => of === 'province')

/**
 * Which malls, agencies and services there are, without what they say: a mall is `{ code, region, sites, agencies }`, an agency
 * `{ code, name, template, region, malls, services }` with the malls in which it has a counter, a service `{ code, name }` or `{ code, reference }`.
 */
export function planCatalogue({ shipped, malls: wanted, services, seed }) {
  const local = [...shipped.regions.values()].filter(({ level }) => level !== 'province')
  const malls = spread(local, wanted).map((region) => planMall(region, seed))
  for (const [province, inProvince] of byProvince(malls)) addProvincial(inProvince, shipped.regions.get(province), seed)
  addServices(malls, services, seed)
  return malls
}

/** So many of the list, evenly from all of it. */
function spread(list, wanted) {
  if (wanted > list.length) throw new Error(`There are ${list.length} regencies and cities, and so at most ${list.length} malls.`)
  return Array.from({ length: wanted }, (_, at) => list[Math.floor((at * list.length) / wanted)])
}

function planMall(region, seed) {
  const place = slug(region.name.id)
  const draws = drawsFor(seed, `mpp-${place}-contoh`)
  const mall = { code: `mpp-${place}-contoh`, region, sites: draws.chance(0.2) ? ['utama', 'satelit'] : ['utama'], agencies: [] }
  const present = LOCAL.filter(({ share }) => draws.chance(share))
  mall.agencies = present.map((template) => planAgency(template, place, region, [mall], draws.pick(VILLAGES)))
  return mall
}

/** Agencies of a province have their home in one mall, where their services count, and counters in others. */
function addProvincial(malls, province, seed) {
  const place = `provinsi-${slug(province.name.id)}`
  for (const template of PROVINCIAL) {
    const draws = drawsFor(seed, `${template.key}-${place}`)
    const home = draws.pick(malls)
    const others = malls.filter((mall) => mall !== home && draws.chance(template.share))
    home.agencies.push(planAgency(template, place, province, [home, ...others], ''))
  }
}

function planAgency(template, place, region, malls, village) {
  return { code: `${template.key}-${place}-contoh`, name: nameOf(template.name, region.name.id, village), template, region, malls, services: [] }
}

function nameOf(pattern, place, village) {
  const bare = place.replace(/^(Kabupaten|Kota)( Administrasi)? /, '')
  return pattern.replace('{place}', place).replace('{bare}', bare).replace('{village}', village)
}

export const provinceOf = ({ code }) => code.slice(0, 2)

export function byProvince(malls) {
  const groups = new Map()
  for (const mall of malls) {
    const province = provinceOf(mall.region)
    groups.set(province, [...(groups.get(province) ?? []), mall])
  }
  return groups
}
