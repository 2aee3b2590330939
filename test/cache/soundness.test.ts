import fc from 'fast-check'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, untilSeen, type Opened } from '../support/app.js'
import {
  aFullCatalogue, aFullMall, aFullService, aMinimalAgency, aMinimalDocument, aMinimalMall, aMinimalOffering, aMinimalReferenceService, aMinimalService, aMinimalSite, aMinimalStandard, aMinimalTenancy, aRequirement,
  writeFolder, type Catalogue
} from '../support/builders.js'
import { testDatabase } from '../support/database.js'

/** Two malls, three agencies, services that share a norm, papers that lead to each other. */
const BEGINNING = aFullCatalogue({
  'reference-services': [
    aMinimalReferenceService({ standards: [aMinimalStandard({ requirements: [aRequirement('kk')], products: [{ name: 'Hasil', document: 'ktp-el', source: 'laman-resmi', confidence: 'high' }] })] }),
    aMinimalReferenceService({ code: 'kk-baru', name: 'KK baru', standards: [aMinimalStandard({ products: [{ name: 'Hasil', document: 'kk', source: 'laman-resmi', confidence: 'high' }] })] }),
    aMinimalReferenceService({ code: 'ikd-aktivasi', name: 'Aktivasi IKD' })
  ],
  documents: [aMinimalDocument(), aMinimalDocument({ code: 'identitas', name: 'Identitas' }), aMinimalDocument({ code: 'kk', name: 'Kartu Keluarga' })],
  agencies: [...aFullCatalogue().agencies, aMinimalAgency({ code: 'disdukcapil-jepara', name: 'Disdukcapil Jepara', region: '33.20' })],
  malls: [aFullMall(), aMinimalMall({ code: 'mpp-jepara', name: 'MPP Jepara', region: '33.20', sites: [aMinimalSite()], tenancies: [aMinimalTenancy({ agency: 'disdukcapil-jepara' })] })],
  services: [
    aFullService(), aMinimalService({ code: 'disdukcapil-kudus.kk-baru', referenceService: 'kk-baru' }),
    aMinimalService({ code: 'disdukcapil-jepara.ktp-el-baru', agency: 'disdukcapil-jepara', offerings: [aMinimalOffering({ site: 'mpp-jepara/utama' })] })
  ]
})

const KUDUS = '/v1/services/disdukcapil-kudus.ktp-el-baru'
const graph = (query: string) => `/graphql?query=${encodeURIComponent(query)}`
const ADDRESSES = [
  '/', '/v1', '/v1/regions', '/v1/regions/33.19', '/v1/malls', '/v1/malls/mpp-kudus', '/v1/malls/mpp-jepara?include=regions', '/v1/malls/mpp-kudus/sites', '/v1/malls/mpp-kudus/services', '/v1/malls/mpp-jepara/services?include=agency,documents',
  '/v1/malls/mpp-kudus/agencies', '/v1/malls?openAt=2026-11-23T10:00', '/v1/malls?region=33.20', '/v1/agencies', '/v1/agencies?region=33.19', '/v1/agencies/disdukcapil-kudus', '/v1/services', '/v1/services?document=kk&count=true', '/v1/services?region=33.20&sort=-updatedAt',
  '/v1/services?referenceService=ktp-el-baru&lang=en', '/v1/services?q=ktp', '/v1/services?name=kudus', KUDUS, `${KUDUS}?include=malls,referenceService,legalInstruments`, `${KUDUS}/standard`, `${KUDUS}/history`, `${KUDUS}/checklist`, `${KUDUS}/checklist?have=kk`, `${KUDUS}/fee`,
  `${KUDUS}/due`, `${KUDUS}/path`, `${KUDUS}/drift`, '/v1/services/disdukcapil-jepara.ktp-el-baru', '/v1/services/disdukcapil-jepara.ktp-el-baru/path', '/v1/services/disdukcapil-jepara.ktp-el-baru/checklist', '/v1/drift', '/v1/reference-services', '/v1/reference-services/ktp-el-baru',
  '/v1/reference-services/ktp-el-baru/drift', '/v1/reference-services/ktp-el-baru/path', '/v1/offerings', '/v1/offerings?mall=mpp-kudus', '/v1/sites/mpp-kudus/utama/opening?at=2026-11-23T10:00', '/v1/sites/mpp-kudus/utama/opening', '/v1/sites/mpp-kudus/utama/calendar.ics',
  '/v1/documents', '/v1/documents/kk', '/v1/documents/possible?have=kk', '/v1/documents/possible?have=kk&region=33.20', '/v1/legal-instruments', '/v1/calendars', '/v1/datasets', '/v1/search?q=ktp', '/v1/search?q=ktp%20jepara&facets=region,mall', '/v1/search?q=rekam%20ktp', '/v1/suggest?q=kt',
  graph('{ mall(code: "mpp-kudus") { name agencies { nodes { name services { nodes { name standard { published { requirements { content { items { document { name } } } } } } } } } } } }'),
  graph('{ services(filter: { mall: ["mpp-jepara"] }) { totalCount nodes { name agency { name region { name } } referenceService { name status } } } }'),
  graph('{ service(code: "disdukcapil-kudus.ktp-el-baru") { name differences { component } checklist { groups { items { document { name } } } } offerings { site { name mall { name } } } changes { nodes { code kind } } } }'),
  graph('{ search(q: "ktp") { items { code highlight } } }'), '/embed/malls/mpp-kudus/services', '/embed/malls/mpp-kudus/services?q=ktp&filters=1&fragment=1', '/embed/malls/mpp-jepara', '/embed/services/disdukcapil-kudus.ktp-el-baru', '/embed/regions/33.20/services', '/v1/malls?example=any', '/v1/malls/mpp-kudus/services?example=any'
]

