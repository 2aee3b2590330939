import { createReadStream, type Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Path } from '../records/path.js'
import type { Finding } from './findings.js'
import { FOLDERS, type Folder } from '../records/nouns.js'

/** A record as it stands in a file, and the line of any place in it. */
export interface Entry {
  file: string
  value: unknown
  lineOf(path: Path): number
}

const READABLE = ['.yaml', '.yml', '.json', '.ndjson']
/** Larger catalogues go into `.ndjson`, which is read line by line. */
const LARGEST_FILE = 64 * 1024 * 1024

type Report = (finding: Finding) => void

/** The files of one noun, in a stable order. */
export async function filesOf(root: string, folder: Folder, report: Report): Promise<string[]> {
  const files: string[] = []
  for (const entry of await entriesIn(root, folder, report)) {
    const file = relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/')
    if (isHidden(file) || entry.name === 'README.md' || !(await leadsToFile(root, file, entry, report))) continue
    if (READABLE.includes(extname(file))) files.push(file)
    else report({ file, line: 1, path: '', problem: 'is not a file that the import reads', allowed: READABLE.join(', ') })
  }
  return files.sort()
}

/** Size and time of every file that is read, by its name: they tell whether a later reading finds the same. */
export async function stampsOf(root: string): Promise<Map<string, string>> {
  const lists = await Promise.all((Object.keys(FOLDERS) as Folder[]).map((folder) => filesOf(root, folder, () => {})))
  const files = ['catalogue.yaml', 'withdrawals.yaml', ...lists.flat()]
  const stamps = await Promise.all(files.map(async (file) => {
    const found = await stat(join(root, file)).catch(() => undefined)
    return [file, found ? `${found.size} ${found.mtimeMs}` : ''] as const
  }))
  return new Map(stamps)
}

/** A folder that is not there holds nothing; one that cannot be read must not pass for empty, or all its records would be withdrawn. */
async function entriesIn(root: string, folder: Folder, report: Report): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true, recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') report({ file: folder, line: 1, path: '', problem: code === 'ENOTDIR' ? 'is not a folder' : `cannot be read: ${code}` })
    return []
  }
}

/** Kubernetes mounts files as links into a hidden folder. */
const isHidden = (file: string) => file.split('/').some((name) => name.startsWith('.'))

async function leadsToFile(root: string, file: string, entry: Dirent, report: Report): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  const isFile = (await stat(join(root, file)).catch(() => undefined))?.isFile() ?? false
  if (!isFile) report({ file, line: 1, path: '', problem: 'leads to no file' })
  return isFile
}

/** Names at the root that are neither a noun's folder nor one of the catalogue's own files. */
export async function strangersIn(root: string): Promise<string[]> {
  const known = new Set<string>([...Object.keys(FOLDERS), 'catalogue.yaml', 'withdrawals.yaml', 'README.md', 'LICENSE', 'LICENSE.md'])
  const names = await readdir(root)
  return names.filter((name) => !known.has(name) && !name.startsWith('.'))
}

export async function* readEntries(root: string, file: string, report: Report): AsyncGenerator<Entry> {
  if (extname(file) === '.ndjson') yield* readLines(root, file, report)
  else yield* await readWhole(root, file, report)
}

/** Split as bytes: a line separator within words ends no line, and each line is decoded by itself. */
async function* readLines(root: string, file: string, report: Report): AsyncGenerator<Entry> {
  let line = 0
  for await (const bytes of createInterface({ input: createReadStream(join(root, file), 'latin1'), crlfDelay: Infinity })) {
    line += 1
    const at = line
    const text = decode(Buffer.from(bytes, 'latin1'))
    if (text === undefined) report({ file, line: at, path: '', problem: 'is not UTF-8 text' })
    if (text === undefined || text.trim() === '') continue
    try {
      yield { file, value: JSON.parse(text), lineOf: () => at }
    } catch (error) {
      report({ file, line: at, path: '', problem: `is not JSON: ${(error as Error).message}`, allowed: 'one JSON object a line' })
    }
  }
}

async function readWhole(root: string, file: string, report: Report): Promise<Entry[]> {
  const text = await readText(root, file, report)
  if (text === undefined) return []
  if (text.trim() === '') {
    report({ file, line: 1, path: '', problem: 'is empty', allowed: 'one record, or a list of records' })
    return []
  }
  const document = locate(text)
  for (const { problem, line } of document.problems) report({ file, line, path: '', problem: `cannot be read: ${problem}` })
  if (document.problems.length > 0) return []
  const { value } = document
  return Array.isArray(value)
    ? value.map((item: unknown, at) => ({ file, value: item, lineOf: (path: Path) => document.lineOf([at, ...path]) }))
    : [{ file, value, lineOf: document.lineOf }]
}

async function readText(root: string, file: string, report: Report): Promise<string | undefined> {
  const { size } = await stat(join(root, file))
  if (size > LARGEST_FILE) {
    report({ file, line: 1, path: '', problem: `is larger than ${LARGEST_FILE / 1024 / 1024} MB`, allowed: 'large catalogues as .ndjson, one record a line' })
    return undefined
  }
  const text = decode(await readFile(join(root, file)))
  if (text === undefined) report({ file, line: 1, path: '', problem: 'is not UTF-8 text' })
  return text
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Without the mark that some editors put before it; undefined when it is not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

interface Located { value: unknown; problems: { problem: string; line: number }[]; lineOf(path: Path): number }

/** YAML with positions. JSON is read by it too, being YAML. */
function locate(text: string): Located {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  const lineAt = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined)
  const problems = document.errors.map(({ message, linePos }) => ({ problem: message.split('\n')[0]?.replace(/:$/, '') ?? '', line: linePos?.[0].line ?? 1 }))
  return { ...valueOf(document, problems, lineAt), lineOf: (path) => lineOf(document, path, lineAt) }
}

type LineAt = (node: unknown) => number | undefined

/** The line of the node at the path, or of its nearest parent that exists. */
function lineOf(document: Document, path: Path, lineAt: LineAt): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lineAt(length === 0 ? document.contents : document.getIn(path.slice(0, length), true))
    if (line !== undefined) return line
  }
  return 1
}

/** Aliases are followed only here: one may lead nowhere, and many within each other may be a bomb. */
function valueOf(document: Document, problems: Located['problems'], lineAt: LineAt): Pick<Located, 'value' | 'problems'> {
  if (problems.length > 0) return { value: undefined, problems }
  try {
    return { value: document.toJS({ maxAliasCount: 1000 }), problems }
  } catch (error) {
    const { message } = error as Error
    let line = 1
    visit(document, { Alias: (_, node) => {
      if (!message.endsWith(`: ${node.source}`)) return undefined
      line = lineAt(node) ?? 1
      return visit.BREAK
    } })
    return { value: undefined, problems: [{ problem: message, line }] }
  }
}
