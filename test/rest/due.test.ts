import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, untilKnown } from '../support/app.js'
import { aMinimalCatalogue, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { recordStatements } from '../support/statements.js'

const db = await catalogueDatabase(t)
const app = await openApp(t, db)
const due = async (owner: string, query: string) => (await ask(app, `/v1/${owner}/due?${query}`)).body
const byOf = (body: any): (string | null)[][] => body.limits.map(({ readings }: any) => readings.map(({ by }: any) => by))

/** Standards and malls that ship: owner, question, days or times of every reading of every limit, notes of all limits. */
const CASES: [owner: string, query: string, by: (string | null)[][], notes: string[][]][] = [
  ['services/disdukcapil-jembrana.akta-perceraian', 'complete=2026-03-17', [['2026-03-26', '2026-03-20']], [['leave_treatment_unknown']]],
  ['services/disdukcapil-jembrana.akta-perceraian', 'complete=2026-11-20', [['2026-11-24']], [[]]],
  ['services/disdukcapil-jembrana.akta-perceraian', 'complete=2026-12-23', [['2026-12-29', '2026-12-28']], [['leave_treatment_unknown']]],
  ['services/disdukcapil-jembrana.akta-perceraian', 'complete=2026-12-31', [[null]], [['beyond_calendar']]],
  ['services/disdukcapil-jembrana.akta-perceraian', 'complete=2025-08-15', [['2025-08-20', '2025-08-19']], [['leave_treatment_unknown']]],
  ['services/disdukcapil-jembrana.akta-perceraian', 'complete=2025-08-15&known=2025-08-06', [['2025-08-19']], [[]]],
  ['services/disdukcapil-bontang.akta-perceraian', 'complete=2026-05-26', [['2026-06-05', '2026-06-04']], [['leave_treatment_unknown']]],
  ['services/disdukcapil-bontang.akta-perceraian', 'complete=2026-11-20', [['2026-11-27']], [[]]],
  ['services/dispendukcapil-grobogan.ktp-el-baru', 'complete=2026-11-20', [['2026-11-21', '2026-11-23'], ['2026-11-23', '2026-11-25']], [['channel_decides', 'ambiguous_day'], ['channel_decides', 'ambiguous_day']]],
  ['services/dispendukcapil-grobogan.ktp-el-baru', 'complete=2026-11-20&channel=web', [['2026-11-23', '2026-11-25']], [['ambiguous_day']]],
  ['services/dispendukcapil-grobogan.ktp-el-baru', 'complete=2026-11-20&channel=counter', [['2026-11-21', '2026-11-23']], [['ambiguous_day']]],
  ['services/dispendukcapil-banyuwangi.kia', 'complete=2026-11-20&site=mpp-banyuwangi/utama', [['2026-11-21', '2026-11-23', '2026-11-21']], [['ambiguous_day', 'working_week_unknown']]],
  ['services/dinas-pu-pengairan-banyuwangi.rekomendasi-garis-sempadan', 'complete=2026-11-02', [['2026-11-20']], [[]]],
  ['services/dinas-pu-pengairan-banyuwangi.rekomendasi-garis-sempadan', 'complete=2026-11-02&site=mpp-banyuwangi/utama', [['2026-11-20', '2026-11-18']], [['working_week_unknown']]],
  ['services/bapenda-banyumas.pbb-pembetulan-sppt', 'complete=2026-01-31', [['2026-02-28']], [[]]],
  ['services/dinsospermasdes-banyumas.dtsen-pbi', 'complete=2026-11-30', [['2027-02-28']], [[]]],
  ['services/disnakerperin-jembrana.ak1-kartu-kuning', 'complete=2026-11-20T09:00', [['2026-11-20T09:15']], [['approximate', 'hours_unknown']]],
  ['services/samsat-banyuwangi.samsat-tahunan', 'complete=2026-11-20T13:50&site=mpp-banyuwangi/utama', [['2026-11-20T14:05']], [['hours_unknown']]],
  ['services/samsat-banyuwangi.samsat-tahunan', 'complete=2026-11-22T03:00&site=mpp-banyuwangi/utama', [[null]], [['hours_unknown']]],
  ['services/bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data', 'complete=2026-11-20T09:00&case=kelas', [['2026-11-20T09:15']], [['hours_unknown']]],
  ['reference-services/ktp-el-baru', 'complete=2026-11-20T10:30', [['2026-11-21T10:30']], [['hours_unknown']]],
  ['reference-services/ktp-el-baru', 'complete=2026-11-20T10:30&site=mpp-surakarta/utama', [['2026-11-26T10:30', '2026-11-21T10:30']], [[]]],
  ['reference-services/skck-baru', 'complete=2026-11-20T10:30&site=mpp-surakarta/utama', [['2026-11-24T08:30']], [[]]],
  ['reference-services/surat-kehilangan', 'complete=2026-11-20T10:55&site=mpp-surakarta/utama', [['2026-11-23T08:05']], [[]]],
  ['reference-services/surat-kehilangan', 'complete=2026-12-24T10:00&site=mpp-surakarta/utama', [['2026-12-24T10:10']], [['hours_unknown']]],
  ['reference-services/surat-kehilangan', 'complete=2026-11-21T10:00&site=mpp-dki-jakarta/utama', [['2026-11-21T10:10']], [[]]],
  ['reference-services/paspor-biasa-baru', 'complete=2026-03-17', [['2026-03-30', '2026-03-24'], ['2026-03-17']],
    [['clock_starts_otherwise', 'leave_treatment_unknown'], ['condition_decides', 'clock_starts_otherwise']]],
  ['reference-services/paspor-biasa-baru', 'complete=2026-11-20T09:30&case=10-tahun&layanan-percepatan=true', [['2026-11-26'], ['2026-11-20']], [['clock_starts_otherwise'], ['clock_starts_otherwise']]],
  ['reference-services/paspor-biasa-baru', 'complete=2026-11-20T09:30&case=10-tahun&layanan-percepatan=false', [['2026-11-26']], [['clock_starts_otherwise']]],
  ['reference-services/nikah-kua', 'event=2026-06-20', [['2026-06-05']], [[]]],
  ['reference-services/nikah-kua', 'complete=2026-06-08&event=2026-06-20', [['2026-06-05']], [['too_late']]],
  ['reference-services/nikah-kua', 'complete=2026-06-08', [[]], [['event_needed']]],
  ['reference-services/sertifikat-pengganti', 'complete=2026-11-02&case=rusak', [['2026-11-27']], [[]]],
  ['reference-services/sertifikat-pengganti', 'complete=2026-11-02&case=hilang', [['2026-12-30', '2026-12-29']], [['clock_starts_otherwise', 'leave_treatment_unknown']]],
  ['reference-services/pln-pasang-baru', 'complete=2026-11-20', [['2026-11-27', '2026-12-01']], [['clock_starts_otherwise', 'ambiguous_day']]],
  ['reference-services/nib', 'complete=2026-11-20T10:00&site=mpp-kudus/utama', [['2026-11-20T10:30']], [['condition_decides']]]
]

for (const [owner, query, by, notes] of CASES) {
  t.test(`${owner}: ${query}`, async (t) => {
    const body = await due(owner, query)
    t.same(byOf(body), by)
    t.same(body.limits.map((one: any) => one.notes), notes)
  })
}

t.test('the answer tells what it rests on', async (t) => {
  const body = await due('services/disdukcapil-jembrana.akta-perceraian', 'complete=2025-08-15&known=2025-08-06&lang=en')
  t.match(body, {
    code: 'disdukcapil-jembrana.akta-perceraian', asOf: '2025-08-15', complete: '2025-08-15', known: '2025-08-06', calendarKnownUntil: '2025-12-31', timeZone: 'WITA', region: { code: '51.01' }, scope: 'local', site: null,
    due: { from: '2025-08-19', by: '2025-08-19', certain: true }, notes: ['regional_days_unknown', 'start_unknown'], sources: [{ code: 'jbr-cerai' }],
    calendars: [{ code: 'libur-2025-v1', version: 1, region: null, decree: { code: 'skb-1017-2-2-2024' } }]
  })
  t.same(body.limits[0].readings[0].skipped[1], { date: '2025-08-17', reasons: [{ kind: 'weekend', name: null }, { kind: 'national_holiday', name: 'Independence Day' }] })
})

t.test('a service that no source names for the site is told so', async (t) => {
  t.same((await due('services/disdukcapil-jembrana.akta-perceraian', 'complete=2026-11-20&site=mpp-surakarta/utama')).notes, ['not_given_there', 'regional_days_unknown'])
  t.match(await due('services/dispendukcapil-banyuwangi.kia', 'complete=2026-11-20&site=mpp-banyuwangi/utama'), { notes: ['regional_days_unknown'], site: { code: 'mpp-banyuwangi/utama' } })
})

t.test('where nobody has stated a time limit, there is none', async (t) => {
  t.match(await due('services/polres-sragen.sim-c-perpanjangan', 'complete=2026-11-20'), { limits: null, due: null, scope: null })
})

t.test('what is not known is told with the last day that is', async (t) => {
  const { limits: [hours] } = await due('services/samsat-banyuwangi.samsat-tahunan', 'complete=2026-11-22T03:00&site=mpp-banyuwangi/utama')
  t.match(hours, { readings: [{ beyond: '2026-11-22' }] })
  const { limits: [wedding] } = await due('reference-services/nikah-kua', 'event=2027-01-15')
  t.match(wedding, { readings: [{ by: null, beyond: '2026-12-31' }], notes: ['beyond_calendar'] })
})

t.test('a condition that was not given keeps the sum from being certain; facts are those of the checklist', async (t) => {
  const over = async (facts: string) => (await due('reference-services/paspor-biasa-baru', `complete=2026-11-20T09:30&case=10-tahun${facts}`)).due
  t.same(await over(''), { from: '2026-11-26', by: '2026-11-26', certain: false })
  t.same(await over('&layanan-percepatan=false'), { from: '2026-11-26', by: '2026-11-26', certain: true })
  t.same(await over('&layanan-percepatan=true'), { from: '2026-11-20', by: '2026-11-26', certain: false })
  t.same(await over('&layanan-percepatan=false&applicant=wni&represented=false&tujuan-perlu-rekomendasi=true'), { from: '2026-11-26', by: '2026-11-26', certain: true })
  const wrong = (query: string) => ask(app, `/v1/reference-services/paspor-biasa-baru/due?${query}`)
  t.match(await wrong('layanan-percepatan=ya'), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'layanan-percepatan', allowed: 'true, false' }] } })
  t.match(await wrong('layanan-percepatn=true'), { status: 400, body: { code: 'unknown_parameter', errors: [{ field: 'layanan-percepatn', nearest: 'layanan-percepatan' }] } })
})

