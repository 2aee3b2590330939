import { buildSchema, getNamedType, isLeafType, isObjectType, type GraphQLFieldResolver, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Language } from '../vocabulary.js'
import type { Context } from './context.js'
import { ANSWERED, LISTS_OF_RECORDS } from './graph.js'
import { pageKey, type Doc } from './plan.js'
import { QUERY } from './query.js'
import { checkInputs } from './scalars.js'
import { wordsOf } from './texts.js'
import { wordOf } from './words.js'

type Resolver = GraphQLFieldResolver<unknown, Context>

/**
 * The schema with its resolvers. Only the fields at the root load anything: whatever lies below is ready when they return, so that it is read
 * without a resolver. Texts have one only where the query chooses their languages one by one (`everyLanguage`).
 */
export function buildGraph(sdl: string, { everyLanguage }: { everyLanguage: boolean }): GraphQLSchema {
  const schema = buildSchema(sdl, { assumeValidSDL: true })
  checkInputs(schema)
  for (const [name, resolve] of Object.entries(QUERY)) fieldOf(schema, 'Query', name).resolve = resolve as unknown as Resolver
  for (const { owner, field } of LISTS_OF_RECORDS) fieldOf(schema, owner, field).resolve = (record: Doc, given: object) => record[pageKey(field, given)]
  for (const [owner, field] of Object.keys(ANSWERED).map((name) => name.split('.') as [string, string])) fieldOf(schema, owner, field).resolve = (record: Doc, given: object) => record[pageKey(field, given)]
  if (everyLanguage) for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) resolveTexts(type)
  ;(schema.getType('Node') as GraphQLInterfaceType).resolveType = ({ __typename }: { __typename: string }) => __typename
  return schema
}

function fieldOf(schema: GraphQLSchema, owner: string, name: string) {
  const field = (schema.getType(owner) as GraphQLObjectType).getFields()[name]
  if (!field) throw new Error(`schema.graphql has no field ${owner}.${name}`)
  return field
}

function resolveTexts(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (!isLeafType(getNamedType(field.type)) || !field.args.some(({ name }) => name === 'lang')) continue
    field.resolve = (part: Doc, { lang }: { lang?: string | null }) => wordsOf(part[field.name], lang == null ? undefined : (wordOf('Language', lang) as Language))
  }
}
