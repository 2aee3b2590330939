import { answerFee } from '../../answers/fee/answer.js'
import type { FeeAnswer } from '../../answers/fee/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { invalidParameter, together } from '../../kernel/errors.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import type { Collection } from '../published/collection.js'
import { answerEach, getGiven, type RawFacts } from './given.js'
import { getOwner, type Answered, type Owner } from './owner.js'

export interface FeeAsked { day: Day; facts: RawFacts }

/** What a service costs in a case, in one statement. */
export async function readFee(db: Db, collection: Collection, code: string, { language, ...asked }: FeeAsked & { language: Language }): Promise<Answered<FeeAnswer>> {
  const { owner, parts } = await getOwner(db, collection, code, { day: asked.day, language })
  return { answer: resolveTexts(feeOf(owner, asked), language) as FeeAnswer, parts }
}

/** The same for services as they were read, without another statement; with all languages where nobody chose one. */
export const feesOf = (owners: readonly Owner[], { alone, ...asked }: FeeAsked & { alone: boolean }): (FeeAnswer | null)[] => answerEach(owners, { alone }, (owner) => feeOf(owner, asked))

function feeOf(owner: Owner, { day, facts }: FeeAsked): FeeAnswer {
  const inputs = inputsOf(owner)
  const { given, numbers } = getGiven(owner, facts, [...inputs.keys()])
  const read = together<[string, number][]>(...[...numbers].map(([name, value]) => (): [string, number] => [name, numberOf(name, value, inputs.get(name))]))
  return answerFee({ service: owner }, { asOf: day, given, numbers: new Map(read) })
}

/** Each with whether it must be whole. */
const inputsOf = ({ standard }: Owner): Map<string, boolean> =>
  new Map((standard.published.fees.content ?? []).flatMap(({ counted, formula }) => [...counted, ...formula?.inputs ?? []].map(({ name, whole }) => [name, whole] as const)))

export function numberOf(name: string, text: string, whole = false): number {
  if (!/^\d{1,13}(\.\d{1,6})?$/.test(text)) throw invalidParameter(name, `"${text}" is not a number`, 'a number from 0 with at most 13 digits before a point, such as 100 or 12.5')
  const number = Number(text)
  if (whole && (number < 1 || !Number.isInteger(number))) throw invalidParameter(name, `"${text}" is no number of things`, 'a whole number from 1, such as 3')
  return number
}
