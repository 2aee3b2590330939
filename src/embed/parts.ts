import { html, type Content, type Html } from '../pages/html.js'
import type { PageLanguage } from '../pages/language.js'
import type { Asked } from './context.js'
import { as, type Name } from './names.js'
import { wordsIn } from './words.js'

/** The element that holds an embed. The style stays below it. */
export function root({ language, query }: Pick<Asked, 'language' | 'query'>, name: Name, content: Html, layout?: string): Html {
  return html`<div class="mpp mpp-${name}${layout === undefined ? null : ` mpp-layout-${layout}`} mpp-scheme-${query.scheme}" part="${name}" lang="${language}">
${content}
</div>`
}

export function exampleNote(language: PageLanguage): Html {
  const say = wordsIn(language)
  return html`<p ${as('example')}><strong>${say.example}.</strong> ${say.exampleMeans}</p>\n`
}

/** Where the operator wants to hear of mistakes; with what it is about filled in. */
export function reportAddress({ reportUrl, origin, path }: Pick<Asked, 'reportUrl' | 'origin' | 'path'>, code: string, title: string): string | undefined {
  const values: Record<string, string> = { code, title, page: `${origin}${path}` }
  return reportUrl?.replace(/\{(code|title|page)\}/g, (_, name: string) => encodeURIComponent(values[name] as string))
}

export function reportLine(asked: Asked, code: string, title: string): Html | null {
  const address = reportAddress(asked, code, title)
  if (address === undefined) return null
  return html`<p ${as('report')}><a href="${address}" rel="nofollow"${asked.whole ? html` target="_top"` : null}>${wordsIn(asked.language).report}</a></p>\n`
}

/** A part of a page under a heading. */
export function section({ heading: level }: Pick<Asked, 'heading'>, name: Name, title: string, content: Html): Html {
  return html`<section ${as('section', name)}>
${heading(level + 1, 'section-title', title)}
${content}
</section>
`
}

/** Below the sixth level there is none. */
export function heading(level: number, name: Name, content: Content): Html {
  const tag = html`h${Math.min(level, 6)}`
  return html`<${tag} ${as(name)}>${content}</${tag}>`
}

export const unstated = (language: PageLanguage): Html => html`<p ${as('unstated')}>${wordsIn(language).unstated}</p>`

/** Web addresses become links; what is only a part of one stays words. */
export const addressLink = (address: string): Html => (/^https?:\/\/\S+$/.test(address) ? html`<a href="${address}" rel="nofollow" target="_top">${address.replace(/^https?:\/\//, '')}</a>` : html`${address}`)
