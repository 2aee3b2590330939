import fc from 'fast-check'
import t from 'tap'
import { Segmented } from '../../src/cache/segmented.js'

const sized = (size: number) => ({ size })
/** So large that keys do not count. */
const KB = 1_000_000

t.test('who walks through everything once does not push out what is asked for again and again', async (t) => {
  const kept = new Segmented(100 * KB)
  const popular = Array.from({ length: 15 }, (_, at) => `popular ${at}`)
  for (const key of popular) {
    kept.set(key, sized(5 * KB - 100))
    kept.get(key)
  }
  for (let at = 0; at < 1000; at++) kept.set(`walked ${at}`, sized(5 * KB - 100))
  t.same(popular.filter((key) => kept.get(key) === undefined), [])
  t.ok(kept.evicted > 900)
})

t.test('what has become rare makes room for what is asked for now', async (t) => {
  const kept = new Segmented(100 * KB)
  for (let at = 0; at < 40; at++) {
    kept.set(`${at}`, sized(5 * KB - 100))
    kept.get(`${at}`)
  }
  t.equal(kept.get('39')?.size, 5 * KB - 100)
  t.equal(kept.get('0'), undefined)
})

t.test('there is never more than there is room for, and a value larger than its share is not kept', async (t) => {
  fc.assert(fc.property(fc.array(fc.record({ key: fc.integer({ min: 0, max: 30 }), size: fc.integer({ min: 1, max: 40_000 }), again: fc.boolean() }), { maxLength: 200 }), (steps) => {
    const kept = new Segmented(100_000)
    for (const { key, size, again } of steps) {
      kept.set(`${key}`, sized(size))
      if (again) kept.get(`${key}`)
      if (kept.bytes > 100_000) throw new Error(`${kept.bytes} bytes`)
    }
  }))
  const kept = new Segmented(100_000)
  kept.set('large', sized(50_000))
  t.equal(kept.get('large'), undefined)
})

t.test('a value that has grown is counted anew, where it was; without room nothing is kept', async (t) => {
  const kept = new Segmented(100_000)
  kept.set('a', sized(1000))
  kept.get('a')
  kept.set('a', sized(3000))
  t.equal(kept.count, 1)
  t.equal(kept.bytes, 3002)
  kept.delete('a')
  t.equal(kept.get('a'), undefined)
  const none = new Segmented(0)
  none.set('a', sized(1))
  t.equal(none.get('a'), undefined)
})
