import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Day, Enum, Flag, Line, PartialDate, Rupiah, Unknowable, Whole } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import {
  CHANNELS, CLOCK_STARTS, COMPONENTS, DIRECTIONS, FEE_KINDS, FEE_NATURES, REQUIREMENT_FORMS, TIME_UNITS, VALIDITY_KINDS
} from '../../vocabulary.js'
import { ComplaintChannel } from '../agencies/record.js'
import { LegalBasis } from '../legal-instruments/record.js'
import { Rule } from '../malls/record.js'
import { cited, provenance } from '../sources/record.js'

/** A fact about the applicant on which a line depends. One code means the same question wherever it stands. */
export const Condition = Closed({
  code: Code(), text: Text,
  choice: Unknowable(Closed({
    code: Code({ description: 'Conditions with the same one exclude each other' }),
    name: Text,
    complete: Type.Optional(Flag({ description: 'One of the conditions always holds' }))
  })),
  implies: Type.Optional(Type.Array(Code(), { minItems: 1, maxItems: 10, description: 'Conditions that hold wherever this one does: who is below 19 is below 21' }))
})

/** For whom a line holds. No case named: for all; no channel named: on all; no condition: always. */
const applicability = {
  cases: Type.Optional(Type.Array(Code(), { maxItems: 50 })),
  channels: Type.Optional(Type.Array(Enum(CHANNELS), { maxItems: 9 })),
  when: Unknowable(Condition)
}

export const RequirementItem = Closed({
  document: Code({ description: 'Canonical document, or other thing asked for' }),
  form: Unknowable(Enum(REQUIREMENT_FORMS, { description: 'Left out for things that are not papers' })),
  copies: Unknowable(Whole({ minimum: 1, maximum: 100, description: 'Number of copies; unknown is not one' })),
  photo: Unknowable(Closed({ size: Unknowable(Line()), background: Unknowable(Text) })),
  label: Unknowable(Text, { description: 'What the source adds to the name of the document' }),
  ...cited
})

/** All items of which one is enough stand in one group; a requirement without a choice is a group of one. */
export const RequirementGroup = Closed({
  code: Unknowable(Code({ description: 'Names the choice: `bukti-lahir`' })),
  name: Unknowable(Text),
  ...applicability,
  optional: Type.Optional(Flag({ description: 'May be brought, need not' })),
  items: Type.Array(RequirementItem, { minItems: 1, maxItems: 30 })
})

export const Duration = {
  value: Type.Number({ minimum: 0, maximum: 100_000 }),
  valueMax: Unknowable(Type.Number({ minimum: 0, maximum: 100_000, description: 'Upper end of a published range' })),
  unit: Enum(TIME_UNITS)
}

export const Step = Closed({
  text: Text,
  channel: Unknowable(Enum(CHANNELS)),
  place: Unknowable(Text),
  time: Unknowable(Closed(Duration)),
  ...cited
})
export const ServiceChannel = Closed({ kind: Enum(CHANNELS), name: Unknowable(Text), address: Unknowable(Line()), from: Unknowable(Day()), ...cited })
export const Procedure = Closed({
  channels: Type.Optional(Type.Array(ServiceChannel, { maxItems: 30 })),
  steps: Type.Optional(Type.Array(Step, { maxItems: 50 }))
})

export const TimeLimit = Closed({
  ...Duration,
  atMost: Type.Optional(Flag()),
  approximate: Type.Optional(Flag()),
  starts: Enum(CLOCK_STARTS),
  direction: Type.Optional(Enum(DIRECTIONS, { description: 'before: the limit runs backwards from an event; left out: after' })),
  published: Unknowable(Line({ description: 'The words as published: "1 hari" stays what it is' })),
  ...applicability,
  legalBasis: Unknowable(LegalBasis),
  ...cited
})

export const FormulaInput = Closed({
  name: Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 }),
  label: Text,
  unit: Text,
  whole: Type.Optional(Flag({ description: 'It counts things: whole, and at least 1. Left out: areas, values, weights may have decimals' }))
})
/** A closed form over named inputs: `landValuePerM2 * areaM2 / 1000 + 50000`, with + - * / min max. Rupiah. */
export const Formula = Closed({ inputs: Type.Array(FormulaInput, { minItems: 1, maxItems: 20 }), expression: Line() })

