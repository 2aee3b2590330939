import { HistoryPage, readHistory, type Owners } from '../catalogue/changes/history.js'
import type { Collection } from '../catalogue/published/collection.js'
import { getStored } from '../catalogue/published/get.js'
import type { Stored } from '../catalogue/records/stored.js'
import { answerStandard, StandardOfService } from '../catalogue/standards/answer.js'
import { idOf } from '../kernel/identity.js'
import { writeCursor } from '../kernel/page.js'
import { Closed, ref } from '../kernel/schema.js'
import { checkOfFields } from './checks.js'
import { answer, described, paramOf, parameterOf, shapeOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { paging, pathParams, shaping } from './schemas.js'

/** `…/standard`: the 14 components on a day. */
export function addStandard(api: Api, path: string, collection: Collection, told: { operationId: string; tag: string }): void {
  const parameter = parameterOf(path)
  const schema = {
    ...described({ ...told, summary: 'Get the 14 components of the service standard', description: 'The six published and eight internal components, each with its scope (national or local) and legal basis, as they hold on a day.' }),
    params: pathParams(parameter), querystring: Closed(shaping),
    response: { 200: success('The standard', ref(StandardOfService)), 304: NOT_MODIFIED, ...failuresOf(collection.notFound, 'withdrawn') }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(StandardOfService) } }, async (request, reply) => {
    const asked = shapeOf(api, request, StandardOfService)
    return answer(api, request, reply, asked, async (db) => {
      const { body, code, revision, fromDay } = await answerStandard(db, collection, paramOf(request, parameter), asked)
      return { body, parts: ['standard', code, revision, fromDay, asked.day], tag: 'whole' }
    })
  })
}

const historyQuery = Closed({ ...paging('Changes', writeCursor('history', { key: 2, code: 'service:s' })), lang: shaping.lang })

/** `…/history`: standards over time, and what changed in the catalogue. */
export function addHistory(api: Api, path: string, collection: Collection, told: { operationId: string; tag: string }): void {
  const parameter = parameterOf(path)
  const schema = {
    ...described({ ...told, summary: 'Get the standards over time and the log of changes', description: 'All standards that are known (past, in force and announced, national and local), and the changes of the record, its standards and its offerings in the catalogue. A record that was withdrawn keeps its history.' }),
    params: pathParams(parameter), querystring: historyQuery,
    response: { 200: success('The history', ref(HistoryPage), { paged: true }), 304: NOT_MODIFIED, ...failuresOf('invalid_cursor', collection.notFound) }
  }
  api.app.get(path, { schema, config: { check: checkOfFields(HistoryPage) } }, async (request, reply) => {
    const { limit, after } = request.query as { limit: number; after?: string }
    const asked = shapeOf(api, request, HistoryPage)
    return answer(api, request, reply, asked, async (db) => {
      const found = await getStored(db, collection, paramOf(request, parameter)) as Owner
      const page = await readHistory(db, ownersOf(collection, found), { limit, after, language: asked.language })
      return { body: JSON.stringify(page), next: page.next, parts: ['history', found.code] }
    })
  })
}

type Owner = Stored<'service'> | Stored<'reference_service'>

function ownersOf({ noun }: Collection, { id, content }: Owner): Owners {
  if (noun === 'reference_service') return { service: null, referenceService: id }
  const { referenceService } = content as Stored<'service'>['content']
  return { service: id, referenceService: referenceService ? idOf('reference_service', referenceService) : null }
}
