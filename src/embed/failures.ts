import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import { isForTheLog, retryAfter } from '../http/failures.js'
import { refusalOf } from '../http/refusals.js'
import type { App } from '../http/types.js'
import { CatalogueError } from '../kernel/errors.js'
import { html, type Html } from '../pages/html.js'
import type { PageLanguage } from '../pages/language.js'
import { describeProblem } from '../pages/problems.js'
import { originOf, servicePath } from './addresses.js'
import { document, NOINDEX } from './frame.js'
import { HEADERS } from './headers.js'
import { as } from './names.js'
import { root } from './parts.js'
import type { CommonQuery } from './parameters.js'
import { wordsIn } from './words.js'

/** Failures as pages that visitors can read: they may stand in a frame in the middle of somebody's site. */
export function addFailurePages(app: App, config: Pick<Config, 'publicUrl'>): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = refusalOf(error, request)
    if (isForTheLog(known)) request.log.error({ err: error }, 'a request failed')
    return sendFailure(request, reply, known, config)
  })
  app.setNotFoundHandler((request, reply) => sendFailure(request, reply, new CatalogueError('not_found', { path: request.url.split('?', 1)[0] }), config))
}

/** Addresses of embeds that no route can read. */
const OF_EMBEDS = /^\/embed(?!\/oembed)(?:[/?]|$)/

/** For requests that never reach a route: true where the page was sent. */
export const failurePageOf = (config: Pick<Config, 'publicUrl'>) => (request: FastifyRequest, reply: FastifyReply, error: CatalogueError): boolean => {
  if (!OF_EMBEDS.test(request.url)) return false
  request.query = Object.fromEntries(new URL(request.url, 'http://host').searchParams)
  sendFailure(request, reply.headers(HEADERS), error, config)
  return true
}

function sendFailure(request: FastifyRequest, reply: FastifyReply, error: CatalogueError, config: Pick<Config, 'publicUrl'>): FastifyReply {
  const { lang, fragment, scheme } = request.query as Record<string, unknown>
  const language = lang === 'en' ? 'en' : 'id'
  const query = { scheme: scheme === 'dark' || scheme === 'light' ? scheme : 'auto' } as CommonQuery
  const base = fragment === '1' ? originOf(request, config) : request.server.base
  const content = failure(error, { language, base, instance: request.id, query })
  const { status, title } = describeProblem(error.code, language)
  const body = fragment === '1' ? `${content.text}\n` : document({ language, base, query }, title, NOINDEX, content)
  const seconds = retryAfter(error)
  if (seconds !== undefined) reply.header('retry-after', seconds)
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').removeHeader('etag').send(body)
}

interface Around { language: PageLanguage; base: string; instance: string; query: CommonQuery }

function failure(error: CatalogueError, { language, base, instance, query }: Around): Html {
  const { title, means } = describeProblem(error.code, language)
  return root({ language, query }, 'problem', html`<h1 ${as('title')}>${title}</h1>
<p ${as('text')}>${means}</p>
${successor(error, { language, base })}${details(error, language)}<p ${as('request')}><code>${error.code}</code> · <code>${instance}</code></p>`)
}

/** A service that was merged into another leads there. */
function successor({ values: { noun, mergedInto } }: CatalogueError, { language, base }: Pick<Around, 'language' | 'base'>): Html | null {
  if (noun !== 'service' || typeof mergedInto !== 'string') return null
  return html`<p>${wordsIn(language).replacedBy}: <a href="${base}${servicePath(mergedInto)}?lang=${language}">${mergedInto}</a></p>\n`
}

/** What was wrong, for whoever wrote the address: in English, as in the API. */
function details({ details }: CatalogueError, language: PageLanguage): Html | null {
  if (details.length === 0) return null
  const say = wordsIn(language)
  return html`<section ${as('section')}>
<h2 ${as('section-title')}>${say.errorHelp}</h2>
<ul ${as('lines')} lang="en">
${details.map(({ field, problem, allowed, nearest }) => html`<li><code>${field}</code> ${problem}${allowed === undefined ? null : html`; ${say.allowed}: <code>${allowed}</code>`}${nearest === undefined ? null : html`; ${say.nearest}: <code>${nearest}</code>`}</li>
`)}</ul>
</section>
`
}
