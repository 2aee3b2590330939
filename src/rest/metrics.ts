import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { collectDefaultMetrics, Gauge, Registry, type Metric } from 'prom-client'
import type { App } from '../http/types.js'
import { Durations, type Counts } from './durations.js'

/** `/metrics` for Prometheus. Each app has its own registry, so that two in one process do not mix. */
export function addMetrics(app: App, { db }: { db: pg.Pool }): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  measurePool(registry, db)
  measureRequests(registry, app)
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store')
    return registry.metrics()
  })
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

function measureRequests(registry: Registry, app: App): void {
  const durations = new Durations('http_request_duration_seconds', 'Time from the arrival of a request to the end of its answer')
  registry.registerMetric(durations as unknown as Metric)
  const countsOf = rememberCounts(durations)
  app.addHook('onResponse', (request, reply, done) => {
    durations.add(countsOf(request, reply.statusCode), reply.elapsedTime / 1000)
    done()
  })
}

/** Looking up labels costs more than counting: each route keeps its own counts by method and status. */
function rememberCounts(durations: Durations): (request: FastifyRequest, status: number) => Counts {
  const byRoute = new WeakMap<object, Map<string, Counts>>()
  return (request, status) => {
    const { config } = request.routeOptions
    let known = byRoute.get(config)
    if (!known) byRoute.set(config, known = new Map())
    const key = request.method + status
    let counts = known.get(key)
    if (!counts) known.set(key, counts = durations.open({ method: request.method, route: config.url ?? 'none', status: String(status) }))
    return counts
  }
}
