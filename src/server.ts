import type pg from 'pg'
import { readState } from './catalogue/changes/revision.js'
import { republish } from './catalogue/publishing/form.js'
import { loadConfig, StartError, type Config } from './config.js'
import { openDatabase } from './db/open.js'
import { Replica } from './db/replica.js'
import { createLog, type Log } from './kernel/log.js'
import { within } from './kernel/wait.js'
import { closeOnSignals, reportFailure, type End } from './process.js'

const LONGEST_ANSWERS_MS = 10_000
type Close = () => Promise<void>

/** The process: settings, database, catalogue, then the service until a signal ends it. */
async function main(): Promise<void> {
  const config = loadConfig(process.env)
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
  const loading = import('./app.js') // takes as long as a database takes to start, so both at once
  loading.catch(() => {})
  const database = await opening
  closers.push(database.close)
  void database.gone?.then(() => { end('the database ended', 1) })
  log.info(`Using ${database.description}`)
  await republish(database.pool, (message) => { log.info(message) })
  if (config.catalogueImport === 'when-empty') await importWhenEmpty(database.pool, config, log)
  const { buildApp } = await loading
  const replicas = (config.databaseReplicaUrls ?? []).map((url) => new Replica(url, config, log))
  const app = buildApp({ config, db: database.pool, replicas, clock: () => new Date(), log })
  closers.push(() => within(LONGEST_ANSWERS_MS, app.close()))
  await app.listen({ host: config.host, port: config.port, listenTextResolver: (address) => `Open ${address}` }).catch(explainAddress(config))
}

/** Only into a database that has never held a catalogue. */
async function importWhenEmpty(pool: pg.Pool, config: Config, log: Log): Promise<void> {
  if ((await readState(pool)).revision > 0) return
  const [{ importCatalogue }, { showFinding }] = await Promise.all([import('./catalogue/import/index.js'), import('./catalogue/import/findings.js')])
  log.info(`Importing the catalogue in ${config.catalogueDir}`)
  const report = await importCatalogue(pool, config.catalogueDir, { progress: (stage, done) => { if (done % 5000 === 0) log.info(`${done} ${stage}`) } })
  if (report.findings.length > 0) {
    for (const finding of report.findings.slice(0, 20)) log.error(showFinding(finding))
    throw new StartError(`The catalogue in ${config.catalogueDir} has ${report.findings.length} mistakes and was not imported. Mend them, or set CATALOGUE_IMPORT=never.`)
  }
  const total = Object.values(report.published).reduce((sum, count) => sum + count, 0)
  log.info(`Imported ${total} records as revision ${report.revision}`)
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

await main().catch(reportFailure)
