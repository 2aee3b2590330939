import { Type } from '@sinclair/typebox'
import { readState } from '../catalogue/changes/revision.js'
import type { Db } from '../db/client.js'
import type { App } from '../http/types.js'
import { CatalogueError } from '../kernel/errors.js'
import { sendProblem } from './problems.js'

const LONGEST_MS = 1_000
const Status = Type.Object({ status: Type.String({ maxLength: 20 }) })

/** Live: the process answers. Ready: so does its database. For load balancers and containers, not part of the API. */
export function addHealth(app: App, { db }: { db: Db }): void {
  const isReady = sharedCheck(db)
  app.get('/health/live', { schema: { hide: true, response: { 200: Status } } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true, response: { 200: Status } } }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (await isReady()) return { status: 'ready' }
    return sendProblem(request, reply, new CatalogueError('unavailable'))
  })
}

/** Those who ask at the same time share one question, so that asking often cannot use up the connections. */
function sharedCheck(db: Db): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined
  return () => {
    asked ??= answers(db).finally(() => { asked = undefined })
    return asked
  }
}

async function answers(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => { timer = setTimeout(resolve, LONGEST_MS, false) })
  const answer = readState(db).then(() => true, () => false)
  return Promise.race([answer, tooLate]).finally(() => { clearTimeout(timer) })
}
