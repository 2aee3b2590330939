import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { Enum, Nullable, Rupiah, Whole, ref, refOrNull } from '../../kernel/schema.js'
import {
  CHANNELS, CLOCK_STARTS, COMPLAINT_CHANNELS, COMPONENTS, DIRECTIONS, FEE_KINDS, FEE_NATURES, REQUIREMENT_FORMS, SCOPES, TIME_UNITS, VALIDITY_KINDS
} from '../../vocabulary.js'
import { citedModel, DocumentLink, InstrumentLink, Many, PublicCode, PublicDate, PublicText } from '../links.js'

const text = PublicText()
const line = Type.String({ maxLength: 500 })
const amount = (description: string) => Nullable(Rupiah({ description }))
const number = (description?: string) => Type.Number({ minimum: 0, maximum: 100_000, ...(description ? { description } : {}) })

export const ConditionModel = Type.Object({ code: PublicCode(), text }, { $id: 'Condition', description: 'A fact about the applicant on which a line depends' })
export const CaseModel = Type.Object({ code: PublicCode(), name: text, description: Nullable(text), ...citedModel }, { $id: 'Case', description: 'A variant of the service' })
export const LegalBasisModel = Type.Object({ instrument: ref(InstrumentLink), article: Nullable(line), ...citedModel }, { $id: 'LegalBasis' })

const applicability = {
  cases: Many(PublicCode(), 'Cases that the line is for; empty: all'),
  channels: Many(Enum(CHANNELS), 'Channels that the line is for; empty: all'),
  when: refOrNull(ConditionModel, 'Condition under which the line holds; null: always')
}

export const RequirementGroupModel = Type.Object({
  code: Nullable(PublicCode('Names the choice')),
  name: Nullable(text),
  ...applicability,
  optional: Type.Boolean({ description: 'May be brought, need not' }),
  items: Many(Type.Object({
    document: ref(DocumentLink),
    form: Nullable(Enum(REQUIREMENT_FORMS), { description: 'How a paper is asked for; null: it is no paper, or not stated' }),
    copies: Nullable(Whole({ description: 'Number of copies; null: not stated' })),
    photo: Nullable(Type.Object({ size: Nullable(line), background: Nullable(text) })),
    label: Nullable(text),
    ...citedModel
  }), 'One of these is enough')
}, { $id: 'RequirementGroup' })

const duration = {
  value: number(),
  valueMax: Nullable(number('Upper end of a published range')),
  unit: Enum(TIME_UNITS)
}

export const ProcedureModel = Type.Object({
  channels: Many(Type.Object({ kind: Enum(CHANNELS), name: Nullable(text), address: Nullable(line), from: Nullable(PublicDate('First day')), ...citedModel })),
  steps: Many(Type.Object({ text, channel: Nullable(Enum(CHANNELS)), place: Nullable(text), time: Nullable(Type.Object(duration)), ...citedModel }))
}, { $id: 'Procedure' })

export const TimeLimitModel = Type.Object({
  ...duration,
  atMost: Type.Boolean(),
  approximate: Type.Boolean(),
  starts: Enum(CLOCK_STARTS, { description: 'What starts the clock' }),
  direction: Enum(DIRECTIONS, { description: 'before: runs backwards from the event applied for' }),
  published: Nullable(line, { description: 'The words as published' }),
  ...applicability,
  legalBasis: refOrNull(LegalBasisModel),
  ...citedModel
}, { $id: 'TimeLimit' })

export const FeeModel = Type.Object({
  kind: Enum(FEE_KINDS),
  name: Nullable(text),
  amount: amount('Whole rupiah; null: none, or not known'),
  amountMax: amount('Upper end of a published range'),
  approximate: Type.Boolean(),
  unit: Nullable(text),
  quantity: Nullable(Type.Object({ above: Nullable(Whole()), upTo: Nullable(Whole()) })),
  formula: Nullable(Type.Object({
    inputs: Many(Type.Object({ name: line, label: text, unit: text })),
    expression: Type.String({ maxLength: 500, description: 'Over the inputs, with + - * / ( ) min max. Rupiah' })
  })),
  nature: Nullable(Enum(FEE_NATURES)),
  ...applicability,
  asOf: Nullable(PublicDate('Day of a stated price')),
  legalBasis: refOrNull(LegalBasisModel),
  ...citedModel
}, { $id: 'Fee' })

