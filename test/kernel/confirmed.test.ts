import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import t from 'tap'
import { Confirmed } from '../../src/kernel/confirmed.js'
import { inTime } from '../../src/kernel/wait.js'

function confirmed(longestMs: number) {
  const now = { steady: 1_000, wall: 1_700_000_000_000 }
  const state = new Confirmed(longestMs, () => ({ ...now }))
  return { state, now, pass: (ms: number) => { now.steady += ms; now.wall += ms } }
}

t.test('what was never confirmed does not hold', async (t) => {
  t.equal(confirmed(5_000).state.holds, false)
})

t.test('it holds for so long after the question, not after the answer', async (t) => {
  const { state, pass } = confirmed(5_000)
  const asked = state.now()
  pass(3_000)
  state.confirm(asked)
  pass(1_999)
  t.equal(state.holds, true)
  pass(1)
  t.equal(state.holds, false)
  state.confirm(state.now())
  t.equal(state.holds, true)
})

t.test('a clock that is set back prolongs nothing', async (t) => {
  const { state, now, pass } = confirmed(5_000)
  state.confirm(state.now())
  now.wall -= 86_400_000
  t.equal(state.holds, true)
  pass(5_000)
  t.equal(state.holds, false)
})

t.test('a machine that slept, or a clock that is set forward, ends it', async (t) => {
  const { state, now } = confirmed(5_000)
  state.confirm(state.now())
  now.wall += 3_600_000
  t.equal(state.holds, false)
  state.confirm(state.now())
  t.equal(state.holds, true)
})

t.test('in time: the answer, the failure, or that none has come', async (t) => {
  t.equal(await inTime(1_000, Promise.resolve(7)), 7)
  await t.rejects(inTime(1_000, Promise.reject(new Error('broken'))), { message: 'broken' })
  await t.rejects(inTime(5, new Promise(() => {})), { message: 'no answer within 5 ms' })
})

t.test('in time: an answer that lay there while the process was held up counts', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  t.teardown(() => { server.close() })
  await once(server, 'listening')
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1')
  const [[other]] = await Promise.all([once(server, 'connection') as Promise<[Socket]>, once(socket, 'connect')])
  const answer = inTime(50, new Promise((resolve) => { socket.once('data', resolve) }))
  other.end('there')
  for (const begun = performance.now(); performance.now() - begun < 200;) { /* held up */ }
  t.equal(String(await answer), 'there')
})
