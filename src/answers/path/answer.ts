import type { RegionLink } from '../../catalogue/links.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { Day } from '../../kernel/day.js'
import { tellGiven } from '../applicability/given.js'
import { Situation, type Given } from '../applicability/situation.js'
import { priceOf } from '../fee/answer.js'
import type { TotalFee } from '../fee/model.js'
import { originOf, startNotes } from '../standing.js'
import { preferred, stepsTo, type PathGraph, type PathNode } from './costs.js'
import type { PathModel, PathNeed, PathStep } from './model.js'

export interface PathMaterial {
  service: Pick<ServiceModel, 'code' | 'name' | 'example'>
  goal: PathNode
  graph: PathGraph
  have: PathModel['have']
  region: RegionLink | null
}
export interface PathAsked { asOf: Day; given: Given; /** Services to go through where there is a choice. */ via: ReadonlySet<string> }

/** The order of services from what is held to what is asked for. */
export function answerPath({ service, goal, graph, have, region }: PathMaterial, { asOf, given, via }: PathAsked): PathModel {
  const walk = new Walk(goal, graph, via)
  walk.enter(goal, [], [])
  const steps = walk.steps.map(({ node, ...step }) => ({ ...step, ...priceAndTime(node, node === goal ? given : new Map()), notes: startNotes(originsOf(node), asOf) }))
  const { requirements, fees, timeLimits } = goal.owner.standard.published
  const told = tellGiven(goal.owner, given, [...requirements.content ?? [], ...fees.content ?? [], ...timeLimits.content ?? []])
  return {
    code: service.code, name: service.name, asOf, given: told.given, have, region,
    steps, cycles: walk.cycles, fee: feeOver(steps), time: timeOver(steps), notes: [...told.notes, ...new Set(steps.flatMap(({ notes }) => notes))], example: service.example
  }
}

type Visited = Omit<PathStep, 'fee' | 'timeLimit' | 'notes'> & { node: PathNode }

/** Goes from a service to those that it needs, and lists each after all that it rests on. */
class Walk {
  readonly steps: Visited[] = []
  readonly cycles: string[][] = []
  readonly #numbers = new Map<string, number>()
  readonly #cost: ReadonlyMap<string, number>

  constructor(private readonly goal: PathNode, private readonly graph: PathGraph, private readonly via: ReadonlySet<string>) {
    this.#cost = stepsTo(goal, graph)
  }

  /** The number of the step, which stands in the list when this ends. */
  enter(node: PathNode, above: readonly PathNode[], alternatives: readonly string[], wanted?: string): number {
    const known = this.#numbers.get(node.code)
    if (known !== undefined) return this.#want(known, wanted)
    const stack = [...above, node]
    const needs = node.needs.map(({ items }) => this.#meet(items, stack))
    const { service, referenceService, case: one, open, owner } = node
    this.steps.push({
      node, service, referenceService, case: one, issues: [], needs, open, incomplete: owner.standard.published.requirements.incomplete || owner.standard.published.requirements.content === null, alternatives: [...alternatives]
    })
    this.#numbers.set(node.code, this.steps.length)
    return this.#want(this.steps.length, wanted)
  }

  #want(number: number, document: string | undefined): number {
    const step = this.steps[number - 1] as Visited
    const link = document === undefined ? undefined : this.graph.links.get(document)
    if (link && step.issues.every(({ code }) => code !== link.code)) step.issues.push(link)
    return number
  }

  #meet(items: PathNode['needs'][number]['items'], stack: readonly PathNode[]): PathNeed {
    const { issuers, held } = this.graph
    const documents = items.map(({ document }) => document)
    const own = documents.find(({ code }) => held.has(code))
    if (own) return { documents, met: 'held', by: own.code, step: null }
    const [best] = preferred(items, issuers, held).flatMap((code) => this.#issuersOf(code).map((node) => ({ code, node }))).sort((a, b) => this.#rank(a, stack) - this.#rank(b, stack) || (a.node.code < b.node.code ? -1 : 1))
    if (!best) return { documents, met: 'elsewhere', by: null, step: null }
    const back = stack.findIndex((node) => node === best.node || node.products.has(best.code))
    if (back !== -1) {
      this.#turn(stack.slice(back).map(({ code }) => code))
      return { documents, met: 'circular', by: best.code, step: null }
    }
    const others = this.#issuersOf(best.code).filter((node) => node !== best.node).map(({ code }) => code)
    return { documents, met: 'step', by: best.code, step: this.enter(best.node, stack, others, best.code) }
  }

  #issuersOf(document: string): PathNode[] {
    return (this.graph.issuers.get(document) ?? []).flatMap((code) => this.graph.nodes.get(code) ?? [])
  }

  /** What one wants to go through comes first, then the shortest way; what leads back comes last. */
  #rank({ code, node }: { code: string; node: PathNode }, stack: readonly PathNode[]): number {
    const back = stack.some((one) => one === node || one.products.has(code))
    const wished = this.via.has(node.code) || (node.referenceService !== null && this.via.has(node.referenceService.code))
    return (back ? 1e6 : 0) - (wished ? 1e5 : 0) + (this.goal.products.has(code) ? 1e4 : 0) + (this.#cost.get(node.code) ?? 0)
  }

  #turn(cycle: string[]): void {
    const same = (other: readonly string[]) => other.length === cycle.length && other.every((code) => cycle.includes(code))
    if (!this.cycles.some(same)) this.cycles.push(cycle)
  }
}

/** The standards on which its needs, its price and its promise rest. */
const originsOf = ({ owner: { standard } }: PathNode) => (['requirements', 'fees', 'timeLimits'] as const).map((component) => originOf(standard, standard.published[component].scope))

/** The price and the promise of a step; of steps on the way only what holds for all their cases, or for the case that was chosen. The promise of any channel, where none was given. */
function priceAndTime({ owner, case: one }: PathNode, given: Given): Pick<PathStep, 'fee' | 'timeLimit'> {
  const facts = new Map([...given, ...(one === null ? [] : [['case', one] as const])])
  const situation = new Situation(owner, facts)
  const limits = (owner.standard.published.timeLimits.content ?? []).filter((limit) => limit.direction === 'after' && situation.holds(limit) !== 'no' && situation.openIn(limit).every((fact) => fact === 'channel'))
  return { fee: priceOf(owner, facts), timeLimit: limits[0] ?? null }
}

function feeOver(steps: readonly Pick<PathStep, 'fee'>[]): TotalFee | null {
  const fees = steps.map(({ fee }) => fee)
  if (fees.every((fee) => fee === null || fee.from === null)) return null
  const sum = (amounts: (number | null | undefined)[]) => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
  const allKnown = fees.every((fee) => fee !== null && fee.to !== null)
  const exact = fees.every((fee) => fee?.exact ?? false)
  const certain = sum(fees.map((fee) => fee?.certain))
  return { certain: exact ? certain : certain || null, from: sum(fees.map((fee) => fee?.from)), to: allKnown ? sum(fees.map((fee) => fee?.to)) : null, exact }
}

function timeOver(steps: readonly Pick<PathStep, 'timeLimit'>[]): PathModel['time'] {
  const sums = new Map<NonNullable<PathStep['timeLimit']>['unit'], number>()
  for (const { timeLimit } of steps) if (timeLimit) sums.set(timeLimit.unit, (sums.get(timeLimit.unit) ?? 0) + (timeLimit.valueMax ?? timeLimit.value))
  return { sum: [...sums].map(([unit, value]) => ({ value, unit })), unknown: steps.filter(({ timeLimit }) => !timeLimit).length }
}
