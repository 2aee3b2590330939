import { cursorAt, listPossible } from '../catalogue/answering/possible.js'
import { findSites } from '../catalogue/malls/sites.js'
import { wordsConditionOf } from '../catalogue/search/condition.js'
import { DIFFERING } from '../catalogue/answering/drift.js'
import { DRIFTS } from '../catalogue/drifts/collection.js'
import type { Collection } from '../catalogue/published/collection.js'
import type { PublishedNoun } from '../catalogue/published/draft.js'
import type { Selection } from '../catalogue/published/filter.js'
import { findByCodes } from '../catalogue/published/keys.js'
import { readPage, readPages, type Page, type PagesRequest, type Parents } from '../catalogue/published/pages.js'
import { REFERENCE_SERVICES } from '../catalogue/reference-services/collection.js'
import type { ReferenceServiceModel } from '../catalogue/reference-services/model.js'
import type { ServiceModel } from '../catalogue/services/model.js'
import { differencesOf } from '../catalogue/standards/differences.js'
import type { Day } from '../kernel/day.js'
import { dayOfMinute, readMinute } from '../kernel/moment.js'
import { resolveTexts } from '../kernel/text.js'
import type { Language } from '../vocabulary.js'
import { ANSWERS, OWN_OBJECTS, type Answer } from './answers.js'
import { pageRequestOf, possibleAskedOf, type PossibleArguments } from './arguments.js'
import type { Context } from './context.js'
import { collectionOf, RECORDS, type RecordType } from './graph.js'
import { sourceOf, type AnswerPlan, type Doc, type Link, type PagePlan, type Plan, type Shape } from './plan.js'
import { inAnyLanguage, inLanguage } from './texts.js'

/** What an answer holds of a page, by the Cursor Connections specification. */
export type Connection = { nodes: Doc[]; edges: { cursor: string; node: Doc }[]; pageInfo: PageInfo; totalCount: number | null }
interface PageInfo { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }

/**
 * Carries plans out: each link and each list is one statement for all records that have it, however many they are. What it returns is
 * ready: its members are read as they are.
 */
export class Loading {
  /** Documents come in Indonesian, or with all languages. */
  readonly stored: Language

  /** The day asked for; without one it is today, or that of the moment at which something is open. */
  readonly day: Day

  constructor(private readonly context: Context, private readonly asOf: Day | undefined, readonly language: Language) {
    this.day = asOf ?? context.today
    this.stored = context.everyLanguage && language === 'id' ? 'en' : language
  }

  /** Records of a type by their codes. */
  async byCodes(plan: Plan, codes: readonly string[], source = sourceOf(plan)): Promise<Map<string, Doc>> {
    this.context.checkTime()
    const found = plan.type === 'Site' ? await this.#sites(codes) : await this.#documents(plan, codes, source === 'whole' ? 'whole' : 'item')
    await this.finish(plan, [...found.values()])
    return found
  }

  /** A page of a list of everything. */
  async page(page: PagePlan): Promise<Connection> {
    this.context.checkTime()
    const collection = collectionOf(page.plan.type)
    const request = await this.#requestOf(collection, page)
    const found = await readPage(this.context.db, collection, request)
    const nodes = await this.#nodesOf(page.plan, found.rows.map(parse))
    await this.finish(page.plan, nodes)
    return connectionOf(found, nodes, request)
  }

