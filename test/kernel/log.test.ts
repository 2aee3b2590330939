import { drizzle } from 'drizzle-orm/node-postgres'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { createLog } from '../../src/kernel/log.js'
import { testDatabase } from '../support/database.js'

function recorder() {
  const written: string[] = []
  const log = createLog({ logLevel: 'info' }, { write: (line) => { written.push(line) } })
  return { log, text: () => written.join('') }
}

t.test('a failed statement is logged by its kind and place, never by its values', async (t) => {
  const { log, text } = recorder()
  const pool = await testDatabase(t)
  await pool.query('CREATE TABLE person (nik text UNIQUE)')
  await pool.query(`INSERT INTO person VALUES ('3319012345678901')`)
  const db = drizzle(pool)
  await db.execute(sql`INSERT INTO person VALUES (${'3319012345678901'})`).catch((error: unknown) => { log.error({ err: error }, 'failed') })
  await pool.query('SELECT $1::int', ['rahasia']).catch((error: unknown) => { log.error({ err: error }, 'failed') })
  t.notMatch(text(), /3319012345678901|rahasia/)
  t.match(text(), /"code":"23505","constraint":"person_nik_key","table":"person"/)
  t.match(text(), /"code":"22P02"/)
  t.match(text(), /"frames":\["at /)
})

t.test('an ordinary error keeps its words, and its causes theirs', async (t) => {
  const { log, text } = recorder()
  log.error({ err: new Error('cannot serve', { cause: new TypeError('not a function') }) }, 'failed')
  t.match(JSON.parse(text()), { level: 'error', err: { message: 'cannot serve', cause: { name: 'TypeError', message: 'not a function' } } })
})
