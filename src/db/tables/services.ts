import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { agencyKind, completeness, evidence, offeringStatus, referenceStatus, sector, serviceStatus } from './enums.js'
import { dateRange, identity } from './columns.js'
import { agencies, sites } from './places.js'

/** The national concept of which the services of agencies are forms. */
export const referenceServices = pgTable('reference_services', {
  ...identity(),
  sector: sector('sector').notNull(),
  ownerKind: agencyKind('owner_kind').notNull(),
  status: referenceStatus('status').notNull(),
  grade: completeness('grade').notNull(),
  successorId: uuid('successor_id').references((): AnyPgColumn => referenceServices.id)
})

export const services = pgTable('services', {
  ...identity(),
  agencyId: uuid('agency_id').notNull().references(() => agencies.id),
  referenceServiceId: uuid('reference_service_id').references(() => referenceServices.id),
  status: serviceStatus('status').notNull()
}, (table) => [index('services_agency').on(table.agencyId), index('services_reference').on(table.referenceServiceId)])

/**
 * Of a reference service or of a service. That two standards of one owner never hold on one day is kept by the exclusion constraint
 * `standards_no_overlap` (custom SQL: drizzle cannot say it).
 */
export const standards = pgTable('standards', {
  ...identity(),
  referenceServiceId: uuid('reference_service_id').references(() => referenceServices.id),
  serviceId: uuid('service_id').references(() => services.id),
  ownerId: uuid('owner_id').notNull().generatedAlwaysAs(sql`coalesce(reference_service_id, service_id)`),
  valid: dateRange('valid').notNull()
}, (table) => [
  check('standards_one_owner', sql`num_nonnulls(${table.referenceServiceId}, ${table.serviceId}) = 1`),
  index('standards_owner').on(table.ownerId)
])

export const offerings = pgTable('offerings', {
  ...identity(),
  serviceId: uuid('service_id').notNull().references(() => services.id),
  siteId: uuid('site_id').notNull().references(() => sites.id),
  status: offeringStatus('status').notNull(),
  evidence: evidence('evidence').notNull()
}, (table) => [unique('offerings_place').on(table.serviceId, table.siteId), index('offerings_site').on(table.siteId)])
