import type { Static } from '@sinclair/typebox'
import { FormulaError, inputsOf, parseFormula } from '../../answers/formula.js'
import type { AgencyRecord } from '../agencies/record.js'
import { keyOfCalendar, type CalendarRecord } from '../calendars/record.js'
import type { MallRecord, OpeningRule } from '../malls/record.js'
import type { ReferenceServiceRecord } from '../reference-services/record.js'
import type { RegionRecord } from '../regions/record.js'
import { wordRules } from '../search/rules.js'
import type { ServiceRecord } from '../services/record.js'
import type { Fee, Product, StandardRecord, TimeLimit, Validity } from '../standards/record.js'
import type { Path } from '../records/path.js'
import type { ImportedNoun, RecordOf } from '../records/nouns.js'

export interface Breach { path: Path; problem: string; allowed?: string | undefined; wrong?: string | undefined; known?: string[] | undefined }

/** What a rule may ask about records read before. */
export interface Before {
  casesOf(referenceService: string): readonly string[] | undefined
  /** The code of a calendar that has the key already; else the key is this one's from now on. */
  calendarOf(key: string, code: string): string | undefined
}

type RulesOf<N extends ImportedNoun> = (record: RecordOf[N], before: Before) => Iterable<Breach>

/** What a shape cannot say. Called only with records whose shape is right. */
export const RULES: { [N in ImportedNoun]?: RulesOf<N> } = {
  region: regionRules,
  agency: agencyRules,
  mall: mallRules,
  reference_service: referenceServiceRules,
  service: serviceRules,
  calendar: calendarRules,
  word: wordRules
}

function* regionRules(region: RegionRecord): Generator<Breach> {
  const province = region.code.slice(0, 2)
  if (region.level === 'province') {
    if (region.code.length !== 2) yield { path: ['code'], problem: `"${region.code}" is not the code of a province`, allowed: 'two digits' }
    if (region.parent != null) yield { path: ['parent'], problem: 'is given for a province', allowed: 'nothing' }
  } else if (region.code.length !== 5) yield { path: ['code'], problem: `"${region.code}" is not the code of a regency or city`, allowed: 'NN.NN' }
  else if (region.parent !== province) yield { path: ['parent'], problem: 'is not the province of the code', allowed: province }
  yield* period(region.validFrom, region.validTo)
}

function* agencyRules(agency: AgencyRecord): Generator<Breach> {
  if (agency.parent === agency.code) yield { path: ['parent'], problem: 'is the agency itself' }
  if (agency.successor === agency.code) yield { path: ['successor'], problem: 'is the agency itself' }
  yield* period(agency.validFrom, agency.validTo)
}

function* mallRules(mall: MallRecord): Generator<Breach> {
  const sites = (mall.sites ?? []).map((site) => site.code)
  yield* repeated(sites, (at) => ['sites', at, 'code'])
  yield* repeated((mall.tenancies ?? []).map((tenancy) => `${tenancy.agency} at ${tenancy.site}${tenancy.since ? ` since ${tenancy.since}` : ''}`), (at) => ['tenancies', at])
  for (const [at, site] of (mall.sites ?? []).entries()) yield* hoursRules(site.hours, ['sites', at, 'hours'])
  for (const [at, tenancy] of (mall.tenancies ?? []).entries()) {
    if (!sites.includes(tenancy.site)) yield { path: ['tenancies', at, 'site'], problem: `"${tenancy.site}" is not a site of this mall`, allowed: sites.join(', ') || 'none is given', wrong: tenancy.site, known: sites }
    yield* period(tenancy.since, tenancy.until, ['tenancies', at, 'until'])
  }
}

function* hoursRules(rules: readonly Static<typeof OpeningRule>[] = [], path: Path): Generator<Breach> {
  for (const [at, rule] of rules.entries()) {
    const here = [...path, at]
    if (rule.closed && (rule.opens != null || rule.closes != null)) yield { path: here, problem: 'is closed and has hours', allowed: 'one of both' }
    if (rule.opens != null && rule.closes != null && rule.closes <= rule.opens) yield { path: [...here, 'closes'], problem: `${rule.closes} is not after ${rule.opens}` }
    if (rule.scope === 'period' && rule.from == null) yield { path: here, problem: 'is for a period and lacks "from"' }
    yield* period(rule.from, rule.until, [...here, 'until'])
  }
}

