import type { Owner } from '../../src/answers/applicability/facts.js'
import type { ChecklistMaterial } from '../../src/answers/checklist/answer.js'
import type { FeeModel, RequirementGroupModel, StandardModel, TimeLimitModel } from '../../src/catalogue/standards/model.js'
import type { DocumentLink } from '../../src/catalogue/links.js'
import type { Static } from '@sinclair/typebox'

/** Published lines with nothing but what is given. */
export type Group = Static<typeof RequirementGroupModel>
export type Fee = Static<typeof FeeModel>
export type TimeLimit = Static<typeof TimeLimitModel>
export type Condition = NonNullable<Group['when']>
type Origin = NonNullable<StandardModel['national']>

const cited = { source: 'laman-resmi', confidence: 'high', locator: null, note: null } as const

export const aDocument = (code: string, kind: DocumentLink['kind'] = 'document'): DocumentLink => ({ code, name: { id: code }, kind })
export const aCondition = (code: string, choice?: { code: string; complete?: boolean }, implies: string[] = []): Condition =>
  ({ code, text: { id: code }, choice: choice ? { code: choice.code, name: { id: choice.code }, complete: choice.complete ?? false } : null, implies })
export const anItem = (code: string, given: Partial<Group['items'][number]> = {}): Group['items'][number] =>
  ({ document: aDocument(code), form: 'copy', copies: null, photo: null, label: null, ...cited, ...given })
/** A group of these documents, one of which is enough. */
export const aGroup = (documents: string | readonly string[], given: Partial<Group> = {}): Group =>
  ({ code: null, name: null, cases: [], channels: [], when: null, optional: false, items: [documents].flat().map((code) => anItem(code)), ...given })

export const anInput = (name: string) => ({ name, label: { id: name }, unit: { id: name }, whole: false })
export const aFee = (kind: Fee['kind'], given: Partial<Omit<Fee, 'when'>> & { when?: Condition | null } = {}): Fee => ({
  kind, name: null, amount: null, amountMax: null, approximate: false, unit: null, counted: [], quantity: null, formula: null, alternative: null, nature: null, cases: [], channels: [], when: null, asOf: null,
  legalBasis: null, ...cited, ...given
})

interface Lines {
  requirements?: readonly Group[] | null; fees?: readonly Fee[] | null; limits?: readonly TimeLimit[] | null; incomplete?: boolean; channels?: readonly string[]; national?: Partial<Origin> | null
  /** `oa:wna` is only for foreigners. */
  cases?: readonly string[]
}

/** A service with these lines, and nothing else. */
export function aService({ requirements = null, fees = null, limits = null, incomplete = false, cases = [], channels = [], national = null }: Lines): ChecklistMaterial['service'] & Owner {
  const component = (content: unknown) => ({ scope: content === null ? null : 'national', incomplete, legalBasis: [], content })
  const published = {
    requirements: component(requirements), fees: component(fees), timeLimits: component(limits), products: component(null), complaints: component(null),
    procedure: component(channels.length > 0 ? { channels: channels.map((kind) => ({ kind })), steps: [] } : null)
  }
  return {
    code: 'ktp-el-baru', name: { id: 'KTP-el baru' }, cases: cases.map(aCase), sources: [], example: false,
    standard: { national: national && { validFrom: null, knownFrom: null, validTo: null, decision: null, verifiedOn: null, missing: [], ...national }, local: null, published: published as never }
  }
}

function aCase(text: string): ChecklistMaterial['service']['cases'][number] {
  const [code = '', applicant = null] = text.split(':')
  return { code, name: { id: code }, description: null, applicant: applicant as 'wna' | null, ...cited }
}
