import type { ErrorCode } from '../../kernel/errors.js'
import type { PublishedNoun } from './draft.js'

/** What the values of a filter look like, known or not. A value of another form can fit no record. */
export interface Form { pattern: RegExp; says: string }

/** A filter of a list. */
export type Filter =
  /** Words of `facets`: several with commas are "or", a leading `!` excludes. `any` is the facet that also counts what is only inferred. */
  | { kind: 'facet'; facets: readonly string[]; any?: readonly string[]; words?: readonly string[]; form?: Form; description: string; example: string }
  | { kind: 'atMost'; column: 'fee_min'; description: string; example: string }
  | { kind: 'within'; column: 'time_min'; description: string; example: string }
  | { kind: 'updatedSince'; description: string; example: string }
  | { kind: 'near'; description: string; example: string }
  | { kind: 'name'; description: string; example: string }
  /** Answered by what the words mean, which is found out before the list is asked for. */
  | { kind: 'words'; description: string; example: string }
  /** Answered by what is open at the moment, which is worked out before the list is asked for. */
  | { kind: 'openAt'; description: string; example: string }

export interface Sort { description: string; expression: string; type: 'text' | 'bigint' | 'float8'; descending?: boolean }

/** What a noun's list can do. Everything about its public list and detail follows from this. */
export interface Collection {
  noun: PublishedNoun
  notFound: ErrorCode
  filters: Readonly<Record<string, Filter>>
  sorts: Readonly<Record<string, Sort>>
  /** Related records that can come along: their noun, and the facet that names them. */
  includes: Readonly<Record<string, { noun: PublishedNoun; facet: string }>>
}

const LAST = '9007199254740991'
export const SORTS = {
  name: { description: 'Indonesian name, A to Z', expression: 'name', type: 'text' },
  '-name': { description: 'Indonesian name, Z to A', expression: 'name', type: 'text', descending: true },
  code: { description: 'code', expression: 'code', type: 'text' },
  updatedAt: { description: 'longest unchanged first', expression: 'revision', type: 'bigint' },
  '-updatedAt': { description: 'last changed first', expression: 'revision', type: 'bigint', descending: true },
  fee: { description: 'lowest fee first, unknown last', expression: `coalesce(fee_min, ${LAST})`, type: 'bigint' },
  timeLimit: { description: 'shortest promise first, unknown last', expression: `coalesce(time_min, ${LAST})`, type: 'bigint' }
} as const satisfies Record<string, Sort>

const { name, code, updatedAt } = SORTS
export const PLAIN_SORTS = { name, '-name': SORTS['-name'], code, updatedAt, '-updatedAt': SORTS['-updatedAt'] }

/** Filters that every list has. */
export const COMMON_FILTERS = {
  q: { kind: 'words', description: 'Only what answers these words, as people type them, the best first: see `/v1/search`', example: 'perpanjang sim' },
  name: { kind: 'name', description: 'Part of a name, alias or former name, in any language', example: 'kartu' },
  updatedSince: { kind: 'updatedSince', description: 'Changed on or after this day or instant (ISO 8601)', example: '2026-01-01' }
} as const satisfies Record<string, Filter>

const PLAIN = '[a-z0-9]+(-[a-z0-9]+)*'
export const FORMS = {
  code: { pattern: new RegExp(`^${PLAIN}$`), says: 'a code: small letters, digits and hyphens' },
  mall: { pattern: /^mpp-[a-z0-9]+(-[a-z0-9]+)*$/, says: 'the code of a mall, such as mpp-kudus' },
  site: { pattern: new RegExp(`^mpp-${PLAIN}/${PLAIN}$`), says: 'the code of a site, such as mpp-kudus/utama' },
  service: { pattern: new RegExp(`^${PLAIN}\\.${PLAIN}$`), says: 'the code of a service, such as polres-sragen.sim-c-perpanjangan' },
  region: { pattern: /^\d{2}(\.\d{2})?$/, says: 'the Kemendagri code of a province such as 33, or of a regency or city such as 33.19' },
  province: { pattern: /^\d{2}$/, says: 'the Kemendagri code of a province, such as 33. For a regency or city: region' },
  bps: { pattern: /^\d{2}(\d{2})?$/, says: 'two or four digits, such as 33 or 3319' },
  year: { pattern: /^\d{4}$/, says: 'a year, such as 2026' }
} as const satisfies Record<string, Form>

export const REGION_FILTERS = {
  region: { kind: 'facet', facets: ['region'], any: ['any-region'], form: FORMS.region, description: 'Kemendagri code of a region; a province stands for everything below it', example: '33.19' },
  province: { kind: 'facet', facets: ['region'], any: ['any-region'], form: FORMS.province, description: 'Kemendagri code of a province, with everything below it', example: '33' }
} as const satisfies Record<string, Filter>

export const NEAR_FILTER = {
  near: { kind: 'near', description: 'Latitude and longitude (WGS 84). Only what has a known point, nearest first; with `radius` within so many metres', example: '-6.8,110.84' }
} as const satisfies Record<string, Filter>

export const openAtFilter = (what: string) => ({
  openAt: { kind: 'openAt', description: `Only ${what} known to be open then: a local time of the place such as 2026-11-23T10:00, an instant with its zone, or \`now\`. Where that is not known it is left out`, example: '2026-11-23T10:00' }
}) as const satisfies Record<string, Filter>

/** Its values are words of a closed list, or of a form: codes, unless told otherwise. */
export const facetFilter = (facet: string, description: string, example: string, allowed: readonly string[] | Form = FORMS.code, any?: string): Filter =>
  ({ kind: 'facet', facets: [facet], description, example, ...('pattern' in allowed ? { form: allowed } : { words: allowed }), ...(any ? { any: [any] } : {}) })
