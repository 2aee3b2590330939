import type { Db } from '../../db/client.js'
import { BEGINNING, dayBefore, END, type Day } from '../../kernel/day.js'
import { fingerprintOf } from '../../kernel/identity.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Draft, PublishedNoun } from './draft.js'
import type { Stored } from '../records/stored.js'

/** The revision that a transaction is about to take, and the moment that its changes bear. */
export interface Edition { revision: number; at: Date }

const COLUMNS = [
  'noun', 'id', 'code', 'from_day', 'to_day', 'revision', 'updated_at', 'example', 'visibility', 'name', 'names', 'facets', 'refs', 'fee_min', 'time_min', 'latitudes', 'longitudes',
  'document', 'body', 'item', 'item_body', 'fingerprint'
]
const UPDATED = COLUMNS.filter((column) => !['noun', 'id', 'from_day'].includes(column))

/** Stretches that are no longer there go, changed ones are replaced, equal ones stay untouched with their revision. */
const WRITE = `
  with incoming as (select * from json_populate_recordset(null::published, $1)),
  gone as (
    delete from published p using (select distinct noun, id from incoming) i
    where p.noun = i.noun and p.id = i.id and not exists (select from incoming n where n.noun = p.noun and n.id = p.id and n.from_day = p.from_day)
    returning p.id
  ),
  written as (
    insert into published (${COLUMNS.join(', ')}) select ${COLUMNS.join(', ')} from incoming
    on conflict (noun, id, from_day) do update set ${UPDATED.map((column) => `${column} = excluded.${column}`).join(', ')}
    where published.fingerprint <> excluded.fingerprint
    returning id
  )
  select id from written union select id from gone`

export interface DraftedRecord { stored: Stored; drafts: Draft[] }

/** Writes the rows of these records of one noun and returns the ids of those that are not what they were. */
export async function writePublished(db: Db, noun: PublishedNoun, records: readonly DraftedRecord[], edition: Edition): Promise<string[]> {
  const rows = records.flatMap(({ stored, drafts }) => drafts.map((draft) => toRow(noun, stored, draft, edition)))
  if (rows.length === 0) return []
  const { rows: changed } = await db.query<{ id: string }>({ name: 'write-published', text: WRITE, values: [JSON.stringify(rows)] })
  return changed.map(({ id }) => id)
}

function toRow(noun: PublishedNoun, { id, code, example }: Stored, draft: Draft, { revision, at }: Edition) {
  const { stretch, visibility, name, otherNames, facets, refs, feeMin = null, timeMin = null, points = [] } = draft
  const freshness = { revision, updatedAt: at.toISOString() }
  const document = { ...draft.document, holds: { from: given(stretch.from), until: stretch.to === END ? null : dayBefore(stretch.to) }, ...freshness }
  const item = { ...draft.item, ...freshness }
  const columns = {
    code, to_day: stretch.to, example, visibility,
    name: name.id.toLowerCase(),
    names: [...new Set(otherNames.map((one) => one.toLowerCase()))].join('\n'),
    facets: [...new Set(facets)].sort(), // the database gives what they rest on in any order
    refs: [...refs].sort(), fee_min: feeMin, time_min: timeMin,
    latitudes: points.map(({ latitude }) => latitude), longitudes: points.map(({ longitude }) => longitude)
  }
  return {
    noun, id, ...columns, from_day: stretch.from, revision, updated_at: freshness.updatedAt, document, body: JSON.stringify(resolveTexts(document, 'id')), item, item_body: JSON.stringify(resolveTexts(item, 'id')),
    fingerprint: fingerprintOf([draft.document, draft.item, columns])
  }
}

const given = (day: Day): Day | null => (day === BEGINNING ? null : day)

export async function unpublish(db: Db, noun: PublishedNoun, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.query('delete from published where noun = $1 and id = any($2)', [noun, ids])
}
