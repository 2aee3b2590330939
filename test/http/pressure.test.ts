import fastify from 'fastify'
import t, { type Test } from 'tap'
import { addPressure, type PressureCounts } from '../../src/http/pressure.js'
import type { App } from '../../src/http/types.js'
import { addProblems } from '../../src/rest/problems.js'

async function appUnder(t: Test, limits: { maxEventLoopDelayMs: number }, mostHeap?: number): Promise<{ app: App; refused: PressureCounts }> {
  const app: App = fastify()
  t.teardown(() => app.close())
  app.decorate('base', '')
  const refused = addPressure(app, limits, mostHeap)
  addProblems(app)
  for (const url of ['/v1/malls', '/health/live']) app.get(url, async () => 'ok')
  await app.ready()
  return { app, refused }
}

/** The measure is taken once a second: asks until it has told, `meanwhile` between. */
async function until(app: App, status: number, meanwhile = () => {}) {
  for (;;) {
    const answer = await app.inject('/v1/malls')
    if (answer.statusCode === status) return answer
    meanwhile()
    await new Promise((resolve) => { setTimeout(resolve, 10) })
  }
}

/** Nothing else is done in the process. */
function hold(): void {
  for (const end = performance.now() + 600; performance.now() < end;);
}

t.test('while the event loop is late, requests are told to come later; health answers; afterwards all is as before', async (t) => {
  const { app, refused } = await appUnder(t, { maxEventLoopDelayMs: 200 })
  await until(app, 200) // at once, unless the machine is slow
  const before = refused.event_loop
  const answer = await until(app, 503, hold)
  t.match(answer.headers, { 'content-type': /problem\+json/, 'retry-after': '2' })
  t.equal(answer.json().code, 'overloaded')
  t.equal((await app.inject('/health/live')).statusCode, 200)
  t.match(refused, { event_loop: before + 1, heap: 0 })
  await until(app, 200)
})

t.test('while memory is short, too', async (t) => {
  const { app, refused } = await appUnder(t, { maxEventLoopDelayMs: 0 }, 1)
  t.equal((await until(app, 503)).json().code, 'overloaded')
  t.equal((await app.inject('/health/live')).statusCode, 200)
  t.match(refused, { event_loop: 0, heap: 1 })
})
