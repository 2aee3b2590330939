import type pg from 'pg'
import { buildApp } from './app.js'
import { StartError, type Config } from './config.js'
import { Replica } from './db/replica.js'
import type { GatherMetrics } from './rest/metrics.js'
import type { Log } from './kernel/log.js'
import { within } from './kernel/wait.js'

const LONGEST_ANSWERS_MS = 10_000

/** `openedAs`: what to log of each address that the service is open at. */
interface Serving { config: Config; pool: pg.Pool; log: Log; openedAs: (address: string) => string; gatherMetrics?: GatherMetrics }

/** The service over an open database, listening. `opened` is told how to close it before it is. */
export async function serve({ config, pool, log, openedAs, gatherMetrics }: Serving, opened: (close: () => Promise<void>) => void): Promise<void> {
  const replicas = (config.databaseReplicaUrls ?? []).map((url) => new Replica(url, config, log))
  const app = buildApp({ config, db: pool, replicas, clock: () => new Date(), log, gatherMetrics })
  opened(() => within(LONGEST_ANSWERS_MS, app.close()))
  await app.listen({ host: config.host, port: config.port, listenTextResolver: openedAs }).catch(explainAddress(config))
}

function explainAddress({ host, port }: Config) {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program listens there', EADDRNOTAVAIL: 'this machine does not have that address', EACCES: 'this user may not use that port'
  }
  return (error: NodeJS.ErrnoException): never => {
    const reason = reasons[error.code ?? '']
    throw reason ? new StartError(`Cannot listen on ${host} port ${port}: ${reason}. Set HOST or PORT.`) : error
  }
}
