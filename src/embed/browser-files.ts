import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Body, CODINGS, type Coding } from '../cache/codings.js'
import { sendFile, type ServedFile } from '../http/files.js'
import { tagOf } from '../http/tags.js'
import type { App } from '../http/types.js'

/** A file that runs or shows in browsers, as the build left it. */
export interface BrowserFile extends ServedFile {
  name: string
  /** Under which it may be kept for ever: another for every other content. */
  sealed: string
  /** For the attribute `integrity`. */
  integrity: string
}

const ENDINGS: Record<Coding, string> = { br: '.br', gzip: '.gz' }

const FOLDER = fileURLToPath(new URL('../../dist/browser/', import.meta.url))
const TYPES: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }
/** Files of earlier releases bear their hash already. */
const RELEASED = /\.[0-9a-f]{12}\.js$/

/** By name. None where the build left none. */
export function readBrowserFiles(folder = FOLDER): Map<string, BrowserFile> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(js|css)$/.test(name)) : []
  return new Map(names.map((name) => [name, read(folder, name)]))
}

function read(folder: string, name: string): BrowserFile {
  const [extension = ''] = name.split('.').slice(-1)
  const plain = readFileSync(join(folder, name))
  const copies = Object.fromEntries(CODINGS.map((coding) => [coding, readFileSync(join(folder, name + ENDINGS[coding]))]))
  const hash = createHash('sha384').update(plain).digest()
  const short = hash.toString('hex').slice(0, 12)
  const sealed = `/embed/v1/${RELEASED.test(name) ? name : name.replace(/\.(\w+)$/, `.${short}.$1`)}`
  return { name, type: TYPES[extension] as string, sealed, integrity: `sha384-${hash.toString('base64')}`, etag: tagOf(['browser', short]), body: new Body(plain, copies) }
}

export const SCRIPT = 'mpp.js'
const SEALED = 'public, max-age=31536000, immutable'
/** Every page of every site asks for it: five minutes are soon enough for what is new. */
const SHORT_LIVED = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'
/** Any site may load them. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin' }

/** `/embed/v1/mpp.js`, and every file under a name that holds its hash. */
export function addBrowserFiles(app: App, files: ReadonlyMap<string, BrowserFile>): void {
  const serve = (path: string, file: BrowserFile, caching: string) => {
    app.get(path, { schema: { hide: true } }, (request, reply) => sendFile(request, reply.headers(HEADERS).header('cache-control', caching), file))
  }
  for (const file of files.values()) serve(file.sealed, file, SEALED)
  const script = files.get(SCRIPT)
  if (script) serve(`/embed/v1/${SCRIPT}`, script, SHORT_LIVED)
}
