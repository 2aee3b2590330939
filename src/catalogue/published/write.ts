import type { Db } from '../../db/client.js'
import { copyInto } from '../../db/copy.js'
import { copyRow, type ColumnType, type CopyValue } from '../../db/copy-row.js'
import { BEGINNING, dayBefore, END, type Day } from '../../kernel/day.js'
import { digestOf } from '../../kernel/identity.js'
import { textsIn } from '../../kernel/text.js'
import { vectorOf } from '../search/vector.js'
import type { Draft, PublishedNoun } from './draft.js'
import type { ChangedScopes } from '../changes/scopes.js'
import type { Stored } from '../records/stored.js'

/** The revision that a transaction is about to take, the moment that its changes bear, and what they touch. */
export interface Edition { revision: number; at: Date; scopes: ChangedScopes }

const COLUMNS = {
  noun: 'text', id: 'uuid', code: 'text', from_day: 'date', to_day: 'date', revision: 'bigint', updated_at: 'timestamptz', example: 'boolean', visibility: 'text', name: 'text', names: 'text', concept: 'text',
  words: 'tsvector', facets: 'text[]', refs: 'text[]', fee_min: 'bigint', time_min: 'int', latitudes: 'float8[]', longitudes: 'float8[]', document: 'json', body: 'text', item: 'json', item_body: 'text',
  fingerprint: 'text'
} as const satisfies Record<string, ColumnType>
const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]
const TYPES = Object.values(COLUMNS)

/** A record of which something is published; its noun is told beside it. */
export interface PublishedRecord { id: string; code: string }

/** One stretch of days of one record, ready for COPY, and by what it is known. */
export interface PublishedLine extends PublishedRecord { from: Day; fingerprint: string; facets: readonly string[]; row: Buffer }

/**
 * Writes what is published of these records and returns those that are not what they were: stretches that are no longer there go, changed ones are
 * replaced, equal ones stay untouched with their revision. `db` is within a transaction that holds the state: nobody else writes.
 */
export async function writePublished(db: Db, noun: PublishedNoun, lines: readonly PublishedLine[], { scopes }: Pick<Edition, 'scopes'>): Promise<PublishedRecord[]> {
  const former = await fingerprintsOf(db, noun, [...new Set(lines.map(({ id }) => id))])
  const isEqual = (line: PublishedLine) => former.get(keyOf(line))?.fingerprint === line.fingerprint
  const [kept, written] = [new Set(lines.filter(isEqual).map(keyOf)), lines.filter((line) => !isEqual(line))]
  const gone = [...former.values()].filter((one) => !kept.has(keyOf(one)))
  for (const { facets } of [...await removeStretches(db, noun, gone), ...written]) scopes.addFacets(noun, facets)
  if (written.length > 0) await copyInto(db, { table: 'published', columns: COLUMNS }, written.map(({ row }) => row))
  const changed = new Set([...written, ...gone].map(({ id }) => id))
  return [...new Map(lines.filter(({ id }) => changed.has(id)).map(({ id, code }) => [id, { id, code }])).values()]
}

type Standing = Pick<PublishedLine, 'id' | 'from' | 'fingerprint'>
const keyOf = ({ id, from }: Standing) => `${id} ${from}`

/** Looked up one after the other: by `any` the database may go through all of the noun. */
async function fingerprintsOf(db: Db, noun: PublishedNoun, ids: readonly string[]): Promise<Map<string, Standing>> {
  const { rows } = await db.query<Standing>({
    name: 'published-standing', values: [noun, ids],
    text: `select id, standing.from_day as "from", fingerprint from unnest($2::uuid[]) wanted(id) cross join lateral (select from_day, fingerprint from published where noun = $1 and published.id = wanted.id offset 0) standing`
  })
  return new Map(rows.map((row) => [keyOf(row), row]))
}

async function removeStretches(db: Db, noun: PublishedNoun, gone: readonly Standing[]): Promise<Pick<PublishedLine, 'facets'>[]> {
  if (gone.length === 0) return []
  const { rows } = await db.query<{ facets: string[] }>('delete from published p using unnest($2::uuid[], $3::date[]) as gone(id, from_day) where p.noun = $1 and p.id = gone.id and p.from_day = gone.from_day returning p.facets', [noun, gone.map(({ id }) => id), gone.map(({ from }) => from)])
  return rows
}

export function publishedLine(noun: PublishedNoun, { id, code, example }: Stored, draft: Draft, { revision, at }: Edition): PublishedLine {
  const { stretch, visibility, name, otherNames, concept = null, ownNames = otherNames, feeMin = null, timeMin = null, points = [] } = draft
  const updatedAt = at.toISOString()
  const [base, ownDocument, ownItem] = [draft.base, draft.document, draft.item].map((members) => JSON.stringify(members)) as [string, string, string]
  const [document, item] = [joined(base, ownDocument), joined(base, ownItem)]
  const found = {
    code, to_day: stretch.to, example, visibility, name: name.id.toLowerCase(), names: [...new Set(otherNames.map((one) => one.toLowerCase()))].join('\n'), concept, words: vectorOf(ownNames),
    facets: [...new Set(draft.facets)].sort(), // the database gives what they rest on in any order
    refs: [...draft.refs].sort(), fee_min: feeMin, time_min: timeMin, latitudes: points.map(({ latitude }) => latitude), longitudes: points.map(({ longitude }) => longitude)
  }
  const holds = JSON.stringify({ holds: { from: given(stretch.from), until: stretch.to === END ? null : dayBefore(stretch.to) }, revision, updatedAt })
  const freshness = JSON.stringify({ revision, updatedAt })
  const fingerprint = digestOf(document, item, JSON.stringify(found))
  const words = textsIn(base, 'id')
  const row: Record<keyof typeof COLUMNS, CopyValue> = {
    ...found, noun, id, from_day: stretch.from, revision, updated_at: updatedAt,
    document: joined(document, holds), body: joined(joined(words, textsIn(ownDocument, 'id')), holds),
    item: joined(item, freshness), item_body: joined(joined(words, textsIn(ownItem, 'id')), freshness),
    fingerprint
  }
  return { id, code, from: stretch.from, fingerprint, facets: found.facets, row: copyRow(TYPES, NAMES.map((name) => row[name])) }
}

/** The members of two objects, both as JSON, in one: parsing them again would cost more than all the rest. */
const joined = (one: string, other: string): string => `${one.slice(0, -1)},${other.slice(1)}`

const given = (day: Day): Day | null => (day === BEGINNING ? null : day)

export async function unpublish(db: Db, noun: PublishedNoun, ids: readonly string[], { scopes }: Pick<Edition, 'scopes'>): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await db.query<{ facets: string[] }>('delete from published where noun = $1 and id = any($2) returning facets', [noun, ids])
  for (const { facets } of rows) scopes.addFacets(noun, facets)
}
