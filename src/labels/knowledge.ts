import type { CHANGE_KINDS, CHANGED_NOUNS, CONFIDENCES, INSTRUMENT_KINDS, INSTRUMENT_STATUSES, LANGUAGES, READINGS, TERNARY } from '../vocabulary.js'
import type { Words } from './label.js'

export const TERNARY_NAMES = {
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof TERNARY>

export const CONFIDENCE_NAMES = {
  high: {
    id: 'Tinggi', en: 'High',
    about: { id: 'Teks hukum atau laman resmi, atau dua sumber yang berdiri sendiri', en: 'Text of law or official page, or two independent sources' }
  },
  medium: { id: 'Sedang', en: 'Medium', about: { id: 'Satu laporan', en: 'One report' } },
  low: { id: 'Rendah', en: 'Low', about: { id: 'Rencana, laman lama, atau sumber yang berbeda-beda', en: 'A plan, an old page, or sources that disagree' } }
} satisfies Words<typeof CONFIDENCES>

export const READING_NAMES = {
  text: { id: 'Dibaca sendiri', en: 'Read itself' },
  excerpt: { id: 'Dibaca sebagian', en: 'Read in part' },
  press: { id: 'Melalui berita', en: 'Through a press report' },
  cited: { id: 'Hanya disebut sumber lain', en: 'Only named by others' }
} satisfies Words<typeof READINGS>

export const INSTRUMENT_KIND_NAMES = {
  uu: { id: 'Undang-undang (UU)', en: 'Act' },
  pp: { id: 'Peraturan pemerintah (PP)', en: 'Government regulation' },
  perpres: { id: 'Peraturan presiden (Perpres)', en: 'Presidential regulation' },
  permen: { id: 'Peraturan menteri atau lembaga', en: 'Regulation of a minister or national agency' },
  perpol: { id: 'Peraturan Kepolisian (Perpol)', en: 'Police regulation' },
  kepmen: { id: 'Keputusan menteri (Kepmen)', en: 'Decision of a minister' },
  se: { id: 'Surat edaran (SE)', en: 'Circular' },
  skb: { id: 'Keputusan bersama (SKB)', en: 'Joint decree' },
  perda: { id: 'Peraturan daerah (Perda)', en: 'Regional regulation' },
  perkada: { id: 'Peraturan kepala daerah', en: 'Regulation of the head of a region' },
  keputusan: { id: 'Keputusan lain', en: 'Other decision' },
  other: { id: 'Lainnya', en: 'Other' }
} satisfies Words<typeof INSTRUMENT_KINDS>

export const INSTRUMENT_STATUS_NAMES = {
  in_force: { id: 'Berlaku', en: 'In force' },
  amended: { id: 'Berlaku dengan perubahan', en: 'In force as amended' },
  repealed: { id: 'Dicabut', en: 'Repealed' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof INSTRUMENT_STATUSES>

export const CHANGE_KIND_NAMES = {
  created: { id: 'Dibuat', en: 'Created' },
  updated: { id: 'Diubah', en: 'Updated' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  restored: { id: 'Dikembalikan', en: 'Restored' },
  merged: { id: 'Digabung ke catatan lain', en: 'Merged into another record' },
  began: {
    id: 'Mulai berlaku', en: 'Came into force',
    about: { id: 'Karena harinya tiba, bukan karena ada yang mengubah', en: 'Because its day came, not because somebody changed it' }
  },
  ended: { id: 'Berakhir', en: 'Ended', about: { id: 'Karena harinya lewat, bukan karena ada yang mengubah', en: 'Because its day passed, not because somebody changed it' } }
} satisfies Words<typeof CHANGE_KINDS>

export const NOUN_NAMES = {
  region: { id: 'Wilayah', en: 'Region' },
  mall: { id: 'Mal pelayanan publik', en: 'Public service mall' },
  site: { id: 'Lokasi mal', en: 'Site of a mall' },
  agency: { id: 'Instansi', en: 'Agency' },
  tenancy: { id: 'Instansi di mal', en: 'Agency in a mall' },
  document: { id: 'Dokumen', en: 'Document' },
  legal_instrument: { id: 'Peraturan', en: 'Legal instrument' },
  reference_service: { id: 'Layanan acuan', en: 'Reference service', about: { id: 'Konsep layanan secara nasional', en: 'The national concept of a service' } },
  service: { id: 'Layanan', en: 'Service', about: { id: 'Yang diberikan satu instansi', en: 'What one agency gives' } },
  standard: { id: 'Standar pelayanan', en: 'Service standard' },
  offering: { id: 'Penyediaan layanan', en: 'Offering', about: { id: 'Di mana dan kapan sebuah layanan diberikan', en: 'Where and when a service is given' } },
  calendar: { id: 'Kalender libur', en: 'Calendar' },
  source: { id: 'Sumber', en: 'Source' },
  word: { id: 'Kata pencarian', en: 'Word of the search', about: { id: 'Yang diketik orang, dan artinya', en: 'What people type, and what it means' } },
  dataset: { id: 'Kumpulan data', en: 'Data set' }
} satisfies Words<typeof CHANGED_NOUNS>

export const LANGUAGE_NAMES = {
  id: { id: 'Indonesia', en: 'Indonesian' },
  en: { id: 'Inggris', en: 'English' },
  ace: { id: 'Aceh', en: 'Acehnese' },
  ban: { id: 'Bali', en: 'Balinese' },
  bbc: { id: 'Batak Toba', en: 'Toba Batak' },
  bjn: { id: 'Banjar', en: 'Banjarese' },
  bug: { id: 'Bugis', en: 'Buginese' },
  jv: { id: 'Jawa', en: 'Javanese' },
  mad: { id: 'Madura', en: 'Madurese' },
  mak: { id: 'Makassar', en: 'Makassarese' },
  min: { id: 'Minangkabau', en: 'Minangkabau' },
  sas: { id: 'Sasak', en: 'Sasak' },
  su: { id: 'Sunda', en: 'Sundanese' }
} satisfies Words<typeof LANGUAGES>
