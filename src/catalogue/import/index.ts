import type pg from 'pg'
import { expectMuch } from '../../db/bulk.js'
import { inTransaction, type Db } from '../../db/client.js'
import { dayOf } from '../../kernel/day.js'
import type { ChangedNoun, ChangeKind, Noun } from '../../vocabulary.js'
import { lockState, readState, takeRevision } from '../changes/revision.js'
import { ChangedScopes } from '../changes/scopes.js'
import type { DatasetRecord } from '../datasets/record.js'
import { beginForm } from '../publishing/form.js'
import { publish } from '../publishing/publish.js'
import type { PublishedNoun } from '../published/draft.js'
import { unpublish, type Edition } from '../published/write.js'
import { targetsOf, type Touched } from '../publishing/targets.js'
import { prepareSeen, withdrawMissing, writeRows, type Author } from './apply.js'
import { checkFolder, readDataset, type CheckedFolder } from './check.js'
import { addRecordsOf, stampDataset, writeDataset, type ManifestChange } from './dataset.js'
import { namedElsewhere } from './elsewhere.js'
import type { Finding } from './findings.js'
import { loadKnownCodes } from './known.js'
import { FOLDERS, type AnyRecord, type Folder } from '../records/nouns.js'
import { filesOf, readEntries, stampsOf } from './read.js'
import { rowsOf, type Row } from './rows.js'
import { Written } from './written.js'

export type Counts = Record<'created' | 'updated' | 'restored' | 'withdrawn' | 'unchanged', number>

export interface ImportReport {
  dataset: string | undefined
  /** Every mistake; with any, nothing was changed. */
  findings: Finding[]
  /** Taken by this import; null when nothing changed, or in a dry run. */
  revision: number | null
  counts: Partial<Record<ChangedNoun, Counts>>
  /** Published documents that read differently now, by noun. */
  published: Partial<Record<PublishedNoun, number>>
}

export type Stage = 'checking' | 'writing' | 'publishing'
export interface ImportOptions { dryRun?: boolean; actor?: string; now?: () => Date; progress?: (stage: Stage, done: number) => void }

const SILENT = () => {}
/** Records written by one statement. */
const BATCH = 1000

/** Raised to undo the transaction of a dry run, or of an import that turns out to break others. */
class Undo extends Error {
  constructor(readonly report: ImportReport) { super('nothing is kept') }
}

/** A folder without mistakes, its files as they stood before they were checked, and the revision of the catalogue against which they were. */
interface Sound extends CheckedFolder { dataset: DatasetRecord; against: number; stamps: Map<string, string> }

/**
 * Imports a folder: everything is checked before the database is touched; then either every mistake is reported and nothing changes, or
 * all of it is applied in one transaction. Importing the same again changes nothing and takes no revision.
 */
export async function importCatalogue(pool: pg.Pool, root: string, options: ImportOptions = {}): Promise<ImportReport> {
  try {
    const checked = await check(pool, root, options)
    return await inTransaction(pool, (db) => apply(db, root, checked, options))
  } catch (error) {
    if (error instanceof Undo) return error.report
    throw error
  }
}

async function check(db: Db, root: string, { progress = SILENT }: ImportOptions): Promise<Sound> {
  const stamps = await stampsOf(root)
  const named = await readDataset(root, SILENT)
  const { revision } = await readState(db)
  const known = await loadKnownCodes(db, named?.code ?? '')
  const { dataset, ...checked } = await checkFolder(root, known, (read) => progress('checking', read))
  if (checked.findings.length > 0 || !dataset) throw new Undo({ dataset: named?.code, findings: checked.findings, revision: null, counts: {}, published: {} })
  return { ...checked, dataset, against: revision, stamps }
}

async function apply(db: Db, root: string, before: Sound, options: ImportOptions): Promise<ImportReport> {
  const { dryRun = false, actor = 'import', now = () => new Date(), progress = SILENT } = options
  await expectMuch(db)
  const { revision } = await lockState(db)
  // Another import may have taken a code, or withdrawn a record, since this folder was checked.
  const checked = revision === before.against ? before : await check(db, root, options)
  const edition: Edition = { revision: revision + 1, at: now(), scopes: new ChangedScopes() }
  const author: Author = { dataset: checked.dataset.code, actor }
  const manifest = await writeDataset(db, checked.dataset, edition, author)
  const written = await writeRecords(db, root, edition, author, progress).finally(() => mustBeAsChecked(root, checked))
  const withdrawn = await withdrawAll(db, checked, edition, author)
  const report: ImportReport = { dataset: author.dataset, findings: await namedElsewhere(db, author.dataset, withdrawn), revision: null, counts: await countsOf(db, written, withdrawn, manifest), published: {} }
  if (report.findings.length > 0) throw new Undo(report)
  if (written.counts.size === 0 && withdrawn.length === 0 && manifest.kind === 'unchanged') return report
  await unpublishWithdrawn(db, withdrawn, edition)
  const targets = await targetsOf(db, [...written.touched, ...withdrawn], written.targets)
  if (manifest.turned) await addRecordsOf(db, author.dataset, targets)
  const changed = await publish(db, targets, edition, author.actor, (done) => progress('publishing', done))
  await stampDataset(db, author, edition)
  report.published = Object.fromEntries(changed)
  await db.query('set constraints all immediate')
  if (dryRun) throw new Undo(report)
  if (revision === 0) await beginForm(db)
  await takeRevision(db, edition.revision, dayOf(edition.at), edition.scopes)
  return { ...report, revision: edition.revision }
}

