import { DriftModel } from '../answers/drift/model.js'
import { listDrifts, readDrift } from '../catalogue/answering/drift.js'
import { DRIFTS } from '../catalogue/drifts/collection.js'
import type { Query } from '../catalogue/published/filter.js'
import { REFERENCE_SERVICES } from '../catalogue/reference-services/collection.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { Closed, ref } from '../kernel/schema.js'
import { checkOfFields, checkOfList } from './checks.js'
import { answer, described, paramOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { listQuery, pageOf, pathParams, shaping } from './schemas.js'

const what = 'Component by component: slower or faster, dearer or cheaper, more or fewer papers, with both values and the days and decisions of both standards; and legal instruments that it rests on and that have been repealed.'

/** `/services/{service}/drift`: where a local standard differs from the norm. */
export function addDrift(api: Api): void {
  const schema = {
    ...described({ operationId: 'getDriftOfService', tag: 'Services', summary: 'Tell where a standard differs from the norm', description: `${what} What cannot be ranked is told as different.` }),
    params: pathParams('service', 'disdukcapil-bontang.akta-perceraian'), querystring: Closed(shaping),
    response: { 200: success('The differences', ref(DriftModel)), 304: NOT_MODIFIED, ...failuresOf(SERVICES.notFound, 'withdrawn') }
  }
  api.app.get('/services/:service/drift', { schema, config: { check: checkOfFields(DriftModel) } }, async (request, reply) => {
    const asked = shapeOf(api, request, DriftModel)
    return answer(api, request, reply, asked, async (db) => {
      const told = await readDrift(db, paramOf(request, 'service'), asked)
      return { body: textOf(told.answer, asked), parts: ['drift', ...told.parts] }
    })
  })
  addDriftList(api, '/drift', { operationId: 'listDrift', tag: 'Services', summary: 'List services that differ from their norms' })
  addDriftList(api, '/reference-services/:referenceService/drift', { operationId: 'listDriftOfReferenceService', tag: 'Reference services', summary: 'List the services that differ from one norm' }, 'referenceService')
}

function addDriftList(api: Api, path: string, told: { operationId: string; tag: string; summary: string }, parameter?: string): void {
  const schema = {
    ...described({ ...told, description: `${what} By region, agency and kind of difference, in an order, a page at a time.` }),
    ...(parameter ? { params: pathParams(parameter, 'akta-perceraian') } : {}), querystring: listQuery(DRIFTS, DriftModel, parameter ? [parameter] : []),
    response: { 200: success('A page of the list', ref(pageOf(DriftModel)), { paged: true }), 304: NOT_MODIFIED, ...failuresOf('invalid_cursor', ...(parameter ? [REFERENCE_SERVICES.notFound, 'withdrawn' as const] : [])) }
  }
  api.app.get(path, { schema, config: { check: checkOfList(DRIFTS, DriftModel) } }, async (request, reply) => {
    const query = request.query as Query & { limit: number }
    const asked = shapeOf(api, request, DriftModel)
    const within = parameter === undefined ? undefined : paramOf(request, parameter)
    return answer(api, request, reply, asked, async (db) => {
      const { items, next, total } = await listDrifts(db, { ...asked, query, within, sort: query['sort'] as string | undefined, limit: query.limit, after: query['after'] as string | undefined, count: query['count'] === 'true' })
      const counted = total === undefined ? '' : `,"total":${total}`
      return { body: `{"items":[${items.map((item) => textOf(item, asked)).join(',')}],"next":${JSON.stringify(next)}${counted}}`, next, parts: ['drift', 'list', within ?? ''] }
    })
  })
}
