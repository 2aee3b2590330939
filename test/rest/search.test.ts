import fc from 'fast-check'
import { test } from 'tap'
import type { AgencyRecord } from '../../src/catalogue/agencies/record.js'
import { ask, codes, openApp, page, untilKnown, walk } from '../support/app.js'
import { aMinimalAgency, aMinimalCatalogue, aMinimalDocument, writeFolder } from '../support/builders.js'
import { catalogueDatabase, patientPool, testDatabase } from '../support/database.js'
import { imported } from '../support/state.js'
import { recordStatements } from '../support/statements.js'
import { untilSure } from '../support/until.js'

interface Hit { noun: string; code: string; score: number; reason: { kind: string; words: string; successorOf: { code: string } | null; answer: string | null }; highlight: string; services: { items: { code: string; region: { code: string } | null }[]; total: number } | null }
interface Found { items: Hit[]; next: string | null; understood: { text: string | null; regions: { code: string }[] }; didYouMean: { code: string }[]; facets?: { facet: string; values: { value: string; count: number }[] }[] }

test('search', async (t) => {
  const db = await catalogueDatabase(t)
  const app = await openApp(t, db)
  const searched = async (query: string): Promise<Found> => (await page<Hit>(app, `/v1/search?${query}`)) as unknown as Found
  const first = async (q: string): Promise<Hit | undefined> => (await searched(`q=${encodeURIComponent(q)}&limit=1`)).items[0]

  t.test('finds a concept, and tells by what', async (t) => {
    const reasons = { 'akta kelahiran': ['akta-kelahiran', 'name'], 'kartu kuning': ['ak1-kartu-kuning', 'alias'], skkb: ['skck-baru', 'old_name'], 'birth certificate': ['akta-kelahiran', 'translation'], pasporr: ['paspor-biasa-baru', 'misspelling'] }
    for (const [q, [code, kind]] of Object.entries(reasons)) {
      const hit = await first(q)
      t.same([hit?.code, hit?.reason.kind === 'everyday' ? 'alias' : hit?.reason.kind], [code, kind], q)
    }
  })

  t.test('answers with what took the place of a service that is gone, and says so', async (t) => {
    for (const [gone, successor] of Object.entries({ imb: 'pbg', siup: 'nib', ho: 'nib' })) {
      const hit = await first(gone)
      t.equal(hit?.code, successor, gone)
      t.equal(hit?.reason.successorOf?.code, gone)
      t.ok((hit?.reason.answer ?? '').length > 20)
    }
    t.ok(codes((await searched('q=imb')).items).includes('imb'), 'what is gone is found beside')
  })

  t.test('finds what to do with papers that were lost in a flood', async (t) => t.equal((await first('kk hilang kebanjiran'))?.code, 'kk-hilang-rusak'))

  t.test('puts slips right and says what it understood', async (t) => {
    t.equal((await searched('q=pasporr+hilng')).understood.text, 'paspor hilang')
    t.equal((await searched('q=paspor')).understood.text, null)
  })

  t.test('marks what was asked for, and escapes the rest', async (t) => {
    t.equal((await first('bikin ktp'))?.highlight, '<mark>KTP</mark> elektronik: <mark>penerbitan</mark> pertama')
    for (const { highlight } of (await searched('q=surat+izin&limit=50')).items) t.notMatch(highlight.replace(/<\/?mark>/g, ''), /[<>]/)
  })

  t.test('shows services beneath their concept, first those of the region that is named', async (t) => {
    const { items: [hit], understood } = await searched('q=perpanjang+sim+a+sragen&beneath=20')
    t.same(codes(understood.regions), ['33.14'])
    t.equal(hit?.code, 'sim-a-perpanjangan')
    t.equal(hit?.services?.items[0]?.region?.code, '33.14')
    t.ok((hit?.services?.total ?? 0) > 1, 'others stay')
    t.equal((await searched('q=perpanjang+sim+a&beneath=1')).items[0]?.services?.items.length, 1)
  })

  t.test('finds malls, agencies and papers by name', async (t) => {
    t.same([(await first('mpp kudus'))?.code, (await first('disdukcapil kudus'))?.code], ['mpp-kudus', 'disdukcapil-kudus'])
    t.same([...new Set((await searched('q=ktp&type=document')).items.map(({ noun }) => noun))], ['document'])
    t.match(await searched('q=kitap'), { items: [{ noun: 'document', code: 'kitap' }], understood: { text: null } }, 'the word of a paper is no slip')
  })

  t.test('finds services under names of their own', async (t) => {
    const { rows: [own] } = await db.query<{ code: string; name: string }>(`select code, name from published where noun = 'service' and words is not null and concept is null and visibility = 'listed' order by code limit 1`)
    t.ok((await searched(`q=${encodeURIComponent(own?.name ?? '')}&limit=10`)).items.some(({ code }) => code === own?.code), `${own?.name}`)
  })

  t.test('has no hit where nothing answers, and offers what may be meant', async (t) => {
    t.same((await searched('q=visa+schengen')).items, [])
    t.same((await searched('q=resep+rendang')).items, [])
    const { items, didYouMean } = await searched('q=kartu+kredit')
    t.same(items, [])
    t.ok(didYouMean.length > 0 && didYouMean.length <= 5)
  })

  t.test('takes no part of a name for the whole where the other words speak of something else', async (t) => {
    for (const q of ['surat domisili', 'legalisir ijazah', 'asuransi mobil', 'gaji pns', 'cara daftar ojek online']) t.same((await searched(`q=${encodeURIComponent(q)}`)).items, [], q)
    for (const [q, code] of Object.entries({ 'skck hongkong': 'skck-baru', 'ijazah hilang': 'surat-kehilangan', 'paspor umroh': 'paspor-biasa-baru' })) t.equal((await first(q))?.code, code, q)
  })

  t.test('knows regions by what everybody calls them', async (t) => {
    for (const [q, region] of Object.entries({ 'paspor jogja': '34.71', 'ktp solo': '33.72', 'skck kaltim': '64' })) t.ok(codes((await searched(`q=${encodeURIComponent(q)}`)).understood.regions).includes(region), q)
  })

  t.test('shows papers beside verbs only where something answers, and to who asks for papers', async (t) => {
    t.same((await searched('q=buka+rekening')).items, [])
    t.ok(codes((await searched('q=buka+rekening&type=document')).items).includes('buku-rekening'))
  })

  t.test('takes the filters of lists', async (t) => {
    const { items } = await searched('q=paspor&province=33&beneath=20&limit=50')
    t.ok(items.length > 0)
    for (const { services } of items.filter(({ noun }) => noun === 'reference_service')) for (const { region } of services?.items ?? []) t.match(region?.code, /^33/)
    t.same((await searched('q=paspor&mall=mpp-tidak-ada')).items, [])
    t.same((await searched('q=paspor&sector=agama')).items, [])
    t.equal((await ask(app, '/v1/search?q=paspor&sector=paspor')).status, 400)
  })

  t.test('counts by facets, each without its own filter', async (t) => {
    const facetOf = async (query: string, name: string) => (await searched(`q=sim&facets=region,agencyKind,free&${query}`)).facets?.find(({ facet }) => facet === name)?.values
    const all = await facetOf('', 'region')
    t.ok((all?.length ?? 0) > 3)
    t.same(await facetOf('region=33.14', 'region'), all, 'its own filter changes nothing')
    t.not(JSON.stringify(await facetOf('region=33.14', 'agencyKind')), JSON.stringify(await facetOf('', 'agencyKind')), 'but those of others')
    const listed = await page(app, '/v1/services?q=sim&region=33.14&count=true&limit=1')
    t.equal(all?.find(({ value }) => value === '33.14')?.count, listed.total, 'what is counted is what the list has')
    t.equal((await ask(app, '/v1/search?q=sim&facets=regions')).body.errors[0].nearest, 'region')
  })

  for (const form of ['groups', 'flat']) {
    t.test(`is paged through without gaps: ${form}`, async (t) => {
      for (const query of ['q=sim', 'q=surat+izin', 'q=disdukcapil', 'q=paspor&near=-7,110', 'q=akta+banyumas']) {
        const whole = await searched(`${query}&form=${form}&limit=100`)
        const walked = await walk<Hit>(app, `/v1/search?${query}&form=${form}`, 3)
        const shown = (hits: readonly Hit[]) => hits.map(({ noun, code, score }) => `${noun} ${code} ${score}`)
        t.same(shown(walked).slice(0, 100), shown(whole.items), query)
        t.equal(new Set(shown(walked)).size, walked.length)
      }
    })
  }

  t.test('refuses cursors of others', async (t) => {
    const { next } = await page(app, '/v1/services?limit=1')
    t.equal((await ask(app, `/v1/search?q=sim&after=${next}`)).body.code, 'invalid_cursor')
  })

  t.test('answers in the language asked for', async (t) => {
    const { items: [hit] } = await searched('q=akta+lahir&lang=en&limit=1') as unknown as { items: { referenceService: { name: string } }[] }
    t.equal(hit?.referenceService.name, 'Birth certificate')
  })

  t.test('keeps its answer until the catalogue changes', async (t) => {
    const { headers } = await ask(app, '/v1/search?q=ktp')
    t.equal((await ask(app, '/v1/search?q=ktp', { headers: { 'if-none-match': String(headers['etag']) } })).status, 304)
  })

  t.test('suggests while somebody types', async (t) => {
    const suggested = async (q: string) => (await ask<{ items: { text: string; code: string; highlight: string }[] }>(app, `/v1/suggest?q=${encodeURIComponent(q)}`)).body.items
    t.match((await suggested('kartu k'))[0], { text: /^kartu k/i })
    t.ok(codes(await suggested('perpnjang si')).includes('sim-c-perpanjangan'), 'after a slip')
    t.ok(codes(await suggested('pasp')).includes('paspor-biasa-baru'))
    t.ok(codes(await suggested('mal pelayanan publik kud')).includes('mpp-kudus'))
    t.ok((await suggested('a k')).length <= 10)
    t.same(await suggested('zzzzqqq'), [])
    t.match((await suggested('kk hil'))[0]?.highlight, /<mark>/)
  })

  t.test('leaves of a list what answers the words, the best first', async (t) => {
    const services = await page<{ code: string; referenceService: { code: string } | null }>(app, '/v1/services?q=perpanjang+sim+c&limit=100')
    t.equal(services.items[0]?.referenceService?.code, 'sim-c-perpanjangan')
    t.same(codes((await page(app, '/v1/reference-services?q=kartu+kuning&limit=1')).items), ['ak1-kartu-kuning'])
    t.same(codes((await page(app, '/v1/malls?q=kudus')).items), ['mpp-kudus'])
    t.ok(codes((await page(app, '/v1/documents?q=kartu+keluarga')).items).includes('kk'))
    t.ok((await page<{ service: { code: string } }>(app, '/v1/offerings?q=paspor')).items.length > 0)
    t.same((await page(app, '/v1/services?q=visa+schengen')).items, [])
    t.same(codes(await walk(app, '/v1/services?q=sim', 2)), codes((await page(app, '/v1/services?q=sim&limit=100')).items))
    for (const { region } of (await page<{ region: { code: string } }>(app, '/v1/services?q=sim+sragen')).items) t.equal(region.code, '33.14')
    t.equal((await ask(app, '/v1/services?sort=relevance')).status, 400)
  })

  t.test('whatever is typed, it answers or refuses, and quickly', async (t) => {
    const odd = ['', 'a', '1', '🙂', '🙂🙂 ktp', '\u202Ektp\u202C', 'ktp:*&!(', "' or 1=1 --", '"ktp" | (sim & !skck)', '<->', '\\', '%', '%%%', 'ktp\\', '\'\'\'', 'ｋｔｐ', 'КТП', 'ktp '.repeat(40), 'k'.repeat(200), 'k'.repeat(201), 'x'.repeat(7000), 'ak ak ak ak ak', '&&', '\u0000', 'a\u0301'.repeat(60)]
    for (const address of ['/v1/search', '/v1/suggest', '/v1/services', '/v1/malls']) {
      for (const q of odd) {
        const begun = performance.now()
        const { status, body } = await ask(app, `${address}?q=${encodeURIComponent(q)}`)
        t.ok(status === 200 || status === 400, `${address} ${status} ${JSON.stringify(q.slice(0, 30))}`)
        if (status === 400) t.match(body.code, /^(invalid_parameter|malformed_request)$/)
        t.ok(performance.now() - begun < 60_000)
      }
    }
    t.equal((await ask(app, '/v1/search')).status, 400)
    t.equal((await ask(app, `/v1/search?q=${'x'.repeat(10_000)}`)).status, 414)
  })

  t.test('says that it is unavailable where the database does not answer in time', async (t) => {
    const { connectionString } = db.options as { connectionString: string }
    const [own, other] = [patientPool(connectionString, { databasePoolSize: 2, databaseStatementTimeoutMs: 0 }), await db.connect()]
    t.teardown(() => own.end())
    const waiting = await openApp(t, own)
    t.equal((await ask(waiting, '/v1/search?q=ktp')).status, 200)
    await other.query('begin; lock table published in access exclusive mode')
    const answer = ask(waiting, '/v1/search?q=sim+hilang')
    // As the time limit of statements does, but only those that wait for the lock, however slow the machine is.
    await untilSure('a statement is cancelled', async () => (await db.query(`select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`)).rowCount === 1)
    const { status, body, headers } = await answer
    await other.query('rollback')
    other.release()
    t.same([status, body.code, headers['content-type']?.split(';')[0]], [503, 'unavailable', 'application/problem+json'])
    t.match(headers['retry-after'], /^[1-9]\d*$/)
    t.equal((await ask(waiting, '/v1/search?q=sim+hilang')).status, 200, 'and answers again afterwards')
  })

  t.test('whatever is drawn, it never fails', async (t) => {
    const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('ktp', 'sim', 'paspor', 'kudus', 'hilang', 'izin', '&', '|', '!', '(', ')', ':*', '\'', '"', '<->', '\\', 'bikin'))
    await fc.assert(fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')), fc.constantFrom('/v1/search', '/v1/suggest', '/v1/services'), async (q, address) => {
      const { status } = await ask(app, `${address}?q=${encodeURIComponent(Buffer.from(q).toString())}`)
      return status === 200 || status === 400 || status === 414
    }), { numRuns: 150 })
    t.pass()
  })
})

