import type { Searching } from '../catalogue/search/searching.js'
import type { Config } from '../config.js'
import type { Db } from '../db/client.js'
import type { Answering } from '../http/answering.js'
import type { App } from '../http/types.js'
import type { Day } from '../kernel/day.js'
import type { PageLanguage } from '../pages/language.js'
import type { Html } from '../pages/html.js'
import type { CommonQuery } from './parameters.js'

/** What every file of embeds gets. */
export interface Embed {
  app: App
  db: Db
  answering: Answering
  today: () => Day
  now: () => Date
  searching: Searching
  config: Pick<Config, 'publicUrl' | 'reportUrl'>
}

/** A request as views see it. */
export interface Asked<Q extends CommonQuery = CommonQuery> {
  language: PageLanguage
  /** Scheme, host and path prefix under which people reach the server: whole addresses begin with it. */
  origin: string
  /** What links begin with: of a page the path prefix alone, of a fragment, which may stand on any site, the origin. */
  base: string
  /** Path below that, without query. */
  path: string
  /** With the defaults of what was not given. */
  query: Q
  /** What was given, as text. */
  given: Readonly<Record<string, string>>
  whole: boolean
  heading: number
  day: Day
  now: Date
  reportUrl: string | undefined
}

/** What a view makes of it: the markup, and what the page around says of it. */
export interface View {
  title: string
  description: string
  body: Html
  /** Parameters that make another page rather than another look: they stand in its canonical address. */
  canonical: readonly string[]
  /** Invented: search engines are told to leave it alone, and get no data. */
  example: boolean
  /** Documents of schema.org. */
  data: readonly object[]
}
