import fc from 'fast-check'
import t from 'tap'
import { DOCUMENTS } from '../../../src/catalogue/documents/collection.js'
import { selectionOf, type Query } from '../../../src/catalogue/published/filter.js'
import { SERVICES } from '../../../src/catalogue/services/collection.js'
import { CatalogueError, type ErrorDetail } from '../../../src/kernel/errors.js'
import { AGENCY_KINDS, SECTORS } from '../../../src/vocabulary.js'

const conditions = (query: Query) => selectionOf(SERVICES, query).conditions

/** What was wrong with the query; fails when it is accepted or fails in any other way. */
function refusal(query: Query): ErrorDetail {
  try {
    selectionOf(SERVICES, query)
  } catch (error) {
    if (error instanceof CatalogueError && error.code === 'invalid_parameter' && error.details.length === 1) return error.details[0] as ErrorDetail
    throw error
  }
  throw new Error(`${JSON.stringify(query)} is accepted`)
}

t.test('without filters everything that is listed is asked for', async (t) => {
  t.same(selectionOf(SERVICES, {}), { conditions: [], near: undefined, visibility: ['listed'] })
})

t.test('several values are "or", several filters are "and"', async (t) => {
  t.same(conditions({ mall: 'mpp-kudus,mpp-pati', agencyKind: 'opd' }), [
    { kind: 'anyOf', facets: ['mall:mpp-kudus', 'mall:mpp-pati'] }, { kind: 'anyOf', facets: ['agencyKind:opd'] }
  ])
})

t.test('a leading "!" excludes, and every excluded value counts', async (t) => {
  t.same(conditions({ sector: '!agama,!hukum' }), [{ kind: 'noneOf', facets: ['sector:agama', 'sector:hukum'] }])
  t.same(conditions({ document: 'kk,!ktp-el , paspor' }), [{ kind: 'anyOf', facets: ['document:kk', 'document:paspor'] }, { kind: 'noneOf', facets: ['document:ktp-el'] }])
})

t.test('every value given is wanted or excluded, once', async (t) => {
  const value = fc.tuple(fc.boolean(), fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/))
  fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
    const found = conditions({ document: values.map(([not, code]) => `${not ? '!' : ''}${code}`).join(',') })
    const facets = (kind: string) => found.flatMap((one) => (one.kind === kind ? (one as { facets: string[] }).facets : []))
    t.same(facets('anyOf'), values.filter(([not]) => !not).map(([, code]) => `document:${code}`))
    t.same(facets('noneOf'), values.filter(([not]) => not).map(([, code]) => `document:${code}`))
  }), { numRuns: 50 })
})

t.test('a place counts where it is confirmed, and with evidence=any also where it is inferred', async (t) => {
  t.same(conditions({ mall: 'mpp-kudus' }), [{ kind: 'anyOf', facets: ['mall:mpp-kudus'] }])
  t.same(conditions({ mall: 'mpp-kudus', evidence: 'any' }), [{ kind: 'anyOf', facets: ['any-mall:mpp-kudus'] }])
  t.same(conditions({ agency: 'a', evidence: 'any' }), [{ kind: 'anyOf', facets: ['agency:a'] }], 'a filter without such a facet stays as it is')
})

const VISIBLE: [query: Query, visibility: string[]][] = [
  [{ example: 'false' }, ['listed']], [{ example: 'true' }, ['example']], [{ example: 'any' }, ['listed', 'example']], [{ evidence: 'any' }, ['listed', 'inferred']],
  [{ evidence: 'published' }, ['listed']], [{ outOfForce: 'true' }, ['listed', 'out_of_force']], [{ outOfForce: 'false' }, ['listed']],
  [{ example: 'any', evidence: 'any', outOfForce: 'true' }, ['listed', 'inferred', 'out_of_force', 'example', 'example_inferred', 'example_out_of_force']],
  [{ example: 'true', outOfForce: 'true' }, ['example', 'example_out_of_force']], [{ example: 'true', evidence: 'any' }, ['example', 'example_inferred']]
]
for (const [query, visibility] of VISIBLE) {
  t.test(`${JSON.stringify(query)} shows ${visibility.join(', ')}`, async (t) => t.same(selectionOf(SERVICES, query).visibility, visibility))
}

t.test('a closed list of words takes each of them, and no other', async (t) => {
  for (const kind of AGENCY_KINDS) t.same(conditions({ agencyKind: kind }), [{ kind: 'anyOf', facets: [`agencyKind:${kind}`] }])
  t.same(refusal({ sector: 'agama,agma' }), { field: 'sector', problem: '"agma" is not one of the known words', allowed: SECTORS.join(', '), nearest: 'agama' })
  t.match(refusal({ sector: '!agma' }), { field: 'sector', problem: '"agma" is not one of the known words' })
})

t.test('fifty values are taken, and fifty-one refused', async (t) => {
  const codes = (count: number) => Array.from({ length: count }, (_, at) => `d${at}`).join(',')
  t.equal((conditions({ document: codes(50) })[0] as { facets: string[] }).facets.length, 50)
  t.same(refusal({ document: codes(51) }), { field: 'document', problem: 'has 51 values', allowed: 'at most 50', nearest: undefined })
})

