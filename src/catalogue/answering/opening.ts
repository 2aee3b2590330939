import { answerOpening, type OpeningMaterial } from '../../answers/opening/answer.js'
import type { OpeningModel } from '../../answers/opening/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { dayOfNumber, numberOfDay } from '../../kernel/day-number.js'
import { invalidParameter } from '../../kernel/errors.js'
import { minuteIn, type AskedMinute } from '../../kernel/moment.js'
import { calendarsOf, findCalendars, regionsAround } from '../calendars/known.js'
import { findSites, getSite, type SiteOfMall } from '../malls/sites.js'
import { OFFERINGS } from '../offerings/collection.js'
import type { OfferingModel } from '../offerings/model.js'
import { shape, type Shape } from '../published/answer.js'
import { getPublished } from '../published/get.js'
import type { Answered } from './owner.js'

type Asked = Pick<Shape, 'day' | 'language'>
/** A site, or an offering with its site, as they are published. */
export interface PlaceFound { site: SiteOfMall; offering: OfferingModel | null; parts: Answered<unknown>['parts'] }
export type FindPlace = (db: Db, code: string, asked: Asked) => Promise<PlaceFound>

/** One statement; two where the site is named by its UUID. */
export const findSite: FindPlace = async (db, code, asked) => {
  const { site, found } = await getSite(db, code, asked)
  return { site, offering: null, parts: [site.code, found.revision, found.fromDay] }
}

/** Two statements. */
export const findOffering: FindPlace = async (db, code, asked) => {
  const found = await getPublished(db, OFFERINGS, { code, ...asked, withFacets: false })
  const offering = JSON.parse(shape(found.body, { language: asked.language, fields: undefined })) as OfferingModel
  const { site, parts } = await findSite(db, offering.site.code, asked)
  return { site, offering, parts: [found.code, found.revision, found.fromDay, ...parts] }
}

export interface OpeningAsked { at: AskedMinute; from: Day | undefined; to: Day | undefined; known: Day }
export interface OpeningRequest extends Asked, OpeningAsked {}

/** Most days that one answer tells. */
export const MOST_DAYS = 62
const A_WEEK = 7

type PlaceGiven = Pick<PlaceFound, 'site' | 'offering'>

/** The same for places as they were read, in one statement for all of them; with all languages where nobody chose one. */
export async function findOpenings(db: Db, places: readonly PlaceGiven[], { at, from, to, known }: OpeningAsked): Promise<OpeningModel[]> {
  const regions = [...new Set(places.flatMap(({ site }) => regionsAround(site.region.code)))]
  const calendars = await findCalendars(db, { regions, language: undefined, example: places.some(isInvented) })
  return places.map((place) => {
    const { site, offering } = place
    const minute = minuteIn(at, site.region.timeZone)
    const around = { regions: regionsAround(site.region.code), example: isInvented(place) }
    const material = { site, offering, region: site.region, calendars: calendarsOf(calendars, around), regions: around.regions }
    return answerOpening(material, { at: minute, ...spanOf(from ?? dayOfNumber(minute.day), to), known })
  })
}

/** The same for offerings: one statement more, for their sites. One whose site is not there on that day gets null. */
export async function findOpeningsOfOfferings(db: Db, offerings: readonly OfferingModel[], { day, language, ...asked }: OpeningRequest): Promise<(OpeningModel | null)[]> {
  const sites = await findSites(db, [...new Set(offerings.map(({ site }) => site.code))], { day, language })
  const places = offerings.flatMap((offering) => {
    const site = sites.get(offering.site.code)
    return site ? [{ site, offering }] : []
  })
  const openings = new Map((await findOpenings(db, places, asked)).map((opening) => [opening.code, opening]))
  return offerings.map(({ code }) => openings.get(code) ?? null)
}

const isInvented = ({ site, offering }: PlaceGiven): boolean => site.example || (offering?.example ?? false)

/** When a place is open: one statement more than finding it costs. */
export async function readOpening(db: Db, find: FindPlace, code: string, { at, from, to, known, ...asked }: OpeningRequest): Promise<Answered<OpeningModel>> {
  const place = await find(db, code, asked)
  const minute = minuteIn(at, place.site.region.timeZone)
  const span = spanOf(from ?? dayOfNumber(minute.day), to)
  const { material } = await materialOf(db, place, asked.language)
  return { answer: answerOpening(material, { at: minute, ...span, known }), parts: place.parts }
}

/** A week, unless another last day is given. */
function spanOf(from: Day, to: Day | undefined): { first: number; last: number } {
  const first = numberOfDay(from)
  const last = to === undefined ? first + A_WEEK - 1 : numberOfDay(to)
  if (last < first) throw invalidParameter('to', `${to} is before the first day, ${from}`, `from ${from} on`)
  if (last - first >= MOST_DAYS) throw invalidParameter('to', `from ${from} to ${to} are ${last - first + 1} days`, `at most ${MOST_DAYS} days: up to ${dayOfNumber(first + MOST_DAYS - 1)}`)
  return { first, last }
}

async function materialOf(db: Db, place: PlaceFound, language: Shape['language']): Promise<{ material: OpeningMaterial; changedAt: string }> {
  const { site, offering } = place
  const { region } = site
  const regions = regionsAround(region.code)
  const calendars = await findCalendars(db, { regions, language, example: isInvented(place) })
  const changes = [site.updatedAt, ...(offering ? [offering.updatedAt] : []), ...calendars.map(({ updatedAt }) => updatedAt)].sort()
  return { material: { site, offering, region, calendars, regions }, changedAt: changes[changes.length - 1] as string }
}

/** Days before and after today that a feed tells of. */
const FEED = { before: 31, after: 400 }

/** What a calendar feed of a place is made of, and when any of it last changed. */
export async function readFeed(db: Db, find: FindPlace, code: string, { today, ...asked }: Asked & { today: Day }): Promise<Answered<{ opening: OpeningModel; changedAt: string }>> {
  const place = await find(db, code, asked)
  const { material, changedAt } = await materialOf(db, place, asked.language)
  const day = numberOfDay(today)
  const opening = answerOpening(material, { at: { day, minute: 0 }, first: day - FEED.before, last: day + FEED.after, known: today })
  return { answer: { opening, changedAt }, parts: place.parts }
}
