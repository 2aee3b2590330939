import { join } from 'node:path'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { recordStatements } from '../support/statements.js'
import { data } from './shipped.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const fee = async (owner: string, query: string) => (await ask(app, `/v1/${owner}/fee?${query}`)).body

const YES = 'yes'
const NO = 'no'
const UNKNOWN = 'unknown'
type Sum = [certain: number | null, from: number | null, to: number | null, exact: boolean, free: string]
const exactly = (amount: number): Sum => [amount, amount, amount, true, amount === 0 ? YES : NO]
const NOTHING_KNOWN: Sum = [null, null, null, false, UNKNOWN]
const NO_EXEMPTION = 'pekerja-migran-pertama-kali=false&tidak-mampu-di-luar-negeri=false&penerima-beasiswa-pemerintah=false'

/** Tariffs that ship, read by hand: owner, question, total, what is still asked, numbers that are missing. */
const CASES: [owner: string, query: string, total: Sum, questions?: string[], missing?: string[]][] = [
  ['reference-services/ktp-el-hilang-rusak', '', exactly(0)],
  ['reference-services/surat-kehilangan', '', exactly(0)],
  ['reference-services/skck-baru', '', exactly(30_000)],
  ['reference-services/paspor-biasa-baru', `case=10-tahun&layanan-percepatan=true&${NO_EXEMPTION}`, exactly(1_650_000)],
  ['reference-services/paspor-biasa-baru', `case=anak&layanan-percepatan=false&${NO_EXEMPTION}`, exactly(350_000)],
  ['reference-services/paspor-biasa-baru', 'case=5-tahun&layanan-percepatan=false&pekerja-migran-pertama-kali=true', exactly(0)],
  ['reference-services/paspor-biasa-baru', '', [null, 0, 1_650_000, false, UNKNOWN], ['case', 'pekerja-migran-pertama-kali', 'tidak-mampu-di-luar-negeri', 'penerima-beasiswa-pemerintah', 'layanan-percepatan']],
  ['reference-services/paspor-biasa-baru', 'asOf=2024-12-16', [350_000, 350_000, null, false, NO]],
  ['reference-services/paspor-elektronik-baru', 'case=10-tahun&layanan-percepatan=false', exactly(950_000)],
  ['reference-services/paspor-elektronik-baru', 'asOf=2024-12-16', [650_000, 650_000, null, false, NO]],
  ['reference-services/paspor-penggantian', 'case=5-tahun&jenis-paspor=paspor-elektronik', exactly(650_000)],
  ['reference-services/paspor-penggantian', 'case=10-tahun&paspor-elektronik=false', exactly(650_000)],
  ['reference-services/paspor-penggantian', '', [null, 350_000, 950_000, false, NO], ['case', 'jenis-paspor']],
  ['reference-services/paspor-hilang-rusak', 'case=hilang&keadaan-kahar=false', [1_000_000, 1_000_000, null, false, NO]],
  ['reference-services/paspor-hilang-rusak', 'case=rusak&keadaan-kahar=true', NOTHING_KNOWN],
  ['reference-services/balik-nama-sertifikat', 'landValuePerM2=1000000&areaM2=100', exactly(150_000)],
  ['reference-services/balik-nama-sertifikat', 'areaM2=100', NOTHING_KNOWN, [], ['landValuePerM2']],
  ['reference-services/nikah-kua', 'case=di-kantor', exactly(0)],
  ['reference-services/nikah-kua', 'case=luar-kantor&tidak-mampu=false&korban-bencana=false', exactly(600_000)],
  ['reference-services/nikah-kua', 'case=luar-kantor&korban-bencana=true', exactly(0)],
  ['reference-services/nikah-kua', 'case=luar-kantor', [null, 0, 600_000, false, UNKNOWN], ['tidak-mampu', 'korban-bencana']],
  ['reference-services/merek-pendaftaran', 'case=umk&channel=web&classes=2', exactly(1_000_000)],
  ['reference-services/merek-pendaftaran', 'case=umum&channel=counter&classes=1', exactly(2_000_000)],
  ['reference-services/merek-pendaftaran', 'case=umk', [null, 500_000, null, false, NO], ['channel'], ['classes']],
  ['reference-services/pln-pasang-baru', 'powerVa=1300', exactly(1_218_000)],
  ['reference-services/pln-pasang-baru', 'powerVa=3500', exactly(3_391_500)],
  ['reference-services/pln-pasang-baru', 'powerVa=150000', exactly(116_250_000)],
  ['reference-services/pln-pasang-baru', '', [null, 421_000, 155_000_000, false, NO], [], ['powerVa']],
  ['reference-services/pln-pasang-baru', 'powerVa=600', NOTHING_KNOWN],
  ['reference-services/samsat-lima-tahunan', '', [null, 160_000, 300_000, false, NO], ['kendaraan']],
  ['reference-services/samsat-balik-nama', 'kendaraan=kendaraan-roda-4-lebih', exactly(675_000)],
  ['reference-services/samsat-balik-nama', 'kendaraan-roda-2-3=true&asOf=2025-01-04', [385_000, 385_000, null, false, NO]],
  ['reference-services/sim-a-baru', '', exactly(120_000), ['asuransi-kecelakaan']],
  ['reference-services/sim-lain', 'case=d&penerbitan=perpanjangan', exactly(30_000)],
  ['reference-services/sim-lain', 'penerbitan=penerbitan-baru', [null, 50_000, 250_000, false, NO], ['case']],
  ['reference-services/cerai-gugat', 'case=cerai-gugat&pages=12', exactly(16_000)],
  ['reference-services/cerai-gugat', 'case=prodeo', exactly(0)],
  ['reference-services/kir', '', exactly(0)],
  ['reference-services/kir', 'asOf=2024-01-04', NOTHING_KNOWN],
  ['reference-services/bphtb-validasi', '', NOTHING_KNOWN, [], ['acquisitionValue', 'untaxedPart', 'tariffPercent']],
  ['reference-services/skhpn', 'tidak-mampu=false', exactly(290_000)],
  ['reference-services/halal-reguler', 'usaha-mikro-kecil=false', NOTHING_KNOWN],
  ['reference-services/halal-self-declare', '', NOTHING_KNOWN],
  ['reference-services/pkkpr', 'case=tanpa-penilaian', NOTHING_KNOWN],
  ['reference-services/bpjs-kesehatan-daftar', 'case=kelas-3&persons=4&months=1', exactly(140_000)],
  ['reference-services/pengecekan-sertifikat', 'certificates=2', exactly(100_000)],
  ['reference-services/sertifikat-pengganti', 'case=rusak&parcels=2', exactly(100_000)],
  ['reference-services/sertifikat-pengganti', 'case=hilang', [null, 350_000, null, false, NO], [], ['certificates']],
  ['services/pdam-palembang.pdam-pasang-baru', 'lengthM=20', [128_000, 1_378_000, 3_128_000, false, NO]],
  ['services/pdam-palembang.pdam-pasang-baru', 'lengthM=12', [null, 1_250_000, 3_000_000, false, NO]],
  ['services/pudam-banyuwangi.pdam-pasang-baru', 'alamat-srono-cluring=true', exactly(500_000)],
  ['services/pudam-banyuwangi.pdam-pasang-baru', '', [null, 500_000, 1_500_000, false, NO], ['alamat-srono-cluring']],
  ['services/disdukcapil-pontianak.perubahan-nama', 'lapor-lewat-30-hari=true', exactly(0)],
  ['services/pengadilan-negeri-bogor.surat-tidak-pernah-dipidana', '', exactly(10_000)]
]

