import type { FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../vocabulary.js'

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES)
const RANGE = /^([a-z]{1,8}|\*)(?:-[a-z0-9-]+)?$/i

/** Headers are few and repeat themselves; the bound keeps a client from filling the memory with invented ones. */
const MOST_REMEMBERED = 1000
const LONGEST_REMEMBERED = 200
const remembered = new Map<string, Language>()

/** `lang` if given, else the best of `Accept-Language` (RFC 9110, section 12.5.4), else Indonesian. */
export function languageOf(request: FastifyRequest, lang: Language | undefined): Language {
  if (lang) return lang
  const header = request.headers['accept-language']
  if (header === undefined) return 'id'
  if (header.length > LONGEST_REMEMBERED) return negotiate(header)
  const known = remembered.get(header)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const language = negotiate(header)
  remembered.set(header, language)
  return language
}

function negotiate(header: string): Language {
  const wanted = header.split(',').map((part, order) => {
    const [range = '', ...parameters] = part.trim().split(';').map((one) => one.trim())
    const quality = parameters.find((one) => one.startsWith('q='))
    return { language: (RANGE.exec(range)?.[1] ?? '').toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)), order }
  })
  const acceptable = wanted.filter(({ language, quality }) => quality > 0 && (language === '*' || language === 'in' || KNOWN.has(language)))
  const best = acceptable.sort((a, b) => b.quality - a.quality || a.order - b.order)[0]?.language
  return best === undefined || best === '*' || best === 'in' ? 'id' : (best as Language) // `in` is the old code of Indonesian
}
