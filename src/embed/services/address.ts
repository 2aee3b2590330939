import { hostAddress, sameWith } from '../addresses.js'
import type { Asked } from '../context.js'
import type { ListQuery } from '../parameters.js'

/** Another page of the list: the host's own, where the fragment was told of it. */
export function listAddress(asked: Asked<ListQuery>, changes: Partial<Record<'q' | 'sector' | 'agency' | 'after', string | undefined>>): string {
  const { action, q, sector, agency } = asked.query
  return action === undefined ? sameWith(asked, changes) : hostAddress(action, { q, sector, agency, ...changes })
}
