import type { Db } from '../../db/client.js'
import type { ChangeKind, Noun } from '../../vocabulary.js'
import { PUBLISHED_NOUNS, type PublishedNoun } from '../published/draft.js'
import { TABLES, type Contents } from '../records/stored.js'
import { documentsAskedBy, documentsIssuedBy } from '../standards/documents.js'
import type { Targets } from './rebuild.js'

/** A record that a transaction has written. The content is kept of norms only: they name documents. */
export interface Touched { noun: Noun; id: string; code: string; kind: ChangeKind; content?: unknown }

/** Which published rows have to be written again: those of the records themselves, and those that show one of them. */
export async function targetsOf(db: Db, touched: readonly Touched[]): Promise<Targets> {
  const targets: Targets = new Map(PUBLISHED_NOUNS.map((noun) => [noun, new Set<string>()]))
  for (const { noun, id } of touched) targets.get(noun as PublishedNoun)?.add(id)
  await addOwners(db, touched, targets)
  const shown = touched.filter(({ kind, noun }) => kind !== 'created' || noun === 'site').map(({ noun, code }) => `${noun}:${code}`)
  const concepts = touched.filter(({ noun, code }) => noun === 'standard' && !code.includes('.')).map(({ code }) => `reference_service:${code.slice(0, code.indexOf('~'))}`)
  const keys = [...new Set([...shown, ...concepts])]
  if (keys.length > 0) {
    const { rows } = await db.query<{ noun: PublishedNoun; id: string }>('select distinct noun, id from published where refs && $1', [keys])
    for (const { noun, id } of rows) targets.get(noun)?.add(id)
  }
  return targets
}

/** Parts are shown by their owners: a tenancy by its agency, a site by its mall, a standard and an offering by their service. */
async function addOwners(db: Db, touched: readonly Touched[], targets: Targets): Promise<void> {
  const ids = (noun: Noun) => touched.filter((one) => one.noun === noun).map(({ id }) => id)
  const add = async (noun: PublishedNoun, column: string, part: Noun) => {
    const parts = ids(part)
    if (parts.length === 0) return
    const { rows } = await db.query<{ owner: string | null }>(`select distinct ${column} as owner from ${TABLES[part]} where id = any($1)`, [parts])
    for (const { owner } of rows) if (owner) targets.get(noun)?.add(owner)
  }
  await add('mall', 'mall_id', 'site')
  await add('agency', 'agency_id', 'tenancy')
  await add('service', 'service_id', 'standard')
  await add('reference_service', 'reference_service_id', 'standard')
  await add('service', 'service_id', 'offering')
  await addDocuments(db, touched, targets)
}

/** A document tells which reference services issue it and ask for it. */
async function addDocuments(db: Db, touched: readonly Touched[], targets: Targets): Promise<void> {
  const norms = touched.filter(({ noun, code }) => noun === 'standard' && !code.includes('.')).map(({ content }) => content as Contents['standard'])
  const codes = norms.flatMap((norm) => [...documentsAskedBy(norm), ...documentsIssuedBy(norm)])
  if (codes.length === 0) return
  const { rows } = await db.query<{ id: string }>('select id from documents where code = any($1)', [[...new Set(codes)]])
  for (const { id } of rows) targets.get('document')?.add(id)
}
