import t from 'tap'
import { mallDocuments } from '../../src/formats/schema-org/office.js'
import { specialHours, weekHours } from '../../src/formats/schema-org/opening.js'
import { listDocument, serviceDocument, type ServiceMaterial } from '../../src/formats/schema-org/service.js'

type Opening = ServiceMaterial['places'][number]['opening']
type Line = NonNullable<ServiceMaterial['fee']['lines']>[number]

const sure = [{ confidence: 'medium' }]
const span = (opens: string, closes: string) => ({ opens, closes })
const opening = (given: object = {}): Opening => ({
  week: [
    ...['mon', 'tue', 'wed', 'thu'].map((weekday) => ({ weekday, state: 'open', stated: sure, intervals: [span('08:00', '12:00'), span('13:00', '15:00')] })),
    { weekday: 'fri', state: 'open', stated: sure, intervals: [span('08:00', '11:00')] }, { weekday: 'sat', state: 'unknown', stated: [], intervals: null }, { weekday: 'sun', state: 'closed', stated: [], intervals: [] }
  ],
  days: [
    { date: '2026-12-24', exceptional: true, state: 'unknown', intervals: null }, { date: '2026-12-25', exceptional: true, state: 'closed', intervals: [] },
    { date: '2026-12-28', exceptional: true, state: 'open', intervals: [span('08:00', '12:00')] }, { date: '2026-12-29', exceptional: false, state: 'open', intervals: [span('08:00', '15:00')] }
  ],
  ...given
}) as unknown as Opening

const site = (given: object = {}) => ({
  code: 'mpp-kudus/utama', kind: 'main', name: 'Gedung Utama', mall: { code: 'mpp-kudus', name: 'MPP Kudus' }, region: { name: 'Kabupaten Kudus', level: 'regency' }, province: { name: 'Jawa Tengah' }, address: null, point: null, ...given
}) as unknown as ServiceMaterial['places'][number]['site']

const line = (fee: object, part = 'price'): Line => ({ part, fee: { kind: 'fixed', name: null, amount: null, amountMax: null, unit: null, when: null, cases: [], ...fee } }) as unknown as Line

const material = (service: object = {}, lines: Line[] | null = null, places: ServiceMaterial['places'] = []): ServiceMaterial => ({
  service: {
    code: 'a.b', name: 'Layanan', description: null, aliases: [], cases: [{ code: 'anak', name: 'Anak' }], sector: 'kependudukan', region: null, agency: { name: 'Dinas' }, standard: { published: { procedure: { content: null }, products: { content: null } } }, ...service
  } as unknown as ServiceMaterial['service'],
  fee: { lines } as ServiceMaterial['fee'], places, url: 'https://contoh.go.id/embed/services/a.b', mallUrl: (code) => `https://contoh.go.id/embed/malls/${code}`, language: 'id'
})

t.test('an ordinary week is told in stretches of hours; what is unknown is left out, as is what is closed', async (t) => {
  const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map((day) => `https://schema.org/${day}`)
  t.same(weekHours(opening()), [
    { '@type': 'OpeningHoursSpecification', dayOfWeek: week, opens: '08:00', closes: '12:00' },
    { '@type': 'OpeningHoursSpecification', dayOfWeek: week, opens: '13:00', closes: '15:00' },
    { '@type': 'OpeningHoursSpecification', dayOfWeek: ['https://schema.org/Friday'], opens: '08:00', closes: '11:00' }
  ])
})

t.test('hours of which nobody is sure are left out', async (t) => {
  const week = [{ weekday: 'mon', state: 'open', stated: [{ confidence: 'low' }], intervals: [span('08:00', '15:00')] }]
  t.same(weekHours(opening({ week })), [])
})

t.test('special days are told by their dates; one without hours is closed', async (t) => {
  t.same(specialHours(opening()), [
    { '@type': 'OpeningHoursSpecification', validFrom: '2026-12-25', validThrough: '2026-12-25' },
    { '@type': 'OpeningHoursSpecification', validFrom: '2026-12-28', validThrough: '2026-12-28', opens: '08:00', closes: '12:00' }
  ])
})

