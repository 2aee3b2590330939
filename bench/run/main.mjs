import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { NATIONAL } from '../generate/index.mjs'
import { casesFor } from './cases.mjs'
import { openFilled } from './database.mjs'
import { measureDue } from './due.mjs'
import { measureExports } from './export.mjs'
import { keepFigures, printGrowth } from './growth.mjs'
import { measure } from './measure.mjs'
import { measureMixed } from './mixed.mjs'
import { placesFor } from './places.mjs'
import { memoryMb, startLoad, startPeer, startServer } from './programs.mjs'
import { HOW_TO_COMPARE, isInstalled, startPostGraphile } from './postgraphile.mjs'
import { measureRebuilds } from './rebuild.mjs'
import { printDue, printExports, printFigures, printHead, printImport, printMixed, printRebuilds, printRest, printVisits } from './report.mjs'
import { sampleOf } from './sample.mjs'
import { prepareSearch } from './search.mjs'
import { checkSame } from './same.mjs'
import { countBytes, visitsTo } from './visits.mjs'

const USAGE = `Usage: npm run bench [-- due | export | rebuild | mixed | growth] [--quick] [--only WORDS] [--fresh] [--malls N] [--services N]

Compares the server with bare Fastify routes that send the same bytes, counts due dates, and tells what changes
cost. Ends with 1 when a figure is below its target.

  due          only the due dates, which need no database
  export       only whole exports
  rebuild      only what it costs to write again what shows a changed record
  mixed        only an ordinary day, while one change a second is published
  growth       all of it with 10,000, 100,000 and 300,000 services, and how the figures grow. Takes an hour
  --quick      short rounds: figures for a first look
  --only WORDS only the cases whose names hold these words
  --fresh      fill the database again (it is kept in .bench/ between runs)
  --malls N    size of the generated catalogue; without it ${NATIONAL.malls} malls, ${NATIONAL.services} services
  --services N

DATABASE_URL names a database to use in place of the embedded one. It must be empty, or filled by this program.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, fresh: { type: 'boolean' }, malls: { type: 'string' }, services: { type: 'string' }, help: { type: 'boolean' } }
})
const unknown = positionals.find((word) => !['due', 'export', 'rebuild', 'mixed', 'growth'].includes(word))
if (values.help || unknown !== undefined) {
  console.log(USAGE)
  process.exit(unknown === undefined ? 0 : 1)
}
const rhythm = values.quick ? { rounds: 3, seconds: 1, warmUp: 1 } : { rounds: 5, seconds: 4, warmUp: 4 }
const only = positionals[0]
if (only === 'growth') process.exit(await printGrowth(process.argv.slice(2).filter((word) => word !== 'growth')))
const dueIsMissed = (only === undefined || only === 'due') && values.only === undefined && printDue(measureDue(rhythm))
if (positionals.includes('due')) process.exit(dueIsMissed ? 1 : 0)

const { malls = NATIONAL.malls, services = NATIONAL.services, fresh = false } = values

const database = await openFilled({ malls: Number(malls), services: Number(services), fresh })
const programs = []
if (only === 'export') {
  const missed = printExports(await measureExports({ database, ...rhythm }))
  await database.close()
  process.exit(missed > 0 ? 1 : 0)
}
if (only === 'rebuild') {
  printImport(database.filled)
  printRebuilds(await measureRebuilds(database.pool))
  await database.close()
  process.exit()
}
try {
  const places = placesFor(database)
  await prepareSearch(database.pool)
  const sample = await sampleOf(database.pool)
  const cases = casesFor(sample).filter(({ name }) => name.toLowerCase().includes((values.only ?? '').toLowerCase()))
  if (cases.length === 0) throw new Error(`No case is called "${values.only}": ${casesFor(sample).map(({ name }) => name).join('; ')}.`)
  const server = await startServer(places, database.url)
  const [forgetful, peer, load] = await Promise.all([startServer(places, database.url, { CACHE_MEGABYTES: '0' }), startPeer(places, database.url, cases), startLoad(places)])
  programs.push(server, forgetful, peer, load)
  const postgraphile = cases.some(({ limit }) => limit.program === 'postgraphile') ? await startPostGraphile(places, database.url) : undefined
  if (postgraphile) programs.push(postgraphile)
  const atRest = memoryMb(server)
  const ready = await checkSame(cases, { server, forgetful, peer, postgraphile })
  await printHead({ database, places, rhythm })
  printImport(database.filled)
  const results = only === 'mixed' ? [] : await measure(ready, { server, forgetful, peer, postgraphile, load, ...rhythm })
  const missed = only === 'mixed' ? 0 : printFigures(results)
  if (only !== 'mixed' && !isInstalled()) console.log(HOW_TO_COMPARE)
  const mixed = values.only === undefined ? await measureMixed({ database, sample, server, peer, load, ...rhythm }) : undefined
  const mixedMissed = mixed ? printMixed(mixed) : 0
  const rest = { startMs: server.startMs, atRest, loaded: memoryMb(server) }
  printRest(rest)
  if (values.only === undefined && only === undefined) {
    printVisits(await countBytes(server, visitsTo(sample)))
    const rebuilds = await measureRebuilds(database.pool)
    printRebuilds(rebuilds)
    const exports = await measureExports({ database, ...rhythm })
    process.exitCode = printExports(exports) > 0 ? 1 : 0
    keepFigures({ malls, services }, { filled: database.filled, results, mixed, rest, exports, rebuilds })
  }
  if (missed > 0 || mixedMissed > 0 || dueIsMissed) process.exitCode = 1
} finally {
  for (const { child } of programs) {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  await database.close()
}
