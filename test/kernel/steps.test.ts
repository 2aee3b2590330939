import t from 'tap'
import { everySo } from '../../src/kernel/steps.js'

t.test('each multiple is told once, whichever counts come by', async (t) => {
  const isTold = everySo(10_000)
  t.same([4_000, 9_999, 10_036, 10_536, 19_900, 20_400, 41_000, 41_500].filter(isTold), [10_036, 20_400, 41_000])
  t.same([500, 9_999, 10_000, 20_000].filter(isTold), [10_000, 20_000], 'a count that begins again is told anew')
})
