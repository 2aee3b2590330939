import { DEFAULT_LIMIT } from '../../kernel/page.js'
import type { PageLanguage } from '../../pages/language.js'
import { accentColors, type AccentColors } from '../accent.js'
import type { Named } from './choice.js'
import type { BuilderQuery, Subject } from './parameters.js'
import { wordsIn } from './words.js'

/** An embed as it was put together: as an element, and as a page. */
export interface BuiltEmbed {
  element: string
  attributes: [name: string, value: string][]
  /** Of the page, without host. */
  path: string
  parameters: Record<string, string>
  /** What stands inside the element, and is the name of the frame. */
  label: string
  accent: AccentColors | undefined
  scheme: 'light' | 'dark'
}

/** The attribute that names the record, and the path of its page. */
const FORMS: Record<Subject, { element: string; attribute: string; path: (code: string) => string }> = {
  'mall-services': { element: 'mpp-services', attribute: 'mall', path: (code) => `/embed/malls/${code}/services` },
  'agency-services': { element: 'mpp-services', attribute: 'agency', path: (code) => `/embed/agencies/${code}/services` },
  'region-services': { element: 'mpp-services', attribute: 'region', path: (code) => `/embed/regions/${code}/services` },
  service: { element: 'mpp-service', attribute: 'code', path: (code) => `/embed/services/${code}` },
  mall: { element: 'mpp-mall', attribute: 'mall', path: (code) => `/embed/malls/${code}` }
}
export const isList = (show: Subject): boolean => show.endsWith('-services')

/** The colour that embeds have unless they are told another. */
export const OWN_ACCENT = '0b5f51'

export function builtEmbed(query: BuilderQuery, { code, name }: Named, language: PageLanguage): BuiltEmbed {
  const { element, attribute, path } = FORMS[query.show]
  const chosen = accentIn(query)
  const scheme = query.scheme === 'page' ? undefined : query.scheme
  const tongue = query.language === 'page' ? undefined : query.language
  return {
    element, label: isList(query.show) ? wordsIn(tongue ?? language).servicesOf(name) : name, path: path(encodeURIComponent(code)), accent: chosen === undefined ? undefined : accentColors(chosen), scheme: scheme ?? 'light',
    attributes: given({ [attribute]: code, ...attributesOf(query), lang: tongue, scheme }),
    parameters: Object.fromEntries(given({ lang: tongue ?? 'id', ...parametersOf(query), scheme, accent: chosen }))
  }
}

/** Six digits, where it is not the colour that embeds have anyway. */
export function accentIn({ accent }: BuilderQuery): string | undefined {
  const digits = accent?.replace('#', '').toLowerCase()
  return digits === OWN_ACCENT ? undefined : digits
}

const given = (values: Record<string, string | undefined>): [string, string][] => Object.entries(values).filter((one): one is [string, string] => one[1] !== undefined)
const unless = <T>(usual: T, value: T): string | undefined => (value === usual ? undefined : String(value))

/** Only what is not as it is anyway. */
function attributesOf({ show, layout, groupBy, limit, search, filters, detail }: BuilderQuery): Record<string, string | undefined> {
  const opening = show === 'service' ? undefined : unless('place', detail)
  if (!isList(show)) return { detail: opening }
  return {
    layout: unless('list', layout), 'group-by': groupBy, limit: unless(DEFAULT_LIMIT, limit), search: search === '0' ? 'no' : undefined, filters: filters === '0' ? 'no' : undefined, detail: opening
  }
}

function parametersOf({ show, layout, groupBy, limit, search, filters, detail }: BuilderQuery): Record<string, string | undefined> {
  const opening = show === 'service' ? undefined : unless('place', detail)
  if (!isList(show)) return { detail: opening }
  return { layout: unless('list', layout), groupBy, limit: unless(DEFAULT_LIMIT, limit), search: unless('1', search), filters: unless('1', filters), detail: opening }
}
