import compress from '@fastify/compress'
import fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import type pg from 'pg'
import { constants } from 'node:zlib'
import { Openings } from './catalogue/answering/open-at.js'
import { Answers } from './cache/answers.js'
import { LiveRevisions } from './catalogue/changes/live.js'
import { Exports } from './catalogue/published/exports.js'
import { Searching } from './catalogue/search/searching.js'
import type { Config } from './config.js'
import { onBehalfOf } from './db/asker.js'
import { poolBeside } from './db/client.js'
import { queueLimits, ReadQueue } from './db/queue.js'
import { Reads } from './db/reads.js'
import type { Replica } from './db/replica.js'
import { failurePageOf } from './embed/failures.js'
import { addEmbed } from './embed/index.js'
import { addGraphql } from './graphql/http.js'
import { addPlayground } from './graphql/playground/index.js'
import { arrivalLimits } from './http/arrival.js'
import { addBase, baseOf } from './http/base.js'
import { Ahead } from './http/ahead.js'
import { Answering } from './http/answering.js'
import { addPressure } from './http/pressure.js'
import { addRateLimit } from './http/rate-limit.js'
import type { App } from './http/types.js'
import { within } from './kernel/wait.js'
import { keepDay } from './jobs/keep-day.js'
import { dayOf } from './kernel/day.js'
import { CatalogueError } from './kernel/errors.js'
import { createLog, type Log } from './kernel/log.js'
import { addressOf } from './rest/addresses.js'
import { addApi, COMPONENTS } from './rest/api.js'
import { addCors } from './rest/cors.js'
import { addHealth, LONGEST_CHECK_MS } from './rest/health.js'
import { addMethods } from './rest/methods.js'
import { addMetrics, type GatherMetrics } from './rest/metrics.js'
import { addOpenApi } from './rest/openapi.js'
import { addPages } from './rest/pages.js'
import { addProblems } from './rest/problems.js'
import { addRequestLog, requestIds } from './rest/requests.js'
import { answerUnread } from './rest/unread.js'
import { validatorCompiler } from './rest/validation.js'

export type AppOptions = {
  config: Config
  db: pg.Pool
  replicas?: readonly Replica[]
  clock: () => Date
  log?: Log
  /** Numbers of all processes, where this is one of several. */
  gatherMetrics?: GatherMetrics | undefined
  /** Whether to follow the revisions and days of the catalogue, which needs the database. Without it the app can only describe itself. */
  follow?: boolean
}

/** Longer addresses have no meaning here, and would fill logs and caches. */
const LONGEST_ADDRESS = 8_000

/** Connections of the primary that listen for changes. */
const LISTENERS = 1

/** Everything here is text, but not all of it says so in its type. */
const COMPRESSIBLE = /^text\/|[/+](?:json|xml)|x-ndjson|octet-stream/

