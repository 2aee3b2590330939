import type { SourceLink } from '../catalogue/links.js'
import type { ServiceModel } from '../catalogue/services/model.js'
import type { InWords } from '../kernel/text.js'
import { html, type Html } from '../pages/html.js'
import { dateIn, type PageLanguage } from '../pages/language.js'
import { as } from './names.js'
import { addressLink } from './parts.js'
import { wordsIn } from './words.js'

/** When somebody responsible last confirmed it, or that nobody has. */
function verified(verifiedOn: string | null, language: PageLanguage): Html {
  const say = wordsIn(language)
  return verifiedOn === null ? html`${say.notVerified}` : html`${say.verified} <time datetime="${verifiedOn}">${dateIn(language)(verifiedOn)}</time>`
}

export const verification = (verifiedOn: string | null, language: PageLanguage): Html => html`<p ${as('verified')}>${verified(verifiedOn, language)}</p>\n`

type Service = InWords<ServiceModel>

/** The record itself is seldom verified apart from its standard. */
export const verifiedOnOf = ({ verifiedOn, standard }: Pick<Service, 'verifiedOn' | 'standard'>): string | null => verifiedOn ?? standard.local?.verifiedOn ?? null

/** The source to name where there is room for one: who says that it is given there, else one that can be looked up. */
function mainSource({ sources, offerings }: Service): SourceLink | undefined {
  const named = new Set(offerings.map(({ source }) => source))
  return sources.find(({ code }) => named.has(code)) ?? sources.find(({ address }) => address !== null) ?? sources[0]
}

/** When a service was verified and how it is known, in a line. */
export function provenanceLine(service: Service, language: PageLanguage): Html {
  const say = wordsIn(language)
  const source = mainSource(service)
  const others = service.sources.length - 1
  return html`<span ${as('provenance')}>${verified(verifiedOnOf(service), language)}${source === undefined ? null : ` · ${say.source}: ${source.title}${others > 0 ? ` ${say.andMore(others)}` : ''}`}</span>`
}

/** Every source that the page rests on. */
export function sourceList(sources: readonly SourceLink[], language: PageLanguage): Html | null {
  if (sources.length === 0) return null
  const say = wordsIn(language)
  return html`<ul ${as('lines')}>
${sources.map(({ title, publisher, address, seenOn }) => html`<li>${title}${publisher === null ? null : `, ${publisher}`}${address === null ? null : html` · ${addressLink(address)}`}${seenOn === null ? null : html` <span ${as('note')}>(${say.seen(dateIn(language)(seenOn))})</span>`}</li>
`)}</ul>
`
}

/** What is known to be missing, in words. */
export function missingList(missing: readonly string[], language: PageLanguage): Html | null {
  if (missing.length === 0) return null
  return html`<p ${as('label')}>${wordsIn(language).missing}</p>
<ul ${as('lines')}>
${missing.map((words) => html`<li>${words}</li>\n`)}</ul>
`
}
