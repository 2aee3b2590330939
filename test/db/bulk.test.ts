import t from 'tap'
import { inTransaction } from '../../src/db/client.js'
import { expectMuch } from '../../src/db/bulk.js'
import { testDatabase } from '../support/database.js'

const NAMES = ['statement_timeout', 'default_toast_compression']

t.test('a transaction that writes much has its settings to itself', async (t) => {
  const pool = await testDatabase(t)
  const settings = async (db: Pick<typeof pool, 'query'>) => (await db.query('select name, setting, enumvals from pg_settings where name = any($1) order by name', [NAMES])).rows
  const before = await settings(pool)
  await inTransaction(pool, async (db) => {
    await expectMuch(db)
    const [compression, timeout] = await settings(db)
    t.equal(timeout.setting, '0')
    t.equal(compression.setting, compression.enumvals.includes('lz4') ? 'lz4' : before[0].setting, 'lz4 where the server has it')
  })
  t.same(await settings(pool), before)
})
