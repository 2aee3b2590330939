import { documentsAskedBy, documentsIssuedBy } from './documents.js'
import { facet } from '../published/draft.js'
import { COMPONENTS } from '../../vocabulary.js'
import { effectiveStandard } from './effective.js'
import type { StandardRecord } from './record.js'
import { feeSummary, shortestMinutes, timeSummary } from './summary.js'

/** What the filter `free` calls each state: what is free for some only is not free. */
const FREE = { free: 'true', priced: 'false', mixed: 'false', unknown: 'unknown' } as const

/** What lists show of a standard, and what they filter and sort on. */
export function standardFacets(norm: StandardRecord | undefined, local: StandardRecord | undefined) {
  const effective = effectiveStandard(norm, local)
  const { fees, timeLimits, requirements, products, procedure, legalBasis } = effective
  const fee = feeSummary(fees.content, fees.incomplete)
  const inForce: StandardRecord = {
    ...(requirements.content ? { requirements: requirements.content } : {}),
    ...(products.content ? { products: products.content } : {})
  }
  const instruments = [
    ...(legalBasis.content ?? []).map(({ instrument }) => instrument),
    ...[...(fees.content ?? []), ...(timeLimits.content ?? [])].flatMap((line) => line.legalBasis?.instrument ?? [])
  ]
  return {
    fee,
    feeMin: fee.from,
    timeLimit: timeSummary(timeLimits.content, timeLimits.scope),
    timeMin: shortestMinutes(timeLimits.content),
    facets: [
      ...facet('free', FREE[fee.status]),
      ...facet('document', new Set(documentsAskedBy(inForce))),
      ...facet('product', new Set(documentsIssuedBy(inForce))),
      ...facet('channel', new Set((procedure.content?.channels ?? []).map(({ kind }) => kind))),
      ...facet('instrument', new Set(instruments)),
      ...facet('known', COMPONENTS.filter((component) => effective[component].content !== null))
    ]
  }
}

