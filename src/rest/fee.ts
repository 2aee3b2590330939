import { FeeAnswerModel } from '../answers/fee/model.js'
import { readFee } from '../catalogue/answering/fee.js'
import type { Collection } from '../catalogue/published/collection.js'
import { ref } from '../kernel/schema.js'
import { checkOfFields } from './checks.js'
import { answer, described, paramOf, parameterOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { factParameters, factsIn, openQuery } from './facts.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pathParams, shaping } from './schemas.js'

const description = `What this person pays: every line with kind, amount and legal basis, the total of what is certain, and the range of what is open. Amounts per unit and by formula are computed from numbers, each a parameter by its name: \`areaM2=100&landValuePerM2=1000000\`; those that are missing are named in \`inputs\` with their unit, and those for which no price is stated with the ranges for which there is one. What counts things is a whole number from 1. Deposits, taxes, penalties and what others charge stand beside the price and are never added to it. Free is said only of what is known in full: unknown is not zero. Conditions are parameters too, as in the checklist; \`asOf\` asks for the tariff of another day.`

/** `…/fee`: what it costs. */
export function addFee(api: Api, path: string, collection: Collection, told: { operationId: string; tag: string; case: string; conditions: Record<string, string>; example: string }): void {
  const parameter = parameterOf(path)
  const properties = { ...factParameters(told.case), ...shaping }
  const schema = {
    ...described({ ...told, summary: 'Tell what it costs', description }), params: pathParams(parameter, told.example), ...openQuery(properties, told.conditions),
    response: { 200: success('What it costs', ref(FeeAnswerModel)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'withdrawn') }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(FeeAnswerModel) } }, async (request, reply) => {
    const asked = shapeOf(api, request, FeeAnswerModel)
    return answer(api, request, reply, asked, async (db) => {
      const told = await readFee(db, collection, paramOf(request, parameter), { ...asked, facts: factsIn(request.query as Record<string, unknown>, properties) })
      return { body: textOf(told.answer, asked), parts: ['fee', ...told.parts] }
    })
  })
}
