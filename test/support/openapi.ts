import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { ROOT } from './run.js'

export interface Schema {
  $ref?: string
  description?: string
  properties?: Record<string, Schema>
  additionalProperties?: unknown
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
}
export interface Example { summary: string; description?: string; value: unknown }
export interface Response { description: string; headers?: Record<string, unknown>; content?: Record<string, { schema: Schema; examples?: Record<string, Example> }> }
type Value = string | number | Record<string, string>
export interface Parameter { name: string; in: 'query' | 'path' | 'header'; required?: boolean; description?: string; schema?: { maximum?: number }; example?: Value; examples?: Record<string, { value: Value }> }
export const exampleIn = ({ example, examples = {} }: Parameter): Value | undefined => example ?? Object.values(examples)[0]?.value
export interface Operation { operationId: string; summary: string; description: string; tags: string[]; parameters: Parameter[]; responses: Record<string, Response> }
export interface OpenApi {
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: Record<'schemas' | 'responses' | 'parameters' | 'headers', Record<string, unknown>> & { schemas: Record<string, Schema> }
}

export const DOCUMENT = join(ROOT, 'openapi', 'openapi.json')
export const readDocument = (): OpenApi => JSON.parse(readFileSync(DOCUMENT, 'utf8')) as OpenApi

/** Every operation with its address, and with the shared parameters and responses put in place. */
export function operationsOf({ paths, components }: OpenApi): (Operation & { path: string })[] {
  const resolved = <T>(value: T): T => {
    const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec((value as { $ref?: string }).$ref ?? '') ?? []
    return kind ? components[kind as 'responses'][name as string] as T : value
  }
  return Object.entries(paths).flatMap(([path, item]) => Object.values(item).map((operation) => ({
    ...operation, path, parameters: operation.parameters.map(resolved),
    responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, resolved(response)]))
  })))
}

/** More strictly than clients should: a member that the schema does not name is a mistake. */
export function strictValidator({ components }: OpenApi): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
  addFormats.default(ajv)
  for (const [name, schema] of Object.entries(components.schemas)) {
    ajv.addSchema(closed(schema), `/closed/${name}`)
    ajv.addSchema(open(schema), `/open/${name}`)
  }
  return (schema) => ajv.compile(closed(schema))
}

const nameIn = (reference: string) => reference.replace('#/components/schemas/', '')

function closed(schema: Schema): Schema {
  if (schema.$ref) return { $ref: `/closed/${nameIn(schema.$ref)}` }
  if (schema.allOf) return { ...schema, allOf: schema.allOf.map(open), unevaluatedProperties: false } as Schema
  return schema.properties && schema.additionalProperties === undefined ? { ...open(schema), additionalProperties: false } : open(schema)
}

/** Open itself, for the parts of an `allOf`, with everything within closed. */
function open(schema: Schema): Schema {
  if (schema.$ref) return { $ref: `/open/${nameIn(schema.$ref)}` }
  const { properties, items, anyOf } = schema
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, closed(member)])) } : {}),
    ...(items ? { items: closed(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(closed) } : {})
  }
}
