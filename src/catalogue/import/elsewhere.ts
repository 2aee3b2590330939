import type { Db } from '../../db/client.js'
import { NOUNS, type Noun } from '../../vocabulary.js'
import type { Touched } from '../publishing/targets.js'
import { isNamedByOthers, referencesOf, type Target } from '../records/references.js'
import { namingNoun, TABLES, type Contents } from '../records/stored.js'
import type { Finding } from './findings.js'

/** Findings of one import at most: a whole data set that others lean on names them all. */
const MOST = 100

interface Holder { noun: Noun | 'dataset'; code: string; content: Contents[Noun] }

/** A record that another data set still names cannot be withdrawn. */
export async function namedElsewhere(db: Db, dataset: string, withdrawn: readonly Touched[]): Promise<Finding[]> {
  const gone = withdrawn.filter(({ noun }) => isNamedByOthers(noun))
  if (gone.length === 0) return []
  const keys = new Set(gone.map(({ noun, code }) => `${noun}:${code}`))
  const holders = [...await manifests(db, dataset)]
  for (const noun of NOUNS) holders.push(...await holdersOf(db, noun, dataset, gone.map(({ code }) => code)))
  return holders.flatMap((holder) => findingOf(holder, keys)).slice(0, MOST)
}

/** Records that hold one of the codes anywhere. */
async function holdersOf(db: Db, noun: Noun, dataset: string, codes: readonly string[]): Promise<Holder[]> {
  const { rows } = await db.query<Holder>(
    `select '${noun}' as noun, code, content from ${TABLES[noun]} where dataset <> $1 and withdrawn_at is null
       and exists (select from jsonb_path_query(content, '$.**') held where jsonb_typeof(held) = 'string' and held #>> '{}' = any($2)) order by code`,
    [dataset, codes]
  )
  return rows
}

async function manifests(db: Db, dataset: string): Promise<Holder[]> {
  const { rows } = await db.query<Holder>(`select 'dataset' as noun, code, content from datasets where code <> $1`, [dataset])
  return rows
}

/** Whether what it holds is the name of one of these records, and not by chance the same word. */
function findingOf({ noun, code, content }: Holder, keys: ReadonlySet<string>): Finding[] {
  const named = referencesOf(noun === 'dataset' ? noun : namingNoun(noun), content).find((reference) => keys.has(`${reference.target}:${reference.code}`))
  return named ? [toFinding(named, recordOf(noun, code, content))] : []
}

const toFinding = (named: { target: Target; code: string }, by: string): Finding =>
  ({ file: 'catalogue.yaml', line: 1, path: '', problem: `would withdraw ${inWords(named.target)} ${named.code}, which ${by} of another data set still names` })

const inWords = (noun: string) => noun.replaceAll('_', ' ')

/** The record in which a part is written: that is what an editor knows. */
function recordOf(noun: Holder['noun'], code: string, content: Contents[Noun]): string {
  const { mall, owner, service } = content as { mall?: string; owner?: string; service?: string }
  if (noun === 'site' || noun === 'tenancy') return `mall ${mall}`
  if (noun === 'offering') return `service ${service}`
  if (noun === 'standard') return `${owner?.includes('.') ? 'service' : 'reference service'} ${owner}`
  return noun === 'dataset' ? `the manifest ${code}` : `${inWords(noun)} ${code}`
}
