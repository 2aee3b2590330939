import type { IncomingHttpHeaders } from 'node:http'
import type { LiveRevisions } from '../catalogue/changes/live.js'
import { CatalogueError } from '../kernel/errors.js'
import { pause } from '../kernel/wait.js'
import type { App } from './types.js'

/** In answers: a revision of which the answer is at least. */
export const REVISION = 'catalogue-revision'
/** In requests: the answer must be of this revision or a later one. */
export const LEAST_REVISION = 'min-catalogue-revision'

const LONGEST_WAIT_MS = 2_000
const NEXT_LOOK_MS = 10
const WHOLE = /^(0|[1-9]\d{0,14})$/

type Live = Pick<LiveRevisions, 'certain' | 'revision'>

/** Whether what this process knows is new enough for the request: for whoever answers ahead of the app. */
export function isNewEnough(headers: IncomingHttpHeaders, live: Live): boolean {
  const least = headers[LEAST_REVISION]
  return least === undefined || (typeof least === 'string' && WHOLE.test(least) && knows(live, Number(least)))
}

const knows = ({ certain, revision }: Live, least: number): boolean => certain && revision >= least

/** Lets requests wait for the revision that they ask for, and says in answers of which they are. Belongs before what remembers answers. */
export function addRevision(app: App, live: Live): void {
  app.addHook('onRequest', (request, reply, done) => {
    const go = (error?: CatalogueError) => {
      if (live.certain) reply.header(REVISION, live.revision)
      done(error)
    }
    const least = request.headers[LEAST_REVISION]
    if (least === undefined) return go()
    if (typeof least !== 'string' || !WHOLE.test(least)) return go(malformed(least))
    void reaches(live, Number(least)).then((reached) => {
      go(reached ? undefined : new CatalogueError('revision_not_reached', { revision: least }))
    })
  })
}

async function reaches(live: Live, least: number): Promise<boolean> {
  for (const begun = performance.now(); performance.now() - begun < LONGEST_WAIT_MS; await pause(NEXT_LOOK_MS)) {
    if (knows(live, least)) return true
  }
  return knows(live, least)
}

const malformed = (given: string | string[]) =>
  new CatalogueError('malformed_request', {}, [{ field: LEAST_REVISION, problem: `"${String(given).slice(0, 200)}" is no revision`, allowed: 'a whole number, as `catalogue-revision` says it' }])
