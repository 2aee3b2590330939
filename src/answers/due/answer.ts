import type { RegionLink, SiteLink } from '../../catalogue/links.js'
import type { SiteModel } from '../../catalogue/malls/model.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { Day } from '../../kernel/day.js'
import { minutesOfTime, numberOfDay } from '../../kernel/day-number.js'
import type { MALL_STATUSES } from '../../vocabulary.js'
import type { Static } from '@sinclair/typebox'
import { tellGiven } from '../applicability/given.js'
import { questionsOf } from '../applicability/questions.js'
import { Situation, type Given } from '../applicability/situation.js'
import { KnownCalendar } from '../calendar.js'
import { calendarsUsed, type DecreedCalendar } from '../calendars-used.js'
import { planOffering, type OfferingPlace } from '../opening/offering.js'
import { planSite } from '../opening/site.js'
import { originOf, startNotes } from '../standing.js'
import { Counting } from './counting.js'
import { dueLimits, dueOver, type DueQuestion } from './limits.js'
import type { DueModel } from './model.js'
import type { Moment, Note } from './readings.js'

/** What the answer is made of: published records, in one language. */
export interface DueMaterial {
  service: Pick<ServiceModel, 'code' | 'name' | 'cases' | 'sources' | 'example'> & { standard: Pick<ServiceModel['standard'], 'published' | 'national' | 'local'> }
  region: RegionLink | null
  site: (Static<typeof SiteModel> & { mall: { status: (typeof MALL_STATUSES)[number] } }) | null
  /** The service at the site; null: it is not known to be given there. Undefined: no matter. */
  offering: OfferingPlace | null | undefined
  calendars: readonly DecreedCalendar[]
  regions: readonly string[]
}

export interface DueAsked { asOf: Day; complete: string | null; event: Day | null; given: Given; known: Day }

/** When it is ready, by every limit and in every reading. */
export function answerDue(material: DueMaterial, asked: DueAsked): DueModel {
  const { service, region, site } = material
  const calendar = new KnownCalendar(material.calendars, asked.known, material.regions)
  const component = service.standard.published.timeLimits
  const situation = new Situation(service, asked.given)
  const limits = component.content && dueLimits(component.content, questionOf(situation, asked), countingOf(material, calendar))
  const first = (asked.complete ?? asked.event ?? asked.asOf).slice(0, 10)
  const told = tellGiven(service, asked.given, component.content ?? [])
  const named = JSON.stringify(limits)
  return {
    code: service.code, name: service.name, asOf: asked.asOf, complete: asked.complete, event: asked.event, given: told.given, known: asked.known,
    site: site && siteLink(site), region, timeZone: region?.timeZone ?? null, scope: component.scope, incomplete: component.incomplete,
    due: limits && dueOver(limits), limits, questions: questionsOf(limits ?? [], situation), calendarKnownUntil: calendar.knownUntil(first), calendars: usedOf(calendar, material.calendars, first, limits ?? []),
    notes: [...notesOf(material, calendar, first), ...told.notes, ...startNotes([originOf(service.standard, component.scope)], asked.asOf)], sources: service.sources.filter(({ code }) => named.includes(`"source":"${code}"`)), example: service.example
  }
}

const siteLink = ({ code, name, kind }: Static<typeof SiteModel>): SiteLink => ({ code, name, kind })

function questionOf(situation: Situation, { complete, event }: DueAsked): DueQuestion {
  return { situation, event, start: complete === null ? null : momentOf(complete) }
}

/** A local day, or a local time of it. */
export function momentOf(text: string): Moment {
  return { day: numberOfDay(text.slice(0, 10)), minute: text.length > 10 ? minutesOfTime(text.slice(11)) : undefined }
}

function countingOf({ site, offering }: DueMaterial, calendar: KnownCalendar): Counting {
  if (!site) return new Counting(calendar)
  const place = { ...site, mallStatus: site.mall.status }
  return new Counting(calendar, site.hours, (day) => (offering ? planOffering(offering, place, calendar, day) : planSite(place, calendar, day)))
}

/** Of the years that the answer touches. */
function usedOf(calendar: KnownCalendar, all: readonly DecreedCalendar[], first: Day, limits: DueModel['limits'] & object): DueModel['calendars'] {
  const years = [first, ...limits.flatMap(({ readings }) => readings.flatMap(({ from, by, beyond }) => [from, by, beyond]))].flatMap((moment) => (moment === null ? [] : [Number(moment.slice(0, 4))]))
  return calendarsUsed(calendar, all, Math.min(...years), Math.max(...years))
}

function notesOf({ region, offering }: DueMaterial, calendar: KnownCalendar, first: Day): Note[] {
  return [
    ...(offering === null ? ['not_given_there' as const] : []),
    ...(region === null || calendar.hasRegional(Number(first.slice(0, 4))) ? [] : ['regional_days_unknown' as const])
  ]
}

