import { stretchesBetween, type Stretch } from '../../kernel/day.js'
import { localized } from '../../kernel/text.js'
import { facet, everyLanguageOf, visibilityOf, type Draft } from '../published/draft.js'
import { Shown, textOrNull } from '../published/shown.js'
import type { Records, Stored } from '../records/stored.js'
import { standardFacets } from '../standards/facets.js'
import { cutsOf, inForceOn } from '../standards/in-force.js'
import type { KnownStandard } from '../standards/known.js'
import { caseView, standardView } from '../standards/view.js'

export function publishReferenceService(records: Records, service: Stored<'reference_service'>, standards: readonly KnownStandard[]): Draft[] {
  return stretchesBetween(cutsOf(standards)).map((stretch) => draft(records, service, inForceOn(standards, stretch.from), stretch))
}

function draft(records: Records, { id, code, content, dataset, example }: Stored<'reference_service'>, norm: KnownStandard | undefined, stretch: Stretch): Draft {
  const shown = new Shown(records)
  const { sector, lifeEvents = [], status, grade, description, aliases = [], formerNames = [], owner, successor, answer, cases = [], stub = false } = content
  const name = localized(content.name)
  const { fee, feeMin, timeLimit, timeMin, facets } = standardFacets(norm, undefined)
  const base = { id, code, name, sector, lifeEvents, status, grade, fee, timeLimit }
  return {
    stretch,
    visibility: visibilityOf('listed', example),
    name,
    otherNames: [...everyLanguageOf(name), ...aliases, ...formerNames],
    concept: code,
    ownNames: [],
    facets: [
      ...facet('referenceService', code), ...facet('sector', sector), ...facet('lifeEvent', lifeEvents), ...facet('status', status), ...facet('grade', grade),
      ...facet('agencyKind', owner.kind), ...facet('case', cases.map((one) => one.code)), ...facets
    ],
    feeMin,
    timeMin,
    base,
    item: { stub, example },
    document: {
      description: textOrNull(description), aliases, formerNames, owner: { kind: owner.kind, name: localized(owner.name) },
      successor: successor ? shown.referenceService(successor) : null, answer: textOrNull(answer),
      cases: cases.map((one) => caseView(shown, one)), standard: standardView(shown, norm, undefined), ...shown.provenance(content, { dataset, example })
    },
    refs: shown.refs
  }
}
