import type { APPLICANTS, QUESTION_KINDS } from '../vocabulary.js'
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
