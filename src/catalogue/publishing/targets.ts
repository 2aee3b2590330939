import type { Db } from '../../db/client.js'
import type { ChangeKind, Noun } from '../../vocabulary.js'
import { PUBLISHED_NOUNS, type PublishedNoun } from '../published/draft.js'
import { TABLES, type Contents } from '../records/stored.js'
import { documentsAskedBy, documentsIssuedBy } from '../standards/documents.js'
import type { Targets } from './rebuild.js'

/** A record that a transaction has written. The content is kept of norms only: they name documents. */
export interface Touched { noun: Noun; id: string; code: string; kind: ChangeKind; content?: unknown }

/** Parts are shown by their owners, whose ids stand in these columns. */
export const OWNERS: readonly { part: Noun; owner: PublishedNoun; column: string }[] = [
  { part: 'site', owner: 'mall', column: 'mall_id' }, { part: 'tenancy', owner: 'agency', column: 'agency_id' }, { part: 'standard', owner: 'service', column: 'service_id' },
  { part: 'standard', owner: 'reference_service', column: 'reference_service_id' }, { part: 'offering', owner: 'service', column: 'service_id' }
]

/** A standard of a reference service. Services are the only owners with a dot in their code. */
export const isNorm = ({ noun, code }: Pick<Touched, 'noun' | 'code'>): boolean => noun === 'standard' && !code.includes('.')

/** What is new was shown by nothing before. New sites are looked for all the same: they are few. */
export const mayBeShown = ({ kind, noun }: Pick<Touched, 'kind' | 'noun'>): boolean => kind !== 'created' || noun === 'site'

export const noTargets = (): Targets => new Map(PUBLISHED_NOUNS.map((noun) => [noun, new Set<string>()]))

/** Which published rows have to be written again: those of the records themselves, and those that show one of them. They are added to `targets`. */
export async function targetsOf(db: Db, touched: readonly Touched[], targets: Targets): Promise<Targets> {
  for (const { noun, id } of touched) targets.get(noun as PublishedNoun)?.add(id)
  await addOwners(db, touched, targets)
  const shown = touched.filter(mayBeShown).map(({ noun, code }) => `${noun}:${code}`)
  const concepts = touched.filter(isNorm).map(({ code }) => `reference_service:${code.slice(0, code.indexOf('~'))}`)
  const keys = [...new Set([...shown, ...concepts])]
  if (keys.length > 0) {
    const { rows } = await db.query<{ noun: PublishedNoun; id: string }>('select distinct noun, id from published where refs && $1', [keys])
    for (const { noun, id } of rows) targets.get(noun)?.add(id)
  }
  return targets
}

async function addOwners(db: Db, touched: readonly Touched[], targets: Targets): Promise<void> {
  for (const { part, owner, column } of OWNERS) {
    const parts = touched.filter(({ noun }) => noun === part).map(({ id }) => id)
    if (parts.length === 0) continue
    const { rows } = await db.query<{ owner: string | null }>(`select distinct ${column} as owner from ${TABLES[part]} where id = any($1)`, [parts])
    for (const { owner: id } of rows) if (id) targets.get(owner)?.add(id)
  }
  await addDocuments(db, touched, targets)
}

/** A document tells which reference services issue it and ask for it. */
async function addDocuments(db: Db, touched: readonly Touched[], targets: Targets): Promise<void> {
  const norms = touched.filter(isNorm).map(({ content }) => content as Contents['standard'])
  const codes = norms.flatMap((norm) => [...documentsAskedBy(norm), ...documentsIssuedBy(norm)])
  if (codes.length === 0) return
  const { rows } = await db.query<{ id: string }>('select id from documents where code = any($1)', [[...new Set(codes)]])
  for (const { id } of rows) targets.get('document')?.add(id)
}
