import { driftOf } from '../../answers/drift/compare.js'
import type { DriftModel } from '../../answers/drift/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { resolveTexts } from '../../kernel/text.js'
import { DRIFT_KINDS, type Language } from '../../vocabulary.js'
import { DRIFTS } from '../drifts/collection.js'
import { selectionOf, type Query } from '../published/filter.js'
import { findDocumentsOf, getPublished } from '../published/get.js'
import { listPublished } from '../published/list.js'
import { REFERENCE_SERVICES } from '../reference-services/collection.js'
import type { ReferenceServiceModel } from '../reference-services/model.js'
import { SERVICES } from '../services/collection.js'
import type { ServiceItem, ServiceModel } from '../services/model.js'
import { WITH_ALL_LANGUAGES } from './documents.js'
import type { Answered } from './owner.js'
import type { Static } from '@sinclair/typebox'

type Norm = Pick<ReferenceServiceModel, 'standard'>
interface Asked { day: Day; language: Language }

/** Where the standard of a service differs from the norm, in two statements. */
export async function readDrift(db: Db, code: string, { day, language }: Asked): Promise<Answered<DriftModel>> {
  const found = await getPublished(db, SERVICES, { code, day, language: WITH_ALL_LANGUAGES, withFacets: false })
  const service = JSON.parse(found.body) as ServiceModel
  const norms = await findDocumentsOf(db, service.referenceService ? [{ noun: 'reference_service', code: service.referenceService.code }] : [], day, WITH_ALL_LANGUAGES)
  const norm = norms[0] && JSON.parse(norms[0].body) as Norm
  return { answer: driftFrom(service, norm, { day, language }), parts: [found.code, found.revision, found.fromDay] }
}

export interface DriftsAsked extends Asked { query: Query; within: string | undefined; sort: string | undefined; limit: number; after: string | undefined; count: boolean }
export interface DriftPage { items: DriftModel[]; next: string | null; total?: number }

/** Services that differ from their norms, in two statements; in three for those of one norm. */
export async function listDrifts(db: Db, { query, within, day, language, ...asked }: DriftsAsked): Promise<DriftPage> {
  const concept = within === undefined ? undefined : (await getPublished(db, REFERENCE_SERVICES, { code: within, day, language, withFacets: false })).code
  const selection = selectionOf(DRIFTS, query)
  selection.conditions.push({ kind: 'anyOf', facets: DRIFT_KINDS.map((kind) => `drift:${kind}`) }, ...(concept === undefined ? [] : [{ kind: 'anyOf' as const, facets: [`referenceService:${concept}`] }]))
  const { items, next, total } = await listPublished(db, DRIFTS, { ...asked, day, language: 'id', selection, withFacets: false })
  const page = items.map((item) => JSON.parse(item) as Static<typeof ServiceItem>)
  const norms = new Set(page.flatMap(({ referenceService }) => referenceService?.code ?? []))
  const wanted = [...page.map(({ code }) => ({ noun: 'service' as const, code })), ...[...norms].map((code) => ({ noun: 'reference_service' as const, code }))]
  const documents = new Map((await findDocumentsOf(db, wanted, day, WITH_ALL_LANGUAGES)).map(({ noun, code, body }) => [`${noun} ${code}`, JSON.parse(body) as unknown]))
  const drifts = page.flatMap(({ code, referenceService }) => {
    const service = documents.get(`service ${code}`) as ServiceModel | undefined
    return service ? [driftFrom(service, documents.get(`reference_service ${referenceService?.code ?? ''}`) as Norm | undefined, { day, language })] : []
  })
  return { items: drifts, next, ...(total === null ? {} : { total }) }
}

function driftFrom(service: ServiceModel, norm: Norm | undefined, { day, language }: Asked): DriftModel {
  const { code, name, agency, region, referenceService, standard, cases, example } = service
  const { local } = standard
  const national = norm?.standard.national ?? null
  const fixed = local?.decision?.date ?? local?.validFrom ?? null
  const older = fixed === null || !national?.validFrom ? 'unknown' : fixed < national.validFrom ? 'yes' : 'no'
  const { kinds, findings, components } = driftOf({ standard, norm: national === null ? null : norm?.standard ?? null, cases })
  return resolveTexts({ code, name, agency, region, referenceService, asOf: day, local, norm: national, olderThanNorm: older, kinds, findings, components, example }, language) as DriftModel
}
