import t from 'tap'
import { wordsOf } from '../../../src/catalogue/search/fold.js'
import { Places } from '../../../src/catalogue/search/places.js'

const places = new Places([
  { code: '13.07', name: { id: 'Kabupaten Lima Puluh Kota', en: 'Lima Puluh Kota Regency' }, otherNames: [], level: 'regency' },
  { code: '32.04', name: { id: 'Kabupaten Bandung' }, otherNames: [], level: 'regency' },
  { code: '32.73', name: { id: 'Kota Bandung' }, otherNames: [], level: 'city' }
])
const found = (text: string) => {
  const placed = places.find(wordsOf(text), () => false)
  return placed && { codes: placed.regions.map(({ code }) => code), from: placed.from, name: placed.name, to: placed.to }
}

t.test('regions are named with or without their kind', async (t) => {
  t.same(found('ktp bandung'), { codes: ['32.04', '32.73'], from: 1, name: 1, to: 1 })
  t.same(found('ktp kota bandung murah'), { codes: ['32.73'], from: 1, name: 2, to: 2 })
  t.equal(found('ktp kudus'), undefined)
})

t.test('a word that tells a kind elsewhere may be part of a name', async (t) => {
  t.same(found('ktp kabupaten lima puluh kota'), { codes: ['13.07'], from: 1, name: 2, to: 4 })
  t.same(found('ktp lima puluh kota'), { codes: ['13.07'], from: 1, name: 1, to: 3 })
  t.same(found('ktp lima puluh'), { codes: ['13.07'], from: 1, name: 1, to: 2 })
})
