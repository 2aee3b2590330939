import fc from 'fast-check'
import t from 'tap'
import { literal } from '../../src/db/literal.js'
import { openSnapshot } from '../../src/db/snapshot.js'
import { testDatabase } from '../support/database.js'

const words = fc.string({ unit: fc.oneof(fc.constantFrom("'", '\\', '"', '$1', ';', '--', '/*', '\n', "'; drop table published; --", 'é', '🦀'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }).filter((text) => !text.includes('\0'))

t.test('every value stands in a statement as what it is', async (t) => {
  const db = await testDatabase(t)
  for (const conforming of ['on', 'off']) {
    const client = await db.connect()
    await client.query(`set standard_conforming_strings = ${conforming}`)
    await fc.assert(fc.asyncProperty(words, fc.array(words, { maxLength: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(fc.integer(), { maxLength: 5 }), async (text, texts, number, numbers) => {
      const { rows } = await client.query(`select ${literal(text)}::text as text, ${literal(texts)}::text[] as texts, ${literal(number)}::float8 as number, 1 - ${literal(-5)}::int as less, ${literal(numbers)}::int[] as numbers`)
      t.strictSame(rows, [{ text, texts, number: number + 0, less: 6, numbers }])
    }), { numRuns: 100 })
    client.release(true)
  }
})

t.test('what no text of PostgreSQL can hold, and what is no value, is refused', (t) => {
  for (const value of ['a\0b', ['a', '\0'], NaN, Infinity, {}, null, undefined, true]) t.throws(() => literal(value), TypeError)
  t.end()
})

t.test('a snapshot shows one state, and leaves nothing behind', async (t) => {
  const db = await testDatabase(t)
  const revisionIn = ({ rows }: { rows: unknown[] }) => (rows[0] as { revision: number }).revision
  const text = 'copy (select revision from catalogue_state) to stdout'
  const snapshot = await openSnapshot(db, 5_000, 'select revision from catalogue_state')
  await db.query('update catalogue_state set revision = 7')
  t.equal(revisionIn(snapshot), 0)
  t.equal(String(Buffer.concat(await snapshot.copy(text).toArray() as Buffer[])), '0\n')
  await snapshot.close()
  const later = await openSnapshot(db, 5_000, 'select revision from catalogue_state')
  t.equal(revisionIn(later), 7)
  await later.abandon()
  await t.rejects(openSnapshot(db, 5_000, 'select nothing from nowhere'), { code: '42P01' })
  t.equal(db.totalCount, db.idleCount, 'no connection is held')
})
