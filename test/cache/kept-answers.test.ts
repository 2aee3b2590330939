import t from 'tap'
import { KeptAnswers } from '../../src/cache/kept-answers.js'
import { pause } from '../../src/kernel/wait.js'

t.test('what was not asked for longest goes first when there is no room', async (t) => {
  const kept = new KeptAnswers<{ size: number }>(35)
  const answers = ['a', 'b', 'c', 'd'].map((key) => ({ key, size: 9 }))
  for (const answer of answers.slice(0, 3)) kept.set(answer.key, answer)
  t.equal(kept.get('a'), answers[0])
  kept.set('d', answers[3] as { size: number })
  t.same(['a', 'b', 'c', 'd'].map((key) => kept.get(key) !== undefined), [true, false, true, true])
})

t.test('an answer in place of another takes its room', async (t) => {
  const kept = new KeptAnswers<{ size: number }>(20)
  for (let size = 1; size <= 18; size++) kept.set('a', { size })
  t.same(kept.get('a'), { size: 18 })
  kept.set('b', { size: 30 })
  t.equal(kept.get('b'), undefined, 'what is larger than all the room is not kept')
})

t.test('what is not kept is made once for all who ask at the same time, and again where that failed', async (t) => {
  const kept = new KeptAnswers<{ size: number }>(100)
  let made = 0
  const make = async () => {
    await pause(5)
    if (++made === 1) throw new Error('down')
    return { size: made }
  }
  t.same((await Promise.allSettled([kept.obtain('a', make), kept.obtain('a', make)])).map(({ status }) => status), ['rejected', 'rejected'])
  t.same(await Promise.all([kept.obtain('a', make), kept.obtain('a', make)]), [{ size: 2 }, { size: 2 }])
  t.same(await kept.obtain('a', make), { size: 2 })
  t.same(await kept.obtain(undefined, make), { size: 3 })
  t.same(await kept.obtain('a', make), { size: 2 })
})
