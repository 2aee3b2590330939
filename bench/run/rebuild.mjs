import { rollDay } from '../../dist/catalogue/changes/days.js'
import { lockState, takeRevision } from '../../dist/catalogue/changes/revision.js'
import { ChangedScopes } from '../../dist/catalogue/changes/scopes.js'
import { publish, sumOf } from '../../dist/catalogue/publishing/publish.js'
import { noTargets, targetsOf } from '../../dist/catalogue/publishing/targets.js'

const ROUNDS = 3
/** Regencies and cities: so many services follow the norm that all of them give. */
const REGIONS = 514

/**
 * What changes cost that touch little and much: `{ change, records, statements, seconds }`, the median of a few rounds. Every transaction is rolled back.
 */
export async function measureRebuilds(pool) {
  const results = []
  for (const { change, prepare, make } of await changesOf(pool)) {
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await undone(pool, prepare, make))
    results.push({ change, ...rounds.sort((a, b) => a.seconds - b.seconds)[ROUNDS >> 1] })
  }
  return results
}

async function changesOf(pool) {
  const { rows: [offering] } = await pool.query("select 'offering' as noun, id, code from offerings where withdrawn_at is null and status = 'active' order by code offset 100 limit 1")
  const { rows: [local] } = await pool.query("select 'standard' as noun, id, code from standards where withdrawn_at is null and service_id is not null order by code offset 100 limit 1")
  const norms = await normsOf(pool)
  return [
    { change: 'one offering', make: (db) => written(db, 'offerings', offering) },
    { change: 'one standard', make: (db) => written(db, 'standards', local) },
    ...norms.map((norm) => ({ change: `a norm that ${norm.services} services follow`, make: (db) => written(db, 'standards', norm) })),
    ...[100, 1_000, 10_000].map((count) => ({ change: `midnight of ${count} standards`, prepare: (db) => announce(db, count), make: midnight }))
  ]
}

/** A norm that few follow, one that ten times as many do, and the one that comes nearest to one service for each regency and city. */
async function normsOf(pool) {
  const { rows } = await pool.query(`
    select 'standard' as noun, n.id, n.code, n.content, count(*)::int as services from standards n join services s using (reference_service_id)
    where n.withdrawn_at is null and s.withdrawn_at is null and upper(n.valid) is null group by n.id order by n.code`)
  const nearest = [REGIONS / 100, REGIONS / 10, REGIONS].map((wanted) => [...rows].sort((a, b) => Math.abs(a.services - wanted) - Math.abs(b.services - wanted))[0])
  return [...new Set(nearest)].filter(Boolean)
}

/** What a command does once it has written the record: everything that shows it is written again. */
async function written(db, table, { noun, id, code, content }) {
  await db.query(`update ${table} set content = content || '{"verifiedOn": "2026-01-02"}' where id = $1`, [id])
  const { revision, day } = await lockState(db)
  const edition = { revision: revision + 1, at: new Date(), scopes: new ChangedScopes() }
  const changed = await publish(db, await targetsOf(db, [{ noun, id, code, kind: 'updated', content }], noTargets()), edition, 'bench')
  await takeRevision(db, edition.revision, day, edition.scopes)
  return sumOf(changed)
}

/** Other standards begin on the next day: their rows stand there long before it. */
async function announce(db, count) {
  const { rows: columns } = await db.query("select attname as name from pg_attribute where attrelid = 'published'::regclass and attnum > 0 and not attisdropped")
  const names = columns.map(({ name }) => name).join(', ')
  await db.query(`
    with state as (select day + 1 as tomorrow from catalogue_state),
    chosen as (select id, from_day from published, state where noun = 'service' and from_day < tomorrow and to_day > tomorrow order by id limit $1),
    next as (insert into published (${names}) select ${names.replace('from_day', 'tomorrow')} from published join chosen using (id, from_day), state where noun = 'service')
    update published set to_day = tomorrow from chosen, state where noun = 'service' and published.id = chosen.id and published.from_day = chosen.from_day`, [count])
}

async function midnight(db) {
  const { rows: [{ tomorrow }] } = await db.query('select (day + 1)::text as tomorrow from catalogue_state')
  return rollDay(withinOne(db), tomorrow, new Date())
}

/** A pool for work that opens a transaction of its own: it goes on within this one. */
function withinOne(db) {
  const query = (...statement) => (['BEGIN', 'COMMIT', 'ROLLBACK'].includes(statement[0]) ? undefined : db.query(...statement))
  return { query, connect: async () => ({ on() {}, off() {}, release() {}, query }) }
}

async function undone(pool, prepare, make) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0')
    await prepare?.(client)
    let statements = 0
    const counting = { query: (...statement) => { statements += 1; return client.query(...statement) } }
    const start = performance.now()
    const records = await make(counting)
    return { records, statements, seconds: (performance.now() - start) / 1000 }
  } finally {
    await client.query('rollback')
    client.release()
  }
}
