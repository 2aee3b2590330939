import { listDocument } from '../../formats/schema-org/service.js'
import { html, type Html } from '../../pages/html.js'
import { numberIn } from '../../pages/language.js'
import { as } from '../names.js'
import { exampleNote, heading, reportLine, root } from '../parts.js'
import { servicePath, wholeAddress } from '../addresses.js'
import type { Asked, Embed, View } from '../context.js'
import type { ListQuery } from '../parameters.js'
import { listTitle } from '../titles.js'
import { wordsIn } from '../words.js'
import { listAddress } from './address.js'
import { searchForm } from './form.js'
import { foundNothing } from './found-nothing.js'
import { listed } from './items.js'
import { readServices, type OwnerNoun, type Services } from './read.js'

/** The services of a mall, an agency or a region. */
export async function servicesView(embed: Pick<Embed, 'db' | 'searching'>, noun: OwnerNoun, code: string, asked: Asked<ListQuery>): Promise<View> {
  const services = await readServices(embed, noun, code, asked)
  const say = wordsIn(asked.language)
  const { owner } = services
  const title = listTitle(noun, owner.name, asked.language)
  return {
    title, description: say.aboutServices(owner.name), canonical: ['after'], example: owner.example,
    data: [listDocument({ name: title, total: services.total, items: services.items.filter(({ example }) => !example).map((item) => ({ ...item, url: wholeAddress(asked, servicePath(item.code)) })) })],
    body: root(asked, 'services', html`${heading(asked.heading, 'title', title)}
${owner.example ? exampleNote(asked.language) : null}${searchForm(asked, services)}
${count(asked, services)}
${services.nothing ? foundNothing(asked, services.nothing) : null}${services.items.length === 0 ? null : listed(asked, services.items)}
${pages(asked, services)}${reportLine(asked, code, title)}`, asked.query.layout)
  }
}

function count({ language, query }: Asked<ListQuery>, { items, total }: Services): Html {
  const say = wordsIn(language)
  const number = numberIn(language)
  const narrowed = [query.q, query.sector, query.agency, query.mall, query.site].some((one) => one !== undefined)
  const words = total === 0 ? (narrowed ? say.noneFound : say.none) : items.length === total ? say.countAll(number(total)) : say.count(number(items.length), number(total))
  return html`<p ${as('count')} role="status">${words}</p>`
}

function pages(asked: Asked<ListQuery>, { next }: Services): Html | null {
  const say = wordsIn(asked.language)
  const { after } = asked.query
  if (next === null && after === undefined) return null
  return html`<nav ${as('pages')} aria-label="${say.pages}">
${after === undefined ? null : html`<a ${as('page-link', 'first')} href="${listAddress(asked, { after: undefined })}" data-mpp="page">${say.first}</a>\n`}${next === null ? null : html`<a ${as('page-link', 'next')} href="${listAddress(asked, { after: next })}" rel="next" data-mpp="page">${say.next}</a>\n`}</nav>
`
}
