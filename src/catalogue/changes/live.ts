import type pg from 'pg'
import type { Log } from '../../kernel/log.js'
import type { Noun } from '../../vocabulary.js'
import { readRevisions, readState, REVISION_CHANNEL } from './revision.js'

/** How long after a broken connection the next one is tried, in milliseconds. */
const RETRY_MS = 1_000

/**
 * What this process knows of the catalogue's revision. While it listens, the numbers are those of the database; while it does not, they are
 * `uncertain` and nothing may be answered from memory.
 */
export class LiveRevisions {
  revision = 0
  byNoun: Partial<Record<Noun, number>> = {}
  certain = false
  #client: pg.PoolClient | undefined
  #closed = false
  #retry: NodeJS.Timeout | undefined
  #reading: Promise<void> = Promise.resolve()

  constructor(private readonly pool: pg.Pool, private readonly log: Pick<Log, 'warn'>) {}

  /** Listens first and reads then, so that no revision falls in between. */
  async start(): Promise<void> {
    const client = await this.pool.connect()
    this.#client = client
    client.on('notification', () => void this.#read())
    client.on('error', (error) => this.#lost(error))
    await client.query(`listen ${REVISION_CHANNEL}`)
    await this.#read()
  }

  of(nouns: readonly Noun[]): number {
    return Math.max(0, ...nouns.map((noun) => this.byNoun[noun] ?? 0))
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    this.certain = false
    await this.#reading.catch(() => {})
    this.#client?.release(true)
    this.#client = undefined
  }

  /** One after the other: an older answer must not overwrite a newer one. */
  #read(): Promise<void> {
    this.certain = false
    this.#reading = this.#reading.catch(() => {}).then(async () => {
      const byNoun = await readRevisions(this.pool)
      const { revision } = await readState(this.pool)
      Object.assign(this, { byNoun, revision, certain: !this.#closed && this.#client !== undefined })
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