for (const [owner, query, total, questions = [], missing = []] of CASES) {
  t.test(`${owner}: ${query}`, async (t) => {
    const body = await fee(owner, query)
    t.same([body.total.certain, body.total.from, body.total.to, body.total.exact, body.free], total)
    t.same(body.questions.map(({ name }: any) => name), questions)
    t.same(body.inputs.filter(({ value }: any) => value === null).map(({ name }: any) => name), missing)
  })
}

t.test('every line with kind, amount and basis; what stands beside is not added', async (t) => {
  const body = await fee('reference-services/sim-a-baru', 'asuransi-kecelakaan=true&lang=en')
  t.match(body, {
    code: 'sim-a-baru', asOf: '2026-11-22', scope: 'national', incomplete: false, given: [{ name: 'asuransi-kecelakaan', value: 'true' }], total: { from: 120_000 },
    lines: [
      { part: 'price', applies: 'yes', from: 120_000, to: 120_000, fee: { kind: 'fixed', nature: 'pnbp', legalBasis: { instrument: { code: 'pp-76-2020' } } } },
      { part: 'beside', applies: 'yes', from: 35_000, to: 35_000, fee: { kind: 'third_party' }, notes: ['approximate'] }, { part: 'beside', from: 60_000, to: 100_000 }, { part: 'beside', from: 50_000 }
    ]
  })
})

