import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { StartError } from '../../config.js'
import { canReach, serverAccount } from './account.js'
import { findBinaries } from './binaries.js'
import { clusterIn, create, majorOf, readPassword, refuseOtherMajor, SUPERUSER, type Cluster } from './cluster.js'
import { withLock } from './lock.js'
import { openFolder, systemData } from './package.js'
import { findRunning, start, stop, whenGone, type Running } from './postmaster.js'
import { enter, forget, leave } from './users.js'

const PROJECT_DATA = fileURLToPath(new URL('../../../.data', import.meta.url))
const DATABASE = 'mpp'

export type EmbeddedOptions = {
  dataDir?: string
  pgBin?: string
  say?: (message: string) => void
  /** Further settings of the server; without durability a crash of the machine may lose data, which tests do not mind. */
  settings?: Record<string, string | number>
  durable?: boolean
}

/** `gone` resolves when the server has ended, whoever ended it. */
export type Embedded = { url: string, folder: string, attached: boolean, pid: number, gone: Promise<void>, stop: () => Promise<void> }

/** Starts the embedded PostgreSQL of a folder, or joins the one that runs there. The last process to stop it really stops it. */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<Embedded> {
  const folder = chooseFolder(options)
  const cluster = clusterIn(folder)
  return withLock(cluster.lock, async () => {
    const found = await findRunning(cluster)
    const running = found ?? await startAnew(cluster, folder, options)
    enter(cluster.users, serverAccount(cluster.home))
    try {
      const url = await confirm(cluster, running)
      const leaveServer = () => withLock(cluster.lock, () => stopAsLast(cluster, running, options))
      return { url, folder, attached: found !== undefined, pid: running.pid, gone: whenGone(running, cluster), stop: leaveServer }
    } catch (error) {
      await stopAsLast(cluster, running, options)
      throw error
    }
  })
}

async function startAnew(cluster: Cluster, folder: string, options: EmbeddedOptions): Promise<Running> {
  const account = serverAccount(cluster.home)
  const binaries = findBinaries(account, options.pgBin, majorOf(cluster))
  refuseOtherMajor(cluster, binaries)
  forget(cluster.users)
  if (!existsSync(cluster.home)) {
    options.say?.(`Making a database in ${folder} (PostgreSQL ${binaries.version})`)
    await create(folder, binaries, account, options.durable ?? true)
  }
  return start(cluster, binaries, account, options.settings)
}

async function stopAsLast(cluster: Cluster, running: Running, { pgBin }: EmbeddedOptions): Promise<void> {
  if (leave(cluster.users)) await stop(running, cluster, () => findBinaries(serverAccount(cluster.home), pgBin, majorOf(cluster)))
}

/** The folder for the data, which the server's user must be able to get to. */
function chooseFolder({ dataDir, say }: EmbeddedOptions): string {
  const folder = dataDir ?? PROJECT_DATA
  const account = serverAccount(clusterIn(folder).home)
  makeFolder(folder)
  if (canReach(account, folder)) return folder
  if (dataDir) throw new StartError(`DATA_DIR=${dataDir} is closed to the user ${account?.name}, which runs PostgreSQL because root may not: choose a folder that it can reach.`)
  const elsewhere = systemData(folder)
  say?.(`${folder} is closed to the user ${account?.name}, which runs PostgreSQL: the database is in ${elsewhere}`)
  makeFolder(elsewhere)
  return elsewhere
}

function makeFolder(folder: string): void {
  try {
    openFolder(folder)
  } catch (error) {
    throw new StartError(`Cannot make the folder ${folder} (${(error as NodeJS.ErrnoException).code}): set DATA_DIR to one that can be written.`)
  }
}

/** Connects, makes sure that this is the server of these data, and makes the database at the first time. */
async function confirm(cluster: Cluster, { port }: Running): Promise<string> {
  const address = (database: string) => `postgres://${SUPERUSER}:${readPassword(cluster)}@127.0.0.1:${port}/${database}`
  const client = new pg.Client({ connectionString: address('postgres') })
  await client.connect()
  const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
  if (rows.length === 0) await client.query(`CREATE DATABASE ${DATABASE} STRATEGY file_copy`)
  await client.end()
  return address(DATABASE)
}
