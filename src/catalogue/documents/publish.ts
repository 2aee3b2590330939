import { BEGINNING, END } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'

/** Codes of the reference services that issue a document and that ask for it. */
export interface DocumentUse { issuedBy: ReadonlySet<string>; askedFor: ReadonlySet<string> }

export function publishDocument(records: Records, { id, code, content, dataset, example }: Stored<'document'>, use: DocumentUse | undefined): Draft[] {
  const shown = new Shown(records)
  const { kind, aliases = [], description, broader, relation = 'special_case' } = content
  const name = localized(content.name)
  const base = { id, code, kind, name, aliases }
  const services = (codes: ReadonlySet<string> = new Set()) => [...codes].sort().map((service) => shown.referenceService(service))
  return [{
    stretch: { from: BEGINNING, to: END },
    visibility: visibilityOf('listed', example),
    name,
    otherNames: [...everyLanguageOf(name), ...aliases],
    facets: [...facet('documentKind', kind), ...facet('broader', broader), ...facet('issuedBy', use?.issuedBy ?? []), ...facet('askedBy', use?.askedFor ?? [])],
    base,
    item: { example },
    document: {
      description: textOrNull(description), broader: broader ? shown.document(broader) : null, relation: broader ? relation : null,
      issuedBy: services(use?.issuedBy), askedFor: services(use?.askedFor), ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }]
}
