import t from 'tap'
import { InFlight } from '../../src/cache/in-flight.js'
import { pause } from '../../src/kernel/wait.js'

t.test('what is asked while it is computed is computed once, and anew afterwards', async (t) => {
  const flight = new InFlight()
  let count = 0
  const compute = async () => { await pause(5); return ++count }
  t.same(await Promise.all([flight.share('a', compute), flight.share('a', compute), flight.share('a', compute)]), [1, 1, 1])
  t.equal(await flight.share('a', compute), 2)
})

t.test('different questions do not wait for each other', async (t) => {
  const flight = new InFlight()
  const slow = flight.share('slow', () => pause(50).then(() => 'slow'))
  t.equal(await Promise.race([slow, flight.share('quick', async () => 'quick')]), 'quick')
  await slow
})

t.test('a failure reaches all who waited, and the next try is a new one', async (t) => {
  const flight = new InFlight()
  const fail = () => pause(5).then(() => { throw new Error('down') })
  const both = await Promise.allSettled([flight.share('a', fail), flight.share('a', fail)])
  t.same(both.map(({ status }) => status), ['rejected', 'rejected'])
  t.equal(await flight.share('a', async () => 'up'), 'up')
})
