import { doublePrecision, index, pgTable, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { agencyKind, mallStatus, regionLevel, siteKind, timeZone } from './enums.js'
import { identity } from './columns.js'

export const regions = pgTable('regions', {
  ...identity(),
  level: regionLevel('level').notNull(),
  timeZone: timeZone('time_zone').notNull(),
  parentId: uuid('parent_id').references((): AnyPgColumn => regions.id),
  successorId: uuid('successor_id').references((): AnyPgColumn => regions.id)
})

export const agencies = pgTable('agencies', {
  ...identity(),
  kind: agencyKind('kind').notNull(),
  parentId: uuid('parent_id').references((): AnyPgColumn => agencies.id),
  regionId: uuid('region_id').references(() => regions.id),
  successorId: uuid('successor_id').references((): AnyPgColumn => agencies.id)
}, (table) => [index('agencies_parent').on(table.parentId), index('agencies_region').on(table.regionId)])

export const malls = pgTable('malls', {
  ...identity(),
  regionId: uuid('region_id').notNull().references(() => regions.id),
  operatorId: uuid('operator_id').references(() => agencies.id),
  status: mallStatus('status').notNull()
}, (table) => [index('malls_region').on(table.regionId)])

export const sites = pgTable('sites', {
  ...identity(),
  mallId: uuid('mall_id').notNull().references(() => malls.id),
  kind: siteKind('kind').notNull(),
  latitude: doublePrecision('latitude'),
  longitude: doublePrecision('longitude')
}, (table) => [index('sites_mall').on(table.mallId)])

export const tenancies = pgTable('tenancies', {
  ...identity(),
  agencyId: uuid('agency_id').notNull().references(() => agencies.id),
  siteId: uuid('site_id').notNull().references(() => sites.id)
}, (table) => [index('tenancies_agency').on(table.agencyId), index('tenancies_site').on(table.siteId)])