t.test('what is still to be asked, and what was given', async (t) => {
  const open = await due('reference-services/paspor-biasa-baru', 'complete=2026-11-20&lang=en')
  t.match(open.questions, [{ name: 'layanan-percepatan', kind: 'condition', answers: [{ value: 'true' }, { value: 'false' }], decides: 1 }])
  t.same(open.limits.map(({ decidedBy }: any) => decidedBy), [[], ['layanan-percepatan']])
  const told = await due('reference-services/paspor-biasa-baru', 'complete=2026-11-20&layanan-percepatan=true&represented=true')
  t.match(told, { questions: [], notes: ['fact_not_considered'], given: [{ name: 'layanan-percepatan', value: 'true', considered: true }, { name: 'represented', considered: false }] })
  t.same((await due('services/dispendukcapil-grobogan.ktp-el-baru', 'complete=2026-11-20')).questions.map(({ name, answers }: any) => [name, ...answers.map(({ value }: any) => value)]), [['channel', 'counter', 'web']])
})

t.test('without a day it is today', async (t) => {
  t.match(await due('services/disdukcapil-jembrana.akta-perceraian', ''), { complete: '2026-11-22', asOf: '2026-11-22', known: '2026-11-22' })
  t.match(await due('reference-services/nikah-kua', 'event=2026-06-20'), { complete: null, asOf: '2026-06-20' })
})

