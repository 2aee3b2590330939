import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { readBrowserFiles, type BrowserFile } from '../../src/embed/browser-files.js'
import { openApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'

/** Of the component for lists, compressed. */
const MOST_BYTES = 15_000

t.test('the file of the component', async (t) => {
  const app = await openApp(t, await testDatabase(t))
  const script = readBrowserFiles().get('mpp.js') as BrowserFile
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

  t.test('is small, and needs no other', async (t) => {
    t.ok((script.body.ready('gzip') as Buffer).length < MOST_BYTES, `${script.body.ready('gzip')?.length} bytes`)
    t.notMatch(script.body.plain.toString(), /\bimport\s*[({"']|\beval\b|new Function/)
  })

  t.test('has an address for everybody, asked again after minutes, and one that never changes', async (t) => {
    const [short, sealed] = [await get('/embed/v1/mpp.js'), await get(script.sealed)]
    t.match(short.headers, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800', 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' })
    t.match(sealed.headers, { 'cache-control': 'public, max-age=31536000, immutable' })
    t.equal(sealed.body, short.body)
    t.equal(script.integrity, `sha384-${createHash('sha384').update(sealed.rawPayload).digest('base64')}`)
    t.match(await get('/embed/v1/mpp.js', { 'if-none-match': String(short.headers['etag']) }), { statusCode: 304, body: '' })
  })

  t.test('comes compressed as the browser wants', async (t) => {
    const [br, gzip, plain] = [await get('/embed/v1/mpp.js', { 'accept-encoding': 'gzip, deflate, br' }), await get('/embed/v1/mpp.js', { 'accept-encoding': 'gzip' }), await get('/embed/v1/mpp.js', { 'accept-encoding': 'identity' })]
    t.same([br, gzip, plain].map(({ headers }) => headers['content-encoding']), ['br', 'gzip', undefined])
    t.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body)
    t.equal(gunzipSync(gzip.rawPayload).toString(), plain.body)
    t.match(br.headers, { vary: 'accept-encoding' })
  })
})

t.test('files of earlier releases go by the names that pages know', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-browser-'))
  t.teardown(() => { rmSync(folder, { recursive: true }) })
  for (const name of ['mpp.0123456789ab.js', 'mpp.js']) for (const ending of ['', '.br', '.gz']) writeFileSync(join(folder, `${name}${ending}`), name)
  const files = readBrowserFiles(folder)
  t.equal(files.get('mpp.0123456789ab.js')?.sealed, '/embed/v1/mpp.0123456789ab.js')
  t.match(files.get('mpp.js')?.sealed, /^\/embed\/v1\/mpp\.[0-9a-f]{12}\.js$/)
})

t.test('where the build left none, there are none', async (t) => {
  t.equal(readBrowserFiles(join(tmpdir(), 'mpp-nirgends')).size, 0)
})
