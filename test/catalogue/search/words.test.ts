import fc from 'fast-check'
import { test } from 'tap'
import { faultsOf } from '../../../src/catalogue/search/faults.js'
import { fold, placesOf, wordsOf } from '../../../src/catalogue/search/fold.js'
import { highlighted } from '../../../src/catalogue/search/highlight.js'
import { Lexicon, type Entry } from '../../../src/catalogue/search/lexicon.js'
import { correctionIn, slipsBetween } from '../../../src/catalogue/search/spelling.js'
import { escapeMarkup } from '../../../src/kernel/markup.js'
import { vectorOf } from '../../../src/catalogue/search/vector.js'

const entry = (given: Partial<Entry>): Entry => ({ code: 'satu', kind: 'synonym', words: ['ijin'], means: 'izin', ...given })
const NAMES = ['Izin usaha', 'Kartu Keluarga baru', 'Kehilangan surat', 'Paspor']

test('texts become words', (t) => {
  t.test('without accents, signs, directions and emoji, and with letters and digits apart', async (t) => {
    for (const written of ['AK1', 'ak-1', 'AK/1', 'ÁK 1', '\u202Eak\u202C 1', 'ak 🙂 1']) t.same(wordsOf(written), ['ak', '1'], written)
    t.same(wordsOf('jum\u200Bat Jum’at'), ['jumat', 'jumat'])
  })

  t.test('with the word that a 2 stands for, where an ending tells that it does', async (t) => {
    t.same(wordsOf('kos2an rumah2nya'), ['kos', 'kosan', 'rumah', 'rumahnya'])
    for (const number of ['kelas2', 'kelas 2', 'pph2 an']) t.ok(wordsOf(number).includes('2'), number)
  })

  t.test('of which no more are kept than a query may have', async (t) => {
    t.equal(wordsOf('ktp '.repeat(500)).length, 24)
    t.same(wordsOf('🙂🙂'), [])
  })

  t.test('and whatever is typed, it is read without failing, the same twice', async () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = wordsOf(text)
      return JSON.stringify(wordsOf(once.join(' '))) === JSON.stringify(once.slice(0, 24)) || once.some((word) => word !== fold(word))
    }))
  })

  t.test('that know where they stood', async (t) => {
    t.same(placesOf('KTP-el (Élektronik)'), [{ word: 'ktp', from: 0, to: 3 }, { word: 'el', from: 4, to: 6 }, { word: 'elektronik', from: 8, to: 18 }])
  })
  t.end()
})

test('a lexicon', (t) => {
  t.test('gives a text and its other ways of writing the same terms', async (t) => {
    const lexicon = new Lexicon([entry({}), entry({ code: 'dua', kind: 'abbreviation', words: ['kartu keluarga'], means: 'kk' }), entry({ code: 'tiga', kind: 'filler', words: ['saya', 'di'], means: null })], NAMES)
    t.same(lexicon.termsOf('Ijin usaha saya'), ['izin', 'usaha'])
    t.same(lexicon.termsOf('di kartu keluarga'), ['kk'])
    t.same(lexicon.termsOf('hilang'), ['hilang'])
  })

  t.test('knows forms of a word where it knows the word', async (t) => {
    const lexicon = new Lexicon([entry({ kind: 'verb', words: ['bikin'], means: 'baru' })], NAMES)
    t.same(['membikin', 'bikinin', 'pembikinan', 'dibikin', 'ngebikin'].map((word) => lexicon.understand(word).terms[0]?.term), ['baru', 'baru', 'baru', 'baru', 'baru'])
    t.same(lexicon.termsOf('makan'), ['makan'])
  })

  t.test('follows meanings to their end', async (t) => {
    const lexicon = new Lexicon([entry({ words: ['permit'], means: 'ijin' }), entry({ code: 'dua' })], NAMES)
    t.same(lexicon.termsOf('permit'), ['izin'])
  })

  t.test('takes words of other things together where they are several', async (t) => {
    const lexicon = new Lexicon([entry({ kind: 'outside', words: ['surat kuasa', 'visa'], means: null })], NAMES)
    t.same(lexicon.termsOf('surat kuasa usaha'), ['surat kuasa', 'usaha'])
    t.same(['surat kuasa', 'visa', 'surat'].map((term) => lexicon.isOutside(term)), [true, true, false])
  })

  t.test('puts slips right, and says so', async (t) => {
    const { terms, corrected } = new Lexicon([], NAMES).understand('pasporr usha')
    t.same(terms.map(({ term, by }) => [term, by]), [['paspor', 'misspelling'], ['usaha', 'misspelling']])
    t.same(corrected, ['paspor', 'usaha'])
    t.equal(new Lexicon([], NAMES).understand('paspor').corrected, null)
  })

  t.test('leaves alone what is like nothing', async (t) => {
    for (const word of ['schengen', 'kpr', 'abc', 'xyzzy', '2026']) t.equal(new Lexicon([], NAMES).understand(word).corrected, null, word)
    t.equal(new Lexicon([], ['Slip gaji']).understand('slik').corrected, null, 'another abbreviation')
    t.same(new Lexicon([], ['Slip gaji']).understand('silp').corrected, ['slip'])
  })

  t.test('takes a vowel that was left out, or all of them, and the next key for slips', async (t) => {
    const { spellable } = new Lexicon([], ['Balik nama', 'Perpanjang', 'NPWP', 'Surat hilang'])
    const correct = (word: string) => correctionIn(spellable, word)?.words
    t.same(['nma', 'prpnjng', 'srt', 'npwo'].map(correct), [['nama'], ['perpanjang'], ['surat'], ['npwp']])
    t.same(['nmi', 'ama', 'npwz', 'hl'].map(correct), [undefined, undefined, undefined, undefined])
  })

  t.test('meets a phrase whose words were written otherwise', async (t) => {
    const lexicon = new Lexicon([entry({ kind: 'spelling', words: ['montor'], means: 'motor' }), entry({ code: 'dua', words: ['pajak motor'], means: 'pajak kendaraan' })], ['Pajak kendaraan', 'Motor'])
    t.same(lexicon.termsOf('pajak montor'), ['pajak', 'kendaraan'])
    t.same(lexicon.termsOf('montor'), ['motor'])
  })

  t.test('splits two words that were typed as one', async (t) => {
    t.same(new Lexicon([], NAMES).understand('kartukeluarga').corrected, ['kartu', 'keluarga'])
  })

  t.test('refuses meanings that go round', async (t) => {
    t.throws(() => new Lexicon([entry({ words: ['satu'], means: 'dua' }), entry({ code: 'dua', words: ['dua'], means: 'satu' })], NAMES), { message: 'satu → dua → satu is a circle' })
  })
  t.end()
})

