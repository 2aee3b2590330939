import type { COUNTINGS, DAY_REASONS, DUE_NOTES, OPENING_BASES, OPENING_NOTES, OPENING_STATES } from '../vocabulary.js'
import { ANSWER_NOTE_NAMES } from './answers.js'
import type { Words } from './label.js'

export const COUNTING_NAMES = {
  clock: { id: 'Jam berjalan terus', en: 'Around the clock' },
  opening_hours: { id: 'Jam buka', en: 'Opening hours', about: { id: 'Menit dan jam hanya berjalan selama buka', en: 'Minutes and hours run only while it is open' } },
  calendar_days: { id: 'Hari kalender', en: 'Days of the calendar' },
  working_days: { id: 'Hari kerja', en: 'Working days' },
  months: { id: 'Bulan', en: 'Months' }
} satisfies Words<typeof COUNTINGS>

export const DUE_NOTE_NAMES = {
  ambiguous_day: { id: '“Hari” bermakna ganda', en: '"Hari" (day) is ambiguous', about: { id: 'Dapat berarti hari kalender atau hari kerja', en: 'It may mean a day of the calendar or a working day' } },
  approximate: { id: 'Disebut kira-kira', en: 'Stated as "about"' },
  clock_starts_otherwise: {
    id: 'Tidak dihitung sejak berkas lengkap', en: 'The clock is not started by the complete file',
    about: { id: 'Dihitung seolah-olah pemicunya terjadi pada waktu yang diberikan', en: 'Counted as though what starts it happened at the time given' }
  },
  clock_start_unknown: { id: 'Awal hitungan tidak disebutkan', en: 'What starts the clock is not stated' },
  case_decides: { id: 'Hanya untuk kasus tertentu', en: 'For some cases only' },
  channel_decides: { id: 'Hanya untuk saluran tertentu', en: 'For some channels only' },
  condition_decides: { id: 'Hanya di bawah syarat tertentu', en: 'Under a condition only' },
  event_needed: { id: 'Perlu hari peristiwanya', en: 'Needs the day of the event', about: { id: 'Dihitung mundur dari `event`', en: 'It runs backwards from `event`' } },
  start_needed: { id: 'Perlu hari berkas lengkap', en: 'Needs the day of the complete file' },
  leave_treatment_unknown: { id: 'Perlakuan cuti bersama tidak disebutkan', en: 'How collective leave is treated is not stated' },
  working_week_unknown: { id: 'Apakah Sabtu atau Minggu termasuk hari kerja tidak disebutkan', en: 'Whether Saturday or Sunday is a working day is not stated' },
  regional_days_unknown: { id: 'Libur daerah belum diketahui', en: 'Holidays of the region are not known' },
  beyond_calendar: { id: 'Melampaui kalender yang diketahui', en: 'Beyond the known calendar' },
  hours_unknown: { id: 'Jam buka belum diketahui', en: 'Opening hours are not known' },
  time_of_day_unknown: { id: 'Jam berkas lengkap tidak diberikan', en: 'The time of day was not given' },
  not_given_there: { id: 'Tidak diketahui dibuka di lokasi itu', en: 'Not known to be given at that site' },
  in_time: { id: 'Masih sempat', en: 'In time' },
  too_late: { id: 'Terlambat', en: 'Too late' },
  ...ANSWER_NOTE_NAMES
} satisfies Words<typeof DUE_NOTES>

export const OPENING_STATE_NAMES = {
  open: { id: 'Buka', en: 'Open' },
  closed: { id: 'Tutup', en: 'Closed' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof OPENING_STATES>

export const OPENING_NOTE_NAMES = {
  regional_days_unknown: DUE_NOTE_NAMES.regional_days_unknown,
  beyond_calendar: { id: 'Sebagian hari melampaui kalender yang diketahui', en: 'Some of the days are beyond the known calendar' }
} satisfies Words<typeof OPENING_NOTES>

export const OPENING_BASIS_NAMES = {
  offering: { id: 'Jadwal layanan itu sendiri', en: 'Times of the offering itself' },
  site: { id: 'Jam buka lokasi', en: 'Hours of the site' },
  calendar: { id: 'Kalender libur', en: 'Calendar of holidays' }
} satisfies Words<typeof OPENING_BASES>

export const DAY_REASON_NAMES = {
  weekend: { id: 'Akhir pekan', en: 'Weekend' },
  day_off: { id: 'Bukan hari buka', en: 'Not a day on which it opens' },
  national_holiday: { id: 'Libur nasional', en: 'National holiday' },
  collective_leave: { id: 'Cuti bersama', en: 'Collective leave' },
  regional_holiday: { id: 'Libur daerah', en: 'Regional holiday' },
  period: { id: 'Masa dengan jam khusus', en: 'Period with hours of its own' },
  session: { id: 'Sesi kunjungan', en: 'Visiting session' },
  no_session: { id: 'Tidak ada sesi kunjungan', en: 'No visiting session' },
  not_given_that_day: { id: 'Layanan tidak dibuka pada hari itu', en: 'Not given on that day' },
  mall_closed: { id: 'Mal sudah tutup', en: 'The mall has closed' },
  mall_not_open: { id: 'Mal belum dibuka', en: 'The mall has not opened yet' },
  site_not_open: { id: 'Lokasi belum dibuka', en: 'The site has not opened yet' },
  site_closed: { id: 'Lokasi sudah ditutup', en: 'The site has closed for good' },
  offering_announced: { id: 'Layanan baru diumumkan', en: 'Only announced so far' },
  offering_suspended: { id: 'Layanan dihentikan sementara', en: 'Suspended' },
  offering_ended: { id: 'Layanan sudah berakhir', en: 'No longer given' },
  offering_not_begun: { id: 'Layanan belum dimulai', en: 'Not given yet' },
  hours_unknown: { id: 'Jam buka belum diketahui', en: 'Hours are not known' },
  days_unknown: { id: 'Hari buka tidak disebutkan', en: 'On which days is not stated' },
  leave_unknown: { id: 'Tidak disebutkan apakah buka pada hari seperti itu', en: 'Whether it opens on such a day is not stated' },
  calendar_unknown: { id: 'Hari libur tahun itu belum diketahui', en: 'Holidays of that year are not known' },
  sessions_unknown: { id: 'Sesi kunjungan di luar yang diketahui', en: 'Outside the visiting sessions that are known' },
  schedule_in_words: { id: 'Jadwal hanya disebut dengan kata-kata', en: 'The schedule is stated in words only' },
  hours_conflict: { id: 'Pernyataan tentang jam buka bertentangan', en: 'Statements of the hours conflict' },
  mall_status_unknown: { id: 'Keadaan mal belum diketahui', en: 'Whether the mall is open is not known' },
  offering_status_unknown: { id: 'Belum diketahui apakah layanan masih dibuka', en: 'Whether it is still given is not known' },
  not_confirmed: { id: 'Tidak ada sumber yang menyebutnya di lokasi itu', en: 'No source names it for that site' }
} satisfies Words<typeof DAY_REASONS>
