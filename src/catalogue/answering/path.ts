import { Situation, type Given } from '../../answers/applicability/situation.js'
import { heldOf } from '../../answers/checklist/held.js'
import { answerPath } from '../../answers/path/answer.js'
import type { PathGraph, PathNode } from '../../answers/path/costs.js'
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
import { findDocuments, findSources, WITH_ALL_LANGUAGES } from './documents.js'
import { getGiven, type RawFacts } from './given.js'
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
  const { answer } = await findPath(db, owner, asked, { isService: collection.noun === 'service' })
  return { answer: resolveTexts(answer, language) as PathModel, parts }
}

/** The same for a service as it was read, in one statement less, with the sources that the answer names. */
export async function findPath(db: Db, owner: Owner, asked: Asked, { isService }: { isService: boolean }): Promise<{ answer: PathModel; sources: SourceLink[] }> {
  const { given } = getGiven(owner, asked.facts)
  const region = asked.region === undefined ? owner.region ?? null : await readRegion(db, asked.region, asked)
  const goal = nodeOf(owner, { given, case: given.get('case') ?? null, isService })
  const { graph, have } = await graphAround(db, goal, asked, { region, example: owner.example })
  checkVia(asked.via, graph)
  const answer = answerPath({ service: owner, goal, graph, have, region }, { asOf: asked.day, given, via: new Set(asked.via.keys()) })
  return { answer, sources: sourcesIn(answer, [...graph.nodes.values()].flatMap((node) => (node.owner as Owner).sources)) }
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

interface Around { region: RegionLink | null; example: boolean }

/** Everything that may be gone through, level by level: what issues the papers that are missing, and what issues the papers for that. */
async function graphAround(db: Db, goal: PathNode, { day, language, have, via }: Asked, { region, example }: Around): Promise<{ graph: PathGraph; have: DocumentLink[] }> {
  const nodes = new Map([[goal.code, goal]])
  const issuers = new Map<string, string[]>()
  const links = new Map<string, DocumentLink>()
  const asked = new Set<string>()
  const first = await findDocuments(db, { have, asked: papersOf([goal], new Map(), new Set()), language })
  const held = heldOf(first.have)
  let wanted = papersOf([goal], held, asked)
  for (let level = 0; level < MOST_LEVELS && wanted.length > 0 && nodes.size < MOST_NODES; level++) {
    const { links: named, narrower } = level === 0 ? first : await findDocuments(db, { have: [], asked: wanted, language })
    for (const [code, link] of named) links.set(code, link)
    const doing = (code: string) => narrower.get(code) ?? []
    const sources = await findSources(db, { products: wanted.flatMap(doing), region: region?.code ?? null, day, language, example })
    const found = preferLocal(sources).map(({ noun, owner, issued }) => ({ node: nodes.get(owner.code) ?? sourceNode(owner, noun === 'service', via), issued }))
    const fresh = found.map(({ node }) => node).filter(({ code }) => !nodes.has(code))
    for (const { node } of found) nodes.set(node.code, node)
    for (const code of wanted) issuers.set(code, found.filter(({ node, issued }) => issued.some((one) => doing(code).includes(one) && node.products.has(one))).map(({ node }) => node.code))
    wanted = papersOf(fresh, held, asked)
  }
  return { graph: { nodes, issuers, held, links }, have: first.have.map(({ document }) => document) }
}

/** What these services need and nobody holds an alternative of, each asked for once. */
function papersOf(nodes: readonly PathNode[], held: ReadonlyMap<string, string>, asked: Set<string>): string[] {
  const unmet = nodes.flatMap(({ needs }) => needs.map(({ items }) => items.map(({ document }) => document.code))).filter((codes) => !codes.some((code) => held.has(code)))
  const fresh = [...new Set(unmet.flat())].filter((code) => !asked.has(code))
  for (const code of fresh) asked.add(code)
  return fresh
}

type Source = Awaited<ReturnType<typeof findSources>>[number]

/** A service of the region stands for its national concept. */
function preferLocal(sources: readonly Source[]): Source[] {
  const local = new Set(sources.flatMap(({ noun, owner }) => (noun === 'service' && owner.referenceService ? [owner.referenceService.code] : [])))
  return sources.filter(({ noun, owner }) => noun === 'service' || !local.has(owner.code))
}

function sourceNode(owner: Owner, isService: boolean, via: PathAsked['via']): PathNode {
  const one = via.get(owner.code) ?? via.get(owner.referenceService?.code ?? '') ?? null
  const cases = owner.cases.map(({ code }) => code)
  if (one !== null && !cases.includes(one)) throw invalidParameter('via', `"${one}" is not a case of ${owner.code}`, cases.join(', ') || 'no case: it has none', nearest(one, cases))
  return nodeOf(owner, { given: new Map(one === null ? [] : [['case', one]]), case: one, isService })
}

function checkVia(via: PathAsked['via'], { nodes }: PathGraph): void {
  const known = [...nodes.values()].flatMap(({ code, referenceService }) => [code, ...(referenceService ? [referenceService.code] : [])])
  const wrong = [...via.keys()].find((code) => !known.includes(code))
  if (wrong !== undefined) throw invalidParameter('via', `"${wrong}" is not on any way to it`, [...new Set(known)].join(', '), nearest(wrong, known))
}
