import t, { type Test } from 'tap'
import { migrate } from '../../src/db/migrate.js'
import { Reads } from '../../src/db/reads.js'
import { Replica } from '../../src/db/replica.js'
import { patientPool } from '../support/database.js'
import { startPair, type Pair } from '../support/replication.js'
import { until } from '../support/until.js'
import { openWire, type Wire } from '../support/wire.js'

const SETTINGS = { databasePoolSize: 4, databaseStatementTimeoutMs: 120_000, databaseQueueSize: 100, databaseQueueTimeoutMs: 60_000 }
const quiet = { warn: () => {}, info: () => {} }

let pair: Pair
t.before(async () => {
  pair = await startPair(t)
  const pool = patientPool(pair.primary.url, SETTINGS)
  await migrate(pool).finally(() => pool.end())
})

interface Opened { reads: Reads; replica: Replica; wire: Wire; from: () => Promise<string>; commit: () => Promise<number> }

/** Reads over the pair, its replica behind a wire. `from` says which of the two has answered. */
async function opened(t: Test): Promise<Opened> {
  const wire = await openWire(t, pair.replica.port)
  const primary = patientPool(pair.primary.url, SETTINGS)
  const replica = new Replica(wire.through(pair.replica.url), SETTINGS, quiet)
  const reads = new Reads(primary, [replica])
  t.teardown(async () => {
    await replica.close()
    await primary.end()
  })
  const knows = async () => {
    const [{ revision, history }] = await pair.primary.sql('select revision, history from catalogue_state')
    return { certain: true, revision: Number(revision), history }
  }
  reads.known = await knows()
  const from = async () => ((await reads.query('select pg_is_in_recovery() as standby')).rows[0].standby ? 'replica' : 'primary')
  const commit = async () => {
    await pair.primary.sql('update catalogue_state set revision = revision + 1')
    reads.known = await knows()
    return reads.known.revision
  }
  return { reads, replica, wire, from, commit }
}

async function onReplica(t: Test): Promise<Opened> {
  const all = await opened(t)
  await all.replica.start()
  t.ok(await until(async () => await all.from() === 'replica'), 'the replica is read')
  return all
}

t.test('nothing is read from a replica before it has said how far it is, nor while the revision is uncertain', async (t) => {
  const { reads, replica, from } = await opened(t)
  t.equal(await from(), 'primary')
  t.same(reads.lags(), [undefined])
  await replica.start()
  t.ok(await until(async () => await from() === 'replica'))
  t.ok(await until(() => reads.lags()[0] === 0))
  reads.known = { ...reads.known, certain: false }
  t.equal(await from(), 'primary')
})

t.test('a replica that has not yet shown the known revision is left out until it does', async (t) => {
  const { reads, from, commit } = await onReplica(t)
  await pair.replica.sql('select pg_wal_replay_pause()')
  t.teardown(() => pair.replica.sql('select pg_wal_replay_resume()'))
  const revision = await commit()
  for (let asked = 0; asked < 20; asked++) t.equal((await reads.query('select revision from catalogue_state')).rows[0].revision, revision)
  t.ok(await until(() => reads.lags()[0] === 1))
  await pair.replica.sql('select pg_wal_replay_resume()')
  t.ok(await until(async () => await from() === 'replica'), 'and is read again')
  t.ok(await until(() => reads.lags()[0] === 0))
})

t.test('whatever is committed, no statement that begins after it is known shows less', async (t) => {
  const { reads, commit } = await onReplica(t)
  for (let round = 0; round < 30; round++) {
    const revision = await commit()
    const shown = await Promise.all([1, 2, 3].map(async () => (await reads.query<{ revision: number }>({ name: 'shown', text: 'select revision from catalogue_state' })).rows[0]?.revision))
    t.ok(shown.every((one) => Number(one) >= revision), `${shown} of ${revision}`)
  }
  t.ok(await until(async () => {
    await reads.query('select 1')
    return reads.counts.replica > 0
  }))
})

t.test('a statement that is cancelled because replay needs its rows is answered by the primary', async (t) => {
  const { reads, from } = await onReplica(t)
  await pair.primary.sql('create table passing as select generate_series(1, 10) as n')
  t.teardown(() => pair.primary.sql('drop table if exists passing'))
  await pair.replica.sql('alter system set max_standby_streaming_delay = 0')
  await pair.replica.sql('select pg_reload_conf()')
  t.ok(await until(() => pair.replica.sql('select count(*)::int as count from passing').then(([{ count }]) => count === 10, () => false)))
  const before = reads.counts.again
  const slow = reads.query<{ standby: boolean }>('select pg_is_in_recovery() as standby, pg_sleep(case when pg_is_in_recovery() then 90 else 0 end), count(*) from passing group by 1')
  t.ok(await until(async () => (await pair.replica.sql(`select 1 from pg_locks where relation = 'passing'::regclass and pid <> pg_backend_pid()`)).length > 0))
  await pair.primary.sql('alter table passing add column added int')
  t.same((await slow).rows.map(({ standby }) => standby), [false])
  t.equal(reads.counts.again, before + 1)
  t.ok(await until(async () => await from() === 'replica'), 'the replica is as good as before')
})

for (const trouble of ['freeze', 'cut'] as const) {
  t.test(`a replica whose network fails in the middle of a read (${trouble}): the primary answers it`, async (t) => {
    const { reads, replica, wire, from } = await onReplica(t)
    const waiting = reads.query<{ standby: boolean }>('select pg_is_in_recovery() as standby, pg_sleep(case when pg_is_in_recovery() then 90 else 0 end)')
    t.ok(await until(async () => (await pair.replica.sql(`select 1 from pg_stat_activity where query like '%then 90%' and state = 'active' and pid <> pg_backend_pid()`)).length > 0))
    wire[trouble]()
    t.equal((await waiting).rows[0]?.standby, false)
    if (trouble === 'freeze') t.equal(replica.standing, undefined, 'and so are those that follow')
    wire.thaw()
    t.ok(await until(async () => await from() === 'replica'), 'once it answers, it is read again')
    await pair.replica.sql(`select pg_terminate_backend(pid) from pg_stat_activity where query like '%then 90%' and pid <> pg_backend_pid()`)
  })
}

t.test('what the statement itself is to blame for is not asked twice', async (t) => {
  const { reads } = await onReplica(t)
  await t.rejects(reads.query('select 1 / 0'), { code: '22012' })
  t.equal(reads.counts.again, 0)
})

t.test('what the replica does not have yet is answered by the primary', async (t) => {
  const { reads } = await onReplica(t)
  await pair.replica.sql('select pg_wal_replay_pause()')
  t.teardown(() => pair.replica.sql('select pg_wal_replay_resume()'))
  await pair.primary.sql('create table newer as select 1 as n')
  t.ok(await until(async () => { // asked more than once only where the replica has not said in time how far it is
    t.same((await reads.query('select n from newer')).rows, [{ n: 1 }])
    return reads.counts.again === 1
  }))
})

t.test('one that stands at the same revision of another history, as after a fail-over that lost commits, is not read', async (t) => {
  const { reads, from } = await onReplica(t)
  reads.known = { ...reads.known, history: 'another' }
  t.equal(await from(), 'primary')
})

t.test('one that takes writes is no replica any more', async (t) => {
  const { replica, from } = await onReplica(t)
  await pair.replica.promote()
  t.ok(await until(() => replica.standing === undefined))
  t.equal(await from(), 'primary')
})
