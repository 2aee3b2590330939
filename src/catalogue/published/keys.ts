import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { Language } from '../../vocabulary.js'
import { restingOn } from '../changes/reading.js'
import { scopeOfRecord } from '../changes/scopes.js'
import { PUBLISHED_NOUNS, type PublishedNoun } from './draft.js'
import { columnOf, type Form } from './statement.js'

export interface KeysRequest { day: Day; language: Language; form: Form }

/** Records of one noun by their codes, in one statement. A code that no record has on that day is left out. */
export async function findByCodes(db: Db, noun: PublishedNoun, codes: readonly string[], { day, language, form }: KeysRequest): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const column = columnOf(form, language)
  const { rows } = await restingOn(db, codes.map((code) => scopeOfRecord(noun, code))).query<{ code: string; body: string }>({
    name: `codes-${column}`,
    text: `select code, ${column} as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3`,
    values: [noun, codes, day]
  })
  return new Map(rows.map(({ code, body }) => [code, body]))
}

export interface Named { noun: PublishedNoun | 'site'; code: string }

/** What these UUIDs are of, in one statement. One that nothing has on that day is left out. */
export async function findByIds(db: Db, ids: readonly string[], day: Day): Promise<Map<string, Named>> {
  if (ids.length === 0) return new Map()
  const { rows } = await restingOn(db, [...PUBLISHED_NOUNS, 'site' as const].flatMap((noun) => ids.map((id) => scopeOfRecord(noun, id)))).query<Named & { id: string }>({
    name: 'ids',
    text: `select id, noun, code from published where noun = any($3::noun[]) and id = any($1::uuid[]) and from_day <= $2 and to_day > $2
      union all select id, 'site', code from sites where id = any($1::uuid[]) and withdrawn_at is null`,
    values: [ids, day, PUBLISHED_NOUNS]
  })
  return new Map(rows.map(({ id, noun, code }) => [id, { noun, code }]))
}