function* referenceServiceRules(service: ReferenceServiceRecord): Generator<Breach> {
  const cases = (service.cases ?? []).map((one) => one.code)
  yield* repeated(cases, (at) => ['cases', at, 'code'])
  if (service.status === 'discontinued' && service.successor == null && service.answer == null) {
    yield { path: ['status'], problem: 'is discontinued without "successor" and without "answer"' }
  }
  yield* standardsRules(service.standards, cases)
}

function* serviceRules(service: ServiceRecord, before: Before): Generator<Breach> {
  if (!service.code.startsWith(`${service.agency}.`)) yield { path: ['code'], problem: `"${service.code}" does not begin with its agency`, allowed: `${service.agency}.…` }
  if (service.referenceService == null) {
    if (service.name == null) yield { path: [], problem: 'lacks "name"; only a service with a reference service may leave it out' }
    if (service.sector == null) yield { path: [], problem: 'lacks "sector"; only a service with a reference service may leave it out' }
  }
  const cases = service.cases?.map((one) => one.code) ?? (service.referenceService == null ? [] : before.casesOf(service.referenceService))
  yield* repeated((service.cases ?? []).map((one) => one.code), (at) => ['cases', at, 'code'])
  yield* standardsRules(service.standards, cases)
  yield* repeated((service.offerings ?? []).map((offering) => offering.site), (at) => ['offerings', at, 'site'])
  for (const [at, offering] of (service.offerings ?? []).entries()) {
    yield* unknownCases(offering.cases, cases, ['offerings', at, 'cases'])
    yield* hoursRules(offering.hours, ['offerings', at, 'hours'])
    yield* period(offering.since, offering.until, ['offerings', at, 'until'])
    for (const [visit, session] of (offering.sessions ?? []).entries()) yield* period(session.from, session.until, ['offerings', at, 'sessions', visit, 'until'])
  }
}

function* standardsRules(standards: readonly StandardRecord[] = [], cases: readonly string[] | undefined): Generator<Breach> {
  yield* overlaps(standards)
  for (const [at, standard] of standards.entries()) {
    const here = ['standards', at]
    yield* period(standard.validFrom, standard.validTo, [...here, 'validTo'])
    for (const [index, group] of (standard.requirements ?? []).entries()) yield* unknownCases(group.cases, cases, [...here, 'requirements', index, 'cases'])
    for (const [index, limit] of (standard.timeLimits ?? []).entries()) yield* limitRules(limit, cases, [...here, 'timeLimits', index])
    for (const [index, fee] of (standard.fees ?? []).entries()) yield* feeRules(fee, cases, [...here, 'fees', index])
    yield* alternativeRules(standard.fees ?? [], [...here, 'fees'])
    yield* inputRules(standard.fees ?? [], [...here, 'fees'])
    yield* conditionRules(standard, here)
    for (const [index, product] of (standard.products ?? []).entries()) yield* productRules(product, cases, [...here, 'products', index])
  }
}

function* productRules(product: Static<typeof Product>, cases: readonly string[] | undefined, path: Path): Generator<Breach> {
  yield* unknownCases(product.cases, cases, [...path, 'cases'])
  for (const [at, validity] of (product.validity ?? []).entries()) yield* validityRules(validity, cases, [...path, 'validity', at])
}

const COUNTED: readonly string[] = ['years', 'months', 'days']
const IN_WORDS: readonly string[] = ['until', 'while']

function* validityRules(validity: Static<typeof Validity>, cases: readonly string[] | undefined, path: Path): Generator<Breach> {
  yield* unknownCases(validity.cases, cases, [...path, 'cases'])
  if (COUNTED.includes(validity.kind) && validity.value == null) yield { path, problem: `is of kind "${validity.kind}" and lacks "value"` }
  if (IN_WORDS.includes(validity.kind) && validity.text == null) yield { path, problem: `is of kind "${validity.kind}" and lacks "text"` }
}

