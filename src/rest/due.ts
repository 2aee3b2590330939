import { Type } from '@sinclair/typebox'
import { DueModel } from '../answers/due/model.js'
import { readDue } from '../catalogue/answering/due.js'
import type { Collection } from '../catalogue/published/collection.js'
import { together } from '../kernel/errors.js'
import { checkReasonable, readDayOrMinute } from '../kernel/moment.js'
import { Day, ref } from '../kernel/schema.js'
import { checkOfFields } from './checks.js'
import { answer, described, paramOf, parameterOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { factParameters, factsIn, openQuery } from './facts.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pathParams, shaping } from './schemas.js'

const text = (maxLength: number, description: string, example: string) => Type.Optional(Type.String({ minLength: 1, maxLength, description, examples: [example] }))
const day = (description: string, example: string) => Type.Optional(Day({ description, examples: [example] }))

const propertiesOf = (example: string) => ({
  complete: text(40, 'When the clock starts, mostly that the file is complete: a day, or a local time of the site such as 2026-03-17T09:30. Without it: today', '2026-03-17T09:30'),
  event: day('Day of the event applied for, such as the wedding: for limits that run backwards from it', '2026-06-20'),
  ...factParameters(example),
  site: text(500, 'Code or UUID of the site at which one applies: its region, hours and days off then count', 'mpp-surakarta/utama'),
  known: day('Count by the calendar as it was known on this day: decrees are changed during the year. Without it: today', '2025-08-06'),
  ...shaping,
  asOf: day('The standard of this day. Without it: of the day of `complete`, or of `event` where only that is given', '2025-01-01')
})

interface Query { complete?: string; event?: string; site?: string; known?: string; asOf?: string; fields?: string }

const description = `The day, or the local time, by which a file that is complete is promised to be ready. Working days are counted over weekends, holidays of the country and the region, and collective leave as the site treats it, and every day that does not count is told with its reason. What a limit leaves open is answered in every reading: "1 hari" may be a day of the calendar or a working day. The day of the complete file is not counted. Conditions are parameters, as in the checklist: a limit whose condition is given as "false" is left out, and one whose condition is not given stays beside the sum and is asked about in \`questions\`. Beyond the last known calendar nothing is guessed.`

/** `…/due`: when it is ready. */
export function addDue(api: Api, path: string, collection: Collection, told: { operationId: string; tag: string; case: string; conditions: Record<string, string>; example: string }): void {
  const parameter = parameterOf(path)
  const properties = propertiesOf(told.case)
  const schema = {
    ...described({ ...told, summary: 'Tell when it is ready', description }), params: pathParams(parameter, told.example), ...openQuery(properties, told.conditions),
    response: { 200: success('When it is ready', ref(DueModel)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'site_not_found', 'withdrawn') }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(DueModel) } }, async (request, reply) => {
    const query = request.query as Query
    const today = api.today()
    const [complete, shape] = together(() => completeOf(query, today), () => shapeOf(api, request, DueModel), () => { checkReasonable('event', query.event) })
    const asked = { ...shape, day: query.asOf ?? (complete ?? query.event ?? today).slice(0, 10) }
    const question = { complete, event: query.event ?? null, known: query.known ?? today }
    return answer(api, request, reply, asked, async (db) => {
      const told = await readDue(db, collection, paramOf(request, parameter), { ...asked, question, facts: factsIn(request.query as Record<string, unknown>, properties), site: query.site })
      return { body: textOf(told.answer, asked), parts: ['due', ...told.parts] }
    })
  })
}

const completeOf = ({ complete, event }: Query, today: string): string | null => (complete === undefined ? (event === undefined ? today : null) : readDayOrMinute('complete', complete))
