import findMyWay from 'find-my-way'
import { CatalogueError } from '../kernel/errors.js'
import { sendProblem } from './problems.js'
import type { App } from './types.js'

/** Answers other methods of an address that exists with 405 and `Allow`, and a plain OPTIONS with `Allow`, before any body is read. */
export function addMethods(app: App): void {
  const known = findMyWay()
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
    if (!request.is404) return done()
    const pattern = known.find('GET', request.url.split('?', 1)[0] ?? '')?.store as string | undefined
    if (pattern === undefined) return done()
    reply.header('allow', [...methods.get(pattern) ?? [], 'OPTIONS'].join(', '))
    if (request.method === 'OPTIONS') void reply.code(204).send()
    else void sendProblem(request, reply, new CatalogueError('method_not_allowed', { method: request.method }))
  })
}
