import { answerDue, type DueAsked } from '../../answers/due/answer.js'
import type { DueModel } from '../../answers/due/model.js'
import type { Db } from '../../db/client.js'
import { invalidParameter } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import { findCalendars, regionsAround } from '../calendars/known.js'
import { getSite } from '../malls/sites.js'
import { shape, type Shape } from '../published/answer.js'
import type { Collection } from '../published/collection.js'
import { getPublished } from '../published/get.js'
import type { ReferenceServiceModel } from '../reference-services/model.js'
import type { ServiceModel } from '../services/model.js'
import type { Answered } from './owner.js'

export interface DueRequest extends Shape { question: Omit<DueAsked, 'asOf'>; site: string | undefined }

type Owner = Pick<ServiceModel, 'code' | 'name' | 'cases' | 'standard' | 'sources' | 'example'> & Partial<Pick<ServiceModel, 'region' | 'offerings'>>

/** When a service is ready, in two statements; in three with a site. */
export async function readDue(db: Db, collection: Collection, code: string, { day, language, question, site: given }: DueRequest): Promise<Answered<DueModel>> {
  const found = await getPublished(db, collection, { code, day, language, withFacets: false })
  const service = JSON.parse(shape(found.body, { language, fields: undefined })) as Owner & (ServiceModel | ReferenceServiceModel)
  checkCase(question.case, service)
  const at = given === undefined ? null : await getSite(db, given, { day, language })
  const region = at?.site.region ?? service.region ?? null
  const regions = regionsAround(region?.code ?? null)
  const calendars = await findCalendars(db, { regions, language, example: service.example || (at?.site.example ?? false) })
  const offering = at && service.offerings ? service.offerings.find(({ site }) => site.code === at.site.code) ?? null : undefined
  const answer = answerDue({ service, region, site: at?.site ?? null, offering, calendars, regions }, { asOf: day, ...question })
  return { answer, parts: [found.code, found.revision, found.fromDay, ...(at ? [at.found.revision, at.found.fromDay] : [])] }
}

function checkCase(given: string | null, { cases }: Owner): void {
  const known = cases.map((one) => one.code)
  if (given === null || known.includes(given)) return
  throw invalidParameter('case', `"${given}" is not a case of this service`, known.join(', ') || 'nothing: it has no cases', nearest(given, known))
}
