import type { App } from '../http/types.js'
import { sendView } from './answers.js'
import type { Embed } from './context.js'
import { givenIn } from './given-query.js'
import { mallView } from './mall/view.js'
import { listParameters, mallParameters, PATH_PARAMETERS, serviceParameters, type ListQuery, type MallQuery, type ServiceQuery } from './parameters.js'
import { serviceView } from './service/view.js'
import type { OwnerNoun } from './services/read.js'
import { servicesView } from './services/view.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The parameters of an embed as they were given, without empty ones. */
    givenQuery: Readonly<Record<string, string>>
  }
}

const LISTS: readonly [path: string, noun: OwnerNoun][] = [['/malls/:code/services', 'mall'], ['/agencies/:code/services', 'agency'], ['/regions/:code/services', 'region']]
const MOMENTARY = { momentary: true }

export function addViews(embed: Embed): void {
  embed.app.decorateRequest('givenQuery')
  embed.app.register(async (scope) => {
    const app = scope as App
    embed.answering.begin(app)
    app.addHook('preValidation', (request, _reply, done) => {
      request.givenQuery = givenIn(request.query as Record<string, string>)
      request.query = { ...request.givenQuery }
      done()
    })
    for (const [path, noun] of LISTS) {
      app.get(path, { schema: { hide: true, params: PATH_PARAMETERS, querystring: listParameters(noun) } }, async (request, reply) =>
        sendView<ListQuery>(embed, request, reply, (asked, db) => servicesView({ ...embed, db }, noun, codeIn(request), asked)))
    }
    app.get('/services/:code', { schema: { hide: true, params: PATH_PARAMETERS, querystring: serviceParameters }, config: MOMENTARY }, async (request, reply) =>
      sendView<ServiceQuery>(embed, request, reply, (asked, db) => serviceView(db, codeIn(request), asked)))
    app.get('/malls/:code', { schema: { hide: true, params: PATH_PARAMETERS, querystring: mallParameters }, config: MOMENTARY }, async (request, reply) =>
      sendView<MallQuery>(embed, request, reply, (asked, db) => mallView(db, codeIn(request), asked)))
  })
}

const codeIn = ({ params }: { params: unknown }): string => (params as { code: string }).code
