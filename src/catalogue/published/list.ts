import type { Db } from '../../db/client.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import type { Language } from '../../vocabulary.js'
import { restingOn } from '../changes/reading.js'
import type { Collection, Sort } from './collection.js'
import { readRows, type Written } from './rows.js'
import { scopesOf } from './scope.js'
import { afterSql, chooseSort, columnOf, conditionsSql, fromSql, orderSql, Statement, wordsIn, type Asked } from './statement.js'
import { wayOf, type Way } from './way.js'

export interface ListRequest extends Asked {
  limit: number
  after: string | undefined
  count: boolean
  language: Language
  /** Whether the facets are wanted too, to find related records. */
  withFacets: boolean
}

/** `items` are JSON texts in Indonesian, or documents with all languages. */
export interface ListResult { items: string[]; next: string | null; total: number | null; facets: string[][] }

interface ListRow { body: string; key: string | number; code: string; total: number | null; facets: string[] }

/** One page of a list, in one statement. */
export async function listPublished(given: Db, collection: Collection, request: ListRequest): Promise<ListResult> {
  const db = restingOn(given, scopesOf(collection.noun, request.selection))
  const { name, sort } = chooseSort(collection, request)
  const way = wayOf(db, collection, request, sort)
  const rows = await readRows<ListRow>(db, listStatement(collection, request, { name, sort }, way), way)
  const page = rows.slice(0, request.limit)
  const last = page[page.length - 1]
  return {
    items: page.map(({ body }) => body),
    next: rows.length > request.limit && last ? writeCursor(name, { key: sort.type === 'text' ? last.key : Number(last.key), code: last.code }) : null,
    total: request.count ? Number(rows[0]?.total ?? (await countOnly(db, collection, request))) : null,
    facets: page.map(({ facets }) => facets)
  }
}

/** A page without records says nothing of the number before it. */
async function countOnly(db: Db, collection: Collection, request: ListRequest): Promise<number> {
  if (request.after === undefined) return 0
  const statement = new Statement()
  const { rows } = await db.query<{ total: number }>(`select count(*)::int as total from ${fromSql(statement, request.selection.near)} where ${conditionsSql(statement, collection, request)}`, statement.values)
  return rows[0]?.total ?? 0
}

export function listStatement(collection: Collection, request: ListRequest, order: { name: string; sort: Sort }, way: Way): Written {
  const { name, sort } = order
  const statement = new Statement()
  const from = fromSql(statement, request.selection.near, way, wordsIn(request.selection))
  const where = conditionsSql(statement, collection, request, way)
  const after = request.after === undefined ? '' : afterSql(statement, readCursor(name, sort.type, request.after), sort)
  const columns = [
    `${columnOf('item', request.language)} as body`,
    `${sort.expression} as key`, 'code',
    ...(request.withFacets ? ['facets'] : []),
    ...(request.count ? [`(select count(*) from ${from} where ${where})::int as total`] : [])
  ]
  return {
    text: `select ${columns.join(', ')} from ${from} where ${where}${after} order by ${orderSql(sort)} limit ${statement.place(request.limit + 1, 'int')}`,
    values: statement.values, types: statement.types
  }
}
