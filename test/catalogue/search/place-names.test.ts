import { test } from 'tap'
import { wordsOf } from '../../../src/catalogue/search/fold.js'
import { findPlaceNames, PlaceNames, readPlaceNames, type PlaceName } from '../../../src/catalogue/search/place-names.js'
import { TODAY } from '../../support/app.js'
import { catalogueDatabase } from '../../support/database.js'

const aName = (code: string, words: string, given: Partial<PlaceName> = {}): PlaceName => ({ noun: 'mall', code, name: JSON.stringify({ id: words }), example: false, words: ` ${words} `, ...given })

test('names of places', async (t) => {
  const names = new PlaceNames([aName('a', 'kudus mpp'), aName('b', 'contoh kudus mpp', { example: true }), aName('c', 'kota kupang mpp'), aName('d', 'kabupaten kupang mpp')])
  const found = (text: string, { example = false, most = 5 } = {}) =>
    names.find({ words: wordsOf(text).slice(0, -1), beginning: wordsOf(text).at(-1) as string, example, most }).map(({ code }) => code)

  t.test('are found by whole words and the beginning of one, in their order', async (t) => {
    t.same(found('mpp ku'), ['a', 'c', 'd'])
    t.same(found('kup'), ['c', 'd'])
    t.same(found('kupang k'), ['c', 'd'], 'a word may end what it begins')
    t.same(found('mpp kupang kab'), ['d'])
    t.same(found('mp ku'), [], 'only the last word is unfinished')
    t.same(found('zzz'), [])
  })

  t.test('are no more than asked for, and examples only to who asks', async (t) => {
    t.same(found('mpp', { most: 2 }), ['a', 'c'])
    t.same(found('kudus', { example: true }), ['a', 'b'])
    t.same(found('contoh'), [])
  })

  t.test('are not begun by one or two letters alone', async (t) => t.same(found('ku'), []))
})

test('names of places are the same in memory and from the database', async (t) => {
  const db = await catalogueDatabase(t)
  const names = await readPlaceNames(db, TODAY)
  const { rows } = await db.query<{ name: string }>(`select name from published where noun in ('mall', 'agency')`)
  const begun = rows.map(({ name }) => wordsOf(name)).flatMap((words) => [words.slice(0, 1), words.slice(0, 2), words.slice(-2), [...words].reverse().slice(0, 3)])
  const asked = [...new Set(begun.flatMap((words) => [words.join(' '), words.join(' ').slice(0, -1), words.join(' ').slice(0, -3)]))].map(wordsOf).filter(({ length }) => length > 0)
  t.ok(asked.length > 100)
  let found = 0
  for (const words of asked.slice(0, 1000)) {
    for (const example of [false, true]) {
      const one = { words: words.slice(0, -1), beginning: words.at(-1) as string, example, most: 5 }
      const known = names.find(one)
      if (known.length > 0) found += 1
      const stored = await findPlaceNames(db, TODAY, one)
      if (JSON.stringify(known) !== JSON.stringify(stored)) t.same(known, stored, words.join(' '))
    }
  }
  t.ok(found > 100)
})