t.test('free by law tells its article; an exemption what it replaces', async (t) => {
  t.match(await fee('reference-services/akta-kelahiran', ''), { free: 'yes', lines: [{ fee: { kind: 'free', legalBasis: { instrument: { code: 'uu-24-2013' }, article: '79A' } } }] })
  t.match((await fee('reference-services/skhpn', 'tidak-mampu=true')).lines, [{ applies: 'yes', fee: { kind: 'free' } }, { applies: 'replaced', fee: { amount: 290_000 } }])
})

t.test('what is not known is said', async (t) => {
  t.match(await fee('reference-services/paspor-hilang-rusak', 'case=hilang&keadaan-kahar=false'), { notes: ['base_unknown'], incomplete: true })
  t.match(await fee('reference-services/pln-pasang-baru', 'powerVa=1000'), {
    notes: ['number_not_covered'],
    inputs: [{ name: 'powerVa', value: 1000, covered: false, ranges: [{ above: 449, upTo: 450 }, { above: 899, upTo: 900 }, { above: 1299, upTo: 1300 }, { above: 2199, upTo: 200_000 }] }]
  })
  t.match(await fee('reference-services/samsat-balik-nama', 'kendaraan=kendaraan-roda-4-lebih'), { questions: [], lines: [{ applies: 'open', decidedBy: ['kendaraan-bekas'], notes: ['no_difference'] }, {}, {}, {}] })
  t.match(await fee('reference-services/bphtb-validasi', ''), { notes: ['none_stated'], lines: [{ part: 'beside' }] })
  t.match(await fee('reference-services/pkkpr', 'case=dengan-penilaian'), { lines: [{ notes: ['amount_unknown'] }] })
  t.match(await fee('reference-services/kk-hilang-rusak', 'applicant=wna&represented=true'), { free: 'yes', given: [{ name: 'applicant', considered: false }, { name: 'represented', considered: false }], notes: ['fact_not_considered'] })
  t.match(await fee('reference-services/kk-hilang-rusak', 'asOf=1900-01-01'), { free: 'yes', notes: ['start_unknown'] })
  t.match(await fee('reference-services/paspor-biasa-baru', 'asOf=2024-12-17'), { notes: [] }, 'of which the first day is known')
  t.match(await fee('reference-services/paspor-biasa-baru', 'asOf=2024-12-16'), { notes: [] }, 'the last day of the one before')
  t.match(await fee('reference-services/paspor-biasa-baru', 'asOf=2019-01-01'), { notes: ['start_unknown'] })
  t.match(await fee('reference-services/bank-layanan', ''), { lines: null, total: null, free: 'unknown', scope: null })
})

