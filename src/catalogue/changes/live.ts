import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Db } from '../../db/client.js'
import type { Log } from '../../kernel/log.js'
import type { ChangedNoun } from '../../vocabulary.js'
import { learnCounts } from '../published/way.js'
import { readRevisions, readState, REVISION_CHANNEL } from './revision.js'

/** How long after a broken connection the next one is tried, in milliseconds. */
const RETRY_MS = 1_000

/**
 * What this process knows of the catalogue's revision. While it listens, the numbers are those of the database; while it does not, they are
 * `uncertain` and nothing may be answered from memory.
 */
export class LiveRevisions {
  revision = 0
  byNoun: Partial<Record<ChangedNoun, number>> = {}
  certain = false
  #client: pg.PoolClient | undefined
  #closed = false
  #retry: NodeJS.Timeout | undefined
  #reading: Promise<void> = Promise.resolve()
  #turns = 0

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

  /**
   * The last revision that changed one of these nouns, for tags: ask before the database is asked, so that an answer is never taken for newer
   * than it is. While it is uncertain: a text that no tag ever had.
   */
  of(nouns: readonly ChangedNoun[]): number | string {
    if (!this.certain) return randomUUID()
    return Math.max(0, ...nouns.map((noun) => this.byNoun[noun] ?? 0))
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

  /**
   * One after the other: an older answer must not overwrite a newer one. The one number is read first: what is remembered for it must not
   * outlive the numbers of the nouns.
   */
  #read(): Promise<void> {
    this.certain = false
    const turn = ++this.#turns
    this.#reading = this.#reading.catch(() => {}).then(async () => {
      const { revision } = await readState(this.pool)
      const byNoun = await readRevisions(this.pool)
      await learnCounts(this.pool, this.reads)
      Object.assign(this, { byNoun, revision, certain: turn === this.#turns && !this.#closed && this.#client !== undefined })
    })
    return this.#reading.catch((error: Error) => this.#lost(error))
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
