import { cpSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import t from 'tap'
import { migrate } from '../../src/db/migrate.js'
import * as tables from '../../src/db/tables/index.js'
import { emptyDatabase } from '../support/database.js'
import { nodeProgram, startProgram } from '../support/program.js'
import { ROOT } from '../support/run.js'

const TABLES = (Object.values(tables) as unknown[]).flatMap((one) => (is(one, PgTable) ? [getTableConfig(one)] : []))

t.test('the migrations make every table, column, index and check of the source in an empty database, and nothing else', async (t) => {
  const pool = await emptyDatabase(t)
  t.equal(await migrate(pool), readdirSync(join(ROOT, 'migrations')).filter((name) => name.endsWith('.sql')).length)
  const read = async (sql: string) => (await pool.query<{ name: string }>(sql)).rows.map(({ name }) => name)
  const made = await read(`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`)
  t.same(made.sort(), TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)).sort())
  const indexes = await read(`select indexname as name from pg_indexes where schemaname = 'public'`)
  const checks = await read(`select conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`)
  t.same(TABLES.flatMap((table) => table.indexes.map(({ config }) => config.name as string)).filter((name) => !indexes.includes(name)), [])
  t.same(TABLES.flatMap((table) => table.checks.map(({ name }) => name)).filter((name) => !checks.includes(name)), [])
})

t.test('the tables of the source are those of the last migration: drizzle-kit wants no other', async (t) => {
  const copy = t.testdir()
  cpSync(join(ROOT, 'migrations'), copy, { recursive: true })
  const before = readdirSync(copy)
  const kit = startProgram(t, [...nodeProgram('node_modules', 'drizzle-kit', 'bin.cjs'), 'generate', '--dialect=postgresql', '--schema=./src/db/tables/*.ts', `--out=${relative(ROOT, copy)}`])
  t.equal(await kit.ended, 0)
  t.match(kit.out(), /nothing to migrate/, kit.err())
  t.same(readdirSync(copy), before)
})
