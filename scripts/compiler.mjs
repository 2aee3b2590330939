// From src to dist. A production install has no compiler: there dist comes with the image, and nothing is done.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBrowser, hasBrowser } from './browser.mjs'
import { buildPlayground, hasPlayground } from './playground.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist', 'server.js')

/** Whether dist is newer than src, or cannot be made anew. */
export function isFresh () {
  return existsSync(built) && hasPlayground() && hasBrowser() && (!compiler() || newest(join(root, 'src')) <= statSync(built).mtimeMs)
}

function newest (folder) {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
  return Math.max(0, ...times)
}

/** Returns the exit code. */
export async function build ({ quick }) {
  const tsc = compiler()
  if (!tsc) return withoutCompiler()
  const options = quick ? ['--noCheck'] : []
  const translate = (...more) => spawnSync(process.execPath, [tsc, '-p', ...more], { cwd: root, stdio: 'inherit' }).status ?? 1
  const status = translate('tsconfig.build.json', ...options) || (quick ? 0 : translate('src/embed/client'))
  if (status !== 0) return status
  buildPlayground()
  await buildBrowser()
  return 0
}

function withoutCompiler () {
  if (existsSync(built)) return 0
  if (process.env.npm_lifecycle_event === 'prepare') return 0
  console.error('dist/ is missing and TypeScript is not installed: run `npm ci` with development dependencies, or copy dist/ here.')
  return 1
}

function compiler () {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc')
  } catch {
    return undefined
  }
}
