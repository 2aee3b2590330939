import type { Static } from '@sinclair/typebox'
import type { FeeModel, FeeSummary, TimeLimitModel, TimeSummary } from '../catalogue/standards/model.js'
import type { InWords } from '../kernel/text.js'
import { TIME_UNIT_NAMES } from '../labels.js'
import { numberIn, type PageLanguage } from '../pages/language.js'
import { wordsIn } from './words.js'

/** Whole rupiah, as receipts write them, in both languages: `Rp75.000`. */
export const rupiah = (amount: number): string => `Rp${numberIn('id')(amount)}`

const range = (from: string, to: string): string => (from === to ? from : `${from}–${to}`)

/** What a service costs in a line. */
export function feeInWords({ status, from, to }: FeeSummary, language: PageLanguage): string {
  const say = wordsIn(language)
  if (status === 'unknown') return say.unstated
  if (status === 'free') return say.free
  if (status === 'mixed') return to === null ? say.freeForSome : `${say.freeForSome}, ${say.upTo(rupiah(to))}`
  if (from === null) return say.pricedUnknown
  return to === null ? say.from(rupiah(from)) : range(rupiah(from), rupiah(to))
}

type Span = Pick<TimeSummary, 'value' | 'valueMax' | 'unit'>
type Limit = Span & Pick<Static<typeof TimeLimitModel>, 'atMost' | 'approximate'>

export function spanInWords({ value, valueMax, unit }: Span, language: PageLanguage): string {
  if (value === 0 && valueMax === null) return wordsIn(language).sameDay
  const number = numberIn(language)
  const name = TIME_UNIT_NAMES[unit][language]
  const named = language === 'en' && value === 1 && valueMax === null ? name.replace(/s$/, '') : name
  return `${range(number(value), number(valueMax ?? value))} ${named}`
}

/** How long it takes in a line; null: nobody has stated it. */
export function limitInWords(limit: Limit | null, language: PageLanguage): string {
  const say = wordsIn(language)
  if (limit === null) return say.unstated
  const span = spanInWords(limit, language)
  return limit.atMost ? say.atMost(span) : limit.approximate ? say.about(span) : span
}

type Fee = InWords<Static<typeof FeeModel>>

/** The amount of a line; undefined: it has none, or nobody has stated it. */
export function amountInWords({ amount, amountMax, approximate, unit }: Pick<Fee, 'amount' | 'amountMax' | 'approximate' | 'unit'>, language: PageLanguage): string | undefined {
  if (amount === null) return undefined
  const say = wordsIn(language)
  const said = range(rupiah(amount), rupiah(amountMax ?? amount))
  return `${approximate ? say.about(said) : said}${unit === null ? '' : ` ${say.per(unit)}`}`
}