/** What was written was read a second time: it must be what was checked. */
async function mustBeAsChecked(root: string, { dataset, stamps }: Sound): Promise<void> {
  const now = await stampsOf(root)
  const moved = [...new Set([...stamps.keys(), ...now.keys()])].filter((file) => stamps.get(file) !== now.get(file))
  const findings = moved.map((file) => ({ file, line: 1, path: '', problem: 'was changed during the import', allowed: 'files that rest until the import has ended' }))
  if (findings.length > 0) throw new Undo({ dataset: dataset.code, findings, revision: null, counts: {}, published: {} })
}

/** Reads the folder once more and writes it, one batch at a time. */
async function writeRecords(db: Db, root: string, edition: Edition, author: Author, progress: (stage: Stage, done: number) => void): Promise<Written> {
  await prepareSeen(db)
  const written = new Written()
  const waiting = new Map<Noun, Row[]>()
  let done = 0
  let writing = Promise.resolve() // one batch, while the next is read
  const flush = async (noun: Noun) => {
    const rows = waiting.get(noun) ?? []
    waiting.set(noun, [])
    if (rows.length === 0) return
    await writing
    writing = writeRows(db, noun, rows, edition, author, written)
    writing.catch(LEFT_TO_THE_NEXT_BATCH)
  }
  for (const folder of Object.keys(FOLDERS) as Folder[]) {
    for (const file of await filesOf(root, folder, SILENT)) {
      for await (const { value } of readEntries(root, file, SILENT)) {
        for (const row of rowsOf(FOLDERS[folder].noun, value as AnyRecord)) {
          const rows = waiting.get(row.noun) ?? []
          waiting.set(row.noun, rows)
          if (rows.push(row) >= BATCH) await flush(row.noun)
        }
        if (++done % BATCH === 0) progress('writing', done)
      }
    }
  }
  for (const noun of [...waiting.keys()]) await flush(noun)
  await writing
  return written
}

const LEFT_TO_THE_NEXT_BATCH = () => {}

async function withdrawAll(db: Db, { withdrawals }: CheckedFolder, edition: Edition, author: Author): Promise<Touched[]> {
  const withdrawn: Touched[] = []
  for (const noun of [...Object.values(FOLDERS).map((folder) => folder.noun), 'site', 'tenancy', 'standard', 'offering'] as Noun[]) {
    withdrawn.push(...await withdrawMissing(db, noun, edition, author, withdrawals))
  }
  return withdrawn
}

async function unpublishWithdrawn(db: Db, withdrawn: readonly Touched[], edition: Edition): Promise<void> {
  const published: readonly string[] = ['region', 'mall', 'agency', 'service', 'reference_service', 'offering', 'document', 'legal_instrument', 'calendar']
  for (const noun of new Set(withdrawn.map((one) => one.noun))) {
    if (published.includes(noun)) await unpublish(db, noun as PublishedNoun, withdrawn.filter((one) => one.noun === noun).map(({ id }) => id), edition)
  }
}

async function countsOf(db: Db, written: Written, withdrawn: readonly Touched[], manifest: ManifestChange): Promise<ImportReport['counts']> {
  const { rows } = await db.query<{ noun: Noun; seen: number }>('select noun, count(*)::int as seen from import_seen group by noun')
  const counts: ImportReport['counts'] = {}
  const of = (noun: ChangedNoun) => (counts[noun] ??= { created: 0, updated: 0, restored: 0, withdrawn: 0, unchanged: 0 })
  of('dataset')[manifest.kind] = 1
  for (const { noun, seen } of rows) of(noun).unchanged = seen
  for (const [noun, kinds] of written.counts) {
    for (const [kind, count] of kinds) {
      of(noun)[kind as keyof Counts & ChangeKind] += count
      of(noun).unchanged -= count
    }
  }
  for (const { noun } of withdrawn) of(noun).withdrawn += 1
  return counts
}
