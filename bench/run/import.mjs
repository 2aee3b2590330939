import { showFinding } from '../../dist/catalogue/import/findings.js'
import { importCatalogue } from '../../dist/catalogue/import/index.js'
import { loadConfig } from '../../dist/config.js'
import { openDatabase } from '../../dist/db/open.js'
import { createLog } from '../../dist/kernel/log.js'
import { everySo } from '../../dist/kernel/steps.js'

const config = loadConfig({ DATABASE_URL: process.env.DATABASE_URL, LOG_LEVEL: 'error' })
const { pool, close } = await openDatabase(config, createLog(config))
const start = performance.now()
const isTold = everySo(10_000)
const progress = (stage, done) => { if (isTold(done)) process.stderr.write(`${stage} ${done} (${Math.round((performance.now() - start) / 1000)} s)\n`) }
const { findings } = await importCatalogue(pool, process.argv[2], { progress })
await close()
for (const finding of findings.slice(0, 20)) console.error(showFinding(finding))
process.send({ seconds: (performance.now() - start) / 1000, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) })
process.exitCode = findings.length > 0 ? 1 : 0
process.disconnect()