function* overlaps(standards: readonly StandardRecord[]): Generator<Breach> {
  const inOrder = standards.map((standard, at) => ({ at, from: standard.validFrom ?? '0000', to: standard.validTo ?? '9999' }))
    .sort((a, b) => a.from.localeCompare(b.from))
  let former: (typeof inOrder)[number] | undefined // of those before, the one that reaches furthest
  for (const next of inOrder) {
    if (former && next.from <= former.to) {
      yield { path: ['standards', next.at], problem: `overlaps standards[${former.at}] in time`, allowed: 'at most one standard on a day: give the former a "validTo" before this one begins' }
    }
    if (!former || next.to > former.to) former = next
  }
}

function* limitRules(limit: Static<typeof TimeLimit>, cases: readonly string[] | undefined, path: Path): Generator<Breach> {
  yield* unknownCases(limit.cases, cases, [...path, 'cases'])
  if (limit.valueMax != null && limit.valueMax < limit.value) yield { path: [...path, 'valueMax'], problem: `${limit.valueMax} is less than "value"` }
  if (limit.direction === 'before' && limit.starts !== 'event') yield { path: [...path, 'starts'], problem: 'runs backwards but not from an event', allowed: 'event' }
}

const WITHOUT_AMOUNT: readonly string[] = ['free', 'formula']
const WITH_AMOUNT: readonly string[] = ['fixed', 'surcharge']

function* feeRules(fee: Static<typeof Fee>, cases: readonly string[] | undefined, path: Path): Generator<Breach> {
  yield* unknownCases(fee.cases, cases, [...path, 'cases'])
  if (WITHOUT_AMOUNT.includes(fee.kind) && fee.amount != null) yield { path: [...path, 'amount'], problem: `is given for a fee of kind "${fee.kind}"`, allowed: 'nothing' }
  if (WITH_AMOUNT.includes(fee.kind) && fee.amount == null) yield { path, problem: `is of kind "${fee.kind}" and lacks "amount"` }
  if (fee.kind === 'per_unit' && fee.unit == null) yield { path, problem: 'is of kind "per_unit" and lacks "unit"' }
  if (fee.amountMax != null && (fee.amount == null || fee.amountMax < fee.amount)) yield { path: [...path, 'amountMax'], problem: 'is less than "amount", or stands without it' }
  yield* quantityRules(fee, path)
  if (fee.formula != null) yield* formulaRules(fee.formula, [...path, 'formula'])
}

function* quantityRules({ quantity, counted = [] }: Static<typeof Fee>, path: Path): Generator<Breach> {
  yield* repeated(counted.map(({ name }) => name), (at) => [...path, 'counted', at, 'name'])
  for (const [at, { name }] of counted.entries()) yield* reserved(name, [...path, 'counted', at, 'name'])
  if (quantity?.above != null && quantity.upTo != null && quantity.upTo <= quantity.above) yield { path: [...path, 'quantity', 'upTo'], problem: `${quantity.upTo} is not more than "above"` }
  if (quantity?.excess && quantity.above == null) yield { path: [...path, 'quantity'], problem: 'has "excess" and lacks "above"' }
}

function* alternativeRules(fees: readonly Static<typeof Fee>[], path: Path): Generator<Breach> {
  for (const [at, { alternative }] of fees.entries()) {
    if (alternative != null && fees.every((other, index) => index === at || other.alternative !== alternative)) {
      yield { path: [...path, at, 'alternative'], problem: `"${alternative}" has no other line`, allowed: 'the same code in all lines of which one is paid' }
    }
  }
}

/** Of one name, it is one number that is asked for. */
function* inputRules(fees: readonly Static<typeof Fee>[], path: Path): Generator<Breach> {
  const known = new Map<string, boolean>()
  for (const [at, { counted = [], formula }] of fees.entries()) {
    const inputs = [...counted.map((input, index) => ({ input, here: [at, 'counted', index] })), ...(formula?.inputs ?? []).map((input, index) => ({ input, here: [at, 'formula', 'inputs', index] }))]
    for (const { input: { name, whole = false }, here } of inputs) {
      const former = known.get(name) ?? whole
      known.set(name, former)
      if (former !== whole) yield { path: [...path, ...here, 'whole'], problem: `"${name}" is ${former ? '' : 'not '}whole in another line`, allowed: String(former) }
    }
  }
}

