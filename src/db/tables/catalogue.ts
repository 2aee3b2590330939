import { sql } from 'drizzle-orm'
import {
  bigint, boolean, check, date, doublePrecision, index, integer, json, jsonb, pgTable, primaryKey, text, timestamp, uuid
} from 'drizzle-orm/pg-core'
import { changeKind, noun, visibility } from './enums.js'
import { plainText, revision, wordVector } from './columns.js'

/**
 * Exactly one row: the revision that was committed last, the day up to which the published rows have been announced, the form in which they
 * are written, and where the last revision was committed (`catalogue_history()`): after a fail-over or a restored copy the numbers of revisions that were
 * lost are given anew, in another history.
 */
export const catalogueState = pgTable('catalogue_state', {
  only: boolean('only').primaryKey().default(true),
  revision: revision('revision').notNull(),
  day: date('day').notNull(),
  form: integer('form').notNull().default(0),
  history: text('history').notNull().default('')
}, (table) => [check('catalogue_state_only', sql`${table.only}`)])

/** One line a record that a revision touched. `previous` is its content before, so that nothing is ever lost. */
export const changes = pgTable('changes', {
  revision: revision('revision').notNull(),
  noun: noun('noun').notNull(),
  id: uuid('id').notNull(),
  code: plainText('code').notNull(),
  kind: changeKind('kind').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  actor: text('actor').notNull(),
  reason: jsonb('reason'),
  mergedInto: text('merged_into'),
  previous: jsonb('previous')
}, (table) => [primaryKey({ columns: [table.revision, table.noun, table.id] }), index('changes_of').on(table.noun, table.id, table.revision), index('changes_by_noun').on(table.noun, table.revision)])

/** The last revision that changed anything of a scope, by the scope's number; -1 stands for all. */
export const scopes = pgTable('scopes', {
  scope: integer('scope').primaryKey(),
  revision: revision('revision').notNull()
}, (table) => [index('scopes_by_revision').on(table.revision)])

/**
 * What readers get, written when something changes: one row for each stretch of days on which the answer is the same.
 *
 * `document` and `item` are the detail and the list form with all languages; `body` and `item_body` the same in Indonesian, ready to send.
 * `facets` holds what lists filter on (`mall:mpp-kudus`), `refs` every record that the document shows (`document:kk`): when one of
 * them changes, this row is written again.
 */
export const published = pgTable('published', {
  noun: noun('noun').notNull(),
  id: uuid('id').notNull(),
  code: plainText('code').notNull(),
  fromDay: date('from_day').notNull(),
  /** First day on which it no longer holds. */
  toDay: date('to_day').notNull(),
  revision: revision('revision').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  example: boolean('example').notNull(),
  /** Which lists show it: the ordinary ones, or only those that ask for what is inferred, exemplary or out of force. */
  visibility: visibility('visibility').notNull(),
  name: plainText('name').notNull(),
  /** Names, aliases and former names in all languages, lower case, for the filter by name. */
  names: text('names').notNull(),
  /** Code of the reference service that it is, or is a form of: the search finds these by their concept. */
  concept: plainText('concept'),
  /** The words of names that no concept has; null where all are those of the concept. */
  words: wordVector('words'),
  facets: text('facets').array().notNull(),
  refs: text('refs').array().notNull(),
  feeMin: bigint('fee_min', { mode: 'number' }),
  /** Shortest promised time, in minutes of the calendar. */
  timeMin: integer('time_min'),
  latitudes: doublePrecision('latitudes').array().notNull().default(sql`'{}'`),
  longitudes: doublePrecision('longitudes').array().notNull().default(sql`'{}'`),
  document: json('document').notNull(),
  body: text('body').notNull(),
  item: json('item').notNull(),
  itemBody: text('item_body').notNull(),
  fingerprint: text('fingerprint').notNull()
}, (table) => [
  primaryKey({ columns: [table.noun, table.id, table.fromDay] }),
  check('published_days', sql`${table.fromDay} < ${table.toDay}`),
  index('published_code').on(table.noun, table.code),
  index('published_by_name').on(table.noun, table.name, table.code).where(sql`visibility = 'listed'`),
  index('published_by_revision').on(table.noun, table.revision, table.code),
  index('published_facets').using('gin', table.facets),
  index('published_refs').using('gin', table.refs),
  index('published_by_concept').on(table.concept, table.noun, table.name, table.code).where(sql`concept is not null`),
  index('published_words').using('gin', table.words),
  index('published_own_names').using('gin', table.names.op('gin_trgm_ops')).where(sql`words is not null`),
  index('published_names').using('gin', table.names.op('gin_trgm_ops')),
  index('published_from').on(table.fromDay),
  index('published_to').on(table.toDay)
])

