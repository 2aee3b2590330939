import type { RegionLink, SiteLink, SourceLink } from '../../catalogue/links.js'
import type { OfferingModel } from '../../catalogue/offerings/model.js'
import type { Day } from '../../kernel/day.js'
import { dayOfNumber, timeOfMinutes, weekdayOfNumber } from '../../kernel/day-number.js'
import { dateTimeOf, offsetOf, type Minute } from '../../kernel/zones.js'
import { DAYS, type OPENING_NOTES } from '../../vocabulary.js'
import { KnownCalendar } from '../calendar.js'
import { calendarsUsed, type DecreedCalendar } from '../calendars-used.js'
import type { OpeningDay, OpeningModel, OpeningWeekday } from './model.js'
import { openAt, type PlanOf } from './moment.js'
import { ordinaryWeek } from './ordinary.js'
import { plansOf, type Place } from './plans.js'
import type { DayPlan } from './rules.js'

/** What the answer is made of: published records, in one language. Without an offering the question is about the site. */
export interface OpeningMaterial extends Place {
  site: Place['site'] & SiteLink & { sources: SourceLink[]; example: boolean }
  offering: NonNullable<Place['offering']> & Pick<OfferingModel, 'code' | 'name' | 'service' | 'sources'> | null
  region: RegionLink
  calendars: readonly DecreedCalendar[]
  regions: readonly string[]
}

/** Days by number, first and last included. */
export interface OpeningAsked { at: Minute; first: number; last: number; known: Day }

/** When it is open: at a moment, on every day asked for, and in an ordinary week. */
export function answerOpening(material: OpeningMaterial, { at, first, last, known }: OpeningAsked): OpeningModel {
  const { site: { code, name, kind }, offering, region } = material
  const calendar = new KnownCalendar(material.calendars, known, material.regions)
  const planOf = plansOf(material, calendar)
  const ordinary = ordinaryWeek(material, calendar)
  const days = numbersBetween(first, last).map((day) => dayView(planOf(day), ordinary.isExceptional(planOf(day))))
  const week = ordinary.weekOf(first).map(weekdayView)
  const named = JSON.stringify([days, week])
  const sources = new Map([...offering?.sources ?? [], ...material.site.sources].map((source) => [source.code, source]))
  return {
    code: offering?.code ?? code, name: offering?.name ?? name, service: offering?.service ?? null, site: { code, name, kind },
    region, timeZone: region.timeZone, utcOffset: offsetOf(region.timeZone), now: nowView(planOf, at, region),
    from: dayOfNumber(first), to: dayOfNumber(last), week, schedule: offering?.schedule ?? null, days,
    calendarKnownUntil: calendar.knownUntil(dayOfNumber(first)), calendars: calendarsUsed(calendar, material.calendars, yearOf(first), yearOf(last)),
    notes: notesOf(calendar, first, last), sources: [...sources.values()].filter((source) => named.includes(`"source":"${source.code}"`)), example: material.site.example
  }
}

const numbersBetween = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const yearOf = (day: number): number => Number(dayOfNumber(day).slice(0, 4))

function nowView(planOf: PlanOf, at: Minute, { timeZone }: RegionLink): OpeningModel['now'] {
  const { state, closesAt, opensAt } = openAt(planOf, at)
  const { quota, reasons } = planOf(at.day)
  return { at: dateTimeOf(at, timeZone), state, closesAt: closesAt && dateTimeOf(closesAt, timeZone), opensAt: opensAt && dateTimeOf(opensAt, timeZone), quota, reasons }
}

const dayView = (plan: DayPlan, exceptional: boolean): OpeningDay => ({ date: dayOfNumber(plan.day), exceptional, ...weekdayView(plan) })

function weekdayView({ day, state, intervals, opens, closes, quota, reasons, basis, stated }: DayPlan): OpeningWeekday {
  const spans = intervals?.map(({ from, until }) => ({ opens: timeOfMinutes(from), closes: timeOfMinutes(until) })) ?? null
  return {
    weekday: DAYS[weekdayOfNumber(day)] as (typeof DAYS)[number], state, intervals: spans, breaks: breaksIn(spans ?? []),
    opens: spans?.[0]?.opens ?? opens, closes: spans?.[spans.length - 1]?.closes ?? closes, quota, reasons, basis, stated: [...stated]
  }
}

const breaksIn = (spans: OpeningDay['intervals'] & object): OpeningDay['breaks'] =>
  spans.slice(1).map(({ opens }, at) => ({ from: (spans[at] as { closes: string }).closes, until: opens }))

function notesOf(calendar: KnownCalendar, first: number, last: number): (typeof OPENING_NOTES)[number][] {
  return [
    ...(calendar.hasRegional(yearOf(first)) ? [] : ['regional_days_unknown' as const]),
    ...(numbersBetween(first, last).every((day) => calendar.spanOf(day)) ? [] : ['beyond_calendar' as const])
  ]
}
