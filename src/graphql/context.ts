import type { Openings } from '../catalogue/answering/open-at.js'
import type { Searching } from '../catalogue/search/searching.js'
import type { Db } from '../db/client.js'
import type { Day } from '../kernel/day.js'
import type { Language } from '../vocabulary.js'

/** What the resolvers of one query get. */
export interface Context {
  db: Db
  today: Day
  now: Date
  openings: Openings
  searching: Searching
  /** Of the header: for root fields that ask for none. */
  language: Language
  /** Whether some field asks for a language of its own: texts are then kept in all of them. */
  everyLanguage: boolean
  /** Throws when the query has taken too long. */
  checkTime: () => void
}
