import type { Day } from '../../kernel/day.js'
import { numberOfDay } from '../../kernel/day-number.js'
import { onceEach, type Once } from '../applicability/once.js'
import type { Situation } from '../applicability/situation.js'
import type { Counting } from './counting.js'
import type { DueLimit, DueModel, DueReading } from './model.js'
import { readLimit, type Moment, type Note, type TimeLimit } from './readings.js'

/** What a person asks of the time limits of a service. */
export interface DueQuestion {
  situation: Situation
  /** When the clock starts. */
  start: Moment | null
  /** Day of the event applied for, from which some limits run backwards. */
  event: Day | null
}

/** Every limit that may apply, counted. */
export function dueLimits(limits: readonly TimeLimit[], question: DueQuestion, counting: Counting): DueLimit[] {
  return onceEach(limits, promiseOf, question.situation).map((one) => dueLimit(one, question, counting))
}

/** What is promised, to whomever. */
const promiseOf = ({ value, valueMax, unit, atMost, approximate, starts, direction, published }: TimeLimit) => [value, valueMax, unit, atMost, approximate, starts, direction, published]

function dueLimit({ shown: limit, decidedBy }: Once<TimeLimit>, question: DueQuestion, counting: Counting): DueLimit {
  const from = limit.direction === 'before' ? dayMoment(question.event) : question.start
  const read = from ? readLimit(limit, from, counting) : { readings: [], notes: [limit.direction === 'before' ? 'event_needed' as const : 'start_needed' as const] }
  return { limit, decidedBy, readings: read.readings, notes: [...openIn(limit, decidedBy), ...read.notes, ...timely(limit, question, read.readings)] }
}

const dayMoment = (day: Day | null): Moment | null => (day === null ? null : { day: numberOfDay(day), minute: undefined })

/** What the limit leaves open, whatever is counted. */
function openIn({ approximate, starts, direction }: TimeLimit, decidedBy: readonly string[]): Note[] {
  return [
    ...(decidedBy.includes('case') ? ['case_decides' as const] : []),
    ...(decidedBy.includes('channel') ? ['channel_decides' as const] : []),
    ...(decidedBy.some((fact) => fact !== 'case' && fact !== 'channel') ? ['condition_decides' as const] : []),
    ...(approximate ? ['approximate' as const] : []),
    ...(direction === 'before' || starts === 'complete_file' ? [] : starts === 'unknown' ? ['clock_start_unknown' as const] : ['clock_starts_otherwise' as const])
  ]
}

/** Whether a file that is complete on the day comes in time, where all readings agree. */
function timely({ direction }: TimeLimit, { start }: DueQuestion, readings: readonly DueReading[]): Note[] {
  if (direction !== 'before' || !start || readings.length === 0 || readings.some(({ by }) => by === null)) return []
  const inTime = readings.map(({ by }) => start.day <= numberOfDay((by as string).slice(0, 10)))
  if (inTime.every(Boolean)) return ['in_time']
  return inTime.some(Boolean) ? [] : ['too_late']
}

/** What keeps even one reading from being certain. */
const DOUBTS: readonly Note[] = ['case_decides', 'channel_decides', 'approximate', 'clock_start_unknown', 'hours_unknown']

/** Over all limits that run forwards and wait for no condition: the earliest and the latest day. A day counts to its end. Those that wait may still change it. */
export function dueOver(limits: readonly DueLimit[]): DueModel['due'] {
  const forwards = limits.filter(({ limit }) => limit.direction === 'after')
  const counted = forwards.filter((limit) => !isConditional(limit))
  const readings = counted.flatMap((one) => one.readings)
  if (readings.length === 0) return null
  const ends = readings.map(({ by }) => by)
  const begins = readings.map(({ from, by }) => from ?? by)
  const possible = forwards.filter(isConditional).flatMap((one) => one.readings.flatMap(({ from, by }) => [from ?? by, by]))
  const known = ends.every((end) => end !== null)
  const certain = known && new Set([...ends, ...begins, ...possible]).size === 1 && counted.every(({ notes }) => !notes.some((note) => DOUBTS.includes(note)))
  return { from: inOrder(begins)[0] ?? null, by: known ? inOrder(ends).pop() ?? null : null, certain }
}

const isConditional = ({ notes }: DueLimit): boolean => notes.includes('condition_decides')

const endOf = (moment: string): string => (moment.length === 10 ? `${moment}T99` : moment)
const inOrder = (moments: readonly (string | null)[]): string[] => moments.filter((moment) => moment !== null).sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
