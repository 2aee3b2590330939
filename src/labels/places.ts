import type {
  CALENDAR_DAY_KINDS, COUNT_SUBJECTS, DAYS, FACILITIES, MALL_STATUSES, MILESTONE_KINDS, OPENING_SCOPES, READINESS_MATTERS, REGION_LEVELS, SITE_KINDS, TIME_ZONES
} from '../vocabulary.js'
import type { Words } from './label.js'

export const REGION_LEVEL_NAMES = {
  province: { id: 'Provinsi', en: 'Province' },
  regency: { id: 'Kabupaten', en: 'Regency' },
  city: { id: 'Kota', en: 'City' }
} satisfies Words<typeof REGION_LEVELS>

export const TIME_ZONE_NAMES = {
  WIB: { id: 'Waktu Indonesia Barat (UTC+7)', en: 'Western Indonesia Time (UTC+7)' },
  WITA: { id: 'Waktu Indonesia Tengah (UTC+8)', en: 'Central Indonesia Time (UTC+8)' },
  WIT: { id: 'Waktu Indonesia Timur (UTC+9)', en: 'Eastern Indonesia Time (UTC+9)' }
} satisfies Words<typeof TIME_ZONES>

export const MALL_STATUS_NAMES = {
  committed: {
    id: 'Komitmen ditandatangani', en: 'Commitment signed',
    about: { id: 'Kepala daerah berjanji membuka mal', en: 'The head of the region has pledged to open a mall' }
  },
  planned: { id: 'Direncanakan', en: 'Planned', about: { id: 'Ada rencana tempat atau waktu pembukaan', en: 'A place or a time of opening is planned' } },
  soft_launch: { id: 'Pembukaan awal', en: 'Soft launch', about: { id: 'Sudah melayani, peresmiannya belum diketahui', en: 'Serves people; no inauguration is known yet' } },
  open: { id: 'Beroperasi', en: 'Open', about: { id: 'Diresmikan atau diketahui melayani', en: 'Inaugurated, or known to serve people' } },
  closed: { id: 'Tutup', en: 'Closed', about: { id: 'Tidak melayani lagi', en: 'No longer serves people' } },
  unknown: { id: 'Belum diketahui', en: 'Not known', about: { id: 'Sumber tidak menyebut keadaannya', en: 'No source states it' } }
} satisfies Words<typeof MALL_STATUSES>

export const MILESTONE_KIND_NAMES = {
  commitment_signed: { id: 'Penandatanganan komitmen', en: 'Commitment signed' },
  planned_opening: { id: 'Rencana pembukaan', en: 'Planned opening' },
  trial: { id: 'Uji coba', en: 'Trial' },
  launched: { id: 'Peluncuran', en: 'Launch' },
  soft_launch: { id: 'Pembukaan awal (soft launching)', en: 'Soft launch' },
  operating_since: { id: 'Mulai beroperasi', en: 'In operation since' },
  inaugurated: { id: 'Peresmian', en: 'Inauguration' },
  relocated: { id: 'Pindah tempat', en: 'Relocation' },
  closed: { id: 'Penutupan', en: 'Closing' }
} satisfies Words<typeof MILESTONE_KINDS>

export const READINESS_MATTER_NAMES = {
  regional_commitment: { id: 'Komitmen kepala daerah', en: 'Commitment of the head of the region' },
  department_commitment: { id: 'Komitmen perangkat daerah', en: 'Commitment of the departments' },
  premises: { id: 'Tempat', en: 'Premises' },
  service_system: { id: 'Sistem pelayanan', en: 'Service system' },
  service_standards: { id: 'Standar pelayanan, SOP, dan sistem bisnis', en: 'Service standards, procedures and business system' }
} satisfies Words<typeof READINESS_MATTERS>

export const COUNT_SUBJECT_NAMES = {
  tenants: { id: 'Instansi yang bergabung', en: 'Agencies in the mall' },
  tenants_opd: { id: 'Perangkat daerah yang bergabung', en: 'Regional departments in the mall' },
  tenants_vertical: { id: 'Instansi vertikal yang bergabung', en: 'Offices of central agencies in the mall' },
  tenants_central: { id: 'Instansi pusat yang bergabung', en: 'Central agencies in the mall' },
  tenants_central_and_provincial: { id: 'Instansi pusat dan provinsi yang bergabung', en: 'Central and provincial agencies in the mall' },
  tenants_non_city: { id: 'Instansi di luar pemerintah kota yang bergabung', en: 'Agencies in the mall that are not of the city' },
  counters: { id: 'Loket', en: 'Counters' },
  services: { id: 'Jenis layanan', en: 'Services' },
  services_dpmptsp: { id: 'Jenis layanan DPMPTSP', en: 'Services of DPMPTSP' },
  visitors_per_day: { id: 'Pengunjung per hari', en: 'Visitors a day' },
  applicants_per_year: { id: 'Pemohon per tahun', en: 'Applicants a year' },
  documents_issued: { id: 'Dokumen yang diterbitkan', en: 'Documents issued' },
  malls_in_operation: { id: 'Mal yang beroperasi di seluruh Indonesia', en: 'Malls in operation in the whole country' }
} satisfies Words<typeof COUNT_SUBJECTS>

