import type { Socket } from 'node:net'
import pg from 'pg'
import { StartError, type Config } from '../config.js'
import type { Log } from '../kernel/log.js'

/** A pool, or a client within a transaction. Hot reads send named statements through it, which each connection prepares once. */
export type Db = Pick<pg.Pool, 'query'>

export type PoolConfig = Pick<Config, 'databasePoolSize' | 'databaseStatementTimeoutMs'> & { stream?: () => Socket }

export function openPool(url: string, config: PoolConfig, log?: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'mpp-catalog',
    max: config.databasePoolSize,
    statement_timeout: config.databaseStatementTimeoutMs,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    stream: config.stream,
    types: { getTypeParser }
  })
  // Without a listener, a connection that breaks while idle would end the process.
  // A pool that ends does not wait for its connections to end: the server may break them first.
  pool.on('error', (error) => { if (!pool.ending) log?.error({ err: error }, 'an idle database connection broke') })
  return pool
}

/** The pool of the server that takes the writes. During a fail-over an address may lead to one that only follows another, and would answer with what was. */
export function openPrimary(url: string, config: PoolConfig, log?: Log): pg.Pool {
  const pool = openPool(url, config, log)
  pool.options.verify = refuseStandby
  return pool
}

function refuseStandby(client: pg.PoolClient, done: (error?: Error) => void): void {
  client.query<{ standby: boolean }>({ text: 'select pg_is_in_recovery() as standby', query_timeout: 5_000 } as pg.QueryConfig).then(
    ({ rows: [row] }) => done(row?.standby ? new StandbyError() : undefined), done)
}

class StandbyError extends StartError {
  /** As a server says that cannot take connections now. */
  readonly code = '57P03'
  constructor() {
    super('The database only follows another one: DATABASE_URL needs the primary, DATABASE_REPLICA_URLS its replicas.')
  }
}

/** Connections beside those of a pool, made when they are needed, for those who must not wait behind others, or others behind them. */
export function poolBeside(pool: pg.Pool, options: Pick<pg.PoolConfig, 'max' | 'idleTimeoutMillis' | 'statement_timeout' | 'query_timeout' | 'connectionTimeoutMillis'>): pg.Pool {
  const beside = new pg.Pool({ ...pool.options, ...options })
  beside.on('error', () => {}) // the next statement is told
  return beside
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export async function inTransaction<T>(pool: pg.Pool, work: (db: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  client.on('error', LEFT_TO_THE_NEXT_STATEMENT)
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    await rollBack(client)
    throw error
  } finally {
    client.off('error', LEFT_TO_THE_NEXT_STATEMENT)
  }
}

/** A connection that breaks between two statements would end the process; the next statement fails by it. */
const LEFT_TO_THE_NEXT_STATEMENT = () => {}

/** A client that cannot even roll back is thrown away, not handed to the next request. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  await client.query('ROLLBACK').then(() => client.release(), (error: Error) => client.release(error))
}

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700
const asText = (value: string) => value
const parsers: Record<number, (value: string) => unknown> = { [DATE]: asText, [NUMERIC]: asText, [INT8]: safeInteger }

/** A day stays `YYYY-MM-DD`: as a Date it would move with the time zone of the machine. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text')
}

function safeInteger(value: string): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
