import { DAYS } from '../../vocabulary.js'
import type { KnownCalendar } from '../calendar.js'
import { statedIn } from '../opening/site.js'
import type { PlanOf } from '../opening/moment.js'
import type { OpeningRule } from '../opening/rules.js'
import { WorkingDays, type Treatment } from '../working-days.js'

/** The week of the government: Monday to Friday (Perpres 21/2023). */
const FIVE_DAYS: readonly number[] = [0, 1, 2, 3, 4]

/** How days and hours count at one place: what is known of its week and its special days. */
export class Counting {
  readonly weeks: readonly (readonly number[])[]
  readonly #treatment: Omit<Treatment, 'week'>

  /** `planOf` is left out where no place is asked for. `weeks` are those that may be meant. */
  constructor(readonly calendar: KnownCalendar, hours: readonly OpeningRule[] = [], readonly planOf?: PlanOf, weeks: readonly (readonly number[])[] = weeksOf(hours)) {
    this.weeks = weeks
    this.#treatment = { leave: statedIn(hours, 'collective_leave'), regional: statedIn(hours, 'regional_holiday') }
  }

  days(week: readonly number[], leaveWorked: boolean): WorkingDays {
    return new WorkingDays(this.calendar, { week, ...this.#treatment }, leaveWorked)
  }
}

/** A place that is open on Saturdays may count them or not: nobody states its working week. */
function weeksOf(hours: readonly OpeningRule[]): (readonly number[])[] {
  const open = new Set(hours.flatMap(({ scope, closed, days }) => (scope === 'regular' && !closed ? (days ?? []) : [])))
  const more = DAYS.flatMap((day, number) => (open.has(day) && !FIVE_DAYS.includes(number) ? [number] : []))
  return more.length > 0 ? [FIVE_DAYS, [...FIVE_DAYS, ...more]] : [FIVE_DAYS]
}
