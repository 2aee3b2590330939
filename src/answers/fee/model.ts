import { Type, type Static } from '@sinclair/typebox'
import { Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText } from '../../catalogue/links.js'
import { FeeModel, whole } from '../../catalogue/standards/model.js'
import { Enum, Nullable, ref, refOrNull, Whole } from '../../kernel/schema.js'
import { FEE_NOTES, FEE_PARTS, SCOPES, TERNARY } from '../../vocabulary.js'
import { FactModel, QuestionModel } from '../applicability/model.js'

const rupiah = (description: string) => Nullable(Whole({ description }))

export const FEE_LINE_APPLIES = ['yes', 'open', 'replaced'] as const

export const FeeLineModel = Type.Object({
  fee: ref(FeeModel),
  part: Enum(FEE_PARTS, { description: 'Whether it is a part of the price of the service, or stands beside it' }),
  applies: Enum(FEE_LINE_APPLIES, { description: 'open: it depends on what was not given; replaced: another line with the same `alternative` is paid instead' }),
  decidedBy: Many(PublicLine('Question'), 'Names of the questions that decide whether it is paid'),
  needs: Many(PublicLine('Input'), 'Names of the inputs that it needs and that were not given'),
  from: rupiah('At least so much, if it is paid; null: not known'),
  to: rupiah('At most so much, if it is paid; null: not known'),
  notes: Many(Enum(FEE_NOTES), 'What else is to be known of it')
}, { $id: 'FeeLine', description: 'A line of what it costs, computed for the case' })
export type FeeLine = Static<typeof FeeLineModel>

export const FeeRangeModel = Type.Object({ above: Nullable(Whole({ description: 'More than so many; null: from 0' })), upTo: Nullable(Whole({ description: 'So many and fewer; null: any more' })) }, { $id: 'FeeRange', description: 'A range of a number' })

export const FeeInputModel = Type.Object({
  name: PublicLine('Parameter that takes it'), label: PublicText('What it is'), unit: PublicText('Unit'), whole,
  value: Nullable(Type.Number({ minimum: 0, maximum: 1e15, format: 'double', description: 'As it was given' }), { description: 'null: it was not given, and is missing' }),
  ranges: Many(ref(FeeRangeModel), 'Ranges for which a price is stated, the lowest first; empty: for any number'),
  covered: Nullable(Type.Boolean({ description: 'Whether `value` lies in one of them' }), { description: 'null: it was not given' })
}, { $id: 'FeeInput', description: 'A number on which the fee depends' })

export const TotalFeeModel = Type.Object({
  certain: rupiah('Sum of the lines that are paid in any case and whose amount is known; null: there is none'),
  from: rupiah('At least so much, whatever the open answers; null: not known'),
  to: rupiah('At most so much, whatever the open answers; null: not known, or without bound'),
  exact: Type.Boolean({ description: 'It is `certain`, and nothing can change it' })
}, { $id: 'TotalFee', description: 'The price of the service. Deposits, taxes, penalties and what others charge are never in it' })
export type TotalFee = Static<typeof TotalFeeModel>

export const FeeAnswerModel = Type.Object({
  code: PublicCode('Service or reference service'),
  name: PublicText('Name'),
  asOf: PublicDate('The day of which the tariff is'),
  given: Many(ref(FactModel), 'Facts about the case, as they were given'),
  scope: Nullable(Enum(SCOPES), { description: 'Whose tariff it is; null: nobody has stated one' }),
  incomplete: Type.Boolean({ description: 'Only a part of the fees is known: no upper end is told then, and nothing is called free' }),
  free: Enum(TERNARY, { description: 'Whether the service costs nothing in this case' }),
  total: refOrNull(TotalFeeModel, 'null: nobody has stated a fee'),
  lines: Nullable(Many(ref(FeeLineModel), 'Each line that is paid or may be'), { description: 'null: nobody has stated a fee' }),
  inputs: Many(ref(FeeInputModel), 'Numbers on which the fee depends, given and missing'),
  questions: Many(ref(QuestionModel), 'Questions whose answers still change the fee, the most deciding first'),
  notes: Many(Enum(FEE_NOTES), 'What else is to be known of the whole answer'),
  sources: provenanceModel.sources,
  example: provenanceModel.example
}, { $id: 'FeeAnswer', description: 'What a service costs in one case' })
export type FeeAnswer = Static<typeof FeeAnswerModel>

export const FEE_COMPONENTS = [FeeLineModel, FeeRangeModel, FeeInputModel, TotalFeeModel, FeeAnswerModel]
