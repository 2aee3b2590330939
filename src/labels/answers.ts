import type { ANSWER_NOTES, APPLICANTS, DRIFT_KINDS, DRIFT_STATES, FEE_NOTES, FEE_PARTS, NEED_STATES, POSSIBLE_STATES, QUESTION_KINDS } from '../vocabulary.js'
import type { Label, Words } from './label.js'

export const QUESTION_KIND_NAMES = {
  case: { id: 'Keperluannya yang mana?', en: 'Which case is it?' },
  channel: { id: 'Lewat saluran apa mengurusnya?', en: 'Through which channel?' },
  applicant: { id: 'Siapa pemohonnya?', en: 'Who applies?', about: { id: 'Warga negara Indonesia atau orang asing', en: 'A citizen of Indonesia or a foreigner' } },
  represented: { id: 'Apakah diurus orang lain yang dikuasakan?', en: "Does somebody else apply on the person's behalf?" },
  choice: { id: 'Pilih salah satu', en: 'Choose one', about: { id: 'Syarat yang saling meniadakan', en: 'Conditions that exclude each other' } },
  condition: { id: 'Apakah syarat ini terpenuhi?', en: 'Does this condition hold?' }
} satisfies Words<typeof QUESTION_KINDS>

export const APPLICANT_NAMES = {
  wni: { id: 'Warga negara Indonesia', en: 'Citizen of Indonesia' },
  wna: { id: 'Orang asing', en: 'Foreigner' }
} satisfies Words<typeof APPLICANTS>

/** Answers to a question of yes or no, and the one beside all that are named. */
export const ANSWER_NAMES: Readonly<Record<'true' | 'false' | 'other', Label>> = {
  true: { id: 'Ya', en: 'Yes' },
  false: { id: 'Tidak', en: 'No' },
  other: { id: 'Bukan salah satunya', en: 'None of these' }
}

export const ANSWER_NOTE_NAMES = {
  start_unknown: { id: 'Awal berlakunya standar ini tidak diketahui', en: 'Since when this standard holds is not known', about: { id: 'Belum tentu sudah berlaku pada hari itu', en: 'It may not have held yet on that day' } },
  fact_not_considered: { id: 'Ada keterangan yang tidak diperhitungkan', en: 'Something that was given was not considered', about: { id: 'Standar tidak menyebutnya', en: 'The standard says nothing of it' } }
} satisfies Words<typeof ANSWER_NOTES>

export const FEE_PART_NAMES = {
  price: { id: 'Biaya layanan', en: 'Price of the service' },
  beside: { id: 'Di luar biaya layanan', en: 'Beside the price', about: { id: 'Panjar, pajak, denda, dan biaya pihak lain; tidak dijumlahkan', en: 'Deposits, taxes, penalties and what others charge; not added up' } }
} satisfies Words<typeof FEE_PARTS>

export const FEE_NOTE_NAMES = {
  approximate: { id: 'Besarnya disebut kira-kira', en: 'The amount is stated as "about"' },
  amount_unknown: { id: 'Besarnya tidak diketahui', en: 'The amount is not known' },
  count_not_named: { id: 'Yang dihitung tidak disebutkan', en: 'What is counted is not named', about: { id: 'Besarnya untuk satu satuan', en: 'The amount is that of one unit' } },
  not_computable: { id: 'Tidak dapat dihitung dengan angka itu', en: 'Cannot be computed with these numbers' },
  none_stated: { id: 'Tidak ada biaya yang disebutkan untuk kasus ini', en: 'No fee is stated for this case' },
  base_unknown: { id: 'Biaya pokoknya tidak diketahui', en: 'The base fee is not known', about: { id: 'Baru biaya tambahannya yang diketahui', en: 'Only the surcharge is known' } },
  number_not_covered: { id: 'Tidak ada biaya yang disebutkan untuk jumlah itu', en: 'No fee is stated for that number' },
  no_difference: { id: 'Berlaku atau tidak, jumlahnya sama', en: 'Whether it holds changes no stated amount' },
  ...ANSWER_NOTE_NAMES
} satisfies Words<typeof FEE_NOTES>

export const DRIFT_STATE_NAMES = {
  same: { id: 'Sama dengan norma', en: 'The same as the norm' },
  differs: { id: 'Berbeda dari norma', en: 'Differs from the norm' },
  taken_over: { id: 'Diambil dari norma', en: 'Taken over from the norm' },
  local_only: { id: 'Hanya ditetapkan setempat', en: 'Set by the agency only' },
  unknown: { id: 'Belum diketahui', en: 'Not known' }
} satisfies Words<typeof DRIFT_STATES>

export const DRIFT_KIND_NAMES = {
  slower: { id: 'Lebih lambat', en: 'Slower' },
  faster: { id: 'Lebih cepat', en: 'Faster' },
  dearer: { id: 'Lebih mahal', en: 'Dearer' },
  cheaper: { id: 'Lebih murah', en: 'Cheaper' },
  more_papers: { id: 'Syarat lebih banyak', en: 'More papers' },
  fewer_papers: { id: 'Syarat lebih sedikit', en: 'Fewer papers' },
  repealed_instrument: { id: 'Mengutip peraturan yang sudah dicabut', en: 'Quotes a repealed instrument' },
  differs: { id: 'Berbeda, tidak dapat dibandingkan', en: 'Differs in a way that cannot be ranked' }
} satisfies Words<typeof DRIFT_KINDS>

export const NEED_STATE_NAMES = {
  held: { id: 'Sudah dimiliki', en: 'Held' },
  step: { id: 'Diterbitkan langkah sebelumnya', en: 'Issued by a step before' },
  elsewhere: { id: 'Diperoleh di luar katalog', en: 'Got elsewhere', about: { id: 'Tidak ada layanan dalam katalog yang menerbitkannya', en: 'No service of the catalogue issues it' } },
  circular: { id: 'Kembali ke awal', en: 'Leads back to the beginning', about: { id: 'Diterbitkan layanan yang justru memerlukan langkah ini', en: 'Issued by a service that itself needs this step' } }
} satisfies Words<typeof NEED_STATES>

export const POSSIBLE_STATE_NAMES = {
  possible: { id: 'Dapat diurus', en: 'Can be done' },
  unknown: { id: 'Belum pasti', en: 'Not known', about: { id: 'Semua dokumen yang diketahui ada, tetapi syaratnya belum diketahui seluruhnya', en: 'Every paper that is known of is held, but not all requirements are known' } },
  one_short: { id: 'Kurang satu dokumen', en: 'One paper short' }
} satisfies Words<typeof POSSIBLE_STATES>
