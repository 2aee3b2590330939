import { ICON } from '../pages/assets.js'
import { html, Html, type Content } from '../pages/html.js'
import { pageAt, sameWith } from './addresses.js'
import { SCRIPT, STYLE } from './assets.js'
import type { Asked, View } from './context.js'
import { wordsIn } from './words.js'

/** Address of a page without what only changes its look. */
export function canonicalOf(asked: Asked, { canonical }: Pick<View, 'canonical'>): string {
  const kept = ['lang', ...canonical].map((name) => [name, asked.given[name]] as const).filter(([name, value]) => !(name === 'lang' && value === 'id'))
  return pageAt({ ...asked, base: asked.origin, given: {} }, asked.path, Object.fromEntries(kept))
}

/** A whole page around a view. It works in a frame of any site and by itself. */
export function frame(asked: Asked, view: View): string {
  const { language, origin } = asked
  const canonical = canonicalOf(asked, view)
  const other = language === 'id' ? 'en' : 'id'
  const own = sameWith({ ...asked, base: origin }, {})
  return document(asked, view.title, html`<meta name="description" content="${view.description}">
<link rel="canonical" href="${canonical}">
<link rel="alternate" hreflang="${language}" href="${canonical}">
<link rel="alternate" hreflang="${other}" href="${canonicalOf({ ...asked, given: { ...asked.given, lang: other } }, view)}">
<link rel="alternate" type="application/json+oembed" title="${view.title}" href="${origin}/embed/oembed?${new URLSearchParams({ url: own, format: 'json' }).toString()}">
<link rel="alternate" type="text/xml+oembed" title="${view.title}" href="${origin}/embed/oembed?${new URLSearchParams({ url: own, format: 'xml' }).toString()}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${wordsIn(language).provider}">
<meta property="og:title" content="${view.title}">
<meta property="og:description" content="${view.description}">
<meta property="og:url" content="${canonical}">
<meta property="og:locale" content="${language === 'id' ? 'id_ID' : 'en_GB'}">
${view.example ? NOINDEX : view.data.map((document) => html`${linkedData(document)}\n`)}`, view.body)
}

/** What is invented must not be found and taken for real. */
export const NOINDEX = html`<meta name="robots" content="noindex">\n`

/** A page without anything that search engines should keep. */
export function document({ language, base, query }: Pick<Asked, 'language' | 'base' | 'query'>, title: string, head: Content, body: Html): string {
  return html`<!doctype html>
<html lang="${language}" class="mpp-page mpp-scheme-${query.scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${query.scheme === 'auto' ? 'light dark' : query.scheme}">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${base}${ICON.path}">
<link rel="stylesheet" href="${base}${STYLE.path}" integrity="${STYLE.integrity}">
${query.accent === undefined ? null : html`<link rel="stylesheet" href="${base}/embed/accent/${query.accent.toLowerCase()}.css">\n`}<script src="${base}${SCRIPT.path}" integrity="${SCRIPT.integrity}" defer></script>
${head}</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text
}

/** A block of data, which nothing executes. `<` begins neither an element nor a comment within it. */
export function linkedData(document: object): Html {
  return new Html(`<script type="application/ld+json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`)
}
