import { answerDue, type DueAsked } from '../../answers/due/answer.js'
import type { DueModel } from '../../answers/due/model.js'
import type { Db } from '../../db/client.js'
import { invalidParameter } from '../../kernel/errors.js'
import type { Day } from '../../kernel/day.js'
import { nearest } from '../../kernel/nearest.js'
import type { Language } from '../../vocabulary.js'
import { calendarsOf, findCalendars, regionsAround } from '../calendars/known.js'
import type { CalendarModel } from '../calendars/model.js'
import { getSite, type SiteOfMall } from '../malls/sites.js'
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
  const site = at?.site ?? null
  const calendars = await findCalendars(db, { regions: regionsOf(service, site), language, example: isInvented(service, site) })
  const answer = answerOne(service, { site, calendars }, { asOf: day, ...question })
  return { answer, parts: [found.code, found.revision, found.fromDay, ...(at ? [at.found.revision, at.found.fromDay] : [])] }
}

export interface DueOfMany { day: Day; language: Language; question: Omit<DueAsked, 'asOf'>; site: string | undefined }

/** The same for many services at once, as they were read on that day: one statement, two with a site. One that has no such case gets null. With all languages, but for the site. */
export async function readDueOfMany(db: Db, services: readonly Owner[], { day, language, question, site: given }: DueOfMany): Promise<(DueModel | null)[]> {
  const site = given === undefined ? null : (await getSite(db, given, { day, language })).site
  const regions = [...new Set(services.flatMap((service) => regionsOf(service, site)))]
  const calendars = await findCalendars(db, { regions, language: undefined, example: services.some((service) => isInvented(service, site)) })
  return services.map((service) => {
    if (question.case !== null && !service.cases.some(({ code }) => code === question.case)) return null
    const own = calendarsOf(calendars, { regions: regionsOf(service, site), example: isInvented(service, site) })
    return answerOne(service, { site, calendars: own }, { asOf: day, ...question })
  })
}

const isInvented = (service: Owner, site: SiteOfMall | null): boolean => service.example || (site?.example ?? false)
const regionsOf = ({ region }: Owner, site: SiteOfMall | null): string[] => regionsAround((site?.region ?? region)?.code ?? null)

function answerOne(service: Owner, { site, calendars }: { site: SiteOfMall | null; calendars: readonly CalendarModel[] }, asked: DueAsked): DueModel {
  const region = site?.region ?? service.region ?? null
  const offering = site && service.offerings ? service.offerings.find((one) => one.site.code === site.code) ?? null : undefined
  return answerDue({ service, region, site, offering, calendars, regions: regionsOf(service, site) }, asked)
}

function checkCase(given: string | null, { cases }: Owner): void {
  const known = cases.map((one) => one.code)
  if (given === null || known.includes(given)) return
  throw invalidParameter('case', `"${given}" is not a case of this service`, known.join(', ') || 'nothing: it has no cases', nearest(given, known))
}
