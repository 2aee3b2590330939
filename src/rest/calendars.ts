import { CALENDARS } from '../catalogue/calendars/collection.js'
import { CalendarItem, CalendarModel } from '../catalogue/calendars/model.js'
import { addDetail, addList } from './collections.js'
import type { Api } from './context.js'

const tag = 'Calendars'

export function addCalendars(api: Api): void {
  addList(api, '/calendars', CALENDARS, { operationId: 'listCalendars', summary: 'List calendars of holidays and collective leave', tag, item: CalendarItem })
  addDetail(api, '/calendars/:calendar', CALENDARS, { operationId: 'getCalendar', summary: 'Get a calendar with its days', tag, model: CalendarModel })
}
