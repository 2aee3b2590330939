import {
  getArgumentValues, getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isEnumType, isLeafType, isObjectType, type FieldNode, type FragmentDefinitionNode,
  type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, type InlineFragmentNode, type SelectionSetNode
} from 'graphql'
import { canonical } from '../kernel/identity.js'
import type { ListArguments } from './arguments.js'
import { ANSWERED, filterOf, isRecord, recordOf, shownBy } from './graph.js'
import { NAMES } from './words.js'

/** An object of the answer: a record or a part of one. */
export type Doc = Record<string, unknown>

/** What is to be made ready in an object, so that it can be read without a resolver: its words, its texts, the sources that it names, and what it links to. */
export interface Shape {
  inner: Map<string, Shape>
  words: Map<string, ReadonlyMap<string, string>>
  texts: Set<string>
  /** Sources cited by code; without a shape the code is all that is asked for. */
  cited: Map<string, Shape | undefined>
  links: Map<string, Link>
}

/** What a query asks of all records of a type that stand at one place in it. The records are collected while it is carried out. */
export interface Plan {
  type: string
  members: Set<string>
  shape: Shape
  links: Link[]
  pages: Map<string, PagePlan>
  /** Members that no document holds. */
  computed: Set<string>
  /** Answers that are worked out for each record. */
  answers: Map<string, AnswerPlan>
  /** One record that was asked for by its code: what does not fit it is an error, and no null. */
  alone: boolean
  objects: Doc[]
}

/** Records that another names. `slots` are the places where they stand. */
export interface Link { plan: Plan; shown: ReadonlySet<string>; slots: { holder: Doc | unknown[]; key: string | number }[] }

export interface PagePlan { key: string; filter: string | undefined; arguments: ListArguments; plan: Plan; count: boolean; edges: boolean }

export interface AnswerPlan { key: string; field: string; arguments: object; plan: Plan }

type Asked = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** Where the page of a list, or an answer, stands in its owner: two aliases with other arguments are two. */
export const pageKey = (field: string, given: object): string => `${field} ${canonical(given)}`

export const newShape = (): Shape => ({ inner: new Map(), words: new Map(), texts: new Set(), cited: new Map(), links: new Map() })
const newPlan = (type: string): Plan => ({ type, members: new Set(), shape: newShape(), links: [], pages: new Map(), computed: new Set(), answers: new Map(), alone: false, objects: [] })

/** Members that are worked out, and what of the document they need. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = { 'Service.differences': ['standard', 'referenceService'] }

/** Looks ahead in a query: what of which records it will want, at every depth. */
export class Planner {
  constructor(private readonly asked: Asked) {}

  /** Of the objects that a field returns. */
  plan(type: GraphQLObjectType, nodes: readonly FieldNode[]): Plan {
    const plan = newPlan(type.name)
    for (const { selectionSet } of nodes) if (selectionSet) this.#add(plan, plan.shape, type, selectionSet)
    return plan
  }

  /** Of a field that is a page of a list. */
  page(owner: GraphQLObjectType, nodes: readonly FieldNode[]): PagePlan {
    const field = owner.getFields()[nodes[0]?.name.value ?? ''] as Field
    const page = this.#pageOf(owner, field, nodes[0] as FieldNode)
    for (const node of nodes) this.#addPage(page, field, node)
    return page
  }

