import {
  getDirectiveValues, getNamedType, getNullableType, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isListType, isObjectType, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType,
  type GraphQLSchema, type InlineFragmentNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode
} from 'graphql'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../kernel/page.js'

/** A list within a record counts as this many: nobody knows it before. */
const USUAL_LIST = 3
/** The question for the schema: its answer is large, and nobody needs several. */
const SCHEMA_COST = 5_000

export interface Operation { schema: GraphQLSchema; operation: OperationDefinitionNode; fragments: Readonly<Record<string, FragmentDefinitionNode>>; variables: Readonly<Record<string, unknown>> }

/** What it takes to work an answer out, beside its values. A path has statements of its own, two for each step. */
const ANSWER_COSTS: Readonly<Record<string, number>> = { Due: 20, Checklist: 50, FeeAnswer: 20, Opening: 150, Path: 2_000, Drift: 50, SearchPage: 300, Suggestion: 20 }

interface Asked extends Operation { /** Costs of fragments: fragments that name each other twice would else take for ever. */ known: Map<string, number> }

/** About how many values the answer can have: each field counts once for every object in which it stands, as far as the sizes of lists tell. */
export function costOf(operation: Operation): number {
  const root = operation.schema.getQueryType()
  return root ? selectionCost({ ...operation, known: new Map() }, root, operation.operation.selectionSet) : 0
}

function selectionCost(asked: Asked, type: GraphQLNamedType, { selections }: SelectionSetNode): number {
  return selections.reduce((sum, selection) => sum + (isWanted(asked, selection) ? oneCost(asked, type, selection) : 0), 0)
}

function oneCost(asked: Asked, type: GraphQLNamedType, selection: SelectionNode): number {
  if (selection.kind === 'Field') return fieldCost(asked, type, selection)
  if (selection.kind === 'InlineFragment') return selectionCost(asked, narrowed(asked, type, selection), selection.selectionSet)
  const name = selection.name.value
  const fragment = asked.fragments[name] as FragmentDefinitionNode
  const cost = asked.known.get(name) ?? selectionCost(asked, narrowed(asked, type, fragment), fragment.selectionSet)
  asked.known.set(name, cost)
  return cost
}

const narrowed = ({ schema }: Asked, type: GraphQLNamedType, { typeCondition }: FragmentDefinitionNode | InlineFragmentNode): GraphQLNamedType =>
  (typeCondition ? schema.getType(typeCondition.name.value) : undefined) ?? type

function fieldCost(asked: Asked, type: GraphQLNamedType, node: FieldNode): number {
  const name = node.name.value
  if (name === '__schema' || name === '__type') return SCHEMA_COST
  const field = isObjectType(type) || isAbstractType(type) ? ('getFields' in type ? type.getFields()[name] : undefined) : undefined
  if (!field || !node.selectionSet) return 1
  const inner = getNamedType(field.type)
  const times = isListType(getNullableType(field.type)) ? sizeOf(asked, type, node) : 1
  if (inner.name.endsWith('Connection')) return 1 + connectionCost(asked, inner, node)
  return 1 + (ANSWER_COSTS[inner.name] ?? 0) + times * selectionCost(asked, inner, node.selectionSet)
}

/** What stands beside the records counts once; the records as often as were asked for. */
function connectionCost(asked: Asked, connection: GraphQLNamedType, node: FieldNode): number {
  const size = Math.min(MAX_LIMIT, numberIn(asked, node, 'first') ?? numberIn(asked, node, 'last') ?? DEFAULT_LIMIT)
  return size * selectionCost(asked, connection, node.selectionSet as SelectionSetNode)
}

function sizeOf(asked: Asked, type: GraphQLNamedType, node: FieldNode): number {
  if (type.name.endsWith('Connection')) return 1 // its size is counted already
  const ids = valueIn(asked, node, 'ids')
  return Array.isArray(ids) ? Math.max(1, ids.length) : USUAL_LIST
}

function numberIn(asked: Asked, node: FieldNode, name: string): number | undefined {
  const value = Number(valueIn(asked, node, name) ?? Number.NaN)
  return Number.isFinite(value) ? Math.max(1, value) : undefined
}

function valueIn({ variables }: Operation, { arguments: given = [] }: FieldNode, name: string): unknown {
  const value = given.find((one) => one.name.value === name)?.value
  if (value?.kind === 'Variable') return variables[value.name.value]
  if (value?.kind === 'ListValue') return value.values
  return value?.kind === 'IntValue' ? value.value : undefined
}

function isWanted({ variables }: Operation, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true
  return getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
}
