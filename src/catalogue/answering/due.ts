import { answerDue, type DueAsked } from '../../answers/due/answer.js'
import type { DueModel } from '../../answers/due/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import { calendarsOf, findCalendars, regionsAround } from '../calendars/known.js'
import type { CalendarModel } from '../calendars/model.js'
import { getSite, type SiteOfMall } from '../malls/sites.js'
import { shape, type Shape } from '../published/answer.js'
import type { Collection } from '../published/collection.js'
import { getPublished } from '../published/get.js'
import type { ReferenceServiceModel } from '../reference-services/model.js'
import type { ServiceModel } from '../services/model.js'
import { answerEach, getGiven, type RawFacts } from './given.js'
import type { Answered } from './owner.js'

export interface DueAskedFor { question: Omit<DueAsked, 'asOf' | 'given'>; facts: RawFacts; site: string | undefined }
export interface DueRequest extends Shape, DueAskedFor {}

type Owner = Pick<ServiceModel, 'code' | 'name' | 'cases' | 'standard' | 'sources' | 'example'> & Partial<Pick<ServiceModel, 'region' | 'offerings'>>

/** When a service is ready, in two statements; in three with a site. */
export async function readDue(db: Db, collection: Collection, code: string, { day, language, question, facts, site: where }: DueRequest): Promise<Answered<DueModel>> {
  const found = await getPublished(db, collection, { code, day, language, withFacets: false })
  const service = JSON.parse(shape(found.body, { language, fields: undefined })) as Owner & (ServiceModel | ReferenceServiceModel)
  const { given } = getGiven(service, facts)
  const at = where === undefined ? null : await getSite(db, where, { day, language })
  const site = at?.site ?? null
  const calendars = await findCalendars(db, { regions: regionsOf(service, site), language, example: isInvented(service, site) })
  const answer = answerOne(service, { site, calendars }, { asOf: day, given, ...question })
  return { answer: resolveTexts(answer, language) as DueModel, parts: [found.code, found.revision, found.fromDay, ...(at ? [at.found.revision, at.found.fromDay] : [])] }
}

export interface DueOfMany extends DueAskedFor { day: Day; language: Language; alone: boolean }

/** The same for many services at once, as they were read on that day: one statement, two with a site. One of several that does not know such a case or condition gets null. With all languages, but for the site. */
export async function readDueOfMany(db: Db, services: readonly Owner[], { day, language, alone, question, facts, site: where }: DueOfMany): Promise<(DueModel | null)[]> {
  const site = where === undefined ? null : (await getSite(db, where, { day, language })).site
  const regions = [...new Set(services.flatMap((service) => regionsOf(service, site)))]
  const calendars = await findCalendars(db, { regions, language: undefined, example: services.some((service) => isInvented(service, site)) })
  return answerEach(services, { alone }, (service) => {
    const { given } = getGiven(service, facts)
    const own = calendarsOf(calendars, { regions: regionsOf(service, site), example: isInvented(service, site) })
    return answerOne(service, { site, calendars: own }, { asOf: day, given, ...question })
  })
}

const isInvented = (service: Owner, site: SiteOfMall | null): boolean => service.example || (site?.example ?? false)
const regionsOf = ({ region }: Owner, site: SiteOfMall | null): string[] => regionsAround((site?.region ?? region)?.code ?? null)

function answerOne(service: Owner, { site, calendars }: { site: SiteOfMall | null; calendars: readonly CalendarModel[] }, asked: DueAsked): DueModel {
  const region = site?.region ?? service.region ?? null
  const offering = site && service.offerings ? service.offerings.find((one) => one.site.code === site.code) ?? null : undefined
  return answerDue({ service, region, site, offering, calendars, regions: regionsOf(service, site) }, asked)
}
