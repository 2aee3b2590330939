import type pg from 'pg'
import type { Config } from '../config.js'
import { CatalogueError } from '../kernel/errors.js'
import { askerNow, forgetAskers, type Asker } from './asker.js'
import { BreakableQuery } from './breakable-query.js'
import type { Db } from './client.js'
import { Line } from './line.js'

export interface QueueLimits {
  /** As many may wait; who comes then is refused at once. */
  size: number
  /** Longest wait for a connection, in milliseconds. */
  longestWaitMs: number
  /** Longest wait for the answer of the database, in milliseconds; 0: as long as it takes. */
  longestAnswerMs: number
}

/** A database that answers cancels a statement about in time; one that has not by then answers no more. */
const LATE_CANCEL_MS = 1_000

export type QueueSettings = Pick<Config, 'databaseQueueSize' | 'databaseQueueTimeoutMs' | 'databaseStatementTimeoutMs'>

export function queueLimits({ databaseQueueSize, databaseQueueTimeoutMs, databaseStatementTimeoutMs }: QueueSettings): QueueLimits {
  return { size: databaseQueueSize, longestWaitMs: databaseQueueTimeoutMs, longestAnswerMs: databaseStatementTimeoutMs === 0 ? 0 : databaseStatementTimeoutMs + LATE_CANCEL_MS }
}

/** Why some were not served. */
export type Refusal = 'full' | 'waited_too_long' | 'given_up'
interface Waiting { begin: () => void; refuse: (why: CatalogueError) => void; asker: Asker | undefined }
type Given = [statement: string | pg.QueryConfig, values?: unknown[]]

/**
 * The reads of the public before one pool. The pool's own queue has no end, and serves who has long gone away; this one refuses before waiting
 * grows. What the process itself asks goes to the pool, past those who wait here.
 */
export class ReadQueue implements Queued {
  readonly refused: Record<Refusal, number> = { full: 0, waited_too_long: 0, given_up: 0 }
  readonly #turns: Line<Waiting>
  readonly #others: Line<(why: CatalogueError) => void>
  readonly #running: Line<BreakableQuery>
  #reading = 0
  readonly #most: number

  /** `others`: connections of the pool that do not read. */
  constructor(private readonly pool: pg.Pool, private readonly limits: QueueLimits, others = 0) {
    this.#most = Math.max(1, pool.options.max - others)
    this.#turns = new Line(limits.longestWaitMs, ({ refuse }) => refuse(this.#refusal('waited_too_long')))
    this.#others = new Line(limits.longestWaitMs, (refuse) => refuse(this.#refusal('waited_too_long')))
    this.#running = new Line(limits.longestAnswerMs, (query) => query.giveUp())
  }

  get waiting(): number {
    return this.#turns.length + this.#others.length
  }

  /** So many wait that it matters whether they are still there. */
  get isCrowded(): boolean {
    return this.waiting > 0 && this.waiting >= this.limits.size / 2
  }

  readonly query = (async (...given: Given) => {
    if (this.#reading < this.#most) this.#reading += 1
    else await this.#turn()
    try {
      return await new BreakableQuery(this.#running, ...given).of(this.pool)
    } finally {
      this.#next()
    }
  }) as Db['query']

  /** Waits for what others read, as one of those who wait here. */
  async join<T>(work: Promise<T>): Promise<T> {
    this.#refuseWhenFull()
    return new Promise((resolve, reject) => {
      const place = this.#others.enter(reject)
      work.then(resolve, reject).finally(() => this.#others.leave(place))
    })
  }

  /** Waits until somebody hands on the right to read. */
  #turn(): Promise<void> {
    this.#refuseWhenFull()
    return new Promise((resolve, reject) => { this.#turns.enter({ asker: askerNow(), begin: resolve, refuse: reject }) })
  }

  #next(): void {
    const { first } = this.#turns
    if (first) {
      this.#turns.leave(first)
      return first.value.begin()
    }
    forgetAskers()
    this.#reading -= 1
  }

  /** Who has gone away makes room for who is there. */
  #refuseWhenFull(): void {
    if (this.waiting < this.limits.size) return
    for (let place = this.#turns.first; place; place = place.after) {
      if (!place.value.asker?.destroyed) continue
      this.#turns.leave(place)
      return place.value.refuse(this.#refusal('given_up'))
    }
    throw this.#refusal('full')
  }

  #refusal(why: Refusal): CatalogueError {
    this.refused[why] += 1
    return new CatalogueError('overloaded')
  }
}

/** A database before which a queue stands. */
export interface Queued extends Db { join: <T>(work: Promise<T>) => Promise<T> }

/** Waits as one of those who wait for this database, where it has a queue. */
export const inQueueOf = <T>(db: Db, work: Promise<T>): Promise<T> => ('join' in db ? (db as Queued).join(work) : work)