test('what was found is found again without the database, until something changes', async (t) => {
  const db = await testDatabase(t)
  await imported(db, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument({ name: 'Kartu Lama' }), aMinimalDocument({ code: 'surat-contoh', name: 'Surat Lama' })] })))
  const app = await openApp(t, db)
  await untilKnown(app, db)
  const { during } = recordStatements(db)
  const asked = async (url: string) => {
    const { result, sent } = await during(() => ask(app, url))
    return { body: result.body, statements: sent.length }
  }
  const url = '/v1/search?q=kartu+lama&facets=region'
  const first = await asked(url)
  t.ok(first.statements > 0)
  t.same(await asked(url), { body: first.body, statements: 0 }, url)
  t.ok((await asked(`${url}&lang=en`)).statements > 0, 'another language is another question')
  const found = async () => codes((await asked('/v1/search?q=kartu+lama')).body.items)
  const before = await found()
  t.equal(before.length, 1)
  const otherwise = await asked('/v1/search?q=KARTU++-lama')
  t.same([codes(otherwise.body.items), otherwise.statements], [before, 0], 'the same words, written otherwise')
  t.equal((await asked('/v1/search?q=kartu')).statements, 0, 'other words of the same name')
  t.equal((await asked('/v1/search?q=surat')).statements, 1, 'words of another name')
  await imported(db, writeFolder(t, aMinimalCatalogue({ documents: [aMinimalDocument({ name: 'Kartu Baru' })] })))
  await untilKnown(app, db)
  t.same(await found(), [])
})