t.test('a mall is an office for each of its sites, with what is known of it', async (t) => {
  const bare = { week: [], days: [] }
  const [main, mobile] = mallDocuments({
    mall: { name: 'MPP Kudus', operator: { name: 'DPMPTSP' } as never }, url: 'https://contoh.go.id/embed/malls/mpp-kudus', agencies: [{ name: 'Dinas' }],
    sites: [{ site: site({ address: { text: 'Jalan Simpang 7' }, point: { latitude: -6.8, longitude: 110.84 } }), opening: opening() }, { site: site({ kind: 'mobile', name: 'Keliling' }), opening: opening(bare) }]
  })
  t.match(main, {
    '@context': 'https://schema.org', '@type': 'GovernmentOffice', name: 'MPP Kudus', parentOrganization: { name: 'DPMPTSP' }, department: [{ name: 'Dinas' }], geo: { latitude: -6.8 },
    address: { streetAddress: 'Jalan Simpang 7', addressLocality: 'Kabupaten Kudus', addressRegion: 'Jawa Tengah', addressCountry: 'ID' }
  })
  t.match(mobile, { name: 'MPP Kudus, Keliling' })
  for (const unknown of ['openingHoursSpecification', 'specialOpeningHoursSpecification', 'geo', 'department']) t.notOk(unknown in (mobile as object), unknown)
  t.notOk('streetAddress' in (mobile as { address: object }).address)
})

t.test('nothing is offered for a price that nobody has stated', async (t) => {
  t.notOk('offers' in serviceDocument(material()))
  t.notOk('offers' in serviceDocument(material({}, [line({ kind: 'fixed' }), line({ kind: 'deposit', amount: 5000 }, 'beside')])))
})

t.test('free is a price of zero, each line says for whom it holds, and exceptions are left out', async (t) => {
  const { offers } = serviceDocument(material({}, [
    line({ kind: 'free', cases: ['anak'] }), line({ kind: 'free', when: { text: 'Pertama kali' } }), line({ amount: 75_000 }), line({ amount: 10_000, amountMax: 20_000 }), line({ kind: 'per_unit', amount: 1000, unit: 'lembar', name: 'Cetak' })
  ]))
  t.same(offers, [
    { '@type': 'Offer', description: 'Anak', priceCurrency: 'IDR', price: 0 },
    { '@type': 'Offer', priceCurrency: 'IDR', price: 75_000 },
    { '@type': 'Offer', priceSpecification: { '@type': 'PriceSpecification', priceCurrency: 'IDR', minPrice: 10_000, maxPrice: 20_000 } },
    { '@type': 'Offer', description: 'Cetak', priceSpecification: { '@type': 'UnitPriceSpecification', priceCurrency: 'IDR', price: 1000, unitText: 'lembar' } }
  ])
})

t.test('a service names who gives it, where, and what one gets', async (t) => {
  const standard = {
    published: { procedure: { content: { channels: [{ kind: 'web', name: null, address: 'https://contoh.go.id/daftar' }, { kind: 'app', name: 'Aplikasi', address: 'contoh.go.id' }] } }, products: { content: [{ name: 'KTP-el' }] } }
  }
  t.match(serviceDocument(material({ standard, aliases: ['e-KTP'], description: 'Perekaman', region: { name: 'Kabupaten Kudus' } }, null, [{ site: site(), opening: opening() }])), {
    '@type': 'GovernmentService', name: 'Layanan', alternateName: ['e-KTP'], description: 'Perekaman', serviceType: 'Kependudukan dan pencatatan sipil', provider: { '@type': 'GovernmentOrganization', name: 'Dinas' },
    areaServed: { name: 'Kabupaten Kudus' }, produces: [{ name: 'KTP-el' }],
    availableChannel: [{ '@type': 'ServiceChannel', serviceUrl: 'https://contoh.go.id/daftar' }, { '@type': 'ServiceChannel', serviceLocation: { '@type': 'GovernmentOffice', url: 'https://contoh.go.id/embed/malls/mpp-kudus' } }]
  })
})

t.test('a list says how many there are, and which are free', async (t) => {
  const item = (status: 'free' | 'unknown') => ({ name: status, url: 'https://contoh.go.id/', agency: { name: 'Dinas' }, fee: { status, from: null, to: null } })
  const list = listDocument({ name: 'Layanan', total: 9, items: [item('free'), item('unknown')] })
  t.equal(list.numberOfItems, 9)
  t.same((list.itemListElement as unknown as { item: object }[]).map(({ item }) => 'offers' in item), [true, false])
})
