import { KnownCalendar } from '../../answers/calendar.js'
import { stateAt, type PlanOf } from '../../answers/opening/moment.js'
import { plansOf, type Place } from '../../answers/opening/plans.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { minuteIn, textOfMinute, type AskedMinute } from '../../kernel/moment.js'
import type { Minute } from '../../kernel/zones.js'
import type { CalendarModel } from '../calendars/model.js'
import { findAllCalendars, regionsAround } from '../calendars/known.js'
import { restingOn } from '../changes/reading.js'
import type { LiveRevisions } from '../changes/live.js'
import { numberOf } from '../changes/scopes.js'
import type { RegionLink } from '../links.js'
import type { OpenAtCondition } from '../published/filter.js'

type Site = Place['site'] & { code: string }
interface MallRow { code: string; status: Site['mall']['status']; region: RegionLink; example: boolean; sites: Omit<Site, 'mall'>[] }
interface OfferingRow { code: string; site: string; offering: NonNullable<Place['offering']> }

interface Known { zone: RegionLink['timeZone']; mall: string; site: Site; planOf: PlanOf; calendar: KnownCalendar }
interface Planned { sites: Map<string, Known>; offerings: { code: string; zone: RegionLink['timeZone']; planOf: PlanOf }[] }

const RESTS_ON = ['mall', 'offering', 'calendar']

export type OpenNoun = 'mall' | 'site' | 'offering'

/** Days whose plans are remembered of each place. */
const MOST_DAYS = 4
/** Moments that are remembered of one state of the catalogue: clients page through lists, and ask for the same minute. */
const MOST_MOMENTS = 60

/**
 * What is open at a moment, for filters of lists: the hours of all sites, and of the offerings that state their own, are read once in each state
 * of the catalogue (three statements), and the codes of what is open are worked out once a moment.
 */
export class Openings {
  #state = ''
  #planned: Promise<Planned> | undefined
  readonly #conditions = new Map<string, OpenAtCondition>()

  constructor(private readonly db: Db, private readonly live: Pick<LiveRevisions, 'certain' | 'generation' | 'latestOf'>) {}

  /** The condition on malls, sites or offerings, by what is known today. `db`: as what is answered by it reads it, which then rests on all their hours. */
  async conditionOf(db: Db, noun: OpenNoun, minute: AskedMinute, today: Day): Promise<OpenAtCondition> {
    restingOn(db, RESTS_ON)
    const state = `${this.live.generation} ${this.live.latestOf(Uint16Array.from(RESTS_ON, numberOf))} ${today}`
    if (!this.live.certain) return conditionAmong(await this.#read(today), noun, minute)
    if (state !== this.#state) this.#begin(state, this.#read(today))
    const planned = await this.#planned as Planned
    const text = `${noun} ${textOfMinute(minute)}`
    const condition = (state === this.#state ? this.#conditions.get(text) : undefined) ?? conditionAmong(planned, noun, minute)
    if (state === this.#state) this.#remember(text, condition)
    return condition
  }

  #begin(state: string, planned: Promise<Planned>): void {
    this.#state = state
    this.#conditions.clear()
    this.#planned = planned
    planned.catch(() => { if (this.#planned === planned) this.#state = '' })
  }

  #remember(text: string, condition: OpenAtCondition): void {
    this.#conditions.delete(text)
    this.#conditions.set(text, condition)
    if (this.#conditions.size > MOST_MOMENTS) this.#conditions.delete(this.#conditions.keys().next().value as string)
  }

  async #read(today: Day): Promise<Planned> {
    const [malls, offerings, calendars] = await Promise.all([readMalls(this.db, today), readOfferings(this.db, today), findAllCalendars(this.db)])
    return planned(malls, offerings, calendarsBy(calendars, today))
  }
}

async function readMalls(db: Db, day: Day): Promise<MallRow[]> {
  const { rows } = await db.query<MallRow>({
    name: 'hours-of-sites',
    text: `select code, document->>'status' as status, document->'region' as region, example,
      (select json_agg(json_build_object('code', site->'code', 'hours', site->'hours', 'openedOn', site->'openedOn', 'closedOn', site->'closedOn')) from json_array_elements(document->'sites') site) as sites
      from published where noun = 'mall' and from_day <= $1 and to_day > $1 and json_array_length(document->'sites') > 0`,
    values: [day]
  })
  return rows
}

async function readOfferings(db: Db, day: Day): Promise<OfferingRow[]> {
  const { rows } = await db.query<OfferingRow>({
    name: 'hours-of-offerings',
    text: `select code, document#>>'{site,code}' as site, json_build_object('status', document->'status', 'evidence', document->'evidence', 'days', document->'days', 'hours', document->'hours', 'sessions', document->'sessions',
        'schedule', document->'schedule', 'quota', document->'quota', 'since', document->'since', 'until', document->'until', 'source', document->'source', 'confidence', document->'confidence') as offering
      from published where noun = 'offering' and facets @> '{times:own}' and from_day <= $1 and to_day > $1`,
    values: [day]
  })
  return rows
}

type CalendarsBy = (region: string, example: boolean) => KnownCalendar

/** Most regions have no days of their own and share one calendar. */
function calendarsBy(all: readonly CalendarModel[], known: Day): CalendarsBy {
  const made = new Map<string, KnownCalendar>()
  const own = new Set(all.flatMap(({ region }) => region?.code ?? []))
  return (region, example) => {
    const regions = regionsAround(region).filter((one) => own.has(one))
    const key = `${regions.join()} ${example}`
    const calendar = made.get(key) ?? new KnownCalendar(all.filter((one) => example || !one.example), known, regions)
    made.set(key, calendar)
    return calendar
  }
}

function planned(malls: readonly MallRow[], offerings: readonly OfferingRow[], calendarOf: CalendarsBy): Planned {
  const sites = new Map(malls.flatMap(({ code: mall, status, region, example, sites }) => sites.map((one): [string, Known] => {
    const site = { ...one, mall: { status } }
    const calendar = calendarOf(region.code, example)
    return [site.code, { zone: region.timeZone, mall, site, calendar, planOf: plansOf({ site, offering: null }, calendar, MOST_DAYS) }]
  })))
  return {
    sites,
    offerings: offerings.flatMap(({ code, site, offering }) => {
      const at = sites.get(site)
      return at ? [{ code, zone: at.zone, planOf: plansOf({ site: at.site, offering }, at.calendar, MOST_DAYS) }] : []
    })
  }
}

/** A mall is open while one of its sites is; an offering that states nothing of its own, while its site is. */
function conditionAmong({ sites, offerings }: Planned, noun: OpenNoun, asked: AskedMinute): OpenAtCondition {
  const isOpen = ({ zone, planOf }: { zone: RegionLink['timeZone']; planOf: PlanOf }) => isOpenAt(planOf, minuteIn(asked, zone))
  const open = [...sites].filter(([, site]) => isOpen(site))
  if (noun === 'mall') return { kind: 'openAt', codes: [...new Set(open.map(([, { mall }]) => mall))], sites: [] }
  if (noun === 'site') return { kind: 'openAt', codes: open.map(([code]) => code), sites: [] }
  return { kind: 'openAt', codes: offerings.filter(isOpen).map(({ code }) => code), sites: open.map(([code]) => code) }
}

const isOpenAt = (planOf: PlanOf, { day, minute }: Minute): boolean => stateAt(planOf(day), minute) === 'open'
