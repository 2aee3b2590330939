import t from 'tap'
import { askerNow, forgetAskers, onBehalfOf, type Asker } from '../../src/db/asker.js'
import type { Db } from '../../src/db/client.js'
import { readTogether } from '../../src/db/together.js'

t.test('what several wait for is read by one call, in order, and on behalf of none of them', async (t) => {
  t.teardown(forgetAskers)
  const db = {} as Db
  const calls: { asked: readonly number[]; asker: Asker | undefined; letGo: () => void }[] = []
  const readAll = async (asked: readonly number[]) => {
    await new Promise<void>((resolve) => { calls.push({ asked, asker: askerNow(), letGo: resolve }) })
    return asked.map((one) => one * 10)
  }
  const askers = Array.from({ length: 6 }, (): Asker => ({ destroyed: false }))
  const reads: Promise<number>[] = []
  for (const [at, asker] of askers.entries()) onBehalfOf(asker, () => { reads.push(readTogether(db, 'tens', at, readAll)) })
  await new Promise(setImmediate)
  t.same(calls.map(({ asked }) => asked), [[0], [1], [2]], 'the first at once')
  t.same(calls.map(({ asker }) => asker), askers.slice(0, 3))
  for (const { letGo } of calls.splice(0)) letGo()
  while (calls.length === 0) await new Promise(setImmediate)
  t.same(calls.map(({ asked, asker }) => ({ asked, asker })), [{ asked: [3, 4, 5], asker: undefined }])
  for (const { letGo } of calls) letGo()
  t.same(await Promise.all(reads), [0, 10, 20, 30, 40, 50])
})
