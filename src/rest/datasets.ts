import { Type } from '@sinclair/typebox'
import { DatasetModel } from '../catalogue/datasets/model.js'
import { getDataset, listDatasets } from '../catalogue/datasets/queries.js'
import { Closed, ref } from '../kernel/schema.js'
import { resolveTexts } from '../kernel/text.js'
import type { Language } from '../vocabulary.js'
import { checkOfFields } from './checks.js'
import { answer, described, paramOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { fieldsOf, pageOf, shaping } from './schemas.js'

const tag = 'Data sets'
const querystring = Closed({ fields: fieldsOf(DatasetModel), lang: shaping.lang })
const params = Closed({ dataset: Type.String({ minLength: 1, maxLength: 500, description: 'Code of the data set', examples: ['mpp-indonesia'] }) })

/** Data sets are few: all come at once. */
export function addDatasets(api: Api): void {
  api.app.get('/datasets', {
    schema: {
      ...described({ operationId: 'listDatasets', summary: 'List the data sets', description: 'Whose data the records are, under which licence, and what was stated of the whole country. All come at once: `next` is always null.', tag }),
      querystring, response: { 200: success('All data sets', ref(pageOf(DatasetModel))), 304: NOT_MODIFIED, ...failuresOf() }
    },
    config: { check: checkOfFields(DatasetModel) }
  }, async (request, reply) => {
    const asked = shapeOf(api, request, DatasetModel)
    return answer(api, request, reply, asked, async (db) => {
      const items = (await listDatasets(db)).map((dataset) => textIn(dataset, asked))
      return { body: `{"items":[${items.join(',')}],"next":null}`, parts: ['dataset', 'list'] }
    })
  })

  api.app.get('/datasets/:dataset', {
    schema: {
      ...described({ operationId: 'getDataset', summary: 'Get a data set', tag }), params, querystring,
      response: { 200: success('The data set', ref(DatasetModel)), 304: NOT_MODIFIED, ...failuresOf('dataset_not_found') }
    },
    config: { check: checkOfFields(DatasetModel) }
  }, async (request, reply) => {
    const asked = shapeOf(api, request, DatasetModel)
    return answer(api, request, reply, asked, async (db) => {
      const dataset = await getDataset(db, paramOf(request, 'dataset'))
      return { body: textIn(dataset, asked), parts: ['dataset', dataset.code] }
    })
  })
}

const textIn = (dataset: DatasetModel, { language, fields }: { language: Language; fields: string | undefined }): string => textOf(resolveTexts(dataset, language) as object, { fields })
