import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { KnownCalendar, type CalendarVersion } from '../../src/answers/calendar.js'
import { Counting } from '../../src/answers/due/counting.js'
import type { TimeLimit } from '../../src/answers/due/readings.js'
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
