import t from 'tap'
import { BreakableQuery } from '../../src/db/breakable-query.js'
import { Line } from '../../src/db/line.js'
import { pause } from '../../src/kernel/wait.js'
import { testDatabase } from '../support/database.js'

/** Far more than an answer takes that comes. */
const LONG_MS = 60_000
const line = (limitMs: number) => new Line<BreakableQuery>(limitMs, (query) => query.giveUp())

t.test('a statement that is not answered in time breaks its connection, and the pool makes another', async (t) => {
  const pool = await testDatabase(t)
  const running = line(300)
  await t.rejects(new BreakableQuery(running, 'select pg_sleep(90)').of(pool), /Connection terminated/)
  t.equal(running.length, 0)
  t.same((await new BreakableQuery(line(LONG_MS), 'select 1 as one').of(pool)).rows, [{ one: 1 }])
})

t.test('its time counts from when it is sent, not from when it waits for a connection', async (t) => {
  const pool = await testDatabase(t)
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  const running = line(LONG_MS)
  const entered = t.capture(running, 'enter', running.enter)
  const answer = new BreakableQuery(running, { text: 'select $1::int as one', values: [1] }).of(pool)
  await pause(50)
  t.equal(entered().length, 0)
  for (const client of held) client.release()
  t.same((await answer).rows, [{ one: 1 }])
  t.equal(entered().length, 1)
  t.equal(running.length, 0)
})
