import type { Collection, Sort } from '../published/collection.js'
import { SERVICES } from './collection.js'

export const GROUPINGS = ['agency', 'sector'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Names cannot hold it, and it comes before everything that they can. */
const BETWEEN = 'chr(31)'
const within = (group: string, description: string): Sort => ({ description, expression: `((${group} || ${BETWEEN} || name) collate "C")`, type: 'text' })

/** Services in the order of groups, and of names within each: for pages that show whole groups. What sorts by it reads every record of the list. */
export const GROUPED_SERVICES: Collection = {
  ...SERVICES,
  sorts: {
    ...SERVICES.sorts,
    agency: within(`(item #>> '{agency,name,id}')`, 'name of the agency, then of the service'),
    sector: within(`(item ->> 'sector')`, 'sector, then name')
  }
}
