import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { App } from './types.js'

type Observe = (seconds: number) => void

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
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry]
  })
  const observerOf = rememberObservers(duration)
  app.addHook('onResponse', (request, reply, done) => {
    observerOf(request, reply.statusCode)(reply.elapsedTime / 1000)
    done()
  })
}

/** Looking up labels costs more than counting: each route keeps its own observers by status. */
function rememberObservers(duration: Histogram<'method' | 'route' | 'status'>) {
  const byRoute = new WeakMap<object, Map<string, Observe>>()
  return (request: FastifyRequest, status: number): Observe => {
    const route = request.routeOptions.config
    const known = byRoute.get(route) ?? new Map<string, Observe>()
    const key = request.method + status
    const observe = known.get(key) ?? duration.labels(request.method, route.url ?? 'none', String(status)).observe
    byRoute.set(route, known.set(key, observe))
    return observe
  }
}
