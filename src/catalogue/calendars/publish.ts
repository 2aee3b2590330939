import { BEGINNING, END } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'
import { withProvince } from '../regions/publish.js'

/** A calendar is answered whole on every day; `knownFrom` and `supersedes` tell which version was known when. */
export function publishCalendar(records: Records, { id, code, content, dataset, example }: Stored<'calendar'>): Draft[] {
  const shown = new Shown(records)
  const { year, version, region, knownFrom, supersedes = null, decree, days } = content
  const name = localized(content.name)
  const base = { id, code, name, year, version, region: region ? shown.region(region) : null, knownFrom, supersedes, dayCount: days.length }
  return [{
    stretch: { from: BEGINNING, to: END },
    visibility: visibilityOf('listed', example),
    name,
    otherNames: everyLanguageOf(name),
    facets: [...facet('year', String(year)), ...facet('region', withProvince(records, region)), ...facet('national', String(!region)), ...facet('decree', decree)],
    base,
    item: { example },
    document: {
      decree: shown.instrument(decree), days: days.map((day) => ({ date: day.date, kind: day.kind, name: localized(day.name) })),
      ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }]
}
