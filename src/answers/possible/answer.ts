import type { Static } from '@sinclair/typebox'
import type { DocumentLink } from '../../catalogue/links.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { RequirementGroupModel } from '../../catalogue/standards/model.js'
import type { Day } from '../../kernel/day.js'
import { Situation } from '../applicability/situation.js'
import { originOf, startNotes } from '../standing.js'
import { POSSIBLE_STATES, type DocumentKind } from '../../vocabulary.js'
import type { PossibleCase, PossibleModel } from './model.js'

type Group = Static<typeof RequirementGroupModel>
type Service = Pick<ServiceModel, 'code' | 'name' | 'cases' | 'example'> & { standard: Pick<ServiceModel['standard'], 'published' | 'national' | 'local'> } & Partial<Pick<ServiceModel, 'agency' | 'region' | 'referenceService'>>

/** What people hold before they apply; forms, statements and photos are made for the occasion. */
const PAPERS: readonly DocumentKind[] = ['document', 'payment_proof']

/** A service in the cases for which every paper is held, or all but one; undefined where there is none, or where it asks for none that is held. */
export function answerPossible(service: Service, held: ReadonlyMap<string, string>, asOf: Day): PossibleModel | undefined {
  const { requirements } = service.standard.published
  const cases = (service.cases.length === 0 ? [null] : service.cases).flatMap((one) => caseOf(service, one, held) ?? [])
  if (cases.length === 0) return undefined
  const { code, name, agency = null, region = null, referenceService = null, example } = service
  return { code, name, agency, region, referenceService, state: bestOf(cases), incomplete: requirements.incomplete, cases, notes: startNotes([originOf(service.standard, requirements.scope)], asOf), example }
}

/** The states stand from the best to the worst. */
const bestOf = (cases: readonly PossibleCase[]): PossibleCase['state'] => POSSIBLE_STATES.find((state) => cases.some((one) => one.state === state)) as PossibleCase['state']

function caseOf(service: Service, one: ServiceModel['cases'][number] | null, held: ReadonlyMap<string, string>): PossibleCase | undefined {
  const situation = new Situation(service, new Map(one === null ? [] : [['case', one.code]]))
  const { content, incomplete } = service.standard.published.requirements
  const required = (content ?? []).filter(({ optional }) => !optional)
  const groups = required.filter((group) => situation.holds(group) === 'yes')
  const papers = groups.filter(isPaper)
  const missing = papers.filter((group) => !heldIn(group, held))
  const uses = papers.flatMap((group) => heldIn(group, held) ?? [])
  if (uses.length === 0 || missing.length > 1) return undefined
  return {
    case: one?.code ?? null, name: one?.name ?? null, state: missing.length > 0 ? 'one_short' : incomplete ? 'unknown' : 'possible', uses: once(uses), missing: once(missing.flatMap(documentsOf)),
    also: once(groups.filter((group) => !isPaper(group) && !heldIn(group, held)).flatMap(documentsOf)), open: required.filter((group) => situation.holds(group) === 'open').length
  }
}

const documentsOf = ({ items }: Group): DocumentLink[] => items.map(({ document }) => document)
const isPaper = (group: Group): boolean => documentsOf(group).every(({ kind }) => PAPERS.includes(kind))
const heldIn = (group: Group, held: ReadonlyMap<string, string>): DocumentLink | undefined => documentsOf(group).find(({ code }) => held.has(code))
const once = (documents: readonly DocumentLink[]): DocumentLink[] => [...new Map(documents.map((document) => [document.code, document])).values()]
