import { BEGINNING, END } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'

export function publishLegalInstrument(records: Records, { id, code, content, dataset, example }: Stored<'legal_instrument'>): Draft[] {
  const shown = new Shown(records)
  const { kind, number, year, status, issuer, enactedOn = null, inForceFrom = null, amends = [], repealedBy } = content
  const title = localized(content.title)
  const base = { id, code, kind, number, year, title, status }
  return [{
    stretch: { from: BEGINNING, to: END },
    visibility: visibilityOf('listed', example),
    name: title,
    otherNames: [...everyLanguageOf(title), code, `${kind} ${number}/${year}`],
    facets: [...facet('instrumentKind', kind), ...facet('year', String(year)), ...facet('status', status)],
    base,
    item: { example },
    document: {
      issuer: textOrNull(issuer), enactedOn, inForceFrom, amends: amends.map((one) => shown.instrument(one)),
      repealedBy: repealedBy ? shown.instrument(repealedBy) : null, ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }]
}
