import { join } from 'node:path'
import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'
import { recordStatements } from '../support/statements.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const checklist = async (owner: string, query: string) => (await ask(app, `/v1/${owner}/checklist?${query}`)).body

/** `ktp-el(copy)`, `a(original)|b(statement)` for a choice, with `?` where it is open and `+` where it is held. */
const listed = (body: any): string[] => body.groups.map(({ applies, optional, held, items }: any) =>
  `${applies === 'open' ? '?' : ''}${optional ? 'opt ' : ''}${held ? '+' : ''}${items.map(({ document, form, copies }: any) => `${document.code}${form ? `(${form})` : ''}${copies ? `x${copies}` : ''}`).join('|')}`)
const asked = (body: any): string[] => body.questions.map(({ name, answers }: any) => `${name}=${answers.map(({ value }: any) => value).join('/')}`)

/** Standards that ship, read by hand: owner, question, what to bring, what is still asked, whether all is held. */
const CASES: [owner: string, query: string, groups: string[], questions: string[], ready: string][] = [
  ['services/dispendukcapil-banyuwangi.ktp-el-hilang-rusak', 'case=hilang&applicant=wni&represented=true&channel=counter&have=ktp-el,kk', ['surat-kehilangan(original)', '+kk(copy)', 'formulir-f1-02(form)'], [], 'no'],
  ['services/dispendukcapil-banyuwangi.ktp-el-hilang-rusak', '', ['?surat-kehilangan(original)', '?ktp-el-lama(original)', 'kk(copy)', 'formulir-f1-02(form)'], ['case=hilang/rusak'], 'no'],
  ['services/dispendukcapil-banyuwangi.ktp-el-hilang-rusak', 'case=rusak&have=ktp-el-lama,kk,formulir-f1-02', ['+ktp-el-lama(original)', '+kk(copy)', '+formulir-f1-02(form)'], [], 'yes'],
  ['services/dispendukcapil-banyuwangi.kk-hilang-rusak', 'applicant=wni&have=kk-lama', ['+surat-kehilangan(original)|kk-lama(original)', 'ktp-el(copy)', 'formulir-f1-02(form)'], [], 'no'],
  ['services/dispendukcapil-banyuwangi.kk-hilang-rusak', 'applicant=wna', ['surat-kehilangan(original)|kk-lama(original)', 'ktp-el(copy)', 'formulir-f1-02(form)', 'kitap(copy)'], [], 'no'],
  ['services/dispendukcapil-banyuwangi.kk-hilang-rusak', 'orang-asing=false', ['surat-kehilangan(original)|kk-lama(original)', 'ktp-el(copy)', 'formulir-f1-02(form)'], [], 'no'],
  ['services/dispendukcapil-banyuwangi.kk-hilang-rusak', '', ['surat-kehilangan(original)|kk-lama(original)', 'ktp-el(copy)', 'formulir-f1-02(form)', '?kitap(copy)'], ['applicant=wni/wna'], 'no'],
  ['services/dispendukcapil-banyuwangi.kk-baru', 'case=pisah-kk', ['kk-lama(original)', 'formulir-f1-02(form)'], [], 'no'],
  ['services/dispendukcapil-banyuwangi.kk-baru', 'case=menikah&have=buku-nikah', ['+buku-nikah(copy)|akta-perkawinan(copy)', 'formulir-f1-02(form)'], [], 'no'],
  ['services/polres-sragen.skck-baru', 'have=ktp-el,kk,ijazah', ['+ktp-el(copy)x1', '+kk(copy)x1', '+akta-kelahiran(copy)x1|ijazah(copy)x1', 'pas-foto-4x6(photo)x6', 'sidik-jari', 'jkn-aktif'], [], 'no'],
  ['services/polres-sragen.sim-c-perpanjangan', 'have=ktp-el,sim-c', ['+ktp-el(shown)', '+sim-c-lama(original)', 'surat-sehat(original)', 'tes-psikologi(original)', 'jkn-aktif'], [], 'no'],
  ['services/polres-sragen.sim-c-perpanjangan', 'have=ktp-el,sim-a', ['+ktp-el(shown)', 'sim-c-lama(original)', 'surat-sehat(original)', 'tes-psikologi(original)', 'jkn-aktif'], [], 'no'],
  ['services/dispendukcapil-banyuwangi.kk-baru', 'case=pisah-kk&have=kk', ['+kk-lama(original)', 'formulir-f1-02(form)'], [], 'no'],
  ['services/dinsos-lumajang.sktm-rekomendasi', '', ['?surat-rujukan(copy)'], ['untuk-biaya-rumah-sakit=true/false'], 'unknown'],
  ['services/dinsos-lumajang.sktm-rekomendasi', 'untuk-biaya-rumah-sakit=true&have=surat-rujukan', ['+surat-rujukan(copy)'], [], 'unknown'],
  ['services/pdam-palembang.pdam-pasang-baru', 'have=sppt-pbb,survei-lokasi', ['+sppt-pbb(copy)', '+survei-lokasi'], [], 'unknown'],
  ['reference-services/paspor-biasa-baru', 'case=10-tahun&ganti-nama-atau-pewarganegaraan=false&tujuan-perlu-rekomendasi=false', ['ktp-el(shown)', 'kk(shown)', 'akta-kelahiran(shown)|buku-nikah(shown)|ijazah(shown)|surat-baptis(shown)', 'foto-biometrik'], [], 'no'],
  ['reference-services/paspor-biasa-baru', 'case=anak&have=kk,akta-kelahiran', ['+kk(shown)', '+akta-kelahiran(shown)|buku-nikah(shown)|ijazah(shown)|surat-baptis(shown)', 'ktp-el-orang-tua(shown)', 'buku-nikah(shown)', 'pernyataan-orang-tua(statement)', '?penetapan-ganti-nama(shown)|surat-pewarganegaraan(shown)', '?rekomendasi(original)', 'foto-biometrik'],
    ['ganti-nama-atau-pewarganegaraan=true/false', 'tujuan-perlu-rekomendasi=true/false'], 'no'],
  ['reference-services/cerai-gugat', 'case=prodeo&pns-tni-polri=false&alamat-tidak-diketahui=true', ['surat-gugatan(original)', 'buku-nikah(original)', 'ktp-el(copy)', 'surat-gaib(original)', 'sktm(original)'], [], 'no'],
  ['reference-services/nikah-kua', 'di-bawah-21=true&di-bawah-19=false&daftar-kurang-10-hari-kerja=false&cerai-atau-janda-duda=false', ['surat-pengantar-nikah(original)', 'ktp-el(copy)', 'ktp-el-orang-tua(copy)', 'identitas-saksi(copy)', 'kk(copy)', 'akta-kelahiran(copy)', 'pas-foto-2x3(photo)x4', 'izin-orang-tua-n5(original)'], [], 'no'],
  ['reference-services/bpjs-kesehatan-ubah-data', '', ['kk(copy)', '?ktp-el-pemilik-rekening(copy)', '?buku-rekening(copy)', '?rekening-koran(copy)', '?meterai-10000(original)'],
    ['case=kelas/faskes/bayi', 'peserta-mandiri=true/false', 'mandiri-belum-autodebet=true/false', 'rekening-bri-belum-autodebet=true/false', 'belum-autodebet=true/false'], 'no'],
  ['reference-services/bpjs-kesehatan-ubah-data', 'case=faskes&have=kk', ['+kk(copy)'], [], 'yes'],
  ['reference-services/balik-nama-sertifikat', 'case=waris', ['sertifikat-tanah(original)', 'surat-waris(original)', 'akta-kematian(original)', 'bukti-bphtb(payment_proof)', 'ktp-el(copy)', 'kk(copy)', 'sppt-pbb(copy)'], [], 'no'],
  ['reference-services/balik-nama-sertifikat', 'case=hibah&have=sertifikat-tanah,akta-ppat,bukti-bphtb,ktp-el,sppt-induk', ['+sertifikat-tanah(original)', '+akta-ppat(original)', '+bukti-bphtb(payment_proof)', '+ktp-el(copy)', 'kk(copy)', '+sppt-pbb(copy)'], [], 'no'],
  ['reference-services/paspor-hilang-rusak', 'case=hilang&have=surat-kehilangan,ktp-el,bap', ['+surat-kehilangan(original)', '+ktp-el(shown)', 'kk(shown)', '+bap'], [], 'no'],
  ['reference-services/paspor-hilang-rusak', 'case=hilang&have=surat-kehilangan,ktp-el,kk,bap', ['+surat-kehilangan(original)', '+ktp-el(shown)', '+kk(shown)', '+bap'], [], 'yes'],
  ['reference-services/haji-pendaftaran', 'case=pembatalan-wafat&have=ktp-el,akta-kematian', ['+ktp-el(copy)', '+akta-kematian(copy)', 'surat-waris'], [], 'no'],
  ['reference-services/roya', 'represented=false', ['formulir-permohonan(form)', 'ktp-el(copy)', 'kk(copy)', 'sertifikat-tanah(original)', 'sertifikat-ht(original)', 'surat-roya-bank(original)'], [], 'no'],
  ['reference-services/roya', 'dikuasakan=true&have=surat-kuasa', ['formulir-permohonan(form)', 'ktp-el(copy)', 'kk(copy)', 'sertifikat-tanah(original)', 'sertifikat-ht(original)', 'surat-roya-bank(original)', '+surat-kuasa(original)'], [], 'no'],
  ['reference-services/ak1-kartu-kuning', 'have=ktp-el,ijazah,pas-foto-3x4', ['+ktp-el(copy)', '+ijazah(copy)', '+pas-foto-3x4(photo)x2', 'opt sertifikat-kompetensi(copy)', 'opt surat-pengalaman-kerja(copy)'], [], 'yes'],
  ['reference-services/imei-registrasi', 'have=paspor-elektronik', ['formulir-imei-elektronik(form)', '+paspor(shown)', 'bukti-perjalanan(shown)', 'perangkat', 'opt npwp', 'opt invoice(shown)'], [], 'no'],
  ['reference-services/nikah-kua', 'di-bawah-21=true&di-bawah-19=false&daftar-kurang-10-hari-kerja=false&cerai-atau-janda-duda=false&have=ktp-el-orang-tua', ['surat-pengantar-nikah(original)', 'ktp-el(copy)', '+ktp-el-orang-tua(copy)', 'identitas-saksi(copy)', 'kk(copy)', 'akta-kelahiran(copy)', 'pas-foto-2x3(photo)x4', 'izin-orang-tua-n5(original)'], [], 'no'],
  ['reference-services/imei-registrasi', 'have=paspor-lama', ['formulir-imei-elektronik(form)', 'paspor(shown)', 'bukti-perjalanan(shown)', 'perangkat', 'opt npwp', 'opt invoice(shown)'], [], 'no'],
  ['reference-services/slf', 'case=baru&have=imb', ['+pbg(scan)|imb(scan)', 'bukti-retribusi-bangunan(scan)', 'as-built-drawing(scan)', 'laporan-kelaikan(scan)', 'bukti-hak-tanah(scan)'], [], 'no'],
  ['reference-services/izin-keramaian', 'have=proposal-kegiatan', ['+proposal-kegiatan(original)', 'izin-tempat(original)', 'susunan-panitia(original)'], [], 'no'],
  ['reference-services/samsat-tahunan', 'represented=false&have=surat-perusahaan-pembiayaan', ['ktp-el(shown)', 'stnk(original)', 'tbpkp(original)', '+bpkb(copy)|surat-perusahaan-pembiayaan'], [], 'no'],
  ['reference-services/kia', 'case=usia-5-17', ['akta-kelahiran(copy)', 'kk(shown)', 'ktp-el-orang-tua(shown)', 'pas-foto-2x3(photo)x2'], [], 'no'],
  ['reference-services/samsat-balik-nama', 'case=badan', ['stnk(original)', 'bpkb(original)', 'kuitansi-bermeterai(original)', 'cek-fisik', 'akta-pendirian(copy)', 'keterangan-domisili-badan(copy)', 'npwp(copy)', 'surat-kuasa(copy)'], [], 'no'],
  ['reference-services/izin-reklame', 'perpanjangan=false&have=ktp-el', ['+ktp-el(scan)|paspor(scan)|kitas(scan)', 'foto-denah-lokasi(scan)', 'gambar-isi-reklame(scan)', 'persetujuan-pemilik-lahan(scan)', 'npwpd(scan)', 'pernyataan-bongkar(statement)', 'bpjs(scan)'], [], 'no']
]

