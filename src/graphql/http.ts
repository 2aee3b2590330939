import accepts from '@fastify/accepts'
import { readFileSync } from 'node:fs'
import { VARY } from '../http/tags.js'
import type { App } from '../http/types.js'
import { fingerprintOf } from '../kernel/identity.js'
import { VOCABULARIES } from '../labels.js'
import type { Medium, MediumParts } from './medium.js'
import { automaticQueries, registeredQueries } from './persisted.js'

export interface GraphqlParts extends Omit<MediumParts, 'sdl' | 'edition' | 'lookUp'> { app: App }

/** Longer texts are no questions: the limit of tokens does not count what stands between them. */
const LONGEST_BODY = 200_000
/** After the start, when nobody waits for anything. */
const WARM_UP_MS = 1_000

/**
 * `/graphql` by the GraphQL over HTTP specification, and the schema. What carries queries out is loaded by the first of them, or a moment
 * after the start: it would make every start a third of a second longer.
 */
export function addGraphql({ app, ...given }: GraphqlParts): void {
  const parts = { ...given, ...schemaOf(), lookUp: given.config.graphqlRegisteredQueries === undefined ? automaticQueries() : registeredQueries(given.config.graphqlRegisteredQueries) }
  let loading: Promise<Medium> | undefined
  const medium = () => loading ??= import('./medium.js').then(({ makeMedium }) => makeMedium(parts))
  app.register(async (scope) => {
    await scope.register(accepts)
    scope.setErrorHandler(async (error: Error, request, reply) => (await medium()).refuse(request, reply, error))
    scope.addHook('onRequest', (_request, reply, done) => { reply.header('vary', `accept, ${VARY}`); done() })
    scope.addHook('onSend', async (_request, reply) => { reply.header('vary', `accept, ${VARY}`) })
    parts.answering.begin(scope as App)
    scope.get('/graphql', { schema: { hide: true } }, async (request, reply) => (await medium()).get(request, reply))
    scope.post('/graphql', { schema: { hide: true }, bodyLimit: LONGEST_BODY }, async (request, reply) => (await medium()).post(request, reply))
    addSchema(scope as App, parts)
  })
  let timer: NodeJS.Timeout | undefined
  app.addHook('onListen', async () => { timer = setTimeout(() => { medium().catch(() => {}) }, WARM_UP_MS).unref() })
  app.addHook('onClose', async () => {
    clearTimeout(timer)
    await (await loading?.catch(() => {}))?.close()
  })
}

/** `edition`: answers depend on the program too. */
function schemaOf(): { sdl: string; edition: string } {
  const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  return { sdl, edition: fingerprintOf([sdl, VOCABULARIES]).slice(0, 8) }
}

function addSchema(app: App, { sdl, edition, answering }: Pick<GraphqlParts, 'answering'> & { sdl: string; edition: string }): void {
  app.get('/schema.graphql', { schema: { hide: true } }, (request, reply) => answering.send(request, reply, 'schema', async () =>
    ({ body: sdl, parts: ['schema', edition], tag: 'whole', headers: { 'content-type': 'application/graphql; charset=utf-8', 'content-language': 'en' } })))
}