t.test('a fee on a day is the fee of the standard in force that day', async (t) => {
  for (const { code, standards = [] } of data['reference-services'] as any[]) {
    for (const { validFrom, validTo, fees } of standards) {
      const days = [validFrom, validTo].filter(Boolean)
      for (const day of days.length > 0 ? days : ['2026-11-22']) {
        const { lines } = await fee(`reference-services/${code}`, `asOf=${day}`)
        const amounts = (list: any[]) => list.map((one) => one.amount ?? null).sort().join()
        t.equal(lines ? amounts(lines.map((line: any) => line.fee)) : null, fees ? amounts(fees) : null, `${code} on ${day}`)
      }
    }
  }
})

t.test('a mistake is told with what is allowed', async (t) => {
  const wrong = (query: string, owner = 'balik-nama-sertifikat') => ask(app, `/v1/reference-services/${owner}/fee?${query}`)
  t.match(await wrong('areM2=100'), { status: 400, body: { code: 'unknown_parameter', errors: [{ field: 'areM2', allowed: /landValuePerM2, areaM2/, nearest: 'areaM2' }] } })
  for (const value of ['-1', 'seratus', '1e9', '1,5', '99999999999999']) t.match(await wrong(`areaM2=${value}`), { status: 400, body: { errors: [{ field: 'areaM2', allowed: /a number from 0/ }] } }, value)
  for (const value of ['0', '1.5', '0.5']) t.match(await wrong(`persons=${value}&months=1`, 'bpjs-kesehatan-daftar'), { status: 400, body: { errors: [{ field: 'persons', problem: `"${value}" is no number of things`, allowed: /^a whole number from 1/ }] } }, value)
  t.match(await wrong('areaM2=0.5&landValuePerM2=1.5'), { status: 200 }, 'an area may have decimals')
  t.match(await wrong('areaM2=1&areaM2=2'), { status: 400, body: { errors: [{ field: 'areaM2', problem: 'is given more than once' }] } })
  t.match(await wrong('case=lelang'), { status: 400, body: { errors: [{ field: 'case', allowed: 'jual-beli, waris, hibah' }] } })
  t.match(await wrong('kendaraan=truk', 'samsat-lima-tahunan'), { status: 400, body: { errors: [{ field: 'kendaraan', allowed: 'kendaraan-roda-2-3, kendaraan-roda-4-lebih' }] } })
  t.match(await wrong('have=kk'), { status: 400, body: { code: 'unknown_parameter' } })
  t.match(await wrong('', 'tidak-ada'), { status: 404, body: { code: 'reference_service_not_found' } })
})

t.test('one statement; none for a client that has the answer', async (t) => {
  const app = await openApp(t, db) // which has answered nothing yet
  const recorder = recordStatements(db)
  const url = '/v1/reference-services/balik-nama-sertifikat/fee?landValuePerM2=1000000&areaM2=100'
  const { result, sent } = await recorder.during(() => ask(app, url))
  t.equal(sent.length, 1)
  t.match(await recorder.during(() => ask(app, url, { headers: { 'if-none-match': result.headers['etag'] } })), { result: { status: 304 }, sent: { length: 0 } })
})

t.test('tiers, waivers and announced tariffs of the examples', async (t) => {
  await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  const sum = async (service: string, query: string) => (await fee(`services/${service}`, query)).total
  t.match(await sum('dlh-contoh.uji-laboratorium-air', 'case=air-bersih&parameters=10'), { from: 350_000, to: 350_000, exact: true })
  t.match(await sum('dlh-contoh.uji-laboratorium-air', 'case=air-bersih&parameters=10&asOf=2027-01-01'), { from: 475_000, to: 475_000, exact: true })
  t.match(await sum('perumda-air-contoh.pdam-pasang-baru', 'lengthM=20'), { from: 1_816_000, to: 1_816_000, exact: true })
  t.match(await sum('imigrasi-contoh.paspor-hilang-rusak', 'case=hilang&keadaan-kahar=true'), { from: 0, to: null, exact: false })
  t.match(await sum('dpupr-contoh.informasi-rencana-kota', 'areaM2=10000'), { from: 500_000, to: 500_000, exact: true })
})
