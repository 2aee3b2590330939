import type { Static } from '@sinclair/typebox'
import { localized } from '../../kernel/text.js'
import { COMPONENTS, INTERNAL_COMPONENTS, PUBLISHED_COMPONENTS, type Component } from '../../vocabulary.js'
import type { Case } from '../reference-services/record.js'
import type { ComplaintChannel } from '../agencies/record.js'
import type { LegalBasis } from '../legal-instruments/record.js'
import type { InstrumentLink } from '../links.js'
import type { Rule } from '../malls/record.js'
import { textOrNull, type Shown } from '../published/shown.js'
import { effectiveStandard, type EffectiveStandard } from './effective.js'
import type { StandardModel } from './model.js'
import type { KnownStandard } from './known.js'
import type { Condition, Decision, Fee, FormulaInput, Procedure, Product, RequirementGroup, Statement, TimeLimit } from './record.js'

/** The standard as the public sees it: the norm overlaid by the local standard, codes expanded, every unknown in its place. */
export function standardView(shown: Shown, norm: KnownStandard | undefined, local: KnownStandard | undefined): StandardModel {
  const effective = effectiveStandard(norm, local)
  const missing = COMPONENTS.filter((component) => effective[component].content === null)
  const tier = (components: readonly Component[]) => Object.fromEntries(components.map((component) => [component, componentView(shown, component, effective)]))
  return {
    national: origin(shown, norm),
    local: origin(shown, local),
    published: tier(PUBLISHED_COMPONENTS) as StandardModel['published'],
    internal: tier(INTERNAL_COMPONENTS) as StandardModel['internal'],
    rules: [...(norm?.rules ?? []), ...(local?.rules ?? [])].map((rule) => ruleView(shown, rule)),
    completeness: { known: COMPONENTS.length - missing.length, of: COMPONENTS.length, missing }
  }
}

function origin(shown: Shown, standard: KnownStandard | undefined): StandardModel['national'] {
  if (!standard) return null
  for (const source of standard.datedBy) shown.refs.add(`source:${source}`)
  const { validFrom = null, knownFrom, validTo = null, decision, verifiedOn = null, missing = [] } = standard
  return { validFrom, knownFrom, validTo, decision: decision ? decisionView(shown, decision) : null, verifiedOn, missing: missing.map(localized) }
}

function componentView(shown: Shown, component: Component, effective: EffectiveStandard) {
  const { scope, content, incomplete } = effective[component]
  const view = content && VIEWS[component](shown, content as never)
  return { scope, incomplete, legalBasis: instrumentsIn(view), content: view }
}

/** The view of the content of each component. */
const VIEWS: Record<Component, (shown: Shown, content: never) => unknown> = {
  requirements: each(requirementGroupView),
  procedure: procedureView,
  timeLimits: each(timeLimitView),
  fees: each(feeView),
  products: each(productView),
  complaints: each(complaintChannelView),
  legalBasis: each(legalBasisView),
  facilities: each(statementView),
  competence: each(statementView),
  supervision: each(statementView),
  staffing: each(statementView),
  serviceGuarantee: each(statementView),
  safetyGuarantee: each(statementView),
  evaluation: each(statementView)
}

function each<T, V>(view: (shown: Shown, item: T) => V) {
  return (shown: Shown, items: readonly T[]) => items.map((item) => view(shown, item))
}

/** Each instrument once, in the order of the lines that rest on it. */
function instrumentsIn(view: unknown): InstrumentLink[] {
  const lines = Array.isArray(view) ? (view as { legalBasis?: { instrument: InstrumentLink } | null; instrument?: InstrumentLink }[]) : []
  const found = new Map<string, InstrumentLink>()
  for (const line of lines) {
    const instrument = line.legalBasis?.instrument ?? line.instrument
    if (instrument) found.set(instrument.code, instrument)
  }
  return [...found.values()]
}

interface Applicable { cases?: string[]; channels?: Static<typeof RequirementGroup>['channels']; when?: Static<typeof Condition> | null }
const applicability = ({ cases = [], channels = [], when }: Applicable) => ({ cases, channels, when: when ? conditionView(when) : null })
const conditionView = ({ code, text, choice, implies = [] }: Static<typeof Condition>) =>
  ({ code, text: localized(text), choice: choice ? { code: choice.code, name: localized(choice.name), complete: choice.complete ?? false } : null, implies })
