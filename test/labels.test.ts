import t from 'tap'
import { VOCABULARIES } from '../src/labels.js'
import * as lists from '../src/vocabulary.js'

/** Parts of other lists, and what people never see. */
const NOT_SERVED: readonly unknown[] = [lists.NOUNS, lists.PUBLISHED_COMPONENTS, lists.INTERNAL_COMPONENTS, lists.VISIBILITIES, lists.WORD_KINDS, lists.SEARCHED_NOUNS, lists.SEARCH_FORMS, lists.SEARCH_FACETS]

t.test('every list of words that people see is served, with all its words in their order', async (t) => {
  const served = Object.values(VOCABULARIES)
  t.same(Object.entries(lists).filter(([, list]) => !NOT_SERVED.includes(list) && !served.some((one) => one.list === list)).map(([name]) => name), [])
  for (const [code, { list, words }] of Object.entries(VOCABULARIES)) t.same(new Set(Object.keys(words)), new Set(list), code)
})

t.test('no two words of a list have the same name', async (t) => {
  for (const [code, { words }] of Object.entries(VOCABULARIES)) {
    for (const language of ['id', 'en'] as const) {
      const names = Object.values(words).map((word) => word[language])
      t.equal(new Set(names).size, names.length, `${code} in ${language}`)
    }
  }
})

t.test('the fourteen components have the names of the law, the six published ones first', async (t) => {
  t.same(lists.COMPONENTS.map((component) => VOCABULARIES['components']?.words[component]?.id), [
    'Persyaratan', 'Sistem, mekanisme, dan prosedur', 'Jangka waktu penyelesaian', 'Biaya/tarif', 'Produk pelayanan', 'Penanganan pengaduan, saran, dan masukan',
    'Dasar hukum', 'Sarana, prasarana, dan/atau fasilitas', 'Kompetensi pelaksana', 'Pengawasan internal', 'Jumlah pelaksana', 'Jaminan pelayanan',
    'Jaminan keamanan dan keselamatan pelayanan', 'Evaluasi kinerja pelaksana'
  ])
})
