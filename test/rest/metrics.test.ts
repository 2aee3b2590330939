import fastify from 'fastify'
import type pg from 'pg'
import t from 'tap'
import { addMetrics } from '../../src/rest/metrics.js'
import { Durations } from '../../src/rest/durations.js'
import type { Answers } from '../../src/cache/answers.js'
import type { Ahead } from '../../src/http/ahead.js'
import type { App } from '../../src/http/types.js'

/** An app with one route, and the lines of its metrics that begin with a name. */
async function measured(...urls: string[]): Promise<(name: string) => string[]> {
  const app: App = fastify()
  addMetrics(app, { pool: { totalCount: 3, idleCount: 2, waitingCount: 0 } as pg.Pool, queues: [{ waiting: 7, refused: { full: 5, waited_too_long: 1, given_up: 0 } }, { waiting: 1, refused: { full: 0, waited_too_long: 0, given_up: 2 } }], refused: { pressure: { event_loop: 4, heap: 0 }, rate: { address: 3, key: 2, unknown_key: 1 } }, waits: { waiting: 9, refused: { full: 6, waited_too_long: 7 } }, answers: { counts: { hit: 1, miss: 2 }, room: { bytes: 5, answers: 1, evicted: 0 } } as Answers, ahead: { counts: { whole: 3, unchanged: 4 } } as Ahead })
  app.get('/malls/:mall', async (_request, reply) => reply.code(200).send('ok'))
  for (const url of urls) await app.inject(url)
  const { body, headers } = await app.inject('/metrics')
  t.match(headers, { 'content-type': /^text\/plain/, 'cache-control': 'no-store' })
  return (name) => body.split('\n').filter((line) => line.startsWith(name))
}

t.test('requests are counted by method, route and status, not by address', async (t) => {
  const lines = await measured('/malls/one', '/malls/two', '/nowhere')
  t.same(lines('http_request_duration_seconds_count'), [
    'http_request_duration_seconds_count{method="GET",route="/malls/:mall",status="200"} 2',
    'http_request_duration_seconds_count{method="GET",route="none",status="404"} 1'
  ])
})

t.test('buckets hold what took at most so long, up to all', async (t) => {
  const lines = await measured('/malls/one', '/malls/two')
  const buckets = lines('http_request_duration_seconds_bucket').map((line) => ({ end: /le="([^"]+)"/.exec(line)?.[1], count: Number(line.split(' ').at(-1)) }))
  t.equal(buckets.length, 13)
  t.same(buckets.at(-1), { end: '+Inf', count: 2 })
  t.same(buckets.map(({ count }) => count), buckets.map(({ count }) => count).sort((one, other) => one - other))
  const [sum] = lines('http_request_duration_seconds_sum')
  t.ok(Number(sum?.split(' ').at(-1)) > 0)
})

t.test('a duration counts in the first bucket that holds it, and in all above', async (t) => {
  const durations = new Durations('d', 'Durations')
  const counts = durations.open({ route: '/' })
  for (const seconds of [0.0005, 0.001, 0.003, 9]) durations.add(counts, seconds)
  const { values } = await durations.get()
  const upTo = (le: string) => values.find((value) => String(value.labels['le']) === le)?.value
  t.same(['0.001', '0.0025', '0.005', '5', '+Inf'].map(upTo), [2, 2, 3, 3, 4])
  t.equal(values.find(({ metricName }) => metricName === 'd_sum')?.value, 9.0045)
})

t.test('connections of the pool are told by state', async (t) => {
  const lines = await measured()
  t.same(lines('database_pool_connections'), ['database_pool_connections{state="total"} 3', 'database_pool_connections{state="idle"} 2', 'database_pool_connections{state="waiting"} 0'])
})

t.test('reads that wait, and those that were refused, are counted', async (t) => {
  const lines = await measured()
  t.same(lines('database_queue'), ['database_queue_waiting 8', 'database_queue_refused_total{reason="full"} 5', 'database_queue_refused_total{reason="waited_too_long"} 1', 'database_queue_refused_total{reason="given_up"} 2'])
})

t.test('requests that wait for a revision, and those that did in vain, are counted', async (t) => {
  const lines = await measured()
  t.same(lines('http_waiting_for_revision'), ['http_waiting_for_revision 9'])
  t.same(lines('http_revision_not_reached_total'), ['http_revision_not_reached_total{reason="full"} 6', 'http_revision_not_reached_total{reason="waited_too_long"} 7'])
})

t.test('refused requests are counted by reason, and the delay of the event loop is told', async (t) => {
  const lines = await measured()
  t.same(lines('http_refused_under_pressure_total'), ['http_refused_under_pressure_total{by="event_loop"} 4', 'http_refused_under_pressure_total{by="heap"} 0'])
  t.same(lines('http_rate_limited_total'), ['http_rate_limited_total{by="address"} 3', 'http_rate_limited_total{by="key"} 2', 'http_rate_limited_total{by="unknown_key"} 1'])
  t.equal(lines('nodejs_eventloop_lag_p99_seconds').length, 1)
})
