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
const MOST_WAITING = 200
const WHOLE = /^(0|[1-9]\d{0,14})$/

type Live = Pick<LiveRevisions, 'certain' | 'revision'>

/** Whether what this process knows is new enough for the request: for whoever answers ahead of the app. */
export function isNewEnough(headers: IncomingHttpHeaders, live: Live): boolean {
  const least = headers[LEAST_REVISION]
  return least === undefined || (typeof least === 'string' && WHOLE.test(least) && knows(live, Number(least)))
}

const knows = ({ certain, revision }: Live, least: number): boolean => certain && revision >= least

export interface WaitCounts { full: number; waited_too_long: number }

/** Requests that wait for a revision: so many at once, for each looks again and again. */
export class Waits {
  readonly refused: WaitCounts = { full: 0, waited_too_long: 0 }
  #waiting = 0

  constructor(private readonly live: Live, private readonly most = MOST_WAITING) {}

  get waiting(): number {
    return this.#waiting
  }

  /** Whether the revision is reached in time. `gone`: the client waits no more. */
  async reaches(least: number, gone: () => boolean): Promise<boolean> {
    if (knows(this.live, least)) return true
    if (this.#waiting >= this.most) return this.#refuse('full')
    this.#waiting += 1
    try {
      for (const begun = performance.now(); performance.now() - begun < LONGEST_WAIT_MS && !gone(); await pause(NEXT_LOOK_MS)) {
        if (knows(this.live, least)) return true
      }
      return knows(this.live, least) || (!gone() && this.#refuse('waited_too_long'))
    } finally {
      this.#waiting -= 1
    }
  }

  #refuse(reason: keyof WaitCounts): false {
    this.refused[reason] += 1
    return false
  }
}

/** Lets requests wait for the revision that they ask for, and says in answers of which they are. After the client is counted, before what remembers answers. */
export function addRevision(app: App, live: Live, waits: Waits): void {
  app.addHook('preParsing', (request, reply, _payload, done) => {
    const go = (error?: CatalogueError) => {
      if (live.certain) reply.header(REVISION, live.revision)
      done(error)
    }
    const least = request.headers[LEAST_REVISION]
    if (least === undefined) return go()
    if (typeof least !== 'string' || !WHOLE.test(least)) return go(malformed(least))
    void waits.reaches(Number(least), () => request.raw.destroyed).then((reached) => {
      go(reached ? undefined : new CatalogueError('revision_not_reached', { revision: least }))
    })
  })
}

const malformed = (given: string | string[]) =>
  new CatalogueError('malformed_request', {}, [{ field: LEAST_REVISION, problem: `"${String(given).slice(0, 200)}" is no revision`, allowed: 'a whole number, as `catalogue-revision` says it' }])
