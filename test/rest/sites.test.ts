import t from 'tap'
import { ask, openApp, page } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'

t.test('sites of malls', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const sitesOf = async (mall: string) => (await page<{ id: string; code: string; kind: string }>(app, `/v1/malls/${mall}/sites`)).items

  t.test('all sites of every mall, as the mall itself shows them, the main one first', async (t) => {
    for (const { code, siteCount } of (await page<{ code: string; siteCount: number }>(app, '/v1/malls?limit=100')).items) {
      const own = await sitesOf(code)
      t.equal(own.length, siteCount, code)
      const { body } = await ask(app, `/v1/malls/${code}?fields=sites`)
      t.same(own.map((one) => one.code), body.sites.map((one: { code: string }) => one.code))
      t.notOk(own.slice(1).some(({ kind }) => kind === 'main'), code)
    }
  })

  t.test('a site tells its mall, its region and the sources that it names, and no others', async (t) => {
    const { body } = await ask(app, '/v1/malls/mpp-kudus/sites/utama?lang=en')
    t.match(body, { code: 'mpp-kudus/utama', mall: { code: 'mpp-kudus', name: 'Public Service Mall of Kudus Regency', status: 'soft_launch' }, region: { code: '33.19' }, province: { code: '33' }, dataset: 'mpp-indonesia' })
    t.same(body.sources.map(({ code }: { code: string }) => code).sort(), ['kds-antara', 'kds-suarabaru', 'kds-tribun'])
  })

  t.test('a site is found by its code within the mall, by its whole code and by its UUID; the mall by either', async (t) => {
    const [site] = await sitesOf('mpp-kudus')
    const mall = (await ask(app, '/v1/malls/mpp-kudus?fields=id')).body.id as string
    for (const path of ['mpp-kudus/sites/utama', 'mpp-kudus/sites/mpp-kudus%2Futama', 'mpp-kudus/sites/mpp-kudus/utama', `${mall}/sites/mpp-kudus/utama`, `mpp-kudus/sites/${site?.id}`, `${mall}/sites/utama`]) {
      t.equal((await ask(app, `/v1/malls/${path}`)).body.code, 'mpp-kudus/utama', path)
    }
  })

  t.test('only the members asked for', async (t) => {
    t.same((await ask(app, '/v1/malls/mpp-kudus/sites/utama?fields=kind')).body, { code: 'mpp-kudus/utama', kind: 'main' })
    t.same((await ask(app, '/v1/malls/mpp-kudus/sites?fields=kind')).body, { items: [{ code: 'mpp-kudus/utama', kind: 'main' }], next: null })
  })

  t.test('an unknown mall, an unknown site and a site of another mall are not found', async (t) => {
    t.match(await ask(app, '/v1/malls/mpp-tidak-ada/sites'), { status: 404, body: { code: 'mall_not_found' } })
    t.match(await ask(app, '/v1/malls/mpp-kudus/sites/cabang'), { status: 404, body: { code: 'site_not_found', detail: 'There is no site mpp-kudus/cabang.' } })
    for (const code of ['mpp-kudus%2Futama', 'mpp-kudus/utama']) t.match(await ask(app, `/v1/malls/mpp-pati/sites/${code}`), { status: 404, body: { code: 'site_not_found' } })
    t.match(await ask(app, '/v1/malls/mpp-kudus/sites/utama/loket'), { status: 404, body: { code: 'not_found' } })
  })

  t.test('a client that has the sites already gets no body', async (t) => {
    const { headers } = await ask(app, '/v1/malls/mpp-kudus/sites')
    t.match(await ask(app, '/v1/malls/mpp-kudus/sites', { headers: { 'if-none-match': headers['etag'] } }), { status: 304, text: '' })
  })
})
