import { driftOf } from '../../answers/drift/compare.js'
import { startNotes } from '../../answers/standing.js'
import type { DriftModel } from '../../answers/drift/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { resolveTexts } from '../../kernel/text.js'
import { DRIFT_KINDS, type Language } from '../../vocabulary.js'
import { DRIFTS } from '../drifts/collection.js'
import { selectionOf, type Condition, type Query } from '../published/filter.js'
import { findDocumentsOf, getPublished } from '../published/get.js'
import { listPublished } from '../published/list.js'
import { REFERENCE_SERVICES } from '../reference-services/collection.js'
import type { ReferenceServiceModel } from '../reference-services/model.js'
import { SERVICES } from '../services/collection.js'
import type { ServiceItem, ServiceModel } from '../services/model.js'
import { WITH_ALL_LANGUAGES } from './documents.js'
import type { SourceLink } from '../links.js'
import { sourcesIn, type Answered } from './owner.js'
import type { Static } from '@sinclair/typebox'

type Norm = Pick<ReferenceServiceModel, 'standard' | 'sources'>
interface Asked { day: Day; language: Language }

/** Where the standard of a service differs from the norm, in two statements. */
export async function readDrift(db: Db, code: string, { day, language }: Asked): Promise<Answered<DriftModel>> {
  const found = await getPublished(db, SERVICES, { code, day, language: WITH_ALL_LANGUAGES, withFacets: false })
  const service = JSON.parse(found.body) as ServiceModel
  const norms = await findDocumentsOf(db, service.referenceService ? [{ noun: 'reference_service', code: service.referenceService.code }] : [], day, WITH_ALL_LANGUAGES)
  const norm = norms[0] && JSON.parse(norms[0].body) as Norm
  return { answer: resolveTexts(driftFrom(service, norm, day), language) as DriftModel, parts: [found.code, found.revision, found.fromDay] }
}

/** Services that differ in any way. */
export const DIFFERING: Condition = { kind: 'anyOf', facets: DRIFT_KINDS.map((kind) => `drift:${kind}`) }

export interface DriftsAsked extends Asked { query: Query; within: string | undefined; sort: string | undefined; limit: number; after: string | undefined; count: boolean }
export interface DriftPage { items: DriftModel[]; next: string | null; total?: number }

/** Services that differ from their norms, in two statements; in three for those of one norm. */
export async function listDrifts(db: Db, { query, within, day, language, ...asked }: DriftsAsked): Promise<DriftPage> {
  const concept = within === undefined ? undefined : (await getPublished(db, REFERENCE_SERVICES, { code: within, day, language, withFacets: false })).code
  const selection = selectionOf(DRIFTS, query)
  selection.conditions.push(DIFFERING, ...(concept === undefined ? [] : [{ kind: 'anyOf' as const, facets: [`referenceService:${concept}`] }]))
  const { items, next, total } = await listPublished(db, DRIFTS, { ...asked, day, language: 'id', selection, withFacets: false })
  const drifts = await findDrifts(db, items.map((item) => JSON.parse(item) as Static<typeof ServiceItem>), day)
  return { items: drifts.map(({ drift }) => resolveTexts(drift, language) as DriftModel), next, ...(total === null ? {} : { total }) }
}

/** For services as lists show them, in one statement for all of them, with all languages and the sources that they name. One that is not there on that day is left out. */
export async function findDrifts(db: Db, services: readonly Pick<Static<typeof ServiceItem>, 'code' | 'referenceService'>[], day: Day): Promise<{ drift: DriftModel; sources: SourceLink[] }[]> {
  const norms = new Set(services.flatMap(({ referenceService }) => referenceService?.code ?? []))
  const wanted = [...services.map(({ code }) => ({ noun: 'service' as const, code })), ...[...norms].map((code) => ({ noun: 'reference_service' as const, code }))]
  const documents = new Map((await findDocumentsOf(db, wanted, day, WITH_ALL_LANGUAGES)).map(({ noun, code, body }) => [`${noun} ${code}`, JSON.parse(body) as unknown]))
  return services.flatMap(({ code, referenceService }) => {
    const service = documents.get(`service ${code}`) as ServiceModel | undefined
    const norm = documents.get(`reference_service ${referenceService?.code ?? ''}`) as Norm | undefined
    if (!service) return []
    const drift = driftFrom(service, norm, day)
    return [{ drift, sources: sourcesIn(drift, [...service.sources, ...norm?.sources ?? []]) }]
  })
}

function driftFrom(service: ServiceModel, norm: Norm | undefined, day: Day): DriftModel {
  const { code, name, agency, region, referenceService, standard, cases, example } = service
  const { local } = standard
  const national = norm?.standard.national ?? null
  const fixed = local?.decision?.date ?? local?.validFrom ?? null
  const older = fixed === null || !national?.validFrom ? 'unknown' : fixed < national.validFrom ? 'yes' : 'no'
  const { kinds, findings, components } = driftOf({ standard, norm: national === null ? null : norm?.standard ?? null, cases })
  return { code, name, agency, region, referenceService, asOf: day, local, norm: national, olderThanNorm: older, kinds, findings, components, notes: startNotes([local, national], day), example }
}
