import fc from 'fast-check'
import t from 'tap'
import { FormulaError, inputsOf, parseFormula, type Expression } from '../../src/answers/formula.js'

type Inputs = Readonly<Record<string, number>>

/** What the expression means, told apart from how it is read. */
function valueOf(expression: Expression, inputs: Inputs): number {
  switch (expression.kind) {
    case 'number': return expression.value
    case 'input': return inputs[expression.name] as number
    case 'call': return Math[expression.name](...expression.arguments.map((one) => valueOf(one, inputs)))
    case 'operation': return calculate(expression.operator, valueOf(expression.left, inputs), valueOf(expression.right, inputs))
  }
}

function calculate(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+': return left + right
    case '-': return left - right
    case '*': return left * right
    default: return left / right
  }
}

/** With a parenthesis around every operation: nothing is left to precedence. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'number': return String(expression.value)
    case 'input': return expression.name
    case 'call': return `${expression.name}(${expression.arguments.map(written).join(', ')})`
    case 'operation': return `(${written(expression.left)} ${expression.operator} ${written(expression.right)})`
  }
}

const INPUTS: Inputs = { a: 3, luas: 120, njop: 1_500_000, minimum: 7, e5: 11 }
const number = fc.oneof(fc.nat({ max: 10_000 }), fc.constantFrom(0.5, 2.25, 12.5)).map((value): Expression => ({ kind: 'number', value }))
const input = fc.constantFrom(...Object.keys(INPUTS)).map((name): Expression => ({ kind: 'input', name }))
const operator = fc.constantFrom('+', '-', '*', '/')
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 }, number, input,
    fc.record({ kind: fc.constant('operation' as const), operator, left: tie('expression'), right: tie('expression') }),
    fc.record({ kind: fc.constant('call' as const), name: fc.constantFrom('min' as const, 'max' as const), arguments: fc.array(tie('expression'), { minLength: 1, maxLength: 4 }) })
  )
}))

t.test('whatever expression is written down is read back as it was', async (t) => {
  fc.assert(fc.property(expression, (one) => void t.same(parseFormula(written(one)), one)), { numRuns: 200 })
})

/** Flat: number, operator, number … evaluated by an own rule, products first, each from the left. */
const flat = fc.tuple(fc.nat({ max: 99 }), fc.array(fc.tuple(operator, fc.integer({ min: 1, max: 99 })), { maxLength: 8 }))

function flatValue(first: number, rest: readonly (readonly [string, number])[]): number {
  const terms: [sign: 1 | -1, value: number][] = [[1, first]]
  for (const [sign, value] of rest) {
    const last = terms[terms.length - 1] as [1 | -1, number]
    if (sign === '+' || sign === '-') terms.push([sign === '+' ? 1 : -1, value])
    else last[1] = calculate(sign, last[1], value)
  }
  return terms.slice(1).reduce((sum, [sign, value]) => sum + sign * value, terms[0]?.[1] ?? 0)
}

t.test('products bind closer than sums, and equals are taken from the left', async () => {
  fc.assert(fc.property(flat, fc.constantFrom('', ' ', '  '), ([first, rest], blank) => {
    const text = [String(first), ...rest.flatMap(([sign, value]) => [sign, String(value)])].join(blank)
    return Object.is(valueOf(parseFormula(text), {}), flatValue(first, rest))
  }))
})

const VALUES: [text: string, value: number][] = [
  ['2 + 3 * 4', 14], ['(2 + 3) * 4', 20], ['10 - 3 - 2', 5], ['100 / 10 / 2', 5], ['8 / 2 * 3', 12], ['2 * 3 + 4 * 5', 26], ['((7))', 7], ['0.5 * 4', 2],
  ['min(3, 2, 9)', 2], ['max(a, 2) + 1', 4], ['min(max(1, 5), 3)', 3], ['max(luas - 100, 0) * 1000', 20_000], ['njop*luas/1000+50000', 230_000], ['  1\n+\t2 ', 3], ['e5 + 1', 12],
  ['minimum + 1', 8], ['010', 10]
]
for (const [text, value] of VALUES) {
  t.test(`${JSON.stringify(text)} is ${value}`, async (t) => t.equal(valueOf(parseFormula(text), INPUTS), value))
}

