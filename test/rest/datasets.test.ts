import t from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, untilKnown, type Page } from '../support/app.js'
import { aDataset, writeFolder } from '../support/builders.js'
import { catalogueDatabase } from '../support/database.js'

t.test('data sets over HTTP', async (t) => {
  const db = await catalogueDatabase(t)
  const app = await openApp(t, db)

  t.test('all come at once, in the language asked for', async (t) => {
    const { body } = await ask<Page>(app, '/v1/datasets?lang=en')
    t.match(body, { items: [{ code: 'mpp-indonesia', title: /^Service catalogue/, attribution: [/^Names and codes of regions/, String, String] }], next: null })
    t.match((await ask<Page>(app, '/v1/datasets')).body, { items: [{ title: /^Katalog layanan/ }] })
  })

  t.test('a count tells its date, its source and how sure it is', async (t) => {
    const { body } = await ask(app, '/v1/datasets/mpp-indonesia')
    t.match(body.counts.at(-1), { subject: 'malls_in_operation', value: 305, asOf: '2025-12-15', source: 'nat-2025b', confidence: 'medium' })
    t.match(body.sources.find(({ code }: { code: string }) => code === 'nat-2025b'), { title: '305 malls', address: 'mureks.co.id' })
  })

  t.test('only the members asked for', async (t) => {
    t.same((await ask(app, '/v1/datasets/mpp-indonesia?fields=licence,example')).body, { code: 'mpp-indonesia', licence: 'ODbL-1.0', example: false })
    t.match(await ask(app, '/v1/datasets?fields=lisence'), { status: 400, body: { code: 'invalid_parameter' } })
  })

  t.test('an unknown one is not found, and a day means nothing here', async (t) => {
    t.match(await ask(app, '/v1/datasets/tidak-ada'), { status: 404, body: { code: 'dataset_not_found', detail: 'There is no data set tidak-ada.' } })
    t.match(await ask(app, '/v1/datasets?asOf=2025-01-01'), { status: 400, body: { code: 'unknown_parameter' } })
  })

  t.test('an import of another data set makes the tag a new one', async (t) => {
    const before = (await ask(app, '/v1/datasets')).headers['etag']
    t.equal((await ask(app, '/v1/datasets', { headers: { 'if-none-match': before } })).status, 304)
    await importCatalogue(db, writeFolder(t, {}, { dataset: aDataset() }))
    await untilKnown(app, db)
    t.match(await ask<Page>(app, '/v1/datasets', { headers: { 'if-none-match': before } }), { status: 200, body: { items: [{ code: 'mpp-indonesia' }, { code: 'uji' }] } })
  })
})
