import type {
  AGENCY_KINDS, CHANNELS, COMPLAINT_CHANNELS, COMPLETENESSES, EVIDENCES, EXCLUSIVITIES, LIFE_EVENTS, OFFERING_STATUSES, REFERENCE_STATUSES, SECTORS, SERVICE_STATUSES
} from '../vocabulary.js'
import type { Words } from './label.js'

export const AGENCY_KIND_NAMES = {
  opd: {
    id: 'Perangkat daerah (OPD)', en: 'Regional department',
    about: { id: 'Dinas, badan, atau kantor milik kabupaten atau kota', en: 'A department, board or office of a regency or city' }
  },
  provincial: { id: 'Perangkat daerah provinsi', en: 'Provincial department', about: { id: 'Dinas atau badan milik provinsi', en: 'A department or board of a province' } },
  vertical: {
    id: 'Instansi vertikal', en: 'Office of a central agency',
    about: {
      id: 'Kantor kementerian atau lembaga pusat di daerah, misalnya polisi, imigrasi, pertanahan, pajak',
      en: 'A local office of a ministry or national agency, such as police, immigration, land or tax'
    }
  },
  judicial: {
    id: 'Lembaga peradilan', en: 'Court',
    about: { id: 'Pengadilan negeri dan pengadilan agama; bukan bagian dari eksekutif', en: 'District and religious courts; not part of the executive' }
  },
  state_body: {
    id: 'Badan hukum publik', en: 'Public legal body',
    about: { id: 'BPJS Kesehatan dan BPJS Ketenagakerjaan; bukan BUMN', en: 'The two social security bodies (BPJS); not state companies' }
  },
  bumn: {
    id: 'Badan usaha milik negara (BUMN)', en: 'State company',
    about: { id: 'Perusahaan milik negara, misalnya PLN, Pos Indonesia, Taspen', en: 'A company of the state, such as PLN, Pos Indonesia or Taspen' }
  },
  bumd: {
    id: 'Badan usaha milik daerah (BUMD)', en: 'Regional company',
    about: { id: 'Perusahaan milik daerah, misalnya air minum dan bank daerah', en: 'A company of a region, such as water works and regional banks' }
  },
  joint: {
    id: 'Kantor bersama', en: 'Joint office',
    about: {
      id: 'Beberapa pemilik di satu loket: Samsat terdiri atas pendapatan provinsi, Polri, dan Jasa Raharja',
      en: 'Several owners at one counter: Samsat is provincial revenue, police and Jasa Raharja'
    }
  },
  private: { id: 'Mitra swasta', en: 'Private partner', about: { id: 'Bank, notaris, dan perusahaan lain', en: 'Banks, notaries and other businesses' } },
  village: { id: 'Desa atau kelurahan', en: 'Village', about: { id: 'Asal banyak surat pengantar dan surat keterangan', en: 'Where many required letters come from' } },
  exhibitor: { id: 'Peserta pameran', en: 'Exhibitor', about: { id: 'Hadir di mal tanpa memberi layanan', en: 'Present in the mall without giving services' } }
} satisfies Words<typeof AGENCY_KINDS>

