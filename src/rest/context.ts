import type { Openings } from '../catalogue/answering/open-at.js'
import type { InFlight } from '../cache/in-flight.js'
import type { KeptAnswers } from '../cache/kept-answers.js'
import type { LiveRevisions } from '../catalogue/changes/live.js'
import type { Searching } from '../catalogue/search/searching.js'
import type { Db } from '../db/client.js'
import type { Conditional } from '../http/conditional.js'
import type { App } from '../http/types.js'
import type { Day } from '../kernel/day.js'

/** What every file of routes gets. */
export interface Api {
  app: App
  db: Db
  live: LiveRevisions
  conditional: Conditional
  inFlight: InFlight
  /** The catalogue's day now. */
  today: () => Day
  now: () => Date
  openings: Openings
  searching: Searching
  /** Answers of the search. */
  searched: KeptAnswers<SearchAnswer>
}

/** A page as JSON text, and where the next begins. `size` is in bytes, about. */
export interface SearchAnswer { body: string; next: string | null; size: number }