t.test('the standard is that of the day, unless another is asked for', async (t) => {
  t.match(await due('reference-services/paspor-biasa-baru', 'complete=2024-12-02'), { limits: null, asOf: '2024-12-02' })
  t.match(await due('reference-services/paspor-biasa-baru', 'complete=2024-12-02&asOf=2025-01-01'), { limits: [{ readings: [{ by: null }] }, {}], calendarKnownUntil: null })
})

t.test('a mistake is told with what is allowed', async (t) => {
  const wrong = (query: string) => ask(app, `/v1/services/bpjs-kesehatan-banyuwangi.bpjs-kesehatan-ubah-data/due?${query}`)
  t.match(await wrong('case=kelass'), { status: 400, body: { code: 'invalid_parameter', errors: [{ field: 'case', allowed: /kelas/, nearest: 'kelas' }] } })
  for (const complete of ['9999-12-31', '0001-01-01', '2026-02-30', '2026-03-17T24:10', '2026-03-17T09:30%2B07:00', 'besok']) t.match(await wrong(`complete=${complete}`), { status: 400, body: { errors: [{ field: 'complete', allowed: /YYYY-MM-DD/ }] } }, complete)
  for (const query of ['event=9999-12-31', 'event=2026-02-30', 'known=x', 'channel=loket']) t.match(await wrong(query), { status: 400, body: { errors: [{ field: query.split('=')[0] }] } })
  t.match(await wrong('site=mpp-tidak-ada/utama'), { status: 404, body: { code: 'site_not_found' } })
  t.match(await wrong('site=mpp-kudus/cabang'), { status: 404, body: { code: 'site_not_found' } })
  t.match(await ask(app, '/v1/services/tidak.ada/due'), { status: 404, body: { code: 'service_not_found' } })
})

