import type pg from 'pg'
import { readState } from './catalogue/changes/revision.js'
import { republish } from './catalogue/publishing/form.js'
import { loadConfig, StartError, type Config } from './config.js'
import { openDatabase, type Database } from './db/open.js'
import { clientKeysOf } from './http/client-keys.js'
import { createLog, type Log } from './kernel/log.js'
import { everySo } from './kernel/steps.js'
import { closeOnSignals, reportFailure, type End } from './process.js'

type Close = () => Promise<void>

/** The process: settings, database, catalogue, then the service until a signal ends it. */
async function main(): Promise<void> {
  const config = loadConfig(process.env)
  clientKeysOf(config) // a mistake in them is told before anything is started
  const log = createLog(config)
  const closers: Close[] = []
  const starting = start(config, log, closers, (reason, code) => { end(reason, code) })
  const close = async () => {
    await starting.catch(() => {}) // a server half started could not be told to stop
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  const end = closeOnSignals(close, log)
  await starting.catch(async (error: unknown) => {
    reportFailure(error, log)
    await close()
  })
}

async function start(config: Config, log: Log, closers: Close[], end: End): Promise<void> {
  const opening = openDatabase(config, log)
  const alone = config.webConcurrency === 1
  const loading = alone ? import('./serving.js') : undefined // takes as long as a database takes to start, so both at once
  loading?.catch(() => {})
  const database = await opening
  closers.push(database.close)
  void database.gone?.then(() => { end('the database ended', 1) })
  log.info(`Using ${database.description}`)
  await republish(database.pool, (message) => { log.info(message) })
  if (config.catalogueImport === 'when-empty') await importWhenEmpty(database.pool, config, log)
  if (!loading) return startSeveral(config, database, { log, closers, end })
  const { serve } = await loading
  await serve({ config, pool: database.pool, log, openedAs: (address) => `Open ${address}` }, (close) => { closers.push(close) })
}

/** Each gets its part of the connections. This process keeps none: it answers nothing itself. */
async function startSeveral(config: Config, { pool, url }: Database, { log, closers, end }: { log: Log; closers: Close[]; end: End }): Promise<void> {
  const [{ Supervisor }, { tellMetrics }] = await Promise.all([import('./workers/supervisor.js'), import('./workers/metrics.js')])
  const count = config.webConcurrency
  const env = { DATABASE_URL: url, DATABASE_POOL_SIZE: String(Math.max(2, Math.floor(config.databasePoolSize / count))), WEB_CONCURRENCY: String(count) }
  const supervisor = new Supervisor({ count, env, log, failed: (reason) => { end(reason, 1) } })
  closers.push(() => supervisor.close())
  if (config.metrics) await tellMetrics()
  const { address, port } = await supervisor.start()
  log.info(`Open http://${address.includes(':') ? `[${address}]` : address}:${port}, served by ${count} processes`)
}

/** Only into a database that has never held a catalogue. */
async function importWhenEmpty(pool: pg.Pool, config: Config, log: Log): Promise<void> {
  if ((await readState(pool)).revision > 0) return
  const [{ importCatalogue }, { showFinding }] = await Promise.all([import('./catalogue/import/index.js'), import('./catalogue/import/findings.js')])
  log.info(`Importing the catalogue in ${config.catalogueDir}`)
  const isTold = everySo(5_000)
  const report = await importCatalogue(pool, config.catalogueDir, { progress: (stage, done) => { if (isTold(done)) log.info(`${done} ${stage}`) } })
  if (report.findings.length > 0) {
    for (const finding of report.findings.slice(0, 20)) log.error(showFinding(finding))
    throw new StartError(`The catalogue in ${config.catalogueDir} has ${report.findings.length} mistakes and was not imported. Mend them, or set CATALOGUE_IMPORT=never.`)
  }
  const total = Object.values(report.published).reduce((sum, count) => sum + count, 0)
  log.info(`Imported ${total} records as revision ${report.revision}`)
}

await main().catch(reportFailure)
