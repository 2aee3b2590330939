import fc from 'fast-check'
import t from 'tap'
import { inTransaction } from '../../src/db/client.js'
import { copyInto, linesOfCopy } from '../../src/db/copy.js'
import { copyRow, type ColumnType } from '../../src/db/copy-row.js'
import { testDatabase } from '../support/database.js'

/** PostgreSQL knows every character but NUL. */
const words = fc.string({ unit: fc.oneof(fc.constantFrom('\\', '\t', '\n', '\r', '"', '{', '}', ',', 'N', ' ', 'é', '🦀'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) })
  .filter((text) => !text.includes('\0'))
const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const vector = fc.constantFrom(`'kartu':1A,4B 'anak':2A 'kia':3B`, `'é':16383B`, null)
const jsonText = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.stringify(value)).filter((text) => !text.includes('\\u'))

const COLUMNS = {
  word: 'text', number: 'int', large: 'bigint', real: 'float8', flag: 'boolean', uuid: 'uuid', day: 'date', range: 'daterange', moment: 'timestamptz', plain: 'json', sorted: 'jsonb', vector: 'tsvector', many: 'text[]', reals: 'float8[]'
} as const satisfies Record<string, ColumnType>
const real = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0) // PostgreSQL writes no negative zero as JavaScript reads it
const row = fc.record({
  word: fc.option(words), number: fc.option(fc.integer()), large: fc.option(fc.maxSafeInteger()), real: fc.option(real), flag: fc.option(fc.boolean()), uuid: fc.option(fc.uuid()),
  day: fc.option(fc.oneof(day, fc.constantFrom('infinity', '-infinity'))),
  range: fc.option(fc.tuple(fc.option(day), fc.option(day)).map(([one, other]) => (one && other && one > other ? [other, one] : [one, other])).filter(([one, other]) => one === null || one !== other).map(([from, to]) => `[${from ?? ''},${to ?? ''})`)),
  moment: fc.option(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString())),
  plain: fc.option(jsonText), sorted: fc.option(jsonText), vector, many: fc.option(fc.array(words)), reals: fc.option(fc.array(real))
}, { noNullPrototype: true })

t.test('whatever is sent through COPY arrives as it was', async (t) => {
  const pool = await testDatabase(t)
  const sent = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`).join(', ')
  await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 20 }), (rows) => inTransaction(pool, async (db) => {
    await db.query(`create temporary table sent (at int, ${sent}) on commit drop; create temporary table told (like sent) on commit drop`)
    const types = Object.values({ at: 'int', ...COLUMNS } as const)
    await copyInto(db, { table: 'sent', columns: { at: 'int', ...COLUMNS } }, rows.map((one, at) => copyRow(types, [at, ...Object.values(one)])))
    for (const [at, one] of rows.entries()) {
      const places = Object.values(COLUMNS).map((type, place) => `$${place + 1}::${type}`)
      await db.query(`insert into told values (${at}, ${places.join(', ')})`, Object.values(one))
    }
    const { rows: [{ same }] } = await db.query('select count(*)::int as same from sent join told using (at) where sent::text = told::text')
    t.equal(same, rows.length)
  })), { numRuns: 40 })
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
  await client.query('create temporary table sent (number int check (number > 0))')
  await t.rejects(copyInto(client, { table: 'sent', columns: { number: 'int' } }, [copyRow(['int'], [-1])]), { code: '23514' })
  t.throws(() => copyRow(['int'], ['one']), TypeError)
  for (const day of ['2024-02-30', '+010000-01-01', 'tomorrow']) t.throws(() => copyRow(['date'], [day]), { message: `"${day}" is no day` })
  t.same((await client.query('select count(*)::int as count from sent')).rows, [{ count: 0 }])
})
