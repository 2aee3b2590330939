import { Type } from '@sinclair/typebox'
import { readState } from '../catalogue/changes/revision.js'
import type { Db } from '../db/client.js'
import type { Reads } from '../db/reads.js'
import type { App } from '../http/types.js'
import { CatalogueError } from '../kernel/errors.js'
import { Nullable } from '../kernel/schema.js'
import { inTime } from '../kernel/wait.js'
import { sendProblem } from './problems.js'

/** Longest wait for the database. */
export const LONGEST_CHECK_MS = 1_000
const Status = Type.Object({ status: Type.String({ maxLength: 20 }) })
/** In the order of the setting: their addresses are nobody's business. */
const ReplicaStatus = Type.Object({ answers: Type.Boolean(), behind: Nullable(Type.Integer({ minimum: 0, description: 'Revisions that it lacks' })) })
const Readiness = Type.Object({ ...Status.properties, replicas: Type.Optional(Type.Array(ReplicaStatus, { maxItems: 100 })) })

/**
 * Live: the process answers. Ready: so does its database, by `db`, a connection of its own: being busy is no reason to be taken for broken. For
 * load balancers and containers, not part of the API.
 */
export function addHealth(app: App, { db, reads }: { db: Db, reads?: Reads | undefined }): void {
  const isReady = sharedCheck(db)
  app.get('/health/live', { schema: { hide: true, response: { 200: Status } } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true, response: { 200: Readiness } } }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (await isReady()) return { status: 'ready', ...(reads ? { replicas: replicasOf(reads) } : {}) }
    return sendProblem(request, reply, new CatalogueError('unavailable'))
  })
}

const replicasOf = (reads: Reads) => reads.lags().map((lag) => ({ answers: lag !== undefined, behind: lag ?? null }))

/** Those who ask at the same time share one question, so that asking often cannot use up the connections. */
function sharedCheck(db: Db): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined
  return () => {
    asked ??= answers(db).finally(() => { asked = undefined })
    return asked
  }
}

const answers = (db: Db): Promise<boolean> => inTime(LONGEST_CHECK_MS, readState(db)).then(() => true, () => false)
