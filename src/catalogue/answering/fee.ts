import { answerFee } from '../../answers/fee/answer.js'
import type { FeeAnswer } from '../../answers/fee/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { invalidParameter } from '../../kernel/errors.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import type { Collection } from '../published/collection.js'
import { getGiven, type RawFacts } from './given.js'
import { getOwner, type Answered, type Owner } from './owner.js'

export interface FeeRequest { day: Day; language: Language; facts: RawFacts }

/** What a service costs in a case, in one statement. */
export async function readFee(db: Db, collection: Collection, code: string, { day, language, facts }: FeeRequest): Promise<Answered<FeeAnswer>> {
  const { owner, parts } = await getOwner(db, collection, code, { day, language })
  const { given, numbers } = getGiven(owner, facts, inputsOf(owner))
  const answer = answerFee({ service: owner }, { asOf: day, given, numbers: new Map([...numbers].map(([name, value]) => [name, numberOf(name, value)])) })
  return { answer: resolveTexts(answer, language) as FeeAnswer, parts }
}

const inputsOf = ({ standard }: Owner): string[] =>
  [...new Set((standard.published.fees.content ?? []).flatMap(({ counted, formula }) => [...counted, ...formula?.inputs ?? []].map(({ name }) => name)))]

function numberOf(name: string, text: string): number {
  if (!/^\d{1,13}(\.\d{1,6})?$/.test(text)) throw invalidParameter(name, `"${text}" is not a number`, 'a number from 0 with at most 13 digits before a point, such as 100 or 12.5')
  return Number(text)
}