/** The whole service, not yet listening. The order here is the order in which a request meets it. */
export function buildApp({ config, db: pool, replicas = [], clock, log = createLog(config), gatherMetrics, follow = true }: AppOptions): App {
  const genReqId = requestIds()
  const app: App = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId,
    rewriteUrl: addressOf,
    ...answerUnread(genReqId, baseOf(config), failurePageOf(config)),
    ...arrivalLimits(config),
    trustProxy: config.trustProxy,
    forceCloseConnections: true, // otherwise closing waits more than a minute for a stream that was broken off
    routerOptions: { maxParamLength: LONGEST_ADDRESS }
  })
  app.setValidatorCompiler(validatorCompiler(COMPONENTS))
  app.setSerializerCompiler(() => JSON.stringify) // answers are ready texts; compiling serializers would only slow the start
  for (const component of COMPONENTS) app.addSchema(component)

  const queue = new ReadQueue(pool, queueLimits(config), LISTENERS)
  const queues = [queue, ...replicas.map((replica) => replica.queue)]
  const reads = replicas.length > 0 ? new Reads(queue, replicas) : undefined
  const db = reads ?? queue
  const live = new LiveRevisions(pool, log, { reads: db, stalenessMs: config.cacheMaxStaleness * 1_000 })
  if (reads) reads.known = live
  const today = () => dayOf(clock())
  const answers = new Answers({ live, now: clock, bytes: config.cacheMegabytes * 1_000_000 })
  const ahead = new Ahead(answers, live)
  const answering = new Answering(db, live, answers, ahead)

  addBase(app, config)
  addRequestLog(app, config)
  addCors(app)
  const refused = { pressure: addPressure(app, config), rate: addRateLimit(app, config) }
  const countAnswered = config.metrics ? addMetrics(app, { pool, queues, reads, refused, waits: answering.waits, answers, ahead, gather: gatherMetrics }) : () => () => {}
  addProblems(app)
  addMethods(app)
  addAddressLimits(app)
  app.addHook('preHandler', ({ raw: { socket } }, _reply, done) => {
    if (queues.some(({ isCrowded }) => isCrowded)) onBehalfOf(socket, done)
    else done()
  })
  app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false, threshold: 1024, customTypes: COMPRESSIBLE, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } })
  addHealth(app, { db: forHealth(app, pool), reads })
  addOpenApi(app, answering, config)
  const searching = new Searching(db, live)
  addPages(app, { answering, today, searching })
  const openings = new Openings(db, live)
  const exports = openExports(app, pool, config, log)
  addApi({ app, answering, today, now: clock, openings, exports, searching })
  addGraphql({ app, db, answering, today, now: clock, openings, searching, config })
  addPlayground(app)
  addEmbed({ app, db, answering, today, now: clock, searching, config })
  if (config.logRequests !== 'all') ahead.install(app.server, { requestId: genReqId, counter: countAnswered })
  if (follow) keepCurrent(app, { pool, replicas, clock, live, log })
  return app
}

function forHealth(app: App, db: pg.Pool): pg.Pool {
  // The check itself does not wait longer. Its connection is given up later: the driver's timers do not look whether an answer lies there, after a process was held up.
  const longest = 2 * LONGEST_CHECK_MS
  const own = poolBeside(db, { max: 1, statement_timeout: LONGEST_CHECK_MS, query_timeout: longest, connectionTimeoutMillis: longest })
  app.addHook('onClose', () => own.end())
  return own
}

/** Exports have connections of their own: a long read must not take those of short ones. One more cancels. */
function openExports(app: App, pool: pg.Pool, config: Config, log: Log): Exports {
  const connections = poolBeside(pool, { max: config.exportsAtOnce + 1, idleTimeoutMillis: 5_000 })
  const exports = new Exports(connections, config, log)
  app.addHook('onClose', async () => {
    await exports.close()
    await connections.end()
  })
  return exports
}

/** No record has a NUL; and what is kept under a question tells its parts apart by it. */
function addAddressLimits(app: App): void {
  // After the headers that open the answer to other sites.
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    if (request.url.length > LONGEST_ADDRESS) done(new CatalogueError('uri_too_long', { limit: LONGEST_ADDRESS }))
    else if (request.url.includes('%00')) done(new CatalogueError('malformed_request', {}, [{ field: 'address', problem: 'holds a NUL character, which no record has' }]))
    else done()
  })
}

/** How long a start waits for the day to be rolled over. */
const LONGEST_ROLL_MS = 2_000

/** Follows the revisions and the days while the app is open. */
function keepCurrent(app: App, { pool, replicas, clock, live, log }: { pool: pg.Pool, replicas: readonly Replica[], clock: () => Date, live: LiveRevisions, log: Log }): void {
  let stop = () => {}
  app.addHook('onReady', async () => {
    const day = keepDay(pool, clock, log)
    stop = day.stop
    await within(LONGEST_ROLL_MS, day.first) // an import may hold the lock for minutes, and what is published of the day stands there
    await Promise.all([live.start(), ...replicas.map((replica) => replica.start())])
  })
  app.addHook('onClose', async () => {
    stop()
    await live.close()
    await Promise.all(replicas.map((replica) => replica.close()))
  })
}
