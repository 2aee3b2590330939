import type { Path } from '../records/path.js'
import { showPath, type Finding } from './findings.js'
import { nearest } from '../../kernel/nearest.js'
import { DatasetRecord, WithdrawalRecord } from '../datasets/record.js'
import { FOLDERS, type AnyRecord, type Folder, type ImportedNoun } from '../records/nouns.js'
import { filesOf, readEntries, strangersIn, type Entry } from './read.js'
import { visitReferences, type Target } from '../records/references.js'
import { RULES, type Before, type Breach } from './rules.js'
import { WordCheck, type KnownWords } from './words.js'
import { misfitsOf } from './shape.js'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Codes of other data sets, on which the folder may lean and which it must not take. */
export interface KnownCodes {
  has(target: Target, code: string): boolean
  /** Also codes that were withdrawn: they are never given to another record. */
  isTaken(target: Target, code: string): boolean
  codes(target: Target): readonly string[]
  casesOf(referenceService: string): readonly string[] | undefined
  /** The calendar of this region, year and version. */
  calendarOf(key: string): string | undefined
  /** The words of the search, and the names of records: asked for only where the folder has words of its own. */
  words(): Promise<KnownWords>
}

export const NOTHING_KNOWN: KnownCodes = {
  has: () => false, isTaken: () => false, codes: () => [], casesOf: () => undefined, calendarOf: () => undefined, words: async () => ({ entries: [], names: [] })
}

export interface CheckedFolder {
  dataset: DatasetRecord | undefined
  withdrawals: WithdrawalRecord[]
  findings: Finding[]
  /** Records of each noun that the folder holds. */
  counts: Record<ImportedNoun, number>
}

interface Deferred { entry: Entry; line: number; path: Path; target: Target; code: string }

/** Called now and then with the number of records read. */
export type Progress = (read: number) => void

/**
 * Reads a whole folder and reports every mistake in it. One record is held at a time; of the others only the codes stay.
 */
export async function checkFolder(root: string, known: KnownCodes = NOTHING_KNOWN, progress: Progress = () => {}): Promise<CheckedFolder> {
  const findings: Finding[] = []
  const report = (finding: Finding) => void findings.push(finding)
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) {
    report({ file: '.', line: 1, path: '', problem: 'there is no such folder', allowed: 'a folder with catalogue.yaml' })
    return { dataset: undefined, withdrawals: [], findings, counts: counted(new Codes()) }
  }
  const codes = new Codes()
  const deferred: Deferred[] = []
  const words = new WordCheck()
  const context = { known, codes, deferred, words, report }
  const manifest = await readManifest(root, report)
  if (manifest) deferReferences('dataset', manifest, context)
  for (const name of await strangersIn(root)) {
    report({ file: name, line: 1, path: '', problem: 'does not belong into a catalogue', allowed: Object.keys(FOLDERS).join(', '), nearest: nearest(name, Object.keys(FOLDERS)) })
  }
  let read = 0
  for (const folder of Object.keys(FOLDERS) as Folder[]) {
    for (const file of await filesOf(root, folder, report)) {
      for await (const entry of readEntries(root, file, report)) {
        checkEntry(folder, entry, context)
        if (++read % 1000 === 0) progress(read)
      }
    }
  }
  checkDeferred(deferred, known, codes, report)
  for (const { entry, ...misfit } of await words.breaches(known)) report(toFinding(entry, misfit))
  const withdrawals = await readWithdrawals(root, codes, report)
  return { dataset: manifest?.value as DatasetRecord | undefined, withdrawals, findings: inOrder(findings), counts: counted(codes) }
}

/** Codes seen so far, by noun; sites under `mall/site`; cases by reference service; calendars by what they are for. */
class Codes {
  readonly byTarget = new Map<Target, Map<string, { file: string; line: number }>>()
  readonly cases = new Map<string, string[]>()
  readonly calendars = new Map<string, string>()
  of(target: Target) {
    let map = this.byTarget.get(target)
    if (!map) this.byTarget.set(target, (map = new Map()))
    return map
  }
}

interface Context { known: KnownCodes; codes: Codes; deferred: Deferred[]; words: WordCheck; report: (finding: Finding) => void }

function checkEntry(folder: Folder, entry: Entry, context: Context): void {
  const { noun, schema } = FOLDERS[folder]
  const misfits = misfitsOf(schema, entry.value)
  for (const misfit of misfits) context.report(toFinding(entry, misfit))
  register(noun, entry, context)
  deferReferences(noun, entry, context)
  if (misfits.length === 0) {
    context.words.note(noun, entry)
    const rules = RULES[noun] as ((record: AnyRecord, before: Before) => Iterable<Breach>) | undefined
    for (const breach of rules?.(entry.value as AnyRecord, beforeOf(context)) ?? []) context.report(toFinding(entry, breach))
  }
}

const beforeOf = ({ codes, known }: Context): Before => ({
  casesOf: (code) => codes.cases.get(code) ?? known.casesOf(code),
  calendarOf: (key, code) => {
    const former = codes.calendars.get(key) ?? known.calendarOf(key)
    if (former === undefined) codes.calendars.set(key, code)
    return former
  }
})

