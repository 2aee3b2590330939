import type { HIT_REASONS } from '../vocabulary.js'
import type { Words } from './label.js'

export const HIT_REASON_NAMES = {
  name: { id: 'Nama', en: 'Name' },
  alias: { id: 'Nama lain', en: 'Other name' },
  old_name: { id: 'Nama lama', en: 'Old name', about: { id: 'Nama dahulu, atau nama layanan yang digantikannya', en: 'A name that it had, or that of a service whose place it took' } },
  translation: { id: 'Terjemahan', en: 'Translation' },
  everyday: { id: 'Bahasa sehari-hari', en: 'Everyday words' },
  misspelling: { id: 'Salah ketik', en: 'Misspelling', about: { id: 'Ditemukan setelah kesalahan ketik diperbaiki', en: 'Found once slips were put right' } },
  keyword: { id: 'Kata kunci', en: 'Keyword', about: { id: 'Dari yang diceritakan tentangnya, bukan dari namanya', en: 'By what is told about it, not by its name' } }
} satisfies Words<typeof HIT_REASONS>
