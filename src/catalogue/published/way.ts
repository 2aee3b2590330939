import type { Db } from '../../db/client.js'
import type { Collection, Sort } from './collection.js'
import type { PublishedNoun } from './draft.js'
import type { Condition, Selection } from './filter.js'

/**
 * How a page of a list is found where a filter is given by facets: the rows that hold the rarest facet are fetched and sorted (`seek`), or the index
 * of the order is walked until the page is full (`walk`). The database cannot tell which costs less while a prepared statement does not know
 * its values, and is wrong by a hundredfold in both directions; planning anew for each request costs more than the page itself.
 */
export type Way = { kind: 'open' } | { kind: 'walk' } | { kind: 'seek'; by: ByFacets; /** As many as are expected. */ rows: number }

type ByFacets = Extract<Condition, { kind: 'anyOf' }>

/** Below so many rows either way is quick. */
const FEW = 10_000
/** Fewer rows than this are fetched and sorted within some milliseconds. */
const QUICK = 2_000
export const OPEN: Way = { kind: 'open' }

/** Whether the page is found so soon that others can wait for it. */
export const isQuick = (way: Way): boolean => way.kind === 'seek' && way.rows < QUICK

/** What the database has counted when it last looked: how many rows there are, how many of each noun, and which share of all holds a facet. */
export interface Counted { rows: number; nouns: ReadonlyMap<string, number>; facets: ReadonlyMap<string, number>; /** Of a facet that is too rare to be in the list. */ rare: number }

const known = new WeakMap<object, Counted>()

/** Reads what the database has counted, for the lists that are read through `reads` afterwards. */
export async function learnCounts(db: Db, reads: Db = db): Promise<void> {
  const { rows: [row] } = await db.query<{ rows: number; nouns: string[] | null; nounShares: number[] | null; facets: string[] | null; facetShares: number[] | null }>(`
    select c.reltuples::float8 as rows, n.most_common_vals::text::text[] as nouns, n.most_common_freqs as "nounShares", f.most_common_elems::text::text[] as facets, f.most_common_elem_freqs as "facetShares"
    from pg_class c left join pg_stats n on n.tablename = c.relname and n.schemaname = current_schema and n.attname = 'noun' left join pg_stats f on f.tablename = c.relname and f.schemaname = current_schema and f.attname = 'facets'
    where c.oid = 'published'::regclass`)
  if (row) known.set(reads, countedOf(row))
}

function countedOf({ rows, nouns, nounShares, facets, facetShares }: { rows: number; nouns: string[] | null; nounShares: number[] | null; facets: string[] | null; facetShares: number[] | null }): Counted {
  const zip = (names: string[] | null, shares: number[] | null) => new Map((names ?? []).map((name, at) => [name, shares?.[at] ?? 0]))
  // After the shares of the facets come the least and the greatest of them.
  return { rows, nouns: zip(nouns, nounShares), facets: zip(facets, facetShares), rare: facetShares?.[facets?.length ?? 0] ?? 0 }
}

interface Page { selection: Selection; limit: number; count: boolean }

/** The way for a page of a list in this order. A count looks at everything: the database plans it best by itself. */
export function wayOf(db: Db, { noun }: Pick<Collection, 'noun'>, { selection: { conditions, visibility, near }, limit, count }: Page, { expression }: Sort): Way {
  const counted = known.get(db)
  if (!counted || count) return OPEN
  const indexed = !near && (['code', 'revision'].includes(expression) || (expression === 'name' && visibility.join() === 'listed'))
  return chooseWay(counted, noun, conditions, { limit, indexed })
}

/** That which is expected to look at fewer rows. */
export function chooseWay(counted: Counted, noun: PublishedNoun, conditions: readonly Condition[], { limit, indexed }: { limit: number; indexed: boolean }): Way {
  const all = counted.rows * (counted.nouns.get(noun) ?? 0)
  const byFacets = conditions.filter((condition): condition is ByFacets => condition.kind === 'anyOf')
  const others = conditions.some(({ kind }) => kind === 'name' || kind === 'openAt' || kind === 'words') // which may be rarer still
  if (all < FEW || byFacets.length === 0 || others) return OPEN
  const expected = byFacets.map((condition) => ({ condition, rows: Math.min(all, counted.rows * sum(condition.facets.map((facet) => counted.facets.get(facet) ?? counted.rare))) }))
  const rarest = expected.reduce((least, one) => (one.rows < least.rows ? one : least))
  const found = expected.reduce((rows, one) => (rows * one.rows) / all, all)
  const walked = indexed ? Math.min(all, (all * (limit + 1)) / Math.max(found, 1)) : Infinity
  return rarest.rows <= walked ? { kind: 'seek', by: rarest.condition, rows: rarest.rows } : { kind: 'walk' }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