  /** A page of what can be done with some papers: a page may end before it is full, and its end is where the next begins. */
  async possible({ plan, arguments: given }: PagePlan): Promise<Omit<Connection, 'totalCount'>> {
    this.context.checkTime()
    const { after, ...asked } = possibleAskedOf(given as PossibleArguments)
    const { items, next } = await listPossible(this.context.db, { ...asked, after, day: this.day, language: this.stored === 'id' ? this.stored : undefined })
    const nodes = items.map((item) => this.#ownCopy(item))
    const edges = nodes.map((node) => ({ cursor: cursorAt(node['code'] as string), node }))
    await this.finish(plan, nodes)
    const pageInfo = { hasNextPage: next !== null, hasPreviousPage: after !== undefined, startCursor: edges[0]?.cursor ?? null, endCursor: next ?? edges.at(-1)?.cursor ?? null }
    return { nodes, edges, pageInfo }
  }

  /** Makes documents ready, with all that they lead to. */
  async finish(plan: Plan, documents: Doc[]): Promise<void> {
    if (plan.computed.has('differences')) await this.#addDifferences(documents)
    for (const answer of plan.answers.values()) await this.#addAnswer(documents, answer, plan)
    for (const document of documents) this.#shape(document, plan.shape, document)
    for (const document of documents) plan.objects.push(document)
    await this.#follow(plan)
  }

  async #follow(plan: Plan): Promise<void> {
    if (plan.objects.length === 0) return
    await Promise.all([...plan.links.map((link) => this.#followLink(link)), ...[...plan.pages.values()].map((page) => this.#addPages(plan, page))])
  }

  async #followLink({ plan, shown, slots }: Link): Promise<void> {
    const source = sourceOf(plan, shown)
    if (source === 'shown') return this.#follow(plan)
    const codes = [...new Set(slots.map(({ holder, key }) => ((holder as Doc)[key] as Doc)['code'] as string))]
    if (codes.length === 0) return
    const found = await this.byCodes(plan, codes, source)
    for (const { holder, key } of slots) {
      const shownOfIt = (holder as Doc)[key] as Doc
      ;(holder as Doc)[key] = found.get(shownOfIt['code'] as string) ?? shownOfIt
    }
  }

  async #addPages({ type, objects }: Plan, page: PagePlan): Promise<void> {
    this.context.checkTime()
    const collection = collectionOf(page.plan.type)
    const request = await this.#requestOf(collection, page)
    const codes = [...new Set(objects.map(({ code }) => code as string))]
    const found = await readPages(this.context.db, collection, parentsOf(collection, type, page, request.query, codes), request)
    const all = await this.#nodesOf(page.plan, [...found.values()].flatMap(({ rows }) => rows.map(parse)))
    const connections = new Map<string, Connection>()
    let begun = 0
    for (const [code, one] of found) connections.set(code, connectionOf(one, all.slice(begun, begun += one.rows.length), request))
    for (const object of objects) object[page.key] = connections.get(object['code'] as string) ?? connectionOf(NOTHING, [], request)
    await this.finish(page.plan, all)
  }

  /** Of records the rows themselves; drifts are worked out for the services of the rows. */
  async #nodesOf({ type }: Plan, rows: Doc[]): Promise<Doc[]> {
    if (type !== 'Drift') return rows
    const drifts = await (ANSWERS['drift'] as Answer)({ ...this.context, type, day: this.day, language: this.language, stored: this.stored, alone: false }, rows, {})
    return drifts.map((drift) => this.#ownCopy(drift as object))
  }

  async #requestOf(collection: Collection, page: PagePlan): Promise<PagesRequest & { query: ReturnType<typeof pageRequestOf>['query'] }> {
    const isDrift = page.plan.type === 'Drift'
    const { query, selection, ...request } = pageRequestOf(collection, page.arguments, page.filter !== undefined && !isDrift)
    if (isDrift) selection.conditions.push(DIFFERING)
    const day = await this.#addOpenAt(collection, page, selection)
    if (query['q'] !== undefined) selection.conditions.push(wordsConditionOf(await this.context.searching.index(this.context.db, this.context.today), String(query['q']), query))
    return { ...request, query, selection, count: page.count, day, language: this.stored, form: sourceOf(page.plan) === 'whole' && !isDrift ? 'whole' : 'item' }
  }

