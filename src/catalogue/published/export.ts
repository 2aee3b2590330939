import { linesOfCopy } from '../../db/copy.js'
import { literal } from '../../db/literal.js'
import { openSnapshot, type Connections } from '../../db/snapshot.js'
import type { Db } from '../../db/client.js'
import type { Standing } from '../../db/replica.js'
import type { Day } from '../../kernel/day.js'
import { CatalogueError } from '../../kernel/errors.js'
import type { Collection } from './collection.js'
import type { Selection } from './filter.js'
import { conditionsSql, fromSql, Statement } from './statement.js'

export interface ExportAsked {
  selection: Selection
  /** Where the selection was worked out from a state of the catalogue: of which (undefined: nobody knows), and how it is worked out from another. */
  workedOut?: { at: Standing | undefined; from: (db: Db) => Promise<Selection> } | undefined
  day: Day
  /** What of each record is read: see `columnOf`. */
  column: string
  /** Only what comes after this code. */
  after?: string | undefined
  limit?: number | undefined
  /** Only while nothing of the noun has changed since this revision. */
  revision?: number | undefined
}

/** All records of a list in the order of their codes, one JSON text a line, as bytes; of one state of the catalogue. */
export interface Exported { revision: number; rows: AsyncIterable<Buffer>; stop: () => void; close: () => Promise<void>; abandon: () => Promise<void> }

export async function openExport(pool: Connections, collection: Collection, asked: ExportAsked, longestMs: number): Promise<Exported> {
  const { rows, query, copy, close, abandon } = await openSnapshot(pool, longestMs, stateSql(collection))
  const [state] = rows as [State]
  try {
    const revision = checked(state, asked.revision)
    const copied = copy(exportStatement(collection, { ...asked, selection: await selectionIn(state, { query }, asked) }))
    return { revision, rows: linesOfCopy(copied), stop: () => { copied.destroy(new Error('nobody reads any more')) }, close, abandon }
  } catch (error) {
    await close()
    throw error
  }
}

/** The revision of which an export would be now. */
export async function revisionOfExport(db: Db, collection: Collection, asked: number | undefined): Promise<number> {
  const { rows: [state] } = await db.query<State>(stateSql(collection))
  return checked(state as State, asked)
}

async function selectionIn({ revision, history }: State, snapshot: Db, { selection, workedOut }: ExportAsked): Promise<Selection> {
  const holds = workedOut === undefined || (workedOut.at?.revision === revision && workedOut.at.history === history)
  return holds ? selection : workedOut.from(snapshot)
}

interface State extends Standing { readonly changed: number }

/** `changed` is the last revision in which anything of the noun changed. */
const stateSql = ({ noun }: Collection) => `select s.revision, s.history, (select coalesce(max(c.revision), 0) from changes c where c.noun = '${noun}') as changed from catalogue_state s`

function checked({ revision, changed }: State, asked: number | undefined): number {
  if (asked !== undefined && (asked < changed || asked > revision)) throw new CatalogueError('revision_passed', { asked, revision, changed })
  return revision
}

/** COPY takes no parameters: every value stands in the text, quoted. */
class Quoted extends Statement {
  override place = (value: unknown, type: string): string => `${literal(value)}::${type}`
}

export function exportStatement(collection: Collection, { selection, day, column, after, limit }: ExportAsked): string {
  const statement = new Quoted()
  const from = fromSql(statement, selection.near)
  const where = [conditionsSql(statement, collection, { selection, day }), ...(after === undefined ? [] : [`code > ${statement.place(after, 'text')} collate "C"`])]
  return `copy (select ${column} from ${from} where ${where.join(' and ')} order by code${limit === undefined ? '' : ` limit ${statement.place(limit, 'int')}`}) to stdout (format binary, encoding 'utf8')`
}
