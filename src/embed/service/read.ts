import { AGENCIES } from '../../catalogue/agencies/collection.js'
import type { AgencyModel } from '../../catalogue/agencies/model.js'
import type { ChecklistModel } from '../../answers/checklist/model.js'
import type { FeeAnswer } from '../../answers/fee/model.js'
import type { OpeningModel } from '../../answers/opening/model.js'
import { findChecklists } from '../../catalogue/answering/checklist.js'
import { feesOf } from '../../catalogue/answering/fee.js'
import type { RawFacts } from '../../catalogue/answering/given.js'
import { findOpenings } from '../../catalogue/answering/opening.js'
import { findSites, type SiteOfMall } from '../../catalogue/malls/sites.js'
import type { OfferingModel } from '../../catalogue/offerings/model.js'
import { shape } from '../../catalogue/published/answer.js'
import { getPublished } from '../../catalogue/published/get.js'
import { findByCodes } from '../../catalogue/published/keys.js'
import { SERVICES } from '../../catalogue/services/collection.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { Db } from '../../db/client.js'
import { resolveTexts, type InWords } from '../../kernel/text.js'
import type { Asked } from '../context.js'
import type { ServiceQuery } from '../parameters.js'

export interface Place { offering: InWords<OfferingModel>; site: InWords<SiteOfMall>; opening: InWords<OpeningModel> }
export interface ServiceRead {
  service: InWords<ServiceModel>
  checklist: InWords<ChecklistModel>
  fee: InWords<FeeAnswer>
  places: Place[]
  agency: InWords<AgencyModel> | undefined
}

/** A service with what it needs in the case asked about, where it is given, and when that is open: seven statements. */
export async function readService(db: Db, given: string, asked: Asked<ServiceQuery>): Promise<ServiceRead> {
  const { day, language, query } = asked
  const { body } = await getPublished(db, SERVICES, { code: given, day, language, withFacets: false })
  const service = JSON.parse(shape(body, { language, fields: undefined })) as ServiceModel
  const facts: RawFacts = { named: { case: query.case }, others: {}, parameters: ['case'] }
  const [fee] = feesOf([service], { day, facts, alone: true })
  const [[checklist], places, agency] = await Promise.all([
    findChecklists(db, [service], { day, facts, have: [], alone: true }), readPlaces(db, service.offerings.map(({ code }) => code), asked), readAgency(db, service.agency.code, asked)
  ])
  return resolveTexts({ service, checklist, fee, places, agency }, language) as ServiceRead
}

async function readPlaces(db: Db, codes: readonly string[], { day, language, now }: Asked): Promise<{ offering: OfferingModel; site: SiteOfMall; opening: OpeningModel }[]> {
  if (codes.length === 0) return []
  const offerings = [...(await findByCodes(db, 'offering', codes, { day, language, form: 'whole' })).values()].map((body) => JSON.parse(body) as OfferingModel)
  const sites = await findSites(db, offerings.map(({ site }) => site.code), { day, language })
  const places = offerings.flatMap((offering) => {
    const site = sites.get(offering.site.code)
    return site ? [{ offering, site }] : []
  }).sort((a, b) => Number(b.site.kind === 'main') - Number(a.site.kind === 'main') || (a.offering.code < b.offering.code ? -1 : 1))
  const openings = await findOpenings(db, places, { at: { instant: now }, from: undefined, to: undefined, known: day })
  return places.map((place, at) => ({ ...place, opening: openings[at] as OpeningModel }))
}

async function readAgency(db: Db, code: string, { day, language }: Asked): Promise<AgencyModel | undefined> {
  const body = (await findByCodes(db, AGENCIES.noun, [code], { day, language, form: 'whole' })).get(code)
  return body === undefined ? undefined : JSON.parse(body) as AgencyModel
}
