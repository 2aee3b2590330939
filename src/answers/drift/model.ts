import { Type, type Static } from '@sinclair/typebox'
import { AgencyLink, DocumentLink, InstrumentLink, Many, provenanceModel, PublicCode, PublicDate, PublicText, ReferenceServiceLink, RegionLink } from '../../catalogue/links.js'
import { StandardModel, TimeLimitModel } from '../../catalogue/standards/model.js'
import { Enum, ref, refOrNull } from '../../kernel/schema.js'
import { ANSWER_NOTES, CHANNELS, COMPONENTS, DRIFT_KINDS, DRIFT_STATES, TERNARY } from '../../vocabulary.js'
import { TotalFeeModel } from '../fee/model.js'

export const DriftSideModel = Type.Object({
  timeLimit: refOrNull(TimeLimitModel, 'The promise; null: not about time'),
  price: refOrNull(TotalFeeModel, 'The price; null: not about fees'),
  documents: Many(ref(DocumentLink), 'Papers that only this side asks for')
}, { $id: 'DriftSide', description: 'What one of two standards says' })
export type DriftSide = Static<typeof DriftSideModel>

export const DriftFindingModel = Type.Object({
  component: Enum(COMPONENTS, { description: 'Where it differs' }),
  kind: Enum(DRIFT_KINDS, { description: 'By what; of the local standard against the norm' }),
  cases: Many(PublicCode('Case'), 'Cases of which it is true; empty: all'),
  channels: Many(Enum(CHANNELS), 'Channels of which it is true; empty: all'),
  local: ref(DriftSideModel),
  norm: refOrNull(DriftSideModel, 'null: the norm does not matter here'),
  instrument: refOrNull(InstrumentLink, 'The repealed instrument; null: it is not about one')
}, { $id: 'DriftFinding', description: 'A difference of a local standard from the norm, with both values' })
export type DriftFinding = Static<typeof DriftFindingModel>

export const DriftModel = Type.Object({
  code: PublicCode('Service'),
  name: PublicText('Name'),
  agency: ref(AgencyLink),
  region: refOrNull(RegionLink, 'Region of the agency; null for national bodies'),
  referenceService: refOrNull(ReferenceServiceLink, 'Whose norm it is compared with; null: there is none'),
  asOf: PublicDate('The day on which both are in force'),
  local: StandardModel.properties.local,
  norm: StandardModel.properties.national,
  olderThanNorm: Enum(TERNARY, { description: 'Whether the local standard was fixed before the norm came into force' }),
  kinds: Many(Enum(DRIFT_KINDS), 'Every kind of difference, once'),
  findings: Many(ref(DriftFindingModel), 'Every difference'),
  components: Many(Type.Object({
    component: Enum(COMPONENTS, { description: 'Component' }), state: Enum(DRIFT_STATES, { description: 'How the local standard stands to the norm in it' })
  }), 'All fourteen components'),
  notes: Many(Enum(ANSWER_NOTES), 'What else is to be known of it'),
  example: provenanceModel.example
}, { $id: 'Drift', description: 'Where a local standard differs from the norm in force' })
export type DriftModel = Static<typeof DriftModel>

export const DRIFT_COMPONENTS = [DriftSideModel, DriftFindingModel, DriftModel]