/** Conditions and numbers are asked for as parameters: they cannot have the names of others. */
const RESERVED: readonly string[] = ['case', 'channel', 'applicant', 'represented', 'have', 'region', 'site', 'fields', 'lang', 'include', 'conditions']

function* reserved(name: string, path: Path): Generator<Breach> {
  if (RESERVED.includes(name) || name === 'asOf') yield { path, problem: `"${name}" is the name of a parameter`, allowed: 'another name' }
}

const CONDITIONAL = ['requirements', 'timeLimits', 'fees'] as const

/** Of conditions with one code, those that name a choice must name the same: it is one question. */
function* conditionRules(standard: StandardRecord, path: Path): Generator<Breach> {
  const choices = new Map<string, string>()
  const codes = CONDITIONAL.flatMap((component) => (standard[component] ?? []).flatMap(({ when }) => when?.code ?? []))
  for (const component of CONDITIONAL) {
    for (const [at, { when }] of (standard[component] ?? []).entries()) {
      if (!when) continue
      const here = [...path, component, at, 'when']
      yield* reserved(when.code, [...here, 'code'])
      for (const [number, code] of (when.implies ?? []).entries()) {
        if (!codes.includes(code)) yield { path: [...here, 'implies', number], problem: `"${code}" is not a condition of this standard`, allowed: [...new Set(codes)].join(', '), wrong: code, known: codes }
      }
      if (!when.choice) continue
      yield* reserved(when.choice.code, [...here, 'choice', 'code'])
      const former = choices.get(when.code) ?? when.choice.code
      choices.set(when.code, former)
      if (former !== when.choice.code) yield { path: [...here, 'choice', 'code'], problem: `"${when.code}" is a condition of the choice "${former}" elsewhere in this standard`, allowed: former }
    }
  }
}

function* formulaRules(formula: { expression: string; inputs: { name: string }[] }, path: Path): Generator<Breach> {
  try {
    const named = formula.inputs.map((input) => input.name)
    for (const [at, name] of named.entries()) yield* reserved(name, [...path, 'inputs', at, 'name'])
    const used = inputsOf(parseFormula(formula.expression))
    for (const name of used) if (!named.includes(name)) yield { path: [...path, 'expression'], problem: `uses "${name}", which is not an input`, allowed: named.join(', '), wrong: name, known: named }
    for (const [at, name] of named.entries()) if (!used.has(name)) yield { path: [...path, 'inputs', at, 'name'], problem: `"${name}" is not used` }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    yield { path: [...path, 'expression'], problem: error.message, allowed: 'names of inputs, numbers, + - * / ( ) min max' }
  }
}

function* calendarRules(calendar: CalendarRecord, before: Before): Generator<Breach> {
  const former = before.calendarOf(keyOfCalendar(calendar), calendar.code)
  if (former !== undefined && former !== calendar.code) yield { path: ['version'], problem: `is that of calendar "${former}" too: same region and year`, allowed: 'a version of its own' }
  yield* repeated(calendar.days.map((day) => `${day.date} ${day.kind}`), (at) => ['days', at])
  for (const [at, day] of calendar.days.entries()) {
    if (!day.date.startsWith(String(calendar.year))) yield { path: ['days', at, 'date'], problem: `${day.date} is not in ${calendar.year}` }
  }
}

function* unknownCases(named: readonly string[] | undefined, cases: readonly string[] | undefined, path: Path): Generator<Breach> {
  // An unknown reference service is reported where it is named; its cases cannot be judged.
  if (!named || !cases) return
  for (const [at, code] of named.entries()) {
    if (!cases.includes(code)) yield { path: [...path, at], problem: `"${code}" is not a case of this service`, allowed: cases.join(', ') || 'the service has no cases', wrong: code, known: [...cases] }
  }
}

/** Partial dates compare as text: a year begins before its months. */
function* period(from: string | null | undefined, to: string | null | undefined, path: Path = ['validTo']): Generator<Breach> {
  if (from != null && to != null && to < from.slice(0, to.length)) yield { path, problem: `${to} is before ${from}` }
}

function* repeated(codes: readonly string[], path: (at: number) => Path): Generator<Breach> {
  const seen = new Set<string>()
  for (const [at, code] of codes.entries()) {
    if (seen.has(code)) yield { path: path(at), problem: `"${code}" stands here twice` }
    seen.add(code)
  }
}
