import fc from 'fast-check'
import t from 'tap'
import { inTransaction } from '../../src/db/client.js'
import { copyInto, copyLine, linesOfCopy } from '../../src/db/copy.js'
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

t.test('rows of one column come out as lines, wherever their bytes are cut', async (t) => {
  const line = words.map((text) => text.replaceAll('\n', ''))
  await fc.assert(fc.asyncProperty(fc.array(line), fc.array(fc.nat(400)), async (lines, cuts) => {
    const rows = lines.map((one) => Buffer.from(one)).map((one) => Buffer.concat([Buffer.from([0, 1, 0, 0, one.length >> 8, one.length & 255]), one]))
    const bytes = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8), ...rows, Buffer.from([255, 255])])
    const places = [...new Set([0, ...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b)
    const pieces = places.slice(1).map((end, at) => Buffer.from(bytes.subarray(places[at], end)))
    const told: Buffer[] = []
    for await (const piece of linesOfCopy((async function* () { yield* pieces })())) told.push(piece)
    t.equal(String(Buffer.concat(told)), lines.map((one) => `${one}\n`).join(''))
  }))
})

t.test('a row that does not fit is an error, and the connection goes on', async (t) => {
  const pool = await testDatabase(t)
  const client = await pool.connect()
  t.teardown(() => client.release())
  await client.query('create temporary table sent (number int)')
  await t.rejects(copyInto(client, 'sent (number)', [copyLine(['one'])]), { code: '22P02' })
  t.same((await client.query('select count(*)::int as count from sent')).rows, [{ count: 0 }])
})
