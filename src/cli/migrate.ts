import { republish } from '../catalogue/publishing/form.js'
import { loadConfig } from '../config.js'
import { openDatabase } from '../db/open.js'
import { createLog } from '../kernel/log.js'
import { reportFailure } from '../process.js'

/** `npm run migrate`: brings the database up to date and ends. Every start of the server does the same first. */
async function main(): Promise<void> {
  const config = loadConfig(process.env)
  const log = createLog(config)
  const database = await openDatabase(config, log)
  await republish(database.pool, (message) => { log.info(message) })
  log.info(`Up to date: ${database.description}`)
  await database.close()
}

await main().catch(reportFailure)
