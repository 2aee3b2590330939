import fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import type pg from 'pg'
import type { Config } from './config.js'
import { createLog, type Log } from './kernel/log.js'
import { addHealth } from './rest/health.js'
import { addMetrics } from './rest/metrics.js'
import { addRequestLog, requestIds } from './rest/requests.js'
import type { App } from './rest/types.js'

export type AppOptions = { config: Config, db: pg.Pool, clock: () => Date, log?: Log }

/** The whole service, not yet listening. The order here is the order in which a request meets it. */
export function buildApp({ config, db, log = createLog(config) }: AppOptions): App {
  const app: App = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIds(),
    trustProxy: config.trustProxy,
    forceCloseConnections: true // otherwise closing waits more than a minute for a stream that was broken off
  })

  addRequestLog(app, config)
  if (config.metrics) addMetrics(app, { db })
  addHealth(app, { db })
  return app
}
