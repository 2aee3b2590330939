import { sendFile, servedFile } from '../http/files.js'
import type { App } from '../http/types.js'
import { accentStyle } from './accent.js'
import { SCRIPT, STYLE } from './assets.js'
import { HOST_SCRIPT } from './frame-script.js'
import { ACCENT_PARAMETERS } from './parameters.js'

const SEALED = 'public, max-age=31536000, immutable'
const SHORT_LIVED = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400'

/** What pages load, under names that never change meaning; and under `v1` for those who write an address once. */
export function addFiles(app: App): void {
  const serve = (path: string, type: string, content: string, caching: string) => {
    const file = servedFile(type, content)
    app.get(path.replace(/^\/embed/, ''), { schema: { hide: true } }, (request, reply) => sendFile(request, reply.header('cache-control', caching), file))
  }
  for (const { path, type, body } of [STYLE, SCRIPT]) serve(path, type, body, SEALED)
  serve('/v1/mpp.css', STYLE.type, STYLE.body, SHORT_LIVED)
  serve('/v1/frames.js', SCRIPT.type, HOST_SCRIPT, SHORT_LIVED)
  app.get('/accent/:color.css', { schema: { hide: true, params: ACCENT_PARAMETERS } }, async (request, reply) => {
    const { color } = request.params as { color: string }
    return reply.type(STYLE.type).header('cache-control', SEALED).send(accentStyle(color))
  })
}
