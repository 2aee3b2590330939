import { answerChecklist } from '../../answers/checklist/answer.js'
import type { ChecklistModel } from '../../answers/checklist/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import type { Collection } from '../published/collection.js'
import { findDocuments, findIssuers } from './documents.js'
import { getGiven, type RawFacts } from './given.js'
import { getOwner, type Answered } from './owner.js'

export interface ChecklistRequest { day: Day; language: Language; facts: RawFacts; have: readonly string[] }

/** What a person must bring, in three statements. */
export async function readChecklist(db: Db, collection: Collection, code: string, { day, language, facts, have }: ChecklistRequest): Promise<Answered<ChecklistModel>> {
  const { owner, parts } = await getOwner(db, collection, code, { day, language })
  const { given } = getGiven(owner, facts)
  const asked = [...new Set((owner.standard.published.requirements.content ?? []).flatMap(({ items }) => items.map(({ document }) => document.code)))]
  const documents = await findDocuments(db, { have, asked, language })
  const region = owner.region ?? null
  const not = [owner.code, ...(owner.referenceService ? [owner.referenceService.code] : [])]
  const issuers = await findIssuers(db, { documents, asked, not, region: region?.code ?? null, day, language, example: owner.example })
  const answer = answerChecklist({ service: owner, region, have: documents.have, issuers }, { asOf: day, given })
  return { answer: resolveTexts(answer, language) as ChecklistModel, parts }
}