for (const [owner, query, groups, questions, ready] of CASES) {
  t.test(`${owner}: ${query}`, async (t) => {
    const body = await checklist(owner, query)
    t.same(listed(body), groups)
    t.same(asked(body), questions)
    t.equal(body.ready, ready)
  })
}

t.test('the answer tells what it rests on, and where to get what is missing', async (t) => {
  const body = await checklist('services/polres-sragen.skck-baru', 'have=kk&lang=en')
  t.match(body, {
    code: 'polres-sragen.skck-baru', asOf: '2026-11-22', scope: 'local', incomplete: false, region: { code: '33.14' }, have: [{ code: 'kk' }], counts: { needed: 6, held: 1, missing: 5, open: 0, optional: 0 },
    sources: [{ code: 'skck-sragen' }, { code: 'perpol-6-2023' }]
  })
  const [ktp, , birth] = body.groups
  t.match(ktp.items, [{ unknown: [], issuedBy: [{ document: { code: 'ktp-el' }, referenceService: { code: 'ktp-el-baru' }, services: [] }, {}, {}, {}] }], 'no source names a service of Sragen that issues it')
  t.match(birth.items[0].issuedBy, [{ referenceService: { code: 'akta-kelahiran' } }])
  t.same(birth.items[1].issuedBy, [], 'no service of the catalogue issues a school certificate')
})

