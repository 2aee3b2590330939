import pg from 'pg'
import type { Config } from '../config.js'
import type { Log } from '../kernel/log.js'
import { openPool, type Db } from './client.js'
import { queueLimits, ReadQueue, type QueueSettings } from './queue.js'
import { Sockets } from './sockets.js'

/** How often a replica is asked how far it is, in milliseconds, and how long it may take to say so. */
const LOOK_MS = 1_000
/** A replica that was behind a moment ago is asked again after so many milliseconds. */
const SOON_MS = 20

/** Where a history of revisions stands. */
export interface Standing { readonly revision: number; readonly history: string }

export type Arguments = Parameters<Db['query']>

/** One replica of the catalogue's database: a pool for reads, and what is known of how far it has come. */
export class Replica {
  /** Undefined while it does not answer, or is no replica any more. */
  standing: Standing | undefined
  readonly queue: ReadQueue
  readonly #pool: pg.Pool
  readonly #sockets = new Sockets()
  #asking: pg.Client | undefined
  #looking: Promise<void> | undefined
  #lookedAt = -Infinity
  /** As the log was told last. */
  #used = true
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly url: string, config: Pick<Config, 'databasePoolSize'> & QueueSettings, private readonly log: Pick<Log, 'warn' | 'info'>) {
    this.#pool = openPool(url, { ...config, stream: this.#sockets.make })
    this.queue = new ReadQueue(this.#pool, queueLimits(config))
  }

  /** Without user and password. */
  get name(): string {
    const { host, pathname } = new URL(this.url)
    return `${host}${pathname}`
  }

  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref()
    await this.look()
  }

  query(given: Arguments): Promise<pg.QueryResult> {
    return (this.queue.query as (...given: unknown[]) => Promise<pg.QueryResult>)(...given)
  }

  /** Whether it shows this revision, or a later one of the same history. If not, it is asked again soon: it is about to. */
  has({ revision, history }: Standing): boolean {
    if (this.standing && this.standing.revision >= revision && this.standing.history === history) return true
    if (this.standing && performance.now() - this.#lookedAt > SOON_MS) void this.look()
    return false
  }

  /** Asks how far it is. Those who want to know at the same time share one question. */
  look(): Promise<void> {
    return this.#looking ??= this.#ask().finally(() => { this.#looking = undefined })
  }

  /** It broke off a read: nothing more is read from it until it has said again how far it is. */
  doubt(): void {
    this.standing = undefined
    void this.look()
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.standing = undefined
    await this.#looking
    await this.#asking?.end().catch(() => {})
    await this.#pool.end()
  }

  #failed(error: unknown): void {
    if (this.#used) this.log.warn({ err: error, replica: this.name }, 'a replica does not answer: reading elsewhere')
    this.#used = false
    this.standing = undefined
    this.#sockets.destroy() // what waits for it is read elsewhere, not waited for
    this.#asking = undefined
  }

  async #ask(): Promise<void> {
    this.#lookedAt = performance.now()
    try {
      const client = this.#asking ??= await this.#connect()
      const { rows: [row] } = await client.query<Standing & { standby: boolean }>('select revision::float8 as revision, history, pg_is_in_recovery() as standby from catalogue_state')
      if (!row?.standby) throw new Error(row ? 'it is no replica: it takes writes' : 'it has no catalogue')
      if (!this.#used) this.log.info({ replica: this.name, revision: row.revision }, 'reading from a replica')
      this.#used = true
      this.standing = { revision: row.revision, history: row.history }
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Apart from the reads: a pool that is busy must not look like a replica that is away. */
  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'mpp-catalog', connectionTimeoutMillis: LOOK_MS, query_timeout: LOOK_MS, stream: this.#sockets.make })
    client.on('error', () => { if (this.#asking === client) this.#asking = undefined })
    await client.connect()
    return client
  }
}
