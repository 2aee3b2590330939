import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { CatalogueError, describeError, ERRORS, invalidParameter, type ErrorCode } from '../../src/kernel/errors.js'
import { fingerprintOf, idOf, isUuid } from '../../src/kernel/identity.js'
import { nearest } from '../../src/kernel/nearest.js'
import { readCursor, writeCursor } from '../../src/kernel/page.js'
import { localized, resolveTexts, textsIn } from '../../src/kernel/text.js'
import { pause, within } from '../../src/kernel/wait.js'
import { LANGUAGES, NOUNS } from '../../src/vocabulary.js'

const json = fc.jsonValue({ maxDepth: 3 })

/** RFC 9562, section 5.5, by hand. */
function version5(namespace: string, name: string): string {
  const hex = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name, 'utf8').digest('hex')
  const variant = ((Number.parseInt(hex[16] as string, 16) & 0b0011) | 0b1000).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

t.test('ids are UUIDs of version 5', async (t) => {
  t.equal(version5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2', 'the example of the standard')
  fc.assert(fc.property(fc.constantFrom(...NOUNS), fc.string(), (noun, code) => idOf(noun, code) === version5('7c1f2f6e-4b0d-4c0f-9a3e-5d1b8a6c2e90', `${noun}:${code}`)))
})

t.test('an id never changes: others have stored it', async (t) => {
  t.equal(idOf('mall', 'mpp-kudus'), 'b41a1123-124f-5969-b82a-60ffa7d81138')
})

t.test('UUIDs are told from codes', async (t) => {
  t.equal(isUuid(idOf('mall', 'mpp-kudus')), true)
  t.equal(isUuid(idOf('mall', 'mpp-kudus').toUpperCase()), true)
  for (const none of ['mpp-kudus', '', '7c1f2f6e4b0d4c0f9a3e5d1b8a6c2e90', 'g3a91b50-1b9b-5ac9-8dbb-30ad1ac6a3ac', `${idOf('mall', 'x')} `]) t.equal(isUuid(none), false, none)
})

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([name, held]) => [name, reversed(held)]))
}

t.test('the order of members does not change a fingerprint', async () => {
  fc.assert(fc.property(json, (value) => fingerprintOf(value) === fingerprintOf(reversed(value))))
})

t.test('different values have different fingerprints, and the order of a list counts', async (t) => {
  fc.assert(fc.property(json, json, (a, b) => (fingerprintOf(a) === fingerprintOf(b)) === (JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))))
  t.not(fingerprintOf([1, 2]), fingerprintOf([2, 1]))
  t.not(fingerprintOf({ a: 1 }), fingerprintOf({ a: '1' }))
  t.not(fingerprintOf({ a: null }), fingerprintOf({}))
  t.not(fingerprintOf({ a: 'b","c":"d' }), fingerprintOf({ a: 'b', c: 'd' }))
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return { members: Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, sorted(held)]) }
}

t.test('a member that is undefined is not there', async (t) => {
  t.equal(fingerprintOf({ a: undefined, b: 1 }), fingerprintOf({ b: 1 }))
})

const storable = fc.string().filter((text) => !text.includes('\0'))
const KEYS = {
  text: storable as fc.Arbitrary<string | number>,
  bigint: fc.maxSafeInteger() as fc.Arbitrary<string | number>,
  float8: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((key) => !Object.is(key, -0)) as fc.Arbitrary<string | number>
}

for (const [type, aKey] of Object.entries(KEYS) as [keyof typeof KEYS, fc.Arbitrary<string | number>][]) {
  t.test(`a cursor with a key of type ${type} gives back what was written into it, for its own order only`, async (t) => {
    fc.assert(fc.property(fc.string(), aKey, storable, (sort, key, code) => {
      t.same(readCursor(sort, type, writeCursor(sort, { key, code })), { key, code })
      t.throws(() => readCursor(`${sort}x`, type, writeCursor(sort, { key, code })), { code: 'invalid_cursor' })
      t.match(writeCursor(sort, { key, code }), /^[\w-]+$/, 'it stands in an address as it is')
    }), { numRuns: 30 })
  })
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const TAMPERED: [type: keyof typeof KEYS, value: unknown][] = [
  ['text', {}], ['text', []], ['text', ['name', 'a']], ['text', ['name', 'a', 'b', 'c']], ['text', ['name', null, 'b']], ['text', ['name', ['a'], 'b']], ['text', ['name', 'a', 1]],
  ['text', [1, 'a', 'b']], ['text', null], ['text', 'name'], ['text', ['name', 1, 'b']], ['text', ['name', 'a\0', 'b']], ['text', ['name', 'a', 'b\0']],
  ['bigint', ['name', '1', 'b']], ['bigint', ['name', 1.5, 'b']], ['bigint', ['name', 1e300, 'b']], ['float8', ['name', '1', 'b']], ['float8', ['name', null, 'b']]
]

t.test('what no list has written is refused as a cursor', async (t) => {
  for (const text of ['', 'x', '%%%']) t.throws(() => readCursor('name', 'text', text), { code: 'invalid_cursor', details: [{ field: 'after' }] }, text)
  for (const [type, value] of TAMPERED) t.throws(() => readCursor('name', type, encode(value)), { code: 'invalid_cursor', details: [{ field: 'after' }] }, JSON.stringify(value))
})

t.test('whatever is given as a cursor, it is read or refused', async () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String(), json.map(encode)), (text) => {
    try {
      const { key, code } = readCursor('name', 'text', text)
      return typeof code === 'string' && typeof key === 'string'
    } catch (error) {
      return error instanceof CatalogueError && error.code === 'invalid_cursor'
    }
  }))
})

