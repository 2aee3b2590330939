import { OpeningModel } from '../answers/opening/model.js'
import { MOST_DAYS, readFeed, readOpening, type FindPlace } from '../catalogue/answering/opening.js'
import { openingCalendar } from '../formats/icalendar/opening.js'
import type { ErrorCode } from '../kernel/errors.js'
import { together } from '../kernel/errors.js'
import { checkReasonable, dayOfMinute, readMinute, textOfMinute } from '../kernel/moment.js'
import { Closed, Day, ref } from '../kernel/schema.js'
import { Type } from '@sinclair/typebox'
import { checkOfFields } from './checks.js'
import { answer, described, paramOf, parameterOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pathParams, shaping } from './schemas.js'

const day = (description: string, example: string) => Type.Optional(Day({ description, examples: [example] }))

const querystring = Closed({
  at: Type.Optional(Type.String({
    minLength: 1, maxLength: 40, examples: ['2026-11-23T10:00'], description: 'The moment asked about: a local time of the site such as 2026-11-23T10:00, an instant with its zone, or `now`. Without it: now'
  })),
  from: day('First day to tell. Without it: the day of `at`', '2026-12-21'),
  to: day(`Last day to tell, at most ${MOST_DAYS} days in all. Without it: six days after the first`, '2026-12-27'),
  known: day('By the calendar as it was known on this day: decrees are changed during the year. Without it: today', '2025-08-06'),
  ...shaping
})

interface Query { at?: string; from?: string; to?: string; known?: string; asOf?: string }
interface Told { operationId: string; summary: string; tag: string; example?: string; failures: readonly ErrorCode[] }

const description = `Whether it is open at a moment, when it closes and opens next, the ordinary week, and every day asked for with its breaks, quota and reasons: holidays of the country and the region, collective leave as the site treats it, special periods such as Ramadan, visiting sessions. Where nobody states the hours, or whether it opens on such a day, the answer is \`unknown\`; nothing is guessed beyond the known calendar. Times are local to the site.`

const ICALENDAR = 'text/calendar'
const followed = `A feed that calendar programs can follow (iCalendar, RFC 5545): every day of the last month and of the coming year that is not as the ordinary week has it, with its hours and the reason, and every visiting session. Ids of events stay the same. Days of which nobody says whether it opens are tentative.`

/** `…/calendar.ics`: the exceptions, for calendar programs. */
export function addFeed(api: Api, path: string, find: FindPlace, { example, failures, ...told }: Told): void {
  const parameter = parameterOf(path)
  const schema = {
    ...described({ ...told, description: followed }), params: pathParams(parameter, example), querystring: Closed({ lang: shaping.lang }),
    response: { 200: success('The feed', Type.String({ maxLength: 1_000_000, description: 'iCalendar' }), { type: ICALENDAR }), 304: NOT_MODIFIED, ...failuresOf(...failures) }
  }
  api.app.get(path, { schema, config: { offers: ICALENDAR } }, async (request, reply) => {
    const today = api.today()
    const { language } = shapeOf(api, request, OpeningModel)
    return answer(api, request, reply, { language }, async (db) => {
      const told = await readFeed(db, find, paramOf(request, parameter), { language, day: today, today })
      return { body: openingCalendar({ ...told.answer, language }), parts: ['feed', ...told.parts], type: ICALENDAR }
    })
  })
}

/** `…/opening`: when it is open. */
export function addOpening(api: Api, path: string, find: FindPlace, { example, failures, ...told }: Told): void {
  const parameter = parameterOf(path)
  const schema = {
    ...described({ ...told, description }), params: pathParams(parameter, example), querystring,
    response: { 200: success('When it is open', ref(OpeningModel)), 304: NOT_MODIFIED, ...failuresOf(...failures) }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(OpeningModel) } }, async (request, reply) => {
    const { at: given = 'now', from, to, known = api.today(), asOf } = request.query as Query
    const [at, asked] = together(() => readMinute('at', given, api.now()), () => shapeOf(api, request, OpeningModel), () => { checkReasonable('from', from) }, () => { checkReasonable('to', to) })
    return answer(api, request, reply, asked, async (db) => {
      const told = await readOpening(db, find, paramOf(request, parameter), { language: asked.language, day: asOf ?? from ?? dayOfMinute(at), at, from, to, known })
      return { body: textOf(told.answer, asked), parts: ['opening', ...told.parts], momentary: given === 'now' }
    })
  })
}
