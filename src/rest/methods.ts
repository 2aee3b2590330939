import findMyWay from 'find-my-way'
import type { App } from '../http/types.js'
import { CatalogueError } from '../kernel/errors.js'
import { sendProblem } from './problems.js'

/** What a browser asks before it lets a page of another site send headers of its own. The star does not stand for that of keys. */
const preflight = (allow: string) => ({ 'access-control-allow-methods': allow, 'access-control-allow-headers': '*, authorization', 'access-control-max-age': '86400' })

/** Answers other methods of an address that exists with 405 and `Allow`, and OPTIONS with `Allow` and leave to read, before any body is read. */
export function addMethods(app: App): void {
  const known = findMyWay({ maxParamLength: 8_000 })
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    if (!methods.has(url)) known.on('GET', url, () => {}, url)
    const here = methods.get(url) ?? new Set<string>()
    for (const one of [method].flat()) here.add(one)
    methods.set(url, here)
  })
  // After the headers that open the answer to other sites, before a body is read.
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if (!request.is404 && request.method !== 'OPTIONS') return done()
    const pattern = known.find('GET', request.url.split('?', 1)[0] ?? '')?.store as string | undefined
    if (pattern === undefined) return done()
    const allow = [...methods.get(pattern) ?? [], 'OPTIONS'].join(', ')
    reply.header('allow', allow)
    if (request.method === 'OPTIONS') void reply.code(204).headers(preflight(allow)).send()
    else void sendProblem(request, reply, new CatalogueError('method_not_allowed', { method: request.method }))
  })
}
