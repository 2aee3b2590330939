import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts'
import type { OpeningModel, OpeningWeekday } from '../../answers/opening/model.js'
import type { InWords } from '../../kernel/text.js'

const DAYS_OF_WEEK = {
  mon: 'https://schema.org/Monday', tue: 'https://schema.org/Tuesday', wed: 'https://schema.org/Wednesday', thu: 'https://schema.org/Thursday', fri: 'https://schema.org/Friday',
  sat: 'https://schema.org/Saturday', sun: 'https://schema.org/Sunday'
} as const satisfies Record<OpeningWeekday['weekday'], DayOfWeek>

type Opening = Pick<InWords<OpeningModel>, 'week' | 'days'>

/** The ordinary week, an entry for each stretch of hours. Days of which nobody knows for sure whether it opens are left out; no entry means closed. */
export function weekHours({ week }: Opening): OpeningHoursSpecification[] {
  const stretches = week.filter(({ state, stated }) => state === 'open' && stated[0]?.confidence !== 'low').flatMap(({ weekday, intervals }) => (intervals ?? []).map(({ opens, closes }) => ({ weekday, opens, closes })))
  const hours = [...new Set(stretches.map(({ opens, closes }) => `${opens} ${closes}`))]
  return hours.map((one) => {
    const [opens = '', closes = ''] = one.split(' ')
    return { '@type': 'OpeningHoursSpecification', dayOfWeek: stretches.filter((each) => each.opens === opens && each.closes === closes).map(({ weekday }) => DAYS_OF_WEEK[weekday]), opens, closes }
  })
}

/** The days told that are not as the ordinary week has them. Without `opens` it is closed. */
export function specialHours({ days }: Opening): OpeningHoursSpecification[] {
  return days.filter(({ exceptional, state }) => exceptional && state !== 'unknown').flatMap(({ date, state, intervals }): OpeningHoursSpecification[] => {
    const on = { '@type': 'OpeningHoursSpecification', validFrom: date, validThrough: date } as const
    return state === 'closed' ? [on] : (intervals ?? []).map(({ opens, closes }) => ({ ...on, opens, closes }))
  })
}
