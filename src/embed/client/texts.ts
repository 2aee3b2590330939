/** What the elements say themselves; everything else comes from the server in the language that is asked for. */
const TEXTS = {
  id: {
    loading: 'Memuat…',
    failed: 'Belum dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
    stale: (time: string) => `Tidak tersambung. Yang tampak adalah jawaban pukul ${time}.`,
    retry: 'Coba lagi',
    back: 'Kembali'
  },
  en: {
    loading: 'Loading…',
    failed: 'This could not be loaded. Check the internet connection and try again.',
    stale: (time: string) => `Not connected. What is shown is the answer of ${time}.`,
    retry: 'Try again',
    back: 'Back'
  }
}

export type Language = keyof typeof TEXTS
export type Texts = (typeof TEXTS)[Language]
export const textsIn = (language: Language): Texts => TEXTS[language]

/** That of the element, else of what is around it, else Indonesian. */
export const languageOf = (element: Element): Language => (/^en\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'id')

const LOCALES = { id: 'id-ID', en: 'en-GB' }

/** Hours and minutes where the visitor is. */
export const timeIn = (language: Language, moment: Date): string => new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(moment)
