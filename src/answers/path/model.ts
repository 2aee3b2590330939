import { Type, type Static } from '@sinclair/typebox'
import { DocumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, ReferenceServiceLink, RegionLink, ServiceLink } from '../../catalogue/links.js'
import { TimeLimitModel } from '../../catalogue/standards/model.js'
import { Enum, Nullable, ref, refOrNull, Whole } from '../../kernel/schema.js'
import { ANSWER_NOTES, NEED_STATES, TIME_UNITS } from '../../vocabulary.js'
import { FactModel } from '../applicability/model.js'
import { TotalFeeModel } from '../fee/model.js'

export const PathNeedModel = Type.Object({
  documents: Many(ref(DocumentLink), 'One of these is enough'),
  met: Enum(NEED_STATES, { description: 'How it is met' }),
  by: Nullable(PublicCode('Document'), { description: 'Code of the document that meets it; null: that is open' }),
  step: Nullable(Whole({ description: 'Number of the step that issues it, from 1' }))
}, { $id: 'PathNeed', description: 'A requirement of a step' })

export const PathStepModel = Type.Object({
  service: refOrNull(ServiceLink, 'The service that one goes to; null: no service of the region is known, only the national concept'),
  referenceService: refOrNull(ReferenceServiceLink, 'The national concept of it; null: purely local'),
  case: Nullable(PublicCode('Case'), { description: 'Its case, as it was given; null: any' }),
  issues: Many(ref(DocumentLink), 'What it is gone to for; empty for the last step'),
  needs: Many(ref(PathNeedModel), 'What must be brought in any case'),
  open: Whole({ description: 'Requirements that apply only in some cases, and were left aside' }),
  incomplete: Type.Boolean({ description: 'Not all its requirements are known' }),
  fee: refOrNull(TotalFeeModel, 'Its price; null: nobody has stated one'),
  timeLimit: refOrNull(TimeLimitModel, 'Its promise; null: nobody has stated one'),
  alternatives: Many(PublicCode('Service or reference service'), 'Others that issue the same, for `via`'),
  notes: Many(Enum(ANSWER_NOTES), 'What else is to be known of it')
}, { $id: 'PathStep', description: 'A service to go to' })
export type PathStep = Static<typeof PathStepModel>
export type PathNeed = Static<typeof PathNeedModel>

export const PathModel = Type.Object({
  code: PublicCode('Service or reference service'),
  name: PublicText('Name'),
  asOf: PublicDate('The day of which the standards are'),
  given: Many(ref(FactModel), 'Facts about the case, as they were given'),
  have: Many(ref(DocumentLink), 'Documents that are held, as they were given'),
  region: refOrNull(RegionLink, 'Region in which services are looked for; null: by the norms alone'),
  steps: Many(ref(PathStepModel), 'In the order in which to go; the last is the service asked for'),
  cycles: Many(Many(PublicCode('Service or reference service'), 'Services, each of which needs what the next issues'), 'Needs that lead back to where they began; the catalogue cannot tell the way out'),
  fee: refOrNull(TotalFeeModel, 'Over all steps; null: no fee of any is known'),
  time: Type.Object({
    sum: Many(Type.Object({ value: Type.Number({ minimum: 0, maximum: 1e9, format: 'double', description: 'How many' }), unit: Enum(TIME_UNITS, { description: 'Unit as published' }) }), 'Sum of what is promised, unit by unit'),
    unknown: Whole({ description: 'Steps of which nobody has stated the time' })
  }, { description: 'How long the steps take one after the other' }),
  notes: Many(Enum(ANSWER_NOTES), 'What else is to be known of the whole answer'),
  example: provenanceModel.example
}, { $id: 'Path', description: 'The services to go to, one after the other, to get what is asked for' })
export type PathModel = Static<typeof PathModel>

export const PATH_COMPONENTS = [PathNeedModel, PathStepModel, PathModel]