t.test('services of the same region that issue what is missing', async (t) => {
  const { groups } = await checklist('services/dispendukcapil-banyuwangi.kk-hilang-rusak', 'have=kk-lama')
  t.same(groups[1].items[0].issuedBy.map(({ referenceService, services }: any) => [referenceService.code, ...services.map(({ code }: any) => code)]), [
    ['ktp-el-baru', 'dispendukcapil-banyuwangi.ktp-el-baru'], ['ktp-el-hilang-rusak', 'dispendukcapil-banyuwangi.ktp-el-hilang-rusak'], ['ktp-el-perubahan-data'], ['pindah-datang']
  ])
})

t.test('a service is not told to issue what it asks for itself', async (t) => {
  const { groups } = await checklist('reference-services/samsat-tahunan', 'represented=false')
  const issuers = groups.flatMap(({ items }: any) => items.flatMap(({ issuedBy }: any) => issuedBy.map(({ referenceService }: any) => referenceService.code)))
  t.ok(issuers.includes('samsat-balik-nama') && !issuers.includes('samsat-tahunan'))
})

t.test('what the answer does not rest on is told', async (t) => {
  const { given, notes } = await checklist('reference-services/kk-hilang-rusak', 'applicant=wni&represented=true')
  t.same(given, [{ name: 'applicant', value: 'wni', considered: true }, { name: 'represented', value: 'true', considered: false }])
  t.same(notes, ['fact_not_considered'])
  t.same((await checklist('services/polres-sragen.skck-baru', 'asOf=1900-01-01')).notes, ['start_unknown'])
  t.same((await checklist('services/polres-sragen.skck-baru', '')).notes, [])
})

