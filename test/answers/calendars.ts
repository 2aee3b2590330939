import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { KnownCalendar, type CalendarVersion } from '../../src/answers/calendar.js'
import { Counting } from '../../src/answers/due/counting.js'
import type { TimeLimit } from '../../src/answers/due/readings.js'
import type { OpeningMaterial } from '../../src/answers/opening/answer.js'
import type { OpeningRule } from '../../src/answers/opening/rules.js'
import { ROOT } from '../support/run.js'

/** The calendars that ship, as answers read them. */
export const SHIPPED: CalendarVersion[] = ['2025', '2026'].flatMap((year) =>
  (parse(readFileSync(join(ROOT, 'data', 'calendars', `${year}.yaml`), 'utf8')) as CalendarVersion[]).map((one) => ({ ...one, region: one.region ?? null, supersedes: one.supersedes ?? null })))

export const aRule = (rule: Partial<OpeningRule> = {}): OpeningRule => ({
  scope: 'regular', days: null, from: null, until: null, name: null, closed: false, opens: null, closes: null, breaks: [], quota: null, source: 's', confidence: 'high', locator: null, note: null, ...rule
})

export const aLimit = (limit: Partial<TimeLimit> = {}): TimeLimit => ({
  value: 1, valueMax: null, unit: 'working_day', atMost: false, approximate: false, starts: 'complete_file', direction: 'after', published: null, cases: [], channels: [], when: null,
  legalBasis: null, source: 's', confidence: 'high', locator: null, note: null, ...limit
})

export const aCalendar = (calendar: Partial<CalendarVersion> = {}): CalendarVersion =>
  ({ code: 'libur', name: { id: 'Libur' }, year: 2026, version: 1, region: null, knownFrom: '2025-01-01', supersedes: null, days: [], ...calendar })

export const knownOn = (known: string, all = SHIPPED, regions: string[] = []) => new KnownCalendar(all, known, regions)
export const countingOn = (known: string, hours: OpeningRule[] = [], all = SHIPPED) => new Counting(knownOn(known, all), hours)

export const MONDAY_TO_FRIDAY = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

type Offering = NonNullable<OpeningMaterial['offering']>
type Session = Offering['sessions'][number]
const A_SOURCE = { code: 's', title: 'Laman mal', publisher: null, address: null, publishedOn: null, seenOn: null, reading: null }

export const aSession = (session: Partial<Session> = {}): Session =>
  ({ from: '2026-11-24', until: '2026-11-24', opens: null, closes: null, quota: null, source: 's', confidence: 'high', locator: null, note: null, ...session })

export const anOffering = (offering: Partial<Offering> = {}): Offering => ({
  code: 'disdukcapil.kk@mpp-kudus/utama', name: { id: 'Kartu Keluarga' }, service: { code: 'disdukcapil.kk', name: { id: 'Kartu Keluarga' } }, status: 'active', evidence: 'published', days: null, hours: [], sessions: [],
  schedule: null, quota: null, since: null, until: null, source: 's', confidence: 'high', locator: null, note: null, sources: [A_SOURCE], ...offering
})

/** A site of an open mall of which no hours are known. */
export const aPlace = (place: Partial<OpeningMaterial> = {}): OpeningMaterial => ({
  site: { code: 'mpp-kudus/utama', name: { id: 'MPP Kudus' }, kind: 'main', hours: [], openedOn: null, closedOn: null, mall: { status: 'open' }, sources: [A_SOURCE], example: false }, offering: null,
  region: { code: '33.19', name: { id: 'Kabupaten Kudus' }, level: 'regency', timeZone: 'WIB' }, calendars: SHIPPED.map((one) => ({ ...one, decree: null as never })), regions: [], ...place
})