export const SECTOR_NAMES = {
  agama: { id: 'Agama', en: 'Religion' },
  'air-minum': { id: 'Air minum', en: 'Drinking water' },
  bangunan: { id: 'Bangunan', en: 'Building' },
  energi: { id: 'Listrik dan energi', en: 'Electricity and energy' },
  hukum: { id: 'Hukum dan peradilan', en: 'Law and courts' },
  'jaminan-sosial': { id: 'Jaminan sosial', en: 'Social security' },
  keamanan: { id: 'Keamanan dan ketertiban', en: 'Public safety' },
  keimigrasian: { id: 'Keimigrasian', en: 'Immigration' },
  kendaraan: { id: 'Kendaraan bermotor', en: 'Motor vehicles' },
  kepabeanan: { id: 'Kepabeanan dan cukai', en: 'Customs and excise' },
  kependudukan: { id: 'Kependudukan dan pencatatan sipil', en: 'Population and civil registration' },
  kesehatan: { id: 'Kesehatan', en: 'Health' },
  ketenagakerjaan: { id: 'Ketenagakerjaan', en: 'Employment' },
  'lalu-lintas': { id: 'Lalu lintas', en: 'Traffic' },
  lingkungan: { id: 'Lingkungan hidup', en: 'Environment' },
  'logistik-keuangan': { id: 'Pos dan jasa keuangan', en: 'Post and financial services' },
  'pajak-daerah': { id: 'Pajak daerah', en: 'Regional taxes' },
  pariwisata: { id: 'Pariwisata', en: 'Tourism' },
  pendidikan: { id: 'Pendidikan', en: 'Education' },
  'perizinan-berusaha': { id: 'Perizinan berusaha', en: 'Business licensing' },
  'perizinan-non-berusaha': { id: 'Perizinan nonberusaha', en: 'Other licensing' },
  'perizinan-tenaga-kesehatan': { id: 'Perizinan tenaga kesehatan', en: 'Licences of health workers' },
  perpajakan: { id: 'Pajak pusat', en: 'State taxes' },
  pertanahan: { id: 'Pertanahan', en: 'Land' },
  pertanian: { id: 'Pertanian', en: 'Agriculture' },
  sosial: { id: 'Kesejahteraan sosial', en: 'Social welfare' },
  usaha: { id: 'Merek, halal, dan pengembangan usaha', en: 'Trade marks, halal and business development' }
} satisfies Words<typeof SECTORS>

export const LIFE_EVENT_NAMES = {
  bepergian: { id: 'Bepergian', en: 'Travel' },
  bercerai: { id: 'Bercerai', en: 'Divorce' },
  dewasa: { id: 'Menginjak dewasa', en: 'Coming of age' },
  kehilangan: { id: 'Kehilangan surat atau barang', en: 'Losing papers or things' },
  'kehilangan-kerja': { id: 'Kehilangan pekerjaan', en: 'Losing a job' },
  kelahiran: { id: 'Kelahiran', en: 'Birth' },
  kematian: { id: 'Kematian', en: 'Death' },
  kemiskinan: { id: 'Kesulitan ekonomi', en: 'Poverty' },
  kendaraan: { id: 'Memiliki kendaraan', en: 'Owning a vehicle' },
  kerja: { id: 'Mencari kerja dan bekerja', en: 'Looking for work and working' },
  kuliah: { id: 'Kuliah', en: 'University' },
  menikah: { id: 'Menikah', en: 'Marriage' },
  pensiun: { id: 'Pensiun', en: 'Retirement' },
  'perubahan-data': { id: 'Perubahan data diri', en: 'Change of personal data' },
  pindah: { id: 'Pindah rumah', en: 'Moving' },
  politik: { id: 'Mencalonkan diri', en: 'Standing for election' },
  rumah: { id: 'Membeli atau membangun rumah', en: 'Buying or building a house' },
  sakit: { id: 'Sakit', en: 'Illness' },
  sekolah: { id: 'Sekolah', en: 'School' },
  sengketa: { id: 'Sengketa', en: 'Dispute' },
  'umrah-haji': { id: 'Umrah dan haji', en: 'Pilgrimage' },
  usaha: { id: 'Memulai dan menjalankan usaha', en: 'Starting and running a business' }
} satisfies Words<typeof LIFE_EVENTS>