const EMPTY = { field: 'document', problem: 'has an empty value' }
for (const given of ['', ' ', ',', 'kk,', ',kk', 'kk,,ktp-el', '!', 'kk,!', ' ! ']) {
  t.test(`document=${JSON.stringify(given)} has an empty value`, async (t) => t.match(refusal({ document: given }), EMPTY))
}

t.test('amounts are whole rupiah', async (t) => {
  t.same(conditions({ feeMax: '0' }), [{ kind: 'atMost', column: 'fee_min', value: 0 }])
  t.same(conditions({ feeMax: '9999999999999' }), [{ kind: 'atMost', column: 'fee_min', value: 9_999_999_999_999 }])
  for (const given of ['', '-1', '1.5', '1e3', '0x10', '50.000', 'Rp50000', ' 5', '99999999999999', 'NaN']) {
    t.match(refusal({ feeMax: given }), { field: 'feeMax', problem: `"${given}" is not an amount`, allowed: /rupiah/ }, given)
  }
})

t.test('durations are ISO 8601', async (t) => {
  t.same(conditions({ timeMax: 'P1DT2H' }), [{ kind: 'atMost', column: 'time_min', value: 1560 }])
  for (const given of ['', '1 hari', 'P', 'PT', '60', 'P1Y', 'P1.5D', 'p1d', 'P9999999M']) {
    t.match(refusal({ timeMax: given }), { field: 'timeMax', problem: `"${given}" is not a duration`, allowed: /ISO 8601/ }, given)
  }
})

const INSTANTS: [given: string, instant: string][] = [
  ['2026-01-31', '2026-01-31T00:00:00+07:00'], ['2024-02-29', '2024-02-29T00:00:00+07:00'], ['2026-01-31T10:00Z', '2026-01-31T10:00Z'], ['2026-01-31T10:00:05.123456+07:00', '2026-01-31T10:00:05.123456+07:00'],
  ['2026-01-31T10:00:00 07:00', '2026-01-31T10:00:00+07:00'], ['2026-01-31T10:00:00-14:59', '2026-01-31T10:00:00-14:59']
]
for (const [given, instant] of INSTANTS) {
  t.test(`updatedSince=${given} is an instant`, async (t) => t.same(conditions({ updatedSince: given }), [{ kind: 'updatedSince', instant }]))
}

const NO_INSTANTS = [
  '', 'yesterday', '2026', '2026-01', '2026-02-30', '2026-02-30T10:00:00Z', '2026-01-31T10:00:00', '2026-01-31T25:00:00Z', '2026-01-31T10:61:00Z', '2026-01-31 10:00:00Z', '20260131',
  '2026-01-31T10:00:00+15:00', '2026-01-31T10:00:00+07:60', '0000-01-01', '1767200400', "2026-01-31'; drop table published; --"
]
for (const given of NO_INSTANTS) {
  t.test(`updatedSince=${JSON.stringify(given)} is none`, async (t) => t.match(refusal({ updatedSince: given }), { field: 'updatedSince', problem: `"${given}" is neither a day nor an instant`, allowed: /YYYY-MM-DD/ }))
}

t.test('part of a name is matched as it is: wildcards are letters', async (t) => {
  t.same(conditions({ name: 'KTP-el' }), [{ kind: 'name', pattern: '%ktp-el%' }])
  t.same(conditions({ name: '100%_a\\b' }), [{ kind: 'name', pattern: '%100\\%\\_a\\\\b%' }])
})

t.test('a point is latitude and longitude, with a radius or without', async (t) => {
  t.same(selectionOf(SERVICES, { near: '-6.8,110.84' }).near, { latitude: -6.8, longitude: 110.84, radius: undefined })
  t.same(selectionOf(SERVICES, { near: ' 1.5 , 99 ', radius: '5000' }).near, { latitude: 1.5, longitude: 99, radius: 5000 })
  t.same(selectionOf(SERVICES, { near: '90,-180', radius: 1 }).near, { latitude: 90, longitude: -180, radius: 1 })
})

for (const given of ['', 'Kudus', '-6.8', '-6.8,', ',110', '-6.8,110.84,1', '91,0', '0,181', '-90.1,0', '0,-180.5', '1e1,2', '6.8S,110E', '-6,8;110,84', 'NaN,NaN', '+6,110']) {
  t.test(`near=${JSON.stringify(given)} is no point`, async (t) => t.match(refusal({ near: given }), { field: 'near', problem: `"${given}" is not a point`, allowed: /LATITUDE,LONGITUDE/ }))
}

t.test('a radius needs a point, and a list without points knows neither', async (t) => {
  t.match(refusal({ radius: 500 }), { field: 'radius', problem: 'is given without "near"', allowed: /near=/ })
  t.same(selectionOf(DOCUMENTS, { near: '-6.8,110.84' }).near, undefined)
})

t.test('what is no filter of the list is left to others', async (t) => {
  t.same(selectionOf(SERVICES, { limit: 5, sort: 'name', lang: 'en', count: 'true' }), { conditions: [], near: undefined, visibility: ['listed'] })
})