test('slips between two words', (t) => {
  t.test('are counted, a turned pair of letters as one', async (t) => {
    t.same([slipsBetween('ktp', 'kpt', 3), slipsBetween('paspor', 'pasporr', 3), slipsBetween('sckc', 'skck', 3), slipsBetween('akta', 'roya', 3)], [1, 1, 2, 3])
  })

  t.test('are none in equal words, the same both ways, and as many as a letter more or less costs', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 't'), maxLength: 8 })
    fc.assert(fc.property(word, word, (one, other) => slipsBetween(one, other, 9) === slipsBetween(other, one, 9) && (slipsBetween(one, other, 9) === 0) === (one === other)))
    fc.assert(fc.property(word, word, fc.nat(3), (one, other, most) => Math.min(slipsBetween(one, other, 9), most + 1) === slipsBetween(one, other, most)))
  })
  t.end()
})

test('the words of the search as a whole', (t) => {
  const faults = (...entries: Entry[]) => faultsOf(entries, NAMES).map(({ word, path, problem }) => `${word.code} ${path.join('.')}: ${problem}`)

  t.test('are right when every meaning ends at a name', async (t) => {
    t.same(faults(entry({})), [])
    t.same(faults(entry({ kind: 'everyday', words: ['kk'], means: null, referenceServices: ['kk-baru'] }), entry({ code: 'dua', words: ['family card'], means: 'kk' })), [])
  })

  t.test('must not lead round', async (t) => {
    t.same(faults(entry({ words: ['satu'], means: 'dua' }), entry({ code: 'dua', words: ['dua'], means: 'tiga' }), entry({ code: 'tiga', words: ['tiga'], means: 'satu' })), ['satu means: leads back to itself: satu → dua → tiga → satu'])
  })

  t.test('must not mean what nothing knows', async (t) => {
    t.same(faults(entry({ means: 'apartemen' })), ['satu means: "apartemen" is in no name, and no other entry leads from it to a service'])
  })

  t.test('must not mean two things, in whatever form', async (t) => {
    t.same(faults(entry({}), entry({ code: 'dua', words: ['Ijin!'], means: 'usaha' })), ['dua words.0: "Ijin!" is in satu already, where it means "izin"'])
  })

  t.test('must tell something', async (t) => {
    t.same(faults(entry({ words: ['saya'] }), entry({ code: 'dua', kind: 'filler', words: ['saya'], means: null })), ['satu words.0: "saya" consists of fillers'])
  })
  t.end()
})

test('names as a vector', (t) => {
  t.test('weigh the first name more', async (t) => {
    t.equal(vectorOf(['Kartu Anak', 'KIA', 'Kartu']), `'kartu':1A,4B 'anak':2A 'kia':3B`)
    t.equal(vectorOf(['🙂', '']), null)
  })
  t.end()
})

test('a highlighted name', (t) => {
  const lexicon = new Lexicon([entry({}), entry({ code: 'dua', kind: 'abbreviation', words: ['kartu keluarga'], means: 'kk' })], NAMES)

  t.test('marks what was asked for, also in another form, and the words beside each other as one', async (t) => {
    t.equal(highlighted('Ijin usaha & <b>', lexicon, new Set(['izin', 'usaha'])), '<mark>Ijin usaha</mark> &amp; &lt;b&gt;')
  })

  t.test('keeps marks apart where more than a blank stands between the words, and takes others apart', async (t) => {
    t.equal(highlighted('Izin, usaha  usaha; kk izin', lexicon, new Set(['izin', 'usaha'])), '<mark>Izin</mark>, <mark>usaha</mark>  <mark>usaha</mark>; kk <mark>izin</mark>')
  })

  t.test('holds no element but marks, whatever the name', async (t) => {
    const asked = new Set(['b', 'script', 'izin'])
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('<b>', '"', '&', 'izin', '<script>', '\'', ' ')).map((parts) => parts.join(''))), (name) => {
      const html = highlighted(name, lexicon, asked)
      return !/[<>"']/.test(html.replaceAll('<mark>', '').replaceAll('</mark>', '')) && html.replaceAll('<mark>', '').replaceAll('</mark>', '') === escapeMarkup(name)
    }))
    t.pass()
  })
  t.end()
})
