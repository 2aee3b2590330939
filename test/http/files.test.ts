import zlib, { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { syncBuiltinESMExports } from 'node:module'
import t from 'tap'
import { STYLE } from '../../src/embed/assets.js'
import { ICON, STYLE as PAGES } from '../../src/pages/assets.js'
import { openApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'

const FILES = ['/docs/js/scalar.js', '/playground', '/embed/v1/mpp.css', STYLE.path, PAGES.path]

/** Counts what is compressed, by whatever function. */
let compressed = 0
for (const name of ['brotliCompress', 'brotliCompressSync', 'gzip', 'gzipSync'] as const) {
  const real = zlib[name] as (...given: unknown[]) => unknown
  Object.assign(zlib, { [name]: Object.assign((...given: unknown[]) => { compressed += 1; return real(...given) }, real) })
}
syncBuiltinESMExports()

t.test('files that never change', async (t) => {
  const app = await openApp(t, await testDatabase(t))
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

  for (const url of FILES) {
    t.test(`${url} is compressed once in each coding, however often it is asked for`, async (t) => {
      const plain = await get(url)
      t.match(plain, { statusCode: 200, headers: { 'content-encoding': undefined, vary: 'accept-encoding' } })
      for (const [coding, decode] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
        const first = await get(url, { 'accept-encoding': coding })
        t.match(first.headers, { 'content-encoding': coding, 'content-length': String(first.rawPayload.length), 'content-type': plain.headers['content-type'] })
        t.ok(decode(first.rawPayload).equals(plain.rawPayload))
        const before = compressed
        for (const accepted of [coding, `${coding}, identity`]) t.ok((await get(url, { 'accept-encoding': accepted })).rawPayload.equals(first.rawPayload))
        t.equal(compressed, before)
      }
      const unchanged = await get(url, { 'if-none-match': String(plain.headers['etag']), 'accept-encoding': 'br' })
      t.match(unchanged, { statusCode: 304, body: '', headers: { etag: plain.headers['etag'], 'content-encoding': undefined, 'content-type': undefined, 'content-length': undefined } })
    })
  }

  t.test('who asks for the icon that no page named gets it', async (t) => {
    t.match(await get('/favicon.ico'), { statusCode: 200, body: ICON.body, headers: { 'content-type': ICON.type, 'cache-control': 'public, max-age=86400' } })
    t.match((await get('/embed/malls/mpp-kudus', { accept: 'text/html' })).body, `<link rel="icon" type="image/svg+xml" href="${ICON.path}">`)
  })
})
