import type { Static } from '@sinclair/typebox'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { ConditionModel } from '../../catalogue/standards/model.js'
import type { LocalizedText } from '../../kernel/text.js'
import { ANSWER_NAMES, APPLICANT_NAMES, CHANNEL_NAMES, QUESTION_KIND_NAMES, type Word } from '../../labels.js'
import { APPLICANTS, CHANNELS, type QUESTION_KINDS } from '../../vocabulary.js'

export type Condition = Static<typeof ConditionModel>
export type Channel = (typeof CHANNELS)[number]
export type FactKind = (typeof QUESTION_KINDS)[number]

/** For whom a line holds: every member must fit; an empty list, or no condition, fits all. */
export interface Applicable { cases: readonly string[]; channels?: readonly Channel[]; when: Condition | null }

/** Something about a person's case that decides which lines hold. */
export interface Fact {
  name: string
  kind: FactKind
  text: LocalizedText
  answers: readonly { value: string; text: LocalizedText }[]
}

/** One of these values of a fact makes a line hold. */
export interface Term { fact: string; values: ReadonlySet<string> }

/** Conditions that every service may have, under the names by which people ask. */
const NAMED: Readonly<Record<string, { fact: 'applicant' | 'represented'; value: string }>> = {
  'orang-asing': { fact: 'applicant', value: 'wna' },
  dikuasakan: { fact: 'represented', value: 'true' }
}
export const FLAGS = ['true', 'false'] as const
/** None of the conditions that exclude each other. */
export const OTHER = 'other'
const YES_OR_NO = FLAGS.map((value) => ({ value, text: ANSWER_NAMES[value] }))
const words = ({ id, en }: Word): LocalizedText => ({ id, en })

/** What a line asks of each fact: all of them must fit. */
export function termsOf({ cases, channels = [], when }: Applicable, conditions: ReadonlyMap<string, Condition>): Term[] {
  return [
    ...(cases.length > 0 ? [{ fact: 'case', values: new Set(cases) }] : []),
    ...(channels.length > 0 ? [{ fact: 'channel', values: new Set<string>(channels) }] : []),
    ...(when ? [termOf(conditions.get(when.code) ?? when)] : [])
  ]
}

/** The fact that a condition speaks of, and the value that it wants. */
export function termOf({ code, choice }: Pick<Condition, 'code' | 'choice'>): Term {
  const named = NAMED[code]
  if (named) return { fact: named.fact, values: new Set([named.value]) }
  return choice ? { fact: choice.code, values: new Set([code]) } : { fact: code, values: new Set(['true']) }
}

type Standard = Pick<ServiceModel['standard'], 'published'>
export interface Owner { cases: readonly { code: string; name: LocalizedText; applicant?: string | null }[]; standard: Standard }

/** Every fact on which a line of the standard depends, beside those that every service may be asked with. */
export function factsOf({ cases, standard }: Owner): Map<string, Fact> {
  const conditions = conditionsIn(standard)
  const facts: Fact[] = [
    ...(cases.length > 0 ? [{ name: 'case', kind: 'case' as const, text: words(QUESTION_KIND_NAMES.case), answers: cases.map(({ code, name }) => ({ value: code, text: name })) }] : []),
    { name: 'channel', kind: 'channel' as const, text: words(QUESTION_KIND_NAMES.channel), answers: channelsOf(standard).map((value) => ({ value, text: words(CHANNEL_NAMES[value]) })) },
    { name: 'applicant', kind: 'applicant' as const, text: words(QUESTION_KIND_NAMES.applicant), answers: APPLICANTS.map((value) => ({ value, text: words(APPLICANT_NAMES[value]) })) },
    { name: 'represented', kind: 'represented' as const, text: words(QUESTION_KIND_NAMES.represented), answers: YES_OR_NO },
    ...[...conditions.values()].filter(({ code }) => !NAMED[code]).map((condition) => factOf(condition, conditions))
  ]
  return new Map(facts.map((fact) => [fact.name, fact]))
}

function factOf({ code, text, choice }: Condition, all: ReadonlyMap<string, Condition>): Fact {
  if (!choice) return { name: code, kind: 'condition', text, answers: YES_OR_NO }
  const values = [...all.values()].filter((one) => one.choice?.code === choice.code).map((one) => ({ value: one.code, text: one.text }))
  return { name: choice.code, kind: 'choice', text: choice.name, answers: choice.complete && values.length > 1 ? values : [...values, { value: OTHER, text: ANSWER_NAMES.other }] }
}

/** Codes of conditions that are answers to a fact of another name: `kendaraan-roda-2-3` to `kendaraan`, `dikuasakan` to `represented`. */
export const aliasesOf = ({ standard }: Owner): Map<string, Term> =>
  new Map([...conditionsIn(standard).values()].map((condition) => [condition.code, termOf(condition)] as const).filter(([code, { fact }]) => code !== fact))

/** Each condition once, wherever it stands in the standard; where it belongs to a choice, as that says it. */
export function conditionsIn({ published }: Standard): Map<string, Condition> {
  const lines: Pick<Applicable, 'when'>[] = [
    ...(published.requirements.content ?? []), ...(published.fees.content ?? []), ...(published.timeLimits.content ?? []),
    ...(published.products.content ?? []).flatMap(({ validity }) => validity)
  ]
  const conditions = new Map<string, Condition>()
  for (const { when } of lines) {
    if (!when) continue
    const former = conditions.get(when.code)
    conditions.set(when.code, { ...(former?.choice ? former : when), implies: [...new Set([...former?.implies ?? [], ...when.implies])] })
  }
  return conditions
}

/** Those named by the procedure and by lines; where neither leaves a choice, and no procedure is known, any. */
function channelsOf({ published }: Standard): Channel[] {
  const procedure = published.procedure.content?.channels ?? []
  const lines = [...(published.requirements.content ?? []), ...(published.fees.content ?? []), ...(published.timeLimits.content ?? [])]
  const named = new Set([...procedure.map(({ kind }) => kind), ...lines.flatMap(({ channels }) => channels)])
  return procedure.length > 0 || named.size > 1 ? CHANNELS.filter((channel) => named.has(channel)) : [...CHANNELS]
}
