import type { Db } from '../../db/client.js'
import type { SEARCH_FACETS } from '../../vocabulary.js'
import type { Query } from '../published/filter.js'
import { conditionsSql, fromSql, nameOf, Statement } from '../published/statement.js'
import { SERVICES } from '../services/collection.js'
import type { Day } from '../../kernel/day.js'
import { selectionFor } from './hits.js'
import type { SearchFacet } from './model.js'
import type { Question } from './understood.js'
import type { SearchIndex } from './searching.js'
import { textQueryOf } from './text-query.js'

export type FacetName = (typeof SEARCH_FACETS)[number]

/** Values of one facet that are told. */
const MOST_VALUES = 50
/** A filter that says the same of the same words: what is counted for the one leaves out the other. */
const SAME: Partial<Record<FacetName, readonly string[]>> = { region: ['region', 'province'] }

export interface FacetsAsked { question: Question; facets: readonly FacetName[]; query: Query; day: Day }

interface Counted { facet: string; count: number }

/**
 * How the services that answer the words spread over the values of these filters; each is counted with all other filters, and without its own. Facets
 * that no filter touches are counted together: one statement, and one for each that is filtered by. In one state of the catalogue nothing is counted twice.
 */
export async function countFacets(db: Db, index: SearchIndex, { question, facets, query, day }: FacetsAsked): Promise<SearchFacet[]> {
  const filtered = facets.filter((facet) => ownFilters(facet).some((name) => query[name] !== undefined))
  const plain = facets.filter((facet) => !filtered.includes(facet))
  const parts = [...(plain.length > 0 ? [{ facets: plain, query }] : []), ...filtered.map((facet) => ({ facets: [facet], query: without(query, ownFilters(facet)) }))]
  const counted = (await Promise.all(parts.map((part) => countOnce(db, index, { question, day, ...part })))).flat()
  return facets.map((facet) => ({ facet, values: counted.filter((one) => one.facet.startsWith(`${facet}:`)).map((one) => ({ value: one.facet.slice(facet.length + 1), count: one.count })) }))
}

const ownFilters = (facet: FacetName): readonly string[] => SAME[facet] ?? [facet]
const without = (query: Query, names: readonly string[]): Query => Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)))

function countOnce(db: Db, { counted }: SearchIndex, asked: FacetsAsked): Promise<Counted[]> {
  const { question: { answers, names }, facets, query, day } = asked
  const key = JSON.stringify([answers.map(({ code }) => code).sort(), names?.all, names?.beside, facets, query, day])
  const known = counted.get(key) as Promise<Counted[]> | undefined
  if (known) return known
  const counting = count(db, asked)
  counted.set(key, counting)
  counting.catch(() => counted.forget(key))
  return counting
}

async function count(db: Db, { question: { answers, names }, facets, query, day }: FacetsAsked): Promise<Counted[]> {
  const selection = selectionFor('service', query)
  if (!selection || (answers.length === 0 && !names)) return []
  const statement = new Statement()
  const concepts = `concept = any(${statement.place(answers.map(({ code }) => code), 'text[]')})`
  const matches = names ? `(${concepts} or words @@ ${statement.place(textQueryOf(names.beside ?? names.all), 'tsquery')})` : concepts
  const kinds = statement.place(facets, 'text[]')
  const text = `select facet, count from (
      select facet, count, row_number() over (partition by split_part(facet, ':', 1) order by count desc, facet collate "C") as place from (
        select facet, count(*)::int as count from ${fromSql(statement, selection.near)}, unnest(facets) facet
        where ${conditionsSql(statement, SERVICES, { selection, day })} and ${matches} and split_part(facet, ':', 1) = any(${kinds}) group by facet
      ) counted
    ) placed where place <= ${MOST_VALUES} order by place, facet collate "C"`
  return (await db.query<Counted>({ name: nameOf(text), text, values: statement.values })).rows
}
