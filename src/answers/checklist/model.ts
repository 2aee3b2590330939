import { Type, type Static } from '@sinclair/typebox'
import { DocumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicLine, PublicText, ReferenceServiceLink, RegionLink, ServiceLink } from '../../catalogue/links.js'
import { RequirementGroupModel } from '../../catalogue/standards/model.js'
import { Enum, Nullable, ref, refOrNull, Whole } from '../../kernel/schema.js'
import { ANSWER_NOTES, SCOPES, TERNARY } from '../../vocabulary.js'
import { FactModel, QuestionModel } from '../applicability/model.js'

export const IssuerModel = Type.Object({
  document: ref(DocumentLink),
  referenceService: refOrNull(ReferenceServiceLink, 'The national concept of the service; null: purely local'),
  services: Many(ref(ServiceLink), 'Services in the region that issue it; empty: none is known there')
}, { $id: 'Issuer', description: 'Which service issues a document' })
export type IssuerModel = Static<typeof IssuerModel>

const { items, ...group } = RequirementGroupModel.properties

export const NOT_STATED = ['form', 'copies'] as const
export const APPLIES = ['yes', 'open'] as const

export const ChecklistItemModel = Type.Object({
  ...items.items.properties,
  held: Type.Boolean({ description: 'The person has it, or something that does for it' }),
  heldAs: Nullable(PublicCode('Code of the document that was given'), { description: 'What the person has; null: it is not held' }),
  unknown: Many(Enum(NOT_STATED), 'What nobody has stated of it'),
  issuedBy: Many(ref(IssuerModel), 'Where to get it; empty: held, no paper that a service issues, or not known')
}, { $id: 'ChecklistOption', description: 'A thing to bring' })

export const ChecklistGroupModel = Type.Object({
  ...group,
  applies: Enum(APPLIES, { description: 'open: it depends on facts that were not given' }),
  decidedBy: Many(PublicLine('Question'), 'Names of the questions that decide whether it applies'),
  held: Type.Boolean({ description: 'One of its items is held' }),
  items: Many(ref(ChecklistItemModel), 'One of these is enough')
}, { $id: 'ChecklistGroup', description: 'What this person must bring: one of its items' })
export type ChecklistGroup = Static<typeof ChecklistGroupModel>

export const ChecklistModel = Type.Object({
  code: PublicCode('Service or reference service'),
  name: PublicText('Name'),
  asOf: PublicDate('The day of which the standard is'),
  given: Many(ref(FactModel), 'Facts about the case, as they were given'),
  have: Many(ref(DocumentLink), 'Documents that are held, as they were given'),
  region: refOrNull(RegionLink, 'Region of the service, in which missing papers are looked for; null: none'),
  scope: Nullable(Enum(SCOPES), { description: 'Whose requirements they are; null: nobody has stated any' }),
  incomplete: Type.Boolean({ description: 'Only a part of the requirements is known: there may be more to bring' }),
  ready: Enum(TERNARY, { description: 'Whether everything is held; unknown: that depends on open questions, or not all requirements are known' }),
  counts: Nullable(Type.Object({
    needed: Whole({ description: 'Requirements that apply' }), held: Whole({ description: 'Of these held' }), missing: Whole({ description: 'Of these missing' }),
    open: Whole({ description: 'Requirements of which it is open whether they apply' }), optional: Whole({ description: 'What may be brought, need not' })
  }), { description: 'How many requirements there are; null: not known' }),
  groups: Nullable(Many(ref(ChecklistGroupModel), 'Each requirement that applies or may apply'), { description: 'null: nobody has stated the requirements' }),
  questions: Many(ref(QuestionModel), 'Questions whose answers still change the list, the most deciding first'),
  notes: Many(Enum(ANSWER_NOTES), 'What else is to be known of the whole answer'),
  sources: provenanceModel.sources,
  example: provenanceModel.example
}, { $id: 'Checklist', description: 'What a person must bring in one case' })
export type ChecklistModel = Static<typeof ChecklistModel>

export const CHECKLIST_COMPONENTS = [IssuerModel, ChecklistItemModel, ChecklistGroupModel, ChecklistModel]
