import { Type, type TObject, type TSchema } from '@sinclair/typebox'
import type { Collection, Filter } from '../catalogue/published/collection.js'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../kernel/page.js'
import { Closed, Day, Enum, Nullable, ref } from '../kernel/schema.js'
import { LANGUAGES } from '../vocabulary.js'
import { Problem } from './problems.js'

const several = 'Several with commas are "or", a leading "!" excludes.'

function filterSchema(filter: Filter): TSchema {
  const description = filter.kind === 'facet' ? `${filter.description}. ${several}${filter.words ? ` One of: ${filter.words.join(', ')}` : ''}` : filter.description
  const maxLength = filter.kind === 'facet' ? 4000 : filter.kind === 'name' ? 200 : 60
  return Type.String({ minLength: 1, maxLength, description, examples: [filter.example] })
}

/** Parameters that shape an answer, whatever it is about. */
const shaping = {
  fields: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'Only these members, with commas between. `code` is always there', examples: ['code,name'] })),
  lang: Type.Optional(Enum(LANGUAGES, { description: 'Language of the texts; what is not given in it stays Indonesian. Without it `Accept-Language` decides' })),
  asOf: Type.Optional(Day({ description: 'Answer as of this day, past or announced. Without it: today in Jakarta', examples: ['2025-01-01'] }))
}

const includeSchema = (names: readonly string[]) => Type.String({
  minLength: 1, maxLength: 200, examples: [names[0]], description: `Related records to send along, with commas between: ${names.join(', ')}`
})

const visibilitySchemas = {
  evidence: Type.Optional(Enum(['published', 'any'], { description: 'any: also what no source names and only follows from the task of the agency; it is marked `inferred`' })),
  example: Type.Optional(Enum(['false', 'true', 'any'], { description: 'Invented records: true = only these, any = these too. They are marked `example`' })),
  outOfForce: Type.Optional(Enum(['false', 'true'], { description: 'true: also what has ended or not yet begun on the day' }))
}

export function detailQuery(collection: Collection): TObject {
  const names = Object.keys(collection.includes)
  return Closed({ ...shaping, ...(names.length > 0 ? { include: Type.Optional(includeSchema(names)) } : {}) })
}

export function listQuery(collection: Collection, without: readonly string[] = []): TObject {
  const filters = Object.fromEntries(
    Object.entries(collection.filters).filter(([name]) => !without.includes(name)).map(([name, filter]) => [name, Type.Optional(filterSchema(filter))])
  )
  const near = 'near' in filters
  const sorts = Object.entries(collection.sorts).map(([name, { description }]) => `${name} (${description})`)
  return Closed({
    ...filters,
    ...(near ? { radius: Type.Optional(Type.Integer({ minimum: 1, maximum: 5_000_000, description: 'Metres around `near`' })) } : {}),
    ...visibilitySchemas,
    sort: Type.Optional(Enum([...Object.keys(collection.sorts), ...(near ? ['distance'] : [])], { description: `Order: ${sorts.join('; ')}${near ? '; distance (nearest first, with `near`)' : ''}. Default: name${near ? ', or distance with `near`' : ''}` })),
    limit: Type.Integer({ minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT, description: 'Records a page' }),
    after: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'Cursor: `next` of the page before' })),
    count: Type.Optional(Enum(['true', 'false'], { description: 'true: also the number of all records that fit, as `total`' })),
    ...shaping,
    ...('include' in collection || Object.keys(collection.includes).length > 0 ? { include: Type.Optional(includeSchema(Object.keys(collection.includes))) } : {})
  })
}

const included = Type.Optional(Type.Record(Type.String({ maxLength: 40 }), Type.Array(Type.Object({ code: Type.String({ maxLength: 240 }) }, { additionalProperties: true }), { maxItems: 5000 }), {
  description: 'Related records by the names of `include`, in their list form'
}))

export const pageOf = (item: TSchema): TObject => Type.Object({
  items: Type.Array(ref(item), { maxItems: MAX_LIMIT }),
  next: Nullable(Type.String({ maxLength: 1000 }), { description: 'Cursor of the next page; null: this is the last' }),
  total: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
  included
}, { $id: `${String(item['$id']).replace(/Item$/, '')}Page` })

const problem = (description: string, headers: object = {}) => ({ description, headers: { ...RATE_HEADERS, ...headers }, content: { 'application/problem+json': { schema: ref(Problem) } } })

const header = (type: string, description: string) => ({ type, description, ...(type === 'integer' ? { minimum: 0, maximum: 1_000_000_000, format: 'int32' } : { maxLength: 1000 }) })
const RATE_HEADERS = {
  'RateLimit-Limit': header('integer', 'Requests allowed in the current window; only where the operator set a limit'),
  'RateLimit-Remaining': header('integer', 'Requests left in the window'),
  'RateLimit-Reset': header('integer', 'Seconds until the window ends')
}

/** Failures that every address of the API can answer with. */
export const failures = {
  400: problem('A parameter is unknown or not allowed'),
  404: problem('There is no such record'),
  406: problem('The client accepts nothing that this address answers in'),
  410: problem('The record was withdrawn'),
  414: problem('The address is too long'),
  429: problem('Asked more often than allowed', { 'Retry-After': header('integer', 'Seconds to wait') }),
  500: problem('Something went wrong here'),
  503: problem('The database does not answer', { 'Retry-After': header('integer', 'Seconds to wait') })
}

/** A successful answer as OpenAPI says it. */
export const success = (description: string, schema: TSchema, paged = false) => ({
  description,
  headers: {
    ...RATE_HEADERS,
    ETag: header('string', 'Weak tag by the revision of what was asked; send it back in If-None-Match'),
    'Content-Language': header('string', 'Language of the texts'),
    ...(paged ? { Link: header('string', 'Address of the next page, rel="next"') } : {})
  },
  content: { 'application/json': { schema } }
})

export const NOT_MODIFIED = { description: 'The client has this answer already (If-None-Match)', headers: RATE_HEADERS }
