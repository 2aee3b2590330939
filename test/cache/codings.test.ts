import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { Body, codingOf } from '../../src/cache/codings.js'

t.test('the smallest coding that the client takes', async (t) => {
  for (const [accepted, coding] of [
    [undefined, undefined], ['', undefined], ['identity', undefined], ['gzip', 'gzip'], ['gzip, deflate, br', 'br'], ['br;q=0, gzip;q=0.5', 'gzip'], ['GZIP', 'gzip'], ['br;q=0.0,gzip;q=0', undefined], ['zstd', undefined]
  ] as const) t.equal(codingOf(accepted), coding, String(accepted))
})

t.test('a copy is made when it is first asked for, once, and counts', async (t) => {
  const body = new Body(Buffer.from('katalog '.repeat(1000)))
  t.equal(body.ready('br'), undefined)
  t.equal(body.size, 8000)
  const [one, other] = await Promise.all([body.in('br'), body.in('br')])
  t.equal(one, other)
  t.equal(body.ready('br'), one)
  t.equal(body.size, 8000 + one.length)
  t.equal(brotliDecompressSync(one).toString(), body.plain.toString())
  t.equal(gunzipSync(await body.in('gzip')).toString(), body.plain.toString())
  t.equal(await body.in(undefined), body.plain)
})

t.test('a copy that is there already is not made', async (t) => {
  const copy = Buffer.from('copy')
  const body = new Body(Buffer.alloc(2000), { br: copy })
  t.equal(body.ready('br'), copy)
  t.equal(await body.in('br'), copy)
  t.equal(body.ready('gzip'), undefined)
  t.equal(body.size, 2004)
})

t.test('what is short is sent as it is', async (t) => {
  t.equal(new Body(Buffer.alloc(1023)).codedAs('br'), undefined)
  t.equal(new Body(Buffer.alloc(1024)).codedAs('br'), 'br')
})
