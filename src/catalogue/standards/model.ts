import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { Enum, Nullable, Rupiah, Whole, WholeBetween, ref, refOrNull } from '../../kernel/schema.js'
import {
  APPLICANTS, CHANNELS, CLOCK_STARTS, COMPLAINT_CHANNELS, COMPONENTS, DIRECTIONS, FEE_KINDS, FEE_NATURES, REQUIREMENT_FORMS, SCOPES, TIME_UNITS, VALIDITY_KINDS
} from '../../vocabulary.js'
import { citedModel, DocumentLink, InstrumentLink, Many, PublicCode, PublicDate, PublicLine, PublicText } from '../links.js'

const words = (description: string) => Nullable(PublicText(description))
const line = (description: string) => Nullable(PublicLine(description))
const amount = (description: string) => Nullable(Rupiah({ description }))
const count = (description: string) => Nullable(Whole({ description }))
const number = (description: string) => Type.Number({ minimum: 0, maximum: 100_000, format: 'double', description })
const approximate = Type.Boolean({ description: 'Stated as "about"' })

export const ConditionModel = Type.Object({
  code: PublicCode('Code: the same question wherever it stands'), text: PublicText('The condition in words'),
  choice: Nullable(Type.Object({
    code: PublicCode('Code of the choice'), name: PublicText('What is chosen'), complete: Type.Boolean({ description: 'One of its conditions always holds' })
  }), { description: 'Conditions of one choice exclude each other; null: it stands for itself' }),
  implies: Many(PublicCode('Condition'), 'Conditions that hold wherever this one does')
}, { $id: 'Condition', description: 'A fact about the applicant on which a line depends' })
export const CaseModel = Type.Object({
  code: PublicCode('Code within the service'), name: PublicText('Name'), description: words('Who it is for'),
  applicant: Nullable(Enum(APPLICANTS), { description: 'Only for citizens of Indonesia (wni), or only for foreigners (wna); null: for both, or not stated' }),
  ...citedModel
}, { $id: 'Case', description: 'A variant of the service' })
export const LegalBasisModel = Type.Object({
  instrument: ref(InstrumentLink), article: line('Article, as it is cited'), ...citedModel
}, { $id: 'LegalBasis', description: 'What a statement rests on in law' })

const applicability = {
  cases: Many(PublicCode('Case'), 'Cases that the line is for; empty: all'),
  channels: Many(Enum(CHANNELS), 'Channels that the line is for; empty: all'),
  when: refOrNull(ConditionModel, 'Condition under which the line holds; null: always')
}

export const RequirementGroupModel = Type.Object({
  code: Nullable(PublicCode('Names the choice')),
  name: words('What the choice is about'),
  ...applicability,
  optional: Type.Boolean({ description: 'May be brought, need not' }),
  items: Many(Type.Object({
    document: ref(DocumentLink),
    form: Nullable(Enum(REQUIREMENT_FORMS), { description: 'How a paper is asked for; null: it is no paper, or not stated' }),
    copies: Nullable(Whole({ description: 'Number of copies; null: not stated' })),
    photo: Nullable(Type.Object({ size: line('Size, such as 4x6'), background: words('Colour behind') }), { description: 'What a photograph must be; null: it is none, or not stated' }),
    label: words('What the source adds to the name of the document'),
    ...citedModel
  }), 'One of these is enough')
}, { $id: 'RequirementGroup', description: 'A requirement. One of its items is enough' })

const duration = {
  value: number('How many'),
  valueMax: Nullable(number('Upper end of a published range')),
  unit: Enum(TIME_UNITS, { description: 'Unit as published' })
}

export const ProcedureModel = Type.Object({
  channels: Many(Type.Object({
    kind: Enum(CHANNELS, { description: 'Kind of the channel' }), name: words('Name, such as that of an app'), address: line('Address or number'),
    from: Nullable(PublicDate('First day')), ...citedModel
  }), 'Ways to apply'),
  steps: Many(Type.Object({
    text: PublicText('What happens'), channel: Nullable(Enum(CHANNELS), { description: 'Through which channel' }), place: words('Where'),
    time: Nullable(Type.Object(duration), { description: 'How long it takes' }), ...citedModel
  }), 'Steps in their order')
}, { $id: 'Procedure', description: 'How one applies' })

