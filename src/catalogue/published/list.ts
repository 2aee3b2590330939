import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { invalidParameter } from '../../kernel/errors.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import type { Language } from '../../vocabulary.js'
import type { Collection, Sort } from './collection.js'
import type { Condition, Near, Selection } from './filter.js'

export interface ListRequest {
  selection: Selection
  sort: string | undefined
  limit: number
  after: string | undefined
  count: boolean
  day: Day
  language: Language
  /** Whether the facets are wanted too, to find related records. */
  withFacets: boolean
}

/** `items` are JSON texts in Indonesian, or documents with all languages. */
export interface ListResult { items: string[]; next: string | null; total: number | null; facets: string[][] }

interface ListRow { body: string; key: string | number; code: string; total: number | null; facets: string[] }

const EARTH_RADIUS_M = 6_371_009

/** One page of a list, in one statement. */
export async function listPublished(db: Db, collection: Collection, request: ListRequest): Promise<ListResult> {
  const { name, sort } = chooseSort(collection, request)
  const { text, values } = listStatement(collection, request, name, sort)
  const { rows } = await db.query<ListRow>({ name: nameOf(text), text, values })
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
  const { rows } = await db.query<{ total: number }>(`select count(*)::int as total from published where ${conditionsSql(statement, collection, request)}`, statement.values)
  return rows[0]?.total ?? 0
}

function chooseSort(collection: Collection, { sort, selection }: ListRequest): { name: string; sort: Sort } {
  const name = sort ?? (selection.near ? 'distance' : 'name')
  if (name === 'distance') {
    if (!selection.near) throw invalidParameter('sort', '"distance" needs "near"')
    return { name: `distance from ${selection.near.latitude},${selection.near.longitude}`, sort: { description: 'nearest first', expression: 'distance', type: 'float8' } }
  }
  const known = collection.sorts[name]
  if (!known) throw invalidParameter('sort', `"${name}" is not a known order`, [...Object.keys(collection.sorts), ...('near' in collection.filters ? ['distance'] : [])].join(', '))
  return { name, sort: known }
}

/** Collects values and hands out their places. */
class Statement {
  readonly values: unknown[] = []
  place = (value: unknown, type: string): string => `$${this.values.push(value)}::${type}`
}

function listStatement(collection: Collection, request: ListRequest, sortName: string, sort: Sort): { text: string; values: unknown[] } {
  const statement = new Statement()
  const { near } = request.selection
  const from = near ? `(select *, ${distanceSql(statement, near)} as distance from published) published` : 'published'
  const where = conditionsSql(statement, collection, request)
  const after = request.after === undefined ? '' : afterSql(statement, readCursor(sortName, sort.type, request.after), sort)
  const direction = sort.descending ? 'desc' : 'asc'
  const columns = [
    request.language === 'id' ? 'item_body as body' : 'item::text as body',
    `${sort.expression} as key`, 'code',
    ...(request.withFacets ? ['facets'] : []),
    ...(request.count ? [`(select count(*) from ${from} where ${where})::int as total`] : [])
  ]
  const order = sort.expression === 'code' ? `code ${direction}` : `${sort.expression} ${direction}, code ${direction}`
  return {
    text: `select ${columns.join(', ')} from ${from} where ${where}${after} order by ${order} limit ${statement.place(request.limit + 1, 'int')}`,
    values: statement.values
  }
}

function afterSql(statement: Statement, { key, code }: { key: string | number; code: string }, sort: Sort): string {
  const compare = sort.descending ? '<' : '>'
  const type = sort.type === 'text' ? 'text collate "C"' : sort.type
  return ` and (${sort.expression}, code) ${compare} (${statement.place(key, type)}, ${statement.place(code, 'text collate "C"')})`
}

function conditionsSql(statement: Statement, collection: Collection, { selection, day }: ListRequest): string {
  const { visibility, conditions, near } = selection
  const place = statement.place(day, 'date')
  return [
    `noun = '${collection.noun}'`,
    visibility.length === 1 ? `visibility = '${visibility[0]}'` : `visibility in (${visibility.map((one) => `'${one}'`).join(', ')})`,
    `from_day <= ${place}`,
    `to_day > ${place}`,
    ...inOneOrder(conditions).map((condition) => conditionSql(statement, condition)),
    ...(near ? ['distance is not null'] : []),
    ...(near?.radius === undefined ? [] : [`distance <= ${statement.place(near.radius, 'float8')}`])
  ].join(' and ')
}

/** All exclusions are one condition, and last: fewer forms of statement for the database to prepare. */
function inOneOrder(conditions: readonly Condition[]): Condition[] {
  const excluded = conditions.flatMap((condition) => (condition.kind === 'noneOf' ? condition.facets : []))
  return [...conditions.filter(({ kind }) => kind !== 'noneOf'), ...(excluded.length > 0 ? [{ kind: 'noneOf' as const, facets: excluded }] : [])]
}

function conditionSql(statement: Statement, condition: Condition): string {
  switch (condition.kind) {
    case 'anyOf': return `facets && ${statement.place(condition.facets, 'text[]')}`
    case 'noneOf': return `not facets && ${statement.place(condition.facets, 'text[]')}`
    case 'atMost': return `${condition.column} <= ${statement.place(condition.value, 'bigint')}`
    // A stretch that begins is a change too, though nobody wrote it on that day.
    case 'updatedSince': {
      const instant = statement.place(condition.instant, 'timestamptz')
      return `(updated_at >= ${instant} or (from_day > '-infinity' and from_day >= (${instant} at time zone 'Asia/Jakarta')::date))`
    }
    case 'exampleOf': return `(not example or exists (select from published parent where parent.noun = '${condition.noun}' and parent.code = ${statement.place(condition.code, 'text')} and parent.example))`
    case 'name': return `names like ${statement.place(condition.pattern, 'text')}`
  }
}

/** Metres to the nearest of the record's points, on a sphere; null without a point. */
function distanceSql(statement: Statement, { latitude, longitude }: Near): string {
  const [lat, lon] = [statement.place(latitude, 'float8'), statement.place(longitude, 'float8')]
  return `(select min(2 * ${EARTH_RADIUS_M} * asin(sqrt(least(1, power(sind((y - ${lat}) / 2), 2) + cosd(${lat}) * cosd(y) * power(sind((x - ${lon}) / 2), 2)))))
    from unnest(latitudes, longitudes) point(y, x))`
}

/** Each prepared statement costs memory on every connection, for as long as that lives. */
const MOST_PREPARED = 200

/** A statement is prepared once a connection under a name that follows from its text; rare ones beyond the bound are not. */
const names = new Map<string, string>()
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_PREPARED) return known
  const name = `list-${names.size}`
  names.set(text, name)
  return name
}
