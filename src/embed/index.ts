import helmet from '@fastify/helmet'
import { InFlight } from '../cache/in-flight.js'
import { KeptAnswers } from '../cache/kept-answers.js'
import type { App } from '../http/types.js'
import { accentStyle } from './accent.js'
import { sendView } from './answers.js'
import { SCRIPT, STYLE } from './assets.js'
import { addBrowserFiles, readBrowserFiles } from './browser-files.js'
import type { Embed, Rendered } from './context.js'
import { addFailurePages } from './failures.js'
import { HOST_SCRIPT } from './frame-script.js'
import { mallView } from './mall/view.js'
import { ACCENT_PARAMETERS, listParameters, mallParameters, PATH_PARAMETERS, serviceParameters, type ListQuery, type MallQuery, type ServiceQuery } from './parameters.js'
import { addOembed } from './oembed.js'
import { serviceView } from './service/view.js'
import type { OwnerNoun } from './services/read.js'
import { servicesView } from './services/view.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The parameters of an embed as they were given, without empty ones. */
    givenQuery: Readonly<Record<string, string>>
  }
}

/** What is kept of rendered pages, in characters. */
const MOST_KEPT = 16_000_000

/** Any site may show these in a frame. They load their style and one small script from here, and nothing from elsewhere. */
const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ['*'] }
  },
  xFrameOptions: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false
} as const

/** `/embed`: pages to be shown within other sites, and the same as fragments of markup. */
export function addEmbed(parent: Omit<Embed, 'kept' | 'inFlight'>): void {
  addBrowserFiles(parent.app, readBrowserFiles())
  parent.app.register(async (scope) => {
    const app = scope as App
    const embed: Embed = { ...parent, app, kept: new KeptAnswers<Rendered>(MOST_KEPT), inFlight: new InFlight() }
    await app.register(helmet, HEADERS)
    addFailurePages(app, embed.config)
    addFiles(app)
    addViews(embed)
  }, { prefix: '/embed' })
  addOembed(parent) // for programs: its failures are problem details
}

const SEALED = 'public, max-age=31536000, immutable'
const SHORT_LIVED = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400'

/** Under names that never change meaning, and under `v1` for those who write an address once. */
function addFiles(app: App): void {
  const serve = (path: string, type: string, body: string, caching: string) => {
    app.get(path.replace(/^\/embed/, ''), { schema: { hide: true } }, async (_request, reply) => reply.type(type).header('cache-control', caching).send(body))
  }
  for (const { path, type, body } of [STYLE, SCRIPT]) serve(path, type, body, SEALED)
  serve('/v1/mpp.css', STYLE.type, STYLE.body, SHORT_LIVED)
  serve('/v1/frames.js', SCRIPT.type, HOST_SCRIPT, SHORT_LIVED)
  app.get('/accent/:color.css', { schema: { hide: true, params: ACCENT_PARAMETERS } }, async (request, reply) => {
    const { color } = request.params as { color: string }
    return reply.type(STYLE.type).header('cache-control', SEALED).send(accentStyle(color))
  })
}

function addViews(embed: Embed): void {
  const { app, db } = embed
  app.decorateRequest('begunAt', null)
  app.decorateRequest('givenQuery')
  app.register(async (scope) => {
    scope.addHook('onRequest', embed.conditional.early)
    scope.addHook('preValidation', (request, _reply, done) => {
      request.givenQuery = cleaned(request.query as Record<string, string>)
      request.query = { ...request.givenQuery }
      done()
    })
    const lists: [path: string, noun: OwnerNoun][] = [['/malls/:code/services', 'mall'], ['/agencies/:code/services', 'agency'], ['/regions/:code/services', 'region']]
    for (const [path, noun] of lists) {
      scope.get(path, { schema: { hide: true, params: PATH_PARAMETERS, querystring: listParameters(noun) } }, async (request, reply) =>
        sendView<ListQuery>(embed, request, reply, { view: (asked) => servicesView(db, noun, codeIn(request), asked) }))
    }
    scope.get('/services/:code', { schema: { hide: true, params: PATH_PARAMETERS, querystring: serviceParameters } }, async (request, reply) =>
      sendView<ServiceQuery>(embed, request, reply, { view: (asked) => serviceView(db, codeIn(request), asked), momentary: true }))
    scope.get('/malls/:code', { schema: { hide: true, params: PATH_PARAMETERS, querystring: mallParameters } }, async (request, reply) =>
      sendView<MallQuery>(embed, request, reply, { view: (asked) => mallView(db, codeIn(request), asked), momentary: true }))
  })
}

const codeIn = ({ params }: { params: unknown }): string => (params as { code: string }).code

/** Forms send what was not filled in as empty. What others append to links that they share says nothing to us. */
function cleaned(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => value !== '' && !/^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid)$/.test(name)))
}
