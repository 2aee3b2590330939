import { Type, type Static } from '@sinclair/typebox'
import type { Db } from '../../db/client.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import { Enum, Nullable, ref, Whole } from '../../kernel/schema.js'
import { localized, resolveTexts, type TextInput } from '../../kernel/text.js'
import { CHANGE_KINDS, CHANGED_NOUNS, COMPONENTS, SCOPES, type ChangeKind, type Component, type Language, type Noun } from '../../vocabulary.js'
import { freshnessModel, PublicDate, PublicLine, PublicText } from '../links.js'
import type { Contents } from '../records/stored.js'

const StandardInTime = Type.Object({
  scope: Enum(SCOPES, { description: 'national: the norm; local: of the agency' }),
  validFrom: Nullable(PublicDate('First day in force; null: not known')),
  validTo: Nullable(PublicDate('Last day in force; null: until replaced')),
  decision: Nullable(Type.Object({ number: PublicLine('Number, as it is cited'), date: Nullable(PublicDate('Day of the decision')) }), { description: 'The decision that fixed it; null: not known' }),
  components: Type.Array(Enum(COMPONENTS), { maxItems: 14, description: 'Components that it sets' }),
  revision: freshnessModel.revision
}, { $id: 'StandardInTime', description: 'A standard, past, in force or announced' })

const ChangeModel = Type.Object({
  revision: Whole({ minimum: 1, description: 'Revision of the catalogue' }),
  at: Type.String({ format: 'date-time', maxLength: 30, description: 'Moment of that revision' }),
  noun: Enum(CHANGED_NOUNS, { description: 'What kind of record changed' }),
  code: PublicLine('Code of the record. That of a standard is the code of its owner, `~` and its first day, if that is known'),
  kind: Enum(CHANGE_KINDS, { description: 'began, ended: a day did it, nobody wrote' }),
  actor: Type.String({ maxLength: 200, description: 'Who changed it' }),
  reason: Nullable(PublicText('Why; null: not said')),
  previous: Nullable(Type.Object({}, { additionalProperties: true }), { description: 'The record as its editor had written it before; null: it is new, or only something that it shows has changed' })
}, { $id: 'Change', description: 'A change of the catalogue' })

export const HistoryPage = Type.Object({
  standards: Type.Array(ref(StandardInTime), { maxItems: 1000, description: 'All standards that are known, latest first: past, in force and announced' }),
  items: Type.Array(ref(ChangeModel), { maxItems: 100, description: 'What changed in the catalogue, latest first' }),
  next: Nullable(Type.String({ maxLength: 1000, description: 'Cursor of the next page, for `after`; null: this is the last' }))
}, { $id: 'HistoryPage', description: 'The standards of a service over time, and a page of what changed' })
export const HISTORY_COMPONENTS = [StandardInTime, ChangeModel, HistoryPage]

export interface HistoryAsked { owners: { service?: string; referenceService: string | null }; limit: number; after: string | undefined; language: Language }

/** Standards over time, and the log of changes, of one service and the norm that it follows. Two statements. */
export async function readHistory(db: Db, { owners, limit, after, language }: HistoryAsked): Promise<Static<typeof HistoryPage>> {
  const ids = [owners.service, owners.referenceService].filter((id) => id != null)
  const standards = await standardsOf(db, ids, owners.service)
  const cursor = after === undefined ? undefined : readCursor('history', 'bigint', after)
  const { rows } = await db.query<ChangeRow>(CHANGES, [ids, cursor?.key ?? Number.MAX_SAFE_INTEGER, cursor?.code ?? '', limit + 1])
  const items = rows.slice(0, limit)
  const last = items[items.length - 1]
  return {
    standards,
    items: items.map((row) => toChange(row, language)) as Static<typeof HistoryPage>['items'],
    next: rows.length > limit && last ? writeCursor('history', { key: last.revision, code: `${last.noun}:${last.code}` }) : null
  }
}

interface ChangeRow { revision: number; at: Date; noun: Noun; code: string; kind: ChangeKind; actor: string; reason: TextInput | null; previous: object | null }

/** Of the owners themselves, their standards and their offerings. */
const CHANGES = `
  with parts as (
    select unnest($1::uuid[]) as id
    union all select id from standards where owner_id = any($1)
    union all select id from offerings where service_id = any($1)
  )
  select c.revision, c.at, c.noun, c.code, c.kind, c.actor, c.reason, c.previous from changes c join parts using (id)
  where c.noun in ('service', 'reference_service', 'standard', 'offering') and c.revision <= $2 and (c.revision < $2 or c.noun || ':' || c.code collate "C" > $3)
  order by c.revision desc, c.noun || ':' || c.code collate "C" limit $4`

const toChange = (row: ChangeRow, language: Language) => ({ ...row, at: row.at.toISOString(), reason: row.reason === null ? null : resolveTexts(localized(row.reason), language) })

async function standardsOf(db: Db, owners: readonly string[], service: string | undefined): Promise<Static<typeof HistoryPage>['standards']> {
  const { rows } = await db.query<{ content: Contents['standard']; local: boolean; revision: number }>(
    `select content, service_id is not null and service_id = $2 as local, revision from standards where owner_id = any($1) and withdrawn_at is null
     order by lower(valid) desc nulls last, local desc`, [owners, service ?? null]
  )
  return rows.map(({ content, local, revision }) => ({
    scope: local ? 'local' as const : 'national' as const,
    validFrom: content.validFrom ?? null,
    validTo: content.validTo ?? null,
    decision: content.decision ? { number: content.decision.number, date: content.decision.date ?? null } : null,
    components: COMPONENTS.filter((component: Component) => content[component] !== undefined),
    revision
  }))
}