export const SITE_KIND_NAMES = {
  main: { id: 'Lokasi utama', en: 'Main site' },
  satellite: {
    id: 'Cabang', en: 'Satellite',
    about: { id: 'Lokasi lain dengan layanan lebih sedikit, misalnya gerai atau pasar pelayanan publik', en: 'Another place with fewer services' }
  },
  mobile: { id: 'Layanan keliling', en: 'Mobile service' }
} satisfies Words<typeof SITE_KINDS>

export const FACILITY_NAMES = {
  accessible_toilet: { id: 'Toilet difabel', en: 'Accessible toilet' },
  art_gallery: { id: 'Galeri seni', en: 'Art gallery' },
  atm: { id: 'ATM', en: 'Cash machine' },
  bank: { id: 'Bank', en: 'Bank' },
  cafeteria: { id: 'Kantin', en: 'Cafeteria' },
  children_play_area: { id: 'Ruang bermain anak', en: 'Play area for children' },
  drive_thru: { id: 'Layanan tanpa turun (drive-thru)', en: 'Drive-through' },
  generator: { id: 'Genset', en: 'Emergency generator' },
  guiding_path: { id: 'Jalur pemandu tunanetra', en: 'Guiding path for blind people' },
  internet: { id: 'Internet untuk pengunjung', en: 'Internet for visitors' },
  lactation_room: { id: 'Ruang laktasi', en: 'Lactation room' },
  lift: { id: 'Lift', en: 'Lift' },
  parking: { id: 'Tempat parkir', en: 'Parking' },
  photocopy: { id: 'Fotokopi', en: 'Photocopying' },
  prayer_room: { id: 'Musala', en: 'Prayer room' },
  priority_seats: { id: 'Kursi prioritas', en: 'Priority seats' },
  queue_machine: { id: 'Mesin antrean', en: 'Queue machine' },
  ramp: { id: 'Jalur landai (ramp)', en: 'Ramp' },
  reading_corner: { id: 'Pojok baca', en: 'Reading corner' },
  satisfaction_terminal: { id: 'Mesin survei kepuasan', en: 'Satisfaction survey terminal' },
  self_service_printing: { id: 'Anjungan cetak mandiri', en: 'Self-service printing' },
  small_business_showcase: { id: 'Pojok UMKM', en: 'Showcase of small businesses' },
  tourism_information: { id: 'Informasi pariwisata', en: 'Tourist information' },
  waiting_room_disabled: { id: 'Ruang tunggu penyandang disabilitas', en: 'Waiting room for people with disabilities' },
  wedding_booth: { id: 'Tempat akad nikah', en: 'Wedding booth' },
  wheelchair: { id: 'Kursi roda', en: 'Wheelchair' }
} satisfies Words<typeof FACILITIES>

export const DAY_NAMES = {
  mon: { id: 'Senin', en: 'Monday' },
  tue: { id: 'Selasa', en: 'Tuesday' },
  wed: { id: 'Rabu', en: 'Wednesday' },
  thu: { id: 'Kamis', en: 'Thursday' },
  fri: { id: 'Jumat', en: 'Friday' },
  sat: { id: 'Sabtu', en: 'Saturday' },
  sun: { id: 'Minggu', en: 'Sunday' }
} satisfies Words<typeof DAYS>

export const OPENING_SCOPE_NAMES = {
  regular: { id: 'Hari biasa', en: 'Ordinary days' },
  period: { id: 'Masa tertentu', en: 'A named period', about: { id: 'Misalnya Ramadan atau festival', en: 'Such as Ramadan or a festival' } },
  national_holiday: { id: 'Hari libur nasional', en: 'National holidays' },
  collective_leave: { id: 'Cuti bersama', en: 'Collective leave' },
  regional_holiday: { id: 'Libur daerah', en: 'Regional holidays' }
} satisfies Words<typeof OPENING_SCOPES>

export const CALENDAR_DAY_KIND_NAMES = {
  national_holiday: { id: 'Hari libur nasional', en: 'National holiday' },
  collective_leave: {
    id: 'Cuti bersama', en: 'Collective leave',
    about: { id: 'Bukan hari libur: sebagian mal tutup, sebagian buka setengah hari', en: 'Not a holiday: some malls close, some work half a day' }
  },
  regional_holiday: {
    id: 'Libur daerah', en: 'Regional holiday',
    about: { id: 'Ditetapkan kepala daerah, misalnya Galungan dan Kuningan di Bali', en: 'Set by the head of a region, such as Galungan and Kuningan in Bali' }
  }
} satisfies Words<typeof CALENDAR_DAY_KINDS>
