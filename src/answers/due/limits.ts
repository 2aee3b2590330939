import type { Day } from '../../kernel/day.js'
import { numberOfDay } from '../../kernel/day-number.js'
import type { CHANNELS } from '../../vocabulary.js'
import type { Counting } from './counting.js'
import type { DueLimit, DueModel, DueReading } from './model.js'
import { readLimit, type Moment, type Note, type TimeLimit } from './readings.js'

/** What a person asks of the time limits of a service. */
export interface DueQuestion {
  case: string | null
  channel: (typeof CHANNELS)[number] | null
  /** When the clock starts. */
  start: Moment | null
  /** Day of the event applied for, from which some limits run backwards. */
  event: Day | null
}

/** Every limit that may apply, counted. */
export function dueLimits(limits: readonly TimeLimit[], question: DueQuestion, counting: Counting): DueLimit[] {
  return limits.filter((limit) => mayApply(limit, question)).map((limit) => dueLimit(limit, question, counting))
}

const mayApply = ({ cases, channels }: TimeLimit, question: DueQuestion): boolean =>
  (question.case === null || cases.length === 0 || cases.includes(question.case)) && (question.channel === null || channels.length === 0 || channels.includes(question.channel))

function dueLimit(limit: TimeLimit, question: DueQuestion, counting: Counting): DueLimit {
  const from = limit.direction === 'before' ? dayMoment(question.event) : question.start
  const read = from ? readLimit(limit, from, counting) : { readings: [], notes: [limit.direction === 'before' ? 'event_needed' as const : 'start_needed' as const] }
  return { limit, readings: read.readings, notes: [...openIn(limit, question), ...read.notes, ...timely(limit, question, read.readings)] }
}

const dayMoment = (day: Day | null): Moment | null => (day === null ? null : { day: numberOfDay(day), minute: undefined })

/** What the limit leaves open, whatever is counted. */
function openIn({ cases, channels, when, approximate, starts, direction }: TimeLimit, question: DueQuestion): Note[] {
  return [
    ...(cases.length > 0 && question.case === null ? ['case_decides' as const] : []),
    ...(channels.length > 0 && question.channel === null ? ['channel_decides' as const] : []),
    ...(when ? ['condition_decides' as const] : []),
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

/** Over all limits that run forwards and hold without a condition: the earliest and the latest day. A day counts to its end. */
export function dueOver(limits: readonly DueLimit[]): DueModel['due'] {
  const counted = limits.filter(({ limit }) => limit.direction === 'after' && !limit.when)
  const readings = counted.flatMap((one) => one.readings)
  if (readings.length === 0) return null
  const ends = readings.map(({ by }) => by)
  const begins = readings.map(({ from, by }) => from ?? by)
  const known = ends.every((end) => end !== null)
  const certain = known && new Set([...ends, ...begins]).size === 1 && counted.every(({ notes }) => !notes.some((note) => DOUBTS.includes(note)))
  return { from: inOrder(begins)[0] ?? null, by: known ? inOrder(ends).pop() ?? null : null, certain }
}

const endOf = (moment: string): string => (moment.length === 10 ? `${moment}T99` : moment)
const inOrder = (moments: readonly (string | null)[]): string[] => moments.filter((moment) => moment !== null).sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
