import type { Openings } from '../catalogue/answering/open-at.js'
import type { Exports } from '../catalogue/published/exports.js'
import type { Searching } from '../catalogue/search/searching.js'
import type { Answering } from '../http/answering.js'
import type { App } from '../http/types.js'
import type { Day } from '../kernel/day.js'

/** What every file of routes gets. */
export interface Api {
  app: App
  answering: Answering
  /** The catalogue's day now. */
  today: () => Day
  now: () => Date
  openings: Openings
  exports: Exports
  searching: Searching
}
