import { Type, type Static } from '@sinclair/typebox'
import { AgencyLink, DocumentLink, Many, provenanceModel, PublicCode, PublicText, ReferenceServiceLink, RegionLink } from '../../catalogue/links.js'
import { Enum, Nullable, ref, refOrNull, Whole } from '../../kernel/schema.js'
import { ANSWER_NOTES, POSSIBLE_STATES } from '../../vocabulary.js'

export const PossibleCaseModel = Type.Object({
  case: Nullable(PublicCode('Case'), { description: 'null: it has no cases' }),
  name: Nullable(PublicText('Name of the case'), { description: 'null: it has no cases' }),
  state: Enum(POSSIBLE_STATES, { description: 'Whether every paper is held, or one is missing; unknown: every known one is held, but not all are known' }),
  uses: Many(ref(DocumentLink), 'Papers that are held and asked for'),
  missing: Many(ref(DocumentLink), 'The missing paper; of several one is enough; empty: none is missing'),
  also: Many(ref(DocumentLink), 'What else is asked for and is no paper that one holds: forms, photos, being present'),
  open: Whole({ description: 'Requirements that apply only under conditions, and were left aside' })
}, { $id: 'PossibleCase', description: 'A case of a service for which the papers suffice, or nearly' })
export type PossibleCase = Static<typeof PossibleCaseModel>

export const PossibleModel = Type.Object({
  code: PublicCode('Service or reference service'),
  name: PublicText('Name'),
  agency: refOrNull(AgencyLink, 'Who gives it; null: a national concept'),
  region: refOrNull(RegionLink, 'Region of the agency; null: none'),
  referenceService: refOrNull(ReferenceServiceLink, 'The national concept that it is a form of; null: it is one itself, or purely local'),
  state: Enum(POSSIBLE_STATES, { description: 'That of the best case. possible: in at least one every paper is held; unknown: in at least one every known paper, but not all are known' }),
  incomplete: Type.Boolean({ description: 'Not all its requirements are known: more may be asked for' }),
  cases: Many(ref(PossibleCaseModel), 'The cases for which the papers suffice, or nearly'),
  notes: Many(Enum(ANSWER_NOTES), 'What else is to be known of it'),
  example: provenanceModel.example
}, { $id: 'Possible', description: 'What can be done with the papers that a person holds' })
export type PossibleModel = Static<typeof PossibleModel>

export const POSSIBLE_COMPONENTS = [PossibleCaseModel, PossibleModel]
