import { date, index, integer, pgTable, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { documentKind, instrumentKind, instrumentStatus, wordKind } from './enums.js'
import { identity } from './columns.js'
import { regions } from './places.js'

export const legalInstruments = pgTable('legal_instruments', {
  ...identity(),
  kind: instrumentKind('kind').notNull(),
  year: integer('year').notNull(),
  status: instrumentStatus('status').notNull(),
  repealedById: uuid('repealed_by_id').references((): AnyPgColumn => legalInstruments.id)
})

export const sources = pgTable('sources', {
  ...identity(),
  instrumentId: uuid('instrument_id').references(() => legalInstruments.id)
})

export const documents = pgTable('documents', {
  ...identity(),
  kind: documentKind('kind').notNull(),
  broaderId: uuid('broader_id').references((): AnyPgColumn => documents.id)
})

/** That two calendars in force never share region, year and version is kept by the exclusion constraint `calendars_version` (custom SQL). */
export const calendars = pgTable('calendars', {
  ...identity(),
  year: integer('year').notNull(),
  version: integer('version').notNull(),
  regionId: uuid('region_id').references(() => regions.id),
  decreeId: uuid('decree_id').notNull().references(() => legalInstruments.id),
  supersedesId: uuid('supersedes_id').references((): AnyPgColumn => calendars.id),
  knownFrom: date('known_from').notNull()
}, (table) => [
  index('calendars_year').on(table.year)
])

/** What people type, and what it means to the search. */
export const words = pgTable('words', {
  ...identity(),
  kind: wordKind('kind').notNull()
})
