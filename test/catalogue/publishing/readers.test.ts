import type pg from 'pg'
import t from 'tap'
import { importCatalogue } from '../../../src/catalogue/import/index.js'
import { inTime } from '../../../src/kernel/wait.js'
import { ask, openApp } from '../../support/app.js'
import { aFullCatalogue, aMinimalReferenceService, aMinimalService, aMinimalStandard, aTimeLimit, writeFolder } from '../../support/builders.js'
import { patientPool, testDatabaseUrl } from '../../support/database.js'
import { imported } from '../../support/state.js'

const SERVICES = 40

/** A norm, and the services that follow it. */
function aNormThatManyFollow(t: Parameters<typeof writeFolder>[0], days: number): string {
  const norm = aMinimalReferenceService({ code: 'surat', standards: [aMinimalStandard({ timeLimits: [aTimeLimit({ value: days })] })] })
  const services = Array.from({ length: SERVICES }, (_, at) => aMinimalService({ code: `disdukcapil-kudus.surat-${at}`, referenceService: 'surat' }))
  const full = aFullCatalogue()
  return writeFolder(t, { ...full, 'reference-services': [...full['reference-services'], norm], services: [...full.services, ...services] })
}

/** The pool, but what is to be committed waits until it may. `ready` once everything else is done. */
function holding(pool: pg.Pool) {
  let commit = () => {}
  const may = new Promise<void>((resolve) => { commit = resolve })
  let isReady = () => {}
  const ready = new Promise<void>((resolve) => { isReady = resolve })
  const connect = async () => {
    const client = await pool.connect()
    const query = client.query.bind(client) as (...statement: unknown[]) => Promise<unknown>
    const held = async () => { isReady(); await may; return query('COMMIT') }
    return Object.assign(client, { query: (...statement: unknown[]) => (statement[0] === 'COMMIT' ? held() : query(...statement)) })
  }
  return { pool: new Proxy(pool, { get: (target, name) => (name === 'connect' ? connect : Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)) }), ready, commit }
}

const READ = ['/v1/services/disdukcapil-kudus.surat-1', '/v1/reference-services/surat', '/v1/services?limit=100', '/v1/services?referenceService=surat&sort=timeLimit', '/v1/search?q=ktp', '/v1/malls/mpp-kudus']

t.test('nobody who reads waits for what is written', async (t) => {
  const url = await testDatabaseUrl(t)
  const db = patientPool(url, { databasePoolSize: 20, databaseStatementTimeoutMs: 60_000 })
  t.teardown(() => db.end())
  await imported(db, aNormThatManyFollow(t, 3))
  const before = await readAll(await openApp(t, db))
  const { pool, ready, commit } = holding(db)
  const writing = importCatalogue(pool, aNormThatManyFollow(t, 5))
  await Promise.race([ready, writing])
  t.same(await inTime(60_000, openApp(t, db).then(readAll)), before, 'who comes now reads what was there before')
  const { rows } = await db.query(`
    select relname from pg_locks join pg_database on pg_database.oid = database join pg_class on pg_class.oid = relation join pg_stat_activity using (pid)
    where pg_database.datname = current_database() and relnamespace = 'public'::regnamespace and mode = 'AccessExclusiveLock' and backend_type = 'client backend'`)
  t.same(rows, [], 'no table is locked')
  commit()
  const { published, findings } = await writing
  t.same(findings, [])
  t.equal(published.service, SERVICES)
  t.not((await readAll(await openApp(t, db)))[0], before[0], 'who comes later reads what is there now')
})

async function readAll(app: Awaited<ReturnType<typeof openApp>>): Promise<string[]> {
  const answers = await Promise.all(READ.map((url) => ask(app, url)))
  for (const { status, text } of answers) if (status !== 200) throw new Error(text)
  return answers.map(({ text }) => text)
}
