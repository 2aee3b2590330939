import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { invalidParameter } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import { textsIn } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import type { Collection } from './collection.js'
import type { PublishedNoun } from './draft.js'
import { selectionOf, withExamples, type Condition, type Query } from './filter.js'
import { findItems, getPublished } from './get.js'
import { listPublished } from './list.js'

/** How an answer is to be shaped, beside what is asked for. */
export interface Shape { day: Day; language: Language; fields: string | undefined; include: string | undefined }

export interface ListAsked extends Shape {
  query: Query
  /** What the path says already: the mall of `/malls/{mall}/services`. */
  within?: Condition[]
  sort: string | undefined
  limit: number
  after: string | undefined
  count: boolean
}

export interface ListAnswer { body: string; next: string | null; empty: boolean }
export interface DetailAnswer { body: string; code: string; revision: number; fromDay: Day }

/** A page as JSON text: `{ items, next, total?, included? }`. One statement, two with `include`. */
export async function answerList(db: Db, collection: Collection, asked: ListAsked): Promise<ListAnswer> {
  const includes = includesOf(collection, asked.include)
  const selection = selectionOf(collection, asked.query)
  if (asked.within) selection.conditions.push(...asked.within)
  if (asked.within?.some(({ kind }) => kind === 'exampleOf')) selection.visibility = withExamples(asked.query)
  const { items, next, total, facets } = await listPublished(db, collection, { ...asked, selection, withFacets: includes.length > 0 })
  const shown = items.map((item) => shape(item, asked))
  const parts = [`"items":[${shown.join(',')}]`, `"next":${JSON.stringify(next)}`]
  if (total !== null) parts.push(`"total":${total}`)
  if (includes.length > 0) parts.push(`"included":${await included(db, collection, includes, facets.flat(), asked)}`)
  return { body: `{${parts.join(',')}}`, next, empty: items.length === 0 }
}

/** A record as JSON text. One statement, two with `include`. */
export async function answerDetail(db: Db, collection: Collection, code: string, asked: Shape): Promise<DetailAnswer> {
  const includes = includesOf(collection, asked.include)
  const found = await getPublished(db, collection, { code, day: asked.day, language: asked.language, withFacets: includes.length > 0 })
  const body = shape(found.body, asked)
  const withIncluded = includes.length > 0 ? `${body.slice(0, -1)},"included":${await included(db, collection, includes, found.facets, asked)}}` : body
  return { body: withIncluded, code: found.code, revision: found.revision, fromDay: found.fromDay }
}

/** The bytes as stored in Indonesian; otherwise texts in the language asked for. With `fields` only those. */
export function shape(body: string, { language, fields }: Pick<Shape, 'language' | 'fields'>): string {
  const inWords = language === 'id' ? body : textsIn(body, language)
  return fields === undefined ? inWords : JSON.stringify(narrowed(JSON.parse(inWords), wantedOf(fields)))
}

/** Members that are wanted, by name: whole, or of what they hold again some. */
type Wanted = Map<string, Wanted | 'whole'>

/** `name,standard.published.fees`. The code always comes along. */
function wantedOf(fields: string): Wanted {
  const wanted: Wanted = new Map([['code', 'whole']])
  for (const path of fields.split(',')) {
    const names = path.trim().split('.')
    const last = names.pop() as string
    let here: Wanted | 'whole' = wanted
    for (const name of names) {
      if (here === 'whole') break
      const below: Wanted | 'whole' = here.get(name) ?? new Map<string, never>()
      here.set(name, below)
      here = below
    }
    if (here !== 'whole') here.set(last, 'whole')
  }
  return wanted
}

/** Of a list, every item is narrowed; what is null stays null. */
function narrowed(value: unknown, wanted: Wanted | 'whole'): unknown {
  if (wanted === 'whole' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => narrowed(item, wanted))
  const members = value as Record<string, unknown>
  return Object.fromEntries([...wanted].map(([name, below]) => [name, narrowed(members[name], below)]))
}

export function includesOf(collection: Collection, include: string | undefined): string[] {
  if (include === undefined) return []
  const names = [...new Set(include.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !Object.hasOwn(collection.includes, name))
  const known = Object.keys(collection.includes)
  if (unknown !== undefined) throw invalidParameter('include', `"${unknown}" cannot be included here`, known.join(', ') || 'nothing', nearest(unknown, known))
  return names
}

/** Most records of one kind that come along: `document` lists of a page can name hundreds. */
const MOST_INCLUDED = 500

async function included(db: Db, collection: Collection, includes: readonly string[], facets: readonly string[], { day, language }: Shape): Promise<string> {
  const wanted = includes.flatMap((name) => {
    const { noun, facet } = collection.includes[name] as { noun: PublishedNoun; facet: string }
    const codes = new Set(facets.filter((one) => one.startsWith(`${facet}:`)).map((one) => one.slice(facet.length + 1)))
    return [...codes].slice(0, MOST_INCLUDED).map((code) => ({ noun, code, name }))
  })
  const found = await findItems(db, wanted, day, language)
  const lists = includes.map((name) => {
    const { noun } = collection.includes[name] as { noun: PublishedNoun }
    const codes = new Set(wanted.filter((one) => one.name === name).map(({ code }) => code))
    const items = found.filter((item) => item.noun === noun && codes.has(item.code)).map(({ body }) => shape(body, { language, fields: undefined }))
    return `${JSON.stringify(name)}:[${[...new Set(items)].join(',')}]`
  })
  return `{${lists.join(',')}}`
}
