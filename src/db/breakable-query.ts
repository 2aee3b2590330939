import pg from 'pg'
import type { Line, Place } from './line.js'

interface Query { submit(connection: pg.Connection): Error | null }
/** Its types have `submit` as a property, which no method can take the place of. */
const Query = pg.Query as unknown as new (statement: string | pg.QueryConfig, values?: unknown[]) => Query

/**
 * A statement that is given up after the time of its line, which counts from when it is sent. The driver has a limit for that (`query_timeout`), which assigns a
 * closure to the statement. V8 makes closures that are assigned to a property in its old space: each would hold on to its whole result until all memory is collected,
 * which costs a third of reading a record.
 */
export class BreakableQuery extends Query {
  #connection: pg.Connection | undefined
  #place: Place<BreakableQuery> | undefined

  constructor(private readonly running: Line<BreakableQuery>, statement: string | pg.QueryConfig, values?: unknown[]) {
    super(statement, values)
  }

  override submit(connection: pg.Connection): Error | null {
    this.#connection = connection
    this.#place = this.running.enter(this)
    return super.submit(connection)
  }

  /** Its result. */
  async of(pool: Pick<pg.Pool, 'query'>): Promise<pg.QueryResult> {
    try {
      return await (pool.query(this as unknown as pg.Submittable) as unknown as Promise<pg.QueryResult>)
    } finally {
      if (this.#place) this.running.leave(this.#place)
    }
  }

  /** A connection that does not answer is broken, and thrown away by its pool: its server may be frozen, or the way to it broken. */
  giveUp(): void {
    this.#connection?.stream.destroy()
  }
}