/** Why the text is refused; undefined when it is not. Any other failure is none of a formula. */
function refusal(text: string): string | undefined {
  try {
    parseFormula(text)
    return undefined
  } catch (error) {
    if (error instanceof FormulaError) return error.message
    throw error
  }
}

const WRONG: [text: string, problem: RegExp][] = [
  ['', /is empty/], ['  ', /is empty/], ['1 +', /ends too early/], ['(1', /ends too early/], ['min(1', /ends too early/], ['min(', /ends too early/], ['*', /has "\*" where a number, a name or "\(" is expected/],
  ['1 + * 2', /has "\*" where/], ['()', /has "\)" where/], ['min()', /has "\)" where/], ['min(1,)', /has "\)" where/], ['1 2', /goes on with "2" after its end/], ['a b', /goes on with "b"/],
  ['1)', /goes on with "\)"/], ['(1, 2)', /has "," where "\)" is expected/], ['min(1; 2)', /no number, name or operator: "; 2\)"/], ['1 , 2', /goes on with ","/], ['2 ^ 3', /no number, name or operator: "\^ 3"/],
  ['1 % 2', /no number/], ['"a"', /no number/], ['a.b', /no number/], ['a[0]', /no number/], ['rp_100', /no number/], ['1.', /no number/], ['.5', /no number/], ['1.2.3', /no number/], ['-1', /has "-" where/],
  ['+1', /has "\+" where/], ['2(3)', /goes on with "\("/], ['(1)(2)', /goes on with "\("/], ['1e5', /goes on with "e5"/], ['1_000', /no number/],
  ['sqrt(4)', /knows no function "sqrt"/], ['Min(1, 2)', /knows no function "Min"/], ['eval(1)', /knows no function "eval"/], ['a(1)', /knows no function "a"/],
  ['constructor(1)', /knows no function "constructor"/], ['toString()', /knows no function "toString"/], ['x'.repeat(30) + '?', /no number/]
]
for (const [text, problem] of WRONG) {
  t.test(`${JSON.stringify(text)} is refused`, async (t) => {
    t.match(refusal(text), problem)
  })
}

t.test('nesting is bounded, and long flat formulas are not', async (t) => {
  const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`
  t.equal(valueOf(parseFormula(nested(50)), {}), 1)
  t.equal(refusal(nested(51)), 'is nested too deeply')
  t.equal(refusal(`${'min('.repeat(51)}1${')'.repeat(51)}`), 'is nested too deeply')
  t.equal(refusal('('.repeat(100_000)), 'is nested too deeply')
  t.equal(valueOf(parseFormula(Array(5000).fill('1').join('+')), {}), 5000)
})

t.test('whatever text is given, it is read or refused in words', async () => {
  const text = fc.oneof(fc.string(), fc.array(fc.constantFrom('1', 'a', 'min', '(', ')', '+', '-', '*', '/', ',', ' ', '.5', '?')).map((parts) => parts.join('')))
  fc.assert(fc.property(text, (given) => refusal(given) !== ''), { numRuns: 500 })
})

t.test('the inputs of a formula are the names in it, each once, and the functions are none', async (t) => {
  t.same(inputsOf(parseFormula('min(a, b + a) * max(c, 2) - (d / 3)')), new Set(['a', 'b', 'c', 'd']))
  t.same(inputsOf(parseFormula('1 + 2')), new Set())
  t.same(inputsOf(parseFormula('min + max')), new Set(['min', 'max']))
})

t.test('names that every object has are names like others', async (t) => {
  t.same(inputsOf(parseFormula('constructor + toString * hasOwnProperty')), new Set(['constructor', 'toString', 'hasOwnProperty']))
  t.match(refusal('__proto__'), /no number/)
})
