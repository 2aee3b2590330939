import { Type, type Static } from '@sinclair/typebox'
import type { Db } from '../../db/client.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import { Enum, Nullable, ref, Whole } from '../../kernel/schema.js'
import { localized, resolveTexts, type TextInput } from '../../kernel/text.js'
import { CHANGE_KINDS, CHANGED_NOUNS, COMPONENTS, SCOPES, type ChangeKind, type Component, type Language, type Noun } from '../../vocabulary.js'
import { restingOn } from './reading.js'
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

/** UUIDs of a service, if it is one, and of the reference service that it follows. */
export interface Owners { service: string | null; referenceService: string | null }
export type StandardInTime = Static<typeof StandardInTime>
type Change = Static<typeof ChangeModel>
/** `cursors` are those of the items, in the same order. */
export interface ChangesPage { items: Change[]; cursors: string[]; next: string | null }
export interface ChangesAsked { limit: number; after: string | undefined; /** Undefined: texts stay in all languages. */ language: Language | undefined }

/** Standards over time, and the log of changes, of one service and the norm that it follows. Two statements. */
export async function readHistory(db: Db, owners: Owners, asked: ChangesAsked): Promise<Static<typeof HistoryPage>> {
  const [standards = []] = await readStandards(db, [owners])
  const [changes] = await readChanges(db, [owners], asked)
  return { standards, items: changes?.items ?? [], next: changes?.next ?? null }
}

interface ChangeRow { place: number; revision: number; at: Date; noun: Noun; code: string; kind: ChangeKind; actor: string; reason: TextInput | null; previous: object | null }

const OWNERS = 'unnest($1::uuid[], $2::uuid[]) with ordinality owner(service, concept, place)'
const valuesOf = (owners: readonly Owners[]) => [owners.map(({ service }) => service), owners.map(({ referenceService }) => referenceService)]

const LOGGED = ['service', 'reference_service', 'standard', 'offering'] as const
/** Of the owners themselves, their standards and their offerings. */
const CHANGES = `
  select owner.place, c.* from ${OWNERS} cross join lateral (
    with parts as (
      select unnest(array[owner.service, owner.concept]) as id
      union all select id from standards where owner_id in (owner.service, owner.concept)
      union all select id from offerings where service_id = owner.service
    )
    select c.revision, c.at, c.noun, c.code, c.kind, c.actor, c.reason, c.previous from changes c join parts using (id)
    where c.noun in (${LOGGED.map((noun) => `'${noun}'`).join(', ')}) and c.revision <= $3 and (c.revision < $3 or c.noun || ':' || c.code collate "C" > $4)
    order by c.revision desc, c.noun || ':' || c.code collate "C" limit $5
  ) c order by owner.place, c.revision desc, c.noun || ':' || c.code collate "C"`

/** A page of the log of changes for each owner, in the same order. One statement. */
export async function readChanges(db: Db, owners: readonly Owners[], { limit, after, language }: ChangesAsked): Promise<ChangesPage[]> {
  const cursor = after === undefined ? undefined : readCursor('history', 'bigint', after)
  const { rows } = await restingOn(db, LOGGED).query<ChangeRow>({ name: 'changes', text: CHANGES, values: [...valuesOf(owners), cursor?.key ?? Number.MAX_SAFE_INTEGER, cursor?.code ?? '', limit + 1] })
  return owners.map((_, at) => {
    const found = rows.filter(({ place }) => place === at + 1)
    const shown = found.slice(0, limit)
    const cursors = shown.map(({ revision, noun, code }) => writeCursor('history', { key: revision, code: `${noun}:${code}` }))
    return { items: shown.map((row) => changeOf(row, language)), cursors, next: found.length > limit ? cursors.at(-1) ?? null : null }
  })
}

function changeOf({ place: _, at, reason, ...row }: ChangeRow, language: Language | undefined): Change {
  const text = reason === null ? null : localized(reason)
  return { ...row, at: at.toISOString(), reason: text && language ? resolveTexts(text, language) : text } as Change
}

/** All standards of each owner, in the same order of owners, the latest first. One statement. */
export async function readStandards(db: Db, owners: readonly Owners[]): Promise<StandardInTime[][]> {
  const { rows } = await restingOn(db, LOGGED).query<{ place: number; content: Contents['standard']; local: boolean; revision: number }>({
    name: 'standards-in-time', values: valuesOf(owners),
    text: `select place, content, coalesce(service_id = owner.service, false) as local, revision from ${OWNERS} join standards on owner_id in (owner.service, owner.concept)
     where withdrawn_at is null order by place, lower(valid) desc nulls last, local desc, code`
  })
  return owners.map((_, at) => rows.filter(({ place }) => place === at + 1).map(({ content, local, revision }) => ({
    scope: local ? 'local' as const : 'national' as const,
    validFrom: content.validFrom ?? null,
    validTo: content.validTo ?? null,
    decision: content.decision ? { number: content.decision.number, date: content.decision.date ?? null } : null,
    components: COMPONENTS.filter((component: Component) => content[component] !== undefined),
    revision
  })))
}
