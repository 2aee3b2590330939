import { Type } from '@sinclair/typebox'
import { DatasetModel } from '../catalogue/datasets/model.js'
import { getDataset, listDatasets } from '../catalogue/datasets/queries.js'
import { readState } from '../catalogue/changes/revision.js'
import { shape } from '../catalogue/published/answer.js'
import { Closed, ref } from '../kernel/schema.js'
import { resolveTexts } from '../kernel/text.js'
import type { Language } from '../vocabulary.js'
import { described, paramOf, send, shapeOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { fieldsOf, pageOf, shaping } from './schemas.js'

const tag = 'Data sets'
const querystring = Closed({ fields: fieldsOf(DatasetModel), lang: shaping.lang })
const params = Closed({ dataset: Type.String({ minLength: 1, maxLength: 500, description: 'Code of the data set', examples: ['mpp-indonesia'] }) })

/** Data sets are few: all come at once. The revision is read first, so that a tag is never newer than its answer. */
export function addDatasets(api: Api): void {
  api.app.get('/datasets', {
    schema: {
      ...described({ operationId: 'listDatasets', summary: 'List the data sets', description: 'Whose data the records are, under which licence, and what was stated of the whole country. All come at once: `next` is always null.', tag }),
      querystring, response: { 200: success('All data sets', ref(pageOf(DatasetModel))), 304: NOT_MODIFIED, ...failuresOf() }
    }
  }, async (request, reply) => {
    const asked = shapeOf(api, request, DatasetModel)
    const { revision } = await readState(api.db)
    const items = (await listDatasets(api.db)).map((dataset) => textOf(dataset, asked))
    return send(api, request, reply, `{"items":[${items.join(',')}],"next":null}`, ['dataset', 'list', revision], asked.language)
  })

  api.app.get('/datasets/:dataset', {
    schema: {
      ...described({ operationId: 'getDataset', summary: 'Get a data set', tag }), params, querystring,
      response: { 200: success('The data set', ref(DatasetModel)), 304: NOT_MODIFIED, ...failuresOf('dataset_not_found') }
    }
  }, async (request, reply) => {
    const asked = shapeOf(api, request, DatasetModel)
    const { revision } = await readState(api.db)
    const dataset = await getDataset(api.db, paramOf(request, 'dataset'))
    return send(api, request, reply, textOf(dataset, asked), ['dataset', dataset.code, revision], asked.language)
  })
}

const textOf = (dataset: DatasetModel, { language, fields }: { language: Language; fields: string | undefined }): string =>
  shape(JSON.stringify(resolveTexts(dataset, language)), { language: 'id', fields })
