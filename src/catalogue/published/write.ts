import type { Db } from '../../db/client.js'
import { copyInto, copyLine, type CopyValue } from '../../db/copy.js'
import { BEGINNING, dayBefore, END, type Day } from '../../kernel/day.js'
import { digestOf } from '../../kernel/identity.js'
import { resolveTexts } from '../../kernel/text.js'
import { vectorOf } from '../search/vector.js'
import type { Draft, PublishedNoun } from './draft.js'
import type { Stored } from '../records/stored.js'

/** The revision that a transaction is about to take, and the moment that its changes bear. */
export interface Edition { revision: number; at: Date }

const COLUMNS = [
  'noun', 'id', 'code', 'from_day', 'to_day', 'revision', 'updated_at', 'example', 'visibility', 'name', 'names', 'concept', 'words', 'facets', 'refs', 'fee_min', 'time_min', 'latitudes', 'longitudes',
  'document', 'body', 'item', 'item_body', 'fingerprint'
] as const
const UPDATED = COLUMNS.filter((column) => !['noun', 'id', 'from_day'].includes(column))

const INCOMING = 'create temporary table if not exists incoming_published (like published) on commit drop'
/** Stretches that are no longer there go, changed ones are replaced, equal ones stay untouched with their revision. */
const WRITE = `
  with gone as (
    delete from published p using (select distinct noun, id from incoming_published) i
    where p.noun = i.noun and p.id = i.id and not exists (select from incoming_published n where n.noun = p.noun and n.id = p.id and n.from_day = p.from_day)
    returning p.id
  ),
  written as (
    insert into published (${COLUMNS.join(', ')}) select ${COLUMNS.join(', ')} from incoming_published
    on conflict (noun, id, from_day) do update set ${UPDATED.map((column) => `${column} = excluded.${column}`).join(', ')}
    where published.fingerprint <> excluded.fingerprint
    returning id
  )
  select id from written union select id from gone`

/** Writes rows, made by `publishedLine`, and returns the ids of those records that are not what they were. `db` is within a transaction. */
export async function writePublished(db: Db, lines: readonly string[]): Promise<string[]> {
  if (lines.length === 0) return []
  await db.query(INCOMING)
  await copyInto(db, `incoming_published (${COLUMNS.join(', ')})`, lines)
  const { rows: changed } = await db.query<{ id: string }>(WRITE)
  await db.query('truncate incoming_published')
  return changed.map(({ id }) => id)
}

/** The row of one stretch of days, ready for COPY. */
export function publishedLine(noun: PublishedNoun, { id, code, example }: Stored, draft: Draft, { revision, at }: Edition): string {
  const { stretch, visibility, name, otherNames, concept = null, ownNames = otherNames, feeMin = null, timeMin = null, points = [] } = draft
  const updatedAt = at.toISOString()
  const [document, item] = [JSON.stringify(draft.document), JSON.stringify(draft.item)]
  const found = {
    code, to_day: stretch.to, example, visibility, name: name.id.toLowerCase(), names: [...new Set(otherNames.map((one) => one.toLowerCase()))].join('\n'), concept, words: vectorOf(ownNames),
    facets: [...new Set(draft.facets)].sort(), // the database gives what they rest on in any order
    refs: [...draft.refs].sort(), fee_min: feeMin, time_min: timeMin, latitudes: points.map(({ latitude }) => latitude), longitudes: points.map(({ longitude }) => longitude)
  }
  const holds = JSON.stringify({ holds: { from: given(stretch.from), until: stretch.to === END ? null : dayBefore(stretch.to) }, revision, updatedAt })
  const freshness = JSON.stringify({ revision, updatedAt })
  const row: Record<(typeof COLUMNS)[number], CopyValue> = {
    ...found, noun, id, from_day: stretch.from, revision, updated_at: updatedAt,
    document: joined(document, holds), body: joined(JSON.stringify(resolveTexts(draft.document, 'id')), holds),
    item: joined(item, freshness), item_body: joined(JSON.stringify(resolveTexts(draft.item, 'id')), freshness),
    fingerprint: digestOf(document + item + JSON.stringify(found))
  }
  return copyLine(COLUMNS.map((column) => row[column]))
}

/** The members of two objects, both as JSON, in one: parsing them again would cost more than all the rest. */
const joined = (one: string, other: string): string => `${one.slice(0, -1)},${other.slice(1)}`

const given = (day: Day): Day | null => (day === BEGINNING ? null : day)

export async function unpublish(db: Db, noun: PublishedNoun, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.query('delete from published where noun = $1 and id = any($2)', [noun, ids])
}
