import type { RegionLink } from '../../catalogue/links.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { RequirementGroupModel } from '../../catalogue/standards/model.js'
import type { Day } from '../../kernel/day.js'
import type { Static } from '@sinclair/typebox'
import type { DocumentKind } from '../../vocabulary.js'
import { tellGiven } from '../applicability/given.js'
import { onceEach, type Once } from '../applicability/once.js'
import { questionsOf } from '../applicability/questions.js'
import { Situation, type Given } from '../applicability/situation.js'
import { originOf, startNotes } from '../standing.js'
import { heldOf, type HeldDocument } from './held.js'
import type { ChecklistGroup, ChecklistModel, IssuerModel } from './model.js'

type Group = Static<typeof RequirementGroupModel>
type Item = Group['items'][number]

/** What the answer is made of: published records, in one language. */
export interface ChecklistMaterial {
  service: Pick<ServiceModel, 'code' | 'name' | 'cases' | 'sources' | 'example'> & { standard: Pick<ServiceModel['standard'], 'published' | 'national' | 'local'> }
  region: RegionLink | null
  have: readonly HeldDocument[]
  /** By the document that is asked for. */
  issuers: ReadonlyMap<string, readonly IssuerModel[]>
}

export interface ChecklistAsked { asOf: Day; given: Given }

/** What this person must bring, what of it is held, and what is still to be asked. */
export function answerChecklist({ service, region, have, issuers }: ChecklistMaterial, { asOf, given }: ChecklistAsked): ChecklistModel {
  const situation = new Situation(service, given)
  const component = service.standard.published.requirements
  const held = heldOf(have)
  const groups = component.content && onceEach(component.content, contentOf, situation).map((one) => groupOf(one, held, issuers))
  const told = tellGiven(service, given, component.content ?? [])
  const named = JSON.stringify(groups)
  return {
    code: service.code, name: service.name, asOf, given: told.given, have: have.map(({ document }) => document), region,
    scope: component.scope, incomplete: component.incomplete, ready: readyOf(groups, component.incomplete), counts: groups && countsOf(groups), groups,
    questions: questionsOf(groups ?? [], situation), notes: [...told.notes, ...startNotes([originOf(service.standard, component.scope)], asOf)],
    sources: service.sources.filter(({ code }) => named.includes(`"source":"${code}"`)), example: service.example
  }
}

/** What is asked for, whoever is asked for it. */
const contentOf = ({ optional, items }: Group) => [optional, items.map(({ document, form, copies, photo, label }) => [document.code, form, copies, photo, label])]

function groupOf({ shown, decidedBy }: Once<Group>, held: ReadonlyMap<string, string>, issuers: ChecklistMaterial['issuers']): ChecklistGroup {
  const items = shown.items.map((item) => itemOf(item, held, issuers))
  return { ...shown, applies: decidedBy.length === 0 ? 'yes' : 'open', decidedBy, held: items.some((item) => item.held), items }
}

/** Things that are no papers have neither form nor copies. */
const PAPERS: readonly DocumentKind[] = ['document', 'form', 'statement', 'photo', 'payment_proof']
const COUNTED: readonly Item['form'][] = ['copy', 'certified_copy', 'photo']

function itemOf(item: Item, held: ReadonlyMap<string, string>, issuers: ChecklistMaterial['issuers']): ChecklistGroup['items'][number] {
  const heldAs = held.get(item.document.code) ?? null
  const unknown = [
    ...(item.form === null && PAPERS.includes(item.document.kind) ? ['form' as const] : []),
    ...(item.copies === null && COUNTED.includes(item.form) ? ['copies' as const] : [])
  ]
  return { ...item, held: heldAs !== null, heldAs, unknown, issuedBy: heldAs === null ? [...issuers.get(item.document.code) ?? []] : [] }
}

function countsOf(groups: readonly ChecklistGroup[]): ChecklistModel['counts'] {
  const required = groups.filter(({ optional }) => !optional)
  const needed = required.filter(({ applies }) => applies === 'yes')
  const held = needed.filter((group) => group.held).length
  return { needed: needed.length, held, missing: needed.length - held, open: required.length - needed.length, optional: groups.length - required.length }
}

function readyOf(groups: readonly ChecklistGroup[] | null, incomplete: boolean): ChecklistModel['ready'] {
  const missing = (groups ?? []).filter(({ optional, held }) => !optional && !held)
  if (missing.some(({ applies }) => applies === 'yes')) return 'no'
  return groups === null || incomplete || missing.length > 0 ? 'unknown' : 'yes'
}
