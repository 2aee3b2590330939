import { Type, type SchemaOptions, type Static, type TObject, type TProperties, type TSchema } from '@sinclair/typebox'

/** A string of a closed list. One enum keeps the OpenAPI small and the message exact; a union of constants does neither. */
export const Enum = <const T extends readonly string[]>(list: T, options: SchemaOptions = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...list], ...options })

/** `null` means "not known", never "none". Written without `anyOf`, so that a mistake is reported once and exactly. */
export const Nullable = <T extends TSchema>(schema: T, options: SchemaOptions = {}) =>
  Type.Unsafe<Static<T> | null>({
    ...schema, ...options, type: [schema.type, 'null'].flat(), ...(schema.enum ? { enum: [...schema.enum, null] } : {})
  })

/** A field that an editor may leave out: then it is unknown. */
export const Unknowable = <T extends TSchema>(schema: T, options: SchemaOptions = {}) => Type.Optional(Nullable(schema, options))

/** An object that refuses members that it does not know. */
export const Closed = <T extends TProperties>(properties: T, options: SchemaOptions = {}): TObject<T> =>
  Type.Object(properties, { additionalProperties: false, ...options })

export const List = <T extends TSchema>(item: T, options: SchemaOptions = {}) => Type.Array(item, { maxItems: 1000, ...options })
export const Line = (options: SchemaOptions = {}) => Type.String({ minLength: 1, maxLength: 500, ...options })
export const Words = (options: SchemaOptions = {}) => Type.String({ minLength: 1, maxLength: 5000, ...options })
export const Flag = (options: SchemaOptions = {}) => Type.Boolean(options)
/** The format tells generated clients how wide a number they need. */
export const WholeBetween = (minimum: number, maximum: number, options: SchemaOptions = {}) =>
  Type.Integer({ minimum, maximum, format: maximum > 2_147_483_647 ? 'int64' : 'int32', ...options })
export const Whole = (options: SchemaOptions = {}) => WholeBetween(0, Number.MAX_SAFE_INTEGER, options)
/** Whole rupiah. */
export const Rupiah = (options: SchemaOptions = {}) => WholeBetween(0, 1_000_000_000_000, options)

export const Code = (options: SchemaOptions = {}) => Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 120, ...options })
export const RegionCode = (options: SchemaOptions = {}) => Type.String({ pattern: '^[0-9]{2}(\\.[0-9]{2})?$', maxLength: 5, description: 'Kemendagri code', ...options })
export const ServiceCode = (options: SchemaOptions = {}) =>
  Type.String({ pattern: '^[a-z0-9-]+\\.[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 240, description: 'agency code, a dot, the service within it', ...options })
export const SiteCode = (options: SchemaOptions = {}) =>
  Type.String({ pattern: '^[a-z0-9-]+/[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 240, description: 'mall code, a slash, the site within it', ...options })

export const Day = (options: SchemaOptions = {}) =>
  Type.String({ format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10, description: 'Day, YYYY-MM-DD', ...options })
/** A day, a month or a year: as exact as the source is. */
export const PartialDate = (options: SchemaOptions = {}) =>
  Type.String({ format: 'partial-date', pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$', maxLength: 10, description: 'YYYY, YYYY-MM or YYYY-MM-DD', ...options })
export const TimeOfDay = (options: SchemaOptions = {}) =>
  Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$', maxLength: 5, description: 'HH:MM, local time of the site', ...options })

/** Components that others refer to, by `$id`. */
const components = new Map<string, TSchema>()
function referTo(schema: TSchema): TSchema {
  components.set(schema['$id'] as string, schema)
  return Type.Ref(schema['$id'] as string)
}

/** Refers to a component by its `$id` and keeps its static type. */
export const ref = <T extends TSchema>(schema: T) => Type.Unsafe<Static<T>>(referTo(schema))
/** The same, where the component may be unknown or none. */
export const refOrNull = <T extends TSchema>(schema: T, description?: string) =>
  Type.Unsafe<Static<T> | null>({ anyOf: [referTo(schema), { type: 'null' }], ...(description ? { description } : {}) })

/** The component of a `$ref`. */
export function named(id: string): TSchema {
  const component = components.get(id)
  if (!component) throw new Error(`nothing refers to a component ${id}`)
  return component
}
