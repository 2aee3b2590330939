import fc from 'fast-check'
import { test } from 'tap'
import { bytes } from '../../../src/catalogue/search/hits.js'
import { answerSearch, type SearchAsked } from '../../../src/catalogue/search/search.js'
import { readIndex, type SearchIndex } from '../../../src/catalogue/search/searching.js'
import { Kept } from '../../../src/kernel/kept.js'
import type { Db } from '../../../src/db/client.js'
import { SEARCHED_NOUNS } from '../../../src/vocabulary.js'
import { TODAY } from '../../support/app.js'
import { catalogueDatabase } from '../../support/database.js'
import { recordStatements } from '../../support/statements.js'

test('texts are in the order of their bytes', async (t) => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'z', 'é', '中', '\uffee', '\u{1f600}', '\u{10ffff}')).map((all) => all.join('')))
  fc.assert(fc.property(text, text, (one, other) => Math.sign(bytes(one, other)) === Buffer.compare(Buffer.from(one), Buffer.from(other))))
  t.pass()
})

const USUAL: Omit<SearchAsked, 'q'> = { query: {}, form: 'groups', nouns: SEARCHED_NOUNS, beneath: 3, day: TODAY, today: TODAY, language: 'id', limit: 20, after: undefined }

test('a question is answered alike, whatever was asked with its words before', async (t) => {
  const db = await catalogueDatabase(t)
  const index = await readIndex(db, TODAY)
  const nothingKept = () => ({ rows: new Kept<never, never>(50), bearers: new Kept<never, never>(50), placeRecords: new Kept<never, never>(1), counted: new Kept<never, never>(1), found: new Kept<never, never>(1) })
  const fresh = (asked: SearchAsked) => answerSearch(db, { ...index, ...nothingKept() } as unknown as SearchIndex, asked)
  const otherwise: Partial<SearchAsked>[] = [
    { form: 'flat' }, { beneath: 0 }, { beneath: 2 }, { limit: 1 }, { limit: 2 }, { limit: 50 }, { language: 'en' }, { everyLanguage: true }, { nouns: ['agency', 'mall'] }, { nouns: ['reference_service'] }, { day: '2026-01-02' },
    { day: '2026-01-02', today: '2026-01-02' }, { query: { free: 'true' } }, { query: { example: 'any' } }, { query: { near: '-6.8,110.84' } }, { facets: ['region'] }
  ]
  for (const q of ['ktp', 'ktp banyuwangi', 'dinas kudus', 'pasporr', 'xyzzy']) {
    const usual = { ...USUAL, q }
    const expected = await fresh(usual)
    for (const more of otherwise) {
      const asked = { ...usual, ...more }
      t.strictSame(await answerSearch(db, index, usual), expected, `${q} before ${JSON.stringify(more)}`)
      const one = await answerSearch(db, index, asked)
      t.strictSame(one, await fresh(asked), `${q} with ${JSON.stringify(more)}`)
      t.strictSame(await answerSearch(db, index, asked), one, `${q} with ${JSON.stringify(more)} again`)
      if (one.next === null) continue
      const further = { ...asked, after: one.next }
      t.strictSame(await answerSearch(db, index, further), await fresh(further), `${q} with ${JSON.stringify(more)}, second page`)
    }
  }
})

test('the same words in another spelling are not looked for again', async (t) => {
  const db = await catalogueDatabase(t)
  const index = await readIndex(db, TODAY)
  const { during } = recordStatements(db)
  const sentFor = async (more: Partial<SearchAsked>) => (await during(() => answerSearch(db, index, { ...USUAL, q: 'ktp', form: 'flat', ...more }))).sent.length
  const sentAgain = async (more: Partial<SearchAsked>) => { await sentFor(more); return sentFor(more) }
  t.ok(await sentFor({}) > 0)
  t.equal(await sentFor({ q: ' KTP' }), 0)
  t.ok(await sentAgain({ limit: 50 }) > 0, 'long pages are not kept')
  t.ok(await sentAgain({ beneath: 6 }) > 0, 'nor those with much beneath their concepts')
  t.ok(await sentAgain({ day: '2026-01-02' }) > 0, 'nor those of another day')
  t.ok(await sentAgain({ query: { free: 'true' } }) > 0, 'nor those with filters')
})

test('what failed is looked for again', async (t) => {
  const db = await catalogueDatabase(t)
  const index = await readIndex(db, TODAY)
  await index.ownNames() // read by another connection, and so after all else has failed
  const broken = { query: async () => { throw new Error('gone') } } as unknown as Db
  await t.rejects(answerSearch(broken, index, { ...USUAL, q: 'ktp', form: 'flat' }), /gone/)
  t.ok((await answerSearch(db, index, { ...USUAL, q: 'ktp', form: 'flat' })).body.length > 1000)
})
