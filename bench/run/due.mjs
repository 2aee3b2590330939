import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { Situation } from '../../dist/answers/applicability/situation.js'
import { KnownCalendar } from '../../dist/answers/calendar.js'
import { Counting } from '../../dist/answers/due/counting.js'
import { dueLimits } from '../../dist/answers/due/limits.js'
import { planSite } from '../../dist/answers/opening/site.js'
import { numberOfDay } from '../../dist/kernel/day-number.js'

/** Due dates a second on one core. */
export const DUE_TARGET = 20_000

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))
const KNOWN = '2026-11-22'
const [FIRST, LAST] = [numberOfDay('2025-01-01'), numberOfDay('2026-12-20')]
/** Questions asked between two looks at the clock. */
const BATCH = 2_000

/**
 * Counts due dates as an answer does: every time limit of the standards that ship, at every site that ships and at none, from moments all over
 * the known calendar. Returns how many a second, the median of the rounds.
 */
export function measureDue({ rounds, seconds, warmUp }) {
  const ask = questions()
  rateOf(ask, warmUp)
  const rates = Array.from({ length: rounds }, () => rateOf(ask, seconds)).sort((a, b) => a - b)
  return rates[Math.floor(rates.length / 2)]
}

/** By the time of the processor, so that other programs on the core do not count. */
function rateOf(ask, seconds) {
  const begun = process.cpuUsage()
  const used = () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1_000_000
  }
  let asked = 0
  while (used() < seconds) for (let i = 0; i < BATCH; i++) ask(asked++)
  return asked / used()
}

function questions() {
  const limits = limitsThatShip()
  const countings = countingsThatShip()
  return (number) => {
    const day = FIRST + (number * 7919) % (LAST - FIRST)
    const { limit, owner } = limits[number % limits.length]
    const question = { situation: new Situation(owner, NOTHING_GIVEN), start: { day, minute: 480 + (number * 37) % 420 }, event: new Date(day * 86_400_000).toISOString().slice(0, 10) }
    const [due] = dueLimits([limit], question, countings[(number * 31) % countings.length])
    if (due.readings.length === 0) throw new Error('a limit was not counted')
  }
}

const NOTHING_GIVEN = new Map()
const LIMIT = { valueMax: null, atMost: false, approximate: false, direction: 'after', published: null, cases: [], channels: [], when: null, legalBasis: null, locator: null, note: null }
const RULE = { days: null, from: null, until: null, name: null, closed: false, opens: null, closes: null, breaks: [], quota: null, locator: null, note: null }

/** Each with the service that promises it, by whose cases and conditions it may be left open. */
function limitsThatShip() {
  return [...read('reference-services'), ...read('services')].flatMap(({ cases = [], standards = [] }) => standards.flatMap(({ timeLimits }) => {
    const limits = (timeLimits ?? []).map(publishedLimit)
    const named = new Set([...cases.map(({ code }) => code), ...limits.flatMap((limit) => limit.cases)]) // a local service takes cases from its norm
    const owner = { cases: [...named].map((code) => ({ code })), standard: { published: { requirements: {}, fees: {}, timeLimits: { content: limits }, products: {}, procedure: {} } } }
    return limits.map((limit) => ({ limit, owner }))
  }))
}

function publishedLimit({ when, ...limit }) {
  const code = typeof when === 'string' ? when : when?.code
  return { ...LIMIT, ...limit, when: code ? { code, text: { id: code }, choice: null, implies: [] } : null }
}

function countingsThatShip() {
  const calendar = new KnownCalendar(read('calendars').map((one) => ({ region: null, ...one })), KNOWN, [])
  const sites = read('malls').flatMap(({ status, sites = [] }) => sites.filter(({ hours }) => hours).map(({ hours, openedOn = null, closedOn = null }) => (
    { hours: hours.map((rule) => ({ ...RULE, ...rule })), openedOn, closedOn, mallStatus: status })))
  return [new Counting(calendar), ...sites.map((site) => new Counting(calendar, site.hours, (day) => planSite(site, calendar, day)))]
}

const read = (noun) => readdirSync(`${DATA}${noun}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort()
  .flatMap((name) => parse(readFileSync(`${DATA}${noun}/${name}`, 'utf8')) ?? [])
