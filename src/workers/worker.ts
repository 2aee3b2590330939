import { loadConfig } from '../config.js'
import { openPrimary } from '../db/client.js'
import { createLog } from '../kernel/log.js'
import { within } from '../kernel/wait.js'
import { closeOnSignals, reportFailure } from '../process.js'
import { serve } from '../serving.js'
import { askForMetrics } from './metrics.js'

type Close = () => Promise<void>

/** One of several processes that serve: the one that started it has opened the database, and names it in the environment. */
async function main(): Promise<void> {
  const config = loadConfig(process.env)
  const log = createLog(config).child({ process: process.pid })
  const pool = openPrimary(config.databaseUrl as string, config, log)
  const closers: Close[] = [() => within(10_000, pool.end())]
  const close = async () => { for (const closer of closers.splice(0).reverse()) await closer() }
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {}) // a terminal sends them to all at once: the one that started this passes them on
  closeOnSignals(close, log, ['SIGTERM'])
  const openedAs = () => `Serving as one of ${config.webConcurrency}`
  await serve({ config, pool, log, openedAs, gatherMetrics: askForMetrics }, (closer) => { closers.push(closer) }).catch(async (error: unknown) => {
    reportFailure(error, log)
    await close()
    process.exit()
  })
}

await main().catch((error: unknown) => {
  reportFailure(error)
  process.exit()
})
