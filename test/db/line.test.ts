import t from 'tap'
import { Line } from '../../src/db/line.js'

const valuesOf = (line: Line<string>): string[] => {
  const values: string[] = []
  for (let place = line.first; place; place = place.after) values.push(place.value)
  return values
}

t.test('whoever leaves, the others stay in the order of their coming', async (t) => {
  const line = new Line<string>(0, () => t.fail('nobody can be late'))
  const [first, second, third] = ['first', 'second', 'third'].map((value) => line.enter(value))
  if (!first || !second || !third) throw new Error()
  line.leave(second)
  t.same(valuesOf(line), ['first', 'third'])
  line.leave(second)
  t.equal(line.length, 2, 'nobody leaves twice')
  line.leave(third)
  t.same(valuesOf(line), ['first'])
  line.enter('fourth')
  line.leave(first)
  t.same(valuesOf(line), ['fourth'])
})

t.test('who has waited too long leaves, and is told, one after the other; who left before is not told', async (t) => {
  const late: string[] = []
  await new Promise<void>((resolve) => {
    const line: Line<string> = new Line(1, (value) => {
      late.push(value)
      if (value === 'second') line.enter('third')
      if (value === 'third') resolve()
      t.notOk(valuesOf(line).includes(value))
    })
    line.enter('first')
    line.leave(line.enter('gone'))
    line.enter('second')
    const awake = setInterval(() => { if (late.length === 3) clearInterval(awake) }, 1)
  })
  t.same(late, ['first', 'second', 'third'])
})
