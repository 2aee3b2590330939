import accepts from '@fastify/accepts'
import helmet from '@fastify/helmet'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readState } from '../catalogue/changes/revision.js'
import { listDatasets } from '../catalogue/datasets/queries.js'
import { readOverview } from '../catalogue/overview.js'
import type { Db } from '../db/client.js'
import type { Answering } from '../http/answering.js'
import { sendFile, servedFile } from '../http/files.js'
import { matches, setCaching, tagOf, VARY } from '../http/tags.js'
import { languageOf } from '../http/language.js'
import type { App } from '../http/types.js'
import type { Day } from '../kernel/day.js'
import { CatalogueError } from '../kernel/errors.js'
import { fingerprintOf } from '../kernel/identity.js'
import { ASSETS, ICON, type Asset } from '../pages/assets.js'
import { homePage } from '../pages/home.js'
import { pageLanguageOf, type PageLanguage } from '../pages/language.js'
import { CODES, describeProblem, isErrorCode, problemPage, problemsPage } from '../pages/problems.js'
import { search } from '../catalogue/search/search.js'
import type { Searching, SearchIndex } from '../catalogue/search/searching.js'
import { SCRIPT, type Sought } from '../pages/search.js'
import { SEARCHED_NOUNS } from '../vocabulary.js'
import { API_CATALOG_TYPE, apiCatalog, discoveryLinks, index } from './discovery.js'

interface Pages { answering: Answering; base: string; today: () => Day; searching: Searching }
type Form = 'text/html' | 'application/json'
interface Asked { form: Form; language: PageLanguage }
interface Answer { body: string; etag: string }

/** Pages for people, with JSON for machines at the same addresses. */
export function addPages(app: App, { answering, today, searching }: Omit<Pages, 'base'>): void {
  const pages = { answering, base: app.base, today, searching }
  app.register(async (scope) => {
    await scope.register(accepts)
    await scope.register(helmet, HEADERS)
    answering.begin(scope as App)
    addAssets(scope as App)
    addHome(scope as App, pages)
    addProblemPages(scope as App, pages)
    addApiCatalog(scope as App, pages)
  })
}

/** Nothing from elsewhere. Whether the whole host stays with HTTPS is for its operator to say, not for these pages. */
const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["'self'"], scriptSrc: ["'self'"], connectSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] }
  },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false, // browsers complain about it on hosts without HTTPS
  originAgentCluster: false
} as const

function addAssets(app: App): void {
  const serve = (path: string, { type, body }: Pick<Asset, 'type' | 'body'>, caching: string) => {
    const file = servedFile(type, body)
    app.get(path, { schema: { hide: true } }, (request, reply) => sendFile(request, reply.header('cache-control', caching), file))
  }
  for (const one of [...ASSETS, SCRIPT]) serve(one.path, one, 'public, max-age=31536000, immutable')
  serve('/favicon.ico', ICON, 'public, max-age=86400') // browsers ask for it wherever a page names no other
}

function addHome(app: App, { answering, base, today, searching }: Pages): void {
  const sendHome = (request: FastifyRequest, reply: FastifyReply) => {
    const asked = askedOf(request)
    const { q } = request.query as { q?: unknown }
    const words = typeof q === 'string' && asked.form === 'text/html' ? q : undefined
    return answering.send(request, reply, JSON.stringify(['home', asked.form, asked.language, words]), async (db) => {
      const { revision } = await readState(db)
      const day = today()
      const sought = words === undefined ? undefined : { q: words.slice(0, LONGEST_SHOWN), found: await soughtOn(db, await searching.index(db, day), words, { day, language: asked.language }) }
      const body = await homeAs(asked, { db, base, day, revision, sought })
      const links: Record<string, string> = words === undefined ? { link: discoveryLinks(base) } : {}
      return { body, parts: [], headers: { ...links, 'content-type': `${asked.form}; charset=utf-8`, 'content-language': asked.language, vary: `accept, ${VARY}`, etag: answerOf(body, `home-${revision}`).etag } }
    })
  }
  for (const path of ['/', '/v1']) app.get(path, { schema: { hide: true } }, sendHome)
}

/** Hits on the page, and services beneath each. */
const SHOWN = { limit: 10, beneath: 3 }
const LONGEST_SHOWN = 200

/** Null where it cannot be looked for: the page says so. */
async function soughtOn(db: Db, index: SearchIndex, q: string, { day, language }: { day: Day; language: PageLanguage }): Promise<Sought['found']> {
  try {
    return await search(db, index, { q, query: {}, form: 'groups', nouns: SEARCHED_NOUNS, day, today: day, language, after: undefined, ...SHOWN })
  } catch (error) {
    if (error instanceof CatalogueError && error.code === 'invalid_parameter') return null
    throw error
  }
}

async function homeAs({ form, language }: Asked, { db, base, day, revision, sought }: { db: Db; base: string; day: Day; revision: number; sought?: Sought | undefined }): Promise<string> {
  const overview = await readOverview(db, day)
  if (form === 'application/json') return JSON.stringify(index({ language, base, revision, overview }))
  return homePage({ language, base, revision, overview, datasets: await listDatasets(db), sought })
}

function addProblemPages(app: App, { base }: Pages): void {
  app.get('/problems', { schema: { hide: true } }, async (request, reply) => {
    const asked = askedOf(request)
    const body = asked.form === 'text/html' ? problemsPage({ ...asked, base }) : JSON.stringify({ items: CODES.map((code) => describeProblem(code, asked.language)), next: null })
    return sendAnswer(request, reply, asked, answerOf(body, 'problems'))
  })
  app.get('/problems/:code', { schema: { hide: true } }, async (request, reply) => {
    const { code } = request.params as { code: string }
    if (!isErrorCode(code)) throw new CatalogueError('not_found', { path: `/problems/${code}` })
    const asked = askedOf(request)
    const body = asked.form === 'text/html' ? problemPage(code, { ...asked, base }) : JSON.stringify(describeProblem(code, asked.language))
    return sendAnswer(request, reply, asked, answerOf(body, code))
  })
}

function addApiCatalog(app: App, { base }: Pages): void {
  const body = Buffer.from(JSON.stringify(apiCatalog(base))) // bytes: to words a charset would be added, which the type does not have
  app.get('/.well-known/api-catalog', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(API_CATALOG_TYPE).header('link', discoveryLinks(base)).header('cache-control', 'public, max-age=3600').send(body))
}

/** Browsers name HTML first; whoever takes anything gets JSON. What others append to links that they share (`?utm_source=`) is not refused. */
function askedOf(request: FastifyRequest): Asked {
  const form = request.type(['application/json', 'text/html']) as Form | false
  if (form === false) throw new CatalogueError('not_acceptable', { offered: 'text/html or application/json' })
  const { lang } = request.query as { lang?: unknown }
  return { form, language: pageLanguageOf(languageOf(request, lang === 'id' || lang === 'en' ? lang : undefined)) }
}

/** The tag tells also pages of different editions of the program apart. */
const answerOf = (body: string, name: string): Answer => ({ body, etag: tagOf([name, fingerprintOf(body).slice(0, 12)]) })

function sendAnswer(request: FastifyRequest, reply: FastifyReply, { form, language }: Asked, { body, etag }: Answer): FastifyReply {
  setCaching(reply, etag, language).header('vary', `accept, ${VARY}`)
  if (matches(request.headers['if-none-match'] ?? '', etag)) return reply.code(304).send()
  return reply.type(`${form}; charset=utf-8`).send(body)
}
