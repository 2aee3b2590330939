// The files of the playground, GraphiQL with what it needs, put into dist with compressed copies: the server sends them itself, so that it works
// without internet.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { putCompressed } from './compressed.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src', 'graphql', 'playground')
const target = join(root, 'dist', 'playground')
const PACKAGED = { 'react.js': 'react/umd/react.production.min.js', 'react-dom.js': 'react-dom/umd/react-dom.production.min.js', 'graphiql.js': 'graphiql/graphiql.min.js', 'graphiql.css': 'graphiql/graphiql.min.css' }
const OWN = ['playground.js', 'playground.css']

/** Whether the files are there, or cannot be made here. */
export const hasPlayground = () => existsSync(join(target, 'playground.js')) || !packaged('graphiql/package.json')

/** Does nothing where GraphiQL is not installed. */
export function buildPlayground () {
  if (!packaged('graphiql/package.json')) return
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [name, path] of Object.entries(PACKAGED)) putCompressed(join(target, name), packaged(path))
  for (const name of OWN) putCompressed(join(target, name), join(source, name))
}

/** A file of a package, wherever it is installed. */
function packaged (path) {
  const [name, ...rest] = path.split('/')
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...rest)
  } catch {
    return undefined
  }
}
