import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { migrate } from '../../src/db/migrate.js'
import pg from 'pg'
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

t.test('a user who may not create anything', async (t) => {
  const owner = await emptyDatabase(t)
  const { connectionString } = owner.options as { connectionString: string }
  const role = `mpp_plain_${randomBytes(5).toString('hex')}`
  await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD 'plain'`)
  const name = new URL(connectionString).pathname.slice(1)
  const plain = new pg.Pool({ connectionString: Object.assign(new URL(connectionString), { username: role, password: 'plain' }).href })
  t.teardown(async () => {
    await plain.end()
    await owner.query(`DROP OWNED BY ${role} CASCADE`)
    await owner.query(`DROP ROLE ${role}`)
  })

  await t.test('is told what the owner is to grant, and nothing is half done', async (t) => {
    const toGrant = async (right: string) => {
      const { message, name } = await migrate(plain).then(() => t.fail('is not refused'), (error: Error) => error) as Error
      t.equal(name, 'StartError')
      t.match(message, `let the owner of the database run GRANT CREATE ON ${right} TO that user`)
      t.equal((await owner.query(`SELECT to_regclass('published') AS made`)).rows[0].made, null)
    }
    await toGrant(`DATABASE "${name}"`)
    await owner.query(`GRANT CREATE ON DATABASE "${name}" TO ${role}`)
    await toGrant('SCHEMA "public"')
    await owner.query(`GRANT CREATE ON SCHEMA public TO ${role}`)
  })

  await t.test('needs no more where the extensions are there already', async (t) => {
    await owner.query('CREATE EXTENSION IF NOT EXISTS btree_gist; CREATE EXTENSION IF NOT EXISTS pg_trgm')
    t.ok(await migrate(plain) > 0)
    t.equal(await migrate(plain), 0)
  })
})
