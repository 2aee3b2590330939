import type { Db } from '../../db/client.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import type { Language } from '../../vocabulary.js'
import { restingOn } from '../changes/reading.js'
import { scopeOfFacet, scopeOfRecord } from '../changes/scopes.js'
import type { Collection, Sort } from './collection.js'
import { readRows, type Written } from './rows.js'
import { scopesOf } from './scope.js'
import type { PublishedNoun } from './draft.js'
import { afterSql, chooseSort, columnOf, conditionsSql, fromSql, orderSql, Statement, wordsIn, type Asked, type Form } from './statement.js'
import { OPEN, wayOf, type Way } from './way.js'

/** The records that lists belong to: `facet` says how the listed ones name them, `noun` what the first part of their codes is the code of. */
export interface Parents { codes: readonly string[]; facet: string; noun: PublishedNoun; /** Whether invented records are only listed below invented ones. */ examplesBelow: boolean }

export interface PagesRequest extends Asked {
  limit: number
  /** From the end of the list. */
  backwards: boolean
  after: string | undefined
  before: string | undefined
  count: boolean
  language: Language
  form: Form
}

export interface Row { body: string; cursor: string }
/** `more`: whether there is another page in the direction of paging. */
export interface Page { rows: Row[]; more: boolean; total: number | null }

interface PageRow { parent: string; body: string | null; key: string | number; code: string; total?: number }

const EMPTY: Page = { rows: [], more: false, total: null }

/** One page of a list. */
export async function readPage(db: Db, collection: Collection, request: PagesRequest): Promise<Page> {
  return (await readByParent(db, collection, request)).get('') ?? EMPTY
}

/**
 * One page of the list of each parent, by its code, in one statement. It is not prepared: a plan that must do for any parents turns out
 * twenty times slower.
 */
export async function readPages(db: Db, collection: Collection, parents: Parents, request: PagesRequest): Promise<Map<string, Page>> {
  return parents.codes.length === 0 ? new Map() : readByParent(db, collection, request, parents)
}

async function readByParent(given: Db, collection: Collection, request: PagesRequest, parents?: Parents): Promise<Map<string, Page>> {
  const db = restingOn(given, parents ? scopesBelow(collection, parents) : scopesOf(collection.noun, request.selection))
  const { name, sort } = chooseSort(collection, request)
  const way = parents ? OPEN : wayOf(db, collection, request, sort)
  const statement = pagesStatement(collection, request, { name, sort, way }, parents)
  const rows = parents ? (await db.query<PageRow>(statement.text, statement.values)).rows : await readRows<PageRow>(db, statement, way)
  const byParent = new Map<string, PageRow[]>()
  for (const row of rows) {
    const known = byParent.get(row.parent)
    if (known) known.push(row)
    else byParent.set(row.parent, [row])
  }
  return new Map([...byParent].map(([parent, own]) => [parent, pageOf(own, request, { name, sort })]))
}

const scopesBelow = ({ noun: listed }: Collection, { codes, facet, noun }: Parents): string[] =>
  codes.flatMap((code) => [scopeOfFacet(listed, `${facet}:${code}`), scopeOfRecord(noun, code.split('/', 1)[0] as string)])

interface Order { name: string; sort: Sort }
type Planned = Order & { way: Way }

function pageOf(rows: readonly PageRow[], { limit, backwards, count }: PagesRequest, { name, sort }: Order): Page {
  const found = rows.filter(({ body }) => body !== null)
  const page = found.slice(0, limit).map(({ body, key, code }) => ({ body: body as string, cursor: writeCursor(name, { key: sort.type === 'text' ? key : Number(key), code }) }))
  return { rows: backwards ? page.reverse() : page, more: found.length > limit, total: count ? (rows[0]?.total ?? 0) : null }
}

/**
 * A page without records still has its row, which says how many there are on others. `offset 0` has the records of a parent found before they
 * are put in order: the database knows too little of parents, and would rather walk all names until it has found enough.
 */
function pagesStatement(collection: Collection, request: PagesRequest, order: Planned, parents?: Parents): Written {
  const statement = new Statement()
  const codes = parents ? `unnest(${statement.place(parents.codes, 'text[]')})` : `(values (''))`
  const from = fromSql(statement, request.selection.near, order.way, wordsIn(request.selection))
  const where = [conditionsSql(statement, collection, request, order.way), ...(parents ? belongsSql(parents) : [])].join(' and ')
  const { sort } = order
  const found = `${from} where ${where}${boundsSql(statement, request, order)}`
  const page = `select ${columnOf(request.form, request.language)} as body, ${sort.expression} as key, code from ${parents ? `(select * from ${found} offset 0) found` : found}
    order by ${orderSql(sort, request.backwards)} limit ${statement.place(request.limit + 1, 'int')}`
  const counted = request.count ? `cross join lateral (select count(*)::int as total from ${from} where ${where}) counted` : ''
  return {
    text: `select parent.code as parent, page.body, page.key, page.code${request.count ? ', counted.total' : ''} from ${codes} parent(code) ${counted} left join lateral (${page}) page on true`,
    values: statement.values, types: statement.types
  }
}

/** The code of a site begins with that of its mall. */
function belongsSql({ facet, noun, examplesBelow }: Parents): string[] {
  const invented = `exists (select from published owner where owner.noun = '${noun}' and owner.code = split_part(parent.code, '/', 1) and owner.example)`
  return [`facets && array['${facet}:' || parent.code]`, ...(examplesBelow ? [`(not example or ${invented})`] : [])]
}

function boundsSql(statement: Statement, { after, before }: PagesRequest, { name, sort }: Order): string {
  const bounds = { after, before }
  return (['after', 'before'] as const).map((side) => {
    const cursor = bounds[side]
    return cursor === undefined ? '' : afterSql(statement, readCursor(name, sort.type, cursor, side), sort, side)
  }).join('')
}
