import { Situation, type Given } from '../../answers/applicability/situation.js'
import { heldOf, type HeldDocument } from '../../answers/checklist/held.js'
import { answerPath } from '../../answers/path/answer.js'
import type { PathNode } from '../../answers/path/costs.js'
import type { PathModel } from '../../answers/path/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { invalidParameter } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import type { DocumentLink, RegionLink, SourceLink } from '../links.js'
import type { Collection } from '../published/collection.js'
import { shape } from '../published/answer.js'
import { getPublished } from '../published/get.js'
import { REGIONS } from '../regions/collection.js'
import { findDocuments, findSources, WITH_ALL_LANGUAGES, type KnownDocuments, type SourceOfDocument } from './documents.js'
import { answerEach, getGiven, type RawFacts } from './given.js'
import { getOwner, sourcesIn, type Answered, type Owner } from './owner.js'

export interface PathAsked { day: Day; facts: RawFacts; have: readonly string[]; via: ReadonlyMap<string, string | null>; region: string | undefined }
export interface PathRequest extends PathAsked { language: Language }
/** With all languages where none is given. */
type Asked = PathAsked & { language: Language | undefined }

/** `ktp-el-hilang-rusak:hilang`, `kk-baru`: what to go through, with its case after a colon. */
export const viaOf = (given: readonly string[]): Map<string, string | null> =>
  new Map(given.map((one) => {
    const [code = '', chosen = null] = one.split(':')
    return [code, chosen] as const
  }))

/** Steps further away than this are not looked for. */
const MOST_LEVELS = 6
const MOST_NODES = 300

/** The way to a service, in two statements and two more for each step that it is long. */
export async function readPath(db: Db, collection: Collection, code: string, asked: PathRequest): Promise<Answered<PathModel>> {
  const { day, language } = asked
  const { owner, parts } = await getOwner(db, collection, code, { day, language })
  const [found] = await findPaths(db, [owner], { ...asked, isService: collection.noun === 'service', alone: true })
  return { answer: resolveTexts(found?.answer, language) as PathModel, parts }
}

interface PathsAsked extends Asked { isService: boolean; alone: boolean; checkTime?: () => void }

/** The same for services as they were read, in one statement less, for all of them together; with the sources that each answer names. */
export async function findPaths(db: Db, owners: readonly Owner[], { isService, alone, checkTime = () => {}, ...asked }: PathsAsked): Promise<({ answer: PathModel; sources: SourceLink[] } | null)[]> {
  const elsewhere = asked.region === undefined ? null : await readRegion(db, asked.region, asked)
  const ways = answerEach(owners, { alone }, (owner) => new Way(owner, asked, { isService, region: elsewhere ?? owner.region ?? null }))
  const have = await search(db, ways.filter((way) => way !== null), asked, checkTime)
  return answerEach(ways, { alone }, (way) => {
    checkTime()
    return way && way.answer(have)
  })
}

async function readRegion(db: Db, code: string, { day, language }: Pick<Asked, 'day' | 'language'>): Promise<RegionLink> {
  const found = await getPublished(db, REGIONS, { code, day, language: language ?? WITH_ALL_LANGUAGES, withFacets: false })
  const { name, level, timeZone } = JSON.parse(language === undefined ? found.body : shape(found.body, { language, fields: undefined })) as RegionLink
  return { code: found.code, name, level, timeZone }
}

/** A service with the requirements that apply whatever else is answered. */
function nodeOf(owner: Owner, { given, case: one, isService }: { given: Given; case: string | null; isService: boolean }): PathNode {
  const situation = new Situation(owner, given)
  const required = (owner.standard.published.requirements.content ?? []).filter(({ optional }) => !optional)
  const { code, name } = owner
  return {
    code, owner, case: one, service: isService ? { code, name } : null, referenceService: isService ? owner.referenceService ?? null : { code, name, status: (owner as unknown as { status: 'active' }).status },
    needs: required.filter((group) => situation.holds(group) === 'yes'), open: required.filter((group) => situation.holds(group) === 'open').length,
    products: new Set((owner.standard.published.products.content ?? []).flatMap(({ document, cases }) => (document && (one === null || cases.length === 0 || cases.includes(one)) ? [document.code] : [])))
  }
}

/** Everything that may be gone through, level by level, for all ways together: what issues the papers that are missing, and what issues the papers for that. */
async function search(db: Db, ways: readonly Way[], { day, language, have }: Asked, checkTime: () => void): Promise<readonly HeldDocument[]> {
  const first = await findDocuments(db, { have, asked: once(ways.flatMap((way) => way.papers())), language })
  for (const way of ways) way.begin(first.have)
  for (let level = 0; level < MOST_LEVELS; level++) {
    checkTime()
    const going = ways.filter((way) => way.isGoing)
    if (going.length === 0) break
    const documents = level === 0 ? first : await findDocuments(db, { have: [], asked: once(going.flatMap(({ wanted }) => wanted)), language })
    const askers = going.map(({ wanted, region, owner }) => ({ products: wanted.flatMap((code) => documents.narrower.get(code) ?? []), region: region?.code ?? null, example: owner.example }))
    const sources = await findSources(db, { askers, day, language })
    for (const [at, way] of going.entries()) way.goOn(documents, sources[at] ?? [])
  }
  return first.have
}

