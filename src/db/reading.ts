import type pg from 'pg'
import type { Db } from './client.js'

/** A statement that each connection prepares once, under its name; without a name it is prepared every time. */
export interface Statement { name: string; text: string }
export type Value = string | number | readonly string[]
/** The columns of a row as PostgreSQL writes them. */
export type TextRow = (string | null)[]

/** Reads rows in fewer steps than pg's own query takes: nothing is asked about the columns, nothing converted, all is sent at once. */
export async function readRows(db: Db, { name, text }: Statement, values: readonly Value[]): Promise<TextRow[]> {
  const reading = new Reading(name, text, values)
  const answer = db.query(reading) as Reading | Promise<TextRow[]>
  return answer instanceof Reading ? answer.end() : answer // a client hands the question back, a pool promises the answer
}

type Done = (error: Error | undefined, rows?: TextRow[]) => void
type Connection = pg.Connection & { parsedStatements: Record<string, string> }

/** What pg's client expects of a query of another kind, as pg-cursor and pg-query-stream are. */
class Reading implements pg.Submittable {
  callback: Done | undefined
  readonly #rows: TextRow[] = []

  constructor(readonly name: string, readonly text: string, readonly values: readonly Value[]) {}

  end(): Promise<TextRow[]> {
    return new Promise((resolve, reject) => { this.callback = (error, rows = []) => { error ? reject(error) : resolve(rows) } })
  }

  submit(connection: pg.Connection): void {
    const { name, text, values } = this
    connection.stream.cork() // all messages in one packet
    if (name === '' || (connection as Connection).parsedStatements[name] === undefined) connection.parse({ name, text, types: [] }, true)
    connection.bind({ statement: name, values: values.map(asText) }, true)
    connection.execute({}, true)
    connection.sync()
    connection.stream.uncork()
  }

  handleDataRow({ fields }: { fields: TextRow }): void {
    this.#rows.push(fields)
  }

  handleReadyForQuery(): void {
    this.callback?.(undefined, this.#rows)
  }

  handleError(error: Error): void {
    this.callback?.(error)
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleEmptyQuery(): void {}
}

const asText = (value: Value): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : arrayOf(value))

/** An array of texts as PostgreSQL reads it. */
const arrayOf = (texts: readonly string[]): string => `{${texts.map((one) => `"${one.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
