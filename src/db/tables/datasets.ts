import { boolean, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Whose data records are. An import replaces one data set and leaves the others alone. */
export const datasets = pgTable('datasets', {
  code: text('code').primaryKey(),
  content: jsonb('content').notNull(),
  example: boolean('example').notNull(),
  importedAt: timestamp('imported_at', { withTimezone: true }).notNull()
})
