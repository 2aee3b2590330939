import type { Db } from '../../db/client.js'
import { restingOn } from '../changes/reading.js'
import type { Collection } from './collection.js'
import { scopesOf } from './scope.js'
import { conditionsSql, fromSql, nameOf, Statement, type Asked } from './statement.js'

/** A value by which a list can be narrowed, and how many records then stay. */
export interface Choice { value: string; count: number }

/** The most frequent values of facets among the records of a list, such as the agencies and sectors of the services of a mall: one statement. */
export async function countChoices<K extends string>(db: Db, collection: Collection, { selection, day }: Omit<Asked, 'sort'>, kinds: readonly K[], most: number): Promise<Record<K, Choice[]>> {
  const statement = new Statement()
  const wanted = statement.place(kinds, 'text[]')
  const text = `select kind, value, count from (
      select kind, value, count(*)::int as count, row_number() over (partition by kind order by count(*) desc, value) as rank
      from (select split_part(facet, ':', 1) as kind, substr(facet, strpos(facet, ':') + 1) as value from (
        select unnest(facets) as facet from ${fromSql(statement, selection.near)} where ${conditionsSql(statement, collection, { selection, day })}
      ) held) named where kind = any(${wanted}) group by kind, value
    ) counted where rank <= ${statement.place(most, 'int')}`
  const { rows } = await restingOn(db, scopesOf(collection.noun, selection)).query<Choice & { kind: K }>({ name: nameOf(text), text, values: statement.values })
  return Object.fromEntries(kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).map(({ value, count }) => ({ value, count }))])) as Record<K, Choice[]>
}
