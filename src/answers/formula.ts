/**
 * The closed form of a computed fee: named inputs, numbers, `+ - * /`, parentheses, `min(…)` and `max(…)`. It is parsed, never evaluated
 * as code.
 */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'input'; name: string }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
  | { kind: 'call'; name: 'min' | 'max'; arguments: Expression[] }

export class FormulaError extends Error {}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/(),]))/y
/** Deeper nesting than any tariff has; it bounds the recursion. */
const DEEPEST = 50

export function parseFormula(text: string): Expression {
  const tokens = tokenize(text)
  let at = 0
  const peek = () => tokens[at]
  const take = (expected?: string) => {
    const token = tokens[at++]
    if (token === undefined) throw new FormulaError('ends too early')
    if (expected !== undefined && token !== expected) throw new FormulaError(`has "${token}" where "${expected}" is expected`)
    return token
  }
  const binary = (operators: readonly string[], operand: (depth: number) => Expression) => (depth: number): Expression => {
    let left = operand(depth)
    while (operators.includes(peek() ?? '')) left = { kind: 'operation', operator: take() as '+', left, right: operand(depth) }
    return left
  }
  const call = (name: string, depth: number): Expression => {
    if (name !== 'min' && name !== 'max') throw new FormulaError(`knows no function "${name}"`)
    take('(')
    const list = [sum(depth + 1)]
    while (peek() === ',') { take(); list.push(sum(depth + 1)) }
    take(')')
    return { kind: 'call', name, arguments: list }
  }
  const primary = (depth: number): Expression => {
    if (depth > DEEPEST) throw new FormulaError('is nested too deeply')
    const token = take()
    if (token === '(') { const inner = sum(depth + 1); take(')'); return inner }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) }
    if (/^[A-Za-z]/.test(token)) return peek() === '(' ? call(token, depth) : { kind: 'input', name: token }
    throw new FormulaError(`has "${token}" where a number, a name or "(" is expected`)
  }
  const product = binary(['*', '/'], primary)
  const sum = binary(['+', '-'], product)
  const expression = sum(0)
  if (at < tokens.length) throw new FormulaError(`goes on with "${tokens[at]}" after its end`)
  return expression
}

export function inputsOf(expression: Expression): Set<string> {
  switch (expression.kind) {
    case 'number': return new Set()
    case 'input': return new Set([expression.name])
    case 'operation': return new Set([...inputsOf(expression.left), ...inputsOf(expression.right)])
    case 'call': return new Set(expression.arguments.flatMap((argument) => [...inputsOf(argument)]))
  }
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; text.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) throw new FormulaError(`has something that is no number, name or operator: "${text.slice(at).trim().slice(0, 10)}"`)
    tokens.push((match[1] ?? match[2] ?? match[3]) as string)
  }
  if (tokens.length === 0) throw new FormulaError('is empty')
  return tokens
}

/** The value for these inputs; undefined where it is no number, as after a division by zero. An input that is not given is a mistake of the caller. */
export function valueOf(expression: Expression, inputs: ReadonlyMap<string, number>): number | undefined {
  const value = compute(expression, inputs)
  return Number.isFinite(value) ? value : undefined
}

function compute(expression: Expression, inputs: ReadonlyMap<string, number>): number {
  switch (expression.kind) {
    case 'number': return expression.value
    case 'input': return inputs.get(expression.name) ?? Number.NaN
    case 'operation': return OPERATIONS[expression.operator](compute(expression.left, inputs), compute(expression.right, inputs))
    case 'call': return Math[expression.name](...expression.arguments.map((argument) => compute(argument, inputs)))
  }
}

const OPERATIONS = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right
} as const
