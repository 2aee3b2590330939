import { Type } from '@sinclair/typebox'
import { ChecklistModel } from '../answers/checklist/model.js'
import { readChecklist } from '../catalogue/answering/checklist.js'
import { distinctCodes } from '../catalogue/answering/given.js'
import type { Collection } from '../catalogue/published/collection.js'
import { ref } from '../kernel/schema.js'
import { checkOfFields } from './checks.js'
import { answer, described, parameterOf, paramOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { factParameters, factsIn, openQuery } from './facts.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pathParams, shaping } from './schemas.js'

export const papers = Type.String({ minLength: 1, maxLength: 4000, description: 'Codes of the documents that the person has, with commas between', examples: ['ktp-el,kk'] })
export const have = Type.Optional(papers)

const description = `What this person must bring: requirements that apply to the case, any-of groups as groups, each with form and copies as far as they are known, what of it is held, and which service issues what is missing. Facts that were not given stay open and become questions: exactly those whose answers still change the list. Beside the parameters named here, every condition of the standard is one: \`dikuasakan=true\`, \`di-bawah-19=false\`, or, of conditions that exclude each other, the choice: \`kendaraan=kendaraan-roda-2-3\`. The questions name them all.`

/** `…/checklist`: what to bring. */
export function addChecklist(api: Api, path: string, collection: Collection, told: { operationId: string; tag: string; case: string; conditions: Record<string, string>; example: string }): void {
  const parameter = parameterOf(path)
  const properties = { ...factParameters(told.case), have, ...shaping }
  const schema = {
    ...described({ ...told, summary: 'Tell what to bring', description }), params: pathParams(parameter, told.example), ...openQuery(properties, told.conditions),
    response: { 200: success('What to bring', ref(ChecklistModel)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'withdrawn') }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(ChecklistModel) } }, async (request, reply) => {
    const query = request.query as Record<string, unknown> & { have?: string }
    const asked = shapeOf(api, request, ChecklistModel)
    return answer(api, request, reply, asked, async (db) => {
      const told = await readChecklist(db, collection, paramOf(request, parameter), { ...asked, facts: factsIn(query, properties), have: codesIn('have', query.have) })
      return { body: textOf(told.answer, asked), parts: ['checklist', ...told.parts] }
    })
  })
}

/** Codes with commas between, each once. */
export const codesIn = (parameter: string, given: string | undefined): string[] => (given === undefined ? [] : distinctCodes(parameter, given.split(',')))
