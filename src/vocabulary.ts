/**
 * The closed word lists of the catalogue. Everything that enumerates them (database checks, request schemas, OpenAPI, code lists) is
 * derived from these tuples. Names for people stand in `labels.ts`.
 */

export const NOUNS = [
  'region', 'mall', 'site', 'agency', 'tenancy', 'document', 'legal_instrument', 'reference_service', 'service', 'standard', 'offering', 'calendar', 'source', 'word'
] as const
/** What the log of changes speaks of: the records, and the data sets that bring them. */
export const CHANGED_NOUNS = [...NOUNS, 'dataset'] as const

/** BCP 47. Indonesian is always given; the others where somebody wrote them. */
export const LANGUAGES = ['id', 'en', 'ace', 'ban', 'bbc', 'bjn', 'bug', 'jv', 'mad', 'mak', 'min', 'sas', 'su'] as const

/** How sure we are: high = law text or official page, or two independent sources; medium = one report; low = plan, old page or conflict. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
/** How the source was read: the text itself, an excerpt, a press report of it, or only named by others. */
export const READINGS = ['text', 'excerpt', 'press', 'cited'] as const
export const TERNARY = ['yes', 'no', 'unknown'] as const

export const REGION_LEVELS = ['province', 'regency', 'city'] as const
export const TIME_ZONES = ['WIB', 'WITA', 'WIT'] as const

export const MALL_STATUSES = ['committed', 'planned', 'soft_launch', 'open', 'closed', 'unknown'] as const
export const MILESTONE_KINDS = [
  'commitment_signed', 'planned_opening', 'trial', 'launched', 'soft_launch', 'operating_since', 'inaugurated', 'relocated', 'closed'
] as const
/** The five matters to be ready before a mall opens. */
export const READINESS_MATTERS = ['regional_commitment', 'department_commitment', 'premises', 'service_system', 'service_standards'] as const
export const COUNT_SUBJECTS = [
  'tenants', 'tenants_opd', 'tenants_vertical', 'tenants_central', 'tenants_central_and_provincial', 'tenants_non_city', 'counters', 'services', 'services_dpmptsp',
  'visitors_per_day', 'applicants_per_year', 'documents_issued', 'malls_in_operation'
] as const

export const SITE_KINDS = ['main', 'satellite', 'mobile'] as const
export const FACILITIES = [
  'accessible_toilet', 'art_gallery', 'atm', 'bank', 'cafeteria', 'children_play_area', 'drive_thru', 'generator', 'guiding_path', 'internet', 'lactation_room', 'lift',
  'parking', 'photocopy', 'prayer_room', 'priority_seats', 'queue_machine', 'ramp', 'reading_corner', 'satisfaction_terminal', 'self_service_printing',
  'small_business_showcase', 'tourism_information', 'waiting_room_disabled', 'wedding_booth', 'wheelchair'
] as const
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** When an opening rule holds: on ordinary days, in a named period, or on days of a kind. */
export const OPENING_SCOPES = ['regular', 'period', 'national_holiday', 'collective_leave', 'regional_holiday'] as const

export const AGENCY_KINDS = [
  'opd', 'provincial', 'vertical', 'judicial', 'state_body', 'bumn', 'bumd', 'joint', 'private', 'village', 'exhibitor'
] as const

export const DOCUMENT_KINDS = ['document', 'form', 'statement', 'photo', 'payment_proof', 'data', 'condition', 'presence', 'object'] as const
/** How a document stands to the broader one: special_case does where that is asked for; former is that as one holds it until it is replaced; of_another is somebody else's. */
export const DOCUMENT_RELATIONS = ['special_case', 'former', 'of_another'] as const
export const INSTRUMENT_KINDS = [
  'uu', 'pp', 'perpres', 'permen', 'perpol', 'kepmen', 'se', 'skb', 'perda', 'perkada', 'keputusan', 'other'
] as const
export const INSTRUMENT_STATUSES = ['in_force', 'amended', 'repealed', 'unknown'] as const

