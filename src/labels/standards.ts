import type {
  CLOCK_STARTS, COMPONENTS, DIRECTIONS, DOCUMENT_KINDS, DOCUMENT_RELATIONS, FEE_KINDS, FEE_NATURES, REQUIREMENT_FORMS, SCOPES, TIME_UNITS, VALIDITY_KINDS
} from '../vocabulary.js'
import type { Words } from './label.js'

/** In the words of UU 25/2009, article 21. */
export const COMPONENT_NAMES = {
  requirements: { id: 'Persyaratan', en: 'Requirements' },
  procedure: { id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism and procedure' },
  timeLimits: { id: 'Jangka waktu penyelesaian', en: 'Time limit' },
  fees: { id: 'Biaya/tarif', en: 'Fee' },
  products: { id: 'Produk pelayanan', en: 'Product' },
  complaints: { id: 'Penanganan pengaduan, saran, dan masukan', en: 'Handling of complaints and suggestions' },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  facilities: { id: 'Sarana, prasarana, dan/atau fasilitas', en: 'Facilities' },
  competence: { id: 'Kompetensi pelaksana', en: 'Competence of the staff' },
  supervision: { id: 'Pengawasan internal', en: 'Internal supervision' },
  staffing: { id: 'Jumlah pelaksana', en: 'Number of staff' },
  serviceGuarantee: { id: 'Jaminan pelayanan', en: 'Guarantee of service' },
  safetyGuarantee: { id: 'Jaminan keamanan dan keselamatan pelayanan', en: 'Guarantee of security and safety' },
  evaluation: { id: 'Evaluasi kinerja pelaksana', en: 'Evaluation of the staff' }
} satisfies Words<typeof COMPONENTS>

export const SCOPE_NAMES = {
  national: { id: 'Nasional', en: 'National', about: { id: 'Diambil dari norma nasional', en: 'Taken over from the national norm' } },
  local: { id: 'Setempat', en: 'Local', about: { id: 'Ditetapkan oleh instansi setempat', en: 'Set by the agency of the place' } }
} satisfies Words<typeof SCOPES>

export const DOCUMENT_KIND_NAMES = {
  document: { id: 'Dokumen', en: 'Document' },
  form: { id: 'Formulir', en: 'Form' },
  statement: { id: 'Surat pernyataan', en: 'Statement' },
  photo: { id: 'Foto', en: 'Photo' },
  payment_proof: { id: 'Bukti pembayaran', en: 'Proof of payment' },
  data: { id: 'Data atau keterangan', en: 'Data' },
  condition: { id: 'Syarat yang harus terpenuhi', en: 'Condition that must hold' },
  presence: { id: 'Kehadiran', en: 'Being present' },
  object: { id: 'Benda yang dibawa', en: 'Object to bring' }
} satisfies Words<typeof DOCUMENT_KINDS>

export const DOCUMENT_RELATION_NAMES = {
  special_case: { id: 'Bentuk khusus', en: 'Special case', about: { id: 'Berlaku di mana yang lebih umum diminta', en: 'Does where the broader one is asked for' } },
  former: { id: 'Yang lama', en: 'The former one', about: { id: 'Dipegang sampai diganti yang baru', en: 'Held until a new one replaces it' } },
  of_another: { id: 'Milik orang lain', en: "Somebody else's", about: { id: 'Bukan milik pemohon sendiri', en: 'Not that of the applicant' } }
} satisfies Words<typeof DOCUMENT_RELATIONS>

export const REQUIREMENT_FORM_NAMES = {
  original: { id: 'Asli, diserahkan', en: 'Original, handed in' },
  shown: { id: 'Asli, diperlihatkan', en: 'Original, shown' },
  copy: { id: 'Fotokopi', en: 'Copy' },
  certified_copy: { id: 'Fotokopi dilegalisasi', en: 'Certified copy' },
  scan: { id: 'Hasil pindai (scan)', en: 'Scan' },
  form: { id: 'Formulir yang diisi', en: 'Form, filled in' },
  statement: { id: 'Surat pernyataan', en: 'Statement' },
  photo: { id: 'Pas foto', en: 'ID photo' },
  payment_proof: { id: 'Bukti pembayaran', en: 'Proof of payment' }
} satisfies Words<typeof REQUIREMENT_FORMS>

export const FEE_KIND_NAMES = {
  free: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  fixed: { id: 'Tarif tetap', en: 'Fixed fee' },
  per_unit: { id: 'Tarif per satuan', en: 'Fee per unit', about: { id: 'Misalnya per bidang tanah, lembar, atau kelas merek', en: 'Such as per parcel, page or class' } },
  formula: { id: 'Dihitung dengan rumus', en: 'Computed by a formula' },
  surcharge: { id: 'Biaya tambahan', en: 'Surcharge', about: { id: 'Ditambahkan pada biaya pokok', en: 'Added to the base fee' } },
  third_party: {
    id: 'Biaya pihak lain', en: 'Cost of a third party',
    about: { id: 'Di luar biaya resmi layanan, misalnya tes kesehatan', en: 'Outside the official fee, such as a health check' }
  },
  deposit: { id: 'Panjar atau uang muka', en: 'Deposit', about: { id: 'Sisanya dikembalikan atau diperhitungkan', en: 'The rest is paid back or taken into account' } },
  local_tariff: {
    id: 'Tarif daerah atau perusahaan', en: 'Local tariff',
    about: { id: 'Ditetapkan peraturan daerah atau daftar harga perusahaan', en: 'Set by a regional regulation or the price list of a company' }
  },
  tax: { id: 'Pajak', en: 'Tax' },
  penalty: { id: 'Denda', en: 'Penalty' }
} satisfies Words<typeof FEE_KINDS>

export const FEE_NATURE_NAMES = {
  pnbp: { id: 'Penerimaan negara bukan pajak (PNBP)', en: 'State revenue other than tax' },
  retribusi: { id: 'Retribusi daerah', en: 'Regional charge' },
  pajak_daerah: { id: 'Pajak daerah', en: 'Regional tax' },
  pajak_pusat: { id: 'Pajak pusat', en: 'State tax' },
  iuran: { id: 'Iuran', en: 'Contribution' },
  tarif: { id: 'Tarif perusahaan', en: 'Tariff of a company' },
  jasa: { id: 'Jasa swasta', en: 'Private charge' }
} satisfies Words<typeof FEE_NATURES>

export const TIME_UNIT_NAMES = {
  minute: { id: 'menit', en: 'minutes' },
  hour: { id: 'jam', en: 'hours' },
  day: { id: 'hari', en: 'days', about: { id: 'Hari kalender, atau tidak dikatakan hari apa', en: 'Days of the calendar, or not said which' } },
  working_day: { id: 'hari kerja', en: 'working days' },
  month: { id: 'bulan', en: 'months' }
} satisfies Words<typeof TIME_UNITS>

export const CLOCK_START_NAMES = {
  complete_file: { id: 'Sejak berkas lengkap dan benar', en: 'From a complete and correct file' },
  payment: { id: 'Sejak pembayaran', en: 'From payment' },
  application: { id: 'Sejak permohonan diterima', en: 'From the application' },
  hearing: { id: 'Sejak sidang', en: 'From the hearing' },
  event: { id: 'Dihitung dari peristiwanya', en: 'From the event applied for' },
  unknown: { id: 'Tidak disebutkan', en: 'Not stated' }
} satisfies Words<typeof CLOCK_STARTS>

export const DIRECTION_NAMES = {
  after: { id: 'sesudahnya', en: 'after' },
  before: { id: 'sebelumnya', en: 'before', about: { id: 'Jangka waktu dihitung mundur dari peristiwanya', en: 'The limit runs backwards from the event' } }
} satisfies Words<typeof DIRECTIONS>

export const VALIDITY_KIND_NAMES = {
  lifetime: { id: 'Seumur hidup', en: 'For life' },
  years: { id: 'Sekian tahun', en: 'A number of years' },
  months: { id: 'Sekian bulan', en: 'A number of months' },
  days: { id: 'Sekian hari', en: 'A number of days' },
  until: { id: 'Sampai suatu peristiwa', en: 'Until something happens' },
  while: { id: 'Selama suatu keadaan', en: 'While something holds' },
  none: { id: 'Tanpa masa berlaku', en: 'No validity of its own' }
} satisfies Words<typeof VALIDITY_KINDS>
