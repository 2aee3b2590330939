import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { isNode, LineCounter, parseDocument } from 'yaml'
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
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
  for (const file of files.filter((name) => !READABLE.includes(extname(name)))) {
    report({ file, line: 1, path: '', problem: 'is not a file that the import reads', allowed: READABLE.join(', ') })
  }
  return files.filter((file) => READABLE.includes(extname(file))).sort()
}

/** Names at the root that are neither a noun's folder nor one of the catalogue's own files. */
export async function strangersIn(root: string): Promise<string[]> {
  const known = new Set<string>([...Object.keys(FOLDERS), 'catalogue.yaml', 'withdrawals.yaml', 'README.md', 'LICENSE', 'LICENSE.md', 'search'])
  const names = await readdir(root)
  return names.filter((name) => !known.has(name) && !name.startsWith('.'))
}

export async function* readEntries(root: string, file: string, report: Report): AsyncGenerator<Entry> {
  if (extname(file) === '.ndjson') yield* readLines(root, file, report)
  else yield* await readWhole(root, file, report)
}

async function* readLines(root: string, file: string, report: Report): AsyncGenerator<Entry> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(join(root, file), 'utf8'), crlfDelay: Infinity })) {
    line += 1
    const at = line
    if (text.trim() === '') continue
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
  for (const error of document.errors) {
    report({ file, line: error.linePos?.[0].line ?? 1, path: '', problem: `cannot be read: ${error.message.split('\n')[0]?.replace(/:$/, '')}` })
  }
  if (document.errors.length > 0) return []
  const value = document.value() as unknown
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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(root, file)))
  } catch {
    report({ file, line: 1, path: '', problem: 'is not UTF-8 text' })
    return undefined
  }
}

/** YAML with positions. JSON is read by it too, being YAML. */
function locate(text: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  return {
    errors: document.errors,
    value: () => document.toJS({ maxAliasCount: 1000 }) as unknown,
    /** The line of the node at the path, or of its nearest parent that exists. */
    lineOf(path: Path): number {
      for (let length = path.length; length >= 0; length--) {
        const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return 1
    }
  }
}
