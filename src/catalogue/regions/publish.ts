import { BEGINNING, END } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'

export function publishRegion(records: Records, { id, code, content, dataset, example }: Stored<'region'>): Draft[] {
  const shown = new Shown(records)
  const { level, timeZone, parent, bpsCode = null, autonomous, otherNames = [], validFrom = null, validTo = null, successor } = content
  const name = localized(content.name)
  const base = { id, code, name, level, province: parent ? shown.region(parent) : null, timeZone, bpsCode, autonomous }
  return [{
    stretch: { from: BEGINNING, to: END },
    visibility: visibilityOf('listed', example),
    name,
    otherNames: [...everyLanguageOf(name), ...otherNames],
    facets: [...facet('region', [code, parent]), ...facet('province', parent), ...facet('level', level), ...facet('timeZone', timeZone), ...facet('bps', bpsCode), ...facet('autonomous', String(autonomous))],
    base,
    item: { example },
    document: { otherNames, validFrom, validTo, successor: successor ? shown.region(successor) : null, ...shown.provenance(content, { dataset, example }) },
    refs: shown.refs
  }]
}

/** The region and its province. */
export const withProvince = (records: Records, code: string | null | undefined): string[] =>
  code ? [code, records.get('region', code).parent].filter((one) => one != null) : []
