import { test } from 'tap'
import { obtainConcepts } from '../../../src/catalogue/search/concept-rows.js'
import { SEARCHED_NOUNS } from '../../../src/vocabulary.js'
import { obtainNamed } from '../../../src/catalogue/search/named.js'
import { obtainPlaceRecords, PlaceRecords, type PlaceRecord } from '../../../src/catalogue/search/place-records.js'
import { questionOf } from '../../../src/catalogue/search/question.js'
import { readIndex } from '../../../src/catalogue/search/searching.js'
import { TODAY } from '../../support/app.js'
import { catalogueDatabase } from '../../support/database.js'

const aRecord = (code: string, words: string, given: Partial<PlaceRecord> = {}) =>
  ({ record: { noun: 'service' as const, code, name: words, concept: null, here: true, length: words.split(' ').length, body: '{}', ...given }, words: words.split(' ') })

test('records of a place', async (t) => {
  const records = new PlaceRecords([aRecord('a', 'izin reklame kudus', { concept: 'reklame' }), aRecord('b', 'pajak reklame', { concept: 'reklame', here: false }), aRecord('c', 'izin usaha', { noun: 'agency' })])
  const named = (...parts: string[][]) => records.named(parts.map((ways) => ways.map((way) => way.split(' ')))).map(({ code }) => code)

  t.test('are found by all parts, each in one of its ways', async (t) => {
    t.same(named(['izin']), ['a', 'c'])
    t.same(named(['izin', 'pajak'], ['reklame']), ['a', 'b'])
    t.same(named(['izin reklame', 'usaha']), ['a', 'c'], 'a way of several words needs them all')
    t.same(named(['izin'], ['kereta']), [])
  })

  t.test('stand beneath their concept where they are in the place itself', async (t) => {
    t.same(records.beneath('reklame').map(({ code }) => code), ['a'])
    t.same(records.beneath('other'), [])
  })
})

test('what a region holds is found in memory as in the database', async (t) => {
  const db = await catalogueDatabase(t)
  const index = await readIndex(db, TODAY)
  const { rows } = await db.query<{ name: string }>(`select distinct region.name from published region where noun = 'region' and code like '__.__' and exists (select from published where facets && array['region:' || region.code] and noun = 'service')`)
  t.ok(rows.length > 3, `${rows.length} regions`)
  const found = { named: 0, beneath: 0 }
  for (const { name } of rows) {
    for (const words of ['ktp', 'bikin paspor', 'dinas', 'mal pelayanan', 'izin usaha', 'pajak', 'perpanjang']) {
      for (const language of ['id', 'en'] as const) {
        const question = questionOf(index, `${words} ${name}`)
        const shaping = { language, everyLanguage: language === 'en' && words === 'pajak' }
        const request = { question, nouns: SEARCHED_NOUNS, query: {}, day: TODAY, language, limit: 5, after: undefined }
        const there = await obtainPlaceRecords(db, index.placeRecords, { ...request, language: shaping.everyLanguage ? 'en' : language })
        if (!there) return t.fail(`${words} ${name} is not known`)
        const concepts = { ...request, codes: question.answers.map(({ code }) => code), beneath: 3, everyLanguage: shaping.everyLanguage, counted: () => null }
        const named = await obtainNamed(db, index, request, shaping, there)
        const beneath = await obtainConcepts(db, index, { ...concepts, there })
        t.same(named, await obtainNamed(db, index, request, shaping, undefined), `${words} ${name}: names`)
        t.same(beneath, await obtainConcepts(db, index, { ...concepts, there: undefined }), `${words} ${name}: concepts`)
        found.named += named.length
        found.beneath += beneath.size
      }
    }
  }
  t.ok(found.named > 20 && found.beneath > 20, JSON.stringify(found))
})
