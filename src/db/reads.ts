import type pg from 'pg'
import { CatalogueError } from '../kernel/errors.js'
import type { Db } from './client.js'
import { inQueueOf, type Queued } from './queue.js'
import type { Arguments, Replica, Standing } from './replica.js'

/** What this process knows of the catalogue: the revision that holds while it is certain. */
export interface Known extends Standing { readonly certain: boolean }

/**
 * Reads for answers: from a replica that shows at least what this process knows, in turn, else from the primary. So an answer is never older than
 * the revision known when its statement began, wherever that was read.
 */
export class Reads implements Queued {
  readonly counts = { primary: 0, replica: 0, again: 0 }
  known: Known = { certain: false, revision: 0, history: '' }
  #turn = 0

  constructor(private readonly primary: Db, readonly replicas: readonly Replica[]) {}

  readonly query = ((...given: Arguments) => {
    const replica = isPlain(given) ? this.#choose() : undefined
    if (replica) return this.#from(replica, given)
    this.counts.primary += 1
    return this.#fromPrimary(given)
  }) as Db['query']

  /** Who joins others in their reading waits at the primary. */
  join<T>(work: Promise<T>): Promise<T> {
    return inQueueOf(this.primary, work)
  }

  /** How many revisions each replica lacks; undefined: it does not answer. */
  lags(): (number | undefined)[] {
    return this.replicas.map(({ standing }) => standing && Math.max(0, this.known.revision - standing.revision))
  }

  #choose(): Replica | undefined {
    if (!this.known.certain) return undefined // what the primary has is then known to nobody but itself
    for (let tried = 0; tried < this.replicas.length; tried++) {
      const replica = this.replicas[this.#turn++ % this.replicas.length] as Replica
      if (replica.has(this.known)) return replica
    }
    return undefined
  }

  async #from(replica: Replica, given: Arguments): Promise<pg.QueryResult> {
    try {
      const result = await replica.query(given)
      this.counts.replica += 1
      return result
    } catch (error) {
      if (error instanceof CatalogueError) throw error // so many wait that the primary could not help
      const code = (error as { code?: string }).code ?? ''
      if (isOwnFault(code)) throw error
      if (!isOfReplay(code)) replica.doubt()
      this.counts.again += 1
      return this.#fromPrimary(given)
    }
  }

  #fromPrimary(given: Arguments): Promise<pg.QueryResult> {
    return (this.primary.query as (...given: unknown[]) => Promise<pg.QueryResult>)(...given)
  }
}

/** A statement with its values: no stream, and nobody who wants to be called back. */
const isPlain = (given: Arguments): boolean => !given.some((one) => typeof one === 'function' || typeof (one as { submit?: unknown } | undefined)?.submit === 'function')

/** The primary would answer the same: the time limit of statements, and wrong values. Anything else may be due to the replica: its state, its version of the tables. */
export const isOwnFault = (code: string): boolean => code === '57014' || code.startsWith('22')

/** Replay took away what the statement needed, or has not brought it yet: that says nothing against the replica. */
const isOfReplay = (code: string): boolean => code.startsWith('40') || code.startsWith('42')
