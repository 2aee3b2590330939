import type { SourceLink } from '../catalogue/links.js'
import { html, type Html } from '../pages/html.js'
import { dateIn, type PageLanguage } from '../pages/language.js'
import { addressLink } from './parts.js'
import { wordsIn } from './words.js'

/** When somebody responsible last confirmed it: the word for never where nobody has. */
export function verification(verifiedOn: string | null, language: PageLanguage): Html {
  const say = wordsIn(language)
  return html`<p class="mpp-verified" part="verified">${say.verified}: ${verifiedOn === null ? say.notVerified : html`<time datetime="${verifiedOn}">${dateIn(language)(verifiedOn)}</time>`}</p>\n`
}

/** Every source that the page rests on. */
export function sourceList(sources: readonly SourceLink[], language: PageLanguage): Html | null {
  if (sources.length === 0) return null
  const say = wordsIn(language)
  return html`<ul class="mpp-lines" part="sources">
${sources.map(({ title, publisher, address, seenOn }) => html`<li>${title}${publisher === null ? null : `, ${publisher}`}${address === null ? null : html` · ${addressLink(address)}`}${seenOn === null ? null : html` <span class="mpp-note">(${say.seen(dateIn(language)(seenOn))})</span>`}</li>
`)}</ul>
`
}

/** What is known to be missing, in words. */
export function missingList(missing: readonly string[], language: PageLanguage): Html | null {
  if (missing.length === 0) return null
  return html`<p class="mpp-label">${wordsIn(language).missing}</p>
<ul class="mpp-lines" part="missing">
${missing.map((words) => html`<li>${words}</li>\n`)}</ul>
`
}
