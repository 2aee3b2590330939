import { answerChecklist } from '../../answers/checklist/answer.js'
import type { ChecklistModel } from '../../answers/checklist/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import type { Collection } from '../published/collection.js'
import { findDocuments, findIssuers } from './documents.js'
import { answerEach, getGiven, type RawFacts } from './given.js'
import { getOwner, type Answered, type Owner } from './owner.js'

export interface ChecklistAsked { day: Day; facts: RawFacts; have: readonly string[] }
export interface ChecklistRequest extends ChecklistAsked { language: Language }

/** What a person must bring, in three statements. */
export async function readChecklist(db: Db, collection: Collection, code: string, { language, ...asked }: ChecklistRequest): Promise<Answered<ChecklistModel>> {
  const { owner, parts } = await getOwner(db, collection, code, { day: asked.day, language })
  getGiven(owner, asked.facts)
  const [answer] = await findChecklists(db, [owner], { ...asked, alone: true })
  return { answer: resolveTexts(answer, language) as ChecklistModel, parts }
}

/** The same for services as they were read, in two statements for all of them; with all languages where nobody chose one. */
export async function findChecklists(db: Db, owners: readonly Owner[], { day, facts, have, alone }: ChecklistAsked & { alone: boolean }): Promise<(ChecklistModel | null)[]> {
  const papers = owners.map((owner) => [...new Set((owner.standard.published.requirements.content ?? []).flatMap(({ items }) => items.map(({ document }) => document.code)))])
  const documents = await findDocuments(db, { have, asked: [...new Set(papers.flat())], language: undefined })
  const issuers = await findIssuers(db, { documents, day, askers: owners.map((owner, at) => ({ asked: papers[at] ?? [], ...placeOf(owner) })) })
  return answerEach(owners, { alone }, (owner, at) => {
    const { given } = getGiven(owner, facts)
    return answerChecklist({ service: owner, region: owner.region ?? null, have: documents.have, issuers: issuers[at] ?? new Map() }, { asOf: day, given })
  })
}

/** Where its missing papers are looked for, and not at itself. */
const placeOf = ({ code, referenceService, region, example }: Owner) => ({ not: [code, ...(referenceService ? [referenceService.code] : [])], region: region?.code ?? null, example })
