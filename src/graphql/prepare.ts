import {
  getNamedType, GraphQLError, Kind, parse, specifiedRules, TypeInfo, validate, visit, visitWithTypeInfo, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionNode, type SelectionSetNode
} from 'graphql'
import type { Config } from '../config.js'
import { Kept } from '../kernel/kept.js'
import { beyondLimit, Refused } from './failures.js'

export interface Prepared {
  document: DocumentNode
  operations: readonly OperationDefinitionNode[]
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Whether some field below the root asks for a language of its own. */
  everyLanguage: boolean
  /** Whether it asks what is open now: then no answer is like the next. With a filter in a variable only that tells. */
  ofTheMoment: 'never' | 'perhaps' | 'always'
}

/** Queries kept read and checked: programs ask the same few again and again. */
const MOST_KEPT = 500
/** A longer text is read each time: it would fill the memory. */
const LONGEST_KEPT = 20_000

type Limits = Pick<Config, 'graphqlMaxTokens' | 'graphqlMaxDepth'>

/** Reads and checks the texts of queries. */
export class Preparing {
  readonly #kept = new Kept<string, Prepared>(MOST_KEPT)

  constructor(private readonly schema: GraphQLSchema, private readonly limits: Limits) {}

  prepare(source: string): Prepared {
    const known = this.#kept.get(source)
    if (known) return known
    const document = this.#read(source)
    const errors = validate(this.schema, document, specifiedRules, { maxErrors: 20 })
    if (errors.length > 0) throw new Refused('invalid_query', errors)
    const prepared = describe(this.schema, document)
    this.#checkDepth(prepared)
    if (source.length <= LONGEST_KEPT) this.#kept.set(source, prepared)
    return prepared
  }

  #read(source: string): DocumentNode {
    try {
      return parse(source, { maxTokens: this.limits.graphqlMaxTokens })
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      if (/contains more that|contains more than/.test(error.message)) throw beyondLimit('tokens', this.limits.graphqlMaxTokens, 'it has more')
      throw new Refused('malformed_query', [error])
    }
  }

  #checkDepth({ operations, fragments }: Prepared): void {
    const deepest = Math.max(...operations.map(({ selectionSet }) => depthOf(selectionSet, fragments)))
    if (deepest > this.limits.graphqlMaxDepth) throw beyondLimit('depth', this.limits.graphqlMaxDepth, deepest)
  }
}

function describe(schema: GraphQLSchema, document: DocumentNode): Prepared {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const fragments = Object.fromEntries(document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]))
  let everyLanguage = false
  let ofTheMoment: Prepared['ofTheMoment'] = 'never'
  const types = new TypeInfo(schema)
  visit(document, visitWithTypeInfo(types, {
    Field: (node) => {
      const type = types.getType()
      if (type && getNamedType(type).name === 'Opening' && !isOfAMoment(node)) ofTheMoment = 'always'
    },
    Argument: (node) => {
      if (node.name.value === 'lang' && types.getParentType() !== schema.getQueryType()) everyLanguage = true
      if (node.value.kind === Kind.VARIABLE && node.name.value === 'filter' && ofTheMoment === 'never') ofTheMoment = 'perhaps'
    },
    ObjectField: ({ name }) => { if (name.value === 'openAt') ofTheMoment = 'always' }
  }))
  return { document, operations, fragments, everyLanguage, ofTheMoment }
}

/** Whether a moment is written in the query itself: now is none. */
const isOfAMoment = ({ arguments: given = [] }: FieldNode): boolean => given.some(({ name, value }) => name.value === 'at' && value.kind === Kind.STRING && value.value !== 'now')

/** Each fragment is measured once: fragments that name each other twice would else take for ever. */
function depthOf({ selections }: SelectionSetNode, fragments: Prepared['fragments'], known = new Map<string, number>()): number {
  return selections.reduce((deepest, selection) => Math.max(deepest, depthOfOne(selection, fragments, known)), 0)
}

function depthOfOne(selection: SelectionNode, fragments: Prepared['fragments'], known: Map<string, number>): number {
  if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known) : 0)
  if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, known)
  const name = selection.name.value
  const depth = known.get(name) ?? depthOf((fragments[name] as FragmentDefinitionNode).selectionSet, fragments, known)
  known.set(name, depth)
  return depth
}
