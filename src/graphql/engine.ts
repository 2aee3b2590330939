import fastify from 'fastify'
import { GraphQLError, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import mercurius from 'mercurius'
import type { Openings } from '../catalogue/answering/open-at.js'
import type { Searching } from '../catalogue/search/searching.js'
import type { Config } from '../config.js'
import type { Db } from '../db/client.js'
import type { Day } from '../kernel/day.js'
import type { Language } from '../vocabulary.js'
import type { Context } from './context.js'
import { costOf } from './cost.js'
import { beyondLimit, Refused } from './failures.js'
import type { Lookup } from './persisted.js'
import { Preparing, type Prepared } from './prepare.js'
import type { Question } from './question.js'
import { buildGraph } from './schema.js'

export interface EngineParts { today: () => Day; now: () => Date; openings: Openings; searching: Searching; config: Config; sdl: string; lookUp: Lookup }

/** A question that may be carried out. */
export interface Ready extends Pick<Prepared, 'everyLanguage' | 'ofTheMoment'> {
  source: string
  operation: OperationDefinitionNode
  operationName: string | undefined
  variables: Record<string, unknown> | undefined
  cost: number
  wantsCost: boolean
}

/** Queries that mercurius keeps compiled. */
const MOST_COMPILED = 500
type Executor = (source: string, context: object, variables?: Record<string, unknown>, operationName?: string) => Promise<ExecutionResult>

/** Carries queries out: mercurius compiles them, here they are checked before. */
export async function makeEngine(parts: EngineParts): Promise<Engine> {
  const { sdl } = parts
  const schema = buildGraph(sdl, { everyLanguage: false })
  let inEveryLanguage: GraphQLSchema | undefined // few ask for it
  const host = fastify() // it needs one, and has no routes there
  await host.register(mercurius, {
    schema, routes: false, jit: 1, cache: MOST_COMPILED,
    graphql: { parseOptions: { maxTokens: parts.config.graphqlMaxTokens } },
    compilerOptions: { disableLeafSerialization: true }, // leaves are ready: only the few own scalars would be called for nothing
    errorFormatter: ({ data, errors }) => ({ statusCode: 200, response: { data, errors } })
  } as Parameters<typeof mercurius>[1])
  const graphql = (host as unknown as { graphql: Executor & { addHook: (name: 'preExecution', hook: (schema: GraphQLSchema, document: object, context: Context) => Promise<object>) => void } }).graphql
  graphql.addHook('preExecution', async (_schema, _document, { everyLanguage }) => (everyLanguage ? { schema: inEveryLanguage ??= buildGraph(sdl, { everyLanguage }) } : {}))
  await host.ready()
  return new Engine(schema, graphql, parts, () => host.close())
}

export class Engine {
  readonly #preparing: Preparing

  constructor(private readonly schema: GraphQLSchema, private readonly execute: Executor, private readonly parts: EngineParts, readonly close: () => Promise<void>) {
    this.#preparing = new Preparing(schema, parts.config)
  }

  /** Throws what is wrong with the question. */
  prepare(question: Question): Ready {
    const source = this.parts.lookUp(question)
    const { operations, fragments, everyLanguage, ofTheMoment } = this.#preparing.prepare(source)
    const operation = operationOf(operations, question.operationName)
    const { coerced, errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], question.variables ?? {}, { maxErrors: 20 })
    if (errors) throw new Refused('invalid_query', errors)
    const cost = costOf({ schema: this.schema, operation, fragments, variables: coerced })
    const { operationName, variables, wantsCost } = question
    return { source, operation, operationName, variables, everyLanguage, ofTheMoment, cost, wantsCost }
  }

  /** What comes in one request counts together. */
  checkCosts(ready: readonly Ready[]): void {
    const cost = ready.reduce((sum, one) => sum + one.cost, 0)
    if (cost > this.parts.config.graphqlMaxCost) throw beyondLimit('cost', this.parts.config.graphqlMaxCost, cost)
  }

  /** `db`: as the answer reads it. */
  async run(db: Db, { source, operation, operationName, variables, everyLanguage }: Ready, language: Language): Promise<ExecutionResult> {
    if (operation.operation !== 'query') throw new Refused('invalid_query', [new GraphQLError('The catalogue is only read: there are queries and nothing else', { nodes: operation })])
    const { openings, searching, today, now, config: { graphqlTimeoutMs } } = this.parts
    const until = performance.now() + graphqlTimeoutMs
    const tooLong = () => beyondLimit('time', graphqlTimeoutMs, 'it took longer')
    const context: Context = { db, openings, searching, today: today(), now: now(), language, everyLanguage, checkTime: () => { if (performance.now() > until) throw tooLong() } }
    // Compiled queries are kept by their text, which must not be taken for another operation in the same text.
    const text = operationName === undefined ? source : `${source}\n#${operationName}`
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(tooLong()), graphqlTimeoutMs) })
    return Promise.race([this.execute(text, context, variables, operationName), late]).finally(() => { clearTimeout(timer) })
  }
}

function operationOf(operations: readonly OperationDefinitionNode[], name: string | undefined): OperationDefinitionNode {
  const named = name === undefined ? operations : operations.filter((one) => one.name?.value === name)
  if (named.length === 1 && named[0]) return named[0]
  const known = operations.map((one) => one.name?.value ?? '(without a name)').join(', ')
  throw new Refused('invalid_query', [new GraphQLError(name === undefined ? `The text has several operations: name one of ${known} as operationName` : `The text has no operation ${name}, but: ${known}`)])
}
