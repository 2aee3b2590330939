import { bigint, boolean, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Whose data records are. An import replaces one data set and leaves the others alone. `records` counts what it holds, by noun; `revision` and
 * `importedAt` are of the last import that changed anything of it.
 */
export const datasets = pgTable('datasets', {
  code: text('code').primaryKey(),
  content: jsonb('content').notNull(),
  example: boolean('example').notNull(),
  records: jsonb('records').notNull().default({}),
  revision: bigint('revision', { mode: 'number' }).notNull().default(0),
  importedAt: timestamp('imported_at', { withTimezone: true }).notNull()
})
