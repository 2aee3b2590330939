import fc from 'fast-check'
import t from 'tap'
import { inTransaction } from '../../src/db/client.js'
import { copyInto, copyLine } from '../../src/db/copy.js'
import { testDatabase } from '../support/database.js'

/** PostgreSQL knows every character but NUL. */
const words = fc.string({ unit: fc.oneof(fc.constantFrom('\\', '\t', '\n', '\r', '"', '{', '}', ',', 'N', ' ', 'é', '🦀'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) })
  .filter((text) => !text.includes('\0'))
const row = fc.record({ word: fc.option(words), many: fc.array(words), number: fc.option(fc.integer({ min: -1000 })), flag: fc.boolean() }, { noNullPrototype: true })

t.test('whatever is sent through COPY arrives as it was', async (t) => {
  const pool = await testDatabase(t)
  await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 20 }), (rows) => inTransaction(pool, async (db) => {
    await db.query('create temporary table sent (at int, word text, many text[], number int, flag boolean) on commit drop')
    await copyInto(db, 'sent (at, word, many, number, flag)', rows.map(({ word, many, number, flag }, at) => copyLine([at, word, many, number, flag])))
    t.strictSame((await db.query('select word, many, number, flag from sent order by at')).rows, rows)
  })), { numRuns: 50 })
})

t.test('a row that does not fit is an error, and the connection goes on', async (t) => {
  const pool = await testDatabase(t)
  const client = await pool.connect()
  t.teardown(() => client.release())
  await client.query('create temporary table sent (number int)')
  await t.rejects(copyInto(client, 'sent (number)', [copyLine(['one'])]), { code: '22P02' })
  t.same((await client.query('select count(*)::int as count from sent')).rows, [{ count: 0 }])
})
