import { Type } from '@sinclair/typebox'
import { PathModel } from '../answers/path/model.js'
import { checkRegion } from '../catalogue/answering/given.js'
import { readPath, viaOf } from '../catalogue/answering/path.js'
import type { Collection } from '../catalogue/published/collection.js'
import { ref } from '../kernel/schema.js'
import { codesIn, have } from './checklist.js'
import { checkOfFields } from './checks.js'
import { answer, described, paramOf, parameterOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { factParameters, factsIn, openQuery } from './facts.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pathParams, shaping } from './schemas.js'

const text = (maxLength: number, description: string, example: string) => Type.Optional(Type.String({ minLength: 1, maxLength, description, examples: [example] }))

export const region = text(5, 'Kemendagri code of the region in which services are looked for', '33.19')

const description = `The order of services from the papers that are held to the product of this one: each step stands after those that issue what it needs. Of several services that issue a paper the shortest way is taken; the others stand in \`alternatives\`, and \`via\` chooses among them. Needs that lead back to their beginning are told as cycles, not resolved. Price and time are summed up as far as they are known. Requirements that depend on facts that were not given are left aside and counted in \`open\`.`

/** `…/path`: what comes first. */
export function addPath(api: Api, path: string, collection: Collection, told: { operationId: string; tag: string; case: string; conditions: Record<string, string>; via: string; example: string }): void {
  const parameter = parameterOf(path)
  const properties = {
    ...factParameters(told.case), have, via: text(2000, 'Services or reference services to go through where there is a choice, with commas between; a case after a colon', told.via), region, ...shaping
  }
  const schema = {
    ...described({ ...told, summary: 'Tell what comes first', description }), params: pathParams(parameter, told.example), ...openQuery(properties, told.conditions),
    response: { 200: success('The way to it', ref(PathModel)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'region_not_found', 'withdrawn') }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(PathModel) } }, async (request, reply) => {
    const query = request.query as Record<string, unknown> & { have?: string; via?: string; region?: string }
    const asked = shapeOf(api, request, PathModel)
    checkRegion(query.region)
    return answer(api, request, reply, asked, async (db) => {
      const told = await readPath(db, collection, paramOf(request, parameter), {
        ...asked, facts: factsIn(query, properties), have: codesIn('have', query.have), via: viaOf(codesIn('via', query.via)), region: query.region
      })
      return { body: textOf(told.answer, asked), parts: ['path', ...told.parts] }
    })
  })
}

