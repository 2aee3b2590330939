import { Type, type Static } from '@sinclair/typebox'
import { GROUPINGS } from '../../catalogue/services/grouped.js'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../kernel/page.js'
import { Closed, Enum, WholeBetween } from '../../kernel/schema.js'
import { DETAILS, LAYOUTS, PAGE_LANGUAGES } from '../parameters.js'

/** What can be shown: whose services, one service, or a mall. */
export const SUBJECTS = ['mall-services', 'agency-services', 'region-services', 'service', 'mall'] as const
export type Subject = (typeof SUBJECTS)[number]

/** `page`: as the page around the element is. */
export const TONGUES = ['page', ...PAGE_LANGUAGES] as const
export const TONES = ['page', 'light', 'dark'] as const

/** The choices of the builder. Forms leave out boxes that are not ticked. */
export const BuilderQuery = Closed({
  lang: Type.Optional(Enum(PAGE_LANGUAGES)),
  show: Enum(SUBJECTS, { default: 'mall-services' }),
  /** What was shown when `code` was chosen: a code of another kind says nothing. */
  shown: Type.Optional(Enum(SUBJECTS)),
  code: Type.Optional(Type.String({ minLength: 1, maxLength: 240 })),
  /** One of what the words in `code` fit. */
  pick: Type.Optional(Type.String({ minLength: 1, maxLength: 240 })),
  layout: Enum(LAYOUTS, { default: 'list' }),
  groupBy: Type.Optional(Enum(GROUPINGS)),
  limit: WholeBetween(1, MAX_LIMIT, { default: DEFAULT_LIMIT }),
  search: Enum(['0', '1'], { default: '1' }),
  filters: Enum(['0', '1'], { default: '1' }),
  detail: Enum(DETAILS, { default: 'place' }),
  language: Enum(TONGUES, { default: 'page' }),
  scheme: Enum(TONES, { default: 'page' }),
  accent: Type.Optional(Type.String({ pattern: '^#?[0-9a-fA-F]{6}$', maxLength: 7 }))
})
export type BuilderQuery = Static<typeof BuilderQuery>
