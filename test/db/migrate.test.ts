import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { migrate } from '../../src/db/migrate.js'
import { emptyDatabase } from '../support/database.js'

type Files = Record<string, { when: number, sql: string }>

const FIRST: Files = { '0000_first': { when: 1_000, sql: 'SELECT pg_sleep(0.2); CREATE TABLE one (id int)' } }
const SECOND: Files = { ...FIRST, '0001_second': { when: 2_000, sql: 'CREATE TABLE two (id int)' } }

function folderOf(t: Test, files: Files): string {
  const folder = t.testdir({ meta: {} })
  writeMigrations(folder, files)
  return folder
}

function writeMigrations(folder: string, files: Files): void {
  const entries = Object.entries(files).map(([tag, { when }], idx) => ({ idx, version: '7', when, tag, breakpoints: true }))
  mkdirSync(join(folder, 'meta'), { recursive: true })
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }))
  for (const [tag, { sql }] of Object.entries(files)) writeFileSync(join(folder, `${tag}.sql`), sql)
}

t.test('a folder without migrations changes nothing', async (t) => {
  t.equal(await migrate(await emptyDatabase(t), t.testdir({})), 0)
})

t.test('what is missing is applied, once', async (t) => {
  const pool = await emptyDatabase(t)
  const folder = folderOf(t, FIRST)
  t.equal(await migrate(pool, folder), 1)
  t.equal(await migrate(pool, folder), 0)
  writeMigrations(folder, SECOND)
  t.equal(await migrate(pool, folder), 1)
  t.same((await pool.query('SELECT * FROM two')).rows, [])
})

t.test('two that start at once do it once', async (t) => {
  const pool = await emptyDatabase(t)
  const folder = folderOf(t, SECOND)
  const applied = await Promise.all([migrate(pool, folder), migrate(pool, folder), migrate(pool, folder)])
  t.same(applied.sort(), [0, 0, 2])
})

t.test('an edited migration is refused by name', async (t) => {
  const pool = await emptyDatabase(t)
  const folder = folderOf(t, SECOND)
  await migrate(pool, folder)
  writeMigrations(folder, { ...SECOND, '0000_first': { when: 1_000, sql: 'CREATE TABLE one (id bigint)' } })
  await t.rejects(migrate(pool, folder), { name: 'StartError', message: /0000_first was edited/ })
})

t.test('a migration that comes too late is refused, not skipped', async (t) => {
  const pool = await emptyDatabase(t)
  const folder = folderOf(t, SECOND)
  await migrate(pool, folder)
  writeMigrations(folder, { ...SECOND, '0002_late': { when: 1_500, sql: 'CREATE TABLE late (id int)' } })
  await t.rejects(migrate(pool, folder), { message: /0002_late is older/ })
})

t.test('a database of a newer version is refused', async (t) => {
  const pool = await emptyDatabase(t)
  const folder = folderOf(t, SECOND)
  await migrate(pool, folder)
  writeMigrations(folder, FIRST)
  await t.rejects(migrate(pool, folder), { message: /does not know/ })
})

t.test('a migration that fails leaves nothing behind, not even the lock', async (t) => {
  const pool = await emptyDatabase(t)
  const folder = folderOf(t, { ...FIRST, '0001_broken': { when: 2_000, sql: 'CREATE TABLE two (id nonsense)' } })
  await t.rejects(migrate(pool, folder))
  t.equal((await pool.query(`SELECT to_regclass('one') AS one`)).rows[0].one, null)
  writeMigrations(folder, SECOND)
  t.equal(await migrate(pool, folder), 2)
})
