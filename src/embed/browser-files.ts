import accepts from '@fastify/accepts'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { matches, tagOf } from '../http/tags.js'
import type { App } from '../http/types.js'

/** A file that runs or shows in browsers, as the build left it. */
export interface BrowserFile {
  name: string
  type: string
  /** Under which it may be kept for ever: another for every other content. */
  sealed: string
  /** For the attribute `integrity`. */
  integrity: string
  etag: string
  bodies: Readonly<Record<Coding, Buffer>>
}

const CODINGS = { br: '.br', gzip: '.gz', identity: '' } as const
type Coding = keyof typeof CODINGS
const SMALLEST_FIRST = ['br', 'gzip'] as const satisfies readonly Coding[]

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
  const bodies = Object.fromEntries(Object.entries(CODINGS).map(([coding, ending]) => [coding, readFileSync(join(folder, `${name}${ending}`))])) as BrowserFile['bodies']
  const hash = createHash('sha384').update(bodies.identity).digest()
  const short = hash.toString('hex').slice(0, 12)
  const sealed = `/embed/v1/${RELEASED.test(name) ? name : name.replace(/\.(\w+)$/, `.${short}.$1`)}`
  return { name, type: TYPES[extension] as string, sealed, integrity: `sha384-${hash.toString('base64')}`, etag: tagOf(['browser', short]), bodies }
}

export const SCRIPT = 'mpp.js'
const SEALED = 'public, max-age=31536000, immutable'
/** Every page of every site asks for it: five minutes are soon enough for what is new. */
const SHORT_LIVED = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'
/** Any site may load them. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin', vary: 'accept-encoding' }

/** `/embed/v1/mpp.js`, and every file under a name that holds its hash. */
export function addBrowserFiles(app: App, files: ReadonlyMap<string, BrowserFile>): void {
  app.register(async (scope) => {
    await scope.register(accepts)
    const serve = (path: string, file: BrowserFile, caching: string) => {
      scope.get(path, { schema: { hide: true } }, async (request, reply) => send(request, reply.header('cache-control', caching), file))
    }
    for (const file of files.values()) serve(file.sealed, file, SEALED)
    const script = files.get(SCRIPT)
    if (script) serve(`/embed/v1/${SCRIPT}`, script, SHORT_LIVED)
  })
}

function send(request: FastifyRequest, reply: FastifyReply, { type, etag, bodies }: BrowserFile): FastifyReply {
  reply.headers(HEADERS).header('etag', etag)
  if (matches(request.headers['if-none-match'] ?? '', etag)) return reply.code(304).send()
  const accepted = request.encodings()
  const coding = SMALLEST_FIRST.find((one) => accepted.includes(one)) ?? 'identity'
  if (coding !== 'identity') reply.header('content-encoding', coding)
  return reply.type(type).send(bodies[coding])
}
