import { Type, type Static } from '@sinclair/typebox'
import type { Db } from '../../db/client.js'
import { ref } from '../../kernel/schema.js'
import { shape, type Shape } from '../published/answer.js'
import type { Collection } from '../published/collection.js'
import { getPublished } from '../published/get.js'
import { freshnessModel, Many, provenanceModel, PublicCode, PublicDate, PublicText } from '../links.js'
import { CaseModel, StandardModel } from './model.js'

/** The fourteen components of one service on one day. */
export const StandardOfService = Type.Object({
  code: PublicCode('Service or reference service'),
  name: PublicText('Name'),
  asOf: PublicDate('The day asked for'),
  cases: Many(ref(CaseModel), 'Variants of the service'),
  standard: ref(StandardModel),
  sources: provenanceModel.sources,
  example: provenanceModel.example,
  ...freshnessModel
}, { $id: 'StandardOfService', description: 'A service standard (standar pelayanan) as it holds on a day: the national norm overlaid by the local standard' })
export type StandardOfService = Static<typeof StandardOfService>

/** Cut out of the published document, which holds it whole: one statement. */
export async function answerStandard(db: Db, collection: Collection, code: string, asked: Shape): Promise<{ body: string; code: string; revision: number; fromDay: string }> {
  const found = await getPublished(db, collection, { code, day: asked.day, language: asked.language, withFacets: false })
  const { name, cases, standard, sources, example, holds, revision, updatedAt } = JSON.parse(shape(found.body, { language: asked.language, fields: undefined })) as StandardOfService
  const answer = { code: found.code, name, asOf: asked.day, cases, standard, sources, example, holds, revision, updatedAt }
  return { body: shape(JSON.stringify(answer), { language: 'id', fields: asked.fields }), code: found.code, revision: found.revision, fromDay: found.fromDay }
}