export const SECTORS = [
  'agama', 'air-minum', 'bangunan', 'energi', 'hukum', 'jaminan-sosial', 'keamanan', 'keimigrasian', 'kendaraan', 'kepabeanan', 'kependudukan', 'kesehatan', 'ketenagakerjaan',
  'lalu-lintas', 'lingkungan', 'logistik-keuangan', 'pajak-daerah', 'pariwisata', 'pendidikan', 'perizinan-berusaha', 'perizinan-non-berusaha', 'perizinan-tenaga-kesehatan', 'perpajakan',
  'pertanahan', 'pertanian', 'sosial', 'usaha'
] as const
export const LIFE_EVENTS = [
  'bepergian', 'bercerai', 'dewasa', 'kehilangan', 'kehilangan-kerja', 'kelahiran', 'kematian', 'kemiskinan', 'kendaraan', 'kerja', 'kuliah', 'menikah', 'pensiun',
  'perubahan-data', 'pindah', 'politik', 'rumah', 'sakit', 'sekolah', 'sengketa', 'umrah-haji', 'usaha'
] as const

/** active = ask for it; discouraged = rarely needed any more; discontinued = gone, with a successor or a plain answer. */
export const REFERENCE_STATUSES = ['active', 'discouraged', 'discontinued'] as const
export const SERVICE_STATUSES = ['active', 'suspended', 'ended', 'unknown'] as const
export const OFFERING_STATUSES = ['announced', 'active', 'suspended', 'ended', 'unknown'] as const
/** published = named by a source for that place; inferred = only follows from the agency's task. */
export const EVIDENCES = ['published', 'inferred'] as const
export const EXCLUSIVITIES = ['exclusive', 'additional', 'unknown'] as const
export const COMPLETENESSES = ['solid', 'partial', 'stub'] as const

export const CHANNELS = ['counter', 'web', 'app', 'whatsapp', 'phone', 'email', 'kiosk', 'post', 'outreach'] as const
export const REQUIREMENT_FORMS = ['original', 'shown', 'copy', 'certified_copy', 'scan', 'form', 'statement', 'photo', 'payment_proof'] as const
export const FEE_KINDS = ['free', 'fixed', 'per_unit', 'formula', 'surcharge', 'third_party', 'deposit', 'local_tariff', 'tax', 'penalty'] as const
/** What the receipt says: state revenue, regional charge or tax, central tax, company tariff, private charge. */
export const FEE_NATURES = ['pnbp', 'retribusi', 'pajak_daerah', 'pajak_pusat', 'iuran', 'tarif', 'jasa'] as const
export const TIME_UNITS = ['minute', 'hour', 'day', 'working_day', 'month'] as const
/** What starts the clock. `event` goes with limits that run backwards from the event applied for. */
export const CLOCK_STARTS = ['complete_file', 'payment', 'application', 'hearing', 'event', 'unknown'] as const
export const DIRECTIONS = ['after', 'before'] as const
export const VALIDITY_KINDS = ['lifetime', 'years', 'months', 'days', 'until', 'while', 'none'] as const
export const COMPLAINT_CHANNELS = ['desk', 'box', 'phone', 'sms', 'whatsapp', 'email', 'web', 'app'] as const

/** The fourteen components of a service standard: six that must be published, eight internal (Permenpan RB 15/2014). */
export const PUBLISHED_COMPONENTS = ['requirements', 'procedure', 'timeLimits', 'fees', 'products', 'complaints'] as const
export const INTERNAL_COMPONENTS = [
  'legalBasis', 'facilities', 'competence', 'supervision', 'staffing', 'serviceGuarantee', 'safetyGuarantee', 'evaluation'
] as const
export const COMPONENTS = [...PUBLISHED_COMPONENTS, ...INTERNAL_COMPONENTS] as const
export const SCOPES = ['national', 'local'] as const

/** Collective leave (cuti bersama) is not a holiday: some malls close, some work half a day. */
export const CALENDAR_DAY_KINDS = ['national_holiday', 'collective_leave', 'regional_holiday'] as const

/** What else is to be known of any answer that is made of a standard: whether that is known to have held on the day, and whether it speaks of all that was given. */
export const ANSWER_NOTES = ['start_unknown', 'fact_not_considered'] as const

/** How a time limit is counted: a limit as published can leave several ways open. */
export const COUNTINGS = ['clock', 'opening_hours', 'calendar_days', 'working_days', 'months'] as const
/** What else is to be known about a due date. */
export const DUE_NOTES = [
  'ambiguous_day', 'approximate', 'clock_starts_otherwise', 'clock_start_unknown', 'case_decides', 'channel_decides', 'condition_decides', 'event_needed', 'start_needed', 'leave_treatment_unknown',
  'working_week_unknown', 'regional_days_unknown', 'beyond_calendar', 'hours_unknown', 'time_of_day_unknown', 'not_given_there', 'in_time', 'too_late', ...ANSWER_NOTES
] as const