  async #addOpenAt({ noun }: Collection, { arguments: { filter } }: PagePlan, selection: Selection): Promise<Day> {
    const given = filter?.['openAt']
    if (given == null) return this.day
    const { db, openings, today, now } = this.context
    const minute = readMinute('openAt', String(given), now)
    selection.conditions.push(await openings.conditionOf(db, noun as 'mall' | 'offering', minute, today))
    return this.asOf ?? dayOfMinute(minute)
  }

  async #documents({ type }: Plan, codes: readonly string[], form: 'item' | 'whole'): Promise<Map<string, Doc>> {
    const { collection: { noun } } = RECORDS[type] as RecordType
    const bodies = await findByCodes(this.context.db, noun, codes, { day: this.day, language: this.stored, form })
    return new Map([...bodies].map(([code, body]) => [code, JSON.parse(body) as Doc]))
  }

  async #sites(codes: readonly string[]): Promise<Map<string, Doc>> {
    return await findSites(this.context.db, codes, { day: this.day, language: this.stored }) as Map<string, unknown> as Map<string, Doc>
  }

  /** Before the documents are made ready: what is compared is what the catalogue says, not how it is shown. */
  async #addDifferences(documents: Doc[]): Promise<void> {
    const services = documents as unknown as (ServiceModel & { differences: unknown })[]
    const codes = [...new Set(services.flatMap(({ referenceService }) => referenceService?.code ?? []))]
    const norms = await findByCodes(this.context.db, REFERENCE_SERVICES.noun, codes, { day: this.day, language: this.stored, form: 'whole' })
    const standards = new Map([...norms].map(([code, body]) => [code, (JSON.parse(body) as ReferenceServiceModel).standard]))
    for (const service of services) {
      const norm = standards.get(service.referenceService?.code ?? '')
      service.differences = norm ? differencesOf(service.standard, norm) : null
    }
  }

  async #addAnswer(documents: Doc[], { key, field, arguments: given, plan }: AnswerPlan, { type, alone }: Plan): Promise<void> {
    this.context.checkTime()
    const { day, language, stored } = this
    const found = await (ANSWERS[field] as Answer)({ ...this.context, type, day, language, stored, alone }, documents, given)
    const answers = OWN_OBJECTS.has(field) ? (found as (Doc | null)[]) : found.map((answer) => answer && this.#ownCopy(answer))
    for (const [at, document] of documents.entries()) document[key] = answers[at] ?? null
    await this.finish(plan, answers.filter((answer) => answer !== null))
  }

  /** What answers share with each other and with documents would else be made ready twice. */
  #ownCopy(answer: object): Doc {
    return (this.stored === 'id' ? resolveTexts(answer, 'id') : JSON.parse(JSON.stringify(answer))) as Doc
  }

  /** `record` is the record that the value is a part of. */
  #shape(value: unknown, shape: Shape, record: Doc): void {
    if (Array.isArray(value)) for (const one of value) this.#shape(one, shape, record)
    else if (typeof value === 'object' && value !== null) this.#shapeObject(value as Doc, shape, record)
  }

  #shapeObject(object: Doc, { inner, words, texts, cited, links }: Shape, record: Doc): void {
    for (const [name, names] of words) object[name] = named(object[name], names)
    if (this.stored !== 'id') for (const name of texts) object[name] = this.#text(object[name])
    for (const [name, shape] of inner) this.#shape(object[name], shape, record)
    for (const [name, shape] of cited) object[name] = this.#source(object[name] as string, shape, record)
    for (const [name, link] of links) this.#shapeLink(object, name, link, record)
  }

  #text(held: unknown): unknown {
    return this.context.everyLanguage ? inAnyLanguage(held, this.language) : inLanguage(held, this.language)
  }

  #source(code: string, shape: Shape | undefined, { sources }: Doc): Doc {
    if (!shape) return { code }
    const source = { ...(sources as Doc[]).find((one) => one['code'] === code) }
    this.#shape(source, shape, source)
    return source
  }

  #shapeLink(holder: Doc, name: string, link: Link, record: Doc): void {
    const held = holder[name]
    if (Array.isArray(held)) for (const key of held.keys()) this.#shapeSlot(held, key, link, record)
    else if (held != null) this.#shapeSlot(holder, name, link, record)
  }

  /** What is shown of the other record is made ready here, where it is enough. */
  #shapeSlot(holder: Doc | unknown[], key: string | number, link: Link, record: Doc): void {
    const slots = holder as Doc
    if (typeof slots[key] === 'string') slots[key] = { code: slots[key] }
    const shown = slots[key] as Doc
    if (sourceOf(link.plan, link.shown) !== 'shown') link.slots.push({ holder, key })
    else {
      this.#shape(shown, link.plan.shape, record)
      link.plan.objects.push(shown)
    }
  }
}

const NOTHING: Page = { rows: [], more: false, total: 0 }
const parse = ({ body }: { body: string }): Doc => JSON.parse(body) as Doc

function named(held: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(held)) return held.map((one) => named(one, names))
  return names.get(held as string) ?? held
}

/** By the facet that the filter of the list goes by. */
function parentsOf(collection: Collection, owner: string, { filter }: PagePlan, query: { evidence?: unknown, example?: unknown }, codes: string[]): Parents {
  const { facets, any } = collection.filters[filter as string] as { facets: readonly string[]; any?: readonly string[] }
  const facet = (query.evidence === 'any' ? (any ?? facets) : facets)[0] as string
  const noun: PublishedNoun = owner === 'Site' ? 'mall' : (RECORDS[owner] as RecordType).collection.noun
  return { codes, facet, noun, examplesBelow: query.example === undefined && collection !== DRIFTS }
}

function connectionOf({ rows, more, total }: Page, nodes: Doc[], { backwards, after, before }: PagesRequest): Connection {
  return {
    nodes,
    edges: rows.map(({ cursor }, at) => ({ cursor, node: nodes[at] as Doc })),
    pageInfo: {
      hasNextPage: backwards ? before !== undefined : more, hasPreviousPage: backwards ? more : after !== undefined,
      startCursor: rows[0]?.cursor ?? null, endCursor: rows[rows.length - 1]?.cursor ?? null
    },
    totalCount: total
  }
}