const forCases = ({ cases, when }: Pick<Applicable, 'cases' | 'when'>) => {
  const view = applicability({ ...(cases ? { cases } : {}), ...(when ? { when } : {}) })
  return { cases: view.cases, when: view.when }
}

function requirementGroupView(shown: Shown, group: Static<typeof RequirementGroup>) {
  return {
    code: group.code ?? null,
    name: textOrNull(group.name),
    ...applicability(group),
    optional: group.optional ?? false,
    items: group.items.map(({ document, form = null, copies = null, photo, label, ...rest }) => ({
      document: shown.document(document), form, copies,
      photo: photo ? { size: photo.size ?? null, background: textOrNull(photo.background) } : null,
      label: textOrNull(label),
      ...shown.cited(rest)
    }))
  }
}

const durationView = ({ value, valueMax = null, unit }: { value: number; valueMax?: number | null; unit: Static<typeof TimeLimit>['unit'] }) => ({ value, valueMax, unit })

function procedureView(shown: Shown, { channels = [], steps = [] }: Static<typeof Procedure>) {
  return {
    channels: channels.map(({ kind, name, address = null, from = null, ...rest }) => ({ kind, name: textOrNull(name), address, from, ...shown.cited(rest) })),
    steps: steps.map(({ text, channel = null, place, time, ...rest }) => ({
      text: localized(text), channel, place: textOrNull(place), time: time ? durationView(time) : null, ...shown.cited(rest)
    }))
  }
}

function timeLimitView(shown: Shown, limit: Static<typeof TimeLimit>) {
  const { atMost = false, approximate = false, starts, direction = 'after', published = null, legalBasis } = limit
  return {
    ...durationView(limit), atMost, approximate, starts, direction, published, ...applicability(limit),
    legalBasis: legalBasis ? legalBasisView(shown, legalBasis) : null, ...shown.cited(limit)
  }
}

const inputView = ({ name, label, unit, whole = false }: Static<typeof FormulaInput>) => ({ name, label: localized(label), unit: localized(unit), whole })

function feeView(shown: Shown, fee: Static<typeof Fee>) {
  const { kind, amount = null, amountMax = null, approximate = false, counted = [], quantity, formula, alternative = null, nature = null, asOf = null, legalBasis } = fee
  return {
    kind, name: textOrNull(fee.name), amount, amountMax, approximate, unit: textOrNull(fee.unit),
    counted: counted.map(inputView),
    quantity: quantity ? { above: quantity.above ?? null, upTo: quantity.upTo ?? null, excess: quantity.excess ?? false } : null,
    formula: formula ? { inputs: formula.inputs.map(inputView), expression: formula.expression } : null,
    alternative, nature, ...applicability(fee), asOf, legalBasis: legalBasis ? legalBasisView(shown, legalBasis) : null, ...shown.cited(fee)
  }
}

function productView(shown: Shown, product: Static<typeof Product>) {
  return {
    name: localized(product.name),
    document: product.document ? shown.document(product.document) : null,
    cases: product.cases ?? [],
    validity: (product.validity ?? []).map((one) => ({ kind: one.kind, value: one.value ?? null, text: textOrNull(one.text), ...forCases(one), ...shown.cited(one) })),
    ...shown.cited(product)
  }
}

export function legalBasisView(shown: Shown, { instrument, article = null, ...rest }: Static<typeof LegalBasis>) {
  return { instrument: shown.instrument(instrument), article, ...shown.cited(rest) }
}

export function complaintChannelView(shown: Shown, { kind, name, address = null, ...rest }: Static<typeof ComplaintChannel>) {
  return { kind, name: textOrNull(name), address, ...shown.cited(rest) }
}

function statementView(shown: Shown, { text, quantity = null, ...rest }: Static<typeof Statement>) {
  return { text: localized(text), quantity, ...shown.cited(rest) }
}

export function ruleView(shown: Shown, { text, ...rest }: Static<typeof Rule>) {
  return { text: localized(text), ...shown.cited(rest) }
}

export function decisionView(shown: Shown, { number, date = null, issuer, instrument, ...rest }: Static<typeof Decision>) {
  return { number, date, issuer: textOrNull(issuer), instrument: instrument ? shown.instrument(instrument) : null, ...shown.cited(rest) }
}

export function caseView(shown: Shown, { code, name, description, applicant = null, ...rest }: Static<typeof Case>) {
  return { code, name: localized(name), description: textOrNull(description), applicant, ...shown.cited(rest) }
}
