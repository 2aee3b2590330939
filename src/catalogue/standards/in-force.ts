import { contains, stretchOf, type Day, type Stretch } from '../../kernel/day.js'
import type { StandardRecord } from './record.js'

export const stretchOfStandard = (standard: StandardRecord): Stretch => stretchOf(standard.validFrom, standard.validTo)

/** The standard that holds on a day. There is at most one: the database keeps that. */
export const inForceOn = <T extends StandardRecord>(standards: readonly T[], day: Day): T | undefined =>
  standards.find((standard) => contains(stretchOfStandard(standard), day))

/** Days on which something in these standards begins or ends. */
export const cutsOf = (standards: readonly StandardRecord[]): Day[] => standards.map(stretchOfStandard).flatMap(({ from, to }) => [from, to])
