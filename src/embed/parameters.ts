import { Type, type Static, type TProperties } from '@sinclair/typebox'
import { GROUPINGS } from '../catalogue/services/grouped.js'
import { invalidParameter } from '../kernel/errors.js'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../kernel/page.js'
import { Closed, Enum, WholeBetween } from '../kernel/schema.js'

export const PAGE_LANGUAGES = ['id', 'en'] as const
export const LAYOUTS = ['list', 'cards', 'table'] as const
export const SCHEMES = ['auto', 'light', 'dark'] as const
export const DETAILS = ['place', 'link'] as const
const COLOR = '^[0-9a-fA-F]{6}$'
const FLAG = ['0', '1'] as const

/** A path of the host's own site: whatever somebody else writes into an address, no link leads to a third site. */
const OWN_PATH = '^/(?![/\\\\])[^\\s\\\\]*$'
const ownPath = (description: string, example: string) => Type.Optional(Type.String({ pattern: OWN_PATH, maxLength: 500, description, examples: [example] }))
const text = (maxLength: number, description: string, example: string) => Type.Optional(Type.String({ minLength: 1, maxLength, description, examples: [example] }))

/** What every embed takes. */
const COMMON = {
  lang: Enum(PAGE_LANGUAGES, { default: 'id', description: 'Language. It is never guessed: an embed speaks as the page around it' }),
  fragment: Enum(FLAG, { default: '0', description: '1: only the markup, to be put into another page' }),
  heading: Type.Optional(WholeBetween(1, 6, { description: 'Level of the first heading. Without it 1 on pages and 2 in fragments', examples: [3] })),
  scheme: Enum(SCHEMES, { default: 'auto', description: 'Colour scheme; auto follows the system of the visitor' }),
  accent: Type.Optional(Type.String({ pattern: COLOR, maxLength: 6, description: 'Colour of links and buttons, six hexadecimal digits. Pages only: fragments take theirs from the stylesheet around them', examples: ['0b5f51'] })),
  link: ownPath('Where names of services lead: a path of your site in which `{code}` stands for the code. Fragments only', '/layanan/{code}')
}

const LIST = {
  layout: Enum(LAYOUTS, { default: 'list', description: 'Form of the list' }),
  groupBy: Type.Optional(Enum(GROUPINGS, { description: 'Groups with headings; without it one list by name', examples: ['agency'] })),
  q: text(200, 'What people say for it, as in the search of the API; the best first', 'bikin ktp'),
  sector: text(1000, 'Only these sectors; as in lists of the API', 'kependudukan'),
  agency: text(4000, 'Only these agencies', 'disdukcapil-kudus'),
  mall: text(4000, 'Only what is given in these malls', 'mpp-kudus'),
  site: text(4000, 'Only what is given at these sites', 'mpp-kudus/utama'),
  limit: WholeBetween(1, MAX_LIMIT, { default: DEFAULT_LIMIT, description: 'Services a page' }),
  after: text(1000, 'Cursor of the page, as links to it have it', 'WyJ…'),
  search: Enum(FLAG, { default: '1', description: '0: without a search box' }),
  filters: Enum(FLAG, { default: '1', description: '0: without a choice of sector and agency' }),
  detail: Enum(DETAILS, { default: 'place', description: 'place: a name opens the service where the list is; link: it leads there, out of the frame' }),
  action: ownPath('Page of your site that the form and the links to pages lead to: it must pass q, sector, agency and after on. Fragments only', '/layanan')
}

const SERVICE = { case: text(120, 'Case of the service: only what it needs is shown', 'baru') }

export const PATH_PARAMETERS = Closed({ code: Type.String({ minLength: 1, maxLength: 500, description: 'Code or UUID' }) })
export const ACCENT_PARAMETERS = Closed({ color: Type.String({ pattern: COLOR, maxLength: 6, description: 'Six hexadecimal digits' }) })

const closed = <T extends TProperties>(own: T, without: readonly string[] = []) => Closed(Object.fromEntries(Object.entries({ ...COMMON, ...own }).filter(([name]) => !without.includes(name))))
/** The filter that the path gives already is left out. */
export const listParameters = (without: string) => closed(LIST, [without])
export const serviceParameters = closed(SERVICE)
export const mallParameters = closed({})

/** Parameters that only one form knows; given for the other they would be ignored in silence. */
const ONLY = { fragment: ['link', 'action'], page: ['accent'] } as const

export function checkForm(given: Readonly<Record<string, string>>, whole: boolean): void {
  const wrong = ONLY[whole ? 'fragment' : 'page'].find((name) => given[name] !== undefined)
  if (wrong !== undefined) throw invalidParameter(wrong, whole ? 'is known in fragments only' : 'is known on pages only: a fragment takes its colours from the page around it', whole ? 'fragment=1 beside it' : 'no fragment=1 beside it')
}

type Of<T extends TProperties> = Static<ReturnType<typeof Closed<T>>>
export type CommonQuery = Of<typeof COMMON>
export type ListQuery = CommonQuery & Of<typeof LIST>
export type ServiceQuery = CommonQuery & Of<typeof SERVICE>
export type MallQuery = CommonQuery
