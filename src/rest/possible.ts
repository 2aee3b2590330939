import { Type } from '@sinclair/typebox'
import { PossibleModel } from '../answers/possible/model.js'
import { checkRegion } from '../catalogue/answering/given.js'
import { listPossible } from '../catalogue/answering/possible.js'
import { writeCursor } from '../kernel/page.js'
import { Closed, Enum, ref } from '../kernel/schema.js'
import { POSSIBLE_STATES } from '../vocabulary.js'
import { codesIn, papers } from './checklist.js'
import { checkOfFields } from './checks.js'
import { answer, described, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { region } from './path.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pageOf, paging, shaping } from './schemas.js'

const querystring = Closed({
  have: papers,
  region,
  state: Type.Optional(Enum(POSSIBLE_STATES, { description: 'Only what can be done, only that of which not all requirements are known, or only what is one paper short', examples: ['possible'] })),
  example: Type.Optional(Enum(['false', 'any'], { description: 'any: invented records too. They are marked `example`', examples: ['any'] })),
  ...paging('Services', writeCursor('possible', { key: 'm', code: 'm' })), ...shaping
})
interface Query { have: string; region?: string; state?: PossibleModel['state']; example?: string; limit: number; after?: string }

const description = `What can be done with the papers that a person holds: services of a region, or without one the national concepts, in the cases in which every paper is held or all but one. Where not all requirements are known, nothing is called possible: every known paper held is \`unknown\`. Papers are what one holds before applying; forms, photos and being present stand in \`also\`. Services that ask for none of these papers are left out. By code, a page at a time; a page may have fewer than \`limit\`, also none, and still be followed by another.`

/** `/documents/possible`. */
export function addPossible(api: Api): void {
  const schema = {
    ...described({ operationId: 'listPossible', tag: 'Documents', summary: 'List what can be done with some papers', description }), querystring,
    response: { 200: success('A page of the list', ref(pageOf(PossibleModel)), { paged: true }), 304: NOT_MODIFIED, ...failuresOf('invalid_cursor', 'region_not_found', 'withdrawn') }
  }
  api.app.get('/documents/possible', { schema, config: { check: checkOfFields(PossibleModel) } }, async (request, reply) => {
    const query = request.query as Query
    const asked = shapeOf(api, request, PossibleModel)
    checkRegion(query.region)
    return answer(api, request, reply, asked, async (db) => {
      const { items, next } = await listPossible(db, {
        ...asked, have: codesIn('have', query.have), region: query.region, state: query.state, limit: query.limit, after: query.after, example: query.example === 'any'
      })
      return { body: `{"items":[${items.map((item) => textOf(item, asked)).join(',')}],"next":${JSON.stringify(next)}}`, next, parts: ['possible'] }
    })
  })
}
