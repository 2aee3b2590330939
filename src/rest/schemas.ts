import { Type, type TObject, type TProperties, type TSchema } from '@sinclair/typebox'
import type { Collection, Filter } from '../catalogue/published/collection.js'
import { DEFAULT_LIMIT, MAX_LIMIT, writeCursor } from '../kernel/page.js'
import { Closed, Day, Enum, Nullable, ref, WholeBetween } from '../kernel/schema.js'
import { LANGUAGES } from '../vocabulary.js'

const several = 'Several with commas are "or", a leading "!" excludes.'

export function filterSchema(filter: Filter): TSchema {
  const description = filter.kind === 'facet' ? `${filter.description}. ${several}${filter.words ? ` One of: ${filter.words.join(', ')}` : ''}` : filter.description
  const maxLength = filter.kind === 'facet' ? 4000 : filter.kind === 'name' || filter.kind === 'words' ? 200 : 60
  return Type.String({ minLength: 1, maxLength, description, examples: [filter.example] })
}

const optional = <T extends readonly string[]>(words: T, example: T[number], description: string) => Type.Optional(Enum(words, { description, examples: [example] }))

const fieldsLike = (example: string) => Type.Optional(Type.String({
  minLength: 1, maxLength: 1000, examples: [example],
  description: 'Only these members, with commas between; dots lead to members of members, also of each item of a list: `standard.published.fees`. `code` is always there; other members are then left out even where the schema requires them'
}))
/** Some records have a title in place of a name. */
export const fieldsOf = ({ properties }: TObject) => fieldsLike('name' in properties ? 'code,name' : 'code,title')

/** Parameters that shape an answer, whatever it is about. */
export const shaping = {
  fields: fieldsLike('code,name'),
  lang: optional(LANGUAGES, 'en', 'Language of the texts; what is not given in it stays Indonesian. Without it `Accept-Language` decides'),
  asOf: Type.Optional(Day({ description: 'Answer as of this day, past or announced. Without it: today in Jakarta', examples: ['2025-01-01'] }))
}

const includeSchema = (names: readonly string[]) => Type.String({
  minLength: 1, maxLength: 200, examples: [names[0]], description: `Related records to send along, with commas between: ${names.join(', ')}`
})
const includeOf = ({ includes }: Collection): TProperties => (Object.keys(includes).length > 0 ? { include: Type.Optional(includeSchema(Object.keys(includes))) } : {})

export const visibilitySchemas = {
  evidence: optional(['published', 'any'], 'any', 'any: also what no source names and only follows from the task of the agency; it is marked `inferred`'),
  example: optional(['false', 'true', 'any'], 'any', 'Invented records: true = only these, any = these too. They are marked `example`'),
  outOfForce: optional(['false', 'true'], 'true', 'true: also what has ended or not yet begun on the day')
}

/** How a list is paged; `records` is what stands on a page. */
export const paging = (records: string, cursor: string) => ({
  limit: Type.Optional(WholeBetween(1, MAX_LIMIT, { default: DEFAULT_LIMIT, description: `${records} a page`, examples: [10] })),
  after: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'Cursor: `next` of the page before', examples: [cursor] }))
})

/** What stands in paths: an example of each that the catalogue that ships has. */
const IN_PATHS: Record<string, { noun: string; example: string }> = {
  region: { noun: 'region', example: '33.19' },
  mall: { noun: 'mall', example: 'mpp-kudus' },
  site: { noun: 'site', example: 'mpp-surakarta/utama' },
  agency: { noun: 'agency', example: 'dindukcapil-banyumas' },
  service: { noun: 'service', example: 'polres-sragen.sim-c-perpanjangan' },
  referenceService: { noun: 'reference service', example: 'ktp-el-baru' },
  offering: { noun: 'offering', example: 'dindukcapil-banyumas.akta-kelahiran@mpp-banyumas/utama' },
  document: { noun: 'document', example: 'ktp-el' },
  instrument: { noun: 'legal instrument', example: 'pp-76-2020' },
  calendar: { noun: 'calendar', example: 'libur-2026-v1' }
}

