import type { FastifyRequest } from 'fastify'
import { languageOf } from '../../http/language.js'
import type { App } from '../../http/types.js'
import { pageLanguageOf } from '../../pages/language.js'
import { originOf } from '../addresses.js'
import type { BrowserFile } from '../browser-files.js'
import type { Embed } from '../context.js'
import { givenIn } from '../given-query.js'
import { readChoice } from './choice.js'
import { builderPage } from './page.js'
import { BuilderQuery } from './parameters.js'

/** Unlike embeds: it may use them, and is not to be framed. Nothing inline. */
const HEADERS = {
  'content-security-policy': "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';frame-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-cache',
  vary: 'accept-language, accept-encoding'
} as const

/** `/embed`: where web teams put an embed together and copy its code. */
export function addBuilder({ app: parent, db, today, config }: Embed, files: ReadonlyMap<string, BrowserFile>): void {
  parent.register(async (scope) => {
    const app = scope as App
    app.addHook('onRequest', (_request, reply, done) => {
      reply.headers(HEADERS)
      done()
    })
    app.addHook('preValidation', (request, _reply, done) => {
      request.query = givenIn(request.query as Record<string, string>)
      done()
    })
    app.get('/', { prefixTrailingSlash: 'slash', schema: { hide: true } }, async (request, reply) => reply.redirect(`${parent.base}/embed${new URL(request.url, 'http://host').search}`, 308))
    app.get('', { schema: { hide: true, querystring: BuilderQuery } }, async (request, reply) => {
      const { query } = request
      const language = pageLanguageOf(languageOf(request, query.lang))
      const choice = await readChoice(db, query, { day: today(), language })
      reply.header('content-language', language).type('text/html; charset=utf-8')
      return builderPage({ language, base: parent.base, origin: originOf(request, config), query, kept: keptOf(request), choice, files })
    })
  })
}

/** Of the address itself, before what was left out got its default. */
function keptOf({ url }: FastifyRequest): Record<string, string> {
  const { lang: _, ...kept } = givenIn(Object.fromEntries(new URL(url, 'http://host').searchParams))
  return kept
}