export const Fee = Closed({
  kind: Enum(FEE_KINDS),
  name: Unknowable(Text, { description: 'What it is for, where that is not the service itself' }),
  amount: Unknowable(Rupiah({ description: 'Whole rupiah' })),
  amountMax: Unknowable(Rupiah({ description: 'Upper end of a published range' })),
  approximate: Type.Optional(Flag()),
  unit: Unknowable(Text, { description: 'What one amount is for: per parcel, per page, per class' }),
  counted: Type.Optional(Type.Array(FormulaInput, { minItems: 1, maxItems: 5, description: 'Numbers to ask for: what is paid per unit is paid for so many, multiplied; of a fixed amount they say only whether it holds' })),
  quantity: Unknowable(Closed({
    above: Unknowable(Whole()), upTo: Unknowable(Whole()), excess: Type.Optional(Flag({ description: 'Only the units above are paid' }))
  }), { description: 'Range of units in which the amount holds' }),
  formula: Unknowable(Formula),
  alternative: Unknowable(Code({ description: 'Of the lines with the same one, only the first that holds is paid: exemptions stand before what they exempt from' })),
  nature: Unknowable(Enum(FEE_NATURES)),
  ...applicability,
  asOf: Unknowable(PartialDate({ description: 'Day of a stated price' })),
  legalBasis: Unknowable(LegalBasis),
  ...cited
})

export const Validity = Closed({
  kind: Enum(VALIDITY_KINDS),
  value: Unknowable(Whole()),
  text: Unknowable(Text, { description: 'Until or while what' }),
  cases: applicability.cases,
  when: applicability.when,
  ...cited
})

export const Product = Closed({
  name: Text,
  document: Unknowable(Code({ description: 'Canonical document that is issued' })),
  cases: applicability.cases,
  validity: Type.Optional(Type.Array(Validity, { maxItems: 20 })),
  ...cited
})

/** An internal component: what the standard says of it, in words. */
export const Statement = Closed({ text: Text, quantity: Unknowable(Whole()), ...cited })
const statements = Type.Optional(Type.Array(Statement, { minItems: 1, maxItems: 50 }))

/** The decision that fixed the standard. */
export const Decision = Closed({
  number: Line(),
  date: Unknowable(Day()),
  issuer: Unknowable(Text),
  instrument: Unknowable(Code()),
  ...cited
})

/**
 * What a service demands, costs and promises, from a day to a day. A component that is left out is unknown in a national norm, and
 * taken over from the norm in a local standard. A component that is given replaces the norm's whole component.
 */
export const StandardRecord = Closed({
  validFrom: Unknowable(Day({ description: 'First day in force; left out: since before anything known' })),
  validTo: Unknowable(Day({ description: 'Last day in force; left out: until replaced' })),
  decision: Unknowable(Decision),
  requirements: Type.Optional(Type.Array(RequirementGroup, { minItems: 1, maxItems: 100 })),
  procedure: Type.Optional(Procedure),
  timeLimits: Type.Optional(Type.Array(TimeLimit, { minItems: 1, maxItems: 50 })),
  fees: Type.Optional(Type.Array(Fee, { minItems: 1, maxItems: 100 })),
  products: Type.Optional(Type.Array(Product, { minItems: 1, maxItems: 20 })),
  complaints: Type.Optional(Type.Array(ComplaintChannel, { minItems: 1, maxItems: 30 })),
  legalBasis: Type.Optional(Type.Array(LegalBasis, { minItems: 1, maxItems: 50 })),
  facilities: statements,
  competence: statements,
  supervision: statements,
  staffing: statements,
  serviceGuarantee: statements,
  safetyGuarantee: statements,
  evaluation: statements,
  rules: Type.Optional(Type.Array(Rule, { minItems: 1, maxItems: 100, description: 'What the source adds that belongs to no component' })),
  incomplete: Type.Optional(Type.Array(Enum(COMPONENTS), { maxItems: 14, description: 'Components of which only a part is known' })),
  ...provenance
})
export type StandardRecord = Static<typeof StandardRecord>