/** The parameter of a path such as `/malls/{mall}`. */
export function pathParams(parameter: string, example?: string): TObject {
  const known = IN_PATHS[parameter] ?? unknownParameter(parameter)
  return Closed({ [parameter]: Type.String({ minLength: 1, maxLength: 500, description: `Code or UUID of the ${known.noun}`, examples: [example ?? known.example] }) })
}

function unknownParameter(parameter: string): never {
  throw new Error(`name an example for the path parameter ${parameter}`)
}

export const detailQuery = (collection: Collection, model: TObject): TObject => Closed({ ...shaping, fields: fieldsOf(model), ...includeOf(collection) })

/** The filters of a list, with the radius that goes with a point. */
export function filtersOf(collection: Collection, without: readonly string[] = []): TProperties {
  const filters = Object.fromEntries(
    Object.entries(collection.filters).filter(([name]) => !without.includes(name)).map(([name, filter]) => [name, Type.Optional(filterSchema(filter))])
  )
  return { ...filters, ...('near' in filters ? { radius: Type.Optional(WholeBetween(1, 5_000_000, { description: 'Metres around `near`', examples: [25_000] })) } : {}) }
}

export function listQuery(collection: Collection, item: TObject, without: readonly string[] = []): TObject {
  const filters = filtersOf(collection, without)
  const near = 'near' in filters
  return Closed({
    ...filters,
    ...visibilitySchemas,
    sort: sortSchema(collection, near),
    ...paging('Records', writeCursor(`${collection.noun} by name`, { key: 'm', code: 'm' })),
    count: optional(['true', 'false'], 'true', 'true: also the number of all records that fit, as `total`'),
    ...shaping,
    fields: fieldsOf(item),
    ...includeOf(collection)
  })
}

function sortSchema({ sorts, filters }: Collection, near: boolean) {
  const relevance = 'q' in filters
  const orders = Object.entries(sorts).map(([name, { description }]) => `${name} (${description})`)
  const words = [...Object.keys(sorts), ...(relevance ? ['relevance'] : []), ...(near ? ['distance'] : [])]
  return optional(words, '-updatedAt', `Order: ${orders.join('; ')}${relevance ? '; relevance (what answers `q` best first)' : ''}${near ? '; distance (nearest first, with `near`)' : ''}. Default: name${relevance ? ', or relevance with `q`' : ''}${near ? ', or distance with `near`' : ''}`)
}

/** Related records by the names of `include`, in their list form. */
const includedOf = ({ includes }: Collection): TObject => Type.Object(
  Object.fromEntries(Object.entries(includes).map(([name, { noun }]) => [name, Type.Optional(Type.Array(Type.Ref(itemOf(noun)), { maxItems: 500, description: `Records that \`include=${name}\` asks for` }))])),
  { description: 'Related records in their list form, each once, by the names of `include`' }
)

/** The name of the component that shows a noun in lists. */
const itemOf = (noun: string) => `${noun.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())}Item`

const withIncluded = (collection: Collection | undefined): TProperties =>
  (collection && Object.keys(collection.includes).length > 0 ? { included: Type.Optional(includedOf(collection)) } : {})

/** A record as its address answers it: with what `include` asks for. */
export const detailOf = (model: TSchema, collection: Collection): TSchema =>
  (Object.keys(collection.includes).length > 0 ? Type.Unsafe({ type: 'object', allOf: [ref(model), Type.Object(withIncluded(collection))] }) : ref(model))

export const pageOf = (item: TSchema, collection?: Collection): TObject => Type.Object({
  items: Type.Array(ref(item), { maxItems: MAX_LIMIT, description: 'Records in the order asked for' }),
  next: Nullable(Type.String({ maxLength: 1000, description: 'Cursor of the next page, for `after`; null: this is the last' })),
  total: Type.Optional(WholeBetween(0, 1_000_000_000, { description: 'Number of all records that fit. Only with `count=true`' })),
  ...withIncluded(collection)
}, { $id: `${String(item['$id']).replace(/Item$/, '')}Page`, description: 'A page of a list' })