test('what is kept under a question is not reached by another that says the same with a NUL', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  t.equal((await ask(app, '/v1/search?q=ktp%00type%00agency')).status, 400)
  t.same(codes((await ask(app, '/v1/search?q=ktp&type=agency')).body.items).filter((code) => code.startsWith('ktp')), [])
  t.ok(codes((await ask(app, '/v1/search?q=ktp')).body.items).some((code) => code.startsWith('ktp')))
})

test('names of places are suggested without the database, as they are today', async (t) => {
  const db = await testDatabase(t)
  const withAgency = (given: Partial<AgencyRecord>) => imported(db, writeFolder(t, aMinimalCatalogue({ agencies: [aMinimalAgency(given)] })))
  await withAgency({ name: { id: 'Dinas Lama', en: 'Former Office' } })
  const app = await openApp(t, db)
  await untilKnown(app, db)
  const { during } = recordStatements(db)
  const suggested = async (query: string) => {
    const { result, sent } = await during(() => page<{ text: string; noun: string }>(app, `/v1/suggest?${query}`))
    return { texts: result.items.filter(({ noun }) => noun === 'agency').map(({ text }) => text), statements: sent.length }
  }
  t.match(await suggested('q=din'), { texts: ['Dinas Lama'] })
  t.same(await suggested('q=dinas+l'), { texts: ['Dinas Lama'], statements: 0 }, 'what was never asked')
  t.same(await suggested('q=former&lang=en'), { texts: ['Former Office'], statements: 0 })
  t.same(await suggested('q=dina&asOf=2026-01-02'), { texts: ['Dinas Lama'], statements: 1 }, 'names of another day are not held')
  await withAgency({ name: 'Dinas Baru' })
  await untilKnown(app, db)
  t.match(await suggested('q=din'), { texts: ['Dinas Baru'] })
})
