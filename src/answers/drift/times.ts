import type { Static } from '@sinclair/typebox'
import type { TimeLimitModel } from '../../catalogue/standards/model.js'
import type { TimeUnit } from '../../vocabulary.js'

export type TimeLimit = Static<typeof TimeLimitModel>

const DAY = 1440
/** A working day may be followed by a weekend and the longest run of holidays. */
const LONGEST_BREAK = 12 * DAY
/** Minutes of the calendar that so many of a unit take: at least and at most. */
const SPANS: Record<TimeUnit, (value: number) => [least: number, most: number]> = {
  minute: (value) => [value, value],
  hour: (value) => [value * 60, value * 60],
  day: (value) => [value * DAY, value * DAY],
  working_day: (value) => [value * DAY, value * DAY * 2 + LONGEST_BREAK],
  month: (value) => [value * 28 * DAY, value * 31 * DAY]
}

/** Which of two promises is longer; undefined where that depends on the calendar. What is promised is the upper end of a range. */
export function compareLimits(local: TimeLimit, norm: TimeLimit): 'slower' | 'faster' | 'same' | undefined {
  const [a, b] = [local.valueMax ?? local.value, norm.valueMax ?? norm.value]
  if (local.unit === norm.unit) return a > b ? 'slower' : a < b ? 'faster' : 'same'
  const [least, most] = SPANS[local.unit](a)
  const [normLeast, normMost] = SPANS[norm.unit](b)
  if (least > normMost) return 'slower'
  if (most < normLeast) return 'faster'
  return least === most && normLeast === normMost ? 'same' : undefined
}