export const TimeLimitModel = Type.Object({
  ...duration,
  atMost: Type.Boolean({ description: 'Stated as "at most"' }),
  approximate,
  starts: Enum(CLOCK_STARTS, { description: 'What starts the clock' }),
  direction: Enum(DIRECTIONS, { description: 'before: runs backwards from the event applied for' }),
  published: line('The words as published'),
  ...applicability,
  legalBasis: refOrNull(LegalBasisModel, 'What it rests on; null: not stated'),
  ...citedModel
}, { $id: 'TimeLimit', description: 'A promise of when it is ready' })

/** Of a number that is asked for. */
export const whole = Type.Boolean({ description: 'It counts things: a whole number from 1. false: it may have decimals' })
const inputs = (description: string) =>
  Many(Type.Object({ name: PublicLine('Name: the parameter that takes it'), label: PublicText('What to ask for'), unit: PublicText('Unit'), whole }), description)

export const FeeModel = Type.Object({
  kind: Enum(FEE_KINDS, { description: 'Only `free`, `fixed`, `per_unit`, `formula` and `local_tariff` are the price of the service' }),
  name: words('What it is for, where that is not the service itself'),
  amount: amount('Whole rupiah; null: none, or not known'),
  amountMax: amount('Upper end of a published range'),
  approximate,
  unit: words('What one amount is for: a parcel, a page, a class'),
  counted: inputs('Numbers of units: an amount per unit is multiplied by them, a fixed one only holds for some of them. Empty: what is counted is not named'),
  quantity: Nullable(Type.Object({
    above: count('More than so many'), upTo: count('So many and fewer'), excess: Type.Boolean({ description: 'Only the units above are paid' })
  }), { description: 'Number of units for which the amount holds; null: any' }),
  formula: Nullable(Type.Object({
    inputs: inputs('Numbers to ask for'),
    expression: PublicLine('Over the inputs, with + - * / ( ) min max. Rupiah')
  }), { description: 'How the amount is computed; null: it is not' }),
  alternative: Nullable(PublicCode('Code'), { description: 'Of the lines with the same one, only the first that holds is paid; null: it excludes no other' }),
  nature: Nullable(Enum(FEE_NATURES), { description: 'What the receipt says it is; null: not known' }),
  ...applicability,
  asOf: Nullable(PublicDate('Day of a stated price')),
  legalBasis: refOrNull(LegalBasisModel, 'What it rests on; null: not stated'),
  ...citedModel
}, { $id: 'Fee', description: 'A line of what it costs' })

export const ProductModel = Type.Object({
  name: PublicText('Name'),
  document: refOrNull(DocumentLink, 'The canonical document that is issued; null: none'),
  cases: applicability.cases,
  validity: Many(Type.Object({
    kind: Enum(VALIDITY_KINDS, { description: 'Kind of the term' }), value: count('How many years, months or days'), text: words('Until or while what'),
    cases: applicability.cases, when: applicability.when, ...citedModel
  }), 'How long it is valid; empty: not known'),
  ...citedModel
}, { $id: 'Product', description: 'What the applicant gets' })

export const ComplaintChannelModel = Type.Object({
  kind: Enum(COMPLAINT_CHANNELS, { description: 'Kind of the channel' }), name: words('Name'), address: line('Number, address or place'), ...citedModel
}, { $id: 'ComplaintChannel', description: 'A way to complain' })
export const StatementModel = Type.Object({
  text: PublicText('What the standard says'), quantity: count('Number, where it says one'), ...citedModel
}, { $id: 'Statement', description: 'A line of an internal component' })
export const RuleModel = Type.Object({ text: PublicText('The rule in words'), ...citedModel }, { $id: 'Rule', description: 'Something to keep to' })
export const DecisionModel = Type.Object({
  number: PublicLine('Number, as it is cited'), date: Nullable(PublicDate('Day of the decision')), issuer: words('Who decided'),
  instrument: refOrNull(InstrumentLink, 'The decision as a legal instrument; null: it is not in the catalogue'), ...citedModel
}, { $id: 'Decision', description: 'The decision that fixed the standard' })

const component = <T extends TSchema>(content: T, description: string) => Type.Object({
  scope: Nullable(Enum(SCOPES), { description: 'national: taken over from the norm; local: set by the agency; null: not known' }),
  incomplete: Type.Boolean({ description: 'Only a part of it is known' }),
  legalBasis: Many(ref(InstrumentLink), 'Legal instruments that its lines rest on'),
  content
}, { description })
const UNSTATED = 'null: nobody has stated it'
const list = <T extends TSchema>(item: T) => Nullable(Many(ref(item), `Its lines; ${UNSTATED}`))
const statements = (description: string) => component(list(StatementModel), description)

