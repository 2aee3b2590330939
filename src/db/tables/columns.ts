import { bigint, customType, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { datasets } from './datasets.js'

export const dateRange = customType<{ data: string }>({ dataType: () => 'daterange' })

/** Text that sorts the same on every server, whatever its locale: cursors depend on it. */
export const plainText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

/** Words with the places where they stand, for the full text search. */
export const wordVector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The catalogue's revision: gap-free, in commit order. */
export const revision = (name: string) => bigint(name, { mode: 'number' })

/**
 * What every record has. `content` is the record as its editor wrote it, `fingerprint` tells whether a later import brings anything new,
 * `withdrawnAt` is the revision that took the record away: its row stays, so that its code is never given to another.
 */
export const identity = () => ({
  id: uuid('id').primaryKey(),
  code: text('code').notNull().unique(),
  dataset: text('dataset').notNull().references(() => datasets.code),
  content: jsonb('content').notNull(),
  fingerprint: text('fingerprint').notNull(),
  revision: revision('revision').notNull(),
  withdrawnAt: revision('withdrawn_at')
})

