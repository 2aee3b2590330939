import type { Applicable, Fact } from './facts.js'
import type { QuestionModel } from './model.js'
import type { Situation } from './situation.js'

/** One choice of answers: a value for each open fact. */
export type Assignment = ReadonlyMap<string, string>

/** A part of an answer that stands for itself: the lines that decide it, and what comes out under a choice of answers. */
export interface Part<L extends Applicable = Applicable> { lines: readonly L[]; outcome: (holds: (line: L) => boolean) => string }

/** More choices than this are not tried one by one: then every open fact counts as deciding. */
const MOST_CHOICES = 2_000

/** The questions about facts that decide lines, or only about some of those facts. The one that decides most comes first, after case and channel. */
export function questionsOf(lines: readonly { decidedBy: readonly string[] }[], situation: Situation, only?: ReadonlySet<string>): QuestionModel[] {
  const decides = new Map<string, number>()
  for (const { decidedBy } of lines) for (const fact of decidedBy) decides.set(fact, (decides.get(fact) ?? 0) + 1)
  return [...situation.facts.values()].filter(({ name }) => decides.has(name) && (only?.has(name) ?? true))
    .sort((a, b) => rankOf(a) - rankOf(b) || (decides.get(b.name) ?? 0) - (decides.get(a.name) ?? 0))
    .map((fact) => ({
      name: fact.name, kind: fact.kind, text: fact.text, decides: decides.get(fact.name) as number,
      answers: fact.answers.filter(({ value }) => situation.possible(fact.name).includes(value)).map(({ value, text }) => ({ value, text }))
    }))
}

const rankOf = ({ kind }: Fact): number => (kind === 'case' ? 0 : kind === 'channel' ? 1 : 2)

/** What may come out of a part, and the facts that still change it: exactly those, however its lines overlap. With too many choices the outcomes are not told. */
export function outcomesOf<L extends Applicable>({ lines, outcome }: Part<L>, situation: Situation): { outcomes: ReadonlySet<string> | undefined; decidedBy: string[] } {
  const open = [...new Set(lines.flatMap((line) => situation.openIn(line)))]
  const choices = choicesOf(open, situation)
  if (!choices) return { outcomes: undefined, decidedBy: open }
  const all = choices.map((choice) => outcome((line) => holdsUnder(line, choice, situation)))
  return { outcomes: new Set(all), decidedBy: open.filter((_, at) => changesAlong(all, open.map((fact) => situation.possible(fact).length), at)) }
}

/** Whether outcomes that differ in one fact only are ever different. They stand in the order of `choicesOf`: the last fact changes fastest. */
function changesAlong(outcomes: readonly string[], sizes: readonly number[], fact: number): boolean {
  const stride = sizes.slice(fact + 1).reduce((product, size) => product * size, 1)
  const size = sizes[fact] as number
  return outcomes.some((outcome, at) => outcome !== outcomes[at - (Math.floor(at / stride) % size) * stride])
}

/** Every choice of answers to the open facts; undefined where there are too many. */
export function choicesOf(open: readonly string[], situation: Situation): Assignment[] | undefined {
  const count = open.reduce((product, fact) => product * situation.possible(fact).length, 1)
  if (count > MOST_CHOICES) return undefined
  return open.reduce<Assignment[]>((choices, fact) => choices.flatMap((choice) => situation.possible(fact).map((value) => new Map([...choice, [fact, value]]))), [new Map()])
}

/** Whether a line holds when the open facts are answered like this. */
export function holdsUnder(line: Applicable, choice: Assignment, situation: Situation): boolean {
  return situation.terms(line).every(({ fact, values }) => {
    const chosen = choice.get(fact)
    return chosen === undefined ? situation.possible(fact).every((value) => values.has(value)) : values.has(chosen)
  })
}
