import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where the server's user can go when the project lies below a folder closed to it. Only root comes here. */
export const SYSTEM_HOME = '/var/lib/mpp-catalog'

type Link = { source: string, target: string }

/** The package's install script makes the links of its libraries; npm may have been told not to run it. */
export function makeMissingLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[]
  for (const { source, target } of links.filter(({ target }) => !lstatSync(join(folder, target), { throwIfNoEntry: false }))) {
    makeLink(basename(source), join(folder, target))
  }
}

/** A link that cannot be made shows when the programs are run; one that another process made meanwhile is fine. */
function makeLink(source: string, target: string): void {
  try {
    symlinkSync(source, target)
  } catch {}
}

/** A copy of the programs that every user may run, one for each version of the package. */
export function copyForOthers(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const copy = join(SYSTEM_HOME, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  openFolder(SYSTEM_HOME)
  const draft = `${copy}.${process.pid}`
  cpSync(join(folder, 'native'), draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  renameSync(draft, copy)
  return copy
}

/** A place for data outside the project, the same at every start. */
export function systemData(projectData: string): string {
  openFolder(SYSTEM_HOME)
  return join(SYSTEM_HOME, `data-${createHash('sha256').update(projectData).digest('hex').slice(0, 8)}`)
}

export function openFolder(folder: string): void {
  if (existsSync(folder)) return
  openFolder(dirname(folder))
  mkdirSync(folder)
  chmodSync(folder, 0o755)
}

function openToAll(path: string): void {
  const { isLink, isFolder, mode } = look(path)
  if (isLink) return
  chmodSync(path, isFolder || mode & 0o100 ? 0o755 : 0o644)
  if (isFolder) for (const name of readdirSync(path)) openToAll(join(path, name))
}

function look(path: string) {
  const found = lstatSync(path)
  return { isLink: found.isSymbolicLink(), isFolder: found.isDirectory(), mode: found.mode }
}
