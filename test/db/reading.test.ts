import t from 'tap'
import { inTransaction, openPool } from '../../src/db/client.js'
import { readRows } from '../../src/db/reading.js'
import { testDatabase, testDatabaseUrl } from '../support/database.js'

const db = await testDatabase(t)

t.test('columns come as PostgreSQL writes them, unknown ones as null', async (t) => {
  const rows = await readRows(db, { name: 'kinds', text: `select $1::text, $2::int + 1, null, date '2026-11-22', array_to_json($3::text[]) union all select 'two', 0, 'x', null, null` }, ['é"\\', 41, ['a', 'b,c', '"quoted" \\', '{}', '']])
  t.same(rows, [['é"\\', '42', null, '2026-11-22', '["a","b,c","\\"quoted\\" \\\\","{}",""]'], ['two', '0', 'x', null, null]])
  t.same(await readRows(db, { name: 'none', text: 'select 1 where false' }, []), [])
})

t.test('a named statement is prepared once a connection, one without a name never', async (t) => {
  await inTransaction(db, async (client) => {
    for (const value of ['1', '2', '3']) t.same(await readRows(client, { name: 'again', text: 'select $1::int * 2' }, [value]), [[String(Number(value) * 2)]])
    t.same(await readRows(client, { name: '', text: 'select 7' }, []), [['7']])
    t.same(await readRows(client, { name: '', text: 'select 8' }, []), [['8']])
    t.same((await client.query(`select name from pg_prepared_statements where name = 'again'`)).rows, [{ name: 'again' }])
  })
})

t.test('many at the same time each get their own answer', async (t) => {
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  const answers = await Promise.all(numbers.map((number) => readRows(db, { name: 'echo', text: 'select $1::int' }, [number])))
  t.same(answers, numbers.map((number) => [[String(number)]]))
})

t.test('a failure is that of the database, and the connection goes on', async (t) => {
  const one = openPool(await testDatabaseUrl(t), { databasePoolSize: 1, databaseStatementTimeoutMs: 1_000 })
  t.teardown(() => one.end())
  await t.rejects(readRows(one, { name: 'wrong', text: 'select nothing from nowhere' }, []), { code: '42P01' })
  await t.rejects(readRows(one, { name: 'divide', text: 'select 1 / $1::int' }, [0]), { code: '22012' })
  t.same(await readRows(one, { name: 'divide', text: 'select 1 / $1::int' }, [1]), [['1']])
  await t.rejects(readRows(one, { name: 'slow', text: 'select pg_sleep(5)' }, []), { code: '57014' })
  t.same((await one.query('select 1 as one')).rows, [{ one: 1 }])
})

t.test('a connection that breaks fails what it was asked, and the pool takes another', async (t) => {
  const one = openPool(await testDatabaseUrl(t), { databasePoolSize: 1, databaseStatementTimeoutMs: 0 })
  t.teardown(() => one.end())
  const [[pid] = []] = await readRows(one, { name: 'pid', text: 'select pg_backend_pid()' }, [])
  const asked = readRows(one, { name: 'long', text: 'select pg_sleep(60)' }, [])
  await db.query('select pg_terminate_backend($1)', [pid])
  await t.rejects(asked)
  t.same(await readRows(one, { name: 'after', text: 'select 1' }, []), [['1']])
})
