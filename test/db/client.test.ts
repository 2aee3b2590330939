import t from 'tap'
import { openPool } from '../../src/db/client.js'
import { createLog } from '../../src/kernel/log.js'
import { testDatabaseUrl } from '../support/database.js'
import { administer } from '../support/run.js'

const SETTINGS = { databasePoolSize: 2, databaseStatementTimeoutMs: 0 }

t.test('a connection that breaks while idle is logged, but not one that breaks while the pool ends', async (t) => {
  const url = await testDatabaseUrl(t)
  const lines: string[] = []
  const pool = openPool(url, SETTINGS, createLog({ logLevel: 'info' }, { write: (line) => { lines.push(line) } }))
  const { rows: [{ pid }] } = await pool.query('select pg_backend_pid() as pid')
  const broke = new Promise((resolve) => { pool.once('error', resolve) })
  await administer(url, `select pg_terminate_backend(${pid})`)
  await broke
  t.match(lines, [/an idle database connection broke/])
  const ended = pool.end()
  pool.emit('error', new Error('terminating connection due to administrator command'))
  await ended
  t.equal(lines.length, 1)
})
