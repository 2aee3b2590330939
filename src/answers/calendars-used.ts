import { Type, type Static } from '@sinclair/typebox'
import type { CalendarModel } from '../catalogue/calendars/model.js'
import { InstrumentLink, Many, PublicCode, PublicDate, PublicText } from '../catalogue/links.js'
import { Nullable, ref, WholeBetween } from '../kernel/schema.js'
import type { CalendarVersion, KnownCalendar } from './calendar.js'

/** Members of answers that rest on calendars. */
export const calendarMembers = {
  calendarKnownUntil: Nullable(PublicDate('Day'), { description: 'Last day of which it is known whether it is a holiday; null: not even the first is' }),
  calendars: Many(Type.Object({
    code: PublicCode('Calendar'), name: PublicText('Name'), year: WholeBetween(2000, 2200, { description: 'Year' }), version: WholeBetween(1, 100, { description: 'Version' }),
    region: Nullable(PublicCode('Region'), { description: 'Whose days they are; null: of the country' }), decree: ref(InstrumentLink)
  }), 'Calendars of the years in question, with the decrees that fixed them')
}

export type DecreedCalendar = CalendarVersion & Pick<CalendarModel, 'decree'>
type Used = Static<(typeof calendarMembers)['calendars']>

/** The calendars of these years, the first and the last included. */
export function calendarsUsed(calendar: KnownCalendar, all: readonly DecreedCalendar[], first: number, last: number): Used {
  return calendar.versions.filter(({ year }) => first <= year && year <= last).map(({ code, name, year, version, region }) => {
    const { decree } = all.find((one) => one.code === code) as DecreedCalendar
    return { code, name, year, version, region: region?.code ?? null, decree }
  })
}
