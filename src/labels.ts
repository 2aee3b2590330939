import type { Label, Word } from './labels/label.js'
import * as answers from './labels/answers.js'
import * as knowledge from './labels/knowledge.js'
import * as places from './labels/places.js'
import * as search from './labels/search.js'
import * as services from './labels/services.js'
import * as standards from './labels/standards.js'
import * as times from './labels/times.js'
import * as lists from './vocabulary.js'

export { wordIn, type Label, type Word } from './labels/label.js'
export * from './labels/answers.js'
export * from './labels/knowledge.js'
export * from './labels/places.js'
export * from './labels/search.js'
export * from './labels/services.js'
export * from './labels/standards.js'
export * from './labels/times.js'

/** A closed list with its names. `use` says where its words stand. */
export interface Vocabulary { list: readonly string[]; name: Label; use: Label; words: Readonly<Record<string, Word>> }

/** Every list whose words people see, by the code under which it is served. */
export const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  'agency-kinds': vocabulary(lists.AGENCY_KINDS, services.AGENCY_KIND_NAMES, ['Jenis instansi', 'Kinds of agencies'],
    ['Pemilik layanan: `kind` instansi, `agencyKind` pada daftar', 'Owners of services: `kind` of an agency, `agencyKind` of lists']),
  'mall-statuses': vocabulary(lists.MALL_STATUSES, places.MALL_STATUS_NAMES, ['Status mal', 'Statuses of malls'], ['`status` mal', '`status` of a mall']),
  'milestone-kinds': vocabulary(lists.MILESTONE_KINDS, places.MILESTONE_KIND_NAMES, ['Jenis peristiwa mal', 'Milestones of malls'],
    ['`milestones` mal', '`milestones` of a mall']),
  'readiness-matters': vocabulary(lists.READINESS_MATTERS, places.READINESS_MATTER_NAMES, ['Kesiapan mal', 'Readiness of malls'],
    ['Lima hal yang harus siap sebelum mal dibuka: `readiness` mal', 'The five matters to be ready before a mall opens: `readiness` of a mall']),
  'count-subjects': vocabulary(lists.COUNT_SUBJECTS, places.COUNT_SUBJECT_NAMES, ['Hal yang dihitung', 'Subjects of counts'],
    ['`counts` mal dan kumpulan data', '`counts` of a mall or data set']),
  'site-kinds': vocabulary(lists.SITE_KINDS, places.SITE_KIND_NAMES, ['Jenis lokasi', 'Kinds of sites'], ['`kind` lokasi mal', '`kind` of a site of a mall']),
  facilities: vocabulary(lists.FACILITIES, places.FACILITY_NAMES, ['Fasilitas', 'Facilities'], ['`facilities` lokasi mal', '`facilities` of a site of a mall']),
  days: vocabulary(lists.DAYS, places.DAY_NAMES, ['Hari', 'Days of the week'], ['`days` jam buka dan penyediaan layanan', '`days` of opening hours and offerings']),
  'opening-scopes': vocabulary(lists.OPENING_SCOPES, places.OPENING_SCOPE_NAMES, ['Berlakunya jam buka', 'When opening hours hold'],
    ['`scope` jam buka', '`scope` of opening hours']),
  'region-levels': vocabulary(lists.REGION_LEVELS, places.REGION_LEVEL_NAMES, ['Tingkat wilayah', 'Levels of regions'], ['`level` wilayah', '`level` of a region']),
  'time-zones': vocabulary(lists.TIME_ZONES, places.TIME_ZONE_NAMES, ['Zona waktu', 'Time zones'],
    ['`timeZone` wilayah; tanpa waktu musim panas', '`timeZone` of a region; there is no summer time']),
  'calendar-day-kinds': vocabulary(lists.CALENDAR_DAY_KINDS, places.CALENDAR_DAY_KIND_NAMES, ['Jenis hari libur', 'Kinds of calendar days'],
    ['`days` kalender', '`days` of a calendar']),
  sectors: vocabulary(lists.SECTORS, services.SECTOR_NAMES, ['Sektor', 'Sectors'], ['`sector` layanan dan layanan acuan', '`sector` of a service or reference service']),
  'life-events': vocabulary(lists.LIFE_EVENTS, services.LIFE_EVENT_NAMES, ['Peristiwa hidup', 'Life events'],
    ['Peristiwa yang membuat orang memerlukan layanan: `lifeEvents`', 'What makes people need a service: `lifeEvents`']),
  channels: vocabulary(lists.CHANNELS, services.CHANNEL_NAMES, ['Saluran layanan', 'Channels'],
    ['`channels` prosedur, syarat, biaya, dan jangka waktu', '`channels` of procedure, requirements, fees and time limits']),
  'complaint-channels': vocabulary(lists.COMPLAINT_CHANNELS, services.COMPLAINT_CHANNEL_NAMES, ['Saluran pengaduan', 'Complaint channels'],
    ['`complaints` standar, `complaintChannels` instansi', '`complaints` of a standard, `complaintChannels` of an agency']),
  'reference-service-statuses': vocabulary(lists.REFERENCE_STATUSES, services.REFERENCE_STATUS_NAMES, ['Status layanan acuan', 'Statuses of reference services'],
    ['`status` layanan acuan', '`status` of a reference service']),
  'service-statuses': vocabulary(lists.SERVICE_STATUSES, services.SERVICE_STATUS_NAMES, ['Status layanan', 'Statuses of services'],
    ['`status` layanan', '`status` of a service']),
  'offering-statuses': vocabulary(lists.OFFERING_STATUSES, services.OFFERING_STATUS_NAMES, ['Status penyediaan', 'Statuses of offerings'],
    ['`status` penyediaan layanan', '`status` of an offering']),
  evidence: vocabulary(lists.EVIDENCES, services.EVIDENCE_NAMES, ['Bukti', 'Evidence'],
    ['`evidence` layanan dan penyediaan: apakah sebuah sumber menyebutnya', '`evidence` of services and offerings: whether a source names it']),
  exclusivity: vocabulary(lists.EXCLUSIVITIES, services.EXCLUSIVITY_NAMES, ['Kekhususan tempat', 'Exclusivity'],
    ['`exclusivity` penyediaan layanan', '`exclusivity` of an offering']),
  completeness: vocabulary(lists.COMPLETENESSES, services.COMPLETENESS_NAMES, ['Kelengkapan norma', 'Completeness'],
    ['`grade` layanan acuan', '`grade` of a reference service']),
  components: vocabulary(lists.COMPONENTS, standards.COMPONENT_NAMES, ['Komponen standar pelayanan', 'Components of a service standard'],
    ['Empat belas komponen: enam yang pertama wajib dipublikasikan, delapan lainnya internal (UU 25/2009 pasal 21, Permenpan RB 15/2014)',
      'The fourteen components: the first six must be published, the other eight are internal (UU 25/2009 article 21, Permenpan RB 15/2014)']),
  scopes: vocabulary(lists.SCOPES, standards.SCOPE_NAMES, ['Asal ketentuan', 'Scopes'], ['`scope` komponen standar', '`scope` of a component of a standard']),
  'document-kinds': vocabulary(lists.DOCUMENT_KINDS, standards.DOCUMENT_KIND_NAMES, ['Jenis dokumen', 'Kinds of documents'],
    ['`kind` dokumen, `documentKind` pada daftar', '`kind` of a document, `documentKind` of lists']),
  'document-relations': vocabulary(lists.DOCUMENT_RELATIONS, standards.DOCUMENT_RELATION_NAMES, ['Hubungan antardokumen', 'Relations of documents'],
    ['`relation` dokumen dengan yang lebih umum', '`relation` of a document to the broader one']),
  'requirement-forms': vocabulary(lists.REQUIREMENT_FORMS, standards.REQUIREMENT_FORM_NAMES, ['Bentuk persyaratan', 'Forms of requirements'],
    ['`form` persyaratan: bagaimana dokumen diminta', '`form` of a requirement: how a paper is asked for']),
  'fee-kinds': vocabulary(lists.FEE_KINDS, standards.FEE_KIND_NAMES, ['Jenis biaya', 'Kinds of fees'], ['`kind` biaya', '`kind` of a fee']),
  'fee-natures': vocabulary(lists.FEE_NATURES, standards.FEE_NATURE_NAMES, ['Sifat hukum biaya', 'Legal nature of fees'],
    ['`nature` biaya: yang tertulis di tanda terima', '`nature` of a fee: what the receipt says']),
  'time-units': vocabulary(lists.TIME_UNITS, standards.TIME_UNIT_NAMES, ['Satuan waktu', 'Units of time'], ['`unit` jangka waktu', '`unit` of a time limit']),
  'clock-starts': vocabulary(lists.CLOCK_STARTS, standards.CLOCK_START_NAMES, ['Awal jangka waktu', 'What starts the clock'],
    ['`starts` jangka waktu', '`starts` of a time limit']),
  directions: vocabulary(lists.DIRECTIONS, standards.DIRECTION_NAMES, ['Arah jangka waktu', 'Directions of time limits'],
    ['`direction` jangka waktu', '`direction` of a time limit']),
  'validity-kinds': vocabulary(lists.VALIDITY_KINDS, standards.VALIDITY_KIND_NAMES, ['Jenis masa berlaku', 'Kinds of validity'],
    ['`validity` produk', '`validity` of a product']),
  countings: vocabulary(lists.COUNTINGS, times.COUNTING_NAMES, ['Cara menghitung', 'Ways to count'], ['`counted` tanggal jadi', '`counted` of a due date']),
  'due-notes': vocabulary(lists.DUE_NOTES, times.DUE_NOTE_NAMES, ['Catatan tanggal jadi', 'Notes on due dates'], ['`notes` tanggal jadi', '`notes` of a due date']),
  'answer-notes': vocabulary(lists.ANSWER_NOTES, answers.ANSWER_NOTE_NAMES, ['Catatan jawaban', 'Notes on answers'], ['`notes` daftar syarat, urutan layanan, perbedaan, dan yang dapat diurus', '`notes` of checklists, paths, drifts, and what can be done']),
  'question-kinds': vocabulary(lists.QUESTION_KINDS, answers.QUESTION_KIND_NAMES, ['Jenis pertanyaan', 'Kinds of questions'], ['`kind` pertanyaan yang masih terbuka', '`kind` of a question that is open']),
  applicants: vocabulary(lists.APPLICANTS, answers.APPLICANT_NAMES, ['Pemohon', 'Applicants'], ['`applicant`: kewarganegaraan pemohon', '`applicant`: citizenship of the applicant']),
  'fee-parts': vocabulary(lists.FEE_PARTS, answers.FEE_PART_NAMES, ['Bagian biaya', 'Parts of what it costs'], ['`part` baris biaya', '`part` of a fee line']),
  'fee-notes': vocabulary(lists.FEE_NOTES, answers.FEE_NOTE_NAMES, ['Catatan biaya', 'Notes on fees'], ['`notes` biaya', '`notes` of a fee']),
  'drift-states': vocabulary(lists.DRIFT_STATES, answers.DRIFT_STATE_NAMES, ['Keadaan terhadap norma', 'States against the norm'], ['`state` komponen', '`state` of a component']),
  'drift-kinds': vocabulary(lists.DRIFT_KINDS, answers.DRIFT_KIND_NAMES, ['Jenis perbedaan dari norma', 'Kinds of drift'], ['`kind` perbedaan', '`kind` of a difference']),
  'need-states': vocabulary(lists.NEED_STATES, answers.NEED_STATE_NAMES, ['Cara memenuhi syarat', 'How needs are met'], ['`met` syarat sebuah langkah', '`met` of what a step needs']),
  'possible-states': vocabulary(lists.POSSIBLE_STATES, answers.POSSIBLE_STATE_NAMES, ['Kecukupan dokumen', 'What papers suffice for'], ['`state` layanan yang dapat diurus', '`state` of what can be done']),
  'day-reasons': vocabulary(lists.DAY_REASONS, times.DAY_REASON_NAMES, ['Alasan hari khusus', 'Reasons of special days'],
    ['Mengapa suatu hari tidak dihitung, tutup, atau berjam lain', 'Why a day does not count, is closed, or has other hours']),
  'opening-states': vocabulary(lists.OPENING_STATES, times.OPENING_STATE_NAMES, ['Keadaan buka', 'States of opening'], ['`state` hari dan saat ini', '`state` of a day and of now']),
  'opening-notes': vocabulary(lists.OPENING_NOTES, times.OPENING_NOTE_NAMES, ['Catatan jam buka', 'Notes on opening'], ['`notes` jam buka', '`notes` of an opening']),
  'opening-bases': vocabulary(lists.OPENING_BASES, times.OPENING_BASIS_NAMES, ['Dasar jam buka', 'What opening rests on'], ['`basis` hari', '`basis` of a day']),
  'instrument-kinds': vocabulary(lists.INSTRUMENT_KINDS, knowledge.INSTRUMENT_KIND_NAMES, ['Jenis peraturan', 'Kinds of legal instruments'],
    ['`kind` peraturan, `instrumentKind` pada daftar', '`kind` of a legal instrument, `instrumentKind` of lists']),
  'instrument-statuses': vocabulary(lists.INSTRUMENT_STATUSES, knowledge.INSTRUMENT_STATUS_NAMES, ['Status peraturan', 'Statuses of legal instruments'],
    ['`status` peraturan', '`status` of a legal instrument']),
  confidence: vocabulary(lists.CONFIDENCES, knowledge.CONFIDENCE_NAMES, ['Tingkat keyakinan', 'Confidence'],
    ['`confidence` setiap pernyataan', '`confidence` of every statement']),
  readings: vocabulary(lists.READINGS, knowledge.READING_NAMES, ['Cara sumber dibaca', 'How sources were read'], ['`reading` sumber', '`reading` of a source']),
  ternary: vocabulary(lists.TERNARY, knowledge.TERNARY_NAMES, ['Ya, tidak, belum diketahui', 'Yes, no, not known'],
    ['Fasilitas, antrean daring, kewajiban memesan', 'Facilities, online queue, whether booking is required']),
  'change-kinds': vocabulary(lists.CHANGE_KINDS, knowledge.CHANGE_KIND_NAMES, ['Jenis perubahan', 'Kinds of changes'], ['`kind` perubahan', '`kind` of a change']),
  nouns: vocabulary(lists.CHANGED_NOUNS, knowledge.NOUN_NAMES, ['Jenis catatan', 'Kinds of records'],
    ['`noun` perubahan, `records` kumpulan data', '`noun` of a change, `records` of a data set']),
  'hit-reasons': vocabulary(lists.HIT_REASONS, search.HIT_REASON_NAMES, ['Alasan ditemukan', 'Reasons of hits'], ['`reason` hasil pencarian', '`reason` of a hit of the search']),
  languages: vocabulary(lists.LANGUAGES, knowledge.LANGUAGE_NAMES, ['Bahasa', 'Languages'],
    ['`lang`: bahasa teks; yang tidak ada tetap berbahasa Indonesia', '`lang`: language of the texts; what is not given in it stays Indonesian'])
}

function vocabulary<const T extends readonly string[]>(list: T, words: Readonly<Record<T[number], Word>>, [id, en]: [string, string], [useId, useEn]: [string, string]): Vocabulary {
  return { list, name: { id, en }, use: { id: useId, en: useEn }, words }
}
