import type { ServiceModel } from '../../catalogue/services/model.js'
import type { RequirementGroupModel } from '../../catalogue/standards/model.js'
import type { DocumentLink, InstrumentLink } from '../../catalogue/links.js'
import type { Static } from '@sinclair/typebox'
import { COMPONENTS, type Component, type DRIFT_KINDS, type DRIFT_STATES, type Scope } from '../../vocabulary.js'
import { priceOf } from '../fee/answer.js'
import type { TotalFee } from '../fee/model.js'
import type { DriftFinding, DriftSide } from './model.js'
import { compareLimits, type TimeLimit } from './times.js'

type Standard = ServiceModel['standard']
type Group = Static<typeof RequirementGroupModel>
type Kind = (typeof DRIFT_KINDS)[number]
type Channel = DriftFinding['channels'][number]

/** With texts in all languages. Two standards in force on one day: that of a service, with what it takes over, and the norm; and the cases of the service. */
export interface Compared { standard: Pick<Standard, 'published' | 'internal' | 'local'>; norm: Pick<Standard, 'published' | 'internal'> | null; cases: ServiceModel['cases'] }

export interface Drift { findings: DriftFinding[]; components: { component: Component; state: (typeof DRIFT_STATES)[number] }[]; kinds: Kind[] }

/** Where a local standard differs from the norm. */
export function driftOf(compared: Compared): Drift {
  const states = COMPONENTS.map((component) => ({ component, state: stateOf(component, compared) }))
  const ranked = states.filter(({ state }) => state === 'differs').flatMap(({ component }) => findingsIn(component, compared))
  const unranked = states.filter(({ component, state }) => state === 'differs' && TOLD.includes(component) && ranked.every((one) => one.component !== component)).map(({ component }) => finding(component, 'differs', NO_SIDE, NO_SIDE))
  const findings = [...ranked, ...unranked, ...repealedIn(compared)]
  return { findings, components: states, kinds: [...new Set(findings.map(({ kind }) => kind))] }
}

/** Where any difference is told. Of the others a local standard is expected to have its own words, and of time limits what matters can be compared. */
const TOLD: readonly Component[] = ['requirements', 'fees', 'products']

function componentOf({ published, internal }: Pick<Standard, 'published' | 'internal'>, component: Component): { scope: Scope | null; content: unknown } {
  return component in published ? published[component as keyof typeof published] : internal[component as keyof typeof internal]
}

function stateOf(component: Component, { standard, norm }: Compared): (typeof DRIFT_STATES)[number] {
  const own = componentOf(standard, component)
  if (!own.content) return 'unknown'
  if (own.scope === 'national') return 'taken_over'
  const theirs = norm && componentOf(norm, component).content
  if (!theirs) return 'local_only'
  return sayTheSame(own.content, theirs) ? 'same' : 'differs'
}

/** Who says it, and since when. */
const CITATION: ReadonlySet<string> = new Set(['source', 'confidence', 'locator', 'note', 'asOf', 'legalBasis', 'published'])

/** Whether the same is said, by whomever, in Indonesian: a translation makes no difference. */
function sayTheSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, at) => sayTheSame(item, other[at]))
  if (typeof one['id'] === 'string') return one['id'] === other['id']
  const names = toldIn(one)
  return names.length === toldIn(other).length && names.every((name) => name in other && sayTheSame(one[name], other[name]))
}

const toldIn = (value: object): string[] => Object.keys(value).filter((name) => !CITATION.has(name))
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const NO_SIDE: DriftSide = { timeLimit: null, price: null, documents: [] }
const finding = (component: Component, kind: Kind, local: DriftSide, norm: DriftSide | null, where: Partial<DriftFinding> = {}): DriftFinding =>
  ({ component, kind, cases: [], channels: [], local, norm, instrument: null, ...where })

function findingsIn(component: Component, compared: Compared): DriftFinding[] {
  switch (component) {
    case 'timeLimits': return timeFindings(compared)
    case 'fees': return feeFindings(compared)
    case 'requirements': return paperFindings(compared)
    default: return []
  }
}

const casesOf = ({ cases }: Compared): (string | null)[] => (cases.length === 0 ? [null] : cases.map(({ code }) => code))

/** One finding for all cases and channels that have it alike. */
function once(findings: readonly DriftFinding[], cases: number, channels = 0): DriftFinding[] {
  const alike = new Map<string, DriftFinding>()
  for (const one of findings) {
    const key = JSON.stringify([one.kind, one.local, one.norm])
    const known = alike.get(key)
    alike.set(key, known ? { ...known, cases: [...new Set([...known.cases, ...one.cases])], channels: [...new Set([...known.channels, ...one.channels])] } : one)
  }
  return [...alike.values()].map((one) => ({ ...one, cases: one.cases.length === cases ? [] : one.cases, channels: one.channels.length === channels ? [] : one.channels }))
}

