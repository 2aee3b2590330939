import { Type, type Static } from '@sinclair/typebox'
import { Nullable, ref, Whole } from '../../kernel/schema.js'
import { freshnessModel, Many, PublicCode, PublicDate, PublicText, SourceLink } from '../links.js'
import { CountModel } from '../malls/model.js'

export const DatasetModel = Type.Object({
  code: PublicCode('Code'),
  title: PublicText('Title'),
  publisher: Type.String({ maxLength: 500, description: 'Who answers for the data' }),
  licence: Type.String({ maxLength: 500, description: 'As a rule an SPDX identifier' }),
  attribution: Many(PublicText('A line to name'), 'What to name where the data are shown or passed on'),
  example: Type.Boolean({ description: 'Invented, for trying out' }),
  seenUntil: Nullable(PublicDate('Day, month or year up to which the sources were followed; null: not stated')),
  records: Type.Record(Type.String({ maxLength: 40 }), Whole({ description: 'Number of records' }), { description: 'Number of its records, by noun' }),
  counts: Many(ref(CountModel), 'What was stated of the whole country'),
  sources: Many(ref(SourceLink), 'Every source that the counts name'),
  importedAt: Type.String({ format: 'date-time', maxLength: 30, description: 'When an import last changed anything of it' }),
  revision: freshnessModel.revision
}, { $id: 'Dataset', description: 'Whose data records are. Each record names its data set as `dataset`' })
export type DatasetModel = Static<typeof DatasetModel>
