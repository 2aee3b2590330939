import { to as copyTo } from 'pg-copy-streams'
import type { Readable } from 'node:stream'
import type pg from 'pg'
import type { Db } from './client.js'

/** What `openSnapshot` needs of a pool. */
export type Connections = Pick<pg.Pool, 'connect' | 'query'>

/** One state of the database, seen by one connection until it is let go. */
export interface Snapshot {
  /** Rows of the first statement that it was opened with. */
  rows: unknown[]
  /** Further statements, one after the other, also where they are asked at once. */
  query: Db['query']
  /** The bytes of a COPY … TO STDOUT. They must be read, or the snapshot abandoned. */
  copy: (text: string) => Readable
  close: () => Promise<void>
  /** Ends what the database is doing for it, and the connection with it. */
  abandon: () => Promise<void>
}

/** Opens a snapshot in which no statement takes longer than so many milliseconds (0: no limit); `first` takes no parameters. */
export async function openSnapshot(pool: Connections, longestMs: number, first: string): Promise<Snapshot> {
  const client = await pool.connect() as pg.PoolClient & { processID: number }
  client.on('error', LEFT_TO_THE_STATEMENT)
  const letGo = (error?: Error) => {
    client.off('error', LEFT_TO_THE_STATEMENT)
    client.release(error)
  }
  try {
    const results = await client.query(`begin isolation level repeatable read read only; set local statement_timeout = ${Math.trunc(longestMs)}; ${first}`) as unknown as pg.QueryResult[]
    return {
      rows: results.at(-1)?.rows ?? [],
      query: oneByOne(client),
      copy: (text) => client.query(copyTo(text)),
      close: async () => letGo(await client.query('commit').then(() => undefined, (error: Error) => error)),
      abandon: async () => {
        // A connection that is only closed would let the database sort on until it has something to send.
        await pool.query('select pg_cancel_backend($1)', [client.processID]).catch(() => {})
        letGo(ABANDONED)
      }
    }
  } catch (error) {
    letGo(error as Error)
    throw error
  }
}

function oneByOne(client: pg.PoolClient): Db['query'] {
  let last: Promise<unknown> = Promise.resolve()
  return ((...given: unknown[]) => {
    const answer = last.then(() => (client.query as (...given: unknown[]) => Promise<unknown>)(...given))
    last = answer.catch(() => {})
    return answer
  }) as Db['query']
}

const LEFT_TO_THE_STATEMENT = () => {}
const ABANDONED = new Error('the snapshot was abandoned')
