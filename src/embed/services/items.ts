import { SECTOR_NAMES, SERVICE_STATUS_NAMES, type Word } from '../../labels.js'
import { html, type Html } from '../../pages/html.js'
import { serviceAddress } from '../addresses.js'
import type { Asked } from '../context.js'
import { as } from '../names.js'
import type { ListQuery } from '../parameters.js'
import { heading } from '../parts.js'
import { provenanceLine } from '../provenance.js'
import { feeInWords, limitInWords } from '../phrases.js'
import { wordsIn } from '../words.js'
import type { Item } from './read.js'

/** The services of a page in the layout asked for, with headings where they are in groups. */
export function listed(asked: Asked<ListQuery>, items: readonly Item[]): Html {
  const { groupBy } = asked.query
  if (groupBy === undefined) return layout(asked, items, asked.heading)
  return html`${groupsOf(items, (item) => (groupBy === 'agency' ? item.agency.code : item.sector)).map((group) => html`<section ${as('group')}>
${heading(asked.heading + 1, 'group-name', groupName(asked, group[0] as Item))}
${layout(asked, group, asked.heading + 1)}
</section>
`)}`
}

function groupName({ query, language }: Asked<ListQuery>, { agency, sector }: Item): string {
  return query.groupBy === 'agency' ? agency.name : (SECTOR_NAMES as Record<string, Word>)[sector]?.[language] ?? sector
}

/** They come in the order of the groups. */
function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item])
  return [...groups.values()]
}

function layout(asked: Asked<ListQuery>, items: readonly Item[], level: number): Html {
  return asked.query.layout === 'table' ? table(asked, items) : list(asked, items, level)
}

function list(asked: Asked<ListQuery>, items: readonly Item[], level: number): Html {
  const say = wordsIn(asked.language)
  return html`<ul ${as('list')} role="list">
${items.map((item) => html`<li ${as('item')} data-code="${item.code}">
${heading(level + 1, 'item-name', name(asked, item))}
${asked.query.groupBy === 'agency' ? null : html`<p ${as('agency')}>${item.agency.name}</p>
`}${badges(asked, item)}<dl ${as('facts')}>
${fact(say.fee, feeInWords(item.fee, asked.language))}${fact(say.time, limitInWords(item.timeLimit, asked.language))}</dl>
<p>${provenanceLine(item, asked.language)}</p>
</li>
`)}</ul>`
}

const fact = (name: string, value: string): Html => html`<div ${as('fact')}><dt>${name}</dt><dd>${value}</dd></div>\n`

/** Roles are said although the elements have them: on narrow screens the style lays rows out as blocks, and browsers then forget what they were. */
function table(asked: Asked<ListQuery>, items: readonly Item[]): Html {
  const say = wordsIn(asked.language)
  const head = (text: string) => html`<th role="columnheader" scope="col">${text}</th>`
  const cell = (label: string, text: string) => html`<td role="cell" data-label="${label}">${text}</td>`
  return html`<table ${as('table')} role="table">
<thead role="rowgroup"><tr role="row">${head(say.service)}${head(say.agency)}${head(say.fee)}${head(say.time)}${head(say.source)}</tr></thead>
<tbody role="rowgroup">
${items.map((item) => html`<tr ${as('item')} role="row" data-code="${item.code}"><th ${as('item-name')} role="rowheader" scope="row">${name(asked, item)}${badges(asked, item)}</th>${cell(say.agency, item.agency.name)}${cell(say.fee, feeInWords(item.fee, asked.language))}${cell(say.time, limitInWords(item.timeLimit, asked.language))}<td role="cell">${provenanceLine(item, asked.language)}</td></tr>
`)}</tbody>
</table>`
}

function name(asked: Asked<ListQuery>, { code, name }: Item): Html {
  const out = asked.whole && asked.query.detail === 'link'
  return html`<a ${as('name')} href="${serviceAddress(asked, code)}" data-mpp="service" data-code="${code}"${out ? html` target="_top"` : null}>${name}</a>`
}

/** What must not be missed: that it is invented, not given now, or not confirmed. */
function badges({ language }: Asked, { example, status, evidence }: Item): Html | null {
  const say = wordsIn(language)
  const said = [
    ...(example ? [html`<li ${as('badge', 'badge-example')}>${say.example}</li>`] : []),
    ...(status === 'active' ? [] : [html`<li ${as('badge')}>${say.status}: ${SERVICE_STATUS_NAMES[status][language]}</li>`]),
    ...(evidence === 'inferred' ? [html`<li ${as('badge')}>${say.inferred}</li>`] : [])
  ]
  return said.length === 0 ? null : html`<ul ${as('badges')} role="list">${said}</ul>\n`
}