type Path = (string | number)[]
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  (typeof value === 'object' && value !== null ? [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, held]) => pathsOf(held, [...path, Array.isArray(value) ? Number(key) : key]))] : [path])

/** The catalogue with one thing changed: a text written otherwise, a number raised, a truth turned, or something taken away. */
function changed(catalogue: Catalogue, { place, way }: { place: number; way: number }): Catalogue {
  const copy = structuredClone(catalogue) as unknown as Record<string, unknown>
  const paths = pathsOf(copy).filter((path) => path.length > 1 && !['code', 'agency', 'region'].includes(String(path.at(-1))))
  const path = paths[place % paths.length] as Path
  const holder = path.slice(0, -1).reduce<unknown>((held, key) => (held as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>
  const key = path.at(-1) as string | number
  const held = holder[key]
  if (way < 4 && typeof held === 'string') holder[key] = `${held} lain`
  else if (way < 4 && typeof held === 'number') holder[key] = held + 1
  else if (way < 4 && typeof held === 'boolean') holder[key] = !held
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
  return copy as unknown as Catalogue
}

const answersOf = async (app: Opened) => Promise.all(ADDRESSES.map(async (url) => {
  const { status, headers, text } = await ask(app, url)
  return { url, status, etag: headers['etag'], text: status === 200 ? text : '' } // failures hold the id of their request
}))

t.test('whatever changes, no answer from memory differs from one that is made anew, and equal tags mean equal answers', { timeout: 600_000 }, async (t) => {
  const db = await testDatabase(t)
  const load = (catalogue: Catalogue) => importCatalogue(db, writeFolder(t, catalogue))
  t.same((await load(BEGINNING)).findings, [])
  const [remembering, forgetful] = [await openApp(t, db), await openApp(t, db, { cacheMegabytes: 0 })]
  const tagged = new Map<string, string>()
  const counted = { applied: 0, kept: 0 }
  let before = new Map((await answersOf(remembering)).map(({ url, text }) => [url, text]))
  for (const { url, status } of await answersOf(remembering)) t.equal(status, 200, url)
  let catalogue = BEGINNING
  await fc.assert(fc.asyncProperty(fc.record({ place: fc.nat(), way: fc.nat(4) }), async (change) => {
    const next = changed(catalogue, change)
    const { findings, revision } = await load(next)
    if (findings.length > 0 || revision === null) return
    catalogue = next
    counted.applied += 1
    for (const app of [remembering, forgetful]) await untilSeen(app, revision)
    const [kept, fresh] = [await answersOf(remembering), await answersOf(forgetful)]
    for (const [at, { url, status, text, etag }] of kept.entries()) {
      if (text !== fresh[at]?.text || status !== fresh[at]?.status) throw new Error(`${url} is told from memory as it was before: ${text.slice(0, 2000)}`)
      const known = tagged.get(`${url} ${etag}`)
      if (etag !== undefined && known !== undefined && known !== text) throw new Error(`${url} has the tag ${etag} for two answers`)
      if (etag !== undefined) tagged.set(`${url} ${etag}`, text)
      if (before.get(url) === text) counted.kept += 1
    }
    before = new Map(kept.map(({ url, text }) => [url, text]))
  }), { numRuns: 60, endOnFailure: true })
  t.ok(counted.applied > 20, `${counted.applied} changes were taken in`)
  t.ok(counted.kept > counted.applied, 'most answers stayed what they were')
})
