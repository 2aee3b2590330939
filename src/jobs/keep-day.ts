import type pg from 'pg'
import { rollDay } from '../catalogue/changes/days.js'
import { dayOf } from '../kernel/day.js'
import type { Log } from '../kernel/log.js'

const CHECK_MS = 30_000

/** Rolls the day over now and whenever a new one begins. Several instances may do so: the state's lock lets one act. */
export function keepDay(pool: pg.Pool, clock: () => Date, log: Log): { stop: () => void; first: Promise<void> } {
  let known = ''
  const check = async () => {
    const now = clock()
    const today = dayOf(now)
    if (today === known) return
    const begun = await rollDay(pool, today, now)
    known = today
    if (begun > 0) log.info({ records: begun, day: today }, 'the day brought changes')
  }
  const guarded = () => check().catch((error: unknown) => log.error({ err: error }, 'the day could not be rolled over'))
  const timer = setInterval(() => void guarded(), CHECK_MS).unref()
  return { stop: () => clearInterval(timer), first: guarded() }
}