/** What decides which lines of a standard hold for a person. */
export const QUESTION_KINDS = ['case', 'channel', 'applicant', 'represented', 'choice', 'condition'] as const
/** Citizen or foreigner. */
export const APPLICANTS = ['wni', 'wna'] as const

/** What stands beside the price is never added to it: deposits, taxes, penalties, and what others charge. */
export const FEE_PARTS = ['price', 'beside'] as const
/** What else is to be known about a fee. */
export const FEE_NOTES = ['approximate', 'amount_unknown', 'count_not_named', 'not_computable', 'none_stated', 'base_unknown', 'number_not_covered', 'no_difference', ...ANSWER_NOTES] as const

/** How a local standard stands to the norm: in one component, and by what it differs. */
export const DRIFT_STATES = ['same', 'differs', 'taken_over', 'local_only', 'unknown'] as const
export const DRIFT_KINDS = ['slower', 'faster', 'dearer', 'cheaper', 'more_papers', 'fewer_papers', 'repealed_instrument', 'differs'] as const

/** How a step on the way to a service gets what it needs. */
export const NEED_STATES = ['held', 'step', 'elsewhere', 'circular'] as const

/** What some papers suffice for. */
export const POSSIBLE_STATES = ['possible', 'unknown', 'one_short'] as const

export const OPENING_STATES = ['open', 'closed', 'unknown'] as const
/** Whose statement says when an offering is given: its own, or that of its site, whose hours hold where it states none. */
export const OPENING_BASES = ['offering', 'site', 'calendar'] as const
/** Why a day is not as other days: what closes it, what gives it other hours, and what is not known of it. */
export const DAY_REASONS = [
  'weekend', 'day_off', 'national_holiday', 'collective_leave', 'regional_holiday', 'period', 'session', 'no_session', 'not_given_that_day',
  'mall_closed', 'mall_not_open', 'site_not_open', 'site_closed', 'offering_announced', 'offering_suspended', 'offering_ended', 'offering_not_begun',
  'hours_unknown', 'days_unknown', 'leave_unknown', 'calendar_unknown', 'sessions_unknown', 'schedule_in_words', 'hours_conflict', 'mall_status_unknown', 'offering_status_unknown', 'not_confirmed'
] as const

/** What else is to be known about when something is open. */
export const OPENING_NOTES = ['regional_days_unknown', 'beyond_calendar'] as const

export const CHANGE_KINDS = ['created', 'updated', 'withdrawn', 'restored', 'merged', 'began', 'ended'] as const

/**
 * Kinds of words of the search. filler: means nothing; outside: about what no service gives; general: a sort of thing; spelling, abbreviation, synonym, verb, translation: another
 * way to write what the catalogue says; old_name, everyday: what people say for a service.
 */
export const WORD_KINDS = ['filler', 'outside', 'general', 'spelling', 'abbreviation', 'synonym', 'verb', 'translation', 'old_name', 'everyday'] as const

/** What the search looks for, in the order in which equals stand. */
export const SEARCHED_NOUNS = ['reference_service', 'service', 'mall', 'agency', 'document'] as const
/** By what a record was found. */
export const HIT_REASONS = ['name', 'alias', 'old_name', 'translation', 'everyday', 'misspelling', 'keyword'] as const
/** groups: a concept with the services that are forms of it beneath; flat: every record by itself. */
export const SEARCH_FORMS = ['groups', 'flat'] as const
/** What hits can be counted by. */
export const SEARCH_FACETS = ['region', 'mall', 'agencyKind', 'sector', 'lifeEvent', 'channel', 'free'] as const

/** listed = in the ordinary lists; inferred = no source names it; out_of_force = before or after its time; the same of what is invented. */
export const VISIBILITIES = ['listed', 'inferred', 'example', 'out_of_force', 'example_inferred', 'example_out_of_force'] as const

export type Noun = (typeof NOUNS)[number]
export type ChangedNoun = (typeof CHANGED_NOUNS)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type WordKind = (typeof WORD_KINDS)[number]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export type Language = (typeof LANGUAGES)[number]
export type Component = (typeof COMPONENTS)[number]
export type Scope = (typeof SCOPES)[number]
export type ChangeKind = (typeof CHANGE_KINDS)[number]
export type TimeUnit = (typeof TIME_UNITS)[number]
export type RegionLevel = (typeof REGION_LEVELS)[number]
export type TimeZone = (typeof TIME_ZONES)[number]
export type Visibility = (typeof VISIBILITIES)[number]