  #add(plan: Plan, shape: Shape, type: GraphQLObjectType, selections: SelectionSetNode): void {
    for (const [field, node] of this.#fields(type, selections)) {
      const whole = shape === plan.shape
      if (whole && filterOf(type.name, field.name) !== undefined) this.#addPageTo(plan, type, field, node)
      else if (whole && ANSWERED[`${type.name}.${field.name}`]) this.#addAnswer(plan, type, field, node)
      else {
        if (whole) this.#addMember(plan, type, field.name)
        this.#addField(plan, shape, type, field, node)
      }
    }
  }

  #addMember(plan: Plan, type: GraphQLObjectType, name: string): void {
    const needed = COMPUTED[`${type.name}.${name}`]
    for (const member of needed ?? [name]) plan.members.add(member)
    if (needed) plan.computed.add(name)
  }

  #addField(plan: Plan, shape: Shape, owner: GraphQLObjectType, field: Field, node: FieldNode): void {
    const { name } = field
    const type = getNamedType(field.type)
    if (isEnumType(type)) shape.words.set(name, NAMES.get(type.name) ?? new Map())
    else if (isLeafType(type)) {
      if (field.args.length > 0) shape.texts.add(name)
    } else if (isObjectType(type) && node.selectionSet) {
      if (name === 'source') this.#cite(plan, shape, type, node.selectionSet)
      else if (isRecord(type.name)) this.#addLink(plan, shape, owner, name, type, node.selectionSet)
      else this.#add(plan, obtain(shape.inner, name, newShape), type, node.selectionSet)
    }
  }

  #addLink(plan: Plan, shape: Shape, owner: GraphQLObjectType, name: string, type: GraphQLObjectType, selections: SelectionSetNode): void {
    const link = obtain(shape.links, name, () => {
      const made: Link = { plan: newPlan(type.name), shown: shownBy(owner.name, name, type.name), slots: [] }
      plan.links.push(made)
      return made
    })
    this.#add(link.plan, link.plan.shape, type, selections)
  }

  /** The code stands in the statement; anything more in the sources of the record. */
  #cite(plan: Plan, shape: Shape, type: GraphQLObjectType, selections: SelectionSetNode): void {
    const more = [...this.#fields(type, selections)].some(([{ name }]) => name !== 'code')
    const known = shape.cited.get('source')
    shape.cited.set('source', known)
    if (!more) return
    plan.members.add('sources')
    const source = known ?? newShape()
    shape.cited.set('source', source)
    this.#add(plan, source, type, selections)
  }

  #addAnswer(plan: Plan, owner: GraphQLObjectType, field: Field, node: FieldNode): void {
    const given = getArgumentValues(field, node, this.asked.variableValues)
    const type = getNamedType(field.type) as GraphQLObjectType
    const answer = obtain(plan.answers, pageKey(field.name, given), () => ({ key: pageKey(field.name, given), field: field.name, arguments: given, plan: newPlan(type.name) }))
    if (node.selectionSet) this.#add(answer.plan, answer.plan.shape, type, node.selectionSet)
    for (const member of ANSWERED[`${owner.name}.${field.name}`] ?? []) plan.members.add(member)
  }

  #addPageTo(plan: Plan, owner: GraphQLObjectType, field: Field, node: FieldNode): void {
    const page = this.#pageOf(owner, field, node)
    this.#addPage(obtain(plan.pages, page.key, () => page), field, node)
    plan.members.add('code')
  }

  #pageOf(owner: GraphQLObjectType, field: Field, node: FieldNode): PagePlan {
    const given = getArgumentValues(field, node, this.asked.variableValues)
    const type = getNamedType(field.type).name.replace(/Connection$/, '')
    return { key: pageKey(field.name, given), filter: filterOf(owner.name, field.name), arguments: given, plan: newPlan(type), count: false, edges: false }
  }

  #addPage(page: PagePlan, field: Field, { selectionSet }: FieldNode): void {
    const connection = getNamedType(field.type) as GraphQLObjectType
    if (!selectionSet) return
    for (const [part, node] of this.#fields(connection, selectionSet)) {
      if (part.name === 'totalCount') page.count = true
      else if (part.name === 'nodes') this.#addNodes(page.plan, part, node)
      else if (part.name === 'edges') this.#addEdges(page, part, node)
    }
  }

  #addEdges(page: PagePlan, edges: Field, { selectionSet }: FieldNode): void {
    page.edges = true
    const edge = getNamedType(edges.type) as GraphQLObjectType
    for (const [part, node] of selectionSet ? this.#fields(edge, selectionSet) : []) if (part.name === 'node') this.#addNodes(page.plan, part, node)
  }

  #addNodes(plan: Plan, field: Field, { selectionSet }: FieldNode): void {
    if (selectionSet) this.#add(plan, plan.shape, getNamedType(field.type) as GraphQLObjectType, selectionSet)
  }

  /** The fields of a selection as they hold for objects of this type, fragments opened. */
  *#fields(type: GraphQLObjectType, { selections }: SelectionSetNode, opened = new Set<string>()): Generator<[Field, FieldNode]> {
    for (const selection of selections) {
      if (!this.#wanted(selection)) continue
      if (selection.kind === 'Field') {
        const field = type.getFields()[selection.name.value]
        if (field) yield [field, selection]
      } else if (selection.kind === 'InlineFragment') yield* this.#within(type, selection, opened)
      else if (!opened.has(selection.name.value)) {
        opened.add(selection.name.value)
        yield* this.#within(type, this.asked.fragments[selection.name.value] as FragmentDefinitionNode, opened)
      }
    }
  }

  *#within(type: GraphQLObjectType, { typeCondition, selectionSet }: FragmentDefinitionNode | InlineFragmentNode, opened: Set<string>): Generator<[Field, FieldNode]> {
    if (typeCondition === undefined || this.#fits(type, typeCondition.name.value)) yield* this.#fields(type, selectionSet, opened)
  }

  #wanted(selection: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (!selection.directives?.length) return true
    const { variableValues } = this.asked
    return getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
  }

  #fits(type: GraphQLObjectType, condition: string): boolean {
    return type.name === condition || type.getInterfaces().some(({ name }) => name === condition)
  }
}

type Field = GraphQLField<unknown, unknown>

/** Whether what other records show of these is enough; else whether their list form is. */
export function sourceOf({ type, members }: Plan, shown: ReadonlySet<string> = new Set()): 'shown' | 'item' | 'whole' {
  const within = (held: ReadonlySet<string>) => [...members].every((member) => held.has(member))
  return within(shown) ? 'shown' : within(recordOf(type).item) ? 'item' : 'whole'
}

function obtain<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
