import { Type } from '@sinclair/typebox'
import type { Collection } from '../catalogue/published/collection.js'
import { shape } from '../catalogue/published/answer.js'
import { getPublished } from '../catalogue/published/get.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { CatalogueError } from '../kernel/errors.js'
import { Closed, Enum, WholeBetween } from '../kernel/schema.js'
import { html, type Html } from '../pages/html.js'
import type { PageLanguage } from '../pages/language.js'
import { originOf } from './addresses.js'
import type { Embed } from './context.js'
import { OWNERS, type OwnerNoun } from './services/read.js'
import { listTitle, serviceTitle } from './titles.js'
import { wordsIn } from './words.js'

const FORMATS = ['json', 'xml'] as const
const length = (description: string) => Type.Optional(WholeBetween(1, 10_000, { description }))

const querystring = Closed({
  url: Type.String({ minLength: 1, maxLength: 4000, description: 'Address of the page to embed' }),
  format: Enum(FORMATS, { default: 'json', description: 'Form of the answer' }),
  maxwidth: length('Widest that the frame may be, in pixels'),
  maxheight: length('Highest that the frame may be, in pixels')
})
interface Query { url: string; format: (typeof FORMATS)[number]; maxwidth?: number; maxheight?: number }

/** Of the frame, in pixels, where nobody wants it smaller. */
const SIZE = { width: 640, height: 720 }
const DAY_IN_SECONDS = 86_400

/** `/embed/oembed`: how to embed a page, for sites that ask (oEmbed 1.0). */
export function addOembed(embed: Pick<Embed, 'app' | 'db' | 'config' | 'today'>): void {
  const { app, config } = embed
  app.get('/embed/oembed', { schema: { hide: true, querystring } }, async (request, reply) => {
    const { url, format, maxwidth = SIZE.width, maxheight = SIZE.height } = request.query as Query
    const origin = originOf(request, config)
    if (origin === '') throw new CatalogueError('malformed_request', {}, [{ field: 'host', problem: 'is missing, or can be no host' }])
    const { address, language, ...wanted } = pageOf(url, origin)
    const title = await titleOf(embed, wanted, language)
    const [width, height] = [Math.min(SIZE.width, maxwidth), Math.min(SIZE.height, maxheight)]
    const frame = html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`
    const answer = { version: '1.0', type: 'rich', title, provider_name: wordsIn(language).provider, provider_url: `${origin}/`, cache_age: DAY_IN_SECONDS, html: frame.text, width, height }
    reply.header('cache-control', 'public, max-age=3600, stale-if-error=86400')
    return format === 'json' ? reply.type('application/json; charset=utf-8').send(JSON.stringify(answer)) : reply.type('text/xml; charset=utf-8').send(xmlOf(answer).text)
  })
}

interface Wanted { noun: OwnerNoun | 'service'; code: string; list: boolean }

const PAGE = /^\/embed\/(malls|agencies|regions|services)\/([\w.-]+)(\/services)?$/
const NOUNS: Record<string, Wanted['noun']> = { malls: 'mall', agencies: 'agency', regions: 'region', services: 'service' }
/** Malls have a page and a list. */
const hasPage = ({ noun, list }: Pick<Wanted, 'noun' | 'list'>): boolean => noun === 'mall' || list === (noun !== 'service')

/** Which of our pages an address is of; its fragment is the whole page to a frame. */
function pageOf(url: string, origin: string): Wanted & { address: string; language: PageLanguage } {
  const given = URL.canParse(url, `${origin}/`) ? new URL(url, `${origin}/`) : undefined
  const base = new URL(origin)
  const prefix = base.pathname.replace(/\/$/, '')
  const ours = given && given.host === base.host && /^https?:$/.test(given.protocol) && given.pathname.startsWith(`${prefix}/embed/`)
  const [, folder = '', code = '', below] = (ours && PAGE.exec(given.pathname.slice(prefix.length))) || []
  const noun = NOUNS[folder]
  const list = below !== undefined
  if (!given || !noun || !hasPage({ noun, list })) throw new CatalogueError('not_found', { path: url.slice(0, 500) })
  given.searchParams.delete('fragment')
  return { noun, code, list, address: `${origin}${given.pathname.slice(prefix.length)}${given.search}`, language: given.searchParams.get('lang') === 'en' ? 'en' : 'id' }
}

const COLLECTIONS: Record<Wanted['noun'], Collection> = { ...OWNERS, service: SERVICES }

/** Throws the 404 or 410 of what is not there. */
async function titleOf({ db, today }: Pick<Embed, 'db' | 'today'>, { noun, code, list }: Wanted, language: PageLanguage): Promise<string> {
  const { body } = await getPublished(db, COLLECTIONS[noun], { code, day: today(), language, withFacets: false, form: 'item' })
  const item = JSON.parse(shape(body, { language, fields: undefined })) as { name: string; agency: { name: string } }
  if (noun === 'service') return serviceTitle(item)
  return list ? listTitle(noun, item.name, language) : item.name
}

function xmlOf(answer: Readonly<Record<string, string | number>>): Html {
  return html`<?xml version="1.0" encoding="utf-8"?>
<oembed>
${Object.entries(answer).map(([name, value]) => html`<${html`${name}`}>${value}</${html`${name}`}>\n`)}</oembed>
`
}