t.test('a cursor of another order is told from one that cannot be read', async (t) => {
  t.throws(() => readCursor('name', 'text', writeCursor('fee', { key: 1, code: 'a' })), { code: 'invalid_cursor', details: [{ problem: 'belongs to another list or order: "fee"' }] })
  t.throws(() => readCursor('name', 'text', 'x'), { code: 'invalid_cursor', details: [{ problem: 'cannot be read' }] })
})

const PAGE = {
  id: idOf('mall', 'mpp-kudus'), code: 'mpp-kudus', name: { id: 'Mal', en: 'Mall' }, note: { id: 'Hanya Indonesia' }, empty: {}, nothing: null,
  sites: [{ id: idOf('site', 'a'), kind: 'main', name: { id: 'Gedung', jv: 'Gedhong' } }, [{ id: 'Dalam daftar', en: 'In a list' }]], count: 3, open: true
}

t.test('every text becomes words in the language asked for, and Indonesian where that is missing', async (t) => {
  t.same(resolveTexts(PAGE, 'en'), {
    ...PAGE, name: 'Mall', note: 'Hanya Indonesia', sites: [{ id: idOf('site', 'a'), kind: 'main', name: 'Gedung' }, ['In a list']]
  })
  t.match(resolveTexts(PAGE, 'jv'), { name: 'Mal', sites: [{ name: 'Gedhong' }, ['Dalam daftar']] })
  t.match(resolveTexts(PAGE, 'id'), { name: 'Mal', sites: [{ name: 'Gedung' }, ['Dalam daftar']] })
})

t.test('a record with an id is not taken for a text, and nothing is changed in place', async (t) => {
  const before = structuredClone(PAGE)
  t.match(resolveTexts(PAGE, 'en'), { id: PAGE.id, code: 'mpp-kudus', sites: [{ id: idOf('site', 'a'), kind: 'main' }] })
  t.same(PAGE, before)
})

t.test('text without an entry for Indonesian is left as it is', async (t) => {
  t.same(resolveTexts({ en: 'Mall' }, 'en'), { en: 'Mall' })
  t.equal(resolveTexts(null, 'en'), null)
  t.equal(resolveTexts('kata', 'en'), 'kata')
})

const words = fc.oneof(fc.string(), fc.constantFrom('{"id":"Mal"}', '{', '"', '\\', '{\\"id\\":\\"Mal\\"}', '{"id":"', '\u2028', '"}'))
const { held } = fc.letrec<{ held: unknown }>((tie) => ({
  held: fc.oneof(
    { maxDepth: 4, withCrossShrink: true }, words, fc.constantFrom(null, true, 1.5),
    fc.dictionary(fc.constantFrom(...LANGUAGES), words), fc.record({ id: words, code: words }), fc.array(tie('held'), { maxLength: 4 }), fc.dictionary(fc.oneof(words, fc.constantFrom('name', 'code')), tie('held'), { maxKeys: 4 })
  )
}))

t.test('texts are found in JSON where they are found in the document', async () => {
  fc.assert(fc.property(held, fc.constantFrom('id', 'en', 'jv'), (document, language) => textsIn(JSON.stringify(document), language) === JSON.stringify(resolveTexts(document, language))), { numRuns: 2000 })
})

t.test('plain words are Indonesian', async (t) => {
  t.same(localized('Mal'), { id: 'Mal' })
  t.same(localized({ id: 'Mal', en: 'Mall' }), { id: 'Mal', en: 'Mall' })
})

t.test('the nearest known word is offered, and nothing when none is like it', async (t) => {
  t.equal(nearest('disdukcapil-kuds', ['dpmptsp-kudus', 'disdukcapil-kudus']), 'disdukcapil-kudus')
  t.equal(nearest('kk', ['paspor', 'bpkb']), undefined)
  t.equal(nearest('kk', []), undefined)
  t.equal(nearest('x'.repeat(5000), ['x'.repeat(4999)]), undefined)
})

for (const [code, [status, title, sentence]] of Object.entries(ERRORS)) {
  t.test(`the error ${code} has a status, a title and a sentence without gaps`, async (t) => {
    t.match(code, /^[a-z_]+$/)
    t.ok(status >= 400 && status <= 599)
    t.match(title, /^[A-Z][^.]*$/)
    t.match(sentence, /^[A-Z].*\.$/)
    const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
    const { detail } = describeError(new CatalogueError(code as ErrorCode, Object.fromEntries(names.map((name) => [name, `<${name}>`]))))
    t.notMatch(detail, /[{}?]/)
    for (const name of names) t.match(detail, `<${name}>`)
  })
}

t.test('every noun that can be asked for has its own "not found" of status 404, and only those have that status', async (t) => {
  const { persisted_query_not_found: _texts, ...nouns } = ERRORS // the client is to send the query once more, which is no 404
  for (const [code, [status]] of Object.entries(nouns)) t.equal(/(^|_)not_found$/.test(code), status === 404, code)
})

t.test('a wrong parameter says which, what is wrong and what is allowed', async (t) => {
  t.match(describeError(invalidParameter('limit', 'is 0', 'from 1 to 100', 'limit')), {
    code: 'invalid_parameter', status: 400, errors: [{ field: 'limit', problem: 'is 0', allowed: 'from 1 to 100', nearest: 'limit' }]
  })
})

t.test('work is waited for, but not for ever', async (t) => {
  let done = false
  await within(5000, pause(10).then(() => { done = true }))
  t.equal(done, true)
  const start = Date.now()
  await within(20, new Promise(() => {}))
  t.ok(Date.now() - start < 4000)
  await t.rejects(within(5000, Promise.reject(new Error('broken'))), { message: 'broken' })
})
