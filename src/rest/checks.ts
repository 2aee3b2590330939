import type { TObject } from '@sinclair/typebox'
import { includesOf } from '../catalogue/published/answer.js'
import type { Collection } from '../catalogue/published/collection.js'
import { selectionOf } from '../catalogue/published/filter.js'
import { checkedText } from '../catalogue/search/question.js'
import { together } from '../kernel/errors.js'
import { readMinute } from '../kernel/moment.js'
import { checkFields } from './fields.js'

type Given = Readonly<Record<string, string | undefined>>

const shapeChecks = ({ fields, include }: Given, collection: Collection, model: TObject) => [
  () => { if (fields !== undefined) checkFields(fields, model) }, () => { includesOf(collection, include) }
]

/** What lists, and their exports, check of their parameters beyond their form. */
export const checkOfList = (collection: Collection, model: TObject) => (query: Given): void => {
  const { q, openAt } = query
  together(
    () => { selectionOf(collection, query) }, () => { if (q !== undefined) checkedText(q) }, () => { if (openAt !== undefined) readMinute('openAt', openAt, new Date()) },
    ...shapeChecks(query, collection, model)
  )
}

export const checkOfDetail = (collection: Collection, model: TObject) => (query: Given): void => { together(...shapeChecks(query, collection, model)) }

export const checkOfFields = (model: TObject) => ({ fields }: Given): void => { if (fields !== undefined) checkFields(fields, model) }
