import type pg from 'pg'
import type { Db } from '../../db/client.js'
import { CLOCKS, Confirmed, type Clocks } from '../../kernel/confirmed.js'
import { fingerprintOf } from '../../kernel/identity.js'
import type { Log } from '../../kernel/log.js'
import { inTime } from '../../kernel/wait.js'
import { learnCounts } from '../published/way.js'
import { readChangedScopes, REVISION_CHANNEL, type ChangesSince } from './revision.js'
import { EVERY_SCOPE, SCOPES } from './scopes.js'

/** How long after a broken connection the next ones are tried, in milliseconds: at once, for most break by themselves; then later and later, for a server that is away. */
const RETRIES_MS = [0, 50, 100, 200, 500, 1_000] as const
/** A connection that has lived so long did not break by its start. */
const STEADY_MS = 1_000
const DEFAULT_STALENESS_MS = 5_000

interface Options {
  /** Where lists are read from, if not from the pool. */
  reads?: Db
  /** Longest time for which what is known counts as certain without being confirmed. */
  stalenessMs?: number
  clocks?: Clocks
}

/**
 * What this process knows of the catalogue's revision, and in which revision each scope changed last. It hears of each new revision as soon as it is taken, and
 * asks by itself as often as it takes for what it knows to be `certain`: while it is not, nothing may be answered from memory.
 */
export class LiveRevisions {
  revision = 0
  /** In which history the revision stands: after a fail-over the same numbers may be given again to other changes. */
  history = ''
  /** The history for tags: a client must not take the revision of another for the one that it has. */
  mark = ''
  /** Rises when the database has gone back, or on in another history: what was answered before tells nothing any more. */
  generation = 0
  /** The last revision of each scope; the last place is that of all. */
  readonly #scopes = new Float64Array(SCOPES + 1)
  readonly #reads: Db
  readonly #confirmed: Confirmed
  /** Several questions fit into the time for which one answer counts, so that one may be lost. */
  readonly #everyMs: number
  #client: pg.PoolClient | undefined
  #listening = false
  #closed = false
  #asking: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  /** Connections in a row that did not live long. */
  #failures = 0
  #connectedAt = -Infinity
  #reading: Promise<void> = Promise.resolve()

  constructor(private readonly pool: pg.Pool, private readonly log: Pick<Log, 'warn'>, { reads = pool, stalenessMs = DEFAULT_STALENESS_MS, clocks = CLOCKS }: Options = {}) {
    this.#reads = reads
    this.#confirmed = new Confirmed(stalenessMs, clocks)
    this.#everyMs = stalenessMs / 3
  }

  /** By the clock, not by a timer: a process that was held up must not take for certain what it knew before. */
  get certain(): boolean {
    return this.#listening && this.#confirmed.holds
  }

  /** Listens first and reads then, so that no revision falls in between. */
  async start(): Promise<void> {
    const client = await this.pool.connect()
    if (this.#closed) return client.release()
    this.#client = client
    this.#connectedAt = performance.now()
    client.on('notification', () => void this.#read())
    client.on('error', (error) => this.#lost(error, client))
    this.#asking ??= setInterval(() => void this.#read(), this.#everyMs).unref()
    await inTime(this.#everyMs, client.query(`listen ${REVISION_CHANNEL}`))
    await this.#read()
  }

  /** The last revision that changed anything of these scopes, by their numbers; without them, of the catalogue. */
  latestOf(scopes: Uint16Array | undefined): number {
    if (!scopes) return this.revision
    let latest = this.#scopes[SCOPES] as number
    for (const scope of scopes) latest = Math.max(latest, this.#scopes[scope] as number)
    return latest
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    clearInterval(this.#asking)
    this.#listening = false
    await this.#reading.catch(() => {})
    const client = this.#client
    this.#client = undefined
    // Handed back whole: a connection that is thrown away may still be open when the database behind it stops.
    if (client) await inTime(this.#everyMs, client.query('unlisten *')).then(() => client.release(), (error: Error) => client.release(error))
  }

  /** One after the other: an older answer must not overwrite a newer one. By the connection that listens, which waits for nobody. */
  #read(): Promise<void> {
    const client = this.#client
    if (!client) return this.#reading
    this.#reading = this.#reading.catch(() => {}).then(async () => {
      if (client !== this.#client) return
      const asked = this.#confirmed.now()
      await inTime(this.#everyMs, this.#readChanges(client))
      if (this.#closed || client !== this.#client) return
      this.#confirmed.confirm(asked)
      this.#listening = true
    })
    return this.#reading.catch((error: Error) => this.#lost(error, client))
  }

  async #readChanges(client: Db): Promise<void> {
    let changes = await readChangedScopes(client, this.revision)
    if (changes.standby) throw new Error('the database follows another one')
    const another = changes.revision < this.revision || changes.history !== this.history
    if (another && this.revision > 0) changes = await readChangedScopes(client, 0)
    // What the database has counted comes first, for those who wait for the revision.
    if (another || !this.#listening || changes.revision > this.revision) await learnCounts(client, this.#reads)
    this.#take(changes, another)
  }

  #take({ revision, history, scopes }: ChangesSince, another: boolean): void {
    if (another) {
      this.#scopes.fill(0)
      this.generation += 1
    }
    for (const [scope, changedAt] of scopes) this.#scopes[scope === EVERY_SCOPE ? SCOPES : scope] = changedAt
    Object.assign(this, { revision, history, mark: fingerprintOf([history]).slice(0, 4) })
  }

  #lost(error: Error, client = this.#client): void {
    if (client !== this.#client) return
    this.#listening = false
    if (this.#closed || this.#retry) return
    this.log.warn({ err: error }, 'lost sight of the catalogue revision, trying again')
    this.#client?.release(true)
    this.#retry = setTimeout(() => {
      this.#retry = undefined
      this.start().catch((again: Error) => this.#lost(again))
    }, this.#pauseBefore(this.#client)).unref()
    this.#client = undefined
  }

  #pauseBefore(lost: pg.PoolClient | undefined): number {
    if (lost && performance.now() - this.#connectedAt > STEADY_MS) this.#failures = 0
    return RETRIES_MS[Math.min(this.#failures++, RETRIES_MS.length - 1)] as number
  }
}
