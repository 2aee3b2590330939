import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import { sendFile, servedFile } from '../../http/files.js'
import type { App } from '../../http/types.js'
import { readExamples } from './examples.js'
import { playgroundPage } from './page.js'

const folder = fileURLToPath(new URL('../../../dist/playground/', import.meta.url))
const SEALED = 'public, max-age=31536000, immutable'

/** GraphiQL writes styles into its elements, and has its fonts in its stylesheet. Otherwise nothing but what this server sends. */
const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"],
      baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"]
    }
  },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false
} as const

/** `/playground`: GraphiQL, from this server alone. */
export function addPlayground(app: App): void {
  const { base } = app
  const edition = editionOf()
  const page = servedFile('text/html; charset=utf-8', playgroundPage({ base, files: (name) => `${base}/playground/${edition}/${name}`, examples: readExamples() }))
  app.register(async (scope) => {
    await scope.register(helmet, HEADERS)
    await scope.register(files, { root: folder, serve: false, preCompressed: true, cacheControl: false })
    scope.get('/playground', { schema: { hide: true } }, (request, reply) => sendFile(request, reply.header('cache-control', 'no-cache'), page))
    scope.get(`/playground/${edition}/:name`, { schema: { hide: true } }, async (request, reply) => {
      const { name } = request.params as { name: string }
      return reply.header('cache-control', SEALED).sendFile(name)
    })
  })
}

/** Another for every other content. */
function editionOf(): string {
  const hash = createHash('sha256')
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) if (/\.(js|css)$/.test(name)) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}
