import type { Static } from '@sinclair/typebox'
import { BEGINNING, END } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'
import { withProvince } from '../regions/publish.js'
import { ruleView } from '../standards/view.js'
import type { Address, CountClaim, OpeningRule } from './record.js'

export function publishMall(records: Records, { id, code, content, dataset, example }: Stored<'mall'>, sites: Stored<'site'>[]): Draft[] {
  const shown = new Shown(records)
  const { region, status, operator, otherNames = [], milestones = [], readiness = [], counts = [], rules = [] } = content
  const [, province = region] = withProvince(records, region)
  const name = localized(content.name)
  const siteViews = sites.map((site) => siteView(shown, site)).sort((a, b) => order(a.kind) - order(b.kind))
  const main = siteViews[0]
  const base = {
    id, code, name, region: shown.region(region), province: shown.region(province), status,
    openedOn: milestones.filter(({ kind }) => OPENING.includes(kind)).map(({ date }) => date).sort()[0] ?? null,
    address: main?.address?.text ?? null,
    point: main?.point ? { latitude: main.point.latitude, longitude: main.point.longitude } : null,
    siteCount: sites.length
  }
  return [{
    stretch: { from: BEGINNING, to: END },
    visibility: visibilityOf('listed', example),
    name,
    otherNames: [...everyLanguageOf(name), ...otherNames, ...siteViews.flatMap((site) => everyLanguageOf(site.name))],
    facets: [
      ...facet('mall', code), ...facet('region', [region, province]), ...facet('status', status), ...facet('operator', operator), ...facet('stub', String(content.stub ?? false)),
      ...facet('facility', siteViews.flatMap((site) => site.facilities.filter(({ present }) => present === 'yes').map(({ facility }) => facility))),
      ...facet('milestone', milestones.map(({ kind }) => kind))
    ],
    points: siteViews.flatMap(({ point }) => (point ? [point] : [])),
    base,
    item: { stub: content.stub ?? false, example },
    document: {
      otherNames,
      operator: operator ? shown.agency(operator) : null,
      milestones: milestones.map((one) => ({ kind: one.kind, date: one.date, ...shown.cited(one) })),
      readiness: readiness.map((one) => ({ matter: one.matter, ready: one.ready, ...shown.cited(one) })),
      counts: counts.map((claim) => countView(shown, claim)),
      rules: rules.map((rule) => ruleView(shown, rule)),
      sites: siteViews,
      ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }]
}

const OPENING: readonly string[] = ['launched', 'soft_launch', 'operating_since', 'inaugurated']
const order = (kind: string) => ['main', 'satellite', 'mobile'].indexOf(kind)

export function countView(shown: Shown, { subject, value, atLeast = false, approximate = false, breakdown = [], asOf, ...rest }: Static<typeof CountClaim>) {
  return { subject, value, atLeast, approximate, breakdown: breakdown.map((part) => ({ part: localized(part.part), value: part.value })), asOf, ...shown.cited(rest) }
}

function siteView(shown: Shown, { id, code, content }: Stored<'site'>) {
  shown.refs.add(`site:${code}`)
  const { kind, name, address, building, point, openedOn = null, closedOn = null, hours = [], facilities = [], onlineQueue = 'unknown', verifiedOn = null, missing = [], stub = false } = content
  const place = (one: Static<typeof Address> | null | undefined) => (one ? { text: localized(one.text), ...shown.cited(one) } : null)
  return {
    id, code, kind, name: localized(name), address: place(address), building: place(building),
    point: point ? { latitude: point.latitude, longitude: point.longitude, ...shown.cited(point) } : null,
    openedOn, closedOn,
    hours: hours.map((rule) => openingView(shown, rule)),
    facilities: facilities.map((one) => ({ facility: one.facility, present: one.present, ...shown.cited(one) })),
    onlineQueue, verifiedOn, missing: missing.map(localized), stub
  }
}

export function openingView(shown: Shown, rule: Static<typeof OpeningRule>) {
  const { scope, days = null, from = null, until = null, name, closed = false, opens = null, closes = null, breaks = [], quota = null } = rule
  return { scope, days, from, until, name: textOrNull(name), closed, opens, closes, breaks, quota, ...shown.cited(rule) }
}
