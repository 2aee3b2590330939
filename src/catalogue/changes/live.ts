import type pg from 'pg'
import type { Db } from '../../db/client.js'
import type { Log } from '../../kernel/log.js'
import { learnCounts } from '../published/way.js'
import { readChangedScopes, REVISION_CHANNEL } from './revision.js'
import { EVERY_SCOPE, SCOPES } from './scopes.js'

/** How long after a broken connection the next one is tried, in milliseconds. */
const RETRY_MS = 1_000

/**
 * What this process knows of the catalogue's revision, and in which revision each scope changed last. While it listens it hears of each new revision as
 * soon as it is taken; while it does not, nothing is `certain` and nothing may be answered from memory.
 */
export class LiveRevisions {
  revision = 0
  certain = false
  /** Rises when the database has gone back, as after a fail-over that lost commits: what was answered before tells nothing any more. */
  generation = 0
  /** The last revision of each scope; the last place is that of all. */
  readonly #scopes = new Float64Array(SCOPES + 1)
  #client: pg.PoolClient | undefined
  #closed = false
  #retry: NodeJS.Timeout | undefined
  #reading: Promise<void> = Promise.resolve()

  /** `reads`: where lists are read from, if not from the pool. What this reads does not wait behind them. */
  constructor(private readonly pool: pg.Pool, private readonly log: Pick<Log, 'warn'>, private readonly reads: Db = pool) {}

  /** Listens first and reads then, so that no revision falls in between. */
  async start(): Promise<void> {
    const client = await this.pool.connect()
    if (this.#closed) return client.release()
    this.#client = client
    client.on('notification', () => void this.#read())
    client.on('error', (error) => this.#lost(error))
    await client.query(`listen ${REVISION_CHANNEL}`)
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
    this.certain = false
    await this.#reading.catch(() => {})
    const client = this.#client
    this.#client = undefined
    // Handed back whole: a connection that is thrown away may still be open when the database behind it stops.
    await client?.query('unlisten *').then(() => client.release(), (error: Error) => client.release(error))
  }

  /** One after the other: an older answer must not overwrite a newer one. What the database has counted is read first, for those who wait for the revision. */
  #read(): Promise<void> {
    this.#reading = this.#reading.catch(() => {}).then(async () => {
      await learnCounts(this.pool, this.reads)
      await this.#readScopes()
      this.certain = !this.#closed && this.#client !== undefined
    })
    return this.#reading.catch((error: Error) => this.#lost(error))
  }

  async #readScopes(): Promise<void> {
    const { revision, scopes } = await readChangedScopes(this.pool, this.revision)
    if (revision < this.revision) {
      this.#scopes.fill(0)
      Object.assign(this, { revision: 0, generation: this.generation + 1, certain: false })
      return this.#readScopes()
    }
    for (const [scope, changedAt] of scopes) this.#scopes[scope === EVERY_SCOPE ? SCOPES : scope] = changedAt
    this.revision = revision
  }

  #lost(error: Error): void {
    this.certain = false
    if (this.#closed || this.#retry) return
    this.log.warn({ err: error }, 'lost sight of the catalogue revision, trying again')
    this.#client?.release(true)
    this.#client = undefined
    this.#retry = setTimeout(() => {
      this.#retry = undefined
      this.start().catch((again: Error) => this.#lost(again))
    }, RETRY_MS).unref()
  }
}