const once = (codes: readonly string[]): string[] => [...new Set(codes)]

/** The search for the way to one service. */
class Way {
  wanted: string[] = []
  readonly region: RegionLink | null
  readonly #goal: PathNode
  readonly #given: Given
  readonly #nodes: Map<string, PathNode>
  readonly #issuers = new Map<string, string[]>()
  readonly #links = new Map<string, DocumentLink>()
  readonly #wrong: Error[] = []
  #held: ReadonlyMap<string, string> = new Map()

  constructor(readonly owner: Owner, private readonly asked: Asked, { isService, region }: { isService: boolean; region: RegionLink | null }) {
    this.#given = getGiven(owner, asked.facts).given
    this.region = region
    this.#goal = nodeOf(owner, { given: this.#given, case: this.#given.get('case') ?? null, isService })
    this.#nodes = new Map([[owner.code, this.#goal]])
  }

  /** What the service needs. */
  papers(): string[] {
    return papersOf([this.#goal], new Map())
  }

  begin(have: readonly HeldDocument[]): void {
    this.#held = heldOf(have)
    this.wanted = papersOf([this.#goal], this.#held)
  }

  get isGoing(): boolean {
    return this.wanted.length > 0 && this.#nodes.size < MOST_NODES
  }

  /** Takes what issues the papers that were wanted; what that needs, and nobody holds an alternative of, is wanted next, each paper once. */
  goOn({ links, narrower }: KnownDocuments, sources: readonly SourceOfDocument[]): void {
    for (const [code, link] of links) this.#links.set(code, link)
    const found = preferLocal(sources).map(({ noun, owner, issued }) => ({ node: this.#nodes.get(owner.code) ?? this.#nodeOf(owner, noun === 'service'), issued }))
    const fresh = found.map(({ node }) => node).filter(({ code }) => !this.#nodes.has(code))
    for (const { node } of found) this.#nodes.set(node.code, node)
    for (const code of this.wanted) {
      const doing = narrower.get(code) ?? []
      this.#issuers.set(code, found.filter(({ node, issued }) => issued.some((one) => doing.includes(one) && node.products.has(one))).map(({ node }) => node.code))
    }
    this.wanted = papersOf(fresh, this.#held).filter((code) => !this.#issuers.has(code))
  }

  /** A case that it does not have is told at the end, to whoever asked for one way alone. */
  #nodeOf(owner: Owner, isService: boolean): PathNode {
    const { via } = this.asked
    const chosen = via.get(owner.code) ?? via.get(owner.referenceService?.code ?? '') ?? null
    const cases = owner.cases.map(({ code }) => code)
    const one = chosen !== null && cases.includes(chosen) ? chosen : null
    if (chosen !== one) this.#wrong.push(invalidParameter('via', `"${chosen ?? ''}" is not a case of ${owner.code}`, cases.join(', ') || 'no case: it has none', nearest(chosen ?? '', cases)))
    return nodeOf(owner, { given: new Map(one === null ? [] : [['case', one]]), case: one, isService })
  }

  answer(have: readonly HeldDocument[]): { answer: PathModel; sources: SourceLink[] } {
    if (this.#wrong[0]) throw this.#wrong[0]
    checkVia(this.asked.via, this.#nodes)
    const graph = { nodes: this.#nodes, issuers: this.#issuers, held: this.#held, links: this.#links }
    const material = { service: this.owner, goal: this.#goal, graph, have: have.map(({ document }) => document), region: this.region }
    const answer = answerPath(material, { asOf: this.asked.day, given: this.#given, via: new Set(this.asked.via.keys()) })
    return { answer, sources: sourcesIn(answer, [...this.#nodes.values()].flatMap((node) => (node.owner as Owner).sources)) }
  }
}

/** What these services need and nobody holds an alternative of. */
function papersOf(nodes: readonly PathNode[], held: ReadonlyMap<string, string>): string[] {
  const unmet = nodes.flatMap(({ needs }) => needs.map(({ items }) => items.map(({ document }) => document.code))).filter((codes) => !codes.some((code) => held.has(code)))
  return once(unmet.flat())
}

/** A service of the region stands for its national concept. */
function preferLocal(sources: readonly SourceOfDocument[]): SourceOfDocument[] {
  const local = new Set(sources.flatMap(({ noun, owner }) => (noun === 'service' && owner.referenceService ? [owner.referenceService.code] : [])))
  return sources.filter(({ noun, owner }) => noun === 'service' || !local.has(owner.code))
}

function checkVia(via: PathAsked['via'], nodes: ReadonlyMap<string, PathNode>): void {
  const known = [...nodes.values()].flatMap(({ code, referenceService }) => [code, ...(referenceService ? [referenceService.code] : [])])
  const wrong = [...via.keys()].find((code) => !known.includes(code))
  if (wrong !== undefined) throw invalidParameter('via', `"${wrong}" is not on any way to it`, once(known).join(', '), nearest(wrong, known))
}
