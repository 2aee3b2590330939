import type pg from 'pg'
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Registry, type Metric } from 'prom-client'
import type { Answers } from '../cache/answers.js'
import type { ReadQueue } from '../db/queue.js'
import type { Reads } from '../db/reads.js'
import type { Ahead, Around } from '../http/ahead.js'
import type { PressureCounts } from '../http/pressure.js'
import type { RateCounts } from '../http/rate-limit.js'
import type { Waits } from '../http/revision.js'
import type { App } from '../http/types.js'
import { Durations, type Counts } from './durations.js'

/** Counts answers that no hook of the app has seen. */
export type CountAnswered = Around['counter']

/** Numbers of all processes that serve. */
export type GatherMetrics = () => Promise<string>

type Queue = Pick<ReadQueue, 'waiting' | 'refused'>
interface Measured { pool: pg.Pool; queues: readonly Queue[]; refused: { pressure: PressureCounts; rate: RateCounts }; reads?: Reads | undefined; waits: Pick<Waits, 'waiting' | 'refused'>; answers: Answers; ahead: Ahead; gather?: GatherMetrics | undefined }

/** `/metrics` for Prometheus. Each app has its own registry, so that two in one process do not mix. */
export function addMetrics(app: App, { pool, queues, reads, refused, waits, answers, ahead, gather }: Measured): CountAnswered {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  measurePool(registry, pool)
  measureQueues(registry, queues)
  if (reads) measureReads(registry, reads)
  countAll(registry, { name: 'http_refused_under_pressure_total', help: 'Requests refused because the process could not follow, by what was short', label: 'by', counts: () => ({ ...refused.pressure }) })
  countAll(registry, { name: 'http_rate_limited_total', help: 'Requests refused because their client asked too often, or with an unknown key', label: 'by', counts: () => ({ ...refused.rate }) })
  measureWaits(registry, waits)
  measureCache(registry, answers, ahead)
  const countAnswered = measureRequests(registry, app)
  if (gather) offer(registry)
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store')
    return gather ? gather() : registry.metrics()
  })
  return countAnswered
}

/** To the process that gathers. */
function offer(registry: Registry): void {
  new AggregatorRegistry()
  AggregatorRegistry.setRegistries(registry)
}

function measurePool(registry: Registry, pool: pg.Pool): void {
  const counts = { total: () => pool.totalCount, idle: () => pool.idleCount, waiting: () => pool.waitingCount }
  new Gauge({
    name: 'database_pool_connections',
    help: 'Database connections, and requests waiting for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count())
    }
  })
}

function measureQueues(registry: Registry, queues: readonly Queue[]): void {
  const all = (count: (queue: Queue) => number): number => queues.reduce((sum, queue) => sum + count(queue), 0)
  new Gauge({ name: 'database_queue_waiting', help: 'Reads that wait for a database connection', registers: [registry], collect() { this.set(all(({ waiting }) => waiting)) } })
  countAll(registry, {
    name: 'database_queue_refused_total', help: 'Reads that were refused, by reason', label: 'reason',
    counts: () => ({ full: all(({ refused }) => refused.full), waited_too_long: all(({ refused }) => refused.waited_too_long), given_up: all(({ refused }) => refused.given_up) })
  })
}

function measureWaits(registry: Registry, waits: Measured['waits']): void {
  new Gauge({ name: 'http_waiting_for_revision', help: 'Requests that wait for the revision that they ask for', registers: [registry], collect() { this.set(waits.waiting) } })
  countAll(registry, { name: 'http_revision_not_reached_total', help: 'Requests refused because the revision that they ask for is not known here, by reason', label: 'reason', counts: () => ({ ...waits.refused }) })
}

/** What is counted elsewhere, by a name of each. */
function countAll(registry: Registry, { name, help, label, counts }: { name: string; help: string; label: string; counts: () => Record<string, number> }): void {
  new Counter({
    name, help, labelNames: [label], registers: [registry],
    collect() {
      this.reset()
      for (const [value, count] of Object.entries(counts())) this.inc({ [label]: value }, count)
    }
  })
}

/** Replicas by their place in the setting, from 1. */
function measureReads(registry: Registry, reads: Reads): void {
  new Gauge({
    name: 'database_replica_up', help: 'Whether the replica answers', labelNames: ['replica'], aggregator: 'min', registers: [registry],
    collect() { reads.lags().forEach((lag, at) => { this.set({ replica: at + 1 }, lag === undefined ? 0 : 1) }) }
  })
  new Gauge({
    name: 'database_replica_lag_revisions', help: 'Revisions that the replica lacks', labelNames: ['replica'], aggregator: 'max', registers: [registry],
    collect() {
      this.reset()
      reads.lags().forEach((lag, at) => { if (lag !== undefined) this.set({ replica: at + 1 }, lag) })
    }
  })
  new Counter({
    name: 'database_reads_total', help: 'Statements for answers by where they were read; `again`: on the primary after a replica failed', labelNames: ['from'], registers: [registry],
    collect() {
      this.reset()
      for (const [from, count] of Object.entries(reads.counts)) this.inc({ from }, count)
    }
  })
}

function measureCache(registry: Registry, answers: Answers, ahead: Ahead): void {
  countAll(registry, {
    name: 'cache_requests_total', help: 'Answers from memory (hit), those that said that nothing has changed (unchanged), and those that had to be made (miss)', label: 'result',
    counts: () => ({ hit: ahead.counts.whole + answers.counts.hit, unchanged: ahead.counts.unchanged, miss: answers.counts.miss })
  })
  const gauge = (name: string, help: string, value: () => number) => new Gauge({ name, help, registers: [registry], collect() { this.set(value()) } })
  gauge('cache_bytes', 'What kept answers take, in bytes', () => answers.room.bytes)
  gauge('cache_answers', 'Answers that are kept', () => answers.room.answers)
  gauge('cache_evicted_answers', 'Answers that had to make room since the start', () => answers.room.evicted)
}

function measureRequests(registry: Registry, app: App): CountAnswered {
  const durations = new Durations('http_request_duration_seconds', 'Time from the arrival of a request to the end of its answer')
  registry.registerMetric(durations as unknown as Metric)
  const known = new Map<string, Counts>()
  const countsOf = (method: string, route: string, status: number): Counts => {
    const key = `${method} ${route} ${status}`
    let counts = known.get(key)
    if (!counts) known.set(key, counts = durations.open({ method, route, status: String(status) }))
    return counts
  }
  app.addHook('onResponse', (request, reply, done) => {
    durations.add(countsOf(request.method, request.routeOptions.url ?? 'none', reply.statusCode), reply.elapsedTime / 1000)
    done()
  })
  return (route, status) => {
    const counts = countsOf('GET', route, status)
    return (seconds) => durations.add(counts, seconds)
  }
}