export const ProductModel = Type.Object({
  name: text,
  document: refOrNull(DocumentLink),
  cases: applicability.cases,
  validity: Many(Type.Object({
    kind: Enum(VALIDITY_KINDS), value: Nullable(Whole()), text: Nullable(text), cases: applicability.cases, when: applicability.when, ...citedModel
  })),
  ...citedModel
}, { $id: 'Product' })

export const ComplaintChannelModel = Type.Object({ kind: Enum(COMPLAINT_CHANNELS), name: Nullable(text), address: Nullable(line), ...citedModel }, { $id: 'ComplaintChannel' })
export const StatementModel = Type.Object({ text, quantity: Nullable(Whole()), ...citedModel }, { $id: 'Statement' })
export const RuleModel = Type.Object({ text, ...citedModel }, { $id: 'Rule' })
export const DecisionModel = Type.Object({
  number: line, date: Nullable(PublicDate('Day of the decision')), issuer: Nullable(text), instrument: refOrNull(InstrumentLink), ...citedModel
}, { $id: 'Decision', description: 'The decision that fixed the standard' })

/** `content: null` means that nobody has stated the component. */
const component = <T extends TSchema>(content: T) => Type.Object({
  scope: Nullable(Enum(SCOPES), { description: 'national: taken over from the norm; local: set by the agency; null: not known' }),
  incomplete: Type.Boolean({ description: 'Only a part of it is known' }),
  legalBasis: Many(ref(InstrumentLink), 'Legal instruments that its lines rest on'),
  content
})
const list = <T extends TSchema>(item: T) => Nullable(Many(ref(item)))
const statements = component(list(StatementModel))

export const PublishedTierModel = Type.Object({
  requirements: component(list(RequirementGroupModel)),
  procedure: component(refOrNull(ProcedureModel)),
  timeLimits: component(list(TimeLimitModel)),
  fees: component(list(FeeModel)),
  products: component(list(ProductModel)),
  complaints: component(list(ComplaintChannelModel))
}, { $id: 'PublishedTier', description: 'The six components that must be published' })

export const InternalTierModel = Type.Object({
  legalBasis: component(list(LegalBasisModel)),
  facilities: statements,
  competence: statements,
  supervision: statements,
  staffing: statements,
  serviceGuarantee: statements,
  safetyGuarantee: statements,
  evaluation: statements
}, { $id: 'InternalTier', description: 'The eight internal components' })

const origin = Type.Object({
  validFrom: Nullable(PublicDate('First day in force; null: not known')),
  validTo: Nullable(PublicDate('Last day in force; null: until replaced')),
  decision: refOrNull(DecisionModel),
  verifiedOn: Nullable(PublicDate('Day on which somebody responsible last confirmed it')),
  missing: Many(text)
})

export const StandardModel = Type.Object({
  national: Nullable(origin, { description: 'The norm in force; null: none known' }),
  local: Nullable(origin, { description: 'The standard of the agency in force; null: none known' }),
  published: ref(PublishedTierModel),
  internal: ref(InternalTierModel),
  rules: Many(ref(RuleModel), 'What the sources add that belongs to no component'),
  completeness: Type.Object({
    known: Type.Integer({ minimum: 0, maximum: 14 }),
    of: Type.Integer({ minimum: 14, maximum: 14 }),
    missing: Many(Enum(COMPONENTS))
  })
}, { $id: 'Standard' })
export type StandardModel = Static<typeof StandardModel>

/** What of fees and time stands in a list. */
export const FeeSummaryModel = Type.Object({
  status: Enum(['free', 'priced', 'mixed', 'unknown'], { description: 'mixed: free for some cases' }),
  from: amount('Lowest amount among its fee lines, in rupiah; null: not known'),
  to: amount('Highest amount among its fee lines; null: not known or not bounded')
}, { $id: 'FeeSummary' })
export const TimeSummaryModel = Type.Object({
  ...duration, atMost: Type.Boolean(), approximate: Type.Boolean(), starts: Enum(CLOCK_STARTS), scope: Enum(SCOPES)
}, { $id: 'TimeSummary', description: 'The shortest promise among the cases and channels' })
export type FeeSummary = Static<typeof FeeSummaryModel>
export type TimeSummary = Static<typeof TimeSummaryModel>

export const STANDARD_COMPONENTS = [
  ConditionModel, CaseModel, LegalBasisModel, RequirementGroupModel, ProcedureModel, TimeLimitModel, FeeModel, ProductModel, ComplaintChannelModel, StatementModel,
  RuleModel, DecisionModel, PublishedTierModel, InternalTierModel, StandardModel, FeeSummaryModel, TimeSummaryModel
]
