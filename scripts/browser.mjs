// What runs in the browsers of visitors, from src/embed/client into dist/browser: each entry one file without imports, small, with compressed copies.
// The component brings the styles of the fragments along, so that it shows them without asking for more.
import { createRequire } from 'node:module'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { addCompressed } from './compressed.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src', 'embed', 'client')
/** Files of earlier releases, which pages name together with their hash. */
const released = join(root, 'src', 'embed', 'released')
const target = join(root, 'dist', 'browser')
const ENTRIES = { mpp: 'mpp.ts', builder: 'builder/index.ts', 'builder-style': 'builder/style.css' }

/** The oldest browsers that share style sheets with shadow trees. Older ones show what stands inside an element. */
const BROWSERS = ['chrome87', 'firefox101', 'safari16.4']

/** Whether the files are there, or cannot be made here. */
export const hasBrowser = () => existsSync(join(target, 'mpp.js')) || !bundler()

/** Does nothing where esbuild is not installed. Needs the translated server, for the styles. */
export async function buildBrowser () {
  const esbuild = bundler()
  if (!esbuild) return
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const { CSS } = await import(pathToFileURL(join(root, 'dist', 'embed', 'style.js')).href)
  const styles = esbuild.transformSync(CSS + readFileSync(join(source, 'shell.css'), 'utf8'), { loader: 'css', minify: true, target: BROWSERS, charset: 'utf8' }).code
  esbuild.buildSync({
    entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ in: join(source, file), out })), define: { STYLES: JSON.stringify(styles.trim()) },
    outdir: target, bundle: true, minify: true, format: 'esm', target: BROWSERS, charset: 'utf8', legalComments: 'none', logLevel: 'warning'
  })
  if (existsSync(released)) cpSync(released, target, { recursive: true })
  for (const name of readdirSync(target)) addCompressed(join(target, name))
}

function bundler () {
  const require = createRequire(import.meta.url)
  try {
    return require('esbuild')
  } catch {
    return undefined
  }
}
