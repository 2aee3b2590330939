import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getNamedType, getNullableType, isEnumType, isLeafType, isListType, isObjectType, type GraphQLObjectType } from 'graphql'
import { ANSWERED, filterOf, isRecord, shownBy } from '../../src/graphql/graph.js'
import { NAMES } from '../../src/graphql/words.js'
import { ROOT } from './run.js'

export const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'))

/** What REST answers is asked for member by member; of other records what a link shows. */
export function selectionOf(type: GraphQLObjectType, only?: ReadonlySet<string>): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => (only?.has(name) ?? true) && !filterOf(type.name, name) && !['Service.differences', ...Object.keys(ANSWERED)].includes(`${type.name}.${name}`) && !(type.name === 'Dataset' && name === 'records'))
  const parts = fields.map((field) => {
    const inner = getNamedType(field.type)
    if (!isObjectType(inner)) return field.name
    if (field.name === 'source') return `${field.name} { code }`
    return `${field.name} { ${isRecord(inner.name) ? selectionOf(inner, shownBy(type.name, field.name, inner.name)) : selectionOf(inner)} }`
  })
  return parts.join(' ')
}

/** The answer of REST as the graph says it: words in capitals, codes as records. */
export function asGraph(value: unknown, type: GraphQLObjectType): unknown {
  const members = value as Record<string, unknown>
  return Object.fromEntries(Object.entries(members).map(([name, held]) => {
    const field = type.getFields()[name]
    if (!field) return [name, held]
    const inner = getNamedType(field.type)
    const one = (single: unknown): unknown => {
      if (single === null) return null
      if (isEnumType(inner)) return NAMES.get(inner.name)?.get(single as string) ?? single
      if (isLeafType(inner)) return single
      return typeof single === 'string' ? { code: single } : asGraph(single, inner as GraphQLObjectType)
    }
    return [name, isListType(getNullableType(field.type)) && Array.isArray(held) ? held.map(one) : one(held)]
  }))
}