export const PublishedTierModel = Type.Object({
  requirements: component(list(RequirementGroupModel), 'What to bring and to fulfil (persyaratan)'),
  procedure: component(refOrNull(ProcedureModel, `What it says; ${UNSTATED}`), 'System, mechanism and procedure (sistem, mekanisme, dan prosedur)'),
  timeLimits: component(list(TimeLimitModel), 'When it is ready (jangka waktu pelayanan)'),
  fees: component(list(FeeModel), 'What it costs (biaya atau tarif)'),
  products: component(list(ProductModel), 'What the applicant gets (produk pelayanan)'),
  complaints: component(list(ComplaintChannelModel), 'Complaints, suggestions and input (penanganan pengaduan, saran, dan masukan)')
}, { $id: 'PublishedTier', description: 'The six components that must be published' })

export const InternalTierModel = Type.Object({
  legalBasis: component(list(LegalBasisModel), 'Legal basis (dasar hukum)'),
  facilities: statements('Premises and equipment (sarana, prasarana, dan/atau fasilitas)'),
  competence: statements('Competence of the staff (kompetensi pelaksana)'),
  supervision: statements('Internal supervision (pengawasan internal)'),
  staffing: statements('Number of staff (jumlah pelaksana)'),
  serviceGuarantee: statements('Guarantee of service (jaminan pelayanan)'),
  safetyGuarantee: statements('Guarantee of security and safety (jaminan keamanan dan keselamatan)'),
  evaluation: statements('Evaluation of the work (evaluasi kinerja pelaksana)')
}, { $id: 'InternalTier', description: 'The eight internal components' })

const origin = Type.Object({
  validFrom: Nullable(PublicDate('First day in force; null: not known')),
  knownFrom: Nullable(PublicDate('Day, month or year from which it is known to have held: its first day in force, the day of its decision or of its confirmation, or that by which all its sources had been read; null: nothing dates it')),
  validTo: Nullable(PublicDate('Last day in force; null: until replaced')),
  decision: refOrNull(DecisionModel, 'The decision that fixed it; null: not known'),
  verifiedOn: Nullable(PublicDate('Day on which somebody responsible last confirmed it')),
  missing: Many(PublicText('Something that is missing'), 'What is known to be missing, in words')
})

export const StandardModel = Type.Object({
  national: Nullable(origin, { description: 'The norm in force; null: none known' }),
  local: Nullable(origin, { description: 'The standard of the agency in force; null: none known' }),
  published: ref(PublishedTierModel),
  internal: ref(InternalTierModel),
  rules: Many(ref(RuleModel), 'What the sources add that belongs to no component'),
  completeness: Type.Object({
    known: WholeBetween(0, 14, { description: 'Components that are known' }),
    of: WholeBetween(14, 14, { description: 'Components that there are' }),
    missing: Many(Enum(COMPONENTS), 'Components that nobody has stated')
  }, { description: 'How many of the components are known' })
}, { $id: 'Standard', description: 'The 14 components of a service standard (standar pelayanan): six that must be published, eight internal' })
export type StandardModel = Static<typeof StandardModel>

export const FEE_STATUSES = ['free', 'priced', 'mixed', 'unknown'] as const

/** What of fees and time stands in a list. */
export const FeeSummaryModel = Type.Object({
  status: Enum(FEE_STATUSES, { description: 'mixed: free for some cases' }),
  from: amount('Lowest amount among its fee lines, in whole rupiah; null: not known'),
  to: amount('Highest amount among its fee lines; null: not known or not bounded')
}, { $id: 'FeeSummary', description: 'What it costs an applicant in the ordinary cases' })
export const TimeSummaryModel = Type.Object({
  ...duration, atMost: TimeLimitModel.properties.atMost, approximate, starts: TimeLimitModel.properties.starts,
  scope: Enum(SCOPES, { description: 'Whose promise it is' })
}, { $id: 'TimeSummary', description: 'The shortest promise among the cases and channels' })
export type FeeSummary = Static<typeof FeeSummaryModel>
export type TimeSummary = Static<typeof TimeSummaryModel>

export const STANDARD_COMPONENTS = [
  ConditionModel, CaseModel, LegalBasisModel, RequirementGroupModel, ProcedureModel, TimeLimitModel, FeeModel, ProductModel, ComplaintChannelModel, StatementModel,
  RuleModel, DecisionModel, PublishedTierModel, InternalTierModel, StandardModel, FeeSummaryModel, TimeSummaryModel
]
