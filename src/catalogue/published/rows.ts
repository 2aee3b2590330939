import type { Db } from '../../db/client.js'
import { isOwnFault } from '../../db/reads.js'
import { readTogether, type ReadAll } from '../../db/together.js'
import { nameOf, type Statement } from './statement.js'
import { isQuick, type Way } from './way.js'

/** A statement in which each value stands as `$1::type`. */
export type Written = { text: string } & Pick<Statement, 'values' | 'types'>

/** The rows of a page that is found in this way. Quick ones that are asked for at the same time, and differ only in their values, are read by one statement. */
export async function readRows<Row extends object>(db: Db, written: Written, way: Way): Promise<readonly Row[]> {
  const { text, values } = written
  const name = nameOf(text)
  const readAlone = async () => (await db.query<Row>({ name, text, values })).rows
  if (name === undefined || !isQuick(way)) return readAlone()
  return await readTogether(db, name, values, readerOf<Row>(db, name, written)) ?? readAlone()
}

/** Undefined: what may be the fault of one is not that of the others, who are read again by themselves. */
function readerOf<Row extends object>(db: Db, name: string, { text, types }: Written): ReadAll<unknown[], readonly Row[] | undefined> {
  return async (asked) => {
    if (asked.length === 1) return [(await db.query<Row>({ name, text, values: asked[0] })).rows]
    const values = types.map((_, at) => asked.map((own) => asText(own[at])))
    try {
      const { rows } = await db.query<Row & { place: number }>({ name: `${name}-many`, text: manySql(text, types), values })
      const pages: Row[][] = asked.map(() => [])
      for (const row of rows) pages[row.place]?.push(row)
      return pages
    } catch (error) {
      if (isOwnFault((error as { code?: string }).code ?? '')) return asked.map(() => undefined)
      throw error
    }
  }
}

/**
 * Each as it is found by itself: nothing is planned across `offset 0`, so that the database knows as little of the values as where they are parameters. The bounds of
 * `place` have it expect one: at the cost of ten it would rather compile them first, which takes longer than all the pages (`jit`). All values come as texts, for arrays
 * of arrays would have to be of one length.
 */
function manySql(text: string, types: readonly string[]): string {
  const names = types.map((_, at) => `v${at + 1}`)
  return `select page.*, asked.place from (
      select ${names.map((name, at) => `${name}::${types[at]} as ${name}`).join(', ')}, place::int - 1 as place
      from unnest(${names.map((_, at) => `$${at + 1}::text[]`).join(', ')}) with ordinality given(${names.join(', ')}, place) where place between 1 and 1000 offset 0
    ) asked cross join lateral (${text.replace(/\$(\d+)::/g, 'asked.v$1::')}) page`
}

const asText = (value: unknown): unknown => (Array.isArray(value) ? `{${value.map((one) => `"${String(one).replace(/["\\]/g, '\\$&')}"`).join(',')}}` : value)