t.test('a site by its UUID, and only the members asked for', async (t) => {
  const { body: { id } } = await ask(app, '/v1/malls/mpp-surakarta/sites/utama?fields=id')
  t.match(await due('reference-services/ktp-el-baru', `complete=2026-11-20&site=${id}&fields=due,site`), { code: 'ktp-el-baru', site: { code: 'mpp-surakarta/utama' } })
  t.match(await ask(app, `/v1/reference-services/ktp-el-baru/due?site=${id.replace(/^.{8}/, '00000000')}`), { status: 404, body: { code: 'site_not_found' } })
})

t.test('two statements, three with a site; none for a client that has the answer', async (t) => {
  const recorder = recordStatements(db)
  const address = '/v1/reference-services/ktp-el-baru/due?complete=2026-11-20'
  for (const [url, statements] of [[address, 2], [`${address}&site=mpp-surakarta/utama`, 3]] as const) {
    const { result, sent } = await recorder.during(() => ask(app, url))
    t.equal(sent.length, statements)
    const again = await recorder.during(() => ask(app, url, { headers: { 'if-none-match': result.headers['etag'] } }))
    t.match(again, { result: { status: 304 }, sent: { length: 0 } })
  }
})

t.test('a new version of a calendar changes the answer and its tag', async (t) => {
  const own = await testDatabase(t)
  const load = async (days: object[]) => {
    const { findings } = await importCatalogue(own, writeFolder(t, aMinimalCatalogue({ calendars: [{ ...aMinimalCatalogue().calendars[0], year: 2026, days } as never] })))
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
  }
  const day = (date: string) => ({ date, kind: 'national_holiday', name: 'Libur' })
  await load([day('2026-01-01')])
  const one = await openApp(t, own)
  const url = '/v1/services/disdukcapil-kudus.ktp-el-baru/due?complete=2026-11-20'
  const first = await ask(one, url)
  t.equal(first.status, 200)
  await load([day('2026-01-01'), day('2026-11-23')])
  await untilKnown(one, own)
  t.equal((await ask(one, url, { headers: { 'if-none-match': first.headers['etag'] } })).status, 200)

})
