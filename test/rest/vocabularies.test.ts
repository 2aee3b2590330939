import t from 'tap'
import { VOCABULARIES } from '../../src/labels.js'
import { ask, codes, openApp, page } from '../support/app.js'
import { testDatabase } from '../support/database.js'

interface Vocabulary { code: string; name: string; use: string; words: { code: string; name: string; description: string | null }[] }

t.test('vocabularies over HTTP', async (t) => {
  const app = await openApp(t, await testDatabase(t))

  t.test('all come at once, every word with a name', async (t) => {
    const { items, next } = await page<Vocabulary>(app, '/v1/vocabularies')
    t.same(codes(items), Object.keys(VOCABULARIES))
    t.equal(next, null)
    for (const { code, words } of items) t.same(codes(words), VOCABULARIES[code]?.list, code)
    t.ok(items.every(({ name, use, words }) => name && use && words.every((word) => word.name)))
  })

  t.test('one, in Indonesian or English; other languages read Indonesian', async (t) => {
    const word = async (query: string, headers = {}) => (await ask<Vocabulary>(app, `/v1/vocabularies/agency-kinds${query}`, { headers })).body.words[0]
    t.match(await word(''), { code: 'opd', name: 'Perangkat daerah (OPD)', description: /^Dinas, badan/ })
    t.match(await word('?lang=en'), { code: 'opd', name: 'Regional department', description: /^A department/ })
    t.match(await word('', { 'accept-language': 'en-GB, id;q=0.5' }), { name: 'Regional department' })
    t.match(await ask(app, '/v1/vocabularies/agency-kinds?lang=jv'), { headers: { 'content-language': 'id' }, body: { name: 'Jenis instansi' } })
  })

  t.test('only the members asked for', async (t) => {
    t.same((await ask(app, '/v1/vocabularies/directions?fields=name')).body, { code: 'directions', name: 'Arah jangka waktu' })
  })

  t.test('an unknown one is not found, whatever it is called', async (t) => {
    for (const code of ['kinds', 'constructor', '__proto__', 'toString']) {
      t.match(await ask(app, `/v1/vocabularies/${code}`), { status: 404, body: { code: 'vocabulary_not_found', detail: `There is no vocabulary ${code}.` } }, code)
    }
  })

  t.test('the tag is one of the words and the language', async (t) => {
    const tagIn = async (lang: string) => (await ask(app, `/v1/vocabularies?lang=${lang}`)).headers['etag'] as string
    const english = await tagIn('en')
    t.equal((await ask(app, '/v1/vocabularies?lang=en', { headers: { 'if-none-match': english } })).status, 304)
    t.not(await tagIn('id'), english)
  })
})
