import { contains, stretchesBetween, stretchOf, type Stretch } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'
import { withProvince } from '../regions/publish.js'
import { complaintChannelView } from '../standards/view.js'

export function publishAgency(records: Records, agency: Stored<'agency'>, tenancies: Stored<'tenancy'>[]): Draft[] {
  const life = stretchOf(agency.content.validFrom, agency.content.validTo)
  const stays = tenancies.map(({ content }) => stretchOf(content.since, content.until))
  return stretchesBetween([life, ...stays].flatMap(({ from, to }) => [from, to])).map((stretch) => draft(records, agency, tenancies, stretch, contains(life, stretch.from)))
}

function draft(records: Records, { id, code, content, dataset, example }: Stored<'agency'>, tenancies: Stored<'tenancy'>[], stretch: Stretch, inForce: boolean): Draft {
  const shown = new Shown(records)
  const { shortName = null, kind, region, validFrom = null, validTo = null, formerNames = [], parent, jurisdiction = [], successor } = content
  const name = localized(content.name)
  const present = tenancies.filter(({ content: stay }) => contains(stretchOf(stay.since, stay.until), stretch.from))
  const confirmed = present.filter(({ content: stay }) => !stay.announced).map(({ content: stay }) => stay)
  const malls = [...new Set(confirmed.map((stay) => stay.mall))]
  const base = { id, code, name, shortName, kind, region: region ? shown.region(region) : null, validFrom, validTo, malls }
  return {
    stretch,
    visibility: visibilityOf(inForce ? 'listed' : 'out_of_force', example),
    name,
    otherNames: [...everyLanguageOf(name), ...(shortName ? [shortName] : []), ...formerNames.flatMap((former) => everyLanguageOf(localized(former.name)))],
    facets: [
      ...facet('agency', code), ...facet('agencyKind', kind), ...facet('parent', parent), ...facet('stub', String(content.stub ?? false)),
      ...facet('region', new Set([...withProvince(records, region), ...confirmed.flatMap((stay) => withProvince(records, records.get('mall', stay.mall).region))])),
      ...facet('mall', malls), ...facet('site', confirmed.map((stay) => `${stay.mall}/${stay.site}`)),
      ...facet('any-mall', new Set(present.map(({ content: stay }) => stay.mall))), ...facet('any-site', present.map(({ content: stay }) => `${stay.mall}/${stay.site}`))
    ],
    base,
    item: { stub: content.stub ?? false, example },
    document: {
      formerNames: formerNames.map(({ name: former, until = null, ...rest }) => ({ name: localized(former), until, ...shown.cited(rest) })),
      parent: parent ? shown.agency(parent) : null,
      jurisdiction,
      successor: successor ? shown.agency(successor) : null,
      website: content.website ?? null, phone: content.phone ?? null, email: content.email ?? null, address: textOrNull(content.address),
      complaintChannels: (content.complaintChannels ?? []).map((channel) => complaintChannelView(shown, channel)),
      note: textOrNull(content.note),
      tenancies: present.map((tenancy) => tenancyView(shown, tenancy)),
      ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }
}

function tenancyView(shown: Shown, { content }: Stored<'tenancy'>) {
  const { mall, site, counter = null, floor = null, since = null, until = null, schedule, announced = false } = content
  return {
    mall: shown.mall(mall), site: shown.site(`${mall}/${site}`), counter, floor, since, until, schedule: textOrNull(schedule), announced, ...shown.cited(content)
  }
}

