import { invalidParameter, together } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import { aliasesOf, conditionsIn, factsOf, FLAGS, termOf, termsOf, type Applicable, type Condition, type Fact, type Owner, type Term } from './facts.js'

/** Whether a line holds: what was not answered leaves it open. */
export type Holds = 'yes' | 'no' | 'open'

/** Answers as they were given: name of a fact or code of a condition, and value. */
export type Given = ReadonlyMap<string, string>

/** What is known of a person's case: for each fact the values that are still possible. */
export class Situation {
  readonly facts: ReadonlyMap<string, Fact>
  readonly #conditions: ReadonlyMap<string, Condition>
  readonly #possible = new Map<string, readonly string[]>()
  readonly #terms = new Map<Applicable, readonly Term[]>()

  constructor(owner: Owner, given: Given) {
    this.#conditions = conditionsIn(owner.standard)
    this.facts = factsOf(owner)
    for (const [name, { answers }] of this.facts) this.#possible.set(name, answers.map(({ value }) => value))
    const aliases = aliasesOf(owner)
    together(...[...given].map(([name, value]) => () => { this.#give(name, value, aliases.get(name)) }))
    this.#agree(owner, given)
    this.#imply(given)
  }

  possible(fact: string): readonly string[] {
    return this.#possible.get(fact) ?? []
  }

  terms(line: Applicable): readonly Term[] {
    const known = this.#terms.get(line)
    if (known) return known
    const terms = termsOf(line, this.#conditions)
    this.#terms.set(line, terms)
    return terms
  }

  holds(line: Applicable): Holds {
    const each = this.terms(line).map((term) => this.#fits(term))
    return each.includes('no') ? 'no' : each.includes('open') ? 'open' : 'yes'
  }

  /** Facts that decide whether a line holds. */
  openIn(line: Applicable): string[] {
    return this.terms(line).filter((term) => this.#fits(term) === 'open').map(({ fact }) => fact)
  }

  #fits({ fact, values }: Term): Holds {
    const possible = this.possible(fact)
    const fitting = possible.filter((value) => values.has(value)).length
    return fitting === 0 ? 'no' : fitting === possible.length ? 'yes' : 'open'
  }

  /** Some cases are only for citizens, or only for foreigners: a case tells who applies, and who applies leaves the cases that are for them. */
  #agree({ cases }: Owner, given: Given): void {
    const applicantOf = new Map(cases.flatMap(({ code, applicant }) => (applicant ? [[code, applicant] as const] : [])))
    if (applicantOf.size === 0) return
    const applicants = this.possible('applicant')
    const fitting = (codes: readonly string[]) => codes.filter((code) => applicants.includes(applicantOf.get(code) ?? applicants[0] as string))
    const left = fitting(this.possible('case'))
    const chosen = given.get('case')
    if (left.length === 0 && chosen !== undefined) throw invalidParameter('case', `"${chosen}" contradicts what else is given of applicant`, fitting(cases.map(({ code }) => code)).join(', ') || 'no case: none is for them')
    if (left.length === 0) throw invalidParameter('applicant', `"${applicants.join(', ')}" has no case in this service`, [...new Set(applicantOf.values())].join(', '))
    this.#possible.set('case', left)
    this.#possible.set('applicant', applicants.filter((applicant) => left.some((code) => (applicantOf.get(code) ?? applicant) === applicant)))
  }

  /** What follows from the conditions that hold, and from those that do not. */
  #imply(given: Given): void {
    const pairs = [...this.#conditions.values()].flatMap((condition) => condition.implies.flatMap((code) => {
      const implied = this.#conditions.get(code)
      return implied ? [{ code: condition.code, if: termOf(condition), then: termOf(implied) }] : []
    }))
    for (let told = true; told;) {
      told = false
      for (const pair of pairs) {
        const [holds, follows] = [this.#fits(pair.if), this.#fits(pair.then)]
        if (holds === 'yes' && follows === 'no') throw invalidParameter(given.has(pair.code) ? pair.code : pair.if.fact, `contradicts what is given of ${pair.then.fact}, which follows from it`)
        if (holds === 'yes' && follows === 'open') told = this.#restrict(pair.then, true)
        if (holds === 'open' && follows === 'no') told = this.#restrict(pair.if, false)
      }
    }
  }

  #restrict({ fact, values }: Term, holds: boolean): true {
    this.#possible.set(fact, this.possible(fact).filter((value) => values.has(value) === holds))
    return true
  }

  #give(name: string, value: string, alias: Term | undefined): void {
    const fact = alias?.fact ?? name
    const known = alias ? FLAGS : this.facts.get(name)?.answers.map((answer) => answer.value) ?? []
    if (name !== 'channel' && !known.includes(value as never)) throw unknownAnswer(name, value, known)
    const before = this.possible(fact)
    const after = alias ? before.filter((one) => alias.values.has(one) === (value === 'true')) : name === 'channel' ? [value] : before.filter((one) => one === value)
    if (after.length === 0) throw invalidParameter(name, `"${value}" contradicts what else is given of ${fact}`, before.join(', '))
    this.#possible.set(fact, after)
  }
}

function unknownAnswer(name: string, value: string, known: readonly string[]) {
  if (name === 'case') return invalidParameter(name, `"${value}" is not a case of this service`, known.join(', ') || 'nothing: it has no cases', nearest(value, known))
  return invalidParameter(name, `"${value}" is not an answer to this`, known.join(', '), nearest(value, known))
}
