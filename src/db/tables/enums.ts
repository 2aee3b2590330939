import { pgEnum } from 'drizzle-orm/pg-core'
import {
  AGENCY_KINDS, CHANGE_KINDS, CHANGED_NOUNS, COMPLETENESSES, DOCUMENT_KINDS, EVIDENCES, INSTRUMENT_KINDS, INSTRUMENT_STATUSES, MALL_STATUSES, OFFERING_STATUSES,
  REFERENCE_STATUSES, REGION_LEVELS, SECTORS, SERVICE_STATUSES, SITE_KINDS, TIME_ZONES, VISIBILITIES, WORD_KINDS
} from '../../vocabulary.js'

export const noun = pgEnum('noun', CHANGED_NOUNS)
export const visibility = pgEnum('visibility', VISIBILITIES)
export const changeKind = pgEnum('change_kind', CHANGE_KINDS)
export const regionLevel = pgEnum('region_level', REGION_LEVELS)
export const timeZone = pgEnum('time_zone', TIME_ZONES)
export const agencyKind = pgEnum('agency_kind', AGENCY_KINDS)
export const mallStatus = pgEnum('mall_status', MALL_STATUSES)
export const siteKind = pgEnum('site_kind', SITE_KINDS)
export const documentKind = pgEnum('document_kind', DOCUMENT_KINDS)
export const instrumentKind = pgEnum('instrument_kind', INSTRUMENT_KINDS)
export const instrumentStatus = pgEnum('instrument_status', INSTRUMENT_STATUSES)
export const sector = pgEnum('sector', SECTORS)
export const referenceStatus = pgEnum('reference_status', REFERENCE_STATUSES)
export const completeness = pgEnum('completeness', COMPLETENESSES)
export const serviceStatus = pgEnum('service_status', SERVICE_STATUSES)
export const offeringStatus = pgEnum('offering_status', OFFERING_STATUSES)
export const evidence = pgEnum('evidence', EVIDENCES)
export const wordKind = pgEnum('word_kind', WORD_KINDS)
