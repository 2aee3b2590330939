import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { Config } from '../../src/config.js'
import { digestOfKey } from '../../src/http/client-keys.js'
import { ask, openApp, type Answer, type Opened } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'

const db = await testDatabase(t)
const KEY = 'f3b1c0de-a-long-and-random-key'
const line = (name: string, key: string, perMinute: number) => `${name} ${digestOfKey(key).toString('hex')} ${perMinute}\n`

function limited(t: Test, keys: string, settings: Partial<Config> = {}): Promise<Opened> {
  return openApp(t, db, { rateLimitPerMinute: 2, rateLimitKeysFile: join(t.testdir({ keys }), 'keys'), ...settings })
}

const asked = (app: Opened, { key, from = '192.0.2.1', url = '/v1/vocabularies', ...headers }: { key?: string; from?: string; url?: string; 'x-forwarded-for'?: string } = {}): Promise<Answer> =>
  ask(app, url, { remoteAddress: from, headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers } })
const statuses = async (app: Opened, times: number, how: Parameters<typeof asked>[1] = {}) => {
  const all: number[] = []
  for (let i = 0; i < times; i++) all.push((await asked(app, how)).status)
  return all
}

t.test('the limit is told in the form of the draft, and what is left of it', async (t) => {
  const app = await limited(t, line('kudus-web', KEY, 5))
  t.match((await asked(app)).headers, {
    'ratelimit-policy': '"address";q=2;w=60', ratelimit: /^"address";r=1;t=([1-9]|[1-5]\d|60)$/
  })
  await asked(app)
  const refused = await asked(app)
  t.match(refused, { status: 429, headers: { ratelimit: /^"address";r=0;/, 'content-type': /problem\+json/ }, body: { code: 'rate_limited' } })
  t.equal(refused.headers['retry-after'], refused.headers['ratelimit']?.split('t=')[1])
  t.match(refused.body.detail, ` ${refused.headers['retry-after']} seconds`)
  t.match((await asked(app, { key: KEY })).headers, { 'ratelimit-policy': '"key";q=5;w=60', ratelimit: /^"key";r=4;/ })
})

t.test('a key has a limit of its own, wherever it is used, and keys of one name share it', async (t) => {
  const app = await limited(t, `${line('kudus-web', KEY, 4)}${line('kudus-web', 'the-next-key', 4)}\n# another\n  ${line('pati', 'key-of-pati', 3)}`)
  t.same(await statuses(app, 3), [200, 200, 429])
  t.same(await statuses(app, 2, { key: KEY }), [200, 200])
  t.same(await statuses(app, 3, { key: 'the-next-key', from: '198.51.100.7' }), [200, 200, 429])
  t.same(await statuses(app, 4, { key: 'key-of-pati' }), [200, 200, 200, 429])
})

t.test('who guesses keys is told so, and counted', async (t) => {
  const app = await limited(t, line('kudus-web', KEY, 5), { metrics: true })
  t.same(await statuses(app, 3, { key: 'guessed' }), [401, 401, 429])
  const { text } = await ask(app, '/metrics')
  t.match(text, /^http_rate_limited_total\{by="unknown_key"\} 2$/m)
  t.match(text, /^http_rate_limited_total\{by="address"\} 1$/m)
  t.same(await statuses(app, 1, { key: KEY }), [200])
})

t.test('an unknown key is refused in GraphQL and embeds too, each in its own way', async (t) => {
  const app = await limited(t, line('kudus-web', KEY, 5), { rateLimitPerMinute: 100 })
  t.match(await asked(app, { key: 'guessed', url: '/graphql?query={__typename}' }), { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: { errors: [{ extensions: { code: 'unknown_key' } }] } })
  t.match(await asked(app, { key: 'guessed', url: '/embed/malls/mpp-kudus' }), { status: 401, headers: { 'content-type': /^text\/html/ }, text: /Kunci tidak dikenal/ })
})

t.test('other schemes of authorization belong to others, and without a file of keys all do', async (t) => {
  const app = await limited(t, line('kudus-web', KEY, 5), { rateLimitPerMinute: 100 })
  t.equal((await ask(app, '/v1/vocabularies', { headers: { authorization: 'Basic a2V5OmtleQ==' } })).status, 200)
  const keyless = await openApp(t, db, { rateLimitPerMinute: 100 })
  t.equal((await asked(keyless, { key: 'guessed' })).status, 200)
})