/** What is not known yet may stand in a file that is read later. */
function deferReferences(noun: ImportedNoun | 'dataset', entry: Entry, { codes, known, deferred }: Pick<Context, 'codes' | 'known' | 'deferred'>): void {
  visitReferences(noun, entry.value, (target, code, path) => {
    if (!codes.of(target).has(code) && !known.has(target, code)) deferred.push({ entry, line: entry.lineOf(path), path: [...path], target, code })
  })
}

/** Also a record with mistakes has its code, so that one mistake does not draw others after it. */
function register(noun: ImportedNoun, entry: Entry, { codes, known, report }: Context): void {
  const value = entry.value as { code?: unknown; sites?: unknown; cases?: unknown } | null
  if (typeof value?.code !== 'string') return
  const line = entry.lineOf(['code'])
  const former = codes.of(noun).get(value.code)
  if (former) report(toFinding(entry, { path: ['code'], problem: `"${value.code}" is taken by ${former.file}:${former.line}` }))
  else if (known.isTaken(noun, value.code)) report(toFinding(entry, { path: ['code'], problem: `"${value.code}" is taken by a record of another data set` }))
  else codes.of(noun).set(value.code, { file: entry.file, line })
  if (noun === 'mall') for (const site of codesIn(value.sites)) codes.of('site').set(`${value.code}/${site}`, { file: entry.file, line })
  if (noun === 'reference_service') codes.cases.set(value.code, codesIn(value.cases))
}

const codesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((item) => (item as { code?: unknown } | null)?.code).filter((code) => typeof code === 'string') : []

function checkDeferred(deferred: Deferred[], known: KnownCodes, codes: Codes, report: Context['report']): void {
  for (const { entry, line, path, target, code } of deferred) {
    if (codes.of(target).has(code)) continue
    const candidates = [...codes.of(target).keys(), ...known.codes(target)]
    report({
      file: entry.file, line, path: showPath(path), problem: `there is no ${target.replaceAll('_', ' ')} "${code}"`,
      allowed: candidates.length > 0 && candidates.length <= 12 ? candidates.join(', ') : undefined,
      nearest: nearest(code, candidates)
    })
  }
}

export async function readDataset(root: string, report: Context['report']): Promise<DatasetRecord | undefined> {
  return (await readManifest(root, report))?.value as DatasetRecord | undefined
}

/** Undefined: it is missing, cannot be read, or is not of its shape. */
async function readManifest(root: string, report: Context['report']): Promise<Entry | undefined> {
  const file = 'catalogue.yaml'
  if (!(await isFile(root, file))) {
    report({ file, line: 1, path: '', problem: 'is missing: it says whose data these are', allowed: 'code, title, publisher, licence, attribution, example' })
    return undefined
  }
  const [entry, second] = await entriesOf(root, file, report)
  if (second) report(toFinding(second, { path: [], problem: 'is a second data set', allowed: 'one for each folder' }))
  const misfits = entry ? misfitsOf(DatasetRecord, entry.value) : []
  for (const misfit of misfits) report(toFinding(entry as Entry, misfit))
  return misfits.length === 0 ? entry : undefined
}

async function readWithdrawals(root: string, codes: Codes, report: Context['report']): Promise<WithdrawalRecord[]> {
  const withdrawals: WithdrawalRecord[] = []
  for (const entry of await entriesOf(root, 'withdrawals.yaml', report)) {
    const misfits = misfitsOf(WithdrawalRecord, entry.value)
    for (const misfit of misfits) report(toFinding(entry, misfit))
    if (misfits.length > 0) continue
    const withdrawal = entry.value as WithdrawalRecord
    if (codes.of(withdrawal.noun).has(withdrawal.code)) report(toFinding(entry, { path: ['code'], problem: `"${withdrawal.code}" is withdrawn here and still in the folder` }))
    if (withdrawal.mergedInto != null && !codes.of(withdrawal.noun).has(withdrawal.mergedInto)) {
      const candidates = [...codes.of(withdrawal.noun).keys()]
      report(toFinding(entry, { path: ['mergedInto'], problem: `there is no ${withdrawal.noun.replaceAll('_', ' ')} "${withdrawal.mergedInto}"`, wrong: withdrawal.mergedInto, known: candidates }))
    }
    withdrawals.push(withdrawal)
  }
  return withdrawals
}

const isFile = async (root: string, file: string) => (await stat(join(root, file)).catch(() => undefined))?.isFile() ?? false

async function entriesOf(root: string, file: string, report: Context['report']): Promise<Entry[]> {
  if (!(await isFile(root, file))) return []
  const entries: Entry[] = []
  for await (const entry of readEntries(root, file, report)) entries.push(entry)
  return entries
}

function toFinding(entry: Entry, { path, problem, allowed, wrong, known }: Breach): Finding {
  return {
    file: entry.file, line: entry.lineOf(path), path: showPath(path), problem, allowed,
    nearest: wrong !== undefined && known ? nearest(wrong, known) : undefined
  }
}

const inOrder = (findings: Finding[]) => findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)

const counted = (codes: Codes) =>
  Object.fromEntries(Object.values(FOLDERS).map(({ noun }) => [noun, codes.of(noun).size])) as Record<ImportedNoun, number>
