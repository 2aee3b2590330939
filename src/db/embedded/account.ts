import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { StartError } from '../../config.js'

/** The user that runs the server. */
export type Account = { name: string, uid: number, gid: number }

/** PostgreSQL refuses to run as root: then the owner of the data runs it, or a user that exists already. Anybody else runs it themselves. */
export function serverAccount(home: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const account = ownerOf(home) ?? find('postgres') ?? find('nobody')
  if (!account) throw new StartError('PostgreSQL does not run as root, and there is no user postgres or nobody: start as another user, or set DATABASE_URL.')
  return account
}

function ownerOf(home: string): Account | undefined {
  const found = statSync(home, { throwIfNoEntry: false })
  return found?.uid ? { name: `of number ${found.uid}`, uid: found.uid, gid: found.gid } : undefined
}

function find(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN))
  return uid && gid ? { name, uid, gid } : undefined
}

/** Whether the server's user gets through all folders above. Asked of the system, which also knows of access lists. */
export function canReach(account: Account | undefined, folder: string): boolean {
  return !account || spawnSync('test', ['-x', folder], { uid: account.uid, gid: account.gid, cwd: '/' }).status === 0
}

/** What root makes for the server belongs to the server's user. */
export function handOver(account: Account | undefined, ...paths: string[]): void {
  if (account) for (const path of paths) chownSync(path, account.uid, account.gid)
}

/** How programs of PostgreSQL run: as the server's user, without settings meant for other servers. */
export function runAs(account: Account | undefined) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')))
  const user = account ? { uid: account.uid, gid: account.gid } : {}
  return { ...user, cwd: '/', env: { ...env, LC_ALL: 'C', TZ: 'UTC' } }
}