export const CHANNEL_NAMES = {
  counter: { id: 'Loket', en: 'Counter' },
  web: { id: 'Situs web', en: 'Website' },
  app: { id: 'Aplikasi', en: 'App' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  phone: { id: 'Telepon', en: 'Telephone' },
  email: { id: 'Surel (e-mail)', en: 'E-mail' },
  kiosk: { id: 'Anjungan mandiri', en: 'Self-service machine' },
  post: { id: 'Pos', en: 'Post' },
  outreach: { id: 'Jemput bola', en: 'Outreach', about: { id: 'Petugas datang ke tempat pemohon', en: 'Staff come to the applicant' } }
} satisfies Words<typeof CHANNELS>

export const COMPLAINT_CHANNEL_NAMES = {
  desk: { id: 'Meja pengaduan', en: 'Complaints desk' },
  box: { id: 'Kotak saran', en: 'Suggestion box' },
  phone: { id: 'Telepon', en: 'Telephone' },
  sms: { id: 'SMS', en: 'Text message' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  email: { id: 'Surel (e-mail)', en: 'E-mail' },
  web: { id: 'Situs web', en: 'Website', about: { id: 'Termasuk SP4N-LAPOR!', en: 'Also SP4N-LAPOR!, the national complaint system' } },
  app: { id: 'Aplikasi', en: 'App' }
} satisfies Words<typeof COMPLAINT_CHANNELS>

export const REFERENCE_STATUS_NAMES = {
  active: { id: 'Berlaku', en: 'Active' },
  discouraged: { id: 'Jarang diperlukan lagi', en: 'Discouraged', about: { id: 'Masih ada, tetapi biasanya tidak perlu diurus', en: 'Still given, but rarely needed any more' } },
  discontinued: {
    id: 'Sudah dihapus', en: 'Discontinued',
    about: { id: 'Tidak ada lagi; penggantinya atau penjelasannya disebut', en: 'Gone; its successor or a plain answer is given' }
  }
} satisfies Words<typeof REFERENCE_STATUSES>

export const SERVICE_STATUS_NAMES = {
  active: { id: 'Tersedia', en: 'Active' },
  suspended: { id: 'Dihentikan sementara', en: 'Suspended' },
  ended: { id: 'Berakhir', en: 'Ended' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof SERVICE_STATUSES>

export const OFFERING_STATUS_NAMES = {
  announced: { id: 'Diumumkan', en: 'Announced', about: { id: 'Belum dipastikan sudah dilayani', en: 'Not confirmed to be given yet' } },
  active: { id: 'Dilayani', en: 'Given' },
  suspended: { id: 'Dihentikan sementara', en: 'Suspended' },
  ended: { id: 'Tidak dilayani lagi', en: 'Ended' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof OFFERING_STATUSES>

export const EVIDENCE_NAMES = {
  published: { id: 'Disebut sumber', en: 'Published', about: { id: 'Sebuah sumber menyebut layanan ini di tempat itu', en: 'A source names it for that place' } },
  inferred: {
    id: 'Disimpulkan', en: 'Inferred',
    about: { id: 'Hanya mengikuti tugas instansinya; tidak ada sumber yang menyebutnya', en: 'Only follows from the task of the agency; no source names it' }
  }
} satisfies Words<typeof EVIDENCES>

export const EXCLUSIVITY_NAMES = {
  exclusive: { id: 'Hanya di mal', en: 'Only in the mall', about: { id: 'Tidak lagi dilayani di kantor instansinya', en: 'No longer given at the office of the agency itself' } },
  additional: { id: 'Juga di kantor instansi', en: 'Also at the office of the agency' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof EXCLUSIVITIES>

export const COMPLETENESS_NAMES = {
  solid: { id: 'Lengkap', en: 'Solid', about: { id: 'Hal-hal penting diketahui', en: 'What matters is known' } },
  partial: { id: 'Sebagian', en: 'Partial', about: { id: 'Sebagian belum diketahui', en: 'Some of it is not known' } },
  stub: { id: 'Baru nama', en: 'Stub', about: { id: 'Hampir semuanya belum diketahui', en: 'Nearly everything is missing' } }
} satisfies Words<typeof COMPLETENESSES>
