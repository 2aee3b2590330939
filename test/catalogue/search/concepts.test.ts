import fc from 'fast-check'
import { test } from 'tap'
import { Concepts, type Concept } from '../../../src/catalogue/search/concepts.js'
import type { Entry } from '../../../src/catalogue/search/lexicon.js'

const concept = (code: string, name: string, aliases: string[] = []): Concept =>
  ({ code, name: { id: name }, aliases, formerNames: [], keywords: [], discontinued: false, successor: null, services: 0 }) as Concept
const entry = (code: string, kind: Entry['kind'], words: string[], rest: Partial<Entry> = {}): Entry => ({ code, kind, words, means: null, ...rest })

const CONCEPTS = [
  concept('ktp-hilang', 'KTP: penggantian karena hilang', ['KTP hilang']), concept('ktp-baru', 'KTP: penerbitan baru', ['KTP']), concept('sip-dokter', 'Surat izin praktik dokter', ['SIP']),
  concept('akta-lahir', 'Akta kelahiran'), concept('nikah', 'Pencatatan perkawinan'), concept('paspor', 'Paspor biasa')
]
const ENTRIES = [
  entry('lost', 'verb', ['ilang', 'kecuci'], { means: 'hilang' }), entry('new', 'verb', ['bikin'], { means: 'baru' }), entry('of', 'filler', ['di', 'dan']), entry('others', 'outside', ['katering', 'visa']),
  entry('sorts', 'general', ['surat', 'izin', 'sip', 'akta']), entry('say-nikah', 'everyday', ['perkawinan', 'nikah', 'nikah di kantor'], { referenceServices: ['nikah'] }),
  entry('say-akta', 'everyday', ['akta anak'], { referenceServices: ['akta-lahir'] })
]

const concepts = new Concepts(CONCEPTS, ENTRIES)
const rank = (text: string) => concepts.rank(concepts.lexicon.understand(text))
const answers = (text: string): string[] => rank(text).filter(({ confident }) => confident).map(({ code }) => code)

test('a query is answered by the name that it says', (t) => {
  t.test('whatever is told beside it that no name knows', async (t) => {
    for (const text of ['ktp ilang', 'ktp kecuci', 'ktp ilang dimakan kambing tetangga', 'kemarin ktp ilang terbawa arus sungai deras']) t.equal(answers(text)[0], 'ktp-hilang', text)
  })

  t.test('but not by a sort of thing, where something else says which', async (t) => {
    t.equal(answers('sip')[0], 'sip-dokter')
    t.same(answers('sip fisioterapis'), [])
    t.same(answers('surat izin berburu'), [])
  })

  t.test('nor where it stands within the name', async (t) => {
    t.same(answers('akta anak'), ['akta-lahir'])
    t.same(answers('akta pengangkatan anak'), [])
  })

  t.test('but by what an editor wrote down, word for word, even of words that are in no name', async (t) => {
    const told = new Concepts(CONCEPTS, [...ENTRIES, entry('graduates', 'everyday', ['fresh graduate'], { referenceServices: ['sip-dokter'] })])
    t.same(told.rank(told.lexicon.understand('fresh graduate')).map(({ code, confident }) => [code, confident]), [['sip-dokter', true]])
  })

  t.test('nor by one everyday word beside what no service gives', async (t) => {
    t.same(answers('perkawinan'), ['nikah'])
    t.same(answers('katering perkawinan'), [])
    t.same(answers('visa perkawinan'), [])
  })

  t.test('and by one with the verb that was typed rather than with another', async (t) => {
    for (const text of ['ktp', 'bikin ktp', 'ktp bikin']) t.equal(answers(text)[0], 'ktp-baru', text)
    for (const text of ['ilang ktp', 'penggantian ktp ilang']) t.equal(answers(text)[0], 'ktp-hilang', text)
    const [first, second] = rank('ktp ilang')
    t.ok(first?.code === 'ktp-hilang' && second?.code === 'ktp-baru' && first.score - second.score > 0.3, `${first?.score} and ${second?.score}`)
  })
  t.end()
})

test('words that no name knows change neither which name answers best nor, however many, how well', async () => {
  const unknown = fc.stringMatching(/^[xz][aeiou][qx][aeiou][vz]$/)
  fc.assert(fc.property(fc.constantFrom('ktp hilang', 'paspor biasa', 'akta kelahiran'), fc.array(unknown, { minLength: 1, maxLength: 8 }), (name, told) => {
    const [one, many] = [rank(`${name} ${told[0]}`), rank(`${name} ${told.join(' ')}`)]
    return one[0]?.code === rank(name)[0]?.code && one[0]?.confident === true && many[0]?.code === one[0].code && many[0].confident && Math.abs(many[0].score - one[0].score) < 1e-9
  }))
})

test('names that go on where a text ends are those that a search through all of them finds', async (t) => {
  const all = ['KTP: penggantian karena hilang', 'KTP hilang', 'KTP', 'Paspor biasa', 'Surat izin praktik dokter']
  for (const text of ['k', 'kt', 'ktp', 'ktp h', 'hil', 'i', 'izin pra', 'zin', 'biasa']) {
    const found = new Set([...concepts.goingOn(text)].map(({ form }) => form.text))
    for (const name of all) t.equal(found.has(name), ` ${name.toLowerCase().replace(':', '')}`.includes(` ${text}`), `${text}: ${name}`)
  }
})
