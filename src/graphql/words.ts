import {
  AGENCY_KINDS, ANSWER_NOTES, APPLICANTS, CALENDAR_DAY_KINDS, CHANGE_KINDS, CHANGED_NOUNS, CHANNELS, CLOCK_STARTS, COMPLAINT_CHANNELS, COMPLETENESSES, COMPONENTS, CONFIDENCES, COUNTINGS, COUNT_SUBJECTS, DAY_REASONS, DAYS, DIRECTIONS, DOCUMENT_KINDS, DOCUMENT_RELATIONS, DRIFT_KINDS, DRIFT_STATES, DUE_NOTES,
  EVIDENCES, EXCLUSIVITIES, FACILITIES, FEE_KINDS, FEE_NATURES, FEE_NOTES, FEE_PARTS, HIT_REASONS, INSTRUMENT_KINDS, INSTRUMENT_STATUSES, LANGUAGES, LIFE_EVENTS, MALL_STATUSES, MILESTONE_KINDS, NEED_STATES, OFFERING_STATUSES,
  OPENING_BASES, OPENING_NOTES, OPENING_SCOPES, OPENING_STATES, POSSIBLE_STATES, QUESTION_KINDS, READINESS_MATTERS, READINGS, REFERENCE_STATUSES, REGION_LEVELS, REQUIREMENT_FORMS, SCOPES, SEARCH_FACETS, SEARCH_FORMS, SEARCHED_NOUNS, SECTORS, SERVICE_STATUSES, SITE_KINDS, TERNARY, TIME_UNITS, TIME_ZONES, VALIDITY_KINDS
} from '../vocabulary.js'
import { APPLIES, NOT_STATED } from '../answers/checklist/model.js'
import { COLLECTIVE_LEAVE_READINGS } from '../answers/due/model.js'
import { FEE_LINE_APPLIES } from '../answers/fee/model.js'
import { DIFFERENCE_KINDS } from '../catalogue/standards/differences.js'
import { FEE_STATUSES } from '../catalogue/standards/model.js'

/** The closed list of each enum of answers. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  AgencyKind: AGENCY_KINDS, AnswerNote: ANSWER_NOTES, Applicant: APPLICANTS, Applies: APPLIES, CalendarDayKind: CALENDAR_DAY_KINDS, ChangeKind: CHANGE_KINDS, Channel: CHANNELS, ClockStart: CLOCK_STARTS, CollectiveLeave: COLLECTIVE_LEAVE_READINGS, ComplaintChannelKind: COMPLAINT_CHANNELS, Component: COMPONENTS,
  Confidence: CONFIDENCES, Counting: COUNTINGS, CountSubject: COUNT_SUBJECTS, DayReasonKind: DAY_REASONS, DifferenceKind: DIFFERENCE_KINDS, Direction: DIRECTIONS, DriftKind: DRIFT_KINDS, DriftState: DRIFT_STATES, DocumentKind: DOCUMENT_KINDS, DocumentRelation: DOCUMENT_RELATIONS, DueNote: DUE_NOTES, Evidence: EVIDENCES, Exclusivity: EXCLUSIVITIES,
  Facility: FACILITIES, FeeKind: FEE_KINDS, FeeLineApplies: FEE_LINE_APPLIES, FeeNature: FEE_NATURES, FeeNote: FEE_NOTES, FeePart: FEE_PARTS, FeeStatus: FEE_STATUSES, Grade: COMPLETENESSES, HitReason: HIT_REASONS, InstrumentKind: INSTRUMENT_KINDS, InstrumentStatus: INSTRUMENT_STATUSES,
  Language: LANGUAGES, LifeEvent: LIFE_EVENTS, MallStatus: MALL_STATUSES, MilestoneKind: MILESTONE_KINDS, NeedState: NEED_STATES, NotStated: NOT_STATED, Noun: CHANGED_NOUNS, OfferingStatus: OFFERING_STATUSES, OpeningBasis: OPENING_BASES, OpeningNote: OPENING_NOTES, OpeningScope: OPENING_SCOPES, OpeningState: OPENING_STATES, PossibleState: POSSIBLE_STATES, QuestionKind: QUESTION_KINDS,
  ReadinessMatter: READINESS_MATTERS, Reading: READINGS, ReferenceServiceStatus: REFERENCE_STATUSES, RegionLevel: REGION_LEVELS, RequirementForm: REQUIREMENT_FORMS, Scope: SCOPES,
  SearchedNoun: SEARCHED_NOUNS, SearchFacetName: SEARCH_FACETS, SearchForm: SEARCH_FORMS, Sector: SECTORS, ServiceStatus: SERVICE_STATUSES, SiteKind: SITE_KINDS, Ternary: TERNARY, TimeUnit: TIME_UNITS, TimeZone: TIME_ZONES, ValidityKind: VALIDITY_KINDS, Weekday: DAYS
}

/** `soft_launch` is SOFT_LAUNCH, `air-minum` AIR_MINUM, `legalBasis` LEGAL_BASIS. */
export const nameOfWord = (word: string): string => word.replace(/([a-z])([A-Z])/g, '$1_$2').replaceAll('-', '_').toUpperCase()

/** By enum: the name in GraphQL of each word of the catalogue, and back. */
export const NAMES = new Map(Object.entries(LISTS).map(([name, list]) => [name, new Map(list.map((word) => [word, nameOfWord(word)]))]))
const WORDS = new Map(Object.entries(LISTS).map(([name, list]) => [name, new Map(list.map((word) => [nameOfWord(word), word]))]))

export const wordOf = (list: string, name: string): string => WORDS.get(list)?.get(name) ?? name