t.test('where nobody has stated the requirements, there are none', async (t) => {
  t.match(await checklist('reference-services/informasi-nilai-tanah', ''), { groups: null, counts: null, ready: 'unknown', scope: null })
})

t.test('the standard is that of the day', async (t) => {
  t.match(await checklist('reference-services/paspor-biasa-baru', 'asOf=2024-12-16'), { groups: null, asOf: '2024-12-16' })
  t.match(await checklist('reference-services/paspor-biasa-baru', 'asOf=2024-12-17'), { groups: { length: 9 } })
})

t.test('questions in words', async (t) => {
  const { questions } = await checklist('reference-services/kk-hilang-rusak', 'lang=en')
  t.same(questions, [{ name: 'applicant', kind: 'applicant', text: 'Who applies?', answers: [{ value: 'wni', text: 'Citizen of Indonesia' }, { value: 'wna', text: 'Foreigner' }], decides: 1 }])
  t.match((await checklist('reference-services/ktp-el-hilang-rusak', '')).questions, [{ name: 'case', text: 'Keperluannya yang mana?', answers: [{ value: 'hilang', text: /.+/ }, {}] }])
})

t.test('a mistake is told with what is allowed', async (t) => {
  const wrong = (query: string) => ask(app, `/v1/reference-services/kk-hilang-rusak/checklist?${query}`)
  t.match(await wrong('case=hilang'), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'case', allowed: 'nothing: it has no cases' }] } })
  t.match(await ask(app, '/v1/reference-services/ktp-el-hilang-rusak/checklist?case=hilan'), { status: 400, body: { errors: [{ field: 'case', allowed: 'hilang, rusak', nearest: 'hilang' }] } })
  t.match(await wrong('oran-asing=true'), { status: 400, body: { code: 'unknown_parameter', errors: [{ field: 'oran-asing', allowed: /orang-asing/, nearest: 'orang-asing' }] } })
  t.match(await wrong('di-bawah-19=true'), { status: 400, body: { code: 'unknown_parameter' } }, 'a condition of another service')
  t.match(await wrong('orang-asing=ya'), { status: 400, body: { errors: [{ field: 'orang-asing', allowed: 'true, false' }] } })
  t.match(await ask(app, '/v1/reference-services/ktp-el-baru/checklist?case=wni&applicant=wna'), { status: 400, body: { errors: [{ field: 'case', problem: /contradicts/, allowed: 'oa-itap' }] } })
  t.match(await ask(app, '/v1/reference-services/nikah-kua/checklist?di-bawah-19=true&di-bawah-21=false'), { status: 400, body: { errors: [{ field: 'di-bawah-19', problem: /contradicts/ }] } })
  t.match(await wrong('orang-asing=true&applicant=wni'), { status: 400, body: { errors: [{ problem: /contradicts/ }] } })
  t.match(await wrong('orang-asing=true&orang-asing=false'), { status: 400, body: { errors: [{ field: 'orang-asing', problem: 'is given more than once' }] } })
  t.match(await wrong('have=kk,ktp-ell'), { status: 400, body: { errors: [{ field: 'have', problem: /"ktp-ell"/, allowed: /v1\/documents/, nearest: 'ktp-el' }] } })
  for (const query of ['have=,', 'have=', 'applicant=asing', 'represented=ya', 'channel=loket', 'asOf=2026-02-30', 'fields=groupss']) t.match(await wrong(query), { status: 400, body: { errors: [{ field: query.split('=')[0] }] } }, query)
  t.match(await wrong(`have=${Array.from({ length: 101 }, (_, at) => `d-${at}`).join()}`), { status: 400, body: { errors: [{ field: 'have', allowed: 'at most 100' }] } })
  t.match(await ask(app, '/v1/services/tidak.ada/checklist'), { status: 404, body: { code: 'service_not_found' } })
})

t.test('three statements; none for a client that has the answer', async (t) => {
  const recorder = recordStatements(db)
  const url = '/v1/services/polres-sragen.skck-baru/checklist?have=ktp-el'
  const { result, sent } = await recorder.during(() => ask(app, url))
  t.equal(sent.length, 3)
  t.match(await recorder.during(() => ask(app, url, { headers: { 'if-none-match': result.headers['etag'] } })), { result: { status: 304 }, sent: { length: 0 } })
})

t.test('the channel of an example decides the form', async (t) => {
  await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  const by = async (query: string) => listed(await checklist('services/disdukcapil-contoh.kk-perubahan-data', query))
  t.same(await by('channel=web'), ['kk-lama(original)', 'bukti-peristiwa(copy)x1', 'formulir-f1-02(scan)'])
  t.same(await by('channel=counter'), ['kk-lama(original)', 'bukti-peristiwa(copy)x1', 'formulir-f1-02(form)'])
  const { groups } = await checklist('services/disdukcapil-contoh.ktp-el-hilang-rusak', 'case=hilang')
  t.match(groups[0].items[0].issuedBy, [{ referenceService: { code: 'surat-kehilangan' }, services: [{ code: 'polres-contoh.surat-kehilangan' }] }])
})
