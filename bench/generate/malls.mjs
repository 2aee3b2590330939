import { provinceOf } from './plan.mjs'
import { drawsFor } from './random.mjs'
import { readWords } from './shipped.mjs'
import { cited } from './sources.mjs'
import { invented } from './text.mjs'

const { street: STREETS } = readWords('terms')
const PLACES = readWords('provinces')
const FACILITIES = [
  'accessible_toilet', 'atm', 'lactation_room', 'children_play_area', 'internet', 'parking', 'prayer_room', 'queue_machine', 'ramp', 'wheelchair', 'lift', 'reading_corner'
]
const WORKING_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri']

export const mallName = ({ region }) => invented(`Mal Pelayanan Publik ${region.name.id}`)

/** `tenants` are the agencies with a counter in the mall, also those whose home is elsewhere. */
export function mallRecord(mall, tenants, seed) {
  const draws = drawsFor(seed, `record of ${mall.code}`)
  const opened = `${draws.between(2017, 2025)}-0${draws.between(1, 9)}`
  const cite = cited(mall)
  return {
    code: mall.code,
    region: mall.region.code,
    name: { id: mallName(mall), en: `Public Service Mall of ${mall.region.name.en ?? mall.region.name.id} (invented)` },
    operator: mall.agencies.find(({ template }) => template.key === 'dpmptsp')?.code ?? null,
    status: draws.chance(0.9) ? 'open' : 'soft_launch',
    milestones: [{ kind: 'inaugurated', date: opened, ...cite }],
    counts: [{ subject: 'tenants', value: tenants.length, asOf: '2026', ...cite }],
    sites: mall.sites.map((code) => siteRecord(mall, code, draws)),
    tenancies: tenants.map(({ code }) => ({ agency: code, site: 'utama', counter: `${draws.between(1, 60)}`, floor: `${draws.between(1, 3)}`, since: opened, ...cite })),
    sources: [cite]
  }
}

function siteRecord(mall, code, draws) {
  const main = code === 'utama'
  const cite = cited(mall)
  return {
    code,
    kind: main ? 'main' : 'satellite',
    name: main ? mallName(mall) : `Gerai satelit ${mallName(mall)}`,
    address: { text: `${draws.pick(STREETS)} Nomor ${draws.between(1, 200)}, ${mall.region.name.id}`, ...cite },
    point: { ...pointNear(PLACES[provinceOf(mall.region)], draws), ...cite },
    hours: [
      { scope: 'regular', days: WORKING_DAYS, opens: '08:00', closes: draws.pick(['15:00', '15:30', '16:00']), breaks: [{ from: '12:00', until: '13:00' }], ...cite },
      { scope: 'national_holiday', closed: true, ...cite }
    ],
    facilities: draws.some(FACILITIES, draws.between(3, 9)).map((facility) => ({ facility, present: draws.chance(0.9) ? 'yes' : 'no', ...cite })),
    onlineQueue: draws.pick(['yes', 'no', 'unknown'])
  }
}

/** Within some 70 km. */
function pointNear([latitude, longitude], draws) {
  const beside = (degrees) => Number((degrees + (draws.number() - 0.5) * 1.2).toFixed(5))
  return { latitude: beside(latitude), longitude: beside(longitude) }
}