function timeFindings(compared: Compared): DriftFinding[] {
  const local = compared.standard.published.timeLimits.content ?? []
  const norm = compared.norm?.published.timeLimits.content ?? []
  const channels = [...new Set([...local, ...norm].flatMap((limit) => limit.channels))]
  const found = casesOf(compared).flatMap((one) => (channels.length === 0 ? [null] : channels).flatMap((channel) => {
    const [own, theirs] = [promiseOf(local, one, channel), promiseOf(norm, one, channel)]
    const kind = own && theirs && compareLimits(own, theirs)
    if (!own || !theirs || kind === 'same') return []
    return finding('timeLimits', kind ?? 'differs', { ...NO_SIDE, timeLimit: own }, { ...NO_SIDE, timeLimit: theirs }, { cases: one === null ? [] : [one], channels: channel === null ? [] : [channel] })
  }))
  return once(found, compared.cases.length, channels.length)
}

/** The promise for a case and channel: the first that names them, before those for all. */
function promiseOf(limits: readonly TimeLimit[], one: string | null, channel: Channel | null): TimeLimit | undefined {
  const fitting = limits.filter(({ cases, channels, when, direction }) =>
    when === null && direction === 'after' && (cases.length === 0 || (one !== null && cases.includes(one))) && (channels.length === 0 || (channel !== null && channels.includes(channel))))
  return fitting.find(({ cases, channels }) => cases.length > 0 || channels.length > 0) ?? fitting[0]
}

function feeFindings(compared: Compared): DriftFinding[] {
  const found = casesOf(compared).flatMap((one) => {
    const given = new Map(one === null ? [] : [['case', one]])
    const [own, theirs] = [compared.standard, compared.norm].map((standard) => standard && priceOf({ cases: compared.cases, standard }, given))
    const kind = own && theirs && comparePrices(own, theirs)
    return kind ? finding('fees', kind, { ...NO_SIDE, price: own }, { ...NO_SIDE, price: theirs }, { cases: one === null ? [] : [one] }) : []
  })
  return once(found, compared.cases.length)
}

function comparePrices(local: TotalFee, norm: TotalFee): Kind | undefined {
  if (local.from === norm.from && local.to === norm.to) return undefined
  if (local.from === null || local.to === null || norm.from === null || norm.to === null) return 'differs'
  if (local.from >= norm.from && local.to >= norm.to) return 'dearer'
  return local.from <= norm.from && local.to <= norm.to ? 'cheaper' : 'differs'
}

function paperFindings(compared: Compared): DriftFinding[] {
  const { requirements } = compared.standard.published
  const theirs = compared.norm?.published.requirements
  const found = casesOf(compared).flatMap((one) => {
    const [local, norm] = [groupsFor(requirements.content ?? [], one), groupsFor(theirs?.content ?? [], one)]
    const more = theirs?.incomplete ? [] : onlyIn(local, norm)
    const fewer = requirements.incomplete ? [] : onlyIn(norm, local)
    const sides = [{ ...NO_SIDE, documents: more }, { ...NO_SIDE, documents: fewer }] as const
    const where = { cases: one === null ? [] : [one] }
    return [...(more.length > 0 ? [finding('requirements', 'more_papers', ...sides, where)] : []), ...(fewer.length > 0 ? [finding('requirements', 'fewer_papers', ...sides, where)] : [])]
  })
  return once(found, compared.cases.length)
}

const groupsFor = (groups: readonly Group[], one: string | null): Group[] => groups.filter(({ cases }) => cases.length === 0 || (one !== null && cases.includes(one)))

/** Papers of requirements of which the other standard asks for no alternative. */
function onlyIn(groups: readonly Group[], others: readonly Group[]): DocumentLink[] {
  const known = new Set(others.flatMap(({ items }) => items.map(({ document }) => document.code)))
  const extra = groups.filter(({ optional, items }) => !optional && items.every(({ document }) => !known.has(document.code)))
  return [...new Map(extra.flatMap(({ items }) => items.map(({ document }) => [document.code, document] as const))).values()]
}

/** Whatever the local standard rests on that is no longer in force. */
function repealedIn({ standard }: Compared): DriftFinding[] {
  const all = { ...standard.published, ...standard.internal }
  const found = COMPONENTS.filter((component) => all[component].scope === 'local').flatMap((component) => instrumentsIn(all[component].content).map((instrument) => ({ component, instrument })))
  const decision = standard.local?.decision?.instrument
  const repealed = [...(decision ? [{ component: 'legalBasis' as const, instrument: decision }] : []), ...found].filter(({ instrument }) => instrument.status === 'repealed')
  return [...new Map(repealed.map((one) => [`${one.component} ${one.instrument.code}`, one])).values()]
    .map(({ component, instrument }) => finding(component, 'repealed_instrument', NO_SIDE, null, { instrument }))
}

function instrumentsIn(content: unknown): InstrumentLink[] {
  if (!Array.isArray(content)) return []
  return (content as { legalBasis?: { instrument: InstrumentLink } | null; instrument?: InstrumentLink }[]).flatMap((line) => line.legalBasis?.instrument ?? line.instrument ?? [])
}