t.test('clients of one IPv6 network are one, as are the two writings of an IPv4 address', async (t) => {
  const app = await limited(t, '')
  t.same(await statuses(app, 1, { from: '2001:db8:1:2::1' }), [200])
  t.same(await statuses(app, 2, { from: '2001:db8:1:2:ffff::9' }), [200, 429])
  t.same(await statuses(app, 1, { from: '2001:db8:1:3::1' }), [200])
  t.same(await statuses(app, 2, { from: '203.0.113.5' }), [200, 200])
  t.same(await statuses(app, 1, { from: '::ffff:203.0.113.5' }), [429])
})

t.test('behind a proxy that is trusted the address is the one that it names; otherwise nobody is believed', async (t) => {
  const behind = await limited(t, '', { trustProxy: '10.0.0.0/8' })
  t.same(await statuses(behind, 3, { from: '10.0.0.1', 'x-forwarded-for': '203.0.113.1' }), [200, 200, 429])
  t.same(await statuses(behind, 1, { from: '10.0.0.1', 'x-forwarded-for': '203.0.113.2' }), [200])
  t.same(await statuses(behind, 3, { from: '192.0.2.99', 'x-forwarded-for': '203.0.113.3' }), [200, 200, 429])
  t.same(await statuses(behind, 1, { from: '192.0.2.99', 'x-forwarded-for': '203.0.113.4' }), [429], 'not a proxy of ours')
})

t.test('what does not exist is counted like what does', async (t) => {
  const app = await limited(t, '')
  t.same(await statuses(app, 3, { url: '/wp-login.php' }), [404, 404, 429])
})

t.test('what lies ready is sent without counting; a request with a key is counted, and answered anew', async (t) => {
  const app = await limited(t, line('kudus-web', KEY, 2))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/v1/malls`
  const left = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(url, { headers })
    await answer.text()
    return [answer.status, answer.headers.get('ratelimit')?.replace(/;t=.*/, '')]
  }
  const authorization = `Bearer ${KEY}`
  t.same(await left(), [200, '"address";r=1'])
  for (let i = 0; i < 3; i++) t.same(await left(), [200, undefined])
  t.same([await left({ authorization }), await left({ authorization }), await left({ authorization })], [[200, '"key";r=1'], [200, '"key";r=0'], [429, '"key";r=0']])
})

t.test('keys stand in no log and no answer', async (t) => {
  const app = await limited(t, line('kudus-web', KEY, 1), { logRequests: 'all', logLevel: 'trace' })
  const answers = [await asked(app, { key: KEY }), await asked(app, { key: KEY }), await asked(app, { key: 'guessed-key-of-somebody' }), await asked(app, { key: KEY, url: '/embed/malls/%ff' })]
  t.same(answers.map(({ status }) => status).slice(0, 3), [200, 429, 401])
  t.ok(app.logged().length >= 3)
  const said = JSON.stringify([app.logged(), answers])
  for (const secret of [KEY, digestOfKey(KEY).toString('hex'), 'guessed-key-of-somebody']) t.notMatch(said, secret)
})

t.test('a file of keys that cannot be used stops the start, in a line that does not quote it', async (t) => {
  const cases: [keys: string, says: RegExp][] = [
    [`kudus ${KEY} 600`, /RATE_LIMIT_KEYS_FILE=\S+keys, line 1: write a name/], [`${line('a', KEY, 5)}\nKudus ${'a'.repeat(64)} 5`, /line 3/], [`a ${'a'.repeat(64)} 0`, /line 1/], [`a ${'a'.repeat(64)}`, /line 1/]
  ]
  for (const [keys, says] of cases) {
    const failure = await limited(t, keys).catch((error: Error) => error) as Error
    t.match(failure, { name: 'StartError', message: says })
    t.notMatch(failure.message, KEY)
  }
  await t.rejects(openApp(t, db, { rateLimitPerMinute: 1, rateLimitKeysFile: '/nowhere/keys' }), { name: 'StartError', message: /RATE_LIMIT_KEYS_FILE=\/nowhere\/keys cannot be read \(ENOENT\)/ })
  await t.rejects(limited(t, '', { rateLimitPerMinute: 0 }), { name: 'StartError', message: /RATE_LIMIT_PER_MINUTE: set that too/ })
})

t.test('the lines of the README make a key that works', { skip: spawnSync('openssl', ['version']).status !== 0 && 'no openssl here' }, async (t) => {
  const [, lines = ''] = /```sh\n(KEY=.*?)```/s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []
  const folder = t.testdir({})
  const { stdout, status } = spawnSync('sh', ['-c', lines], { cwd: folder, encoding: 'utf8' })
  t.equal(status, 0)
  const app = await openApp(t, db, { rateLimitPerMinute: 1, rateLimitKeysFile: join(folder, 'keys.txt') })
  t.match((await asked(app, { key: stdout.trim() })).headers, { 'ratelimit-policy': '"key";q=6000;w=60' })
})
