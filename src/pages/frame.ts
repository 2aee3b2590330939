import { ICON, STYLE, type Asset } from './assets.js'
import { html, type Html } from './html.js'
import { sayIn, type PageLanguage } from './language.js'

export interface Page {
  language: PageLanguage
  /** Path under which people reach the server: empty, or `/katalog` behind a proxy that cuts it off. */
  base: string
  path: string
  title: string
  description: string
  body: Html
  /** What the page loads beside the style of all pages. */
  head?: Html
  /** Parameters that the page in the other language keeps, as they stand in an address: `&show=mall`. */
  kept?: string
}

/** Everything around the content. Nothing from elsewhere, and no script without which a page would not work. */
export function frame({ language, base, path, title, description, body, head, kept = '' }: Page): string {
  const say = sayIn(language)
  const other = language === 'id' ? 'en' : 'id'
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="${base}${STYLE.path}" integrity="${STYLE.integrity}">
<link rel="icon" type="image/svg+xml" href="${base}${ICON.path}">
<link rel="alternate" hreflang="${other}" href="${base}${path}?lang=${other}${kept}">
<link rel="api-catalog" href="${base}/.well-known/api-catalog">
${head}</head>
<body>
<a class="skip" href="#isi">${say('Langsung ke isi', 'Skip to the content')}</a>
<header>
<div class="inside">
<a class="brand" href="${base}/?lang=${language}"><img src="${base}${ICON.path}" alt="" width="28" height="28"><span>mpp-catalog</span></a>
<nav aria-label="${say('Utama', 'Main')}">
<a href="${base}/docs/">${say('Dokumentasi', 'Documentation')}</a>
<a href="${base}${path}?lang=${other}${kept}" hreflang="${other}" lang="${other}">${other === 'en' ? 'English' : 'Bahasa Indonesia'}</a>
</nav>
</div>
</header>
<main id="isi">
${body}
</main>
</body>
</html>
`.text
}
