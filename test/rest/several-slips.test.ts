import t from 'tap'
import { ask, askGraph, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'

const app = await openApp(t, await catalogueDatabase(t))

/** An address, and every parameter in it that is wrong. */
const SLIPS: readonly [address: string, wrong: string[], code?: string][] = [
  ['/v1/services?limit=abc&feeMax=xyz&region=abc', ['limit', 'feeMax', 'region']],
  ['/v1/services?feeMax=xyz&timeMax=2&near=1&updatedSince=soon&mall=kudus&free=maybe', ['feeMax', 'timeMax', 'near', 'updatedSince', 'mall', 'free']],
  ['/v1/services?region=abc,33.19,xyz', ['region', 'region']],
  ['/v1/services?lmit=5&limit=0&feeMax=-1&fields=nmae', ['lmit', 'limit', 'feeMax', 'fields'], 'unknown_parameter'],
  ['/v1/services?q=!&feeMax=x', ['feeMax', 'q']],
  ['/v1/services?limit=2&limit=3&region=abc&region=33', ['limit', 'region']],
  ['/v1/malls?openAt=soon&status=clsoed&asOf=2026-02-30&include=tenants&radius=7', ['asOf', 'status', 'openAt', 'include', 'radius']],
  ['/v1/malls/mpp-kudus/services?limit=0&sector=none&fields=nmae', ['limit', 'sector', 'fields']],
  ['/v1/malls/mpp-kudus?asOf=x&fields=nmae&include=tenants', ['asOf', 'fields', 'include']],
  ['/v1/export/services.ndjson?limit=0&feeMax=x&form=item&fields=standard', ['limit', 'feeMax', 'fields']],
  ['/v1/export/services.csv?revision=x&fields=nmae&near=1', ['revision', 'near', 'fields']],
  ['/v1/drift?limit=0&region=abc', ['limit', 'region']],
  ['/v1/search?q=!&limit=x&facets=colour&type=shop&feeMax=x', ['limit', 'q', 'type', 'facets', 'feeMax']],
  ['/v1/sites/mpp-surakarta%2Futama/opening?at=soon&from=1500-01-01&to=2500-01-01&fields=nmae', ['at', 'from', 'to', 'fields']],
  ['/v1/services/polres-sragen.sim-c-perpanjangan/due?complete=soon&event=1500-01-01&fields=nmae', ['complete', 'event', 'fields']],
  ['/v1/services/polres-sragen.sim-c-perpanjangan/fee?lang=xx&fields=nmae', ['lang', 'fields']],
  ['/v1/services/polres-sragen.sim-c-perpanjangan/checklist?asOf=x&fields=nmae', ['asOf', 'fields']],
  ['/v1/services/polres-sragen.sim-c-perpanjangan/standard?asOf=x&fields=nmae', ['asOf', 'fields']],
  ['/v1/malls/mpp-kudus/sites?asOf=x&fields=nmae', ['asOf', 'fields']],
  ['/v1/datasets?lang=xx&fields=nmae', ['lang', 'fields']]
]

for (const [address, wrong, code = 'invalid_parameter'] of SLIPS) {
  t.test(`${address} is told all that is wrong with it`, async (t) => {
    const { status, body } = await ask(app, address)
    t.match({ status, code: body.code }, { status: 400, code })
    t.same(body.errors.map(({ field }: { field: string }) => field).sort(), [...wrong].sort())
    for (const { problem } of body.errors) t.ok(problem)
  })
}

t.test('every wrong number that a fee needs, and every answer that is none, is told', async (t) => {
  const { items } = (await ask(app, '/v1/reference-services?limit=100')).body
  for (const { code } of items as { code: string }[]) {
    const { body } = await ask(app, `/v1/reference-services/${code}/fee`)
    const names = (body.inputs as { name: string }[]).map(({ name }) => name)
    if (names.length < 2) continue
    const refused = await ask(app, `/v1/reference-services/${code}/fee?${names.map((name) => `${name}=many`).join('&')}`)
    t.same(refused.body.errors.map(({ field }: { field: string }) => field).sort(), names.sort())
    return
  }
  t.fail('no fee needs two numbers')
})

t.test('so it is in GraphQL', async (t) => {
  const wrongIn = async (query: string) => (await askGraph(app, query)).errors?.[0]?.extensions['errors'].map(({ field }: { field: string }) => field).sort()
  t.same(await wrongIn('{ services(first: 0, filter: { mall: ["kudus"], region: ["abc"], q: "!" }) { nodes { code } } }'), ['first', 'mall', 'q', 'region'])
  t.same(await wrongIn('{ malls(first: 500, filter: { openAt: "soon", region: ["abc"] }) { nodes { code } } }'), ['first', 'openAt', 'region'])
  t.same(await wrongIn('{ search(q: "!", first: 0, beneath: 99, filter: { mall: ["kudus"] }) { items { code } } }'), ['beneath', 'first', 'mall', 'q'])
})
