import { visitReferences } from '../records/references.js'
import type { Records, Stored } from '../records/stored.js'
import type { StandardRecord } from './record.js'

interface Known {
  /** Day, month or year from which it is known to have held; null: nothing dates it. */
  knownFrom: string | null
  /** The sources that tell so. */
  datedBy: readonly string[]
}
export type KnownStandard = StandardRecord & Known

/** Of a standard whose sources have been loaded. */
export const withKnown = (records: Records, { content, seenUntil }: Stored<'standard'>): KnownStandard => ({ ...content, ...knownOf(records, content, seenUntil) })

/**
 * Its first day. Where that is not known: the day of its decision or of its confirmation, the earlier; else that by which the last of its sources was
 * published or read, for sources without a date the one up to which the data set followed them. On its last day it held at the latest.
 */
function knownOf(records: Records, standard: StandardRecord, seenUntil: string | null): Known {
  const { validFrom, validTo, decision, verifiedOn } = standard
  if (validFrom != null) return { knownFrom: validFrom, datedBy: [] }
  const fixed = earliest([decision?.date, verifiedOn])
  const datedBy = fixed === null ? sourcesOf(standard) : []
  return { knownFrom: earliest([fixed ?? lastOf(records, datedBy, seenUntil), validTo]), datedBy }
}

function sourcesOf(standard: StandardRecord): string[] {
  const codes = new Set<string>()
  visitReferences('reference_service', standard, (target, code) => { if (target === 'source') codes.add(code) })
  return [...codes]
}

/** Null where one of them has no date. */
function lastOf(records: Records, sources: readonly string[], seenUntil: string | null): string | null {
  const dates = sources.map((code) => {
    const { publishedOn, seenOn } = records.get('source', code)
    return publishedOn ?? seenOn ?? seenUntil ?? ''
  }).sort()
  return dates.includes('') ? null : dates.pop() ?? null
}

const earliest = (days: readonly (string | null | undefined)[]): string | null => days.flatMap((day) => day ?? []).sort()[0] ?? null
